"""A call over a pool of connections: taken, asked, read, given back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from ..body import Piece
from ..errors import BadAnswer, Ds3Error, Timeout, TotalTimeout
from ..incoming import check_deadline, is_late
from ..reply import HttpReply
from .bounds import Bounds
from .exchange import Exchange
from .head import AnswerHead, request_head
from .tunnel import refusal_of_proxy

if TYPE_CHECKING:
    from ..config import ClientConfig
    from ..flow import Send
    from ..lanes import Lane
    from .pool import Line, Pool


class Arrival:
    """An answer whose head has come, and whose body comes in pieces; `close` gives the connection back, or up."""

    __slots__ = ("close", "head", "pieces")

    def __init__(self, head: HttpReply, pieces: Iterable[Piece], close: Callable[[], object]) -> None:
        self.head = head
        self.pieces = pieces
        self.close = close


def arrive(pool: Pool, step: Send, config: ClientConfig) -> Arrival:
    """Send one request and return the answer; a `TransportError` when none comes."""
    try:
        head = _request_head(pool, step)
        bounds = Bounds(config.timeouts, step.deadline)
        lane = pool.take(bounds.read)
        try:
            return _arrive(pool, lane, step, bounds, head)
        except BaseException:  # Ctrl-C too must not cost the pool a connection
            _finish(pool, lane, None)
            raise
    except Ds3Error as error:
        raise about(error, step) from error.__cause__


def _request_head(pool: Pool, step: Send) -> bytes:
    route = pool.route
    fields = step.headers | route.fields if route.fields else step.headers
    return request_head(step.request.method, route.origin + step.target, fields)


def _arrive(pool: Pool, lane: Lane[Line], step: Send, bounds: Bounds, head: bytes) -> Arrival:
    assert lane.thing is not None
    exchange = Exchange(pool.connect(lane.thing, bounds.connect), bounds)
    body = step.request.body
    answer = exchange.ask(head, () if body is None else _outgoing(body.pieces(), step), body.length if body else 0)
    refusal = refusal_of_proxy(answer) if pool.route.origin else None
    if refusal:
        raise refusal
    pieces = exchange.body(step.request.method, answer)
    reply = HttpReply(answer.status, answer.reason, answer.headers)
    if not isinstance(pieces, tuple):
        pieces = _translated(pieces, step, answer)
    return Arrival(reply, pieces, lambda: _finish(pool, lane, exchange))


def _finish(pool: Pool, lane: Lane[Line], exchange: Exchange | None) -> None:
    """Give a connection back that can serve another call, or hang up."""
    if lane.thing is not None and not (exchange and exchange.is_over):
        lane.thing.hang_up()
    pool.give_back(lane)


def _outgoing(pieces: Iterable[Piece], step: Send) -> Iterator[Piece]:
    """Yield a body on its way out; the deadline holds while it flows."""
    for piece in pieces:
        check_deadline(step)
        yield piece


def _translated(pieces: Iterable[Piece], step: Send, answer: AnswerHead) -> Iterator[Piece]:
    try:
        yield from pieces
    except BadAnswer as error:
        error.about(step.operation, answer.status, answer.headers.get("x-amz-request-id"))
        error.resource = step.request.path
        raise
    except Ds3Error as error:
        raise about(error, step) from error.__cause__


def about(error: Ds3Error, step: Send) -> Ds3Error:
    """Say which call an error is about; one that came when the call had had its time is a `TotalTimeout`."""
    if isinstance(error, Timeout) and is_late(step):
        late = TotalTimeout(f"the call had had its time: {error.message}")
        late.__cause__ = error.__cause__
        error = late
    if not error.operation:
        error.operation, error.resource = step.operation, step.request.path
    return error
