"""Writes what an end point is told, in the format and with the names it asked for."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any

from lxml import etree

from ds3_contract import Contract, Field

from ..clock import iso_date
from ..wire.encoder import Encoder, Values
from .naming import Spell, spelling

UNIFORM = "CAMEL_CASE_WITH_FIRST_LETTER_UPPERCASE"
"""The convention in which the contract has its names."""
_NUMBERS = ("integer", "long", "double")


@dataclass(frozen=True, slots=True)
class Document:
    """What is sent."""

    content_type: str
    content: bytes


class Payloads:
    """Turns the fields of the contract's payload types into documents."""

    def __init__(self, contract: Contract) -> None:
        self._types = {type_.name: type_ for type_ in contract.types}
        self._encoder = Encoder(contract)

    def document(self, type_name: str, values: Values, format_: str, convention: str) -> Document:
        """Return a whole document: JSON if asked for, otherwise XML."""
        if format_ == "JSON":
            root = self._types[type_name].root
            content = json.dumps({root: self._structure(type_name, values, spelling(convention))})
            return Document("application/json", content.encode())
        content_as_usual = self._encoder.document(type_name, values)
        return Document("text/xml;charset=UTF-8", _respelt(content_as_usual, convention))

    def _structure(self, type_name: str, values: Values, spell: Spell) -> dict[str, Any]:
        fields = [each for each in self._types[type_name].fields if each.name in values or not each.omitted]
        return {spell(each.wrapper or each.tag): self._value(each, values.get(each.name), spell) for each in fields}

    def _value(self, field: Field, value: Any, spell: Spell) -> Any:
        if field.layout is not None:
            return [self._item(field, item, spell) for item in value or ()]
        return None if value is None else self._item(field, value, spell)

    def _item(self, field: Field, value: Any, spell: Spell) -> Any:
        if field.type in self._types:
            return self._structure(field.type, value, spell)
        if field.type == "date":
            return iso_date(value)
        if field.type == "boolean":
            return bool(value)
        return value if field.type in _NUMBERS else str(value)


def _respelt(document: bytes, convention: str) -> bytes:
    """Return an XML document with other names; that of the root stays, so that receivers know what they have."""
    if convention == UNIFORM:
        return document
    spell = spelling(convention)
    root = etree.fromstring(document)
    for element in root.iter():
        attributes = [(spell(str(name)), value) for name, value in element.items()]
        element.attrib.clear()
        element.attrib.update(attributes)
        if element is not root:
            element.tag = spell(str(element.tag))
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8")
