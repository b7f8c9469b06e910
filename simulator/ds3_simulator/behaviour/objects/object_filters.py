"""What a list of objects is asked to hold, in SQL."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from ...access.limits import object_limit
from ...state.listing import after_prefix
from ..filters import pattern
from ..lookup import find_bucket
from ..world import Call

_IS_FOLDER = "(name LIKE '%/' AND size = 0)"


@dataclass(frozen=True, slots=True)
class Filter:
    """A condition on rows of objects, and the values for its question marks."""

    condition: str
    values: tuple[object, ...]


def filter_of(call: Call) -> Filter:
    """Return what the call wants to see, each in the arguments that its contract has."""
    arguments = call.arguments
    terms: dict[str, Callable[[], Filter]] = {
        "bucket_id": lambda: Filter("bucket_id = ?", (find_bucket(call.world, arguments.required("bucket_id")).id,)),
        "name": lambda: _name(arguments.required("name")),
        "folder": lambda: _folder(arguments.required("folder")),
        "type": lambda: Filter(f"{_IS_FOLDER} = ?", (arguments.text("type") == "FOLDER",)),
        "start_date": lambda: Filter("created >= ?", (arguments.number("start_date"),)),
        "end_date": lambda: Filter("created <= ?", (arguments.number("end_date"),)),
        "latest": lambda: Filter("latest = ?", (arguments.flag("latest"),)),
        "version": lambda: Filter("number = ?", (arguments.number("version"),)),
    }
    chosen = [term() for name, term in terms.items() if name in arguments] + [Filter(*object_limit(call))]
    condition = " AND ".join(each.condition for each in chosen)
    return Filter(condition, tuple(value for each in chosen for value in each.values))


def _name(name: str) -> Filter:
    if "%" not in name:
        return Filter("name = ?", (name,))
    return Filter("name GLOB ?", (pattern(name),))


def _folder(folder: str) -> Filter:
    prefix = folder.rstrip("/") + "/"
    return Filter("name >= ? AND name < ?", (prefix, after_prefix(prefix)))
