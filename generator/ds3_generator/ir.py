"""What the templates print: finished names, types and expressions, nothing left to decide."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Line:
    """A name with what stands behind it: an annotated attribute, a query entry, a constant."""

    name: str
    value: str
    type: str = ""


@dataclass(frozen=True, slots=True)
class Imports:
    """Import statements, sorted: executed ones, and those that only type checkers see."""

    standard: tuple[str, ...] = ()
    runtime: tuple[str, ...] = ()
    local: tuple[str, ...] = ()
    checking: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OperationModule:
    """One request, its response and its parser."""

    name: str
    module: str
    method: str
    headline: str
    idempotent: bool
    docstring: tuple[str, ...]
    imports: Imports
    request_base: str
    """With its type arguments."""
    paging: str
    """How its pages are walked; empty when it has none."""
    base: str
    result: str
    result_module: str
    """Where the result's model stands, below ``models``; empty when the result is no model."""
    attributes: tuple[Line, ...]
    prepared: tuple[Line, ...]
    query: tuple[Line, ...]
    accepted: str
    parsed: str
    summary: str


@dataclass(frozen=True, slots=True)
class ModelModule:
    """One model."""

    name: str
    module: str
    summary: str
    imports: Imports
    fields: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class EnumModule:
    """One enum."""

    name: str
    module: str
    summary: str
    values: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class DropIn:
    """Tables of the drop-in layer: operations and wrappers by name, and names of models."""

    operations: tuple[Line, ...] = ()
    models: tuple[str, ...] = ()
    wrappers: tuple[Line, ...] = ()


@dataclass(frozen=True, slots=True)
class Package:
    """The whole generated package."""

    api: str
    digest: str
    operations: tuple[OperationModule, ...]
    models: tuple[ModelModule, ...]
    enums: tuple[EnumModule, ...]
    exports: tuple[Line, ...]
    """Each public name with the module it comes from, sorted."""
    roles: dict[str, OperationModule] = field(default_factory=dict)
    dropin: DropIn = field(default_factory=DropIn)
