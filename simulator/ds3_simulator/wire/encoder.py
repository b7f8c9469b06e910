"""Writes answers as XML from the contract's types; knows no type by name."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ds3_contract import Contract, Field

from ..clock import iso_date

Values = Mapping[str, Any]
"""The fields of a type by name: dates as milliseconds, lists as any iterable, absent ones are null."""

_DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'
_SPECIAL = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;", "\r": "&#13;"}
_UNSPEAKABLE = "\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff"
"""What XML cannot carry: a client may ask for it, so that refusals tell of it."""
_REPLACEMENT = "\ufffd"
_NEEDS_ESCAPE = re.compile(f"[{''.join(_SPECIAL)}{_UNSPEAKABLE}]")

_Write = Callable[[Values], Iterable[str]]


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the values of one type are written."""

    attributes: tuple[Field, ...]
    children: tuple[_Write, ...]


class Encoder:
    """Turns values into documents."""

    def __init__(self, contract: Contract) -> None:
        self._types = {type_.name: type_ for type_ in contract.types}
        self._shapes: dict[str, _Shape] = {}

    def document(self, type_name: str, values: Values) -> bytes:
        """Return `values` as a whole document of the given type."""
        document = bytearray(_DECLARATION.encode())
        for piece in self._element(self._types[type_name].root, type_name, values):
            document += piece.encode()
        return bytes(document)

    def has_body(self, type_name: str) -> bool:
        """Whether any field of a type stands in the body of an answer; the others stand in its head."""
        return any(field.origin in ("element", "attribute") for field in self._types[type_name].fields)

    def rows(self, type_name: str) -> str:
        """Return the name of the only field of a type that exists to hold rows."""
        (field,) = self._types[type_name].fields
        return field.name

    def _element(self, tag: str, type_name: str, values: Values) -> Iterator[str]:
        shape = self._shape(type_name)
        start = f"<{tag}{''.join(_attributes(shape.attributes, values))}"
        empty = True
        for write in shape.children:
            for piece in write(values):
                if empty:
                    yield start + ">"
                    empty = False
                yield piece
        yield start + "/>" if empty else f"</{tag}>"

    def _shape(self, type_name: str) -> _Shape:
        shape = self._shapes.get(type_name)
        if shape is None:
            fields = self._types[type_name].fields
            elements = sorted((each for each in fields if each.origin == "element"), key=_outer_tag)
            attributes = tuple(each for each in fields if each.origin == "attribute")
            shape = _Shape(attributes, tuple(map(self._writer, elements)))
            self._shapes[type_name] = shape
        return shape

    def _writer(self, field: Field) -> _Write:
        if field.layout is not None:
            return lambda values: self._list(field, values.get(field.name))
        return lambda values: self._single(field, values.get(field.name))

    def _single(self, field: Field, value: Any) -> Iterable[str]:
        if value is None:
            return () if field.omitted else (f"<{field.tag}/>",)
        return self._item(field, value)

    def _list(self, field: Field, values: Iterable[Any] | None) -> Iterator[str]:
        if field.layout == "wrapped":
            if values is not None or not field.omitted:
                yield from _wrap(field, self._items(field, values or ()))
        elif field.layout == "each":
            for value in values or ():
                yield from _wrap(field, self._item(field, value))
        else:
            yield from self._items(field, values or ())

    def _items(self, field: Field, values: Iterable[Any]) -> Iterator[str]:
        for value in values:
            yield from self._item(field, value)

    def _item(self, field: Field, value: Any) -> Iterable[str]:
        if field.type in self._types:
            return self._element(field.tag, field.type, value)
        text = _text(field.type, value)
        return (f"<{field.tag}>{text}</{field.tag}>" if text else f"<{field.tag}/>",)


def _outer_tag(field: Field) -> str:
    return field.wrapper or field.tag


def _attributes(fields: tuple[Field, ...], values: Values) -> Iterator[str]:
    for field in fields:
        value = values.get(field.name)
        if value is not None:
            yield f' {field.tag}="{_text(field.type, value)}"'


def _wrap(field: Field, pieces: Iterable[str]) -> Iterator[str]:
    yield f"<{field.wrapper}>"
    yield from pieces
    yield f"</{field.wrapper}>"


def _text(type_name: str, value: Any) -> str:
    if type_name == "boolean":
        return "true" if value else "false"
    if type_name == "date":
        return iso_date(value)
    return _NEEDS_ESCAPE.sub(lambda match: _SPECIAL.get(match[0], _REPLACEMENT), str(value))
