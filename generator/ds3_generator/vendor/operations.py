"""A vendor handler becomes an operation: path, arguments in constructor order, query in wire order, statuses."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import cast

from ds3_contract import ACTIONS, Argument, Fixed, Operation, Status
from ds3_contract.errors import bare
from ds3_contract.vocabulary import Action, Verb

from ..naming import snake
from ..overlays import Overlays
from .bodies import body_arguments
from .names import Names
from .repeats import is_idempotent
from .source import Handler, Param, Response, Source
from .types import Types

_PAGING = {"LastPage", "PageLength", "PageOffset", "PageStartMarker"}
_ERRORS = 300
_OPERATION = "Operation"
"""The parameter whose value stands in the attribute of the same name."""


class Operations:
    """Converts handlers one by one."""

    def __init__(self, source: Source, names: Names, types: Types, overlays: Overlays) -> None:
        self._source = source
        self._names = names
        self._types = types
        self._overlays = overlays

    def convert(self, handler: Handler) -> Operation:
        """Return the operation that `handler` serves."""
        name = self._names.operation(handler)
        attributes = handler.attributes
        required, optional = self._arguments(handler)
        return Operation(
            name=name,
            summary=self._overlays.meaning("operations", name, "what the operation is for"),
            area=_area(handler),
            verb=cast("Verb", handler.verb),
            path=self._path(handler),
            query=self._query(handler),
            arguments=(*_in_constructor_order(required), *_in_constructor_order(optional)),
            statuses=tuple(self._statuses(handler)),
            action=self._action(handler),
            resource=attributes["Resource"].lower() if "Resource" in attributes else None,
            singleton=attributes.get("ResourceType") == "SINGLETON",
            paged=_PAGING.issubset(param.name for param in handler.optional),
            idempotent=is_idempotent(handler, name, self._overlays),
        )

    def _action(self, handler: Handler) -> Action | None:
        action = handler.attributes.get("Action")
        if action is None:
            return None
        for known in ACTIONS:
            if known == action.lower().replace("_", "-"):
                return known
        reason = f"the action {bare(action)} is unknown; the format has {', '.join(ACTIONS)}"
        raise self._source.fault(f"{handler.name}: {reason}", handler.line)

    def _arguments(self, handler: Handler) -> tuple[list[Argument], list[Argument]]:
        body = body_arguments(handler, self._overlays)
        required = [argument for argument in body if not argument.optional]
        required += self._path_arguments(handler)
        required += [self._argument(param, handler) for param in handler.required if not _is_fixed(param)]
        optional = [argument for argument in body if argument.optional]
        optional += [replace(self._argument(param, handler), optional=True) for param in handler.optional]
        return required, optional

    def _argument(self, param: Param, handler: Handler) -> Argument:
        where = f"{self._names.operation(handler)} argument {param.name}"
        return Argument(snake(param.name), self._types.reach(param.type, where, handler.line))

    def _path_arguments(self, handler: Handler) -> Iterator[Argument]:
        if handler.attributes.get("BucketRequirement") == "REQUIRED":
            yield Argument("bucket_name", "string", "path")
        if handler.attributes.get("ObjectRequirement") == "REQUIRED":
            yield Argument("object_name", "string", "path")
        if handler.attributes.get("IncludeIdInPath") == "true":
            yield self._id_argument(handler.attributes["Resource"])

    def _id_argument(self, resource: str) -> Argument:
        """Return the path argument; ``names.toml`` knows those not called like their resource."""
        for type_ in ("string", "uuid"):
            table = self._overlays.table("names", "path_arguments", type_)
            for name, resources in table.entries.items():
                if resource in resources:
                    table.get(name)
                    return Argument(name.replace("resource", resource.lower()), type_, "path")
        return Argument(resource.lower(), "string", "path")

    def _path(self, handler: Handler) -> str:
        prefix = f"/_rest_/{handler.attributes['Resource'].lower()}" if "Resource" in handler.attributes else ""
        return prefix + "".join(f"/{{{argument.name}}}" for argument in self._path_arguments(handler)) or "/"

    def _query(self, handler: Handler) -> tuple[Fixed | str, ...]:
        fixed: list[Fixed | str] = []
        if _OPERATION in handler.attributes:
            fixed.append(Fixed(snake(_OPERATION), handler.attributes[_OPERATION].lower()))
        for param in handler.required:
            if param.name != _OPERATION:
                fixed.append(Fixed(snake(param.name)) if _is_fixed(param) else snake(param.name))
        return (*fixed, *(snake(param.name) for param in handler.optional))

    def _statuses(self, handler: Handler) -> Iterator[Status]:
        name = self._names.operation(handler)
        if not any(response.code < _ERRORS for response in handler.responses):
            yield from self._missing_success(name, handler)
        for response in handler.responses:
            where = f"{name} status {response.code}"
            yield Status(response.code, self._content(response, where, handler), accepted=response.code < _ERRORS)

    def _content(self, response: Response, where: str, handler: Handler) -> str | None:
        """Return the type of an answer's document, ``bytes``, or None for an empty one."""
        if response.type is None:
            return None
        if response.component:
            return self._types.reach_listing(response.component, where, handler.line)
        if response.type == "java.lang.String":
            return "bytes"
        row: str | None = self._overlays.table("answers", "rows").get(self._names.operation(handler))
        if row and self._names.declared(response.type) is None:
            return self._types.listing(self._types.reach_public(row, where, handler.line), row)
        return self._types.reach(response.type, where, handler.line)

    def _missing_success(self, name: str, handler: Handler) -> Iterator[Status]:
        """Yield the success that some contracts forget, so that not every call fails."""
        table = self._overlays.table("answers", "missing_success")
        content: str | None = table.get(handler.attributes.get(_OPERATION, ""))
        if content:
            yield Status(200, self._types.reach_public(content, name, handler.line))


def _is_fixed(param: Param) -> bool:
    return param.name == _OPERATION or param.type == "void"


def _area(handler: Handler) -> str:
    if handler.classification == "amazons3":
        return "s3"
    package = handler.name.rpartition(".")[0].partition(f".{handler.classification}.")[2]
    return package.replace(".", "_")


def _in_constructor_order(arguments: list[Argument]) -> list[Argument]:
    """Bucket first, then object, then by name without regard to case."""
    first = {"bucket": 0, "bucket_name": 0, "object": 1, "object_name": 1}
    return sorted(arguments, key=lambda argument: (first.get(argument.name, 2), _sort_key(argument)))


def _sort_key(argument: Argument) -> str:
    """Names from the contract sort as CamelCase, where no underscore stands between the words."""
    from_contract = argument.place in ("query", "path")
    return argument.name.replace("_", "") if from_contract else argument.name
