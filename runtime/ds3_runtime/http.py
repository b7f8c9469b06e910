"""One HTTP exchange as values: what to send, what came back; no socket in sight."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final, TypeVar, overload
from urllib.parse import quote
from uuid import UUID

from .body import Body, BytesBody, Writable
from .errors import InvalidRequest

T = TypeVar("T")


class _Present:
    """The value of a query key that is sent bare, such as ``?delete``."""

    def __repr__(self) -> str:
        return "PRESENT"


PRESENT: Final = _Present()

QueryValue = str | int | float | UUID | datetime | _Present | None
"""None is not sent at all; a bool is an int and goes as ``true`` or ``false``; a datetime as epoch milliseconds."""


_WHOLE_NUMBER = re.compile("[0-9]{1,18}")
_PLAIN = re.compile("[A-Za-z0-9_.~/-]*")
"""What `quote` would leave as it is."""


def flag(on: object) -> _Present | None:
    """Return what a flag parameter becomes in a query: a bare key when it is on."""
    return PRESENT if on else None


def url_path(**parts: object) -> str:
    """Return the encoded path of the given parts, by their names; InvalidRequest when one of them is empty.

    The first is a bucket: a slash in its name is encoded, or an object in another bucket would be meant.
    """
    segments = [_segment(name, part) for name, part in parts.items()]
    return "/" + "/".join([segments[0].replace("/", "%2F"), *segments[1:]])


def rest_path(resource: str, **parts: object) -> str:
    """Return the encoded path of a resource, or with a part of one of its rows."""
    return "/".join([f"/_rest_/{resource}", *(_segment(name, part) for name, part in parts.items())])


def _segment(name: str, part: object) -> str:
    text = str(part)
    if part is None or not text:
        raise InvalidRequest(f"{name} must not be empty")
    return encoded(text, name)


def encoded(text: str, what: str) -> str:
    """Percent-encode all but unreserved characters and ``/``, which every server signs alike."""
    if _PLAIN.fullmatch(text):
        return text
    try:
        return quote(text, safe="/~")
    except UnicodeEncodeError as error:
        raise InvalidRequest(f"{what} {text!r} cannot be written as UTF-8") from error


def query_text(value: str | int | float | UUID | datetime) -> str:
    """Return a query value as text, not yet encoded."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, datetime):
        return str(round(value.timestamp() * 1000))
    return str(value)


@dataclass(slots=True)  # to freeze it would take three times as long, for every call
class HttpRequest:
    """What an operation wants sent; `path` is percent-encoded already, query and headers are not."""

    method: str
    path: str
    query: Mapping[str, QueryValue] = field(default_factory=dict, repr=False)
    """Does not show, since it may hold a secret key."""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: Body | None = None
    sink: Writable | None = None
    """Receives the body of an accepted answer instead of memory."""

    @property
    def target(self) -> str:
        """The request target, exactly as it goes over the wire."""
        parts = [_query_part(key, value) for key, value in self.query.items() if value is not None]
        return f"{self.path}?{'&'.join(parts)}" if parts else self.path

    @property
    def streams(self) -> bool:
        """Whether content flows that may be of any length, instead of standing in memory."""
        return self.sink is not None or not isinstance(self.body, BytesBody | None)

    def into(self, sink: Writable) -> HttpRequest:
        """Return the same request with another sink; `dataclasses.replace` would take twice as long."""
        return HttpRequest(self.method, self.path, self.query, self.headers, self.body, sink)


def _query_part(key: str, value: str | int | float | UUID | datetime | _Present) -> str:
    if type(value) is int:
        return f"{key}={value}"
    return key if isinstance(value, _Present) else f"{key}={encoded(query_text(value), key)}"


class Headers(Mapping[str, str]):
    """Header fields by name in any case; a repeated field is joined by commas."""

    __slots__ = ("_values",)

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        values: dict[str, str] = {}
        for name, value in fields:
            key = name.lower()
            values[key] = f"{values[key]}, {value}" if key in values else value
        self._values = values

    def __getitem__(self, name: str) -> str:
        return self._values[name.lower()]

    @overload
    def get(self, name: str, /) -> str | None: ...
    @overload
    def get(self, name: str, /, default: str) -> str: ...
    @overload
    def get(self, name: str, /, default: T) -> str | T: ...
    def get(self, name: str, /, default: object = None) -> object:
        """Return the field called `name`, or `default`; most are missing, and an exception for each would cost."""
        return self._values.get(name.lower(), default)

    def __iter__(self) -> Iterator[str]:
        return iter(self._values)

    def __len__(self) -> int:
        return len(self._values)

    def __repr__(self) -> str:
        return f"Headers({self._values!r})"

    def whole_number(self, name: str) -> int | None:
        """Return the number that a field holds; None when it is missing or holds something else."""
        text = self.get(name, "").strip()
        return int(text) if _WHOLE_NUMBER.fullmatch(text) else None

    def with_prefix(self, prefix: str) -> Iterator[tuple[str, str]]:
        """Yield the rest of the name, and the value, of each field whose name starts with `prefix`."""
        start = prefix.lower()
        for name, value in self._values.items():
            if name.startswith(start):
                yield name.removeprefix(start), value
