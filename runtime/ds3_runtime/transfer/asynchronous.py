"""Transfers for asyncio: each runs in a thread of its own beside the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine
from concurrent.futures import Future
from contextlib import AbstractContextManager, suppress
from functools import wraps
from threading import Thread
from types import TracebackType
from typing import Any, Concatenate, ParamSpec, Self, TypeVar

from .progress import Progress, ProgressCallback
from .report import TransferReport
from .transfers import Transfers

P = ParamSpec("P")
Result = TypeVar("Result")

END_SECONDS = 10.0
"""How long a cancelled task waits for its transfer to clean up; a server that does not answer is not waited for."""


def _awaited(
    method: Callable[Concatenate[Transfers, P], Result],
) -> Callable[Concatenate[AsyncTransfers, P], Coroutine[Any, Any, Result]]:
    """Return a method of `AsyncTransfers` that does the same."""

    @wraps(method)
    async def awaited(self: AsyncTransfers, /, *arguments: P.args, **options: P.kwargs) -> Result:
        return await self._beside(lambda transfers: method(transfers, *arguments, **options))

    return awaited


class AsyncTransfers:
    """The methods of `Transfers`, to be awaited; any number may be under way at the same time.

    A task that is cancelled stops its transfer within a second and leaves nothing half-written; what becomes of the
    server's job is told by ``TransferOptions(on_failure=...)``. `on_progress`, and readers and openers, are called in
    the thread of their transfer; `follow_async` brings progress into the task.
    """

    def __init__(self, opened: Callable[[], AbstractContextManager[Transfers]]) -> None:
        self._opened = opened
        self._running: set[Transfers] = set()
        self._cancelled = False

    put = _awaited(Transfers.put)
    put_file = _awaited(Transfers.put_file)
    put_files = _awaited(Transfers.put_files)
    put_stream = _awaited(Transfers.put_stream)
    put_directory = _awaited(Transfers.put_directory)
    get = _awaited(Transfers.get)
    get_file = _awaited(Transfers.get_file)
    get_ranges = _awaited(Transfers.get_ranges)
    get_directory = _awaited(Transfers.get_directory)
    get_bucket = _awaited(Transfers.get_bucket)
    get_objects = _awaited(Transfers.get_objects)
    stage = _awaited(Transfers.stage)
    verify = _awaited(Transfers.verify)
    stage_and_get = _awaited(Transfers.stage_and_get)
    wait_until_persisted = _awaited(Transfers.wait_until_persisted)
    unfinished = _awaited(Transfers.unfinished)
    resume = _awaited(Transfers.resume)

    def cancel(self) -> None:
        """Stop all transfers of this object for good, from any thread or task: they raise `Cancelled`."""
        self._cancelled = True
        for transfers in list(self._running):
            transfers.cancel()

    async def _beside(self, call: Callable[[Transfers], Result]) -> Result:
        """Run a transfer in a thread; stop it when the task is cancelled, and wait until it has cleaned up."""
        with self._opened() as transfers:
            self._running.add(transfers)
            if self._cancelled:
                transfers.cancel()
            ended = asyncio.wrap_future(_in_thread(lambda: call(transfers)))
            try:
                return await asyncio.shield(ended)
            except asyncio.CancelledError:
                transfers.cancel()
                await asyncio.wait([ended], timeout=END_SECONDS)
                if ended.done() and not ended.cancelled():
                    ended.exception()  # is of no interest any more
                raise
            finally:
                self._running.discard(transfers)


class AsyncFollowing(AsyncIterator[Progress]):
    """Yields how far a transfer has come, which runs in a task of its own; `report` is there in the end.

    What the transfer raises is raised by the iteration. Leaving the ``async with`` block early cancels the transfer.
    """

    def __init__(self, call: Callable[[ProgressCallback], Coroutine[Any, Any, TransferReport]]) -> None:
        loop = asyncio.get_running_loop()
        self._news = asyncio.Event()
        self._step: Progress | None = None
        self.report: TransferReport | None = None
        self._task = loop.create_task(call(lambda step: _call_soon(loop, self._tell, step)))
        self._task.add_done_callback(lambda _: self._news.set())

    def _tell(self, step: Progress) -> None:
        self._step = step
        self._news.set()

    async def __anext__(self) -> Progress:
        """Return the newest step: who looks seldom misses some."""
        await self._news.wait()
        step, self._step = self._step, None
        if step is None:
            self.report = await self._task
            raise StopAsyncIteration
        if not self._task.done():
            self._news.clear()
        return step

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._task.cancel()
        await asyncio.wait([self._task])
        if not self._task.cancelled():
            self._task.exception()  # was raised by the iteration, or came after it was left


def follow_async(
    method: Callable[P, Coroutine[Any, Any, TransferReport]], /, *arguments: P.args, **options: P.kwargs
) -> AsyncFollowing:
    """Begin a transfer and iterate over its progress: ``follow_async(transfers.put_directory, bucket, directory)``."""

    def call(show: ProgressCallback) -> Coroutine[Any, Any, TransferReport]:
        options["on_progress"] = show
        return method(*arguments, **options)

    return AsyncFollowing(call)


def _call_soon(loop: asyncio.AbstractEventLoop, tell: Callable[[Progress], None], step: Progress) -> None:
    with suppress(RuntimeError):  # the loop was closed, and nobody looks any more
        loop.call_soon_threadsafe(tell, step)


def _in_thread(call: Callable[[], Result]) -> Future[Result]:
    """Call in a thread of its own: those of a pool might all be busy with other transfers."""
    ended: Future[Result] = Future()

    def run() -> None:
        try:
            ended.set_result(call())
        except StopIteration as error:  # which no task can be told of
            told = RuntimeError("a callback has raised StopIteration")
            told.__cause__ = error
            ended.set_exception(told)
        except BaseException as error:  # noqa: BLE001  # raised in the task that waits
            ended.set_exception(error)

    Thread(target=run, name="ds3-transfer", daemon=True).start()
    return ended
