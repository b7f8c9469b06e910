"""One request and its answer on one connection of a task."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Iterable
from typing import TypeAlias

from ..body import Piece
from ..errors import ConnectionFailed, InvalidRequest, Truncated, WriteTimeout
from ..wire.bounds import Bounds
from ..wire.conversation import BLOCK, FIRST, TOGETHER, Conversation, HungUpError
from ..wire.framing import Chunks, Framing, body_of
from ..wire.head import AnswerHead, end_of_head
from .connection import TaskConnection

Pieces: TypeAlias = Iterable[Piece] | AsyncIterable[Piece]
"""A body that need not be waited for comes in an ordinary iterable, which is cheaper."""


class TaskExchange(Conversation):
    """Sends a request, hears the answer at once even if it comes too early, and reads its body.

    What goes wrong is raised as a `TransportError` that does not know yet which call it is about.
    """

    def __init__(self, connection: TaskConnection, bounds: Bounds) -> None:
        super().__init__(connection)
        self._connection = connection
        self._bounds = bounds
        self._waiting = b""
        self._left = 0

    async def ask(self, head: bytes, pieces: Pieces, length: int) -> AnswerHead:
        """Send a request whose body has `length` bytes, and return the head of the answer.

        `InvalidRequest` when the body has another length.
        """
        self._waiting, self._left = head, length
        try:
            await self._send(pieces, length)
        except HungUpError as error:
            return await self._last_words(error.cause)
        return self._early or await self._head()

    async def _send(self, pieces: Pieces, length: int) -> None:
        if await self._send_all(pieces):
            await self._put(self._waiting, at_once=True)
            if self._left:
                raise InvalidRequest(f"the body has {length - self._left} bytes, {length} were announced")

    async def _send_all(self, pieces: Pieces) -> bool:
        """Send the pieces; return whether the server wants to hear the end of it."""
        if isinstance(pieces, AsyncIterable):
            async for piece in pieces:
                if not await self._add(piece):
                    break
        else:
            for piece in pieces:
                if not await self._add(piece):
                    break
        return not self._is_cut

    async def _add(self, piece: Piece) -> bool:
        """Send one more piece; return whether more should follow."""
        self._left -= len(piece)
        if self._left < 0:
            return False
        waiting, self._waiting = self._waiting, b""
        if waiting and len(piece) <= TOGETHER:
            return await self._put(b"".join((waiting, piece)), at_once=True)
        if waiting:
            await self._put(waiting, at_once=True)
        return await self._put(piece)

    async def _put(self, piece: Piece, *, at_once: bool = False) -> bool:
        """Send a piece; return whether more should follow: not after the server has refused the request."""
        left: Piece | None = await self._passed_on(self._connection.send(piece)) if at_once else piece
        while left and not self._is_cut:
            listen = self._early is None
            left = await self._passed_on(self._connection.push(left, self._bounds.write, listen=listen))
            if left:
                await self._hear()
        return not self._is_cut

    async def _passed_on(self, sending: Awaitable[memoryview | None]) -> memoryview | None:
        try:
            return await sending
        except TimeoutError as error:
            raise WriteTimeout(self.NOT_TAKEN) from error
        except OSError as error:
            raise HungUpError(error) from error

    async def _hear(self) -> None:
        """Take what the server says before it has the whole request."""
        self._take_early(await self._next_head())
        while self._early is None and self._connection.rest:
            self._take_early(await self._next_head())

    async def _last_words(self, error: OSError) -> AnswerHead:
        """Return the answer of a server that hung up while it was spoken to, if it left one."""
        self._is_cut = True
        try:
            head = self._early or await self._head()
        except ConnectionFailed:
            raise self._broken(error) from error
        return self._last_word(head, error)

    async def _head(self) -> AnswerHead:
        """Read the next head that is not one of an interim answer."""
        while (head := await self._next_head()).is_interim:
            pass
        return head

    async def _next_head(self) -> AnswerHead:
        data = self._connection.rest
        while (end := end_of_head(data)) is None:
            more = await self._receive(FIRST)
            if not more:
                raise ConnectionFailed(self._silence(data))
            data += more
        return self._head_in(data, end)

    def body(self, method: str, head: AnswerHead) -> tuple[Piece, ...] | AsyncIterator[Piece]:
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

    async def _counted(self, length: int) -> AsyncIterator[Piece]:
        rest = self._take_rest(length)
        left = length - len(rest)
        if rest:
            yield rest
        buffer = self._connection.buffer(left)
        while left:
            count = await self._receive_into(buffer[:left])
            if not count:
                raise Truncated(self._short(left, length))
            left -= count
            yield buffer[:count]
        self._end()

    async def _chunks(self) -> AsyncIterator[Piece]:
        chunks = Chunks()
        data = self._take_rest()
        while True:
            for piece in chunks.feed(data):
                yield piece
            if chunks.done:
                break
            data = await self._receive(BLOCK)
            if not data:
                raise Truncated(self.NO_LAST_CHUNK)
        self._connection.rest = chunks.rest
        self._end()

    async def _until_the_end(self) -> AsyncIterator[Piece]:
        self._is_cut = True
        data = self._take_rest()
        while data or (data := await self._receive(BLOCK)):
            yield data
            data = b""
        self._end()

    async def _receive(self, size: int) -> bytes:
        try:
            return await self._connection.receive(size, self._bounds.read)
        except OSError as error:
            raise self._unheard(error) from error

    async def _receive_into(self, buffer: memoryview) -> int:
        try:
            return await self._connection.receive_into(buffer, self._bounds.read)
        except OSError as error:
            raise self._unheard(error) from error
