"""Bodies on their way out of tasks: what may block is left to threads."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, TypeVar

from ..body import AsyncBody, Body, BytesBody, Piece
from ..errors import TotalTimeout
from ..incoming import check_deadline
from .exchange import Pieces

if TYPE_CHECKING:
    from ..flow import Send

T = TypeVar("T")

_PATIENCE = 1.0
"""Seconds for which a cancelled call waits for a thread of its own that is at a file."""


def outgoing(step: Send) -> Pieces:
    """Return the pieces of a body; the deadline holds while they flow."""
    body = step.request.body
    if body is None:
        return ()
    if isinstance(body, BytesBody):
        return _on_time(step, body.pieces())
    return _watched(step, body.async_pieces() if isinstance(body, AsyncBody) else _read(body))


def _on_time(step: Send, pieces: Iterator[Piece]) -> Iterator[Piece]:
    for piece in pieces:
        check_deadline(step)
        yield piece


async def _watched(step: Send, pieces: AsyncIterator[Piece]) -> AsyncIterator[Piece]:
    """Yield the pieces; a source that keeps the call waiting does not outlast it."""
    left = None if step.deadline is None else step.deadline - time.monotonic()
    end = None if left is None else asyncio.get_running_loop().time() + left
    while (piece := await _next(pieces, end)) is not None:
        check_deadline(step)
        yield piece


async def _next(pieces: AsyncIterator[Piece], end: float | None) -> Piece | None:
    bound = asyncio.timeout_at(end)
    try:
        async with bound:
            return await anext(pieces, None)
    except TimeoutError as error:
        if bound.expired():
            raise TotalTimeout("the source of the body took longer than allowed") from error
        raise


async def _read(body: Body) -> AsyncIterator[Piece]:
    """Yield the pieces of a body that is read in threads."""
    pieces = body.pieces()
    while (read := await in_thread(next, pieces, None)) is not None:
        yield read


async def in_thread(work: Callable[..., T], *given: object) -> T:
    """Do what may block in a thread, and let it end before a cancellation goes on, lest it act on what is gone."""
    task = asyncio.get_running_loop().run_in_executor(None, partial(work, *given))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task], timeout=_PATIENCE)
        raise
