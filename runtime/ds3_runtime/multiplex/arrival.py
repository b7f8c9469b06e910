"""An answer that comes in piece by piece, whenever there is one."""

from __future__ import annotations

from ..body import Piece, Writable, write_all
from ..errors import BadAnswer, Truncated
from ..flow import Send
from ..reply import HttpReply
from ..wire.framing import Chunks, Framing, body_of
from ..wire.head import AnswerHead


class Arrival:
    """The body of one answer on its way to a sink, or to memory."""

    def __init__(self, step: Send, head: AnswerHead, limit: int) -> None:
        self._step = step
        self._head = head
        self._limit = limit
        self._memory = bytearray()
        accepted = 200 <= head.status < 300
        self._sink: Writable | None = step.request.sink if accepted else None
        self._chunks: Chunks | None = None
        self._left: int | None = None
        self._count = 0
        framing = body_of(step.request.method, head)
        if isinstance(framing, int):
            self._left = framing
        elif framing is Framing.CHUNKED:
            self._chunks = Chunks()

    @property
    def is_whole(self) -> bool:
        """Whether nothing more is to come; a body that ends with its connection never says so."""
        return self._left == 0 if self._chunks is None else self._chunks.done

    @property
    def ends_connection(self) -> bool:
        """Whether the connection cannot be used again."""
        return not self._head.keeps_alive or (self._left is None and self._chunks is None)

    def feed(self, data: Piece) -> None:
        """Take what has arrived; `Truncated` for more than was announced."""
        if self._feed(data):
            raise Truncated("more bytes came than the answer had announced")

    def _feed(self, data: Piece) -> Piece:
        """Take what belongs to the body; return what does not."""
        if self._chunks is not None:
            for part in self._chunks.feed(bytes(data)):
                self._keep(part)
            return self._chunks.rest
        mine = data if self._left is None else data[: self._left]
        if self._left is not None:
            self._left -= len(mine)
        self._keep(mine)
        return data[len(mine) :]

    def ended(self) -> None:
        """Take note that the connection has ended; `Truncated` if something is missing."""
        if not self.is_whole and (self._left is not None or self._chunks is not None):
            missing = "" if self._left is None else f", {self._left} bytes are missing"
            raise Truncated(f"the connection broke in the middle of the answer{missing}")

    def reply(self) -> HttpReply:
        """Return the whole answer."""
        streamed = None if self._sink is None else self._count
        head = self._head
        return HttpReply(head.status, head.reason, head.headers, bytes(self._memory), streamed=streamed)

    def _keep(self, piece: Piece) -> None:
        if not piece:
            return
        self._count += len(piece)
        if self._sink is not None:
            write_all(self._sink, bytes(piece))
        elif len(self._memory) + len(piece) > self._limit:
            raise BadAnswer(f"the answer is longer than {self._limit} bytes")
        else:
            self._memory += piece
