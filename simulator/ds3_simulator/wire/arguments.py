"""The arguments of a call, read by the types the contract gives them."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any

from ds3_contract import Argument, Contract

from ..clock import read_date
from ..errors import Refusal, bad_request
from .routing import Route
from .target import Query

_BOOLEANS = {"true": True, "1": True, "": True, "false": False, "0": False}


class Arguments:
    """Values by name; None for what was not given."""

    def __init__(self, contract: Contract, route: Route, query: Query) -> None:
        self._values: dict[str, Any] = dict(route.parameters)
        for argument in route.operation.arguments:
            if argument.place == "query" and argument.name in query:
                value = self._values[argument.name] = _read(contract, argument, query.get(argument.name))
                if value is None and not argument.optional:
                    raise bad_request(f"Parameters are missing: {argument.name}.", "MissingParameter")

    def __contains__(self, name: str) -> bool:
        return self._values.get(name) is not None

    def text(self, name: str) -> str | None:
        """Return a string, an id or an enum constant."""
        value = self._values.get(name)
        return None if value is None else str(value)

    def required(self, name: str) -> str:
        """Return a string that the operation cannot do without."""
        return self.text(name) or ""

    def number(self, name: str) -> int | None:
        """Return a number or a date."""
        value = self._values.get(name)
        return None if value is None else int(value)

    def flag(self, name: str, default: bool = False) -> bool:
        """Return a boolean, or whether a flag was given."""
        value = self._values.get(name)
        return default if value is None else bool(value)

    def blank(self) -> set[str]:
        """Return the names of what was given without a value."""
        return {name for name, value in self._values.items() if value is None}

    def given(self) -> dict[str, Any]:
        """Return everything that was given."""
        return {name: value for name, value in self._values.items() if value is not None}


def _read(contract: Contract, argument: Argument, text: str | None) -> Any:
    """Return the value of a query parameter; without text it is None, unless its presence says enough."""
    if argument.type == "flag":
        return True
    if text is None and argument.type != "boolean":
        return None
    reader = _READERS.get(argument.type)
    try:
        return reader(text or "") if reader else _constant(contract, argument.type, text or "")
    except (ValueError, KeyError):
        raise _unreadable(argument, text) from None


def _unreadable(argument: Argument, text: str | None) -> Refusal:
    return bad_request(f"{argument.name} is not of type {argument.type}: {text}", "InvalidArgument")


def _integer(bits: int) -> Callable[[str], int | None]:
    def read(text: str) -> int | None:
        value = int(text) if text else None
        if value is not None and not -(1 << bits - 1) <= value < 1 << bits - 1:
            raise ValueError
        return value

    return read


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError
    return value


def _constant(contract: Contract, enum: str, text: str) -> str | None:
    constants = {value.name.upper(): value.name for value in contract.enum(enum).values}
    return constants[text.upper()] if text else None


_READERS: dict[str, Callable[[str], Any]] = {
    "string": str,
    "uuid": lambda text: text or None,
    "integer": _integer(32),
    "long": _integer(64),
    "double": lambda text: _finite(text) if text else None,
    "boolean": lambda text: _BOOLEANS[text.lower()],
    "date": lambda text: read_date(text) if text else None,
}
