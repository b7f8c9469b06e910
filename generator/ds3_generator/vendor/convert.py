"""The import as a whole: one named pass after another."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from ds3_contract import ROLES, Contract, Enum, Operation, Type
from ds3_contract.errors import bare

from ..overlays import Overlays
from .answers import apply_answers, header_enums, header_types
from .grammar import check_source
from .names import Names
from .operations import Operations
from .source import Source, read_source
from .types import Types
from .verdict import check_imported

_PUBLIC = ("amazons3", "spectrads3")


def import_contract(
    path: Path, api: str, overlays: Overlays | None = None, elsewhere: Collection[str] = ()
) -> Contract:
    """Return the vendor contract at `path` in this project's form; ContractError names file and line.

    Overlay entries must be of use to it, or name something that stands `elsewhere`, in another version.
    """
    overlays = overlays or Overlays()
    source = read_source(path)
    check_source(source)
    names = Names(source, overlays)
    types = Types(source, names, overlays)
    operations = _operations(source, names, types, overlays)
    types.reach_notifications(source.notifications)
    contract = Contract(
        api=api,
        operations=_with_secrets(operations, types),
        types=_sorted_types(types, operations, overlays),
        enums=_sorted_enums(types, overlays),
        glossary=_glossary(operations, overlays),
    )
    overlays.check_used(elsewhere)
    check_imported(contract, source, names)
    return contract


def _operations(source: Source, names: Names, types: Types, overlays: Overlays) -> list[Operation]:
    converter = Operations(source, names, types, overlays)
    operations = []
    for handler in source.handlers:
        if handler.classification in _PUBLIC:
            with source.at(handler.line):
                operation = apply_answers(converter.convert(handler), overlays)
            operations.append(_with_meanings(operation, overlays))
        elif handler.classification != "spectrainternal":
            reason = f"{handler.name} has the unknown classification {bare(handler.classification)}"
            raise source.fault(reason, handler.line)
    return _with_roles(sorted(operations, key=lambda operation: operation.name), overlays)


def _with_meanings(operation: Operation, overlays: Overlays) -> Operation:
    """Give arguments a meaning of their own where the glossary's would mislead."""
    if operation.name not in overlays.table("summaries", "operation_arguments").entries:
        return operation
    overlays.table("summaries", "operation_arguments").get(operation.name)
    own = overlays.table("summaries", "operation_arguments", operation.name)
    return replace(
        operation,
        arguments=tuple(replace(argument, summary=own.get(argument.name) or "") for argument in operation.arguments),
    )


def _with_roles(operations: list[Operation], overlays: Overlays) -> list[Operation]:
    table = overlays.table("roles", "roles")
    names = {operation.name for operation in operations}
    roles = {table.get(role): role for role in ROLES if table.entries.get(role) in names}
    return [replace(operation, role=roles.get(operation.name)) for operation in operations]


def _with_secrets(operations: list[Operation], types: Types) -> tuple[Operation, ...]:
    """Mark the arguments that are called like a secret field."""
    secrets = {field.name for type_ in types.types.values() for field in type_.fields if field.secret}
    return tuple(
        replace(
            operation,
            arguments=tuple(replace(argument, secret=argument.name in secrets) for argument in operation.arguments),
        )
        for operation in operations
    )


def _sorted_types(types: Types, operations: list[Operation], overlays: Overlays) -> tuple[Type, ...]:
    wanted = {status.type for operation in operations for status in operation.statuses if status.type}
    declared = header_types(overlays, wanted)
    return tuple(sorted([*types.types.values(), *declared], key=lambda type_: type_.name))


def _sorted_enums(types: Types, overlays: Overlays) -> tuple[Enum, ...]:
    declared = overlays.table("answers", "enums").entries
    return tuple(sorted([*types.enums.values(), *header_enums(overlays, set(declared))], key=lambda enum: enum.name))


def _glossary(operations: list[Operation], overlays: Overlays) -> dict[str, str]:
    table = overlays.table("summaries", "arguments")
    arguments = [argument for operation in operations for argument in operation.arguments]
    unexplained = {argument.name for argument in arguments if not argument.summary}
    meanings = {
        name: overlays.meaning("arguments", name, "what the argument means") if name in unexplained else table.get(name)
        for name in sorted({argument.name for argument in arguments})
    }
    return {name: meaning for name, meaning in meanings.items() if meaning}
