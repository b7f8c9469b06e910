"""How clients are set up, shared and closed."""

from __future__ import annotations

import os
import socket
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx
import pytest

from ds3_contract.names import METHOD_WORDS
from ds3_runtime import BaseAsyncClient, BaseClient, BytesBody, Credentials, RetryPolicy, Timeouts
from ds3_runtime import errors as e
from ds3_runtime.events import Event, RequestSent

from .calls import get, put
from .conftest import Connect, Serve
from .scripted import ScriptedServer, answer

KINDS = pytest.mark.parametrize("kind", [BaseClient, BaseAsyncClient])


@KINDS
def test_credentials_or_two_keys(kind: type[Any]) -> None:
    given = kind("http://bp", Credentials("access", "s3cr3t"))
    assert given.config.credentials == kind("http://bp", "access", "s3cr3t").config.credentials
    assert "s3cr3t" not in repr(given) + repr(given.config)
    for wrong in [("access",), (Credentials("a", "b"), "c"), ("access", "")]:
        with pytest.raises(e.ConfigurationError, match="secret key"):
            kind("http://bp", *wrong)


@KINDS
def test_no_operation_can_take_the_name_of_a_method(kind: type[Any]) -> None:
    client = kind("http://bp", "a", "b")
    assert {name for name in dir(client) if not name.startswith("_")} <= METHOD_WORDS


@KINDS
def test_timeouts(kind: type[Any]) -> None:
    assert kind("http://bp", "a", "b").config.timeouts == Timeouts()
    assert kind("http://bp", "a", "b", timeout=3).config.timeouts == Timeouts(connect=3, read=3, write=3)
    assert kind("http://bp", "a", "b", timeout=Timeouts(total=1)).config.timeouts == Timeouts(total=1)
    for wrong in (0, -1, float("nan")):
        with pytest.raises(e.ConfigurationError, match="no time"):
            kind("http://bp", "a", "b", timeout=wrong)


@KINDS
def test_the_environment_and_what_counts_more(kind: type[Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DS3_ENDPOINT", "http://bp:8080")
    monkeypatch.setenv("DS3_ACCESS_KEY", "access")
    monkeypatch.setenv("DS3_SECRET_KEY", "s3cr3t")
    monkeypatch.setenv("http_proxy", "http://proxy:3128")
    assert kind.from_env().config.proxy == "http://proxy:3128"
    config = kind.from_env(proxy=None, connections=2, retry=RetryPolicy(attempts=1)).config
    assert (config.proxy, config.connections, config.retry) == (None, 2, RetryPolicy(attempts=1))


def test_events_reach_the_handler(serve: Serve, connect: Connect) -> None:
    seen: list[Event] = []
    client = connect(serve(), events=seen.append)
    client.send(get())
    assert [event.operation for event in seen if isinstance(event, RequestSent)] == ["TestCall"]


def test_a_policy_for_one_call(serve: Serve, connect: Connect) -> None:
    server = serve(answer(503, Retry_After=0))
    with pytest.raises(e.Busy):
        connect(server).send(get(), retry=RetryPolicy(attempts=2))
    assert len(server.requests) == 2


def test_a_transport_of_httpx(connect: Connect) -> None:
    class Echo(httpx.BaseTransport, httpx.AsyncBaseTransport):
        closed = 0

        def handle_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=request.read())

        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, content=await request.aread())

        def close(self) -> None:
            self.closed += 1

        async def aclose(self) -> None:
            self.closed += 1

    transport = Echo()
    client = connect("http://bp", transport=transport)
    assert client.send(put(body=BytesBody(b"1234"))).content == b"1234"
    client.close()
    assert transport.closed == 1


def test_a_closed_client_says_so(serve: Serve, connect: Connect) -> None:
    client = connect(serve())
    client.send(get())
    client.close()
    with pytest.raises(e.ConfigurationError, match="the client is closed"):
        client.send(get())


def in_child(work: Callable[[], None]) -> int:
    """Do something in a process that forks from this one; return its exit status."""
    process = os.fork()
    if process == 0:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_child_makes_connections_of_its_own(serve: Serve, connect_threads: Connect) -> None:
    server: ScriptedServer = serve(answer(200, b"fine"))
    client = connect_threads(server)
    client.send(get("/parent"))
    assert server.connections == 1

    def work() -> None:
        assert client.send(get("/child")).content == b"fine"

    assert in_child(work) == 0
    assert server.connections == 2
    client.send(get("/parent-again"))
    assert server.connections == 2, "the parent's own connection was spoilt"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_child_is_not_stopped_by_a_lock_of_the_parent(serve: Serve, connect_threads: Connect) -> None:
    server = serve(answer(200, b"fine"))
    client = connect_threads(server)
    with client._opening:
        assert in_child(lambda: _expect(client)) == 0


def _expect(client: Any) -> None:
    assert client.send(get()).content == b"fine"


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_child_must_not_use_a_transport_of_the_parent() -> None:
    client = BaseClient("http://bp", "a", "b", transport=httpx.MockTransport(lambda _: httpx.Response(200)))
    client.send(get())

    def work() -> None:
        with pytest.raises(e.ConfigurationError, match="make a new client"):
            client.send(get())

    assert in_child(work) == 0


def test_threads_share_a_client(serve: Serve, connect: Connect) -> None:
    server = serve(answer(200, b"fine"))
    client = connect(server, connections=4)
    answers: list[bytes] = []

    def work() -> None:
        for _ in range(20):
            answers.append(client.send(get()).content)

    workers = [threading.Thread(target=work) for _ in range(8)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join(60)
    assert answers == [b"fine"] * 160
    assert server.connections <= 4


def test_content_goes_from_a_path_to_a_path(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    import ds3

    (tmp_path / "source").write_bytes(bytes(range(256)) * 3000)
    server = serve(answer(503, Retry_After=0), answer(), answer(200, bytes(range(256)) * 3000))
    client = connect(server)
    client.send(ds3.PutObjectRequest("b", "o", stream=tmp_path / "source"))
    assert server.requests[0].body == server.requests[1].body == (tmp_path / "source").read_bytes()
    client.send(ds3.GetObjectRequest("b", "o", tmp_path / "target"))
    assert (tmp_path / "target").read_bytes() == (tmp_path / "source").read_bytes()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["source", "target"]


def test_no_port_no_answer(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    with pytest.raises(e.ConnectFailed):
        connect(f"http://127.0.0.1:{port}", retry=RetryPolicy(attempts=1)).send(get())
