"""One request and its answer on one connection."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from ..body import Piece
from ..errors import ConnectionFailed, InvalidRequest, Truncated, WriteTimeout
from .bounds import Bounds
from .connection import Connection
from .conversation import BLOCK, FIRST, TOGETHER, Conversation, HungUpError
from .framing import Chunks, Framing, body_of
from .head import AnswerHead, end_of_head


class Exchange(Conversation):
    """Sends a request, hears the answer at once even if it comes too early, and reads its body.

    What goes wrong is raised as a `TransportError` that does not know yet which call it is about.
    """

    def __init__(self, connection: Connection, bounds: Bounds) -> None:
        super().__init__(connection)
        self._connection = connection
        self._bounds = bounds

    def ask(self, head: bytes, pieces: Iterable[Piece], length: int) -> AnswerHead:
        """Send a request whose body has `length` bytes, and return the head of the answer.

        `InvalidRequest` when the body has another length.
        """
        try:
            self._send(head, pieces, length)
        except HungUpError as error:
            return self._last_words(error.cause)
        return self._early or self._head()

    def _send(self, head: bytes, pieces: Iterable[Piece], length: int) -> None:
        left = length
        waiting = head
        for piece in pieces:
            left -= len(piece)
            if left < 0:
                break
            if waiting and len(piece) <= TOGETHER:
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
            raise WriteTimeout(self.NOT_TAKEN) from error
        except OSError as error:
            raise HungUpError(error) from error

    def _hear(self) -> None:
        """Take what the server says before it has the whole request; a refusal ends it."""
        self._take_early(self._head(interim=True))

    def _last_words(self, error: OSError) -> AnswerHead:
        """Return the answer of a server that hung up while it was spoken to, if it left one."""
        self._is_cut = True
        try:
            head = self._early or self._head()
        except ConnectionFailed:
            raise self._broken(error) from error
        return self._last_word(head, error)

    def _head(self, *, interim: bool = False) -> AnswerHead:
        """Read the next head; those of interim answers only if they are wanted."""
        while True:
            head = self._next_head()
            if interim or not head.is_interim:
                return head

    def _next_head(self) -> AnswerHead:
        data = self._connection.rest
        while (end := end_of_head(data)) is None:
            more = self._receive(FIRST)
            if not more:
                raise ConnectionFailed(self._silence(data))
            data += more
        return self._head_in(data, end)

    def body(self, method: str, head: AnswerHead) -> Iterable[Piece]:
        """Return the pieces of the body as they come, each good until the next; `Truncated` when it breaks off."""
        framing = body_of(method, head)
        self._is_cut = self._is_cut or not head.keeps_alive
        if framing is Framing.CHUNKED:
            return self._chunks()
        if framing is Framing.CONNECTION:
            return self._until_the_end()
        assert isinstance(framing, int)
        if framing == len(self._connection.rest):
            return self._all_at_once()
        return self._counted(framing)

    def _counted(self, length: int) -> Iterator[Piece]:
        rest = self._take_rest(length)
        left = length - len(rest)
        if rest:
            yield rest
        buffer = self._connection.buffer(left)
        while left:
            count = self._receive_into(buffer[:left])
            if not count:
                raise Truncated(self._short(left, length))
            left -= count
            yield buffer[:count]
        self._end()

    def _chunks(self) -> Iterator[bytes]:
        chunks = Chunks()
        data = self._take_rest()
        while True:
            yield from chunks.feed(data)
            if chunks.done:
                break
            data = self._receive(BLOCK)
            if not data:
                raise Truncated(self.NO_LAST_CHUNK)
        self._connection.rest = chunks.rest
        self._end()

    def _until_the_end(self) -> Iterator[bytes]:
        self._is_cut = True
        data = self._take_rest()
        while data or (data := self._receive(BLOCK)):
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
