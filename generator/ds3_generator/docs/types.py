"""What the pages of types say."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from ds3_contract import Contract, Field, Type

from ..build.results import build_result
from ..build.types import field_type
from .history import History
from .links import Links, wrapped


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One field of a type."""

    name: str
    wire: str
    type: str
    meaning: str


@dataclass(frozen=True, slots=True)
class TypeSection:
    """One type."""

    name: str
    summary: str
    uses: tuple[str, ...]
    fields: tuple[FieldRow, ...]


class TypeSections:
    """Makes the sections of a contract's types."""

    def __init__(self, contract: Contract, history: History, links: Links) -> None:
        self._contract = contract
        self._history = history
        self._links = links
        self._answers = _answers(contract, links)
        self._holders = _holders(contract, links)

    def type(self, type_: Type) -> TypeSection:
        """Return what is said about one type."""
        return TypeSection(
            name=type_.name,
            summary=self._history.dated("type", type_),
            uses=tuple(self._uses(type_)),
            fields=tuple(self._row(type_, field) for field in type_.fields),
        )

    def _uses(self, type_: Type) -> Iterator[str]:
        if answers := self._answers[type_.name]:
            yield wrapped("Answer of", answers)
        if holders := self._holders[type_.name]:
            yield wrapped("Part of", holders)

    def _row(self, type_: Type, field: Field) -> FieldRow:
        facts = " ".join(f"{fact}." for fact in self._facts(type_, field))
        return FieldRow(field.name, _wire(field), self._type(field), facts)

    def _type(self, field: Field) -> str:
        kind = self._links.annotation(field_type(self._contract, field.type).annotation)
        if field.origin == "headers":
            return f"dict of `{'int' if field.key == 'long' else 'str'}` to {kind}"
        return f"list of {kind}" if field.layout else kind

    def _facts(self, type_: Type, field: Field) -> Iterator[str]:
        yield from (fact for flag, fact in _FLAGS.items() if getattr(field, flag))
        if field.optional:
            yield "May be left out" if field.omitted else "May be empty"
        if field.default is not None:
            yield "Default: " + (f"`{field.default}`" if field.default else "empty")
        if field.references:
            yield f"Id of {self._links.type(field.references)}{_ON_DELETE.get(field.on_delete or '', '')}"
        if field.sort:
            yield f"Sort key {abs(field.sort)}{', descending' if field.sort < 0 else ''}"
        if field.pattern:
            yield f"Pattern: `{field.pattern}`"
        if since := self._history.newer("type", type_.name, field.name):
            yield f"Since {since}"


_FLAGS = {
    "secret": "Secret",
    "deprecated": "Deprecated",
    "computed": "Worked out for each answer",
    "generated": "Numbered by the server",
}
_ON_DELETE = {"delete": ", deleted with it", "null": ", null when that is deleted"}


def _wire(field: Field) -> str:
    if field.origin == "element":
        return f"`{field.wrapper}/{field.tag}`" if field.wrapper else f"`{field.tag}`"
    if field.origin == "outcome":
        return "status"
    return f"{field.origin} `{field.tag}{'*' if field.origin == 'headers' else ''}`"


def _answers(contract: Contract, links: Links) -> dict[str, list[str]]:
    answers: dict[str, list[str]] = defaultdict(list)
    for operation in contract.operations:
        answers[build_result(contract, operation).model].append(links.operation(operation))
    return answers


def _holders(contract: Contract, links: Links) -> dict[str, list[str]]:
    holders: dict[str, list[str]] = defaultdict(list)
    for type_ in contract.types:
        for name in sorted({field.type for field in type_.fields}):
            holders[name].append(links.type(type_.name))
    return holders
