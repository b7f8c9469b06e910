"""One fault: what goes wrong, for whom, and how often."""

from __future__ import annotations

import shlex
from collections.abc import Mapping
from dataclasses import dataclass, fields, replace
from difflib import get_close_matches
from typing import Any

from .kinds import KINDS, Kind
from .values import CONDITIONS, LONGEST, OCCURRENCE, PARAMETERS, FaultError

_READERS = CONDITIONS | OCCURRENCE | PARAMETERS


@dataclass(frozen=True, slots=True, kw_only=True)
class _Conditions:
    """Which requests are struck; patterns may have ``*``, ``?`` and ``[..]``, and commas between alternatives."""

    operation: str | None = None
    """Its name in any case, or its part in a bulk job: ``put``, ``get``, ``ready-chunks``, ..."""
    method: str | None = None
    bucket: str | None = None
    object: str | None = None
    job: str | None = None
    user: str | None = None
    """Name or access id."""
    peer: str | None = None
    """Address of the client, with or without its port."""
    agent: str | None = None
    """The User-Agent header."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Turns(_Conditions):
    """Which of the matching requests are struck: always the same ones for the same seed."""

    times: int | None = None
    """So many, then no more; None for all."""
    every: int = 1
    """Only the last of every so many."""
    after: int = 0
    """Not the first so many."""
    probability: float = 1.0
    seed: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class _Parameters(_Turns):
    """What exactly happens; each kind takes some of these, None stands for the kind's usual value."""

    status: int | None = None
    code: str | None = None
    retry_after: int | None = None
    at: int | None = None
    """Position in the body."""
    bytes: int | None = None
    seconds: float | None = None
    rate: int | None = None
    when: str | None = None
    variant: str | None = None
    direction: str | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Fault(_Parameters):
    """What goes wrong, for whom, and how often; a FaultError if that makes no sense."""

    kind: str
    id: int = 0
    """Given when the fault is added."""

    def __post_init__(self) -> None:
        if self.kind not in KINDS:
            raise FaultError(f"there is no kind of fault {self.kind!r}{_hint(self.kind, KINDS)}")
        for name, value in self._given():
            if name in PARAMETERS and name not in self.rules.parameters:
                raise FaultError(f"{self.kind} does not take {name}{_taken(self.rules)}")
            if _read(name, value) != value:
                raise FaultError(f"{name} is not written as it should be: {value!r}")
        self._check_together()

    @classmethod
    def parse(cls, line: str) -> Fault:
        """Read ``kind name=value ...``; values with blanks stand in quotes."""
        try:
            kind, *words = shlex.split(line) or [""]
        except ValueError as error:
            raise FaultError(f"not a fault: {line!r}") from error
        return cls.from_json({"kind": kind} | dict(_assignment(word) for word in words))

    @classmethod
    def from_json(cls, values: Mapping[str, Any]) -> Fault:
        """Make a fault of a JSON object; numbers may be texts."""
        given = {name: value for name, value in values.items() if name not in ("id", "kind") and value is not None}
        for name in given:
            if name not in _READERS:
                raise FaultError(f"faults have no {name}{_hint(name, _READERS)}")
        kind = str(values.get("kind", "")).lower().replace("-", "_")
        return cls(kind=kind, **{name: _read(name, value) for name, value in given.items()})

    @property
    def rules(self) -> Kind:
        """What holds for all faults of the kind."""
        return KINDS[self.kind]

    def get(self, name: str) -> Any:
        """Return a parameter, or what is usual for the kind."""
        value = getattr(self, name)
        return self.rules.parameters.get(name) if value is None else value

    def to_json(self) -> dict[str, Any]:
        """Return what was said about the fault, and its id if it has one."""
        usual = {each.name: each.default for each in fields(self)}
        values = {name: getattr(self, name) for name in ("kind", *_READERS, "id")}
        return {name: value for name, value in values.items() if value != usual[name]}

    def __str__(self) -> str:
        said = (f"{name}={value}" for name, value in self.to_json().items() if name not in ("kind", "id"))
        return shlex.join([self.kind, *said])

    def _given(self) -> list[tuple[str, Any]]:
        return [(name, value) for name in _READERS if (value := getattr(self, name)) is not None]

    def _check_together(self) -> None:
        """Refuse what makes no sense together."""
        if self.kind != "skew" and not 0 <= (self.seconds or 0) <= LONGEST:
            raise FaultError(f"seconds is not a number from 0 to {LONGEST:g}: {self.seconds}")
        if self.at is not None and self.get("when") not in (None, "upload", "download"):
            raise FaultError("at has a place only with when=upload or when=download")
        unknown = [name for name in CONDITIONS if name != "peer" and getattr(self, name) is not None]
        if self.when == "connected" and unknown:
            raise FaultError(f"before a request only the peer is known, not {unknown[0]}")

    def numbered(self, number: int) -> Fault:
        """Return the same fault with an id."""
        return replace(self, id=number)


def _assignment(word: str) -> tuple[str, str]:
    name, equals, value = word.partition("=")
    if not equals:
        raise FaultError(f"not name=value: {word}")
    return name.replace("-", "_"), value


def _read(name: str, value: Any) -> Any:
    try:
        return _READERS[name](value)
    except ValueError as error:
        raise FaultError(f"{name} {error}: {value}") from None


def _hint(word: str, known: Mapping[str, Any]) -> str:
    close = get_close_matches(word, known, 1)
    return f"; did you mean {close[0]}?" if close else f"; there are {', '.join(known)}"


def _taken(kind: Kind) -> str:
    return f", only {', '.join(kind.parameters)}" if kind.parameters else ": it takes no parameters"
