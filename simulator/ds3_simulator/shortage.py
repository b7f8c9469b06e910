"""What one request is to find missing, whatever is there: how a fault becomes the appliance's own decision."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Literal

Good = Literal["cache", "chunks", "jobs"]
"""Room in the cache, chunks that are ready, and jobs that may still be opened."""

_MISSING: ContextVar[frozenset[str]] = ContextVar("missing", default=frozenset())


def short_of(good: Good) -> bool:
    """Whether the request under way is to find none of something."""
    return good in _MISSING.get()


@contextmanager
def shortage(goods: Iterable[Good]) -> Iterator[None]:
    """Let the requests answered inside, in this thread, find none of these."""
    token = _MISSING.set(frozenset(goods))
    try:
        yield
    finally:
        _MISSING.reset(token)
