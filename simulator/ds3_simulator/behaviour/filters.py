"""Conditions that lists are asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..wire.encoder import Values


def meets(values: Values, wanted: Mapping[str, Any]) -> bool:
    """Whether values are as wanted.

    A percent sign in a wanted text stands for anything, an empty text for no value at all, None for no wish.
    """
    return all(_matches(values.get(name), wish) for name, wish in wanted.items() if wish is not None)


def pattern(wish: str) -> str:
    """Return what means the same to SQL's GLOB: a percent sign stands for anything, all else for itself."""
    return re.sub(r"[\[*?]", r"[\g<0>]", wish).replace("%", "*")


def _matches(value: Any, wish: Any) -> bool:
    if wish == "":
        return value in (None, "")
    if isinstance(wish, str) and "%" in wish:
        return value is not None and _is_like(str(value), wish)
    return bool(value == wish)


def _is_like(text: str, wish: str) -> bool:
    # A regular expression would take for ever with a handful of percent signs and a long text.
    first, *others, last = wish.split("%")
    if not text.startswith(first):
        return False
    place = len(first)
    for part in others:
        found = text.find(part, place)
        if found < 0:
            return False
        place = found + len(part)
    return text.endswith(last) and place + len(last) <= len(text)
