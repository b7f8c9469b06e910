"""An answer on its way in: to a sink, or to memory."""

from __future__ import annotations

import logging
import time
from collections.abc import Iterable
from dataclasses import replace

from .body import Writable, write_all
from .errors import BadAnswer, TotalTimeout, TransportError, Truncated
from .flow import Send
from .http import Headers
from .reply import HttpReply

_LOG = logging.getLogger("ds3")


def receive(step: Send, head: HttpReply, pieces: Iterable[bytes], limit: int) -> HttpReply:
    """Return `head` with its body, of which memory takes up to `limit` bytes.

    A refusal counts even if its body breaks off.
    """
    accepted = 200 <= head.status < 300
    memory = _Memory(limit)
    sink = step.request.sink if accepted else None
    count = 0
    try:
        for piece in pieces:
            count += len(piece)
            check_deadline(step)
            write_all(memory if sink is None else sink, piece)
        _check_length(step, head.headers, count)
    except TransportError as error:
        if isinstance(error, BadAnswer):
            error.about(step.operation, head.status, head.request_id)
        if accepted:
            raise
        _LOG.info("%s: the status says enough: HTTP %d", error, head.status)
    return replace(head, content=bytes(memory.content), streamed=None if sink is None else count)


class _Memory(Writable):
    """Takes an answer that may stand in memory."""

    def __init__(self, limit: int) -> None:
        self._limit = limit
        self.content = bytearray()

    def write(self, data: bytes, /) -> None:
        """Add `data`."""
        if len(self.content) + len(data) > self._limit:
            raise BadAnswer(f"the answer is longer than {self._limit} bytes")
        self.content += data


def is_late(step: Send) -> bool:
    """Tell whether a call has had its time."""
    return step.deadline is not None and time.monotonic() >= step.deadline


def check_deadline(step: Send) -> None:
    """Raise `TotalTimeout` when a call has had its time; called with every piece of a body."""
    if is_late(step):
        message = "the body took longer than allowed"
        raise TotalTimeout(message, operation=step.operation, target=step.request.path)


def _check_length(step: Send, headers: Headers, count: int) -> None:
    announced = headers.whole_number("content-length")
    if step.request.method != "HEAD" and announced is not None and announced != count:
        message = f"the body has {count} bytes, {announced} were announced"
        raise Truncated(message, operation=step.operation, target=step.request.path)
