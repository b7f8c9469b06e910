"""Sends one document to one end point."""

from __future__ import annotations

import ssl
from contextlib import closing
from http.client import HTTPConnection, HTTPException, HTTPSConnection
from urllib.parse import SplitResult, quote, urlsplit

from .payload import Document

# Whatever a URL may have, and nothing that would end the request line.
_BARE = "/%:@!$&'()*+,;=?~[]-._"


class Undelivered(Exception):
    """An end point could not be reached, or did not answer."""


def post(end_point: str, method: str, document: Document, timeout: float) -> int:
    """Return the status that an end point answers with."""
    try:
        target = _target(end_point)
        with closing(_connect(target, timeout)) as connection:
            path = quote(target.path or "/", _BARE) + (f"?{quote(target.query, _BARE)}" if target.query else "")
            connection.request(method, path, document.content, {"Content-Type": document.content_type})
            return connection.getresponse().status
    except (OSError, HTTPException, ValueError) as error:
        raise Undelivered(f"{type(error).__name__}: {error}") from error


def _target(end_point: str) -> SplitResult:
    """Return the parts of an end point; one without a scheme is meant for HTTP."""
    target = urlsplit(end_point if "://" in end_point else f"http://{end_point}")
    if target.scheme not in ("http", "https") or not target.hostname:
        raise ValueError(f"not a URL for HTTP: {end_point}")
    return target


def _connect(target: SplitResult, timeout: float) -> HTTPConnection:
    host = target.hostname or ""
    if target.scheme == "http":
        return HTTPConnection(host, target.port, timeout=timeout)
    # Listeners in a data centre certify themselves; the appliance is not known to mind.
    context = ssl.create_default_context()
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return HTTPSConnection(host, target.port, timeout=timeout, context=context)
