"""What the vendor's names and words may look like; nothing else is let in, so that none of it can become code."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import get_args

from ds3_contract.errors import bare, shown
from ds3_contract.vocabulary import Verb

from .annotations import annotation_faults
from .source import Element, Handler, RawType, Source

_CAMEL = re.compile(r"[A-Z][A-Za-z0-9]{0,99}")
_CONSTANT = re.compile(r"[A-Z][A-Z0-9_]{0,99}")
_JAVA = re.compile(r"[A-Za-z][A-Za-z0-9]{0,99}([.$][A-Za-z][A-Za-z0-9]{0,99}){0,20}")
_LINE = re.compile(r"[ -~]{0,400}")

_NEEDS = ("REQUIRED", "NOT_ALLOWED")
_WORDS = {
    "BucketRequirement": _NEEDS,
    "HttpVerb": get_args(Verb),
    "IncludeIdInPath": ("true", "false"),
    "ObjectRequirement": _NEEDS,
    "ResourceType": ("SINGLETON", "NON_SINGLETON"),
}
_REQUEST = {*_WORDS, "Action", "Operation", "Resource"}
_TEACH = "teach it to generator/ds3_generator/vendor/"


def check_source(source: Source) -> None:
    """Raise ContractError, with the line, for the first thing that no rule covers."""
    for line, reason in _faults(source):
        raise source.fault(reason, line)


def _faults(source: Source) -> Iterator[tuple[int | None, str]]:
    for handler in source.handlers:
        for reason in _handler_faults(handler):
            yield handler.line, f"{bare(handler.name)}: {reason}"
    for type_ in source.types:
        for reason in _type_faults(type_):
            yield type_.line, f"{bare(type_.name)}: {reason}"
        for element in type_.elements:
            for reason in _element_faults(element):
                yield element.line, f"{type_.name}.{bare(element.name)}: {reason}"
    for name in source.notifications:
        if not _JAVA.fullmatch(name):
            yield None, f"the notification payload {shown(name)} is no name of a type"


def _handler_faults(handler: Handler) -> Iterator[str]:
    yield from _unlike(_JAVA, "the name", handler.name)
    attributes = handler.attributes
    for name in sorted(attributes.keys() - _REQUEST):
        yield f"the request has the unknown attribute {shown(name)}; {_TEACH}operations.py"
    for name, words in _WORDS.items():
        if name in attributes and attributes[name] not in words:
            yield f"{name} is {shown(attributes[name])}, not one of {', '.join(words)}; {_TEACH}grammar.py"
    for name in ("Operation", "Resource"):
        yield from _unlike(_CONSTANT, name, attributes.get(name, "A"))
    if attributes.get("IncludeIdInPath") == "true" and "Resource" not in attributes:
        yield "includes an id in the path, but names no Resource"
    names = {param.name for param in handler.required}
    if "Operation" in names and "Operation" not in attributes:
        yield "has the parameter Operation, but no value for it"
    for param in (*handler.required, *handler.optional):
        yield from _unlike(_CAMEL, "the parameter", param.name)
        yield from _unlike(_JAVA, f"the type of {param.name}", param.type)
    for response in handler.responses:
        yield from _kind_faults(f"status {response.code}", response.type or "null", response.component)


def _type_faults(type_: RawType) -> Iterator[str]:
    yield from _unlike(_JAVA, "the name", type_.name)
    yield from _unlike(_CAMEL, "NameToMarshal", type_.name_to_marshal or "A")
    if type_.name_to_marshal == "" and len(type_.elements) != 1:
        yield f"has an empty NameToMarshal and {len(type_.elements)} elements, so no root can be told"
    for constant, properties in type_.constants:
        yield from _unlike(_CONSTANT, "the constant", constant)
        for name, value in properties:
            yield from _unlike(_CAMEL, f"the property of {constant}", name)
            yield from _unlike(_LINE, f"the property {name} of {constant}", value)


def _element_faults(element: Element) -> Iterator[str]:
    yield from _unlike(_CAMEL, "the name", element.name)
    yield from _kind_faults("the element", element.type, element.component)
    yield from annotation_faults(element)


def _kind_faults(what: str, type_: str, component: str | None) -> Iterator[str]:
    for name in (type_, component or "A"):
        if not _JAVA.fullmatch(name):
            yield f"{what} has the type {shown(name)}, no plain name; {_TEACH}names.py"
    if component is not None and type_ != "array":
        yield f"{what} has the ComponentType {shown(component)}, but is no array; {_TEACH}types.py"


def _unlike(pattern: re.Pattern[str], what: str, text: str) -> Iterator[str]:
    if not pattern.fullmatch(text):
        yield f"{what} is {shown(text)}, which no contract has there"
