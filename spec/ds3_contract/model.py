"""A contract as frozen dataclasses; ``spec/README.md`` explains each attribute."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from .vocabulary import Action, Layout, OnDelete, Origin, Place, Role, Verb


@dataclass(frozen=True, slots=True)
class Argument:
    """One constructor argument of a request.

    ``type`` is a scalar, the name of an enum, or for a body its form.
    """

    name: str
    type: str
    place: Place = "query"
    optional: bool = False
    secret: bool = False
    summary: str = ""
    """Meaning in this operation, where it differs from the contract's glossary."""


@dataclass(frozen=True, slots=True)
class Fixed:
    """A query parameter that is always sent; without a value it is a bare key."""

    name: str
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Status:
    """A documented status; ``accepted`` ones give a response, all others an error."""

    code: int
    type: str | None = None
    accepted: bool = True
    outcome: str | None = None
    stream: str | None = None
    """Name of the sink argument that receives the body."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One HTTP call of the API."""

    name: str
    summary: str
    area: str
    verb: Verb
    path: str
    query: tuple[Fixed | str, ...] = ()
    """In wire order: fixed parameters, and names of arguments."""
    arguments: tuple[Argument, ...] = ()
    """In constructor order: required ones first."""
    statuses: tuple[Status, ...] = ()
    action: Action | None = None
    resource: str | None = None
    singleton: bool = False
    paged: bool = False
    idempotent: bool = False
    """Whether a repeat does no harm, even if the server has acted on the request already."""
    role: Role | None = None

    def argument(self, name: str) -> Argument:
        """Return the argument called `name`."""
        return next(argument for argument in self.arguments if argument.name == name)

    @property
    def body(self) -> Argument | None:
        """The argument that holds the request body; its type is the form of the body."""
        return next((argument for argument in self.arguments if argument.place == "body"), None)

    @property
    def fixed(self) -> dict[str, str | None]:
        """The query parameters that are always sent."""
        return {entry.name: entry.value for entry in self.query if isinstance(entry, Fixed)}

    @property
    def accepted(self) -> tuple[Status, ...]:
        """The statuses that give a response."""
        return tuple(status for status in self.statuses if status.accepted)


@dataclass(frozen=True, slots=True)
class Field:
    """One value of a type and how it stands on the wire."""

    name: str
    tag: str
    type: str
    origin: Origin = "element"
    layout: Layout | None = None
    """None for a single value."""
    wrapper: str | None = None
    key: str | None = None
    """Scalar type of the keys of a ``headers`` field."""
    optional: bool = False
    omitted: bool = False
    """Left out when null, instead of standing there empty."""
    secret: bool = False
    deprecated: bool = False
    computed: bool = False
    """Not stored by the server but worked out for each answer."""
    generated: bool = False
    """Numbered by the server."""
    default: str | None = None
    """``now`` for dates that default to the current time."""
    references: str | None = None
    on_delete: OnDelete | None = None
    sort: int | None = None
    """Rank among the keys of the default order; negative when descending."""
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Type:
    """A structure of the API."""

    name: str
    summary: str
    fields: tuple[Field, ...]
    root: str = "Data"
    """Tag of the document when the structure is a whole answer."""
    notification: bool = False
    """Is what the server sends to notification end points."""
    listing: bool = False
    """Exists only to hold the rows of an answer."""


@dataclass(frozen=True, slots=True)
class EnumValue:
    """One constant; ``properties`` are facts the server attaches to it."""

    name: str
    properties: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Enum:
    """A set of named constants; newer servers may add to it."""

    name: str
    summary: str
    values: tuple[EnumValue, ...]


@dataclass(frozen=True, slots=True)
class Contract:
    """One version of the API."""

    api: str
    operations: tuple[Operation, ...]
    types: tuple[Type, ...]
    enums: tuple[Enum, ...]
    glossary: Mapping[str, str] = field(default_factory=dict)
    """Meaning of arguments by name."""
    digest: str = field(default="", compare=False)
    """SHA-256 of the file it was read from."""

    def operation(self, name: str) -> Operation:
        """Return the operation called `name`; KeyError if there is none."""
        return _named(self.operations, name)

    def type(self, name: str) -> Type:
        """Return the type called `name`; KeyError if there is none."""
        return _named(self.types, name)

    def enum(self, name: str) -> Enum:
        """Return the enum called `name`; KeyError if there is none."""
        return _named(self.enums, name)

    def roles(self) -> Iterator[tuple[Role, Operation]]:
        """Yield each role of the bulk-job loop with the operation that plays it."""
        for operation in self.operations:
            if operation.role:
                yield operation.role, operation


_Named = TypeVar("_Named", Operation, Type, Enum)


def _named(things: tuple[_Named, ...], name: str) -> _Named:
    for thing in things:
        if thing.name == name:
            return thing
    raise KeyError(name)


def camel(name: str) -> str:
    """Return the tag that a field has when none is given: its name in CamelCase."""
    return "".join(word[:1].upper() + word[1:] for word in name.split("_"))
