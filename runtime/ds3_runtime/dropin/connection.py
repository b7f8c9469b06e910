"""Where the appliance is, and who asks, as older scripts say it."""

from __future__ import annotations

from typing import Any, TypeVar
from urllib.parse import urlsplit

_T = TypeVar("_T")


class HttpVerb:
    """The methods of HTTP that the API knows."""

    GET = "GET"
    PUT = "PUT"
    DELETE = "DELETE"
    HEAD = "HEAD"
    POST = "POST"


class Credentials:
    """Access id and key of a user; the key never shows."""

    def __init__(self, accessId: str, key: str) -> None:
        self.accessId = accessId.strip()
        self.key = key.strip()

    def is_valid(self) -> bool:
        """Tell whether both are set."""
        return bool(self.accessId and self.key)


class NetworkConnection:
    """An endpoint: where it is, and whether by TLS."""

    def __init__(self, endpoint: str) -> None:
        self.url = self.ensure_schema(endpoint)
        parts = urlsplit(self.url)
        self.secure = parts.scheme == "https"
        self.hostname = parts.hostname
        self.port = parts.port
        self.endpoint = self.remove_http_from_endpoint(self.url)

    def remove_http_from_endpoint(self, endpoint: str) -> str:
        """Return host and port alone."""
        return endpoint.strip().partition("://")[2].rstrip("/") if "://" in endpoint else endpoint.strip().rstrip("/")

    def ensure_schema(self, endpoint: str) -> str:
        """Return an endpoint with a scheme; a bare host means plain HTTP."""
        endpoint = endpoint.strip()
        return endpoint if "://" in endpoint else f"http://{endpoint}"


def typeCheck(input_arg: Any, type_to_check: type[_T]) -> _T:
    """Return the argument; TypeError unless it is of the given type."""
    if not isinstance(input_arg, type_to_check):
        raise TypeError(f"expected a {type_to_check.__name__} but got a {type(input_arg).__name__}")
    return input_arg


def typeCheckString(input_arg: Any) -> str:
    """Return the argument; TypeError unless it is text."""
    return typeCheck(input_arg, str)


def ensureUTF8(input_arg: str | bytes) -> bytes:
    """Return text as UTF-8."""
    return input_arg.encode() if isinstance(input_arg, str) else input_arg
