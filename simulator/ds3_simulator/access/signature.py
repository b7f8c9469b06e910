"""AWS signature version 2 as the appliance computes it; independent of any client code."""

from __future__ import annotations

import base64
import hmac
import re
from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from ..http.message import Headers, Request
from ..wire.checksums import CHECKSUM_HEADERS

SUB_RESOURCES = frozenset(
    {
        "accelerate",
        "acl",
        "analytics",
        "cors",
        "delete",
        "inventory",
        "lifecycle",
        "location",
        "logging",
        "metrics",
        "notification",
        "object-lock",
        "partNumber",
        "policy",
        "replication",
        "requestPayment",
        "restore",
        "select",
        "select-type",
        "storageClass",
        "tagging",
        "torrent",
        "uploadId",
        "uploads",
        "versionId",
        "versioning",
        "versions",
        "website",
    }
)
"""Query keys for something beside an object or bucket; Amazon's signature covers them, by exact name."""
OVERRIDES = frozenset(
    {
        "response-cache-control",
        "response-content-disposition",
        "response-content-encoding",
        "response-content-language",
        "response-content-type",
        "response-expires",
    }
)
"""Query keys that only change the headers of an answer; they are covered as well."""
_SIGNED = SUB_RESOURCES | OVERRIDES
_BLANKS = re.compile(r"[ \t]+")


def sign(secret_key: str, text: str) -> str:
    """Return the signature of a string to sign."""
    digest = hmac.digest(secret_key.encode(), text.encode("latin-1"), "sha1")
    return base64.b64encode(digest).decode()


def is_signed(request: Request, secret_key: str, signature: str, expires: str | None = None) -> bool:
    """Whether `signature` is right for `request`, in one of the spellings that clients use.

    In a URL that was signed in advance, the time at which it expires stands in the place of the date.
    """
    given = signature.encode("latin-1", "replace")
    for text in strings_to_sign(request, expires):
        if hmac.compare_digest(sign(secret_key, text).encode(), given):
            return True
    return False


def strings_to_sign(request: Request, expires: str | None = None) -> Iterator[str]:
    """Yield what a client may have signed, the most usual first and no other before that was tried."""
    queries = _spellings(request.query)
    resources = [path + query for path in _paths(request.path) for query in queries]
    head = _head(request.verb, request.headers, expires)
    for resource in resources:
        yield head + resource
    unfolded = _BLANKS.sub(" ", head)
    if unfolded != head:
        for resource in resources:
            yield unfolded + resource


def canonical_query(query: str, *, decode: bool) -> str:
    """Return the sub-resources of a query as they stand in the string to sign."""
    chosen = _sub_resources(query)
    if decode:
        chosen = [unquote(item, encoding="latin-1") for item in chosen]
    return "?" + "&".join(chosen) if chosen else ""


def _spellings(query: str) -> Iterable[str]:
    """Return the ways to write sub-resources: raw, decoded, without values, each with its own question mark."""
    chosen = _sub_resources(query) if query else ()
    if not chosen:
        return ("",)
    bare = "&".join(item.partition("=")[0] for item in chosen)
    own_marks = "".join(f"?{item}" for item in chosen)
    usual = (canonical_query(query, decode=False), canonical_query(query, decode=True))
    return dict.fromkeys((*usual, f"?{bare}", own_marks))


def _sub_resources(query: str) -> list[str]:
    return sorted(item for item in query.split("&") if item.partition("=")[0] in _SIGNED)


def _head(verb: str, headers: Headers, expires: str | None) -> str:
    amazon = sorted(headers.starting_with("x-amz-"))
    date = expires
    if date is None:
        date = "" if headers.get("x-amz-date") is not None else headers.get("date") or ""
    lines = [verb, _first(headers, CHECKSUM_HEADERS), headers.get("content-type") or "", date]
    return "".join(f"{line}\n" for line in [*lines, *(f"{name}:{value}" for name, value in amazon)])


def _first(headers: Headers, names: Iterable[str]) -> str:
    for name in names:
        value = headers.get(name)
        if value is not None:
            return value
    return ""


def _paths(path: str) -> list[str]:
    """Return the path as sent; Amazon's own client signs ``/bucket/`` where it sends ``/bucket``."""
    is_bucket = path.count("/") == 1 and len(path) > 1
    return [path, f"{path}/"] if is_bucket else [path]
