"""Room in the cache for what comes in without a job."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from ..jobs.limits import busy
from ..world import World


@contextmanager
def room_for(world: World, length: int) -> Iterator[None]:
    """Hold room in the cache while something is received; without any the client is to come again later."""
    if not world.life.reserve(length):
        raise busy(world, 503, "The cache has no room for the object.")
    try:
        yield
    finally:
        world.life.release(length)
