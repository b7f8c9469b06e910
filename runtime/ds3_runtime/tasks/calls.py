"""A call of a task over a pool of connections: taken, asked, read, given back."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import TYPE_CHECKING, TypeAlias

from ..body import Piece
from ..errors import BadAnswer, Ds3Error
from ..reply import HttpReply
from ..wire.bounds import Bounds
from ..wire.calls import about
from ..wire.head import AnswerHead, request_head
from ..wire.tunnel import refusal_of_proxy
from .exchange import TaskExchange
from .outgoing import outgoing

if TYPE_CHECKING:
    from ..config import ClientConfig
    from ..flow import Send
    from .connection import TaskConnection
    from .pool import TaskPool

Incoming: TypeAlias = tuple[Piece, ...] | AsyncIterator[Piece]
"""The pieces of an answer; a tuple when they are there already."""


class TaskArrival:
    """An answer whose head has come, and whose body comes in pieces; `close` gives the connection back, or up."""

    __slots__ = ("close", "head", "pieces")

    def __init__(self, head: HttpReply, pieces: Incoming, close: Callable[[], Awaitable[None]]) -> None:
        self.head = head
        self.pieces = pieces
        self.close = close


async def arrive(pool: TaskPool, step: Send, config: ClientConfig) -> TaskArrival:
    """Send one request and return the answer; a `TransportError` when none comes."""
    route = pool.route
    try:
        fields = step.headers | route.fields if route.fields else step.headers
        head = request_head(step.request.method, route.origin + step.target, fields)
        bounds = Bounds(config.timeouts, step.deadline)
        await pool.take(bounds.read)
        return await _Call(pool, step, bounds).arrive(head)
    except Ds3Error as error:
        raise about(error, step) from error.__cause__


class _Call:
    """A call that has its place in the pool."""

    def __init__(self, pool: TaskPool, step: Send, bounds: Bounds) -> None:
        self._pool = pool
        self._step = step
        self._bounds = bounds
        self._connection: TaskConnection | None = None
        self._exchange: TaskExchange | None = None

    async def arrive(self, head: bytes) -> TaskArrival:
        try:
            return await self._arrive(head)
        except BaseException:  # a cancellation too must not cost the pool a place
            self._pool.give_back(self._connection, keep=False)
            raise

    async def _arrive(self, head: bytes) -> TaskArrival:
        step = self._step
        self._connection = await self._pool.connect(self._bounds.connect)
        self._exchange = exchange = TaskExchange(self._connection, self._bounds)
        body = step.request.body
        answer = await exchange.ask(head, outgoing(step), body.length if body else 0)
        refusal = refusal_of_proxy(answer) if self._pool.route.origin else None
        if refusal:
            raise refusal
        pieces: Incoming = exchange.body(step.request.method, answer)
        if not isinstance(pieces, tuple):
            pieces = _translated(pieces, step, answer)
        return TaskArrival(HttpReply(answer.status, answer.reason, answer.headers), pieces, self._finish)

    async def _finish(self) -> None:
        self._pool.give_back(self._connection, keep=self._exchange is not None and self._exchange.is_over)


async def _translated(pieces: AsyncIterator[Piece], step: Send, answer: AnswerHead) -> AsyncIterator[Piece]:
    try:
        async for piece in pieces:
            yield piece
    except BadAnswer as error:
        error.about(step.operation, answer.status, answer.headers.get("x-amz-request-id"))
        error.resource = step.request.path
        raise
    except Ds3Error as error:
        raise about(error, step) from error.__cause__
