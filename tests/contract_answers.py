"""Holds answers against the contract: everything that must be there is, well-formed, and nothing else."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Protocol
from xml.etree import ElementTree

from ds3_contract import Contract, Field, Operation

Element = ElementTree.Element

_FORMS = {
    "integer": r"-?\d{1,10}",
    "long": r"-?\d{1,19}",
    "double": r"-?\d+(\.\d+)?([eE][-+]?\d+)?",
    "boolean": r"true|false",
    "date": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",
    "uuid": r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}",
    "string": r"(?s).*",
}


class Answer(Protocol):
    """What a client got."""

    @property
    def status(self) -> int:
        """The status."""

    @property
    def body(self) -> bytes:
        """The body."""


def check_answer(contract: Contract, operation: Operation, answer: Answer) -> None:
    """Assert that an answer is one that the contract lists for the operation, to the last element."""
    faults = list(answer_faults(contract, operation, answer.status, answer.body))
    assert not faults, f"{operation.name}: " + "; ".join(faults) + f"\n{answer.body.decode()[:2000]}"


def answer_faults(contract: Contract, operation: Operation, code: int, body: bytes) -> Iterator[str]:
    """Yield what is wrong with an answer, going by the contract's type for its status."""
    status = next((status for status in operation.statuses if status.code == code), None)
    if status is None:
        yield f"the contract does not list {code}"
    elif status.type != "bytes" and status.stream is None:
        if status.type and _has_body(contract, status.type):
            yield from document_faults(contract, status.type, body)
        elif body:
            yield "there should be no body"


def document_faults(contract: Contract, type_name: str, body: bytes) -> Iterator[str]:
    """Yield what is wrong with the whole document of a type."""
    root = ElementTree.fromstring(body)
    expected = contract.type(type_name).root
    if root.tag != expected:
        yield f"the root is {root.tag} instead of {expected}"
    yield from _faults(contract, type_name, root, root.tag)


def _has_body(contract: Contract, type_name: str) -> bool:
    return any(field.origin in ("element", "attribute") for field in contract.type(type_name).fields)


def _faults(contract: Contract, type_name: str, element: Element, path: str) -> Iterator[str]:
    fields = contract.type(type_name).fields
    attributes = [field for field in fields if field.origin == "attribute"]
    elements = [field for field in fields if field.origin == "element"]
    for name in set(element.attrib) - {field.tag for field in attributes}:
        yield f"{path} has an unknown attribute {name}"
    for child in {child.tag for child in element} - {field.wrapper or field.tag for field in elements}:
        yield f"{path} has an unknown child {child}"
    for field in attributes:
        yield from _attribute_faults(contract, field, element.get(field.tag), f"{path}@{field.tag}")
    for field in elements:
        found = [child for child in element if child.tag == (field.wrapper or field.tag)]
        yield from _field_faults(contract, field, found, f"{path}/{field.wrapper or field.tag}")


def _attribute_faults(contract: Contract, field: Field, text: str | None, path: str) -> Iterator[str]:
    if text is not None:
        yield from _text_faults(contract, field, text, path)
    elif not field.optional:
        yield f"{path} is missing"


def _field_faults(contract: Contract, field: Field, found: Sequence[Element], path: str) -> Iterator[str]:
    if field.layout == "flat":
        items = list(found)
    elif field.layout is not None:
        if field.layout == "wrapped" and len(found) != 1 and not (field.omitted and not found):
            yield f"{path} stands there {len(found)} times"
        items = [item for wrapper in found for item in wrapper]
    else:
        yield from _single_faults(contract, field, found, path)
        return
    for item in items:
        if item.tag != field.tag:
            yield f"{path} holds a {item.tag}"
        yield from _value_faults(contract, field, item, path)


def _single_faults(contract: Contract, field: Field, found: Sequence[Element], path: str) -> Iterator[str]:
    if len(found) > 1:
        yield f"{path} stands there {len(found)} times"
    elif not found:
        if not (field.omitted and field.optional):
            yield f"{path} is missing"
    elif not field.optional or found[0].text or len(found[0]):
        yield from _value_faults(contract, field, found[0], path)


def _value_faults(contract: Contract, field: Field, element: Element, path: str) -> Iterator[str]:
    if any(type_.name == field.type for type_ in contract.types):
        yield from _faults(contract, field.type, element, path)
    else:
        yield from _text_faults(contract, field, element.text or "", path)


def _text_faults(contract: Contract, field: Field, text: str, path: str) -> Iterator[str]:
    form = _FORMS.get(field.type)
    if form is not None:
        if not re.fullmatch(form, text):
            yield f"{path} is no {field.type}: {text!r}"
    elif text not in {value.name for value in contract.enum(field.type).values}:
        yield f"{path} is no {field.type}: {text!r}"
