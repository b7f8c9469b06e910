"""Compares two contracts; no I/O."""

from __future__ import annotations

from ds3_contract import Contract

from .changes import SECTIONS, Report
from .enums import enum_changes
from .operations import operation_changes
from .types import type_changes
from .wording import wording_changes


def compare(old: Contract, new: Contract) -> Report:
    """Return all that differs, wording included."""
    changes = [
        *operation_changes(old, new),
        *type_changes(old, new),
        *enum_changes(old, new),
        *wording_changes(old, new),
    ]
    changes.sort(key=lambda change: (SECTIONS.index(change.section), change.owner))
    return Report(old.api, new.api, tuple(changes))
