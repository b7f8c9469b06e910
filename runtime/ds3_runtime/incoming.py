"""An answer on its way in: to a sink, or to memory."""

from __future__ import annotations

import time
from collections.abc import Iterable
from io import BytesIO

from .body import Piece, Writable, write_all
from .destination import settled
from .errors import BadAnswer, TotalTimeout, TransportError, Truncated
from .flow import Send
from .http import Headers
from .integrity import integrity_of
from .reply import HttpReply


def receive(step: Send, head: HttpReply, pieces: Iterable[Piece], limit: int) -> HttpReply:
    """Return `head` with its body, of which memory takes up to `limit` bytes.

    A refusal counts even if its body breaks off.
    """
    intake = Intake(step, head, limit)
    try:
        for piece in pieces:
            intake.take(piece)
        return intake.complete()
    except BaseException as error:  # noqa: BLE001  # whatever it was, nothing half-written may stay
        return intake.broken(error)


class Intake:
    """Takes the body of one answer, piece by piece."""

    def __init__(self, step: Send, head: HttpReply, limit: int) -> None:
        self._step = step
        self._head = head
        self._accepted = 200 <= head.status < 300
        self._sink = step.request.sink if self._accepted else None
        self._memory = _Memory(limit) if self._sink is None else None
        self._into: Writable = self._memory or step.request.sink  # type: ignore[assignment]  # one of them is there
        self._settled = settled(self._sink)
        self._views = self._sink is None or getattr(self._sink, "takes_views", False)
        self._integrity = integrity_of(step, head)
        self._count = 0

    @property
    def in_memory(self) -> bool:
        """Whether no sink is written to, which could take its time."""
        return self._sink is None

    def take(self, piece: Piece) -> None:
        """Take a piece; `TotalTimeout` when the call has had its time, `BadAnswer` when memory has no room for it."""
        check_deadline(self._step)
        self._count += len(piece)
        if self._integrity is not None:
            self._integrity.take(piece)
        write_all(self._into, piece if self._views else bytes(piece))  # type: ignore[arg-type]  # it takes views

    def complete(self) -> HttpReply:
        """Return the answer with its body; `Truncated` or `CorruptContent` when it is not what was announced."""
        check_length(self._step, self._head.headers, self._count)
        if self._integrity is not None:
            self._integrity.check()
        if self._settled is not None:
            self._settled.complete()
        return self._reply()

    def broken(self, error: BaseException) -> HttpReply:
        """Return what came if that says enough, as the status of a refusal does; otherwise raise `error`."""
        if self._settled is not None:
            self._settled.abandon()
        if isinstance(error, BadAnswer):
            error.about(self._step.operation, self._head.status, self._head.request_id)
        if self._accepted or not isinstance(error, TransportError):
            raise error
        return self._reply()

    def _reply(self) -> HttpReply:
        if self._memory is None:
            self._head.streamed = self._count
        else:
            self._head.content = self._memory.content
        return self._head


class _Memory(Writable):
    """Takes an answer that may stand in memory."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self._content = BytesIO()

    @property
    def content(self) -> bytes:
        """All that was written; given away without a copy, which would double the memory of a large answer."""
        return self._content.getvalue()

    def write(self, data: bytes, /) -> None:
        """Add `data`."""
        if self._content.tell() + len(data) > self._limit:
            raise BadAnswer(f"the answer is longer than {self._limit} bytes")
        self._content.write(data)


def is_late(step: Send) -> bool:
    """Tell whether a call has had its time."""
    return step.deadline is not None and time.monotonic() >= step.deadline


def check_deadline(step: Send) -> None:
    """Raise `TotalTimeout` when a call has had its time; called with every piece of a body."""
    if is_late(step):
        message = "the body took longer than allowed"
        raise TotalTimeout(message, operation=step.operation, resource=step.request.path)


def check_length(step: Send, headers: Headers, count: int) -> None:
    """Raise `Truncated` unless `count` bytes are what the answer's head announced."""
    announced = headers.whole_number("content-length")
    if step.request.method != "HEAD" and announced is not None and announced != count:
        message = f"the body has {count} bytes, {announced} were announced"
        raise Truncated(message, operation=step.operation, resource=step.request.path)
