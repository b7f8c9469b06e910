"""The index: operations by area and resource, by name, and those that are gone."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from ds3_contract import ACTIONS, Contract, Operation

from ..build.operations import target
from ..naming import snake
from .history import History
from .links import Links


@dataclass(frozen=True, slots=True)
class ResourceRow:
    """What can be done to one resource of an area."""

    area: str
    resource: str
    links: str


@dataclass(frozen=True, slots=True)
class OperationRow:
    """One operation."""

    link: str
    method: str
    target: str
    since: str


@dataclass(frozen=True, slots=True)
class GoneRow:
    """One operation that older versions had."""

    name: str
    target: str
    last: str


def areas(contract: Contract) -> dict[str, list[Operation]]:
    """Return the operations of each area, both in order."""
    names = sorted({operation.area for operation in contract.operations})
    return {area: [entry for entry in contract.operations if entry.area == area] for area in names}


def resource_rows(operations: list[Operation], links: Links) -> Iterator[ResourceRow]:
    """Yield a row for each resource of one area; calls without a resource share the first."""
    for resource in sorted({operation.resource or "" for operation in operations}):
        group = [operation for operation in operations if (operation.resource or "") == resource]
        texts = ", ".join(links.operation(operation, text) for text, operation in _labelled(sorted(group, key=_rank)))
        yield ResourceRow(group[0].area, resource, texts)


def operation_rows(contract: Contract, history: History, links: Links) -> Iterator[OperationRow]:
    """Yield a row for each operation, by name."""
    for operation in sorted(contract.operations, key=lambda operation: operation.name):
        since = history.since("operation", operation.name)
        yield OperationRow(links.operation(operation), snake(operation.name), _call(operation), since)


def gone_rows(history: History) -> Iterator[GoneRow]:
    """Yield a row for each operation that is gone."""
    for gone in history.gone:
        yield GoneRow(gone.operation.name, _call(gone.operation), gone.last)


def _call(operation: Operation) -> str:
    return f"{operation.verb} {target(operation)}"


def _labelled(operations: list[Operation]) -> list[tuple[str, Operation]]:
    """Return operations with what they do in a word; those that would be told alike keep their name."""
    counts = Counter(map(_deed, operations))
    return [
        (operation.name if counts[_deed(operation)] > 1 or not operation.action else _deed(operation), operation)
        for operation in operations
    ]


def _rank(operation: Operation) -> tuple[int, str]:
    return (ACTIONS.index(operation.action) if operation.action else -1, operation.name)


def _deed(operation: Operation) -> str:
    action = operation.action or ""
    deed = operation.fixed.get("operation") or action.removeprefix("bulk-")
    return deed.replace("_", " ") + (" all" if action.startswith("bulk-") else "")
