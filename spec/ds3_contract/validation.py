"""What a grammar cannot say: names that must exist, must be unique, or must not clash."""

from __future__ import annotations

import keyword
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

from .errors import ContractError
from .model import Contract, Field, Operation, Type
from .vocabulary import SCALARS, TRANSFERS


def check_contract(contract: Contract, source: str = "", lines: Mapping[str, int] | None = None) -> None:
    """Raise ContractError, with source and line, for the first thing that is wrong."""
    for owner, reason in _faults(contract):
        raise ContractError(f"{owner}: {reason}", source=source, line=(lines or {}).get(owner))


def _faults(contract: Contract) -> Iterator[tuple[str, str]]:
    yield from _repeated(operation.name for operation in contract.operations)
    yield from _repeated([*(type_.name for type_ in contract.types), *(enum.name for enum in contract.enums)])
    yield from _repeated(role for role, _ in contract.roles())
    enums = {enum.name for enum in contract.enums}
    types = {type_.name for type_ in contract.types}
    for operation in contract.operations:
        for reason in _operation_faults(operation, enums, types):
            yield operation.name, reason
    for type_ in contract.types:
        for reason in _type_faults(type_, enums | types):
            yield type_.name, reason
    for enum in contract.enums:
        for name, reason in _repeated(value.name for value in enum.values):
            yield enum.name, f"constant {name} {reason}"


def _repeated(names: Iterable[str]) -> Iterator[tuple[str, str]]:
    for name, count in Counter(names).items():
        if count > 1:
            yield name, f"is declared {count} times"


def _operation_faults(operation: Operation, enums: set[str], types: set[str]) -> Iterator[str]:
    yield from _argument_faults(operation, enums)
    in_path = {part[1:-1] for part in operation.path.split("/") if part.startswith("{")}
    declared = {argument.name for argument in operation.arguments if argument.place == "path"}
    if in_path != declared:
        yield f"path {operation.path} and path arguments {sorted(declared)} differ"
    keys = [entry if isinstance(entry, str) else entry.name for entry in operation.query]
    queried = [argument.name for argument in operation.arguments if argument.place == "query"]
    if sorted(keys) != sorted([*operation.fixed, *queried]) or len(set(keys)) < len(keys):
        yield "the query order does not name each query parameter once"
    if not operation.accepted:
        yield "no status is accepted, so every call would fail"
    sinks = {argument.name for argument in operation.arguments if argument.place == "sink"}
    for status in operation.statuses:
        if status.type is not None and status.type not in types and status.type != "bytes":
            yield f"status {status.code} has the unknown type {status.type}"
        if status.stream is not None and status.stream not in sinks:
            yield f"status {status.code} streams into {status.stream}, which is no sink argument"
    for name, reason in _repeated(str(status.code) for status in operation.statuses):
        yield f"status {name} {reason}"


def _argument_faults(operation: Operation, enums: set[str]) -> Iterator[str]:
    known = {*enums, *SCALARS, *TRANSFERS}
    for name, reason in _repeated(argument.name for argument in operation.arguments):
        yield f"argument {name} {reason}"
    seen_optional = False
    for argument in operation.arguments:
        if keyword.iskeyword(argument.name):
            yield f"argument {argument.name} is a word of Python"
        if argument.type not in known:
            yield f"argument {argument.name} has the unknown type {argument.type}"
        if seen_optional and not argument.optional:
            yield f"the required argument {argument.name} follows an optional one"
        seen_optional = seen_optional or argument.optional


def _type_faults(type_: Type, declared: set[str]) -> Iterator[str]:
    for name, reason in _repeated(field.name for field in type_.fields):
        yield f"field {name} {reason}"
    for field in type_.fields:
        yield from _field_faults(field, declared)


def _field_faults(field: Field, declared: set[str]) -> Iterator[str]:
    if field.type not in declared and field.type not in SCALARS:
        yield f"field {field.name} has the unknown type {field.type}"
    if keyword.iskeyword(field.name):
        yield f"field {field.name} is a word of Python"
    if (field.wrapper is not None) != (field.layout in ("wrapped", "each")):
        yield f"field {field.name} has a wrapper without a list to wrap, or a list without its wrapper"
    if (field.key is not None) != (field.origin == "headers"):
        yield f"field {field.name} has a key but does not gather headers, or the reverse"
