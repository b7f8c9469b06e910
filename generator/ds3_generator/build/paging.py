"""How the pages of a listing are walked, which the shape of request and answer tells."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from ds3_contract import Contract, Field, Operation, Type

from .literals import literal
from .types import PythonType, field_type, model_import

_NEXT = "next_"
_OFFSET = {"size": "page_length", "offset": "page_offset", "last": "last_page"}
_ROW = {"marker": "page_start_marker"}
_KEY = "id"


@dataclass(frozen=True, slots=True)
class Pages:
    """The expression that says it, the class that it makes, and the type of a row."""

    expression: str
    kind: str
    row: PythonType

    @property
    def imports(self) -> tuple[str, ...]:
        """Return the statements that import the row."""
        return self.row.local


def build_paging(contract: Contract, operation: Operation) -> Pages | None:
    """Return how the pages of an operation are walked; None when it has none, or nobody can tell how."""
    result = _result(contract, operation)
    rows = tuple(_rows(contract, result)) if result else ()
    if result is None or not rows or len({field.type for field in rows}) > 1:
        return None
    row = contract.type(rows[0].type)
    facts = _facts(operation, result, row)
    if facts is None:
        return None
    kind, words = facts
    names = "".join(f"{literal(field.name)}, " for field in rows)
    arguments = ", ".join([f"rows=({names})", *(f"{word}={value}" for word, value in words.items())])
    return Pages(f"{kind}({arguments})", kind, _row_type(contract, row.name))


def _result(contract: Contract, operation: Operation) -> Type | None:
    """Return the structure that every accepted answer holds."""
    names = {status.type for status in operation.accepted}
    return next((type_ for type_ in contract.types if names == {type_.name}), None)


def _rows(contract: Contract, result: Type) -> Iterator[Field]:
    """Yield the lists of structures; common prefixes, which are text, are no rows."""
    models = {type_.name for type_ in contract.types}
    yield from (field for field in result.fields if field.layout and field.type in models)


def _facts(operation: Operation, result: Type, row: Type) -> tuple[str, dict[str, str]] | None:
    """Return the class that knows how to go on, and its arguments besides the rows."""
    return _by_offset(operation, row) if operation.paged else _by_marker(operation, result)


def _by_offset(operation: Operation, row: Type) -> tuple[str, dict[str, str]] | None:
    known = {argument.name for argument in operation.arguments if argument.optional}
    if not known.issuperset([*_OFFSET.values(), *_ROW.values()]):
        return None
    words = {word: literal(name) for word, name in _OFFSET.items()}
    keyed = any(field.name == _KEY and field.type == "uuid" and not field.optional for field in row.fields)
    if not keyed:
        return "ByOffset", words
    return "ByRow", words | {word: literal(name) for word, name in _ROW.items()} | {"key": literal(_KEY)}


def _by_marker(operation: Operation, result: Type) -> tuple[str, dict[str, str]] | None:
    """Pair arguments `x` with the fields `next_x`; the argument that the answer repeats as a number bounds a page."""
    fields = {field.name: field for field in result.fields if not field.layout}
    optional = [argument for argument in operation.arguments if argument.optional]
    markers = [argument.name for argument in optional if f"{_NEXT}{argument.name}" in fields]
    numbers = [argument.name for argument in optional if argument.type == "integer" and argument.name in fields]
    sizes = [name for name in numbers if name not in markers]
    more = [field.name for field in fields.values() if field.type == "boolean"]
    if not markers or len(sizes) != 1 or len(more) != 1:
        return None
    pairs = "".join(f"({literal(name)}, {literal(_NEXT + name)}), " for name in markers)
    return "ByMarker", {"size": literal(sizes[0]), "more": literal(more[0]), "markers": f"({pairs})"}


def _row_type(contract: Contract, name: str) -> PythonType:
    return PythonType(field_type(contract, name).annotation, "", local=(model_import(name),))
