"""Conditions that lists are asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from ..wire.encoder import Values


def meets(values: Values, wanted: Mapping[str, Any]) -> bool:
    """Whether values are as wanted.

    A percent sign in a wanted text stands for anything, an empty text for no value at all, None for no wish.
    """
    return all(_matches(values.get(name), wish) for name, wish in wanted.items() if wish is not None)


def _matches(value: Any, wish: Any) -> bool:
    if wish == "":
        return value in (None, "")
    if isinstance(wish, str) and "%" in wish:
        return value is not None and _wildcards(wish).fullmatch(str(value)) is not None
    return bool(value == wish)


@lru_cache(maxsize=256)
def _wildcards(wish: str) -> re.Pattern[str]:
    # As in SQL's LIKE, capitals count.
    return re.compile(".*".join(map(re.escape, wish.split("%"))), re.DOTALL)
