"""Request targets: paths are split before they are decoded, query keys are told apart leniently."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import unquote_to_bytes

from ..errors import bad_request


def decode(text: str) -> str:
    """Undo the percent-encoding of a piece of a target, which must be UTF-8."""
    try:
        return unquote_to_bytes(text.encode("latin-1")).decode()
    except UnicodeDecodeError:
        raise bad_request(f"Not UTF-8: {text}", "InvalidURI") from None


@lru_cache(maxsize=4096)
def plain(key: str) -> str:
    """Return a query key without the marks in which ``max-keys``, ``max_keys`` and ``MaxKeys`` differ."""
    return key.replace("_", "").replace("-", "").lower()


class Query:
    """The query of a target; the first of repeated keys counts."""

    def __init__(self, raw: str) -> None:
        self._values: dict[str, str | None] = {}
        self.keys: list[str] = []
        """The keys as they were sent."""
        for key, value in _items(raw) if raw else ():
            self.keys.append(key)
            self._values.setdefault(plain(key), value)

    @property
    def shape(self) -> tuple[str, ...]:
        """Which keys there are."""
        return tuple(self._values)

    def __contains__(self, key: str) -> bool:
        return plain(key) in self._values

    def get(self, key: str) -> str | None:
        """Return the value of `key`; None if there is no such key, or no value."""
        return self._values.get(plain(key))


def _items(raw: str) -> Iterator[tuple[str, str | None]]:
    for item in raw.split("&"):
        key, equals, value = item.replace("+", " ").partition("=")
        if key:
            yield decode(key), decode(value) if equals else None
