"""A report in the order in which people read it: what breaks first, then by operations, types and enums."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from .changes import SECTIONS, Change, Report, Section, Verdict

_TITLES: dict[Section, str] = {"operation": "Operations", "type": "Types", "enum": "Enums", "word": "Words"}


@dataclass(frozen=True, slots=True)
class Group:
    """The changes of one operation, type, enum or word."""

    owner: str
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """The changes of one section that have one verdict."""

    title: str
    whole: tuple[Change, ...]
    """What came or went as a whole."""
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """The changes with one verdict."""

    verdict: Verdict
    count: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class Count:
    """How many things of a section came, went or changed; and how many changes break callers."""

    title: str
    added: int
    removed: int
    changed: int
    breaking: int


def chapters(report: Report) -> tuple[Chapter, ...]:
    """Return the chapters that have something to say."""
    both: tuple[tuple[Verdict, tuple[Change, ...]], ...] = (
        ("breaking", report.breaking),
        ("compatible", report.compatible),
    )
    return tuple(Chapter(verdict, len(changes), tuple(_parts(changes))) for verdict, changes in both if changes)


def counts(report: Report) -> tuple[Count, ...]:
    """Return the numbers of each section; words are told only when there are any."""
    found = (_count(section, [entry for entry in report.changes if entry.section == section]) for section in SECTIONS)
    return tuple(count for count in found if count.title != _TITLES["word"] or count.changed)


def _count(section: Section, changes: list[Change]) -> Count:
    return Count(
        _TITLES[section],
        added=sum(change.whole and change.kind.endswith("added") for change in changes),
        removed=sum(change.whole and change.kind.endswith("removed") for change in changes),
        changed=len({change.owner for change in changes if not change.whole}),
        breaking=sum(change.verdict == "breaking" for change in changes),
    )


def _parts(changes: tuple[Change, ...]) -> Iterator[Part]:
    for section, entries in groupby(changes, key=lambda change: change.section):
        own = tuple(entries)
        rest = groupby((change for change in own if not change.whole), key=lambda change: change.owner)
        groups = tuple(Group(owner, tuple(group)) for owner, group in rest)
        yield Part(_TITLES[section], tuple(change for change in own if change.whole), groups)
