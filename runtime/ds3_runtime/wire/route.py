"""The way to the appliance: directly, or through a proxy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import ssl

    from ..config import ClientConfig
    from ..endpoint import Endpoint
    from ..proxy import Proxy

PORTS = {"http": 80, "https": 443}


class Route:
    """Which host is dialled, who must answer there, and what requests say on the way."""

    __slots__ = ("fields", "host", "origin", "port", "proxy", "proxy_tls", "tls")

    def __init__(self, place: Endpoint, tls: ssl.SSLContext | None, proxy: Proxy | None) -> None:
        """Take the way to an endpoint, with TLS settings if either end of the way needs some."""
        secured = place.scheme == "https"
        self.host = place.host
        """Of the appliance."""
        self.port = place.port or PORTS[place.scheme]
        self.tls = tls if secured else None
        """None when the appliance is spoken to without TLS."""
        self.proxy = proxy
        self.proxy_tls = tls if proxy and proxy.scheme == "https" else None
        """None when the proxy is reached without TLS."""
        self.origin = place.url if proxy and not secured else ""
        """Stands before each target where a proxy is to read it."""
        self.fields = self._fields()
        """Headers that requests have besides their own."""

    def _fields(self) -> dict[str, str]:
        if self.proxy is None or self.proxy.authorization is None or self.is_tunnelled:
            return {}
        return {"proxy-authorization": self.proxy.authorization}

    @property
    def authority(self) -> str:
        """Host and port of the appliance, as a proxy wants them."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"

    @property
    def is_tunnelled(self) -> bool:
        """Whether the proxy only passes on what it cannot read."""
        return self.proxy is not None and self.tls is not None


def route_for(config: ClientConfig) -> Route:
    """Return the way to a client's endpoint; `ConfigurationError` when its proxy or its authorities make no sense.

    A proxy that is reached by TLS must show a certificate just as an appliance must.
    """
    proxy = _proxy(config)
    schemes = {config.endpoint.scheme} | ({proxy.scheme} if proxy else set())
    return Route(config.endpoint, _tls(config) if "https" in schemes else None, proxy)


def _proxy(config: ClientConfig) -> Proxy | None:
    if config.proxy is None:
        return None
    from ..proxy import Proxy

    return Proxy.parse(config.proxy)


def _tls(config: ClientConfig) -> ssl.SSLContext:
    from ..trust import tls_settings

    return tls_settings(config)
