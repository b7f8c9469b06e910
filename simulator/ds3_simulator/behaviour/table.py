"""Which behaviour belongs to which operation."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from ds3_contract import Operation

from ..errors import Refusal
from .world import Answer, Call

Behaviour = Callable[[Call], Answer]
_Register = Callable[[Behaviour], Behaviour]

_BY_NAME: dict[str, Behaviour] = {}
_BY_RESOURCE: dict[tuple[str | None, str | None], Behaviour] = {}


def handles(*operations: str) -> _Register:
    """Register a function as the behaviour of the named operations."""

    def register(behaviour: Behaviour) -> Behaviour:
        _BY_NAME.update(dict.fromkeys(operations, behaviour))
        return behaviour

    return register


def handles_action(action: str, resources: Iterable[str]) -> _Register:
    """Register a function as the behaviour of an action on resources that are only data."""

    def register(behaviour: Behaviour) -> Behaviour:
        _BY_RESOURCE.update({(resource, action): behaviour for resource in resources})
        return behaviour

    return register


def behaviour_of(operation: Operation) -> Behaviour:
    """Return what an operation does; a refusal while that is not modelled."""
    behaviour = _BY_NAME.get(operation.name)
    if behaviour is None and _is_plain(operation):
        behaviour = _BY_RESOURCE.get((operation.resource, operation.action))
    if behaviour is None:
        raise Refusal(501, "NotImplemented", f"{operation.name} is not modelled by this simulator yet.")
    return behaviour


def _is_plain(operation: Operation) -> bool:
    """Whether an operation does what its action says, and answers with the record if one is left."""
    answers = any(status.type for status in operation.accepted)
    return not operation.fixed and (answers or operation.action == "delete")
