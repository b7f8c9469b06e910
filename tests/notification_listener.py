"""A real server that takes notifications, and how tests register it."""

from __future__ import annotations

import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Event, Thread
from typing import TYPE_CHECKING, Any
from xml.etree import ElementTree

from ds3_simulator import Simulator
from ds3_simulator.events import Occurrence

if TYPE_CHECKING:
    from conftest import SignedClient

JOB = "8d0bb372-9e44-4d4e-a0f4-0a8c8d8f7f3c"


@dataclass
class Received:
    """One notification."""

    method: str
    path: str
    content_type: str
    body: bytes

    @property
    def xml(self) -> ElementTree.Element:
        return ElementTree.fromstring(self.body)


@dataclass
class Listener:
    """A server that takes notifications; the first answers have the given statuses, and may wait for a release."""

    url: str = ""
    received: list[Received] = field(default_factory=list)
    statuses: list[int] = field(default_factory=list)
    called: Event = field(default_factory=Event)
    free: Event = field(default_factory=Event)

    def take(self, handler: BaseHTTPRequestHandler) -> None:
        body = handler.rfile.read(int(handler.headers["Content-Length"]))
        self.received.append(Received(handler.command, handler.path, handler.headers["Content-Type"], body))
        self.called.set()
        self.free.wait(20)
        handler.send_response(self.statuses.pop(0) if self.statuses else 200)
        handler.send_header("Content-Length", "0")
        handler.end_headers()


@contextmanager
def listening(context: ssl.SSLContext | None = None) -> Iterator[Listener]:
    """Run a listener, over TLS if there is a context for it."""
    listener = Listener()
    listener.free.set()

    class Handler(BaseHTTPRequestHandler):
        def do(self) -> None:
            listener.take(self)

        do_POST = do_PUT = do  # noqa: N815  the base class calls them so

        def log_message(self, format: str, *_: Any) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        if context:
            server.socket = context.wrap_socket(server.socket, server_side=True)
        listener.url = f"{'https' if context else 'http'}://127.0.0.1:{server.server_address[1]}/hook?a=b"
        thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
        thread.start()
        yield listener
        listener.free.set()
        server.shutdown()
        thread.join()


def register(client: SignedClient, kind: str, end_point: str, **values: str) -> str:
    """Register an end point and return the id of the registration."""
    values = {"notification_end_point": end_point, **values}
    query = "&".join(f"{name}={value.replace('&', '%26').replace('?', '%3F')}" for name, value in values.items())
    answer = client("POST", f"/_rest_/{kind}_notification_registration", query=query)
    assert answer.status == 201, answer.body
    return answer.xml.findtext("Id") or ""


def row(client: SignedClient, kind: str, registration: str) -> dict[str, str | None]:
    answer = client("GET", f"/_rest_/{kind}_notification_registration/{registration}")
    assert answer.status == 200, answer.body
    return {element.tag: element.text for element in answer.xml}


def job_created(simulator: Simulator, job_id: str = JOB) -> None:
    simulator.world.events.emit(Occurrence("job_created", {"job_id": job_id}, job_id))


def open_job(client: SignedClient, name: str = "o") -> str:
    body = f'<Objects><Object Name="{name}" Size="4"/></Objects>'.encode()
    return client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.attrib["JobId"]
