"""One change between two contracts, and all of them.

A change is breaking when code that ran with the SDK of the old contract can fail, or mean something else, with that of
the new one: on the appliance it knows, or after the appliance was updated too. It is compatible when such code runs on.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

Verdict = Literal["breaking", "compatible"]
Section = Literal["operation", "type", "enum", "word"]
SECTIONS: tuple[Section, ...] = ("operation", "type", "enum", "word")
WORDING = "wording"


@dataclass(frozen=True, slots=True)
class Change:
    """One change and what it means for callers."""

    section: Section
    owner: str
    """Name of the operation, type, enum or word."""
    kind: str
    """What happened, in a few words that are the same for all changes of the kind."""
    verdict: Verdict
    reason: str
    """Why the verdict, written for people who call the SDK."""
    part: str = ""
    """Argument, status, field or constant; empty when the change is about the whole."""
    old: str = ""
    new: str = ""

    @property
    def subject(self) -> str:
        """What changed, by its full name."""
        return f"{self.owner}.{self.part}" if self.part else self.owner

    @property
    def whole(self) -> bool:
        """Whether an operation, type or enum came or went."""
        return self.kind in (f"{self.section} added", f"{self.section} removed")


@dataclass(frozen=True, slots=True)
class Report:
    """All changes between two contracts, by section and name."""

    old: str
    """API version of the old contract."""
    new: str
    changes: tuple[Change, ...]

    @property
    def breaking(self) -> tuple[Change, ...]:
        """The changes that can break callers."""
        return tuple(change for change in self.changes if change.verdict == "breaking")

    @property
    def compatible(self) -> tuple[Change, ...]:
        """The changes that callers need not care about."""
        return tuple(change for change in self.changes if change.verdict == "compatible")

    def without_wording(self) -> Report:
        """Return the report without the changes of summaries and meanings."""
        return replace(self, changes=tuple(change for change in self.changes if change.kind != WORDING))
