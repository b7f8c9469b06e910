"""What changed about operations."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ds3_contract import Contract, Fixed, Operation

from ..naming import snake
from .arguments import argument_changes
from .changes import Change, Verdict
from .matching import match
from .rules import Rule, always, applied, switched
from .statuses import status_changes

_UNKNOWN = "An appliance of the old API does not know the call."
_DESCRIBED = always("compatible", "The call is described differently; making it is the same.")

_RULES = (
    Rule("verb", "verb changed", always("breaking", _UNKNOWN)),
    Rule(
        "paged",
        "paging changed",
        switched(
            on=("breaking", "Answers a page at a time: one call may no longer bring all rows."),
            off=("breaking", "All rows come at once; the response no longer has the attributes about pages."),
        ),
    ),
    Rule(
        "idempotent",
        "idempotence changed",
        switched(
            on=("compatible", "It is made again by itself when the connection breaks, since a repeat does no harm."),
            off=("compatible", "It is no longer made again by itself when its answer is lost."),
        ),
    ),
    Rule("action", "action changed", _DESCRIBED),
    Rule("resource", "resource changed", _DESCRIBED),
    Rule("singleton", "singleton changed", _DESCRIBED),
    Rule("area", "area changed", always("compatible", "It is documented elsewhere; making the call is the same.")),
)


def operation_changes(old: Contract, new: Contract) -> Iterator[Change]:
    """Yield what happened to operations and all that belongs to them."""
    operations = match(old.operations, new.operations)
    for operation in operations.removed:
        reason = f"client.{snake(operation.name)} and {operation.name}Request are gone."
        yield _change(operation, "operation removed", "breaking", reason, old=target(operation))
    for operation in operations.added:
        reason = f"New: client.{snake(operation.name)}. {operation.summary}"
        yield _change(operation, "operation added", "compatible", reason, new=target(operation))
    for before, after in operations.kept:
        yield from _kept(before, after)
    yield from _role_changes(old, new)


def _kept(old: Operation, new: Operation) -> Iterator[Change]:
    yield from applied(_RULES, old, new, _change(new, "", "compatible", ""))
    if _shape(old) != _shape(new):
        yield _change(new, "path changed", "breaking", _UNKNOWN, old=old.path, new=new.path)
    yield from _query_changes(old, new)
    yield from argument_changes(old, new)
    yield from status_changes(old, new)


def _shape(operation: Operation) -> str:
    """Return the path without the names of its arguments, which no server sees."""
    return re.sub(r"{\w+}", "{}", operation.path)


def target(operation: Operation) -> str:
    """Return verb and path, with the query that is always sent."""
    query = "&".join(name if value is None else f"{name}={value}" for name, value in operation.fixed.items())
    return f"{operation.verb} {operation.path}" + (f"?{query}" if query else "")


def _query_changes(old: Operation, new: Operation) -> Iterator[Change]:
    if old.fixed != new.fixed:
        reason = "An appliance of the old API takes the call for another one, or does not know it."
        yield _change(new, "fixed query changed", "breaking", reason, old=target(old), new=target(new))
    before, after = _keys(old), _keys(new)
    if [key for key in before if key in after] != [key for key in after if key in before]:
        reason = "The request means the same; only recorded targets that are compared letter by letter differ."
        yield _change(new, "query order changed", "compatible", reason, old=" ".join(before), new=" ".join(after))


def _keys(operation: Operation) -> list[str]:
    return [entry.name if isinstance(entry, Fixed) else entry for entry in operation.query]


def _role_changes(old: Contract, new: Contract) -> Iterator[Change]:
    before, after = dict(old.roles()), dict(new.roles())
    for role, operation in before.items():
        if role not in after:
            reason = f"Bulk jobs cannot run: no operation plays the part {role}."
            yield _change(operation, "role removed", "breaking", reason, old=role)
        elif after[role].name != operation.name:
            reason = f"Bulk jobs call {after[role].name} instead."
            yield _change(operation, "role moved", "compatible", reason, old=role, new=after[role].name)
    for role in sorted(after.keys() - before.keys()):
        yield _change(after[role], "role added", "compatible", "Bulk jobs can call it.", new=role)


def _change(operation: Operation, kind: str, verdict: Verdict, reason: str, *, old: str = "", new: str = "") -> Change:
    return Change("operation", operation.name, kind, verdict, reason, old=old, new=new)
