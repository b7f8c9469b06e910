"""An answer that comes in piece by piece, whenever there is one."""

from __future__ import annotations

from ..body import Piece
from ..errors import Truncated
from ..flow import Send
from ..incoming import Intake
from ..reply import HttpReply
from ..wire.framing import Chunks, Framing, body_of
from ..wire.head import AnswerHead


class Arrival:
    """The body of one answer on its way to a sink, or to memory."""

    def __init__(self, step: Send, head: AnswerHead, limit: int) -> None:
        self._head = head
        self._intake = Intake(step, HttpReply(head.status, head.reason, head.headers), limit)
        framing = body_of(step.request.method, head)
        self._left = framing if isinstance(framing, int) else None
        self._chunks = Chunks() if framing is Framing.CHUNKED else None

    @property
    def is_whole(self) -> bool:
        """Whether nothing more is to come; a body that ends with its connection never says so."""
        return self._left == 0 if self._chunks is None else self._chunks.done

    @property
    def ends_connection(self) -> bool:
        """Whether the connection cannot be used again."""
        return not self._head.keeps_alive or (self._left is None and self._chunks is None)

    def feed(self, data: Piece) -> HttpReply | None:
        """Take what has arrived; return the answer when that was all.

        Raises `Truncated` for more than was announced, and whatever the sink raises; a refusal counts nevertheless.
        """
        try:
            if self._feed(data):
                raise Truncated("more bytes came than the answer had announced")
            return self._intake.complete() if self.is_whole else None
        except BaseException as error:  # noqa: BLE001  # whatever it was, nothing half-written may stay
            return self._intake.broken(error)

    def ended(self) -> HttpReply:
        """Return the answer now that the connection has ended; `Truncated` if something is missing."""
        try:
            if self._left or self._chunks is not None:
                raise Truncated("the connection broke in the middle of the answer")
            return self._intake.complete()
        except BaseException as error:  # noqa: BLE001  # as above
            return self._intake.broken(error)

    def abandon(self, error: BaseException) -> HttpReply:
        """Return the answer as far as it came, if its status says enough; otherwise raise `error`."""
        return self._intake.broken(error)

    def _feed(self, data: Piece) -> Piece:
        """Take what belongs to the body; return what does not."""
        if self._chunks is not None:
            for part in self._chunks.feed(bytes(data)):
                self._intake.take(part)
            return self._chunks.rest
        mine = data if self._left is None else data[: self._left]
        if self._left is not None:
            self._left -= len(mine)
        if mine:
            self._intake.take(mine)
        return data[len(mine) :]
