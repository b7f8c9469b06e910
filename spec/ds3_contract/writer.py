"""Writes a contract so that a person can read it: one line per argument, status, field and constant."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

from .errors import ContractError
from .model import Argument, Contract, Enum, Field, Fixed, Operation, Status, Type, camel

_HEADER = """<?xml version="1.0" encoding="UTF-8"?>
<!-- Spectra S3 API {api}, written by `python -m ds3_generator import`. The format is described in spec/README.md. -->
"""


def write_contract(contract: Contract, path: Path) -> None:
    """Write `contract` to `path`, whole or not at all; ContractError when that cannot be."""
    part = path.with_name(path.name + ".part")
    try:
        part.write_text(format_contract(contract), encoding="utf-8", newline="\n")
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink(missing_ok=True)
        raise ContractError(f"cannot be written: {error.strerror}", source=str(path)) from error


def format_contract(contract: Contract) -> str:
    """Return the text of a contract file."""
    lines = [f"<contract{_attributes(api=contract.api)}>", ""]
    for operation in contract.operations:
        lines += [*_operation(operation), ""]
    for type_ in contract.types:
        lines += [*_type(type_), ""]
    for enum in contract.enums:
        lines += [*_enum(enum), ""]
    for name, meaning in sorted(contract.glossary.items()):
        lines.append(f"<word{_attributes(name=name)}>{escape(meaning)}</word>")
    return _HEADER.format(api=contract.api) + "\n".join([*lines, "</contract>", ""])


def _operation(operation: Operation) -> Iterator[str]:
    yield "<operation" + _attributes(
        name=operation.name,
        area=operation.area,
        action=operation.action,
        resource=operation.resource,
        singleton=operation.singleton,
        paged=operation.paged,
        idempotent=operation.idempotent,
        role=operation.role,
    )
    yield (
        "    "
        + _attributes(
            verb=operation.verb,
            path=operation.path,
            query=_fixed_query(operation),
            query_order=_query_order(operation),
        ).lstrip()
        + ">"
    )
    yield f"  <summary>{escape(operation.summary)}</summary>"
    yield from map(_argument, operation.arguments)
    yield from map(_status, operation.statuses)
    yield "</operation>"


def _fixed_query(operation: Operation) -> str | None:
    fixed = (name if value is None else f"{name}={value}" for name, value in operation.fixed.items())
    return " ".join(fixed) or None


def usual_order(operation_fixed: list[str], arguments: tuple[Argument, ...]) -> list[str]:
    """Return query keys in the usual order: fixed ones first, then the arguments as they are listed."""
    return operation_fixed + [argument.name for argument in arguments if argument.place == "query"]


def _query_order(operation: Operation) -> str | None:
    order = [entry.name if isinstance(entry, Fixed) else entry for entry in operation.query]
    usual = usual_order(list(operation.fixed), operation.arguments)
    return None if order == usual else " ".join(order)


def _argument(argument: Argument) -> str:
    place = None if argument.place == "query" else argument.place
    attributes = _attributes(
        name=argument.name,
        type=argument.type + ("?" if argument.optional else ""),
        in_=place,
        secret=argument.secret,
        summary=argument.summary or None,
    )
    return f"  <arg{attributes}/>"


def _status(status: Status) -> str:
    attributes = _attributes(
        code=str(status.code),
        type=status.type,
        accepted=status.accepted and status.code >= 300,
        outcome=status.outcome,
        stream=status.stream,
    )
    return f"  <status{attributes}/>"


def _type(type_: Type) -> Iterator[str]:
    root = None if type_.root == "Data" else type_.root
    attributes = _attributes(name=type_.name, root=root, notification=type_.notification, listing=type_.listing)
    yield f"<type{attributes}>"
    yield f"  <summary>{escape(type_.summary)}</summary>"
    yield from map(_field, type_.fields)
    yield "</type>"


def _field(field: Field) -> str:
    attributes = _attributes(
        name=field.name,
        tag=None if field.tag == camel(field.name) else field.tag,
        type=field.type + ("?" if field.optional else ""),
        in_=None if field.origin == "element" else field.origin,
        list=field.layout,
        wrapper=field.wrapper,
        key=field.key,
        omitted=field.omitted,
        secret=field.secret,
        deprecated=field.deprecated,
        computed=field.computed,
        generated=field.generated,
        default=field.default,
        references=field.references,
        on_delete=field.on_delete,
        sort=None if field.sort is None else str(field.sort),
        pattern=field.pattern,
    )
    return f"  <field{attributes}/>"


def _enum(enum: Enum) -> Iterator[str]:
    yield f"<enum{_attributes(name=enum.name)}>"
    yield f"  <summary>{escape(enum.summary)}</summary>"
    for value in enum.values:
        properties = "".join(f" {name}={quoteattr(text)}" for name, text in value.properties)
        yield f"  <value{_attributes(name=value.name)}{properties}/>"
    yield "</enum>"


def _attributes(**values: str | bool | None) -> str:
    """Return XML attributes in the given order; None and False are left out."""
    texts = ((name.rstrip("_").replace("_", "-"), value) for name, value in values.items())
    return "".join(
        f" {name}={quoteattr('true' if value is True else value)}"
        for name, value in texts
        if value is not None and value is not False
    )
