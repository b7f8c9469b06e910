"""Calls of tasks by a transport of httpx that the user has brought."""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator
from typing import TYPE_CHECKING

import httpx

from ..body import Piece
from ..errors import InvalidRequest
from ..wire.guest import head_of, translated
from ..wire.guest import outgoing as request_of
from ..wire.head import request_head
from .calls import TaskArrival
from .exchange import Pieces
from .outgoing import outgoing

if TYPE_CHECKING:
    from ..config import ClientConfig
    from ..flow import Send


async def arrive_by(transport: httpx.AsyncBaseTransport, url: str, step: Send, config: ClientConfig) -> TaskArrival:
    """Send one request and return the answer; a `TransportError` when none comes."""
    request_head(step.request.method, step.target, step.headers)  # what would break out is refused here too
    with translated(step):
        response = await transport.handle_async_request(request_of(url, step, config, _Pieces(step)))
    return TaskArrival(head_of(response), _incoming(response, step), response.aclose)


async def _incoming(response: httpx.Response, step: Send) -> AsyncIterator[Piece]:
    """Yield the body as it came, piece by piece."""
    assert isinstance(response.stream, httpx.AsyncByteStream)
    with translated(step, in_body=True):
        async for piece in response.stream:
            yield piece


async def _waited_for(pieces: Pieces) -> AsyncIterator[Piece]:
    if isinstance(pieces, AsyncIterable):
        async for piece in pieces:
            yield piece
    else:
        for piece in pieces:
            yield piece


class _Pieces(httpx.AsyncByteStream):
    """A body on its way out, of exactly the announced length."""

    def __init__(self, step: Send) -> None:
        self._step = step
        body = step.request.body
        self._length = self._left = body.length if body else 0

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in _waited_for(outgoing(self._step)):
            self._left -= len(piece)
            if self._left < 0:
                break
            yield bytes(piece)
        if self._left:
            raise InvalidRequest(f"the body has {self._length - self._left} bytes, {self._length} were announced")
