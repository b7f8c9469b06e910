"""Conditions that lists are asked for."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ..wire.encoder import Values


def meets(values: Values, wanted: Mapping[str, Any]) -> bool:
    """Whether values are as wanted; a percent sign in a wanted text stands for anything, None for no wish."""
    return all(_matches(values.get(name), wish) for name, wish in wanted.items() if wish is not None)


def _matches(value: Any, wish: Any) -> bool:
    if isinstance(wish, str) and "%" in wish:
        pattern = ".*".join(map(re.escape, wish.split("%")))
        return re.fullmatch(pattern, str(value), re.DOTALL) is not None
    return bool(value == wish)
