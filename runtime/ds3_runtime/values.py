"""Text on the wire becomes values: numbers, dates, ids, constants."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import Self


class ApiEnum(StrEnum):
    """Constants of the API; what a newer server sends beyond them stays text."""

    @classmethod
    def read(cls, text: str) -> Self | str:
        """Return the constant called `text`, in any case, or the text itself."""
        constant = text.strip()
        try:
            return cls(constant.upper())
        except ValueError:
            return constant


def as_string(text: str) -> str:
    """Return text as it stands."""
    return text


def as_integer(text: str) -> int:
    """Return a whole number, of any size; ValueError for what only Python writes, such as ``1_000``."""
    if "_" in text:
        raise ValueError("not a whole number")
    return int(text)


def as_double(text: str) -> float:
    """Return a floating-point number, which may be ``NaN`` or ``Infinity``."""
    if "_" in text:
        raise ValueError("not a number")
    return float(text)


_TRUTH = {"true": True, "false": False}


def as_boolean(text: str) -> bool:
    """Return a truth value, in any case; ValueError for anything but true and false."""
    try:
        return _TRUTH[text] if text in _TRUTH else _TRUTH[text.strip().lower()]
    except KeyError as error:
        raise ValueError("neither true nor false") from error


def as_date(text: str) -> datetime:
    """Return an aware date; servers of all ages write UTC, with or without a zone."""
    parsed = datetime.fromisoformat(text.strip())
    return parsed if parsed.tzinfo else parsed.replace(tzinfo=UTC)
