"""What only an asynchronous client must do: share its event loop, and survive cancellation."""

from __future__ import annotations

import asyncio
import inspect
import os
import threading
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest

import ds3
from ds3_runtime import BaseAsyncClient, RetryPolicy, Timeouts
from ds3_runtime import errors as e

from .calls import get
from .conftest import Serve
from .scripted import Peer, Received, ScriptedServer, answer

CONTENT = bytes(range(256)) * 8000


def run(server: ScriptedServer, work: Callable[[BaseAsyncClient], Coroutine[Any, Any, Any]], **settings: Any) -> Any:
    """Return what comes of work with a client."""

    async def main() -> Any:
        async with BaseAsyncClient(server.endpoint, "access", "secret", **settings) as client:
            return await work(client)

    return asyncio.run(main())


class Gate:
    """An answer that waits until it is let through."""

    def __init__(self, content: bytes = b"late") -> None:
        self.content = content
        self.asked = threading.Event()
        self.open = threading.Event()

    def __call__(self, peer: Peer, request: Received) -> None:
        peer.read_body(request)
        self.asked.set()
        assert self.open.wait(10)
        peer.send(answer(200, self.content))

    async def reached(self) -> None:
        """Wait until the server is asked."""
        assert await asyncio.to_thread(self.asked.wait, 10)


def test_calls_run_side_by_side(serve: Serve) -> None:
    def meet(peer: Peer, request: Received) -> None:
        together.wait(10)
        peer.send(answer(200, request.target.encode()))

    together = threading.Barrier(8)

    async def work(client: BaseAsyncClient) -> list[bytes]:
        return [each.content for each in await asyncio.gather(*(client.send(get(f"/{n}")) for n in range(8)))]

    assert run(serve(meet), work) == [f"/{n}".encode() for n in range(8)]


def test_more_calls_than_connections(serve: Serve) -> None:
    server = serve(answer(200, b"fine"))

    async def work(client: BaseAsyncClient) -> set[bytes]:
        return {each.content for each in await asyncio.gather(*(client.send(get()) for _ in range(200)))}

    assert run(server, work, connections=3) == {b"fine"}
    assert len(server.requests) == 200
    assert server.connections <= 3


@pytest.mark.parametrize("after", [0, 1, 3])
def test_a_cancelled_call_costs_no_place(serve: Serve, after: int) -> None:
    gates = [Gate() for _ in range(4)]
    server = serve(*gates, answer(200, b"fine"))

    async def work(client: BaseAsyncClient) -> bytes:
        for gate in gates:
            task = asyncio.create_task(client.send(get()))
            await gate.reached()
            for _ in range(after):
                await asyncio.sleep(0)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            gate.open.set()
        return (await client.send(get())).content

    assert run(server, work, connections=1) == b"fine"


def test_who_waits_for_a_place_can_be_cancelled(serve: Serve) -> None:
    gate = Gate()
    server = serve(gate, answer(200, b"fine"))

    async def work(client: BaseAsyncClient) -> list[bytes]:
        first = asyncio.create_task(client.send(get()))
        await gate.reached()
        waiting = [asyncio.create_task(client.send(get())) for _ in range(3)]
        await asyncio.sleep(0.01)
        waiting[0].cancel()
        waiting[1].cancel()
        gate.open.set()
        assert (await first).content == b"late"
        return [(await waiting[2]).content, (await client.send(get())).content]

    assert run(server, work, connections=1) == [b"fine", b"fine"]
    assert len(server.requests) == 3


def test_no_place_gets_free(serve: Serve) -> None:
    async def work(client: BaseAsyncClient) -> None:
        async with client.stream(ds3.GetObjectRequest("b", "o")):
            with pytest.raises(e.PoolTimeout, match="all connections are in use"):
                await client.send(get(), retry=RetryPolicy(attempts=1))
        assert (await client.send(get())).content == CONTENT

    run(serve(answer(200, CONTENT)), work, connections=1, timeout=Timeouts(read=0.2))


def test_a_stream_can_be_cancelled(serve: Serve, tmp_path: Path) -> None:
    def stall(peer: Peer, request: Received) -> None:
        peer.send(answer(200, CONTENT)[:500_000])
        peer.wait_until_closed()

    server = serve(stall, stall, answer(200, b"fine"))

    async def read(client: BaseAsyncClient) -> None:
        async with client.stream(ds3.GetObjectRequest("b", "o")) as pieces:
            async for _ in pieces:
                begun.set()

    async def work(client: BaseAsyncClient) -> bytes:
        task = asyncio.create_task(read(client))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        task = asyncio.create_task(client.send(ds3.GetObjectRequest("b", "o", tmp_path / "target")))  # type: ignore[arg-type]
        while not list(tmp_path.iterdir()):
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert not list(tmp_path.iterdir())
        return (await client.send(get())).content

    begun = asyncio.Event()
    assert run(server, work, connections=1) == b"fine"


def test_a_slow_file_does_not_hold_up_others(serve: Serve) -> None:
    """While a read blocks, another call comes and goes."""
    release = threading.Event()

    class Slow:
        def read(self, size: int, /) -> bytes:
            assert release.wait(10)
            return b"x" * size

    async def work(client: BaseAsyncClient) -> None:
        slow = asyncio.create_task(client.send(ds3.PutObjectRequest("b", "o", 5, Slow())))
        await asyncio.sleep(0.01)
        assert (await client.send(get())).content == b"fine"
        assert not slow.done()
        release.set()
        await slow

    run(serve(answer(200, b"fine")), work)


def test_a_slow_sink_does_not_hold_up_others(serve: Serve) -> None:
    release, begun = threading.Event(), threading.Event()

    class Slow:
        def write(self, data: bytes, /) -> int:
            begun.set()
            assert release.wait(10)
            return len(data)

    async def work(client: BaseAsyncClient) -> None:
        slow = asyncio.create_task(client.send(ds3.GetObjectRequest("b", "o", Slow())))
        while not begun.is_set():
            await asyncio.sleep(0.001)
        assert (await client.send(get())).content == b"fine"
        release.set()
        assert (await slow).streamed == 4

    run(serve(answer(200, b"fine")), work)


def test_an_iterator_cannot_be_repeated(serve: Serve) -> None:
    async def once() -> AsyncIterator[bytes]:
        yield b"12345"

    async def work(client: BaseAsyncClient) -> None:
        with pytest.raises(e.Busy):
            await client.send(ds3.PutObjectRequest("b", "o", 5, once()))

    server = serve(answer(503, Retry_After=0))
    run(server, work)
    assert len(server.requests) == 1


@pytest.mark.parametrize(("length", "says"), [(4, "5 bytes, 4 were announced"), (6, "ended 1 bytes short of 6")])
def test_an_iterator_of_another_length(serve: Serve, length: int, says: str) -> None:
    async def once() -> AsyncIterator[bytes]:
        yield b"123"
        yield b"45"

    async def work(client: BaseAsyncClient) -> None:
        with pytest.raises(e.InvalidRequest, match=says):
            await client.send(ds3.PutObjectRequest("b", "o", length, once()))
        assert (await client.send(get())).status == 200

    run(serve(), work, connections=1)


def test_waits_let_others_work(serve: Serve) -> None:
    """While a call waits for half a minute to be repeated, another comes and goes, and the first can be cancelled."""
    server = serve(answer(503), answer(200, b"fine"))

    async def work(client: BaseAsyncClient) -> None:
        waiting = asyncio.create_task(client.send(get()))
        while not server.requests:
            await asyncio.sleep(0.001)
        assert (await client.send(get())).content == b"fine"
        assert not waiting.done()
        waiting.cancel()
        with pytest.raises(asyncio.CancelledError):
            await waiting

    run(server, work, retry=RetryPolicy(first_wait=60))
    assert len(server.requests) == 2


@pytest.mark.filterwarnings("error")
def test_each_event_loop_has_connections_of_its_own(serve: Serve) -> None:
    """Those of a loop that has ended are closed when another begins, and the last ones with the client."""
    server = serve(answer(200, b"fine"))
    client = BaseAsyncClient(server.endpoint, "access", "secret")

    async def use() -> bytes:
        return (await client.send(get())).content  # type: ignore[no-any-return]

    assert [asyncio.run(use()) for _ in range(3)] == [b"fine"] * 3
    assert server.connections == 3
    assert len(client._pools) == 1
    asyncio.run(client.close())
    assert not client._pools


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system cannot fork")
def test_a_child_makes_connections_of_its_own(serve: Serve) -> None:
    server = serve(answer(200, b"fine"))

    async def work(client: BaseAsyncClient) -> None:
        await client.send(get())
        process = os.fork()
        if process == 0:
            os._exit(0 if _sends(client) else 1)
        assert os.waitstatus_to_exitcode((await asyncio.to_thread(os.waitpid, process, 0))[1]) == 0
        assert server.connections == 2
        await client.send(get())
        assert server.connections == 2, "the parent's own connection was spoilt"

    run(server, work)


def _sends(client: BaseAsyncClient) -> bool:
    try:
        return asyncio.run(_content(client)) == b"fine"
    except BaseException:  # noqa: BLE001  # a child must not run on in the parent's test
        return False


async def _content(client: BaseAsyncClient) -> bytes:
    return (await client.send(get())).content  # type: ignore[no-any-return]


def test_a_long_document_is_read_beside_the_loop(serve: Serve) -> None:
    """It is parsed in another thread than the one that runs the loop."""
    rows = "".join(f"<Bucket><Name>{number:030}</Name></Bucket>" for number in range(30_000))
    threads: set[int] = set()

    class Watched(ds3.GetBucketsSpectraS3Request):
        def parse(self, reply: Any) -> Any:
            threads.add(threading.get_ident())
            return super().parse(reply)

    async def work(client: BaseAsyncClient) -> int:
        return len((await client.send(Watched())).result.buckets)

    assert run(serve(answer(200, f"<Data>{rows}</Data>".encode())), work) == 30_000
    assert threads and threading.get_ident() not in threads


def test_both_clients_have_the_same_methods() -> None:
    for name, method in vars(ds3.Client).items():
        if inspect.isfunction(method):
            twin = getattr(ds3.AsyncClient, name)
            assert twin.__doc__ == method.__doc__
            assert twin.__annotations__ == method.__annotations__
            assert inspect.iscoroutinefunction(twin)
    public = {name for name in dir(ds3.Client) if not name.startswith("_")}
    assert public == {name for name in dir(ds3.AsyncClient) if not name.startswith("_")}
