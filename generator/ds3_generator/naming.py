"""The rules that make Python names; the only place that has them."""

from __future__ import annotations

import re

_CAPITAL = re.compile(r"(?<!^)([A-Z])")


def snake(camel: str) -> str:
    """Return CamelCase as snake_case: each capital starts a word, a digit never does (``ETag`` is ``e_tag``)."""
    return _CAPITAL.sub(r"_\1", camel).lower()


def plural(noun: str) -> str:
    """Return the English plural of a CamelCase noun."""
    if re.search(r"[^aeiou]y$", noun):
        return noun[:-1] + "ies"
    return noun + ("es" if re.search(r"(s|x|z|ch|sh)$", noun) else "s")


def capitalised(tag: str) -> str:
    """Return `tag` as it goes over the wire, where the first letter is always a capital."""
    return tag[:1].upper() + tag[1:]


def import_order(name: str) -> tuple[int, str]:
    """Sort key of imported names: constants, then classes, then the rest."""
    return (0 if name.isupper() else 1 if name[0].isupper() else 2, name)
