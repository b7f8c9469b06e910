"""What the contract says about resources: which type their records have, and which operations."""

from __future__ import annotations

from collections.abc import Iterator

from ds3_contract import Argument, Contract, Field, Operation

from ..table import not_modelled
from ..world import Call

_TELLING_ACTIONS = ("show", "create", "modify", "list", "bulk-modify")

# Rows of tables of their own, whatever operations a contract has for them.
ELSEWHERE = {"Bucket", "S3Object", "ActiveJob", "CompletedJob", "CanceledJob", "JobChunk", "JobEntry", "Objects"}


def kind_of(call: Call) -> str:
    """Return the type of the records that a call is about; a refusal if they are not only records."""
    kind = kind_at(call.world.contract, call.operation.resource)
    if kind is None or kind in ELSEWHERE:
        raise not_modelled(call.operation)
    return kind


def kind_at(contract: Contract, resource: str | None) -> str | None:
    """Return the type that a resource's operations answer with, without the lists and details around it."""
    for action in _TELLING_ACTIONS:
        for operation in operations_of(contract, resource, action):
            for status in operation.accepted:
                kind = row_of(contract, status.type) or status.type
                if kind and not operation.fixed and _has_id(contract, kind):
                    return kind
    return None


def row_of(contract: Contract, name: str | None) -> str | None:
    """Return the type of the rows in a type that only holds rows."""
    type_ = next((each for each in contract.types if each.name == name), None)
    return type_.fields[0].type if type_ is not None and type_.listing else None


def _has_id(contract: Contract, kind: str) -> bool:
    return any(field.name == "id" for type_ in contract.types if type_.name == kind for field in type_.fields)


def operations_of(contract: Contract, resource: str | None, action: str) -> Iterator[Operation]:
    """Yield the operations that do something to a resource."""
    return (each for each in contract.operations if each.resource == resource and each.action == action)


def has_records(contract: Contract, kind: str) -> bool:
    """Whether a type is that of records which some operation shows or lists."""
    return kind not in ELSEWHERE and any(
        row_of(contract, status.type) == kind or status.type == kind
        for operation in contract.operations
        if operation.action in ("show", "list")
        for status in operation.accepted
        if status.type
    )


def fields_of(contract: Contract, kind: str) -> dict[str, Field]:
    """Return the fields of a type by name."""
    return {field.name: field for field in contract.type(kind).fields}


def in_query(operation: Operation) -> list[Argument]:
    """Return the arguments that stand in the query."""
    return [argument for argument in operation.arguments if argument.place == "query"]
