"""Numbers as people and programs write them."""

from __future__ import annotations

import re

_UNITS = {"": 1, "K": 1024, "M": 1024**2, "G": 1024**3, "T": 1024**4}
_LENGTH = re.compile(r"[0-9]{1,18}")
_SIZE = re.compile(r"([0-9]{1,18})([KMGT]?)(i?B)?", re.IGNORECASE)


def read_length(text: str) -> int | None:
    """Return the number of bytes that a request names, or None if it names none."""
    return int(text) if _LENGTH.fullmatch(text) else None


def read_size(text: str) -> int:
    """Return the bytes that ``10M`` or ``1GiB`` stand for."""
    match = _SIZE.fullmatch(text)
    if match is None:
        raise ValueError(f"not a size: {text}")
    return int(match[1]) * _UNITS[match[2].upper()]
