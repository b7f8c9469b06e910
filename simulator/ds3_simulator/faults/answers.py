"""Answers that faults put in the place of the appliance's own."""

from __future__ import annotations

from collections.abc import Callable

from ..errors import Refusal, bad_request
from ..http.message import Reply, Request
from .fault import Fault

HTML = "text/html;charset=UTF-8"
PAGE = "<!DOCTYPE html><html><head><title>{0}</title></head><body><h1>{0}</h1></body></html>\n"
GARBAGE = "\x16\x03\x01 this is no HTTP\r\n\r\n"


def busy(fault: Fault, request: Request, usual: int) -> Reply:
    """Ask to come again later."""
    status = fault.get("status")
    code = "TemporaryRedirect" if status == 307 else "ServiceUnavailable"
    raise Refusal(status, code, "The appliance is busy.", _retry_after(fault, usual))


def error(fault: Fault, request: Request, usual: int) -> Reply:
    """Refuse with the given status and code."""
    raise Refusal(fault.get("status"), fault.get("code"), fault.get("text") or "This was asked for.")


def bad_digest(fault: Fault, request: Request, usual: int) -> Reply:
    """Read the body, and pretend that it came in damaged."""
    request.body.drain()
    raise bad_request("The body is not what the checksum says.", "BadDigest")


def html(fault: Fault, request: Request, usual: int) -> Reply:
    """Send the error page of some proxy."""
    text = fault.get("text") or PAGE.format(f"{fault.get('status')} Bad Gateway")
    return Reply(fault.get("status"), {"Content-Type": HTML}, text.encode())


def empty(fault: Fault, request: Request, usual: int) -> Reply:
    """Send an error without a word."""
    headers = {} if fault.retry_after is None else _retry_after(fault, usual)
    return Reply(fault.get("status"), headers)


def garbage(fault: Fault, request: Request, usual: int) -> Reply:
    """Send something else than HTTP, then nothing more."""
    text = (fault.get("text") or GARBAGE).encode()
    return Reply(500, close=True, rewrite=lambda head: text)


ANSWERS: dict[str, Callable[[Fault, Request, int], Reply]] = {
    function.__name__: function for function in (busy, error, bad_digest, html, empty, garbage)
}
"""By kind; given the number of seconds for Retry-After that is usual."""


def _retry_after(fault: Fault, usual: int) -> dict[str, str]:
    return {"Retry-After": str(usual if fault.retry_after is None else fault.retry_after)}
