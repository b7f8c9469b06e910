"""Code blocks of documents for people, so that tests can run them as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

_LINE = re.compile(r"^(?:(?P<marks>#+) (?P<heading>.+)|```(?P<language>\w*))$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: what stands between the fences, and under which heading."""

    heading: str
    language: str
    text: str
    line: int


def blocks(document: Path) -> list[Block]:
    """Return all fenced blocks of a Markdown document, in order."""
    return list(_blocks(document.read_text(encoding="utf-8")))


def _blocks(text: str) -> Iterator[Block]:
    heading = ""
    opened: re.Match[str] | None = None
    for found in _LINE.finditer(text):
        if opened is None and found["heading"]:
            heading = found["heading"]
        elif opened is None:
            opened = found
        elif found["language"] == "":
            line = text.count("\n", 0, opened.start()) + 1
            yield Block(heading, opened["language"], text[opened.end() + 1 : found.start()], line)
            opened = None
    assert opened is None, f"a fence is never closed, under {heading!r}"
