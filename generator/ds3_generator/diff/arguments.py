"""What changed about the arguments of an operation, which its request takes by name or by position."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from ds3_contract import Argument, Operation

from ..build.types import argument_type
from .changes import Change
from .matching import match
from .rules import Rule, always, applied, switched

_BY_POSITION = "callers who pass optional arguments by position must check"

_RULES = (
    Rule("place", "argument place changed", always("breaking", "An appliance of the old API does not find it there.")),
    Rule(
        "secret",
        "argument secrecy changed",
        switched(
            on=("compatible", "It is no longer shown when the request is printed."),
            off=("compatible", "It is shown when the request is printed."),
        ),
    ),
)


def argument_changes(old: Operation, new: Operation) -> Iterator[Change]:
    """Yield what happened to the arguments."""
    arguments = match(old.arguments, new.arguments)
    blank = Change("operation", new.name, "", "breaking", "")
    for argument in arguments.removed:
        reason = "Code that passes it fails: the request has no such argument."
        yield replace(blank, part=argument.name, kind="argument removed", reason=reason, old=_written(argument))
    for argument in arguments.added:
        yield _added(argument, old, new, replace(blank, part=argument.name, new=_written(argument)))
    for before, after in arguments.kept:
        yield from _type_change(before, after, replace(blank, part=after.name))
        yield from applied(_RULES, before, after, replace(blank, part=after.name))
    yield from _need_changes(old, new, blank)
    yield from _order_change(old, new, blank)


def _added(argument: Argument, old: Operation, new: Operation, change: Change) -> Change:
    if not argument.optional:
        reason = "Every call must pass it now; code that does not fails."
        return replace(change, kind="required argument added", reason=reason)
    names = [entry.name for entry in new.arguments]
    later = [entry.name for entry in old.arguments if entry.name in names[names.index(argument.name) :]]
    reason = f"Calls by name stay as they are; {_BY_POSITION}." if later else "It stands last: calls stay as they are."
    return replace(change, kind="optional argument added", verdict="compatible", reason=reason)


def _type_change(old: Argument, new: Argument, change: Change) -> Iterator[Change]:
    if old.type == new.type:
        return
    kind = "body form changed" if "body" in (old.place, new.place) else "argument type changed"
    change = replace(change, kind=kind, old=old.type, new=new.type)
    before, after = argument_type(old).annotation, argument_type(new).annotation
    if set(before.split(" | ")) <= set(after.split(" | ")):
        yield replace(change, verdict="compatible", reason="What could be passed still can.")
    else:
        yield replace(change, reason=f"Code that passes anything but {after} must change.")


def _need_changes(old: Operation, new: Operation, blank: Change) -> Iterator[Change]:
    for before, after in match(old.arguments, new.arguments).kept:
        change = replace(blank, part=after.name, old=_written(before), new=_written(after))
        if after.optional and not before.optional:
            yield _relieved(replace(change, kind="argument became optional"), _shared(old, new), _shared(new, old))
        if before.optional and not after.optional:
            yield replace(change, kind="argument became required", reason="Code that leaves it out fails.")


def _relieved(change: Change, before: list[str], after: list[str]) -> Change:
    if before.index(change.part) == after.index(change.part):
        return replace(change, verdict="compatible", reason="It may be left out now.")
    reason = "It may be left out, but stands elsewhere now: calls by position give values to other arguments."
    return replace(change, reason=reason)


def _shared(operation: Operation, other: Operation) -> list[str]:
    """Return the arguments that both operations have, in the order of the first."""
    names = {argument.name for argument in other.arguments}
    return [argument.name for argument in operation.arguments if argument.name in names]


def _order_change(old: Operation, new: Operation, blank: Change) -> Iterator[Change]:
    for optional, which in ((False, "required"), (True, "optional")):
        before, after = _names(old, optional), _names(new, optional)
        kept, now = [name for name in before if name in after], [name for name in after if name in before]
        if kept != now:
            reason = f"Calls that pass {which} arguments by position give values to other arguments."
            yield replace(blank, kind="argument order changed", reason=reason, old=", ".join(kept), new=", ".join(now))


def _names(operation: Operation, optional: bool) -> list[str]:
    return [argument.name for argument in operation.arguments if argument.optional == optional]


def _written(argument: Argument) -> str:
    return argument_type(argument).annotation + (" | None" if argument.optional else "")
