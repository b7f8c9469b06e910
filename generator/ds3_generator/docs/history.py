"""Since which API version a thing is there, and what has gone: told by comparing the contracts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ds3_contract import Contract, Enum, Operation, Type, read_contract

Key = tuple[str, ...]
"""The kind of a thing, its name, and the name of the part that is meant."""


@dataclass(frozen=True, slots=True)
class Gone:
    """An operation that the contract no longer has."""

    operation: Operation
    last: str
    """The last version that had it."""


class History:
    """What the versions up to that of a contract had."""

    def __init__(self, contract: Contract, older: list[Contract]) -> None:
        """`older` are the contracts of versions before, oldest first."""
        self._first: dict[Key, str] = {}
        for version in [*older, contract]:
            for key in _keys(version):
                self._first.setdefault(key, version.api)
        self._oldest = older[0].api if older else contract.api
        self.gone = _gone(contract, older)

    def since(self, *key: str) -> str:
        """Return the oldest version with the thing; there may be older ones than those that are known."""
        first = self._first[key]
        return f"{first} or before" if first == self._oldest else first

    def newer(self, *key: str) -> str:
        """Return since when a part is there, or nothing when that is as long as the thing it is a part of."""
        first = self._first[key]
        return "" if first == self._first[key[:2]] else first

    def dated(self, kind: str, thing: Type | Enum) -> str:
        """Return the summary of a type or enum, and since when it is there unless that is always."""
        first = self._first[kind, thing.name]
        return thing.summary if first == self._oldest else f"{thing.summary} Since {first}."


def read_history(folder: Path, contract: Contract) -> History:
    """Return the history that the contracts in `folder` tell."""
    paths = [path for path in folder.glob("*.xml") if _rank(path.stem) < _rank(contract.api)]
    return History(contract, [read_contract(path) for path in sorted(paths, key=lambda path: _rank(path.stem))])


def _rank(api: str) -> tuple[int, ...]:
    return tuple(map(int, re.findall(r"\d+", api)))


def _keys(contract: Contract) -> Iterator[Key]:
    for operation in contract.operations:
        yield "operation", operation.name
        yield from (("operation", operation.name, argument.name) for argument in operation.arguments)
    for type_ in contract.types:
        yield "type", type_.name
        yield from (("type", type_.name, field.name) for field in type_.fields)
    for enum in contract.enums:
        yield "enum", enum.name
        yield from (("enum", enum.name, value.name) for value in enum.values)


def _gone(contract: Contract, older: list[Contract]) -> tuple[Gone, ...]:
    names = {operation.name for operation in contract.operations}
    last = {
        operation.name: Gone(operation, version.api)
        for version in older
        for operation in version.operations
        if operation.name not in names
    }
    return tuple(last[name] for name in sorted(last))
