"""Our connections behind the interface of httpx, for those who ask for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import ExitStack

import httpx
import pytest

from ds3_runtime import BaseClient, BytesBody, Credentials
from ds3_runtime.config import ClientConfig
from ds3_runtime.endpoint import Endpoint
from ds3_runtime.wire.host import LeanTransport

from .calls import put
from .conftest import Serve
from .scripted import Hangup, Peer, Received, ScriptedServer, answer

Lean = Callable[[ScriptedServer | str], LeanTransport]


@pytest.fixture
def lean() -> Iterator[Lean]:
    with ExitStack() as stack:

        def start(server: ScriptedServer | str) -> LeanTransport:
            url = server if isinstance(server, str) else server.endpoint
            config = ClientConfig(Endpoint.parse(url), Credentials("access", "secret"))
            return stack.enter_context(LeanTransport(config))

        yield start


def test_a_client_of_httpx_can_use_it(serve: Serve, lean: Lean) -> None:
    server = serve(answer(200, b"fine", X_Amz_Request_Id=5))
    with httpx.Client(transport=lean(server), base_url=server.endpoint) as client:
        for _ in range(3):
            answered = client.put("/a%20b?x=1", content=b"12345")
            assert (answered.status_code, answered.content) == (200, b"fine")
            assert answered.headers["x-amz-request-id"] == "5"
    assert server.connections == 1
    assert server.requests[0].request_line == "PUT /a%20b?x=1 HTTP/1.1"
    assert server.requests[0].body == b"12345"


def test_a_client_of_ours_can_use_it_within_another(serve: Serve, lean: Lean) -> None:
    class Counting(httpx.BaseTransport):
        def __init__(self, inner: httpx.BaseTransport) -> None:
            self.inner, self.count = inner, 0

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            self.count += 1
            return self.inner.handle_request(request)

    server = serve(answer(200, b"fine"))
    counting = Counting(lean(server))
    with BaseClient(server.endpoint, "access", "secret", transport=counting) as client:
        assert client.send(put("/b/a/../c", body=BytesBody(b"12345"))).content == b"fine"
    assert counting.count == 1
    assert server.requests[0].request_line == "PUT /b/a/../c HTTP/1.1"


def test_it_goes_nowhere_else(serve: Serve, lean: Lean) -> None:
    server, other = serve(), serve()
    with httpx.Client(transport=lean(server)) as client, pytest.raises(httpx.UnsupportedProtocol, match="alone"):
        client.get(other.endpoint)
    assert not other.requests


def test_a_body_of_unknown_length_is_refused(serve: Serve, lean: Lean) -> None:
    server = serve()
    with httpx.Client(transport=lean(server)) as client, pytest.raises(httpx.LocalProtocolError, match="length"):
        client.put(server.endpoint, content=iter([b"12", b"345"]))
    assert not server.requests


def cut_short(peer: Peer, request: Received) -> None:
    peer.send(answer(200, b"0123456789")[:-4])
    raise Hangup


def stall(peer: Peer, request: Received) -> None:
    peer.wait_until_closed()


def hang_up(peer: Peer, request: Received) -> None:
    raise Hangup


@pytest.mark.parametrize(
    ("play", "expected"),
    [(cut_short, httpx.RemoteProtocolError), (stall, httpx.ReadTimeout), (hang_up, httpx.ReadError)],
)
def test_errors_are_those_of_httpx(serve: Serve, lean: Lean, play: object, expected: type[Exception]) -> None:
    server = serve(play)
    with httpx.Client(transport=lean(server), timeout=0.2) as client, pytest.raises(expected):
        client.get(server.endpoint)


def test_nobody_listens(lean: Lean) -> None:
    with httpx.Client(transport=lean("http://127.0.0.1:1")) as client, pytest.raises(httpx.ConnectError):
        client.get("http://127.0.0.1:1/")
