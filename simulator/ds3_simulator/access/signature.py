"""AWS signature version 2, header form, as the appliance computes it; independent of any client code."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable, Iterator
from itertools import product
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


def sign(secret_key: str, text: str) -> str:
    """Return the signature of a string to sign."""
    digest = hmac.digest(secret_key.encode(), text.encode("latin-1"), hashlib.sha1)
    return base64.b64encode(digest).decode()


def is_signed(request: Request, secret_key: str, signature: str) -> bool:
    """Whether `signature` is right for `request`, in one of the spellings that clients use."""
    given = signature.encode("latin-1")
    candidates = (sign(secret_key, text).encode() for text in strings_to_sign(request))
    return any(hmac.compare_digest(candidate, given) for candidate in candidates)


def strings_to_sign(request: Request) -> Iterator[str]:
    """Yield what a client may have signed: sub-resources raw or decoded, a bucket with or without a slash."""
    head = _head(request.verb, request.headers)
    resources = {canonical_query(request.query, decode=decode) for decode in (False, True)}
    for path, query in product(_paths(request.path), sorted(resources)):
        yield f"{head}{path}{query}"


def canonical_query(query: str, *, decode: bool) -> str:
    """Return the sub-resources of a query as they stand in the string to sign."""
    chosen = sorted(item for item in query.split("&") if item.partition("=")[0] in SUB_RESOURCES | OVERRIDES)
    if decode:
        chosen = [unquote(item, encoding="latin-1") for item in chosen]
    return "?" + "&".join(chosen) if chosen else ""


def _head(verb: str, headers: Headers) -> str:
    amazon = sorted(headers.starting_with("x-amz-"))
    date = "" if headers.get("x-amz-date") is not None else headers.get("date") or ""
    lines = [verb, _first(headers, CHECKSUM_HEADERS), headers.get("content-type") or "", date]
    return "".join(f"{line}\n" for line in [*lines, *(f"{name}:{value}" for name, value in amazon)])


def _first(headers: Headers, names: Iterable[str]) -> str:
    values = (headers.get(name) for name in names)
    return next((value for value in values if value is not None), "")


def _paths(path: str) -> list[str]:
    """Return the path as sent; Amazon's own client signs ``/bucket/`` where it sends ``/bucket``."""
    is_bucket = path.count("/") == 1 and len(path) > 1
    return [path, f"{path}/"] if is_bucket else [path]
