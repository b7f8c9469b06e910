"""What a grammar cannot say: names that must exist, must be unique, or must not clash."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .errors import ContractError
from .model import Contract, Enum
from .names import CLASS_WORDS, is_method, is_module, is_snake
from .nesting import nesting_faults
from .operation_rules import operation_faults, result_faults
from .repeated import repeated
from .type_rules import type_faults


def check_contract(contract: Contract, source: str = "", lines: Mapping[str, int] | None = None) -> None:
    """Raise ContractError, with source and line, for the first thing that is wrong.

    `lines` holds the line of each ``operation X``, ``type X`` and ``enum X``.
    """
    for owner, reason in _faults(contract):
        raise ContractError(f"{owner}: {reason}", source=source, line=(lines or {}).get(owner))


def _faults(contract: Contract) -> Iterator[tuple[str, str]]:
    yield from _name_faults(contract)
    yield from _role_faults(contract)
    enums = {enum.name for enum in contract.enums}
    declared = enums | {type_.name for type_ in contract.types}
    for type_ in contract.types:
        for reason in type_faults(type_, declared, enums):
            yield f"type {type_.name}", reason
    for enum in contract.enums:
        for reason in _enum_faults(enum):
            yield f"enum {enum.name}", reason
    for name, reason in nesting_faults(contract.types):
        yield f"type {name}", reason
    for operation in contract.operations:
        for reason in (*operation_faults(operation, contract), *result_faults(operation, contract)):
            yield f"operation {operation.name}", reason


def _name_faults(contract: Contract) -> Iterator[tuple[str, str]]:
    """Modules are called after operations and types, on file systems that may not tell ``A`` from ``a``."""
    operations = {f"operation {operation.name}": operation.name for operation in contract.operations}
    types = {f"type {type_.name}": type_.name for type_ in contract.types}
    types |= {f"enum {enum.name}": enum.name for enum in contract.enums}
    yield from _clashes("operation", [operation.name for operation in contract.operations])
    yield from _clashes("type", [type_.name for type_ in contract.types], [enum.name for enum in contract.enums])
    classes = {f"{name}{part}" for name in operations.values() for part in ("Request", "Response")}
    for owner, name in operations.items():
        if not is_module(name) or not is_method(name) or {f"{name}Request", f"{name}Response"} & CLASS_WORDS:
            yield owner, "an operation cannot be called so"
    for owner, name in types.items():
        if not is_module(name) or name in CLASS_WORDS | classes:
            yield owner, "a type cannot be called so"


def _clashes(kind: str, names: list[str], enums: Iterable[str] = ()) -> Iterator[tuple[str, str]]:
    every = [(kind, name) for name in names] + [("enum", name) for name in enums]
    seen: dict[str, str] = {}
    for owner, name in every:
        other = seen.setdefault(name.lower(), name)
        if other is not name and other != name:
            yield f"{owner} {name}", f"differs from {other} in nothing but capitals"
    for name, reason in repeated(name for _, name in every):
        yield next(f"{owner} {name}" for owner, found in reversed(every) if found == name), reason


def _role_faults(contract: Contract) -> Iterator[tuple[str, str]]:
    players: dict[str, str] = {}
    for role, operation in contract.roles():
        other = players.setdefault(role, operation.name)
        if other != operation.name:
            yield f"operation {operation.name}", f"the role {role} is declared 2 times, here and at {other}"


def _enum_faults(enum: Enum) -> Iterator[str]:
    for name, reason in repeated(value.name for value in enum.values):
        yield f"constant {name} {reason}"
    for value in enum.values:
        names = [name for name, _ in value.properties]
        if "name" in names or not all(map(is_snake, names)) or len(set(names)) < len(names):
            yield f"constant {value.name} has properties that cannot be called so"
