"""What the page of an area says about each operation."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ds3_contract import Argument, Contract, Operation, Status

from ..build.operations import target
from ..build.results import build_result
from ..build.types import argument_type
from ..naming import snake
from .history import History
from .links import Links

_WIDTH = 100


@dataclass(frozen=True, slots=True)
class ArgumentRow:
    """One argument of a request."""

    name: str
    type: str
    need: str
    meaning: str


@dataclass(frozen=True, slots=True)
class OperationSection:
    """One operation."""

    name: str
    summary: str
    target: str
    call: str
    arguments: tuple[ArgumentRow, ...]
    facts: tuple[str, ...]


class OperationSections:
    """Makes the sections of a contract's operations."""

    def __init__(self, contract: Contract, history: History, links: Links) -> None:
        self._contract = contract
        self._history = history
        self._links = links

    def section(self, operation: Operation) -> OperationSection:
        """Return what is said about one operation."""
        return OperationSection(
            name=operation.name,
            summary=operation.summary,
            target=f"{operation.verb} {target(operation)}",
            call=_call(operation),
            arguments=tuple(self._row(operation, argument) for argument in operation.arguments),
            facts=tuple(self._facts(operation)),
        )

    def _row(self, operation: Operation, argument: Argument) -> ArgumentRow:
        need = "optional" if argument.optional else "required"
        return ArgumentRow(argument.name, self._type(argument), need, " ".join(self._meaning(operation, argument)))

    def _type(self, argument: Argument) -> str:
        if any(enum.name == argument.type for enum in self._contract.enums):
            return f"{self._links.type(argument.type)} or `str`"
        return f"`{argument_type(argument).words}`"

    def _meaning(self, operation: Operation, argument: Argument) -> Iterator[str]:
        yield argument.summary or self._contract.glossary.get(argument.name, "")
        if argument.secret:
            yield "Secret."
        if since := self._history.newer("operation", operation.name, argument.name):
            yield f"Since {since}."

    def _facts(self, operation: Operation) -> Iterator[str]:
        yield f"Since: {self._history.since('operation', operation.name)}"
        yield f"Accepted: {', '.join(map(_accepted, operation.accepted))}"
        yield f"Result: {self._links.annotation(build_result(self._contract, operation).annotation)}"
        if operation.paged:
            yield "Paged: see [Pages](README.md#pages)"
        yield f"[Idempotent](README.md#repeats): {'yes' if operation.idempotent else 'no'}"
        if errors := [str(status.code) for status in operation.statuses if not status.accepted]:
            yield f"Documented errors: {', '.join(errors)}"
        if operation.role:
            yield f"Role: {operation.role}"


def _accepted(status: Status) -> str:
    if status.outcome:
        return f"{status.code} (`{status.outcome}`)"
    if status.stream:
        return f"{status.code} (the data goes to `{status.stream}`)"
    return str(status.code) if status.type else f"{status.code} (no body)"


def _call(operation: Operation) -> str:
    given = ", ".join(argument.name for argument in operation.arguments if not argument.optional)
    request = f"ds3.{operation.name}Request({given})"
    method = f"client.{snake(operation.name)}"
    line = f"{method}({request})"
    return line if len(line) <= _WIDTH else f"{method}(\n    {request}\n)"
