"""The parts of a signature, for scripts that sign requests of their own; what the client sends is signed elsewhere."""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from ..dates import http_date
from ..http import encoded
from ..signing import canonical_resource


class Signer(Protocol):
    """Whoever has credentials."""

    credentials: Any


def canonicalize_header_value(self: object, value: str | Iterable[str]) -> str:
    """Return a header's value as text; several are joined by commas."""
    return value if isinstance(value, str) else ",".join(map(str, value))


def canonicalized_amz_headers(self: object, amz_headers: Mapping[str, str | Iterable[str]]) -> str:
    """Return the lines that stand for the ``x-amz-`` headers, each with its line end."""
    values = {name.lower(): canonicalize_header_value(self, value).strip() for name, value in amz_headers.items()}
    return "".join(f"{name}:{values[name]}\n" for name in sorted(values) if name.startswith("x-amz-"))


def canonicalize_path(self: object, request_path: str, query_params: Mapping[str, object]) -> str:
    """Return the path, and those of the query parameters that are signed, as they go over the wire."""
    return canonical_resource(build_path(self, request_path, query_params))


def build_path(self: object, resource: str, query_params: Mapping[str, object] = {}) -> str:
    """Return the request target."""
    query = "&".join(build_query_param(self, param) for param in query_params.items())
    path = normalize_string(self, resource)
    return f"{path}?{query}" if query else path


def build_query_param(self: object, param: tuple[str, object]) -> str:
    """Return a name and value, encoded; a value of None is a bare name."""
    name, value = param
    bare = normalize_string(self, name)
    return bare if value is None else f"{bare}={normalize_string(self, str(value))}"


def normalize_string(self: object, url: str) -> str:
    """Return text percent-encoded; slashes stay."""
    return encoded(url, "the text")


def get_date(self: object) -> str:
    """Return the time, as the Date header wants it."""
    return http_date()


def sign(self: object, key: str, contents: str) -> str:
    """Return the HMAC-SHA1 of a text under a secret key, in base64."""
    digest = hmac.new(key.encode(), contents.encode(), hashlib.sha1).digest()
    return base64.b64encode(digest).decode()


def aws_signature(  # noqa: PLR0913, PLR0917  # what is signed
    self: object,
    key: str,
    verb: str = "GET",
    checksum: str = "",
    content_type: str = "",
    date: str = "",
    canonicalized_amz_header: str = "",
    canonicalized_resource: str = "",
) -> str:
    """Return the signature of a request with these parts under a secret key."""
    lines = (verb, checksum, content_type, date, canonicalized_amz_header + canonicalized_resource)
    return sign(self, key, "\n".join(lines))


def build_authorization(  # what is signed
    self: Signer,
    verb: str = "",
    checksum: str = "",
    date: str = "",
    content_type: str = "",
    resource: str = "",
    canonicalized_amz_header: str = "",
) -> str:
    """Return the Authorization header of a request with these parts."""
    signature = aws_signature(
        self, self.credentials.key, verb, checksum, content_type, date, canonicalized_amz_header, resource
    )
    return f"AWS {self.credentials.accessId}:{signature}"
