"""Where the appliance is: the endpoint that users write, taken apart."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import urlsplit

from .errors import ConfigurationError


@dataclass(frozen=True, slots=True)
class Endpoint:
    """Scheme, host and port of an appliance's data path, and a path prefix for those behind a gateway."""

    scheme: str
    host: str
    port: int | None
    prefix: str = ""

    @classmethod
    def parse(cls, text: str) -> Endpoint:
        """Read an endpoint such as ``https://bp.example:8443``; without a scheme it is https."""
        parts = urlsplit(text if "://" in text else f"https://{text}")
        try:
            host, port = parts.hostname, parts.port
        except ValueError as error:
            raise ConfigurationError(f"the endpoint {text!r} has no valid port: {error}") from error
        if parts.scheme.lower() not in ("http", "https") or not host:
            raise ConfigurationError(f"the endpoint {text!r} is not http://host[:port] or https://host[:port]")
        if parts.query or parts.fragment or parts.username is not None:
            raise ConfigurationError("an endpoint carries no user, query or fragment")
        return cls(parts.scheme.lower(), host, port, parts.path.rstrip("/"))

    @property
    def authority(self) -> str:
        """Host and port as they stand in a URL and in the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """Scheme and authority, to connect to."""
        return f"{self.scheme}://{self.authority}"
