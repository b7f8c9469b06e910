"""What must be true of an operation, its arguments and its statuses."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Set

from .model import Argument, Contract, Operation, Type
from .names import ARGUMENT_WORDS
from .repeated import repeated
from .vocabulary import BODIES, SCALARS

_QUERY = {*SCALARS} - {"bytes"}
_PATH = _QUERY - {"flag"}


def operation_faults(operation: Operation, contract: Contract) -> Iterator[str]:
    """Yield what is wrong with what an operation sends."""
    enums = {enum.name for enum in contract.enums}
    for name, reason in repeated(argument.name for argument in operation.arguments):
        yield f"argument {name} {reason}"
    for argument in operation.arguments:
        for reason in _argument_faults(argument, enums):
            yield f"argument {argument.name} {reason}"
    yield from _order_faults(operation)
    yield from _place_faults(operation)
    yield from _path_faults(operation)


def _argument_faults(argument: Argument, enums: Set[str]) -> Iterator[str]:
    if keyword.iskeyword(argument.name):
        yield "is a word of Python"
    if argument.name in ARGUMENT_WORDS or (argument.place == "path" and argument.name == "resource"):
        yield "is called like a part of every request"
    known: dict[str, Set[str]] = {
        "query": _QUERY | enums,
        "path": _PATH | enums,
        "body": {*BODIES},
        "length": {"long"},
        "headers": {"headers"},
        "sink": {"sink"},
    }
    if argument.type not in set().union(*known.values()):
        yield f"has the unknown type {argument.type}"
    elif argument.type not in known[argument.place]:
        yield f"has the type {argument.type}, which cannot stand in the {argument.place}"
    if argument.optional and argument.place not in ("query", "headers"):
        yield f"is optional, although the {argument.place} must be there"


def _order_faults(operation: Operation) -> Iterator[str]:
    seen_optional = False
    for argument in operation.arguments:
        if seen_optional and not argument.optional:
            yield f"the required argument {argument.name} follows an optional one"
        seen_optional = seen_optional or argument.optional
    keys = [entry if isinstance(entry, str) else entry.name for entry in operation.query]
    queried = [argument.name for argument in operation.arguments if argument.place == "query"]
    if sorted(keys) != sorted([*operation.fixed, *queried]) or len(set(keys)) < len(keys):
        yield "the query order does not name each query parameter once"


def _place_faults(operation: Operation) -> Iterator[str]:
    places = [argument.place for argument in operation.arguments if argument.place not in ("query", "path")]
    for place, reason in repeated(places):
        yield f"the {place} {reason}"
    streamed = operation.body is not None and operation.body.type == "stream"
    if streamed != ("length" in places) or ("headers" in places and not streamed):
        yield "a stream has no length, or a length or headers have no stream"


def _path_faults(operation: Operation) -> Iterator[str]:
    parts = operation.path.split("/")[1:]
    in_path = [part[1:-1] for part in parts if part.startswith("{")]
    declared = [argument.name for argument in operation.arguments if argument.place == "path"]
    if sorted(in_path) != sorted(declared):
        yield f"path {operation.path} and path arguments {sorted(declared)} differ"
    start = ["_rest_", operation.resource] if operation.resource else []
    if operation.path != "/" and parts != [*start, *(f"{{{name}}}" for name in in_path)]:
        yield f"path {operation.path} is not that of its resource and arguments"
    if operation.path == "/" and operation.resource:
        yield f"path / is not that of the resource {operation.resource}"


def result_faults(operation: Operation, contract: Contract) -> Iterator[str]:
    """Yield what is wrong with what an operation answers."""
    types = {type_.name: type_ for type_ in contract.types}
    sinks = {argument.name for argument in operation.arguments if argument.place == "sink"}
    if not operation.accepted:
        yield "no status is accepted, so every call would fail"
    for name, reason in repeated(str(status.code) for status in operation.statuses):
        yield f"status {name} {reason}"
    for status in operation.statuses:
        if status.type is not None and status.type not in types and status.type != "bytes":
            yield f"status {status.code} has the unknown type {status.type}"
        if status.stream is not None and status.stream not in sinks:
            yield f"status {status.code} streams into {status.stream}, which is no sink argument"
    names = sorted({status.type for status in operation.accepted if status.type})
    if len(names) > 1:
        yield f"accepted statuses have the types {', '.join(names)}"
    elif names and names[0] in types:
        yield from _outcome_faults(operation, types[names[0]], contract)
    every = all(status.type in types for status in operation.accepted)
    if operation.role == "open-put-job" and not every:
        yield "plays open-put-job, but not every accepted status has a structure"


def _outcome_faults(operation: Operation, type_: Type, contract: Contract) -> Iterator[str]:
    """Yield the accepted statuses without a meaning, where the type has a field for it."""
    meanings = {field.type for field in type_.fields if field.origin == "outcome"}
    words = {value.name for enum in contract.enums if enum.name in meanings for value in enum.values}
    for status in operation.accepted:
        if meanings and status.outcome not in words:
            yield f"status {status.code} means {status.outcome or 'nothing'}, which {type_.name} cannot hold"
