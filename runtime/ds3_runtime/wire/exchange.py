"""One request and its answer on one connection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..body import Piece
from ..errors import ConnectionFailed, InvalidRequest, ReadTimeout, TransportError, Truncated, WriteTimeout
from .bounds import Bounds
from .connection import Connection
from .framing import Chunks, Framing, body_of
from .head import AnswerHead, end_of_head, read_head

_TOGETHER = 1 << 16
"""Bytes up to which head and first piece are sent as one."""
_FIRST = 1 << 14
"""Bytes asked for at first: more than most answers have."""
_BLOCK = 1 << 16
"""Bytes asked for at a time when nobody knows how many come."""


class _HungUpError(Exception):
    """The server takes no more; it may have said why."""

    def __init__(self, cause: OSError) -> None:
        super().__init__(str(cause))
        self.cause = cause


class Exchange:
    """Sends a request, hears the answer at once even if it comes too early, and reads its body.

    What goes wrong is raised as a `TransportError` that does not know yet which call it is about.
    """

    def __init__(self, connection: Connection, bounds: Bounds) -> None:
        self._connection = connection
        self._bounds = bounds
        self._early: AnswerHead | None = None
        self._is_cut = False
        self.is_over = False
        """Whether the answer has been read to its end, so that the connection can serve another call."""

    def ask(self, head: bytes, pieces: Iterable[Piece], length: int) -> AnswerHead:
        """Send a request whose body has `length` bytes, and return the head of the answer.

        `InvalidRequest` when the body has another length.
        """
        try:
            self._send(head, pieces, length)
        except _HungUpError as error:
            return self._last_words(error.cause)
        return self._early or self._head()

    def _send(self, head: bytes, pieces: Iterable[Piece], length: int) -> None:
        left = length
        waiting = head
        for piece in pieces:
            left -= len(piece)
            if left < 0:
                break
            if waiting and len(piece) <= _TOGETHER:
                goes_on = self._put(b"".join((waiting, piece)), at_once=True)
            else:
                self._put(waiting, at_once=True)
                goes_on = self._put(piece)
            if not goes_on:
                return
            waiting = b""
        self._put(waiting, at_once=True)
        if left:
            raise InvalidRequest(f"the body has {length - left} bytes, {length} were announced")

    def _put(self, piece: Piece, *, at_once: bool = False) -> bool:
        """Send a piece; return whether more should follow: not after the server has refused the request."""
        left: Piece | None = self._pass_on(self._connection.send, piece) if at_once else piece
        while left and not self._is_cut:
            if self._early is not None:
                left = self._pass_on(self._connection.send, left)
            elif (left := self._pass_on(self._connection.push, left)) is not None:
                self._hear()
        return not self._is_cut

    def _pass_on(self, send: Callable[[Piece], Piece | None], piece: Piece) -> Piece | None:
        """Send some of a piece; return what is left."""
        self._connection.within(self._bounds.write)
        try:
            return send(piece)
        except TimeoutError as error:
            raise WriteTimeout("the server did not take the next bytes of the request in time") from error
        except OSError as error:
            raise _HungUpError(error) from error

    def _hear(self) -> None:
        """Take what the server says before it has the whole request; a refusal ends it."""
        head = self._head(interim=True)
        if not head.is_interim:
            self._early = head
            self._is_cut = head.status >= 300

    def _last_words(self, error: OSError) -> AnswerHead:
        """Return the answer of a server that hung up while it was spoken to, if it left one."""
        self._is_cut = True
        try:
            head = self._early or self._head()
        except ConnectionFailed:
            raise ConnectionFailed(f"the server broke the connection: {error}") from error
        if head.status < 300:
            raise ConnectionFailed("the server broke the connection before it had the whole request") from error
        return head

    def _head(self, *, interim: bool = False) -> AnswerHead:
        """Read the next head; those of interim answers only if they are wanted."""
        while True:
            head = self._next_head()
            if interim or not head.is_interim:
                return head

    def _next_head(self) -> AnswerHead:
        data = self._connection.rest
        while (end := end_of_head(data)) is None:
            more = self._receive(_FIRST)
            if not more:
                raise ConnectionFailed(self._silence(data))
            data += more
        self._connection.rest = data[end[1] :]
        self._connection.fresh = False
        return read_head(data[: end[0]])

    def _silence(self, data: bytes) -> str:
        if data:
            return "the server closed the connection in the midst of the head of its answer"
        return f"the server closed the connection without an answer{self._hint()}"

    def _hint(self) -> str:
        """Return what may be wrong with an endpoint that has never answered."""
        is_plain = self._connection.fresh and not self._connection.is_secured
        return "; does it expect https:// at this port?" if is_plain else ""

    def body(self, method: str, head: AnswerHead) -> Iterable[Piece]:
        """Return the pieces of the body as they come, each good until the next; `Truncated` when it breaks off."""
        framing = body_of(method, head)
        self._is_cut = self._is_cut or not head.keeps_alive
        if framing is Framing.CHUNKED:
            return self._chunks()
        if framing is Framing.CONNECTION:
            return self._until_the_end()
        assert isinstance(framing, int)
        rest = self._connection.rest
        if framing == len(rest):
            self._connection.rest = b""
            self._end()
            return (rest,) if rest else ()
        return self._counted(framing)

    def _counted(self, length: int) -> Iterator[Piece]:
        rest, self._connection.rest = self._connection.rest[:length], self._connection.rest[length:]
        left = length - len(rest)
        if rest:
            yield rest
        buffer = self._connection.buffer(left)
        while left:
            count = self._receive_into(buffer[:left])
            if not count:
                raise Truncated(f"the connection ended {left} bytes short of {length}")
            left -= count
            yield buffer[:count]
        self._end()

    def _chunks(self) -> Iterator[bytes]:
        chunks = Chunks()
        data, self._connection.rest = self._connection.rest, b""
        while True:
            yield from chunks.feed(data)
            if chunks.done:
                break
            data = self._receive(_BLOCK)
            if not data:
                raise Truncated("the connection ended before the last chunk of the body")
        self._connection.rest = chunks.rest
        self._end()

    def _until_the_end(self) -> Iterator[bytes]:
        self._is_cut = True
        data, self._connection.rest = self._connection.rest, b""
        while data or (data := self._receive(_BLOCK)):
            yield data
            data = b""
        self._end()

    def _receive(self, size: int) -> bytes:
        self._connection.within(self._bounds.read)
        try:
            return self._connection.receive(size)
        except OSError as error:
            raise self._unheard(error) from error

    def _receive_into(self, buffer: memoryview) -> int:
        self._connection.within(self._bounds.read)
        try:
            return self._connection.receive_into(buffer)
        except OSError as error:
            raise self._unheard(error) from error

    def _unheard(self, error: OSError) -> TransportError:
        if isinstance(error, TimeoutError):
            return ReadTimeout("the server did not send the next bytes of its answer in time")
        return ConnectionFailed(f"the connection broke: {error}{self._hint()}")

    def _end(self) -> None:
        self.is_over = not self._is_cut
