"""What the page of enums says."""

from __future__ import annotations

from dataclasses import dataclass

from ds3_contract import Enum, EnumValue

from .history import History


@dataclass(frozen=True, slots=True)
class ValueRow:
    """One constant, with what stands in the columns behind it."""

    name: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class EnumSection:
    """One enum."""

    name: str
    summary: str
    columns: tuple[str, ...]
    """The facts that some constant has: properties, and since when it is there."""
    values: tuple[ValueRow, ...]


def enum_section(enum: Enum, history: History) -> EnumSection:
    """Return what is said about one enum."""
    facts = [_facts(enum, value, history) for value in enum.values]
    columns = tuple(dict.fromkeys(name for row in facts for name in row))
    values = tuple(
        ValueRow(value.name, tuple(row.get(column, "") for column in columns))
        for value, row in zip(enum.values, facts, strict=True)
    )
    return EnumSection(enum.name, history.dated("enum", enum), columns, values)


def _facts(enum: Enum, value: EnumValue, history: History) -> dict[str, str]:
    since = history.newer("enum", enum.name, value.name)
    return dict(value.properties) | ({"since": since} if since else {})
