"""What a request says about who sent it."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import Refusal
from ..http.message import Request
from ..wire.target import Query


@dataclass(frozen=True, slots=True)
class Credentials:
    """An access key and a signature, from the head of a request or from a URL that was signed in advance."""

    access_key: str
    signature: str
    expires: str | None = None
    """Seconds since 1970 until which a URL is good; None if the head was signed."""


def credentials_of(request: Request) -> Credentials:
    """Return the credentials of a request; a refusal if it has none that are understood."""
    header = request.headers.get("authorization")
    if header is not None:
        return _from_header(header)
    if "Signature=" in request.query:
        return _from_query(Query(request.query))
    raise Refusal(403, "AccessDenied", "The request has no Authorization header.")


def _from_header(header: str) -> Credentials:
    scheme, _, credentials = header.partition(" ")
    access_key, _, signature = credentials.strip().rpartition(":")
    if scheme != "AWS" or not access_key:
        raise _not_version_2()
    return Credentials(access_key, signature)


def _from_query(query: Query) -> Credentials:
    access_key, signature, expires = map(query.get, ("AWSAccessKeyId", "Signature", "Expires"))
    if access_key is None or signature is None or expires is None:
        raise _not_version_2()
    return Credentials(access_key, signature, expires)


def _not_version_2() -> Refusal:
    return Refusal(403, "AccessDenied", "The request is not signed with version 2 of the Amazon signature.")
