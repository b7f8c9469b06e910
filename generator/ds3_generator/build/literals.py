"""Text from a contract on its way into Python: as a string literal, or as part of a docstring."""

from __future__ import annotations

import re

from ..errors import GeneratorError

_PROSE = re.compile(r"[A-Za-z0-9][A-Za-z0-9 %'(),./:;_\-]*")


def literal(text: str) -> str:
    r"""Return the string literal of any text, in double quotes.

    >>> print(literal('say "hi"\n'))
    "say \"hi\"\n"
    """
    escaped = text.encode("unicode_escape").decode("ascii").replace('"', '\\"')
    return f'"{escaped}"'


def prose(owner: str, text: str) -> str:
    """Return text that is part of a docstring; GeneratorError when it could be more than that."""
    if text and not _PROSE.fullmatch(text):
        raise GeneratorError(f"{owner}: {text!a} cannot stand in a docstring")
    return text
