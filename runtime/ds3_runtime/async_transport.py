"""How a call gets to the appliance and its answer back without blocking the event loop.

By connections of our own, or by any transport of httpx.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

from .body import PIECE, Piece
from .config import ClientConfig
from .flow import Send
from .incoming import Intake, check_deadline
from .reply import HttpReply
from .tasks.calls import Incoming, TaskArrival, arrive
from .tasks.outgoing import in_thread
from .tasks.pool import TaskPool
from .wire.route import route_for

if TYPE_CHECKING:
    import httpx


def open_async_transport(config: ClientConfig) -> TaskPool:
    """Return a pool of keep-alive connections to the appliance, for the running event loop.

    `ConfigurationError` when there is no way to it.
    """
    return TaskPool(route_for(config), config.connections)


async def async_exchange(
    transport: TaskPool | httpx.AsyncBaseTransport, url: str, step: Send, config: ClientConfig
) -> HttpReply:
    """Send one request and return the answer; a `TransportError` when none arrived whole."""
    arrival = await _arrival(transport, url, step, config)
    try:
        return await async_receive(step, arrival.head, arrival.pieces, config.longest_answer)
    finally:
        await arrival.close()


@asynccontextmanager
async def async_arriving(
    transport: TaskPool | httpx.AsyncBaseTransport, url: str, step: Send, config: ClientConfig
) -> AsyncIterator[tuple[HttpReply, Incoming]]:
    """Send one request; hand over the answer without its body, and the body in pieces, each good until the next.

    Leaving before the last piece costs the connection. Raises a `TransportError`, also with the pieces.
    """
    arrival = await _arrival(transport, url, step, config)
    try:
        yield arrival.head, arrival.pieces
    finally:
        await arrival.close()


async def _arrival(
    transport: TaskPool | httpx.AsyncBaseTransport, url: str, step: Send, config: ClientConfig
) -> TaskArrival:
    if isinstance(transport, TaskPool):
        return await arrive(transport, step, config)
    from .tasks.guest import arrive_by

    return await arrive_by(transport, url, step, config)


async def async_receive(step: Send, head: HttpReply, pieces: Incoming, limit: int) -> HttpReply:
    """Return `head` with its body; a sink, which may take its time, is written to in a thread."""
    intake = Intake(step, head, limit)
    try:
        if not intake.in_memory:
            return await _pour(intake, step, waited_for(pieces))
        if isinstance(pieces, tuple):
            for piece in pieces:
                intake.take(piece)
        else:
            async for piece in pieces:
                intake.take(piece)
        return intake.complete()
    except BaseException as error:  # noqa: BLE001  # whatever it was, nothing half-written may stay
        return intake.broken(error)


async def waited_for(pieces: Incoming) -> AsyncIterator[Piece]:
    """Yield the pieces, also those that are there already."""
    if isinstance(pieces, tuple):
        for piece in pieces:
            yield piece
    else:
        async for piece in pieces:
            yield piece


async def _pour(intake: Intake, step: Send, pieces: AsyncIterator[Piece]) -> HttpReply:
    gathered = bytearray()
    async for piece in pieces:
        check_deadline(step)
        gathered += piece
        if len(gathered) >= PIECE:
            full, gathered = gathered, bytearray()
            await in_thread(intake.take, memoryview(full))
    return await in_thread(_finish, intake, memoryview(gathered))


def _finish(intake: Intake, last: memoryview) -> HttpReply:
    if last:
        intake.take(last)
    return intake.complete()
