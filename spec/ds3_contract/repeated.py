"""Names that are declared more than once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator


def repeated(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each name that comes more than once, with the reason against it."""
    for name, count in Counter(names).items():
        if count > 1:
            yield name, f"is declared {count} times"
