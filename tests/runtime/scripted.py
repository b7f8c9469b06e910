"""A server on 127.0.0.1 that keeps the exact bytes of each request and answers by a script."""

from __future__ import annotations

import socket
import ssl
import struct
import threading
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Self

PATIENCE = 10.0
"""Seconds after which a test that hangs gives up."""


@dataclass
class Received:
    """A request as it came."""

    head: bytes
    body: bytes = b""

    @property
    def request_line(self) -> str:
        return self.head.split(b"\r\n", 1)[0].decode("ascii")

    @property
    def method(self) -> str:
        return self.request_line.split(" ")[0]

    @property
    def target(self) -> str:
        return self.request_line.split(" ")[1]

    @property
    def fields(self) -> list[tuple[str, str]]:
        """All header fields in order, their names in lower case."""
        lines = self.head.decode("ascii").split("\r\n")[1:]
        pairs = (line.partition(":") for line in lines if line)
        return [(name.lower(), value.strip()) for name, _, value in pairs]

    @property
    def headers(self) -> dict[str, str]:
        return dict(self.fields)


class Hangup(Exception):
    """The script wants this connection closed."""


@dataclass
class Peer:
    """One connection, seen from the server."""

    socket: socket.socket
    buffer: bytes = b""

    def read_head(self) -> Received | None:
        """Return the next request without its body; None when the client has closed the connection."""
        while b"\r\n\r\n" not in self.buffer:
            data = self.socket.recv(65536)
            if not data:
                return None
            self.buffer += data
        head, _, self.buffer = self.buffer.partition(b"\r\n\r\n")
        return Received(head)

    def read_body(self, request: Received) -> None:
        wanted = int(request.headers.get("content-length", "0"))
        pieces = [self.buffer[:wanted]]
        self.buffer = self.buffer[wanted:]
        count = len(pieces[0])
        while count < wanted:
            data = self.socket.recv(min(1 << 20, wanted - count))
            if not data:
                break
            pieces.append(data)
            count += len(data)
        request.body = b"".join(pieces)

    def send(self, data: bytes) -> None:
        self.socket.sendall(data)

    def wait_until_closed(self) -> None:
        """Wait until the client gives up."""
        while self.socket.recv(65536):
            pass
        raise Hangup

    def reset(self) -> None:
        """Break the connection off without a word."""
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        raise Hangup


Play = Callable[[Peer, Received], None]
"""Reads what it likes of the request's body, and answers."""


def answer(status: int = 200, body: bytes = b"", **headers: object) -> bytes:
    """Return an answer as bytes; underscores in header names stand for hyphens."""
    fields = {"Content-Length": len(body)} | {name.replace("_", "-"): value for name, value in headers.items()}
    lines = [f"HTTP/1.1 {status} Reason {status}", *(f"{name}: {value}" for name, value in fields.items())]
    return "\r\n".join([*lines, "", ""]).encode("latin-1") + body


@dataclass
class ScriptedServer:
    """Answers requests, over all connections, by the entries of a script; the last one is kept for the rest."""

    script: deque[bytes | Play]
    context: ssl.SSLContext | None = None
    requests: list[Received] = field(default_factory=list)
    connections: int = 0
    failures: list[Exception] = field(default_factory=list)
    host: str = "127.0.0.1"

    def __enter__(self) -> Self:
        family = socket.AF_INET6 if ":" in self.host else socket.AF_INET
        self._listener = socket.create_server((self.host, 0), family=family, backlog=64)
        self._threads = [threading.Thread(target=self._accept)]
        self._open: set[socket.socket] = set()
        self._lock = threading.Lock()
        self._threads[0].start()
        return self

    def __exit__(self, *_: object) -> None:
        self._listener.shutdown(socket.SHUT_RDWR)
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(PATIENCE)
            assert not thread.is_alive()
        self._listener.close()

    @property
    def port(self) -> int:
        port: int = self._listener.getsockname()[1]
        return port

    @property
    def endpoint(self) -> str:
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{'https' if self.context else 'http'}://{host}:{self.port}"

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.settimeout(PATIENCE)
            self.connections += 1
            thread = threading.Thread(target=self._serve, args=(connection,))
            self._threads.append(thread)
            thread.start()

    def _serve(self, connection: socket.socket) -> None:
        try:
            if self.context:
                connection = self.context.wrap_socket(connection, server_side=True)
            with self._lock:
                self._open.add(connection)
            self._converse(Peer(connection))
        except (Hangup, ConnectionError, ssl.SSLError):
            pass
        except Exception as error:  # noqa: BLE001  # the test's thread raises it
            self.failures.append(error)
        finally:
            with self._lock:
                self._open.discard(connection)
            connection.close()

    def _converse(self, peer: Peer) -> None:
        while request := peer.read_head():
            with self._lock:
                play = self.script.popleft() if len(self.script) > 1 else self.script[0]
                self.requests.append(request)
            if isinstance(play, bytes):
                peer.read_body(request)
                peer.send(play)
            else:
                play(peer, request)
