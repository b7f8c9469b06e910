"""The conventions in which names of a notification can be spelt."""

from __future__ import annotations

import re
from collections.abc import Callable

Spell = Callable[[str], str]

_WORD = re.compile(r"[A-Z]+(?![a-z])[0-9]*|[A-Z]?[a-z]+[0-9]*|[0-9]+")


def words(name: str) -> list[str]:
    """Return the words of a name in CamelCase: ``S3Object`` and ``ETag`` have two each."""
    return _WORD.findall(name)


def spelling(convention: str) -> Spell:
    """Return what turns a name in CamelCase into one of a convention; it stays as it is if that is unknown."""
    return _SPELLINGS.get(convention, str)


def _lower_camel(name: str) -> str:
    first, *rest = words(name)
    return first.lower() + "".join(rest)


_SPELLINGS: dict[str, Spell] = {
    "CONCAT_LOWERCASE": str.lower,
    "CONSTANT": lambda name: "_".join(words(name)).upper(),
    "UNDERSCORED": lambda name: "_".join(words(name)).lower(),
    "CAMEL_CASE_WITH_FIRST_LETTER_LOWERCASE": _lower_camel,
}
