"""Who may use the control port: programs and the status page itself, but no other page in somebody's browser."""

from __future__ import annotations

from collections.abc import Mapping
from http import HTTPStatus
from ipaddress import ip_address
from urllib.parse import urlsplit


class Denied(Exception):
    """A request that is answered with an error; the message says why."""

    def __init__(self, status: HTTPStatus, message: str) -> None:
        super().__init__(message)
        self.status = status


def check_origin(headers: Mapping[str, str], host: str, *, changes: bool) -> None:
    """Raise Denied for what another site makes a browser send.

    A name that an attacker's name server points here stands in the Host header; addresses cannot be pointed anywhere.
    """
    authority = headers.get("Host") or ""
    if not _is_own(authority, host):
        raise Denied(HTTPStatus.FORBIDDEN, f"the control port is not called {authority or 'nothing'}; use its address")
    origin = headers.get("Origin")
    foreign = origin is not None and origin != f"http://{authority}"
    if changes and (foreign or headers.get("Sec-Fetch-Site", "none") not in ("none", "same-origin")):
        raise Denied(HTTPStatus.FORBIDDEN, f"a page of {origin or 'another site'} may not use the control port")


def _is_own(authority: str, host: str) -> bool:
    try:
        name = urlsplit(f"//{authority}").hostname or ""
        ip_address(name)
    except ValueError:
        name = authority.rpartition(":")[0] or authority
        return name.lower() in ("localhost", host.lower())
    return True
