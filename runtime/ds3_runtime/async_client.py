"""The asynchronous driver of the flow: it carries out what a call asks for without blocking the event loop."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Generator
from contextlib import AsyncExitStack, asynccontextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Generic, Self

from .driver import Driver
from .flow import Send, Step
from .reply import HttpReply
from .request import Answer, Request

if TYPE_CHECKING:
    import httpx

    from .content import AsyncContentStream, ContentRequest
    from .pages import AsyncPages, PagedRequest, Row
    from .policy import RetryRule
    from .tasks.pool import TaskPool

_LONG = 1 << 20
"""Bytes of an answer that are read in a thread, lest the event loop stand still."""


class BaseAsyncClient(Driver["httpx.AsyncBaseTransport"]):
    """Sends requests to one appliance from tasks; closes its connections with ``async with``.

    Each event loop has connections of its own. A call that is cancelled costs its connection, nothing else; files are
    read and written in threads.
    """

    def _begin(self) -> None:
        self._pools: dict[asyncio.AbstractEventLoop, TaskPool] = {}

    async def send(self, request: Request[Answer], *, retry: RetryRule | None = None) -> Answer:
        """Make one call and return its typed response; `retry` replaces the client's policy for this call.

        Raises `ApiError` when the server refuses, `TransportError` when no complete answer arrives, and
        `InvalidRequest` when the request makes no sense.
        """
        return await _drive(self._flow.run(request, retry), self._exchange)

    def pages(self, request: PagedRequest[Answer, Row], *, page_size: int | None = None) -> AsyncPages[Answer, Row]:
        """Return the rows of all pages of a listing, from the page that `request` asks for on, for ``async for``.

        Pages are asked for as rows are used, with up to `page_size` rows each. `by_page()` of what is returned
        yields the responses instead. Raises what `send` raises, and `BadAnswer` when the listing goes in circles.
        """
        from .pages import AsyncPages

        return AsyncPages(self.send, request, page_size)

    @asynccontextmanager
    async def stream(
        self, request: ContentRequest[Answer], *, retry: RetryRule | None = None
    ) -> AsyncIterator[AsyncContentStream[Answer]]:
        """Make one call whose answer is content: ``async with client.stream(request) as pieces: async for ...``.

        `pieces.response` is the response. Raises what `send` raises, also with the pieces: `Truncated` when they end
        too early. Leaving before the last piece costs the connection.
        """
        from .content import AsyncContentStream, check_stream

        check_stream(request)
        async with AsyncExitStack() as stack:
            arrived: list[AsyncIterator[bytes]] = []

            async def exchange(step: Send) -> HttpReply:
                return await self._arrive(step, stack, arrived)

            response = await _drive(self._flow.run(request, retry), exchange)
            yield AsyncContentStream(response, arrived[-1])

    async def _exchange(self, step: Send) -> HttpReply:
        from .async_transport import async_exchange

        return await async_exchange(self._connections(), self.config.endpoint.url, step, self.config)

    async def _arrive(self, step: Send, stack: AsyncExitStack, arrived: list[AsyncIterator[bytes]]) -> HttpReply:
        """Make an attempt; leave the body of an accepted answer in `arrived`."""
        from .async_transport import async_arriving, async_receive, waited_for
        from .content import async_counted

        async with AsyncExitStack() as attempt:
            arrival = async_arriving(self._connections(), self.config.endpoint.url, step, self.config)
            head, pieces = await attempt.enter_async_context(arrival)
            if not 200 <= head.status < 300:
                return await async_receive(step, head, pieces, self.config.longest_answer)
            stack.push_async_exit(attempt.pop_all())
        arrived.append(async_counted(step, head, waited_for(pieces)))
        return head

    def _connections(self) -> TaskPool | httpx.AsyncBaseTransport:
        """Return the connection pool of the running event loop, opened by its first call."""
        given = self._given_transport()
        if given is not None:
            return given
        loop = asyncio.get_running_loop()
        if loop not in self._pools:
            from .async_transport import open_async_transport

            self._close_dead()
            self._pools[loop] = open_async_transport(self.config)
        return self._pools[loop]

    async def close(self) -> None:
        """Close all connections of the running event loop; the client cannot be used afterwards."""
        self._closed = True
        self._close_dead()
        pool = self._pools.pop(asyncio.get_running_loop(), None)
        if pool is not None:
            pool.close()
        if self._given is not None:
            await self._given.aclose()

    def _close_dead(self) -> None:
        """Close the connections of event loops that have ended."""
        for loop in [loop for loop in self._pools if loop.is_closed()]:
            self._pools.pop(loop).close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()


class _Done(Generic[Answer]):
    """What a flow has come to."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer


async def _drive(
    flow: Generator[Step, HttpReply | None, Answer], exchange: Callable[[Send], Awaitable[HttpReply]]
) -> Answer:
    """Carry out the steps of a flow until it is over."""
    step: Step | _Done[Answer] = next(flow)
    while not isinstance(step, _Done):
        step = await _advance(flow, step, exchange)
    return step.answer


async def _advance(
    flow: Generator[Step, HttpReply | None, Answer], step: Step, exchange: Callable[[Send], Awaitable[HttpReply]]
) -> Step | _Done[Answer]:
    """Carry out one step and return the next."""
    reply = None
    try:
        if isinstance(step, Send):
            reply = await exchange(step)
        else:
            await asyncio.sleep(step.seconds)
    except BaseException as error:  # noqa: BLE001  # the flow tells of it, and raises it again if it has no use for it
        return flow.throw(error)
    if reply is None or len(reply.content) < _LONG:
        return _tell(flow, reply)
    from .tasks.outgoing import in_thread

    return await in_thread(_tell, flow, reply)


def _tell(flow: Generator[Step, HttpReply | None, Answer], reply: HttpReply | None) -> Step | _Done[Answer]:
    """Give a flow what it waits for; return what it wants next."""
    try:
        return flow.send(reply)
    except StopIteration as done:
        return _Done(done.value)
