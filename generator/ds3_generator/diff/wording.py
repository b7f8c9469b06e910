"""What changed about summaries and meanings: words for people, which no code reads."""

from __future__ import annotations

from collections.abc import Iterator

from ds3_contract import Contract

from .changes import WORDING, Change, Section
from .matching import match

_REASON = "Only the documentation reads differently."


def wording_changes(old: Contract, new: Contract) -> Iterator[Change]:
    """Yield the things that both contracts have and describe differently."""
    for before, after in match(old.operations, new.operations).kept:
        yield from _change("operation", after.name, "", before.summary, after.summary)
        for earlier, later in match(before.arguments, after.arguments).kept:
            yield from _change("operation", after.name, later.name, earlier.summary, later.summary)
    for type_, type_now in match(old.types, new.types).kept:
        yield from _change("type", type_now.name, "", type_.summary, type_now.summary)
    for enum, enum_now in match(old.enums, new.enums).kept:
        yield from _change("enum", enum_now.name, "", enum.summary, enum_now.summary)
    for word in sorted(old.glossary.keys() & new.glossary.keys()):
        yield from _change("word", word, "", old.glossary[word], new.glossary[word])


def _change(section: Section, owner: str, part: str, old: str, new: str) -> Iterator[Change]:
    if old != new:
        yield Change(section, owner, WORDING, "compatible", _REASON, part=part, old=old, new=new)
