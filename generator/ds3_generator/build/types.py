"""How the contract's types are written in Python."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ds3_contract import Argument, Contract

from ..naming import import_order, snake


@dataclass(frozen=True, slots=True)
class PythonType:
    """An annotation, the reader that makes such a value from text, and where both come from."""

    annotation: str
    reader: str
    standard: tuple[tuple[str, str], ...] = ()
    """Modules of the standard library, and what is imported from them."""
    runtime: tuple[str, ...] = ()
    local: tuple[str, ...] = ()
    meaning: str = ""
    """In words, where the annotation says too little."""

    @property
    def words(self) -> str:
        """The annotation as prose has it."""
        return self.meaning or self.annotation.replace(" | ", " or ")


_UUID = ("uuid", "UUID")
_DATE = ("datetime", "datetime")

_FIELD_TYPES = {
    "string": PythonType("str", "as_string", runtime=("as_string",)),
    "integer": PythonType("int", "as_integer", runtime=("as_integer",)),
    "long": PythonType("int", "as_integer", runtime=("as_integer",)),
    "double": PythonType("float", "as_double", runtime=("as_double",)),
    "boolean": PythonType("bool", "as_boolean", runtime=("as_boolean",)),
    "date": PythonType("datetime", "as_date", (_DATE,), ("as_date",)),
    "uuid": PythonType("UUID", "UUID", (_UUID,)),
}

SEQUENCE = ("collections.abc", "Sequence")
_MAPPING = ("collections.abc", "Mapping")

_ARGUMENT_TYPES = {
    "string": PythonType("str", ""),
    "integer": PythonType("int", ""),
    "long": PythonType("int", ""),
    "double": PythonType("float", ""),
    "boolean": PythonType("bool", ""),
    "flag": PythonType("bool", ""),
    "date": PythonType("datetime", "", (_DATE,)),
    "uuid": PythonType("UUID | str", "", (_UUID,)),
    "objects-to-put": PythonType("Sequence[Ds3PutObject]", "", (SEQUENCE,), ("Ds3PutObject",)),
    "objects-to-get": PythonType("Sequence[Ds3GetObject]", "", (SEQUENCE,), ("Ds3GetObject",)),
    "objects-to-delete": PythonType("Sequence[DeleteObject]", "", (SEQUENCE,), ("DeleteObject",)),
    "parts": PythonType("Sequence[Part]", "", (SEQUENCE,), ("Part",)),
    "ids": PythonType("Sequence[UUID | str]", "", (SEQUENCE, _UUID)),
    "text": PythonType("str | bytes", ""),
    "stream": PythonType(
        "AnyContent", "", runtime=("AnyContent",), meaning="open binary file, path, bytes or iterable of bytes"
    ),
    "sink": PythonType("Destination", "", runtime=("Destination",), meaning="open binary file or path"),
    "headers": PythonType("Mapping[str, str | Sequence[str]]", "", (_MAPPING, SEQUENCE)),
}


def import_lines(names: Iterable[tuple[str, str]]) -> tuple[str, ...]:
    """Return one statement for each module that something is imported from."""
    modules: dict[str, set[str]] = {}
    for module, name in names:
        modules.setdefault(module, set()).add(name)
    return tuple(
        f"from {module} import {', '.join(sorted(found, key=import_order))}"
        for module, found in sorted(modules.items())
    )


def model_import(name: str, prefix: str = "..models.") -> str:
    """Return the statement that imports a model or enum."""
    return f"from {prefix}{snake(name)} import {name}"


def field_type(contract: Contract, name: str) -> PythonType:
    """Return how a field of this type is written; a constant that the contract lacks stays text."""
    if name in _FIELD_TYPES:
        return _FIELD_TYPES[name]
    local = (model_import(name, "."),)
    if any(enum.name == name for enum in contract.enums):
        return PythonType(f"{name} | str", f"{name}.read", local=local)
    return PythonType(name, name, local=local)


def argument_type(argument: Argument) -> PythonType:
    """Return how an argument is annotated; enums may be given as text too."""
    if argument.type in _ARGUMENT_TYPES:
        return _ARGUMENT_TYPES[argument.type]
    return PythonType(f"{argument.type} | str", "", local=(model_import(argument.type),))
