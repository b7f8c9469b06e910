"""The connections of tasks: what the loop hears, who gets a turn, and what is left when things end early."""

from __future__ import annotations

import asyncio
import gc
import io
import socket
import subprocess
import sys
import threading
import warnings
from collections.abc import AsyncIterator
from typing import Any

import pytest

import ds3
from ds3_runtime import BaseAsyncClient, RetryPolicy, Timeouts, payloads
from ds3_runtime import errors as e
from ds3_runtime.tasks.pool import TaskPool
from ds3_runtime.wire.dialling import dial
from ds3_runtime.wire.route import route_for
from ds3_simulator import Simulator

from .calls import get, put
from .conftest import Serve
from .scripted import Hangup, Peer, Received, answer
from .test_async_client import run

DIAL = "ds3_runtime.tasks.dialling.dial"
ONCE = RetryPolicy(attempts=1)
CONTENT = bytes(range(256)) * 100_000
CALL = """
import asyncio, sys, ds3
async def main():
    async with ds3.AsyncClient({endpoint!r}, {access_key!r}, {secret_key!r}) as client:
        assert (await client.get_service(ds3.GetServiceRequest())).status == 200
asyncio.run(main())
print(*sys.modules)
"""


def test_an_ordinary_call_loads_no_library_for_transport(ds3_simulator: Simulator) -> None:
    keys = ("endpoint", "access_key", "secret_key")
    script = CALL.format(**{key: getattr(ds3_simulator, key) for key in keys})
    done = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True)
    assert not set(done.stdout.split()) & {"httpx", "httpcore", "anyio", "sniffio", "h11"}


def test_two_heads_that_come_at_once_are_both_heard(serve: Serve) -> None:
    """The server says go on, changes its mind in the same breath, and reads no more."""
    release = threading.Event()

    def waver(peer: Peer, request: Received) -> None:
        peer.send(b"HTTP/1.1 100 Continue\r\n\r\n" + answer(403))
        assert release.wait(10)
        raise Hangup

    async def work(client: BaseAsyncClient) -> None:
        with pytest.raises(e.Forbidden):
            await client.send(put(body=payloads.stream(io.BytesIO(CONTENT), len(CONTENT))))

    run(serve(waver), work, timeout=Timeouts(write=5), retry=ONCE)
    release.set()


@pytest.mark.parametrize("chunked", [False, True])
def test_others_get_their_turn_during_a_long_answer(serve: Serve, chunked: bool) -> None:
    """A call goes through while the pieces of another never have to be waited for."""
    head = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
    long = head + b"%x\r\n%b\r\n0\r\n\r\n" % (len(CONTENT), CONTENT) if chunked else answer(200, CONTENT)

    def play(peer: Peer, request: Received) -> None:
        peer.send(long if request.target == "/long" else answer(200, b"short"))

    async def work(client: BaseAsyncClient) -> None:
        turns = 0

        async def count() -> None:
            nonlocal turns
            while True:
                await asyncio.sleep(0)
                turns += 1

        counting = asyncio.create_task(count())
        assert (await client.send(get("/long"))).content == CONTENT
        counting.cancel()
        assert turns >= len(CONTENT) >> 21

    run(serve(play), work)


def test_a_source_that_never_comes_does_not_outlast_the_total(serve: Serve) -> None:
    async def never() -> AsyncIterator[bytes]:
        yield b"1"
        await asyncio.Event().wait()

    async def work(client: BaseAsyncClient) -> None:
        with pytest.raises(e.TotalTimeout, match="source"):
            await client.send(ds3.PutObjectRequest("b", "o", 5, never()))
        assert (await client.send(get())).status == 200

    run(serve(), work, timeout=Timeouts(transfer=0.2), connections=1)


def test_a_timeout_of_the_source_is_its_own(serve: Serve) -> None:
    async def late() -> AsyncIterator[bytes]:
        yield b"1"
        raise TimeoutError("of the source")

    async def work(client: BaseAsyncClient) -> None:
        with pytest.raises(TimeoutError, match="of the source"):
            await client.send(ds3.PutObjectRequest("b", "o", 5, late()))
        assert (await client.send(get())).status == 200

    run(serve(), work, connections=1)


def test_who_is_cancelled_while_dialling_costs_no_place(serve: Serve, monkeypatch: pytest.MonkeyPatch) -> None:
    """The connection that comes too late is closed again."""
    begun, release, made = threading.Event(), threading.Event(), []

    def slowly(*given: Any) -> Any:
        begun.set()
        assert release.wait(10)
        made.append(dial(*given))
        return made[-1]

    async def work(client: BaseAsyncClient) -> None:
        monkeypatch.setattr(DIAL, slowly)
        task = asyncio.create_task(client.send(get()))
        await asyncio.to_thread(begun.wait, 10)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        release.set()
        monkeypatch.setattr(DIAL, dial)
        assert (await client.send(get())).content == b"fine"
        while not made or made[0].stream.fileno() != -1:
            await asyncio.sleep(0.001)

    run(serve(answer(200, b"fine")), work, connections=1)


def test_a_cancelled_upload_costs_its_connection_only(serve: Serve) -> None:
    release = threading.Event()

    def ignore(peer: Peer, request: Received) -> None:
        release.wait(10)
        raise Hangup

    async def work(client: BaseAsyncClient) -> None:
        task = asyncio.create_task(client.send(put(body=payloads.stream(io.BytesIO(CONTENT), len(CONTENT)))))
        while not server.requests:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        release.set()
        assert (await client.send(get())).content == b"fine"

    server = serve(ignore, answer(200, b"fine"))
    run(server, work, connections=1)
    assert server.connections == 2


def test_a_place_that_comes_as_its_caller_is_cancelled_goes_to_the_next(serve: Serve) -> None:
    async def work(client: BaseAsyncClient) -> None:
        pool = TaskPool(route_for(client.config), 1)
        await pool.take(None)
        second, third = (asyncio.create_task(pool.take(5)) for _ in range(2))
        await asyncio.sleep(0)
        pool.give_back(None, keep=False)
        second.cancel()  # its turn has come, but it has not woken up yet
        with pytest.raises(asyncio.CancelledError):
            await second
        await third
        with pytest.raises(e.PoolTimeout):
            await pool.take(0.01)
        pool.give_back(None, keep=False)
        await pool.take(0.01)

    run(serve(), work)


def test_a_client_that_is_dropped_closes_its_connections(serve: Serve) -> None:
    gone = threading.Event()

    def until_gone(peer: Peer, request: Received) -> None:
        peer.send(answer())
        if peer.read_head() is None:
            gone.set()
        raise Hangup

    async def work() -> None:
        client = BaseAsyncClient(server.endpoint, "access", "secret")
        await client.send(get())
        del client
        gc.collect()
        assert await asyncio.to_thread(gone.wait, 5)

    server = serve(until_gone)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        asyncio.run(work())


class Blind(asyncio.SelectorEventLoop):
    """Watches no sockets but its own, as the ordinary event loop of Windows."""

    def add_reader(self, *given: Any) -> Any:  # type: ignore[override]  # whatever it is given
        raise NotImplementedError


def test_a_loop_that_cannot_watch_sockets_is_named(serve: Serve) -> None:
    async def work() -> None:
        async with BaseAsyncClient(serve().endpoint, "access", "secret") as client:
            with pytest.raises(e.ConfigurationError, match="SelectorEventLoop"):
                await client.send(get())

    with asyncio.Runner(loop_factory=Blind) as runner:
        runner.run(work())


def test_idle_connections_do_not_keep_the_loop_busy(serve: Serve) -> None:
    """What the server says, or that it hangs up, is heard once; the connection is not used again."""

    def chatter(peer: Peer, request: Received) -> None:
        peer.send(answer())
        peer.send(b"HTTP/1.1 408 Too late\r\nContent-Length: 0\r\n\r\n")
        peer.socket.shutdown(socket.SHUT_WR)
        said.set()
        peer.wait_until_closed()

    async def work(client: BaseAsyncClient) -> None:
        await client.send(get())
        assert await asyncio.to_thread(said.wait, 5)
        await asyncio.sleep(0.01)
        (connection,) = client._pools[asyncio.get_running_loop()]._idle
        assert not connection._wakeup._listens
        assert (await client.send(get())).content == b"fine"

    said = threading.Event()
    server = serve(chatter, answer(200, b"fine"))
    run(server, work, connections=1, retry=ONCE)
    assert server.connections == 2
