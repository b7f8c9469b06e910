"""How an answer becomes a typed result."""

from __future__ import annotations

from dataclasses import dataclass

from ds3_contract import Contract, Operation

from ..errors import GeneratorError
from .types import model_import


@dataclass(frozen=True, slots=True)
class Result:
    """Annotation of the result, the expression that makes it from ``reply``, and what that needs imported."""

    annotation: str
    expression: str
    imports: tuple[str, ...] = ()
    model: str = ""
    """Name of the model, where the result is one."""


def build_result(contract: Contract, operation: Operation) -> Result:
    """Return how the accepted answers of an operation become its result."""
    typed = [status for status in operation.accepted if status.type]
    names = {status.type for status in typed if status.type}
    if len(names) > 1:
        raise GeneratorError(f"{operation.name}: accepted statuses have the types {', '.join(sorted(names))}")
    if not names:
        return Result("None", "None")
    value = _value(contract, operation, names.pop())
    if len(typed) == len(operation.accepted):
        return value
    condition = " or ".join(f"reply.status == {status.code}" for status in typed)
    return Result(
        f"{value.annotation} | None", f"{value.expression} if {condition} else None", value.imports, value.model
    )


def _value(contract: Contract, operation: Operation, name: str) -> Result:
    if name == "bytes":
        return Result("bytes", "reply.content")
    fields = contract.type(name).fields
    if not any(field.origin in ("header", "headers", "outcome") for field in fields):
        return Result(name, f"{name}.parse(reply)", (model_import(name),), name)
    meanings = next((field.type for field in fields if field.origin == "outcome"), None)
    if meanings is None:
        return Result(name, f"{name}.from_headers(reply)", (model_import(name),), name)
    outcomes = ", ".join(
        f"{status.code}: {meanings}.{status.outcome}" for status in operation.accepted if status.outcome
    )
    expression = f"{name}.from_headers(reply, {{{outcomes}}}[reply.status])"
    return Result(name, expression, (model_import(name), model_import(meanings)), name)
