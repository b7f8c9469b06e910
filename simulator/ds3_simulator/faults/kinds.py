"""The kinds of faults: what each does, what it can be told, and which operations it strikes unless told."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from ds3_contract import Operation

from .values import POINTS

Scope = Callable[[Operation | None], bool]


def anything(operation: Operation | None) -> bool:
    """Every request, also one that asks for no operation."""
    return True


def opening(operation: Operation | None) -> bool:
    """Only what opens a job."""
    values = operation.fixed.values() if operation else ()
    return any((value or "").lower().startswith("start_bulk_") for value in values)


def playing(*roles: str) -> Scope:
    """Return the scope of what plays one of these parts in a bulk job."""
    return lambda operation: operation is not None and operation.role in roles


@dataclass(frozen=True, slots=True)
class Kind:
    """One kind of fault."""

    name: str
    summary: str
    group: str
    """Of the faults of one group, a request meets only the first that matches."""
    parameters: Mapping[str, Any]
    """What it can be told, with the usual values; None is explained by the summary."""
    scope: Scope = anything
    """The operations that it strikes unless the fault names some."""


def _kinds(*kinds: tuple[str, str, str, dict[str, Any], Scope]) -> Mapping[str, Kind]:
    return MappingProxyType({kind[0]: Kind(*kind) for kind in kinds})


_GETS = playing("get-blob")
_PUTS = playing("put-blob")
_TRANSFERS = playing("get-blob", "put-blob")
_CUT = {"when": "done", "at": None}
_MOMENTS = f"{', '.join(POINTS[:-1])} or {POINTS[-1]}"

KINDS: Mapping[str, Kind] = _kinds(
    ("busy", "the appliance asks to come again later", "answer", {"status": 307, "retry_after": None}, _TRANSFERS),
    ("error", "an error document", "answer", {"status": 500, "code": "InternalError", "text": None}, anything),
    ("html", "an error page such as proxies send", "answer", {"status": 502, "text": None}, anything),
    ("empty", "an error without a body", "answer", {"status": 500, "retry_after": None}, anything),
    ("bad_digest", "the body is read, then refused as if its checksum were wrong", "answer", {}, _PUTS),
    ("garbage", "bytes that are no HTTP instead of an answer", "answer", {"text": None}, anything),
    ("job_limit", "the limit of open jobs is reached", "jobs", {}, opening),
    ("not_ready", "the list of ready chunks is empty", "chunks", {}, playing("ready-chunks")),
    ("cache_full", "the cache has no room", "cache", {}, anything),
    ("skew", "the appliance's clock is fast by so many seconds", "clock", {"seconds": 3600.0}, anything),
    ("reset", f"the connection is reset; when is {_MOMENTS}", "cut", _CUT, anything),
    ("close", "the connection is closed, at one of the same moments", "cut", _CUT, anything),
    ("restart", "the server goes down at such a moment, for some seconds", "cut", _CUT | {"seconds": 1.0}, anything),
    ("stall", "nothing happens from such a moment on, for some seconds", "stall", _CUT | {"seconds": 5.0}, anything),
    (
        "slow",
        "bodies crawl at a rate in bytes a second, for some seconds at most",
        "pace",
        {"rate": 1024, "seconds": 60.0, "direction": "both"},
        _TRANSFERS,
    ),
    ("truncate", "the connection is closed before the body's end, half-way unless told", "body", {"at": None}, _GETS),
    ("overlong", "more bytes than announced", "body", {"bytes": 100, "variant": "excess"}, _GETS),
    ("lengthless", "a body without Content-Length, ended by the connection's end", "body", {}, _GETS),
    ("corrupt", "bytes of the body are changed, in the middle unless told", "body", {"at": None, "bytes": 1}, _GETS),
    ("wrong_checksum", "the checksum in the head is another body's", "checksum", {}, _GETS),
    ("status_line", "another first line of the answer", "line", {"text": "HTTP/1.1 okay"}, anything),
)
"""By name."""
