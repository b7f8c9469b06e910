"""Numbers as people and programs write them."""

from __future__ import annotations

import re

_UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4}
MOST_DIGITS = 18
_SIZE = re.compile(r"([0-9]{1,18})([KMGT]?)(i?B)?", re.IGNORECASE)
_SECONDS = {"": 1, "ms": 0.001, "s": 1, "m": 60, "h": 3600, "d": 86_400}
_DURATION = re.compile(r"(-?[0-9]{1,12}(?:\.[0-9]{1,9})?)(ms|[smhd]?)")


def read_length(text: str) -> int | None:
    """Return the number of bytes that a request names, or None if it names none."""
    return int(text) if text.isascii() and text.isdigit() and len(text) <= MOST_DIGITS else None


def read_size(text: str) -> int:
    """Return the bytes that ``10M`` or ``1GiB`` stand for."""
    match = _SIZE.fullmatch(text)
    if match is None:
        raise ValueError(f"not a size: {text}")
    return int(match[1]) * _UNITS[match[2].upper()]


def read_duration(text: str) -> float:
    """Return the seconds that ``90``, ``1.5s``, ``250ms``, ``2m``, ``24h`` or ``7d`` stand for."""
    match = _DURATION.fullmatch(text)
    if match is None:
        raise ValueError(f"not a duration: {text}")
    return float(match[1]) * _SECONDS[match[2]]


def show_size(size: int) -> str:
    """Return a size as people write it: ``10M``."""
    fitting = (unit for unit in reversed(_UNITS) if unit and size and size % _UNITS[unit] == 0)
    unit = next(fitting, "")
    return f"{size // _UNITS[unit]}{unit}"


def show_duration(seconds: float) -> str:
    """Return a duration as people write it: ``24h``."""
    fitting = (unit for unit in ("h", "m") if seconds and seconds % _SECONDS[unit] == 0)
    unit = next(fitting, "s")
    return f"{seconds / _SECONDS[unit]:g}{unit}"
