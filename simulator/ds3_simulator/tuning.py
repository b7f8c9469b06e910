"""Settings given from outside, by name and as text or JSON: checked before they hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from difflib import get_close_matches
from math import isfinite
from typing import Any

from .numbers import read_duration, read_size
from .settings import Settings

_POSITIVE = frozenset({"blob_size", "chunk_size", "blobs_per_chunk", "ready_chunks"})
"""Settings that must be more than zero."""
_COUNTS = frozenset({"tapes", "tape_drives", "pools"})
"""Settings that say how much of something is made at the beginning."""
MOST = 10_000
"""The most that is made of anything."""
LONGEST = 100 * 365 * 86_400.0
"""Seconds that a duration may have: beyond it, dates would soon have no place in their form."""
LARGEST = 1 << 60
"""The greatest number that a setting may have: the database keeps sums of such."""


def setting_types() -> dict[str, str]:
    """Return the settings and what their values are, as the code has it: ``int``, ``float``, ``int | None``..."""
    return {field.name: str(field.type) for field in fields(Settings) if field.init}


def read_settings(given: Mapping[str, object]) -> dict[str, Any]:
    """Return settings as they are to be; ValueError names the first that is unknown or has no sense."""
    return {name: _value(name, value) for name, value in given.items()}


def read_seconds(name: str, value: object, most: float) -> float:
    """Return a duration that is none of the settings; ValueError if it has no sense or is too long."""
    try:
        seconds = _number(value)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error
    if not 0 <= seconds <= most:
        raise ValueError(f"{name}: {seconds:g} is not from 0 to {most:g} seconds")
    return seconds


def settings_as_values(settings: Settings) -> dict[str, Any]:
    """Return all settings by name."""
    return {name: getattr(settings, name) for name in setting_types()}


def _value(name: str, value: object) -> Any:
    types = setting_types()
    if name not in types:
        near = get_close_matches(name, types, n=1)
        raise ValueError(f"there is no setting {name!r}" + (f"; do you mean {near[0]!r}?" if near else ""))
    kind, _, nothing = types[name].partition(" | ")
    if value is None and nothing == "None":
        return None
    read = _READERS.get(kind)
    if read is None:
        raise ValueError(f"the setting {name} cannot be given like this")
    try:
        result = read(value)
    except ValueError as error:
        raise ValueError(f"{name}: {error}") from error
    _check_range(name, result)
    return result


def _check_range(name: str, value: Any) -> None:
    if type(value) in (int, float) and value < 0:
        raise ValueError(f"{name}: {value} is less than zero")
    if type(value) in (int, float) and value > (LONGEST if type(value) is float else LARGEST):
        raise ValueError(f"{name}: {value} is too much")
    if name in _COUNTS and value > MOST:
        raise ValueError(f"{name}: {value} are more than {MOST}")
    if value == 0 and name in _POSITIVE:
        raise ValueError(f"{name} must be more than zero")
    if name.endswith("_status") and not 300 <= value <= 599:
        raise ValueError(f"{name}: {value} is no status from 300 to 599")


def _whole(value: object) -> int:
    if isinstance(value, str):
        return read_size(value)
    if type(value) is int:
        return value
    raise ValueError(f"{value!r} is no whole number or size, such as 5 or 10M")


def _number(value: object) -> float:
    if isinstance(value, str):
        return read_duration(value)
    if isinstance(value, (int, float)) and type(value) is not bool and isfinite(value):
        return float(value)
    raise ValueError(f"{value!r} is no number or duration, such as 1.5 or 2m")


def _flag(value: object) -> bool:
    text = str(value).lower()
    if text not in ("true", "false"):
        raise ValueError(f"{value!r} is neither true nor false")
    return text == "true"


def _text(value: object) -> str:
    if isinstance(value, str):
        return value
    raise ValueError(f"{value!r} is no text")


_READERS: dict[str, Callable[[object], Any]] = {"int": _whole, "float": _number, "bool": _flag, "str": _text}
