"""Servers that answer while they are still spoken to: no answer is lost, none is waited for in vain."""

from __future__ import annotations

import io
import random
import socket
import threading
from collections.abc import Iterator

import pytest

from ds3_runtime import BytesBody, RetryPolicy, Timeouts, payloads
from ds3_runtime import errors as e
from ds3_runtime.wire.blocking import BlockingConnection
from ds3_runtime.wire.bounds import Bounds
from ds3_runtime.wire.connection import Connection
from ds3_runtime.wire.exchange import Exchange

from .calls import put
from .certificates import Certificate, make_certificate
from .conftest import Connect, Serve
from .scripted import Hangup, Peer, Received, answer

SIZE = 1 << 25
REFUSAL = answer(403, b"<Error><Code>AccessDenied</Code></Error>", X_Amz_Request_Id=12)
ONCE = RetryPolicy(attempts=1)


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("own"))


@pytest.fixture
def release() -> Iterator[threading.Event]:
    event = threading.Event()
    yield event
    event.set()


class Source(io.BytesIO):
    """Counts what is read of it."""

    taken = 0

    def read(self, size: int | None = -1, /) -> bytes:
        piece = super().read(size)
        self.taken += len(piece)
        return piece


@pytest.mark.parametrize("tls", [False, True])
def test_a_server_that_refuses_and_then_neither_reads_nor_closes(
    serve: Serve, connect: Connect, release: threading.Event, own: Certificate, tls: bool
) -> None:
    def refuse(peer: Peer, request: Received) -> None:
        peer.send(REFUSAL)
        assert release.wait(10)
        raise Hangup

    server = serve(refuse, context=own.server_context if tls else None)
    client = connect(server, timeout=Timeouts(write=5), verify=str(own.certificate))
    source = Source(bytes(SIZE))
    with pytest.raises(e.Forbidden) as raised:
        client.send(put(body=payloads.stream(source, SIZE)))
    assert raised.value.request_id == "12"
    assert source.taken < SIZE


def test_a_server_that_says_go_on_while_it_is_spoken_to(serve: Serve, connect: Connect) -> None:
    def go_on(peer: Peer, request: Received) -> None:
        peer.send(b"HTTP/1.1 100 Continue\r\n\r\n")
        peer.read_body(request)
        peer.send(b"HTTP/1.1 102 Processing\r\n\r\n" + answer(200, b"fine"))

    server = serve(go_on)
    client = connect(server)
    for _ in range(2):
        assert client.send(put(body=payloads.stream(io.BytesIO(bytes(SIZE)), SIZE))).content == b"fine"
    assert len(server.requests[0].body) == SIZE
    assert server.connections == 1


def test_an_early_success_does_not_end_the_upload(serve: Serve, connect: Connect) -> None:
    def accept_at_once(peer: Peer, request: Received) -> None:
        peer.send(answer(200, b"fine"))
        peer.read_body(request)

    server = serve(accept_at_once)
    client = connect(server)
    for _ in range(2):
        assert client.send(put(body=payloads.stream(io.BytesIO(bytes(SIZE)), SIZE))).content == b"fine"
    client.send(put())  # once this is heard, what was sent before has been read
    assert [len(request.body) for request in server.requests] == [SIZE, SIZE, 0]
    assert server.connections == 1


def test_an_early_success_of_a_server_that_hangs_up_is_none(serve: Serve, connect: Connect) -> None:
    def accept_and_go(peer: Peer, request: Received) -> None:
        peer.send(answer(200))
        peer.reset()

    with pytest.raises(e.ConnectionFailed):
        connect(serve(accept_and_go), retry=ONCE).send(put(body=BytesBody(bytes(SIZE))))


def test_a_server_that_hangs_up_without_a_word(serve: Serve, connect: Connect) -> None:
    def go(peer: Peer, request: Received) -> None:
        peer.reset()

    with pytest.raises(e.ConnectionFailed, match="broke") as raised:
        connect(serve(go), retry=ONCE).send(put(body=BytesBody(bytes(SIZE))))
    assert isinstance(raised.value.__cause__, OSError)
    assert raised.value.sent


@pytest.mark.parametrize("kind", [Connection, BlockingConnection])
@pytest.mark.parametrize("size", [10, 60_000, 100_000, 1_000_000])
def test_a_connection_that_takes_little_at_a_time(kind: type[Connection], size: int) -> None:
    ours, theirs = socket.socketpair()
    ours.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 4096)
    ours.settimeout(5)
    content = random.Random(size).randbytes(size)
    received = bytearray()

    def serve() -> None:
        while len(received) < len(b"head") + size:
            received.extend(theirs.recv(999))
        theirs.sendall(answer(200))

    server = threading.Thread(target=serve)
    server.start()
    with ours, theirs:
        exchange = Exchange(kind(ours), Bounds(Timeouts(read=5, write=5), None))
        pieces = [content[: size // 2], memoryview(content)[size // 2 :]]
        assert exchange.ask(b"head", pieces, size).status == 200
        server.join()
    assert received == b"head" + content


def test_a_source_that_fails_is_not_taken_for_the_connection(serve: Serve, connect: Connect) -> None:
    class Broken(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            raise ConnectionResetError("of the source")

    client = connect(serve())
    with pytest.raises(ConnectionResetError, match="of the source"):
        client.send(put(body=payloads.stream(Broken(), 5)))
