"""Servers that close, stall, talk nonsense or answer too early, on real sockets."""

from __future__ import annotations

import io
import socket
import threading
import time
from collections.abc import Iterator
from contextlib import closing

import pytest

from ds3_runtime import BytesBody, RetryPolicy, Timeouts, payloads
from ds3_runtime import errors as e

from .calls import Call, get, put
from .conftest import Connect, Serve
from .scripted import Hangup, Peer, Play, Received, ScriptedServer, answer

ONCE = RetryPolicy(attempts=1)


def say(data: bytes) -> Play:
    """Say so much, then close."""

    def play(peer: Peer, request: Received) -> None:
        peer.read_body(request)
        peer.send(data)
        raise Hangup

    return play


def say_and_stall(data: bytes) -> Play:
    def play(peer: Peer, request: Received) -> None:
        peer.read_body(request)
        peer.send(data)
        peer.wait_until_closed()

    return play


def reset(peer: Peer, request: Received) -> None:
    peer.read_body(request)
    peer.reset()


def test_the_error_of_the_system_is_kept(serve: Serve, connect: Connect) -> None:
    with pytest.raises(e.ConnectionFailed) as raised:
        connect(serve(reset), retry=ONCE).send(put())
    assert isinstance(raised.value.__cause__, ConnectionResetError)


HALF_HEAD = b"HTTP/1.1 200 OK\r\nContent-Le"
HALF_BODY = answer(200, b"0123456789", X_Amz_Request_Id=184)[:-4]
HALF_CHUNKS = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n01234\r\n5\r\n01"
BREAKS = [say(b""), reset, say(HALF_HEAD)]
NONSENSE = [
    pytest.param(say(b"SSH-2.0-OpenSSH_9.2\r\n"), id="ssh"),
    pytest.param(say(b"\x15\x03\x01\x00\x02\x02\x46"), id="tls-alert"),
    pytest.param(say(b"HTTP/2 200 OK\r\n\r\n"), id="version"),
    pytest.param(say(b"HTTP/1.1 2x0 OK\r\n\r\n"), id="status"),
    pytest.param(say(b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n"), id="no-colon"),
    pytest.param(say(b"HTTP/1.1 200 OK\r\nContent-Length : 0\r\n\r\n"), id="space-before-colon"),
    pytest.param(say(b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n"), id="two-lengths"),
    pytest.param(say(b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n"), id="negative-length"),
    pytest.param(say(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"), id="encoding"),
    pytest.param(say(b"HTTP/1.1 200 OK\r\nContent-Length: many\r\n\r\n"), id="length"),
    pytest.param(say(b"HTTP/1.1 200 OK\r\nX: " + b"x" * 200_000 + b"\r\n\r\n"), id="endless-header"),
]


@pytest.mark.parametrize("play", BREAKS)
def test_a_get_is_repeated_on_a_new_connection(serve: Serve, connect: Connect, play: Play) -> None:
    server = serve(play, play, answer(200, b"fine"))
    answered = connect(server).send(get())
    assert (answered.content, answered.attempts) == (b"fine", 3)
    assert server.connections == 3


@pytest.mark.parametrize("play", BREAKS)
@pytest.mark.parametrize("body", [None, BytesBody(b"12345")])
def test_a_put_is_not_repeated(serve: Serve, connect: Connect, play: Play, body: BytesBody | None) -> None:
    server = serve(play, answer())
    with pytest.raises(e.ConnectionFailed) as raised:
        connect(server).send(put(body=body))
    assert (raised.value.operation, raised.value.resource) == ("TestCall", "/bucket/object")
    assert len(server.requests) == 1


@pytest.mark.parametrize("play", NONSENSE)
def test_a_server_that_speaks_no_http(serve: Serve, connect: Connect, play: Play) -> None:
    with pytest.raises(e.ConnectionFailed, match="TestCall /bucket/object: "):
        connect(serve(play), retry=ONCE).send(get())


@pytest.mark.parametrize("greeting", [b"220 mail.example ESMTP\r\n", b"\x15\x03\x01", b"HTTP/2"])
def test_a_server_that_speaks_something_else_and_waits(serve: Serve, connect: Connect, greeting: bytes) -> None:
    with pytest.raises(e.ConnectionFailed, match=r"speaks? "):
        connect(serve(say_and_stall(greeting)), retry=ONCE).send(get())


@pytest.mark.parametrize("data", [HALF_BODY, HALF_CHUNKS])
@pytest.mark.parametrize("sink", [None, io.BytesIO()])
def test_a_body_cut_short_is_an_error(serve: Serve, connect: Connect, data: bytes, sink: io.BytesIO | None) -> None:
    server = serve(say(data), answer(200, b"whole"))
    client = connect(server, retry=ONCE, connections=1)
    with pytest.raises(e.Truncated) as raised:
        client.send(get(sink=sink))
    assert (raised.value.operation, raised.value.status) == ("TestCall", 200)
    assert raised.value.request_id == ("184" if data is HALF_BODY else None)
    assert client.send(get()).content == b"whole"


def test_a_document_cut_short_is_asked_for_again(serve: Serve, connect: Connect) -> None:
    answered = connect(serve(say(HALF_BODY), answer(200, b"whole"))).send(get())
    assert (answered.content, answered.attempts) == (b"whole", 2)


@pytest.mark.parametrize("data", [b"", HALF_HEAD, HALF_BODY, HALF_CHUNKS])
@pytest.mark.parametrize("sink", [None, io.BytesIO()])
def test_a_server_that_stalls(serve: Serve, connect: Connect, data: bytes, sink: io.BytesIO | None) -> None:
    client = connect(serve(say_and_stall(data), answer()), retry=ONCE, timeout=Timeouts(read=0.1), connections=1)
    with pytest.raises(e.ReadTimeout, match="TestCall /bucket/object: "):
        client.send(get(sink=sink))
    client.send(get(), retry=RetryPolicy(attempts=20, first_wait=0.001))  # a busy machine may need longer than that


@pytest.mark.parametrize("data", [b"", HALF_HEAD, HALF_BODY])
@pytest.mark.parametrize("call", [get(), put()])
def test_the_total_ends_a_stall(serve: Serve, connect: Connect, data: bytes, call: Call) -> None:
    server = serve(say_and_stall(data))
    with pytest.raises(e.TotalTimeout) as raised:
        connect(server, timeout=Timeouts(total=0.1)).send(call)
    assert isinstance(raised.value.__cause__, TimeoutError)
    assert len(server.requests) == 1


def test_a_server_that_takes_no_bytes(serve: Serve, connect: Connect) -> None:
    release = threading.Event()

    def ignore(peer: Peer, request: Received) -> None:
        release.wait(10)
        raise Hangup

    client = connect(serve(ignore), timeout=Timeouts(write=0.1))
    with pytest.raises(e.WriteTimeout):
        client.send(put(body=payloads.stream(io.BytesIO(bytes(1 << 25)), 1 << 25)))
    release.set()


def drip(peer: Peer, request: Received) -> None:
    peer.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n")
    while True:
        peer.send(b"x")
        time.sleep(0.01)


@pytest.mark.parametrize("timeouts", [Timeouts(total=0.2), Timeouts(transfer=0.2)])
def test_a_body_that_drips_does_not_outlast_the_total(serve: Serve, connect: Connect, timeouts: Timeouts) -> None:
    sink = io.BytesIO() if timeouts.transfer else None
    begun = time.monotonic()
    with pytest.raises(e.TotalTimeout):
        connect(serve(drip), timeout=timeouts).send(get(sink=sink))
    assert time.monotonic() - begun < 5


def test_a_source_that_drips_does_not_outlast_the_total(serve: Serve, connect: Connect) -> None:
    class Slow(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            time.sleep(0.02)
            return super().read(10)

    client = connect(serve(), timeout=Timeouts(transfer=0.2))
    with pytest.raises(e.TotalTimeout):
        client.send(put(body=payloads.stream(Slow(bytes(100_000)), 100_000)))
    client.send(put())


def test_nobody_listens(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(e.ConnectFailed) as raised:
        connect(f"http://127.0.0.1:{port}").send(put(body=BytesBody(b"x")))
    assert not raised.value.sent
    assert isinstance(raised.value.__cause__, ConnectionRefusedError)


def test_a_name_that_nobody_has(connect: Connect) -> None:
    with pytest.raises(e.ConnectFailed):
        connect("http://nobody.invalid", retry=ONCE).send(get())


@pytest.fixture
def full() -> Iterator[str]:
    """Yield the endpoint of a server that accepts no more connections."""
    with closing(socket.create_server(("127.0.0.1", 0), backlog=0)) as listener:
        waiting = [socket.socket() for _ in range(4)]
        for each in waiting:
            each.setblocking(False)
            each.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        for each in waiting:
            each.close()


def test_a_server_that_never_accepts(full: str, connect: Connect) -> None:
    client = connect(full, timeout=Timeouts(connect=0.05), retry=RetryPolicy(attempts=2, first_wait=0.001))
    with pytest.raises(e.ConnectTimeout) as raised:
        client.send(put())
    assert not raised.value.sent


def test_waiting_for_a_free_connection_has_an_end(serve: Serve, connect: Connect) -> None:
    server = serve(say_and_stall(HALF_HEAD))
    client = connect(server, connections=1, timeout=Timeouts(read=0.3), retry=ONCE)

    def stall() -> None:
        with pytest.raises(e.ReadTimeout):
            client.send(get())

    first = threading.Thread(target=stall)
    first.start()
    while not server.requests:
        time.sleep(0.001)
    with pytest.raises(e.Timeout):
        client.send(put())
    first.join()


REFUSAL = answer(403, b"<Error><Code>AccessDenied</Code></Error>", X_Amz_Request_Id=12)


def refuse_and_close(peer: Peer, request: Received) -> None:
    peer.send(REFUSAL)
    raise Hangup


def refuse_and_take_all(peer: Peer, request: Received) -> None:
    peer.send(REFUSAL)
    peer.read_body(request)


def refuse_halfway(peer: Peer, request: Received) -> None:
    peer.socket.recv(100_000)
    peer.send(REFUSAL)
    peer.socket.shutdown(socket.SHUT_WR)
    peer.wait_until_closed()


@pytest.mark.parametrize("play", [refuse_and_close, refuse_and_take_all, refuse_halfway])
def test_a_refusal_in_the_midst_of_an_upload_is_heard(serve: Serve, connect: Connect, play: Play) -> None:
    check_refusal(serve(play, answer()), connect)


def check_refusal(server: ScriptedServer, connect: Connect) -> None:
    client = connect(server, connections=1)
    size = 1 << 25
    with pytest.raises(e.Forbidden) as raised:
        client.send(put(body=payloads.stream(io.BytesIO(bytes(size)), size)))
    assert (raised.value.status, raised.value.request_id) == (403, "12")
    client.send(put())


@pytest.mark.parametrize("play", [say(REFUSAL[:-10]), say_and_stall(REFUSAL[:-10])])
@pytest.mark.parametrize("call", [get(), put()])
def test_a_refusal_counts_even_if_its_body_breaks_off(serve: Serve, connect: Connect, play: Play, call: Call) -> None:
    server = serve(play)
    with pytest.raises(e.Forbidden) as raised:
        connect(server, timeout=Timeouts(read=0.1)).send(call)
    assert raised.value.request_id == "12"
    assert len(server.requests) == 1


def test_a_connection_the_server_closed_while_it_was_idle_is_replaced(serve: Serve, connect: Connect) -> None:
    closed = threading.Event()

    def answer_and_close(peer: Peer, request: Received) -> None:
        peer.send(answer())
        peer.socket.shutdown(socket.SHUT_RDWR)
        closed.set()
        raise Hangup

    server = serve(answer_and_close)
    client = connect(server, retry=ONCE)
    for call in (get(), put(body=BytesBody(b"1")), get(), put()):
        client.send(call)
        assert closed.wait(5)
        closed.clear()
    assert server.connections == 4


def test_threads_may_share_a_client(serve: Serve, connect: Connect) -> None:
    def echo(peer: Peer, request: Received) -> None:
        peer.read_body(request)
        peer.send(answer(200, request.target.encode()))

    server = serve(echo)
    client = connect(server, connections=3, retry=ONCE, timeout=Timeouts(read=5))
    wrong: list[str] = []

    def work(name: str) -> None:
        for number in range(50):
            target = f"/{name}/{number}"
            if client.send(put(target)).content != target.encode():
                wrong.append(target)

    threads = [threading.Thread(target=work, args=(name,)) for name in "abcdefghijkl"]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(server.requests) == 600
    assert server.connections <= 3


def test_interim_answers_are_passed_over(serve: Serve, connect: Connect) -> None:
    interim = b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"
    assert connect(serve(interim + answer(200, b"fine"))).send(get()).content == b"fine"


def test_a_closed_client_says_so(serve: Serve, connect: Connect) -> None:
    client = connect(serve())
    client.send(get())
    client.close()
    client.close()
    with pytest.raises(e.ConfigurationError, match="closed"):
        client.send(get())
