"""Reads the values of a fault's attributes, from text or JSON."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..numbers import read_size

LONGEST = 3600.0
"""No fault waits for longer than so many seconds."""
POINTS = ("connected", "request", "upload", "received", "done", "download", "answered")
"""The moments of an exchange at which it can be cut off or held up, in order."""

Reader = Callable[[Any], Any]


class FaultError(ValueError):
    """A fault that makes no sense; the message says why."""


def text(value: Any) -> str:
    """Return any text but the empty one."""
    if not isinstance(value, str) or not value:
        raise ValueError("is not a text")
    return value


def size(least: int) -> Reader:
    """Return what reads a number of bytes, which may be written as 10M."""

    def read(value: Any) -> int:
        number = read_size(value) if isinstance(value, str) else value
        if not _is_integer(number) or number < least:
            raise ValueError
        return int(number)

    return _explained(read, f"is not a number of bytes of {least} or more")


def integer(least: int, most: int | None = None) -> Reader:
    """Return what reads a whole number that is at least `least`."""
    limits = f"of {least} or more" if most is None else f"from {least} to {most}"

    def read(value: Any) -> int:
        number = int(value) if isinstance(value, str) else value
        if not _is_integer(number) or number < least or (most is not None and number > most):
            raise ValueError
        return int(number)

    return _explained(read, f"is not a whole number {limits}")


def decimal(least: float, most: float) -> Reader:
    """Return what reads a number between two others."""

    def read(value: Any) -> float:
        number = float(value)
        if isinstance(value, bool) or not least <= number <= most:
            raise ValueError
        return number

    return _explained(read, f"is not a number from {least:g} to {most:g}")


def choice(*words: str) -> Reader:
    """Return what reads one of several words, in any case."""

    def read(value: Any) -> str:
        word = str(value).lower().replace("-", "_")
        if word not in words:
            raise ValueError(f"is none of {', '.join(words)}")
        return word

    return read


def _explained(read: Reader, message: str) -> Reader:
    def explained(value: Any) -> Any:
        try:
            return read(value)
        except (TypeError, ValueError):
            raise ValueError(message) from None

    return explained


def _is_integer(value: Any) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


CONDITIONS: dict[str, Reader] = dict.fromkeys(
    ("operation", "method", "bucket", "object", "job", "user", "peer", "agent"), text
)
OCCURRENCE: dict[str, Reader] = {
    "times": integer(1),
    "every": integer(1),
    "after": integer(0),
    "probability": decimal(0, 1),
    "seed": integer(0),
}
PARAMETERS: dict[str, Reader] = {
    "status": integer(300, 599),
    "code": text,
    "retry_after": integer(0),
    "at": size(0),
    "bytes": integer(1),
    "seconds": decimal(-10 * 365 * 86400, 10 * 365 * 86400),
    "rate": size(1),
    "when": choice(*POINTS),
    "variant": choice("excess", "understated", "kept"),
    "direction": choice("both", "upload", "download"),
    "text": text,
}
