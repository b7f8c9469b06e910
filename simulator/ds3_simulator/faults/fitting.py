"""Which faults can do something at some point of an exchange: only those strike there, and are counted."""

from __future__ import annotations

from ..http.message import Reply, Request
from .fault import Fault
from .spoiling import SPOILERS, checksum_names


def fits_connection(fault: Fault) -> bool:
    """Whether a fault can do something to a connection that was just made."""
    return fault.when == "connected"


def fits_request(request: Request, fault: Fault) -> bool:
    """Whether a fault can do something to a request before it is answered."""
    has_body = request.body.length > (fault.at or 0)
    if when := fault.get("when"):
        return when not in ("connected", "download") and (when != "upload" or has_body)
    if fault.kind == "slow":
        return fault.direction != "download" and has_body
    return fault.kind != "truncate" and fault.kind not in SPOILERS


def fits_reply(request: Request, reply: Reply, fault: Fault) -> bool:
    """Whether a fault can do something to an answer."""
    if fault.kind == "status_line":
        return True
    if fault.kind == "wrong_checksum" and not checksum_names(reply):
        return False
    return _is_of_bodies(fault) and _has_body(request, reply, fault.at or 0)


def _is_of_bodies(fault: Fault) -> bool:
    if fault.kind == "slow":
        return fault.direction != "upload"
    return fault.kind in SPOILERS or fault.kind == "truncate" or fault.get("when") == "download"


def _has_body(request: Request, reply: Reply, length: int) -> bool:
    """Whether the request was accepted, and more than so many bytes are sent."""
    return request.verb != "HEAD" and reply.status < 300 and reply.length > length
