"""Answers in headers and streams: ``answers.toml`` applied to operations, types and enums."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from ds3_contract import Argument, ContractError, Enum, EnumValue, Field, Operation, Status, Type

from ..overlays import Overlays


def apply_answers(operation: Operation, overlays: Overlays) -> Operation:
    """Return `operation` with what the overlay says of its headers and streams."""
    rule: dict[str, Any] | None = overlays.table("answers", "operations").get(operation.name)
    if rule is None:
        return operation
    outcomes = {int(code): outcome for code, outcome in rule.get("outcomes", {}).items()}
    statuses = {status.code: status for status in operation.statuses}
    for code in outcomes:
        statuses.setdefault(code, Status(code))
    return replace(
        operation,
        arguments=_with_sink(operation.arguments, rule.get("stream")),
        statuses=tuple(_answered(statuses[code], rule, outcomes) for code in sorted(statuses)),
    )


def _with_sink(arguments: tuple[Argument, ...], sink: str | None) -> tuple[Argument, ...]:
    if sink is None:
        return arguments
    required = [argument for argument in arguments if not argument.optional]
    return (*required, Argument(sink, "sink", "sink"), *arguments[len(required) :])


def _answered(status: Status, rule: dict[str, Any], outcomes: dict[int, str]) -> Status:
    if not status.accepted and status.code not in outcomes:
        return status
    return Status(
        code=status.code,
        type=rule["result"],
        accepted=True,
        outcome=outcomes.get(status.code),
        stream=rule.get("stream"),
    )


def header_types(overlays: Overlays, names: set[str]) -> list[Type]:
    """Return the types called `names` that the overlay declares."""
    table = overlays.table("answers", "types")
    declared = {name: table.get(name) for name in table.entries if name in names}
    return [_header_type(name, entry) for name, entry in declared.items()]


def _header_type(name: str, entry: dict[str, Any]) -> Type:
    try:
        return Type(name, entry["summary"], tuple(Field(**field) for field in entry["fields"]))
    except (KeyError, TypeError) as error:
        raise ContractError(f"answers.toml [types.{name}] lacks or mistakes {error}") from error


def header_enums(overlays: Overlays, names: set[str]) -> list[Enum]:
    """Return the enums called `names` that the overlay declares."""
    table = overlays.table("answers", "enums")
    declared = {name: table.get(name) for name in table.entries if name in names}
    return [Enum(name, entry["summary"], tuple(map(EnumValue, entry["values"]))) for name, entry in declared.items()]
