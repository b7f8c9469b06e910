"""What is to be known about one request and its answer, whoever waits for the bytes; pure, no socket in sight."""

from __future__ import annotations

from typing import Protocol

from ..errors import ConnectionFailed, ReadTimeout, TransportError
from .head import AnswerHead, read_head

TOGETHER = 1 << 16
"""Bytes up to which head and first piece are sent as one."""
FIRST = 1 << 14
"""Bytes asked for at first: more than most answers have."""
BLOCK = 1 << 16
"""Bytes asked for at a time when nobody knows how many come."""


class HungUpError(Exception):
    """The server takes no more; it may have said why."""

    def __init__(self, cause: OSError) -> None:
        super().__init__(str(cause))
        self.cause = cause


class Known(Protocol):
    """What is known of a connection."""

    is_secured: bool
    rest: bytes
    fresh: bool


class Conversation:
    """How far a request and its answer have come on one connection."""

    NOT_TAKEN = "the server did not take the next bytes of the request in time"
    NO_LAST_CHUNK = "the connection ended before the last chunk of the body"

    def __init__(self, known: Known) -> None:
        self._known = known
        self._early: AnswerHead | None = None
        self._is_cut = False
        self.is_over = False
        """Whether the answer has been read to its end, so that the connection can serve another call."""

    def _take_early(self, head: AnswerHead) -> None:
        """Take what the server says before it has the whole request; a refusal ends it."""
        if not head.is_interim:
            self._early = head
            self._is_cut = head.status >= 300

    def _last_word(self, head: AnswerHead, error: OSError) -> AnswerHead:
        """Return the answer of a server that hung up while it was spoken to, if it can be one."""
        if head.status < 300:
            raise ConnectionFailed("the server broke the connection before it had the whole request") from error
        return head

    def _broken(self, error: OSError) -> ConnectionFailed:
        return ConnectionFailed(f"the server broke the connection: {error}")

    def _head_in(self, data: bytes, end: tuple[int, int]) -> AnswerHead:
        self._known.rest = data[end[1] :]
        self._known.fresh = False
        return read_head(data[: end[0]])

    def _silence(self, data: bytes) -> str:
        if data:
            return "the server closed the connection in the midst of the head of its answer"
        return f"the server closed the connection without an answer{self._hint()}"

    def _hint(self) -> str:
        """Return what may be wrong with an endpoint that has never answered."""
        is_plain = self._known.fresh and not self._known.is_secured
        return "; does it expect https:// at this port?" if is_plain else ""

    def _all_at_once(self) -> tuple[bytes, ...]:
        """Return a body that has come as a whole."""
        rest = self._take_rest()
        self._end()
        return (rest,) if rest else ()

    def _take_rest(self, length: int | None = None) -> bytes:
        """Return what has come already, up to so many bytes."""
        taken = self._known.rest[:length]
        self._known.rest = self._known.rest[len(taken) :]
        return taken

    def _short(self, left: int, length: int) -> str:
        return f"the connection ended {left} bytes short of {length}"

    def _unheard(self, error: OSError) -> TransportError:
        if isinstance(error, TimeoutError):
            return ReadTimeout("the server did not send the next bytes of its answer in time")
        return ConnectionFailed(f"the connection broke: {error}{self._hint()}")

    def _end(self) -> None:
        self.is_over = not self._is_cut
