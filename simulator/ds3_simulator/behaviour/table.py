"""Which behaviour belongs to which operation: by its name, or by what the contract says it does to which resource."""

from __future__ import annotations

from collections.abc import Callable
from fnmatch import fnmatchcase

from ds3_contract import Operation

from ..errors import Refusal
from .world import Answer, Call

Behaviour = Callable[[Call], Answer]
_Register = Callable[[Behaviour], Behaviour]

_BY_NAME: dict[str, Behaviour] = {}
_BY_FACTS: dict[tuple[str | None, str], dict[str, Behaviour]] = {}
"""Behaviours by pattern of the resource, by action and what tells the operation from others at the same place."""


def handles(*operations: str) -> _Register:
    """Register a function as the behaviour of the named operations."""

    def register(behaviour: Behaviour) -> Behaviour:
        _BY_NAME.update(dict.fromkeys(operations, behaviour))
        return behaviour

    return register


def handles_action(action: str, *tellings: str, resource: str = "*") -> _Register:
    """Register a function as the behaviour of an action on the resources that match a pattern.

    `tellings` are what is fixed in the query, such as ``eject`` for ``operation=eject``; without any, nothing is.
    """

    def register(behaviour: Behaviour) -> Behaviour:
        for each in tellings or ("",):
            _BY_FACTS.setdefault((action, each), {})[resource] = behaviour
        return behaviour

    return register


def telling(operation: Operation) -> str:
    """Return what is fixed in an operation's query, which tells it from others at the same place."""
    return " ".join(value or name for name, value in operation.fixed.items())


def behaviour_of(operation: Operation) -> Behaviour:
    """Return what an operation does; a refusal while that is not modelled."""
    behaviour = _BY_NAME.get(operation.name) or _by_facts(operation)
    if behaviour is None:
        raise not_modelled(operation)
    return behaviour


def _by_facts(operation: Operation) -> Behaviour | None:
    """Return the behaviour with the longest pattern that the operation's resource matches."""
    behaviours = _BY_FACTS.get((operation.action, telling(operation)), {}) if operation.resource else {}
    patterns = [pattern for pattern in behaviours if fnmatchcase(operation.resource or "", pattern)]
    return behaviours[max(patterns, key=len)] if patterns else None


def not_modelled(operation: Operation) -> Refusal:
    """Return the refusal of an operation that nobody has taught the simulator."""
    return Refusal(501, "NotImplemented", f"{operation.name} is not modelled by this simulator yet.")
