"""What is known about a request when faults are looked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from ds3_contract import Operation

from .fault import Fault

_PATTERNS = ("method", "bucket", "object", "job", "user", "peer", "agent")


@dataclass(frozen=True, slots=True)
class Situation:
    """Who asks for what; an attribute without values is not known, and no condition on it holds."""

    operation: Operation | None = None
    method: tuple[str, ...] = ()
    bucket: tuple[str, ...] = ()
    object: tuple[str, ...] = ()
    job: tuple[str, ...] = ()
    peer: tuple[str, ...] = ()
    agent: tuple[str, ...] = ()
    find_user: Callable[[], tuple[str, ...]] = field(default=tuple)
    """Called only if there is a condition on the user."""

    @property
    def user(self) -> tuple[str, ...]:
        """Name and access id of whoever the request says it comes from."""
        return self.find_user()

    def meets(self, fault: Fault) -> bool:
        """Whether all conditions of a fault hold."""
        if fault.operation is None:
            in_scope = fault.rules.scope(self.operation)
        else:
            in_scope = self.operation is not None and names_operation(fault.operation, self.operation)
        return in_scope and all(self._holds(name, getattr(fault, name)) for name in _PATTERNS)

    def _holds(self, name: str, patterns: str | None) -> bool:
        return patterns is None or _fits(patterns, getattr(self, name), any_case=name in ("method", "agent"))


def names_operation(patterns: str, operation: Operation) -> bool:
    """Whether one of the patterns is for an operation: its name, or its part in a bulk job, in any case."""
    names = [operation.name, operation.name.removesuffix("SpectraS3")]
    if operation.role:
        names += [operation.role, operation.role.removesuffix("-blob")]
    return _fits(patterns.replace("_", "-"), names, any_case=True)


def _fits(patterns: str, values: Iterable[str], *, any_case: bool) -> bool:
    if any_case:
        patterns, values = patterns.lower(), [value.lower() for value in values]
    return any(fnmatchcase(value, pattern) for value in values for pattern in patterns.split(","))
