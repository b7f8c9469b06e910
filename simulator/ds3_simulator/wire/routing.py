"""Finds the operation a request asks for, from nothing but the contract."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ds3_contract import Operation

from ..errors import Refusal, bad_request, not_found
from .target import Query, decode, plain

MOST_SHAPES = 256


@dataclass(frozen=True, slots=True)
class Route:
    """An operation and the decoded parameters in its path."""

    operation: Operation
    parameters: dict[str, str]


class _Candidate:
    """An operation, and what the query must have for it."""

    def __init__(self, operation: Operation) -> None:
        self.operation = operation
        self.parameters = parameter_names(operation)
        self.fixed = {plain(key): (value or "").lower() for key, value in operation.fixed.items()}
        arguments = (each for each in operation.arguments if each.place == "query" and not each.optional)
        self.required = [argument.name for argument in arguments]

    def fits(self, query: Query, telling: set[str]) -> bool:
        """Whether the query has all that is fixed, and names no other operation."""
        if any(key in query and key not in self.fixed for key in telling):
            return False
        return all(key in query and value in ("", (query.get(key) or "").lower()) for key, value in self.fixed.items())

    def missing(self, query: Query) -> list[str]:
        """Return the required arguments that the query lacks."""
        return [name for name in self.required if name not in query]


@dataclass(slots=True)
class _Place:
    """What is known about one position in the tree of paths."""

    literals: dict[str, _Place] = field(default_factory=dict)
    parameter: _Place | None = None
    operations: dict[str, list[_Candidate]] = field(default_factory=dict)
    chosen: dict[tuple[object, ...], _Candidate] = field(default_factory=dict)
    """What was found before, by verb and shape of the query."""

    @property
    def takes_all(self) -> bool:
        """Whether a parameter that ends here takes the slashes that follow as part of its value."""
        return not self.literals and self.parameter is None


class Router:
    """The operations of a contract, arranged by path."""

    def __init__(self, operations: Iterable[Operation]) -> None:
        self._root = _Place()
        self._telling: set[str] = set()
        """Keys such as ``operation``, whose value must be that of the operation."""
        for operation in operations:
            candidates = self._place(operation.path).operations.setdefault(operation.verb, [])
            candidates.append(_Candidate(operation))
            self._telling |= {plain(key) for key, value in operation.fixed.items() if value is not None}

    def find(self, verb: str, path: str, query: Query) -> Route:
        """Return the operation for a percent-encoded path; a refusal if the contract has none."""
        place, values = self._walk(verb, path)
        if verb not in place.operations:
            raise _no_route(place, verb, path)
        chosen = self._choose(place, verb, query)
        return Route(chosen.operation, dict(zip(chosen.parameters, map(decode, values), strict=True)))

    def _choose(self, place: _Place, verb: str, query: Query) -> _Candidate:
        """Return the operation for a query; queries of the same shape ask for the same one."""
        shape = (verb, query.shape, *map(query.get, self._telling))
        chosen = place.chosen.get(shape)
        if chosen is None:
            if len(place.chosen) >= MOST_SHAPES:
                place.chosen.clear()
            chosen = place.chosen[shape] = _choose(place.operations[verb], query, self._telling)
        return chosen

    def _place(self, template: str) -> _Place:
        place = self._root
        for part in filter(None, template.split("/")):
            if part.startswith("{"):
                place.parameter = place.parameter or _Place()
                place = place.parameter
            else:
                place = place.literals.setdefault(part, _Place())
        return place

    def _walk(self, verb: str, path: str) -> tuple[_Place, list[str]]:
        place, values, rest = self._root, list[str](), path
        while rest and not _ends_here(place, verb, rest):
            part, slash, tail = rest[1:].partition("/")
            if part in place.literals:
                place = place.literals[part]
            elif place.parameter is None:
                return _Place(), []
            else:
                place = place.parameter
                if place.takes_all:
                    return place, [*values, rest[1:]]
                values.append(part)
            rest = slash + tail
        return place, values


def parameter_names(operation: Operation) -> list[str]:
    """Return the names of the parameters in an operation's path, in order."""
    return [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]


def _ends_here(place: _Place, verb: str, rest: str) -> bool:
    """Whether a trailing slash means nothing: only PUT and DELETE care that a name is empty."""
    return rest == "/" and verb in place.operations and verb not in ("PUT", "DELETE")


def _no_route(place: _Place, verb: str, path: str) -> Refusal:
    if not place.operations:
        return not_found(f"There is no resource at {path}.")
    allowed = ", ".join(sorted(place.operations))
    message = f"{verb} is not allowed here, only {allowed}."
    return Refusal(405, "MethodNotAllowed", message, {"Allow": allowed})


def _choose(candidates: list[_Candidate], query: Query, telling: set[str]) -> _Candidate:
    """Return the operation that matches the query in most keys."""
    fitting = [each for each in candidates if each.fits(query, telling)]
    complete = [each for each in fitting if not each.missing(query)]
    if complete:
        return max(complete, key=lambda each: len(each.fixed) + len(each.required))
    if not fitting:
        raise bad_request("The query asks for no operation of this resource.")
    missing = min((each.missing(query) for each in fitting), key=len)
    raise bad_request(f"Parameters are missing: {', '.join(missing)}.", "MissingParameter")
