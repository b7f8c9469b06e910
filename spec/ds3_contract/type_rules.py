"""What must be true of a type and its fields."""

from __future__ import annotations

import keyword
from collections.abc import Iterator, Set

from .model import Field, Type
from .names import FIELD_WORDS
from .repeated import repeated
from .vocabulary import SCALARS

_VALUES = {*SCALARS} - {"flag", "bytes"}
"""Scalars that a document or a header can hold."""


def type_faults(type_: Type, declared: Set[str], enums: Set[str]) -> Iterator[str]:
    """Yield what is wrong with a type; `declared` are the names of all types and enums."""
    for name, reason in repeated(field.name for field in type_.fields):
        yield f"field {name} {reason}"
    if sum(field.origin == "outcome" for field in type_.fields) > 1:
        yield "has more than one field for the meaning of the status"
    origins = {field.origin for field in type_.fields}
    if origins & {"header", "headers", "outcome"} and origins & {"element", "attribute"}:
        yield "stands partly in headers and partly in a document"
    for field in type_.fields:
        for reason in (*_name_faults(field), *_kind_faults(field, declared, enums), *_list_faults(field)):
            yield f"field {field.name} {reason}"


def _name_faults(field: Field) -> Iterator[str]:
    if keyword.iskeyword(field.name):
        yield "is a word of Python"
    if field.name in FIELD_WORDS:
        yield "is called like a part of every model; rename it in spec/overlays"


def _kind_faults(field: Field, declared: Set[str], enums: Set[str]) -> Iterator[str]:
    if field.type not in declared and field.type not in _VALUES:
        yield f"has the unknown type {field.type}"
    is_structure = field.type in declared and field.type not in enums
    if is_structure and field.origin != "element":
        yield f"is a structure, which cannot stand in {field.origin}"
    if field.origin == "outcome" and field.type not in enums:
        yield "is the meaning of the status, but no enum"
    if field.secret and (is_structure or field.layout or field.origin not in ("element", "attribute")):
        yield "cannot be secret; only single values of a document can"


def _list_faults(field: Field) -> Iterator[str]:
    if (field.wrapper is not None) != (field.layout in ("wrapped", "each")):
        yield "has a wrapper without a list to wrap, or a list without its wrapper"
    if field.layout and field.origin != "element":
        yield f"is a list, which cannot stand in {field.origin}"
    if field.optional and (field.layout or field.origin in ("headers", "outcome")):
        yield "is optional, although it is never absent"
    if (field.key is not None) != (field.origin == "headers"):
        yield "has a key but does not gather headers, or the reverse"
