"""What the drop-in layer must know of a contract beyond the typed modules."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ds3_contract import Contract, Operation, Type

from ..ir import DropIn, Line
from ..naming import snake
from .literals import literal


def build_dropin(contract: Contract) -> DropIn:
    """Return the tables of the drop-in layer."""
    wrappers = {
        field.wrapper: field.tag
        for type_ in contract.types
        for field in type_.fields
        if field.layout == "each" and field.wrapper
    }
    return DropIn(
        operations=tuple(Line(operation.name, _row(operation)) for operation in contract.operations),
        models=tuple(type_.name for type_ in contract.types if _answers(type_)),
        wrappers=tuple(Line(name, literal(tag)) for name, tag in wrappers.items()),
    )


def _answers(type_: Type) -> bool:
    """Whether a type stands in documents that answer a request."""
    return not type_.notification and all(field.origin in ("attribute", "element") for field in type_.fields)


def _row(operation: Operation) -> str:
    arguments = [literal(snake(operation.name)), *_facts(operation)]
    return f"Operation({', '.join(arguments)})"


def _facts(operation: Operation) -> Iterator[str]:
    for word, optional in (("required", False), ("optional", True)):
        names = [argument.name for argument in operation.arguments if argument.optional is optional]
        if names:
            yield f"{word}={_tuple(map(literal, names))}"
    codes = [status.code for status in operation.accepted]
    if codes != [200]:
        yield f"accepted={_tuple(map(str, codes))}"
    yield from _result(operation)
    if operation.paged:
        yield "paged=True"
    yield from _body(operation)


def _result(operation: Operation) -> Iterator[str]:
    typed = [status for status in operation.accepted if status.type]
    outcomes = [f"({status.code}, {literal(status.outcome)})" for status in typed if status.outcome]
    sinks = {status.stream for status in typed if status.stream}
    for name in sorted({status.type for status in typed if status.type}):
        yield f"model={literal(name)}"
    if outcomes:
        yield f"outcomes={_tuple(outcomes)}"
    elif sinks:
        yield f"sink={literal(sinks.pop())}"
    elif typed:
        yield f"status={typed[0].code}"


def _body(operation: Operation) -> Iterator[str]:
    if operation.body:
        lengths = [argument.name for argument in operation.arguments if argument.place == "length"]
        parts = [operation.body.name, operation.body.type, *lengths]
        yield f"body=Body({', '.join(map(literal, parts))})"


def _tuple(entries: Iterable[str]) -> str:
    listed = list(entries)
    return f"({', '.join(listed)}{',' if len(listed) == 1 else ''})"
