"""What the control port can do, by verb and path."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING, Any

from ..behaviour.world import World
from ..clock import iso_date
from ..contents import contents
from ..tuning import LONGEST, read_seconds, read_settings, settings_as_values
from .guard import Denied
from .view import look, seen_values

if TYPE_CHECKING:
    from ..simulator import Simulator

LONGEST_PAUSE = 3600.0
"""Seconds for which a restart keeps the appliance down at most."""


@dataclass(frozen=True, slots=True)
class Call:
    """One request to the control port."""

    simulator: Simulator
    path: str
    query: Mapping[str, str]
    body: Any
    """JSON or text; None without a body."""

    @property
    def world(self) -> World:
        """The appliance's inside; Denied while it is down."""
        running = self.simulator.running
        if running is None:
            raise Denied(HTTPStatus.SERVICE_UNAVAILABLE, "the appliance is down")
        return running

    def member(self, name: str, default: Any = None) -> Any:
        """Return what the body's object says of a name; ValueError if it says something else, or is no object."""
        body = {} if self.body is None else self.body
        if not isinstance(body, dict):
            raise ValueError(f"the body is no object with the member {name!r}")
        strangers = body.keys() - {name}
        if strangers:
            raise ValueError(f"unknown: {', '.join(sorted(strangers))}; known is {name!r}")
        return body.get(name, default)


def health(call: Call) -> Any:
    """Say that it is there."""
    return {"status": "ok", "endpoint": call.simulator.endpoint, "api": call.simulator.contract.api}


def show_state(call: Call) -> Any:
    """Show everything at once."""
    return look(call.simulator)


def list_faults(call: Call) -> Any:
    """List the faults in force, with how often they struck."""
    return call.simulator.faults.to_json()


def add_faults(call: Call) -> Any:
    """Add a fault, or several: text, an object, or a list of them; none if one of them makes no sense."""
    given = call.body if isinstance(call.body, list) else [call.body]
    if not given or not all(isinstance(each, (str, dict)) for each in given):
        raise ValueError("a fault is a text such as 'busy operation=put times=3', or an object")
    added = []
    try:
        for each in given:
            added.append(call.simulator.faults.add(each))
    except ValueError:
        for fault in added:
            call.simulator.faults.remove(fault)
        raise
    return [fault.to_json() | {"description": str(fault)} for fault in added]


def remove_faults(call: Call) -> Any:
    """Remove the fault whose id ends the path, or all."""
    _, is_about_one, number = call.path.removeprefix("/").partition("/")
    if not is_about_one:
        call.simulator.faults.clear()
        return []
    try:
        call.simulator.faults.remove(int(number))
    except (KeyError, ValueError):
        raise ValueError(f"no fault has the id {number}") from None
    return call.simulator.faults.to_json()


def show_settings(call: Call) -> Any:
    """Show all settings."""
    return settings_as_values(call.simulator.settings)


def change_settings(call: Call) -> Any:
    """Change settings: all that are named, or none."""
    if not isinstance(call.body, dict):
        raise ValueError('settings are an object: {"blob_size": "10M"}')
    for name, value in read_settings(call.body).items():
        setattr(call.simulator.settings, name, value)
    return show_settings(call)


def show_clock(call: Call) -> Any:
    """Tell the time by which the appliance lives, and by how much it is ahead of the world's."""
    clock = call.simulator.clock
    return {"now": iso_date(clock.now()), "ahead": clock.ahead}


def advance_clock(call: Call) -> Any:
    """Let time pass at once, and happen what is due by then."""
    call.simulator.advance(read_seconds("advance", call.member("advance", 0), LONGEST))
    return show_clock(call)


def restart(call: Call) -> Any:
    """Take the appliance down for some seconds; the answer comes when it is back."""
    call.simulator.restart(read_seconds("down", call.member("down", 0), LONGEST_PAUSE))
    return health(call)


def reset(call: Call) -> Any:
    """Make the appliance new: no objects, no jobs, no faults, nothing seen; settings and the clock stay."""
    call.simulator.reset()
    return health(call)


def show_requests(call: Call) -> Any:
    """Tell what was seen: counts, and the last requests, newest first."""
    wanted = call.query.get("operation")
    last = call.query.get("last", "50")
    if not last.isascii() or not last.isdecimal():
        raise ValueError(f"last: {last!r} is no number")
    requests = call.simulator.requests
    seen = [each for each in requests if wanted is None or each.operation == wanted]
    return {
        "requests": len(seen),
        "connections": requests.connections,
        "open_connections": requests.open_connections,
        "peak_connections": requests.peak_connections,
        "bytes_received": requests.bytes_received,
        "bytes_sent": requests.bytes_sent,
        "operations": dict(Counter(each.operation for each in seen).most_common()),
        "statuses": dict(sorted(Counter(str(each.status) for each in seen).items())),
        "duplicates": [
            {"job": job, "object": name, "offset": offset} | asdict(duplicate)
            for (job, name, offset), duplicate in requests.duplicates.items()
        ],
        "last": [seen_values(each) for each in reversed(seen[len(seen) - min(int(last), len(seen)) :])],
    }


def forget_requests(call: Call) -> Any:
    """Forget what was seen."""
    call.simulator.requests.clear()
    return show_requests(call)


def list_objects(call: Call) -> Any:
    """List what a bucket holds, with SHA-256 of the content."""
    return [each.to_json() for each in contents(call.world.store, call.query.get("bucket"))]


ROUTES: dict[tuple[str, str], Callable[[Call], Any]] = {
    ("GET", "/health"): health,
    ("GET", "/state"): show_state,
    ("GET", "/faults"): list_faults,
    ("POST", "/faults"): add_faults,
    ("DELETE", "/faults"): remove_faults,
    ("GET", "/settings"): show_settings,
    ("PUT", "/settings"): change_settings,
    ("GET", "/clock"): show_clock,
    ("POST", "/clock"): advance_clock,
    ("POST", "/restart"): restart,
    ("POST", "/reset"): reset,
    ("GET", "/requests"): show_requests,
    ("DELETE", "/requests"): forget_requests,
    ("GET", "/objects"): list_objects,
}
