"""Documents and headers made from a contract's types, with the typed values they stand for.

Written from spec/README.md alone, so that it contradicts the generator and the runtime where these are wrong.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from xml.sax.saxutils import escape, quoteattr

from ds3_contract import Contract, Field, Type

_SCALARS: dict[str, tuple[str, Any]] = {
    "string": ('a "b" <c> & ü', 'a "b" <c> & ü'),
    "integer": ("42", 42),
    "long": (str(1 << 40), 1 << 40),
    "double": ("0.85", 0.85),
    "boolean": ("true", True),
    "date": ("2024-01-02T03:04:05.678Z", datetime(2024, 1, 2, 3, 4, 5, 678000, UTC)),
    "uuid": ("0a1b2c3d-0000-4000-8000-000000000001", UUID("0a1b2c3d-0000-4000-8000-000000000001")),
}


@dataclass
class Sample:
    """An XML document of a type, and what reading it must give."""

    text: str
    values: dict[str, Any] = field(default_factory=dict)


def document(contract: Contract, type_: Type, rows: int = 2) -> Sample:
    """Return a whole answer of a type, with `rows` entries in every list."""
    return _structure(contract, type_, type_.root, rows)


def _structure(contract: Contract, type_: Type, tag: str, rows: int) -> Sample:
    attributes, children, values = "", "", {}
    for part in type_.fields:
        if part.origin == "attribute":
            text, values[part.name] = _scalar(contract, part.type)
            attributes += f" {part.tag}={quoteattr(text)}"
        elif part.layout:
            markup, values[part.name] = _list(contract, part, rows)
            children += markup
        else:
            markup, values[part.name] = _item(contract, part, rows)
            children += markup
    return Sample(f"<{tag}{attributes}>{children}</{tag}>", values)


def _list(contract: Contract, part: Field, rows: int) -> tuple[str, list[Any]]:
    items = [_item(contract, part, rows) for _ in range(rows)]
    values = [value for _, value in items]
    if part.layout == "each":
        return "".join(f"<{part.wrapper}>{markup}</{part.wrapper}>" for markup, _ in items), values
    markup = "".join(markup for markup, _ in items)
    return (f"<{part.wrapper}>{markup}</{part.wrapper}>" if part.layout == "wrapped" else markup), values


def _item(contract: Contract, part: Field, rows: int) -> tuple[str, Any]:
    for type_ in contract.types:
        if type_.name == part.type:
            sample = _structure(contract, type_, part.tag, rows)
            return sample.text, sample.values
    text, value = _scalar(contract, part.type)
    return f"<{part.tag}>{escape(text)}</{part.tag}>", value


def _scalar(contract: Contract, name: str) -> tuple[str, Any]:
    if name in _SCALARS:
        return _SCALARS[name]
    constant = contract.enum(name).values[-1].name
    return constant, constant


def headers_of(contract: Contract, type_: Type) -> tuple[list[tuple[str, str]], dict[str, Any]]:
    """Return header fields of a type that stands in headers, and what reading them must give."""
    fields, values = [], {}
    for part in type_.fields:
        if part.origin == "header":
            text, values[part.name] = _scalar(contract, part.type) if part.type != "string" else ("plain", "plain")
            fields.append((part.tag, text))
        elif part.origin == "headers":
            fields.append((f"{part.tag}7", "x"))
            values[part.name] = {(7 if part.key == "long" else "7"): "x"}
    return fields, values


def assert_holds(model: Any, values: dict[str, Any]) -> None:
    """Compare a model with the values its document was made from."""
    for name, expected in values.items():
        found = getattr(model, name)
        if isinstance(expected, dict) and not isinstance(found, dict):
            assert_holds(found, expected)
        elif isinstance(expected, list) and expected and isinstance(expected[0], dict):
            assert len(found) == len(expected), name
            for item, wanted in zip(found, expected, strict=True):
                assert_holds(item, wanted)
        else:
            assert found == expected, name
            assert type(found) is type(expected) or isinstance(found, str), name
