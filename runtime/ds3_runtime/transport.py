"""How a call gets to the appliance and its answer back: by connections of our own, or by any transport of httpx."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

from .body import Piece
from .config import ClientConfig
from .flow import Send
from .incoming import receive
from .reply import HttpReply
from .wire.calls import Arrival, arrive
from .wire.pool import Pool
from .wire.route import route_for

if TYPE_CHECKING:
    import httpx


def open_transport(config: ClientConfig) -> Pool:
    """Return a pool of keep-alive connections to the appliance; `ConfigurationError` when there is no way to it."""
    return Pool(route_for(config), config.connections)


def exchange(transport: Pool | httpx.BaseTransport, url: str, step: Send, config: ClientConfig) -> HttpReply:
    """Send one request and return the answer; a `TransportError` when none arrived whole."""
    arrival = _arrival(transport, url, step, config)
    try:
        return receive(step, arrival.head, arrival.pieces, config.longest_answer)
    finally:
        arrival.close()


@contextmanager
def arriving(
    transport: Pool | httpx.BaseTransport, url: str, step: Send, config: ClientConfig
) -> Iterator[tuple[HttpReply, Iterable[Piece]]]:
    """Send one request; hand over the answer without its body, and the body in pieces, each good until the next.

    Leaving before the last piece costs the connection. Raises a `TransportError`, also with the pieces.
    """
    arrival = _arrival(transport, url, step, config)
    try:
        yield arrival.head, arrival.pieces
    finally:
        arrival.close()


def _arrival(transport: Pool | httpx.BaseTransport, url: str, step: Send, config: ClientConfig) -> Arrival:
    if isinstance(transport, Pool):
        return arrive(transport, step, config)
    from .wire.guest import arrive_by

    return arrive_by(transport, url, step, config)
