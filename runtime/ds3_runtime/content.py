"""The content of an object as an iterator, instead of in a file."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable, Iterator
from typing import Generic

from .body import Piece
from .errors import InvalidRequest
from .flow import Send
from .incoming import check_deadline, check_length
from .integrity import integrity_of
from .reply import HttpReply
from .request import Answer, Answer_co, Request


class ContentRequest(Request[Answer_co]):
    """A request that is answered by the content of an object or blob."""

    __slots__ = ()


class _Count:
    """Counts the pieces of an answer, and knows how many bytes they should be."""

    def __init__(self, step: Send, head: HttpReply) -> None:
        self._step = step
        self._head = head
        self._integrity = integrity_of(step, head)
        self._count = 0

    def add(self, piece: Piece) -> bytes:
        check_deadline(self._step)
        self._count += len(piece)
        if self._integrity is not None:
            self._integrity.take(piece)
        return bytes(piece)

    def check(self) -> None:
        check_length(self._step, self._head.headers, self._count)
        if self._integrity is not None:
            self._integrity.check()


class ContentStream(Generic[Answer]):
    """The pieces of an object's content, as they come; any error that `send` raises may come with any of them.

    They can be walked only once. `response` is the answer, which is there before the first piece.
    """

    def __init__(self, response: Answer, pieces: Iterator[bytes]) -> None:
        self.response = response
        self._pieces = pieces

    def __iter__(self) -> Iterator[bytes]:
        return self._pieces


class AsyncContentStream(Generic[Answer]):
    """The same for ``async for``."""

    def __init__(self, response: Answer, pieces: AsyncIterator[bytes]) -> None:
        self.response = response
        self._pieces = pieces

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self._pieces


def counted(step: Send, head: HttpReply, pieces: Iterable[Piece]) -> Iterator[bytes]:
    """Yield the pieces, with the announced length and checksum: `Truncated` or `CorruptContent` otherwise."""
    count = _Count(step, head)
    for piece in pieces:
        yield count.add(piece)
    count.check()


async def async_counted(step: Send, head: HttpReply, pieces: AsyncIterator[Piece]) -> AsyncIterator[bytes]:
    """Yield the pieces in the same way."""
    count = _Count(step, head)
    async for piece in pieces:
        yield count.add(piece)
    count.check()


def check_stream(request: Request[Answer]) -> None:
    """Raise `InvalidRequest` unless the request's answer is content that goes nowhere else."""
    if not isinstance(request, ContentRequest):
        raise InvalidRequest(f"{request.operation} does not answer with content", operation=request.operation)
    if request.prepare().sink is not None:
        raise InvalidRequest("the content would go to the request's own stream", operation=request.operation)
