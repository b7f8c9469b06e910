"""Which requests have a body: the rules of ``bodies.toml``, matched against a request's shape."""

from __future__ import annotations

from typing import Any

from ds3_contract import Argument

from ..overlays import Overlays
from .source import Handler


def body_arguments(handler: Handler, overlays: Overlays) -> list[Argument]:
    """Return the arguments that make up the body; none when the request has no body."""
    table = overlays.table("bodies", "body")
    for position in table.entries:
        if _fits(handler, table.entries[position]):
            return _arguments(table.get(position))
    return []


def _arguments(rule: dict[str, Any]) -> list[Argument]:
    arguments = [Argument(rule["argument"], rule["kind"], "body")]
    if "length" in rule:
        arguments.append(Argument(rule["length"], "long", "length"))
    if "headers" in rule:
        arguments.append(Argument(rule["headers"], "headers", "headers", optional=True))
    return arguments


def _fits(handler: Handler, rule: dict[str, Any]) -> bool:
    attributes = handler.attributes
    required = {param.name for param in handler.required}
    every = required | {param.name for param in handler.optional}
    on_object = {"REQUIRED": True, "NOT_ALLOWED": False}.get(attributes.get("ObjectRequirement", ""))
    return (
        rule.get("verb", handler.verb) == handler.verb
        and rule.get("object", on_object) == on_object
        and attributes.get("Resource") in rule.get("resource", [attributes.get("Resource")])
        and attributes.get("Operation") in rule.get("operation", [attributes.get("Operation")])
        and attributes.get("Action") in rule.get("action", [attributes.get("Action")])
        and required.issuperset(rule.get("query", ()))
        and every.isdisjoint(rule.get("absent", ()))
    )
