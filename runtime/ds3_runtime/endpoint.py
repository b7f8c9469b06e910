"""Where the appliance is: the endpoint that users write, taken apart."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlsplit

from .errors import ConfigurationError

_PATH_SAFE = "/%:@!$&'()*+,;=~"
"""What stands in a prefix as it is; ``%`` too, since users write it encoded."""


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
        text = text.strip()
        text = text if "://" in text else f"https://{text}"
        if "@" in text.partition("://")[2].partition("/")[0]:
            raise ConfigurationError("an endpoint carries no user and no password")
        try:
            parts = urlsplit(text)
            host, port = _ascii_host(parts.hostname or ""), parts.port
            prefix = quote(parts.path.rstrip("/"), safe=_PATH_SAFE)
        except ValueError as error:
            raise ConfigurationError(f"the endpoint {text!r} has no valid host, port and path: {error}") from error
        if parts.scheme not in ("http", "https") or not host or parts.query or parts.fragment:
            raise ConfigurationError(f"the endpoint {text!r} is not http://host[:port] or https://host[:port]")
        return cls(parts.scheme, host, port, prefix)

    @property
    def authority(self) -> str:
        """Host and port as they stand in a URL and in the Host header."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port is None else f"{host}:{self.port}"

    @property
    def url(self) -> str:
        """Scheme and authority, to connect to."""
        return f"{self.scheme}://{self.authority}"


def _ascii_host(host: str) -> str:
    """Return a host name as it goes over the wire; ValueError when it is none."""
    if any(character.isspace() or character in '"<>\\^`{|}%' for character in host):
        raise ValueError("this is no host name")
    labels = host.removesuffix(".").split(".")
    if host.isascii() and ":" not in host and not all(0 < len(label) < 64 for label in labels):
        raise ValueError("a part of the name is empty or too long")
    return host if host.isascii() else host.encode("idna").decode("ascii")  # which takes a while to load
