"""Brings requests and faults together."""

from __future__ import annotations

from dataclasses import dataclass

from ..access.credentials import credentials_of
from ..errors import Refusal
from ..http.message import Request
from ..state.records import Records
from ..wire.routing import Route
from ..wire.target import Query
from .encounter import Encounter, Means, Undisturbed, greet
from .faults import Faults
from .situation import Situation

_UNDISTURBED = Undisturbed()


@dataclass(frozen=True, slots=True)
class Asked:
    """What a request asks for."""

    query: Query
    route: Route


class Attendance:
    """Looks which faults are waiting for whoever comes in."""

    def __init__(self, faults: Faults, means: Means, records: Records) -> None:
        self._faults = faults
        self._means = means
        self._records = records

    @property
    def is_busy(self) -> bool:
        """Whether any faults are waiting."""
        return bool(self._faults)

    def greet(self, peer: str, port: int) -> None:
        """Let a new connection meet its faults; Cut if it does not survive them."""
        if self._faults:
            greet(self._faults, Situation(peer=_address(peer, port)), self._means)

    def encounter(self, request: Request, asked: Asked | Refusal) -> Undisturbed:
        """Return what a request meets; a refusal if it asks for nothing."""
        if not self._faults:
            return _UNDISTURBED
        return Encounter(self._faults, self._situation(request, asked), request, self._means)

    def _situation(self, request: Request, asked: Asked | Refusal) -> Situation:
        route, query = (None, Query("")) if isinstance(asked, Refusal) else (asked.route, asked.query)
        parameters = route.parameters if route else {}
        return Situation(
            operation=route.operation if route else None,
            method=(request.verb,),
            bucket=_known(parameters.get("bucket_name"), query.get("bucket_id")),
            object=_known(parameters.get("object_name")),
            job=_known(parameters.get("job_id"), query.get("job")),
            peer=_address(request.peer, request.port),
            agent=_known(request.headers.get("user-agent")),
            find_user=lambda: self._user(request),
        )

    def _user(self, request: Request) -> tuple[str, ...]:
        try:
            key = credentials_of(request).access_key
        except Refusal:
            return ()
        user = self._records.by("SpectraUser", "auth_id", key)
        return (key, user["name"]) if user else (key,)


def _known(*values: str | None) -> tuple[str, ...]:
    return tuple(value for value in values if value)


def _address(peer: str, port: int) -> tuple[str, str]:
    return peer, f"[{peer}]:{port}" if ":" in peer else f"{peer}:{port}"
