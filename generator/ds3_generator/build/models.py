"""Model and enum modules."""

from __future__ import annotations

from collections.abc import Iterable

from ds3_contract import Contract, Enum, Field, Type
from ds3_contract.names import FIELD_WORDS

from ..errors import GeneratorError
from ..ir import EnumModule, Imports, Line, ModelModule
from ..naming import import_order, snake
from .literals import literal, prose
from .types import SEQUENCE, PythonType, field_type, import_lines


def build_model(contract: Contract, type_: Type) -> ModelModule:
    """Return the module of a type."""
    types = [field_type(contract, field.type) for field in type_.fields]
    words = {_word(contract, field) for field in type_.fields}
    runtime = {"Model", *words, *(name for kind in types for name in kind.runtime)}
    standard = [pair for kind in types for pair in kind.standard]
    if "children" in words:
        standard.append(SEQUENCE)
    return ModelModule(
        name=type_.name,
        module=snake(type_.name),
        summary=prose(type_.name, type_.summary),
        imports=Imports(
            standard=import_lines(standard),
            runtime=tuple(sorted(runtime, key=import_order)),
            local=_unique(line for kind in types for line in kind.local),
        ),
        fields=tuple(_line(contract, type_, field, kind) for field, kind in zip(type_.fields, types, strict=True)),
    )


def build_enum(enum: Enum) -> EnumModule:
    """Return the module of an enum."""
    values = tuple(Line(value.name, literal(value.name)) for value in enum.values)
    return EnumModule(enum.name, snake(enum.name), prose(enum.name, enum.summary), values)


def _unique(lines: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(set(lines)))


def _line(contract: Contract, type_: Type, field: Field, kind: PythonType) -> Line:
    if field.name in FIELD_WORDS:
        raise GeneratorError(f"{type_.name}: a field cannot be called {field.name}; rename it in spec/overlays")
    return Line(field.name, _declaration(contract, field, kind), _annotation(contract, field, kind))


def _annotation(contract: Contract, field: Field, kind: PythonType) -> str:
    """Long lists of structures are read from their document as they are asked for, and are no lists."""
    if field.origin == "headers":
        return f"dict[{'int' if field.key == 'long' else 'str'}, {kind.annotation}]"
    if field.layout:
        return f"{'Sequence' if _word(contract, field) == 'children' else 'list'}[{kind.annotation}]"
    return f"{kind.annotation} | None" if field.optional else kind.annotation


def _word(contract: Contract, field: Field) -> str:
    is_model = any(type_.name == field.type for type_ in contract.types)
    if field.origin != "element":
        return field.origin
    if is_model:
        return "children" if field.layout else "child"
    return "values" if field.layout else "element"


def _declaration(contract: Contract, field: Field, kind: PythonType) -> str:
    arguments = [] if field.origin == "outcome" else [literal(field.tag)]
    if field.origin == "headers":
        arguments.append("int" if field.key == "long" else "str")
    arguments.append(kind.reader)
    if field.wrapper:
        arguments.append(f"wrapper={literal(field.wrapper)}")
    if field.layout == "each":
        arguments.append("each=True")
    arguments += [f"{word}=True" for word in ("optional", "secret") if getattr(field, word)]
    return f"{_word(contract, field)}({', '.join(arguments)})"
