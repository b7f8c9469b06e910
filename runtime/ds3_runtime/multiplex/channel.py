"""One connection that is never waited for."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import TYPE_CHECKING

from ..errors import (
    ConnectionFailed,
    InvalidRequest,
    ReadTimeout,
    TotalTimeout,
    WriteTimeout,
)
from ..flow import Send
from ..reply import HttpReply
from ..wire.head import end_of_head, read_head, request_head
from .arrival import Arrival

if TYPE_CHECKING:
    from ..config import ClientConfig
    from ..lanes import Lane
    from ..wire.pool import Line, Pool
    from ..wire.stream import Stream

_TOGETHER = 64 * 1024
"""Bodies up to this length are sent in one piece with their head."""
_WANTS_MORE = (2, 3)
"""What `ssl.SSLWantReadError` and `ssl.SSLWantWriteError` have as their number; not all connections need ssl."""

Piece = bytes | memoryview


class Channel:
    """Sends one request at a time and reads its answer, as far as the socket goes without waiting.

    What goes wrong is raised as a `TransportError`; the channel must then be closed.
    """

    def __init__(self, pool: Pool, lane: Lane[Line], connected: Stream, config: ClientConfig) -> None:
        self._pool, self._lane = pool, lane
        self._socket = connected
        self._blocking = connected.gettimeout()
        connected.settimeout(0)
        self._number = connected.fileno()
        self._route = pool.route
        self._timeouts = config.timeouts
        self._longest_answer = config.longest_answer
        self._step: Send | None = None
        self._left: Piece = b""
        self._pieces: Iterator[Piece] = iter(())
        self._expires: float | None = None
        self._rest = b""
        self._arrival: Arrival | None = None
        self._is_used = False
        self.is_spent = False
        """Whether it cannot be used again, and is to be closed."""

    def fileno(self) -> int:
        """Return the number by which the system knows it, or knew it before it was closed."""
        return self._number

    def close(self) -> None:
        """Close it; others get its place in the pool."""
        assert self._lane.thing is not None
        self._lane.thing.hang_up()
        self._pool.give_back(self._lane)

    def release(self) -> None:
        """Give the connection, on which nothing is under way, back to the pool."""
        self._socket.settimeout(self._blocking)
        self._pool.give_back(self._lane)

    @property
    def wants_to_send(self) -> bool:
        """Whether the request has not gone out as a whole."""
        return bool(self._left)

    def begin(self, step: Send) -> None:
        """Send a request, or as much of it as goes out at once."""
        self._step = step
        fields = step.headers | self._route.fields
        head = request_head(step.request.method, self._route.origin + step.target, fields)
        self._pieces = _outgoing(step)
        body = step.request.body
        if body is not None and body.length <= _TOGETHER:
            head = b"".join((head, *self._pieces))
        self._left = head
        self._touch()
        self.send()

    def send(self) -> None:
        """Send what goes out without waiting."""
        while self._left or self._next_piece():
            try:
                sent = self._socket.send(self._left)
            except OSError as error:
                if not _comes_later(error):
                    self._refused(error)
                return
            self._left = b"" if sent == len(self._left) else memoryview(self._left)[sent:]
            self._touch()

    def _refused(self, error: OSError) -> None:
        """Send no more; an answer may say why."""
        if not isinstance(error, ConnectionError):
            raise ConnectionFailed(str(error)) from error
        self._left, self._pieces = b"", iter(())
        self._is_used = True

    def _next_piece(self) -> bool:
        piece = next(self._pieces, None)
        self._left = piece or b""
        return piece is not None

    def receive(self, buffer: memoryview) -> HttpReply | None:
        """Take what has arrived; return the answer once it is whole."""
        try:
            count = self._socket.recv_into(buffer)
        except OSError as error:
            return None if _comes_later(error) else self._broken(error)
        self._touch()
        reply = self._take(buffer[:count]) if count else self._ended()
        return self._finished(reply) if reply is not None else None

    def check(self, now: float) -> None:
        """Raise a `Timeout` if the call has had its time, or nothing has moved for too long."""
        step = self._step
        if step is not None and step.deadline is not None and now >= step.deadline:
            raise TotalTimeout("the call took longer than the total timeout")
        if step is not None and self._expires is not None and now >= self._expires:
            kind = WriteTimeout if self.wants_to_send else ReadTimeout
            raise kind("nothing moved within the timeout")

    def _take(self, data: memoryview) -> HttpReply | None:
        if self._step is None:
            raise ConnectionFailed("the server says what nobody asked for")
        if self._arrival is not None:
            return self._arrival.feed(data)
        return self._take_head(self._step, self._rest + data if self._rest else bytes(data))

    def _take_head(self, step: Send, data: bytes) -> HttpReply | None:
        end = end_of_head(data)
        if end is None:
            self._rest = data
            return None
        self._rest = b""
        head = read_head(data[: end[0]])
        rest = memoryview(data)[end[1] :]
        if head.is_interim:
            return self._take(rest)
        self._arrival = Arrival(step, head, self._longest_answer)
        return self._arrival.feed(rest)

    def _ended(self) -> HttpReply:
        """Return the answer that ended with its connection."""
        self.is_spent = True
        if self._arrival is not None:
            return self._arrival.ended()
        known = "" if self._is_used else ", before it had answered anything"
        raise ConnectionFailed(f"the server closed the connection{known}")

    def _broken(self, error: OSError) -> HttpReply:
        """Return the answer if enough of it came before the connection broke."""
        self.is_spent = True
        failure = ConnectionFailed(str(error))
        failure.__cause__ = error
        if self._arrival is None:
            raise failure
        return self._finished(self._arrival.abandon(failure))

    def _finished(self, reply: HttpReply) -> HttpReply:
        assert self._arrival is not None
        if self._arrival.ends_connection or not self._arrival.is_whole or self._left:
            self.is_spent = True
        self._is_used = True
        self._step, self._arrival, self._expires = None, None, None
        return reply

    def _touch(self) -> None:
        seconds = self._timeouts.write if self._left else self._timeouts.read
        self._expires = None if seconds is None else time.monotonic() + seconds


def _comes_later(error: OSError) -> bool:
    """Whether the socket only has nothing to give, or no room, at the moment."""
    return isinstance(error, BlockingIOError) or (type(error).__module__ == "ssl" and error.errno in _WANTS_MORE)


def _outgoing(step: Send) -> Iterator[Piece]:
    """Yield the body, of exactly the announced length."""
    body = step.request.body
    if body is None:
        return
    remaining = body.length
    for piece in body.pieces():
        remaining -= len(piece)
        if remaining < 0:
            break
        yield piece
    if remaining:
        raise InvalidRequest(f"the body has {body.length - remaining} bytes, {body.length} were announced")
