"""What changed about the documented statuses of an operation: a response or an error, and what it holds."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ds3_contract import Operation, Status

from .changes import Change
from .matching import match, name_of
from .rules import Rule, always, applied, switched

_RULES = (
    Rule(
        "accepted",
        "status acceptance changed",
        switched(
            on=("breaking", "It gives a response now: code that expects the error no longer gets it."),
            off=("breaking", "It is an error now: code that expects a response gets an exception."),
        ),
    ),
    Rule("outcome", "status outcome changed", always("breaking", "The result's status says something else.")),
    Rule("stream", "status stream changed", always("breaking", "The body goes to another argument.")),
)


def status_changes(old: Operation, new: Operation) -> Iterator[Change]:
    """Yield what happened to the statuses."""
    statuses = match(old.statuses, new.statuses)
    blank = Change("operation", new.name, "", "compatible", "")
    for status in statuses.removed:
        yield _removed(status, replace(blank, part=name_of(status), old=status.type or ""))
    for status in statuses.added:
        yield _added(status, old, replace(blank, part=name_of(status), new=status.type or ""))
    for before, after in statuses.kept:
        change = replace(blank, part=name_of(after))
        yield from applied(_RULES, before, after, change)
        yield from _type_change(before, after, replace(change, old=before.type or "", new=after.type or ""))


def _removed(status: Status, change: Change) -> Change:
    if status.accepted:
        reason = "An answer with it is an error now."
        return replace(change, kind="accepted status removed", verdict="breaking", reason=reason)
    return replace(change, kind="error status removed", reason="No longer documented; the SDK takes it as before.")


def _added(status: Status, old: Operation, change: Change) -> Change:
    if not status.accepted:
        return replace(change, kind="error status added", reason="Documented now; the SDK takes it as before.")
    change = replace(change, kind="accepted status added")
    if status.code >= 300:
        return replace(change, verdict="breaking", reason="It gave an error before; code that expects that gets none.")
    if not status.type and old.accepted and all(entry.type for entry in old.accepted):
        return replace(change, verdict="breaking", reason="response.result may be None now.")
    return replace(change, reason="It gives a response now.")


def _type_change(old: Status, new: Status, change: Change) -> Iterator[Change]:
    if old.type == new.type:
        return
    kind = "status type changed"
    if not new.accepted:
        yield replace(change, kind=kind, reason="The exception is the same.")
    elif not old.type:
        yield replace(change, kind=kind, reason=f"response.result is there now; its type is {new.type}.")
    else:
        reason = f"response.result is no longer of type {old.type}; its type is {new.type}."
        yield replace(change, kind=kind, verdict="breaking", reason=reason if new.type else "There is no result now.")
