"""Proxies as people name them, and for which hosts they are asked."""

from __future__ import annotations

import base64
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from ipaddress import ip_address, ip_network
from urllib.parse import SplitResult, unquote, urlsplit

from .endpoint import Endpoint
from .errors import ConfigurationError

_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Proxy:
    """Where a proxy is, by which scheme it is reached, and what lets us in."""

    scheme: str
    host: str
    port: int
    authorization: str | None = field(default=None, repr=False)
    """Of the Proxy-Authorization header; None without user and password."""

    @classmethod
    def parse(cls, text: str) -> Proxy:
        """Read ``http://user:password@host:port``; without a scheme it is http, user and password may be left out.

        `ConfigurationError`, which does not repeat the text, when it makes no sense.
        """
        text = text.strip()
        try:
            parts = urlsplit(text if "://" in text else f"http://{text}")
            place = Endpoint.parse(f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}")
            return cls(place.scheme, place.host, place.port or _PORTS[place.scheme], _authorization(parts))
        except ValueError:
            raise ConfigurationError("the proxy is not given as http://host:port") from None  # it may hold a password


def _authorization(parts: SplitResult) -> str | None:
    if parts.username is None:
        return None
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return f"Basic {base64.b64encode(pair.encode()).decode('ascii')}"


def proxy_for(endpoint: str, environ: Mapping[str, str]) -> str | None:
    """Return the proxy that the environment names for an endpoint; None for one that is reached without.

    ``https_proxy`` is for https endpoints; without it, ``http_proxy`` is for them too, as in every Spectra S3 SDK.
    ``no_proxy`` lists hosts with their subdomains, addresses and networks; ``*`` is all. Upper case will do as well,
    but not for ``HTTP_PROXY`` in a CGI script, where whoever calls can set it.
    """
    place = Endpoint.parse(endpoint)
    names = ["https_proxy", "HTTPS_PROXY"] if place.scheme == "https" else []
    names += ["http_proxy"] if "REQUEST_METHOD" in environ else ["http_proxy", "HTTP_PROXY"]
    proxy = next((environ[name] for name in names if environ.get(name)), None)
    without = environ.get("no_proxy") or environ.get("NO_PROXY") or ""
    return None if proxy is None or _is_listed(place, without) else proxy


def _is_listed(place: Endpoint, without: str) -> bool:
    return any(_means(entry, place) for entry in without.replace(",", " ").lower().split())


def _means(entry: str, place: Endpoint) -> bool:
    """Whether an entry of ``no_proxy`` means this endpoint."""
    if entry == "*":
        return True
    with suppress(ValueError):
        return ip_address(place.host) in ip_network(entry.strip("[]"), strict=False)
    host, colon, port = entry.rpartition(":")
    if colon and port.isdecimal():
        return int(port) == (place.port or _PORTS[place.scheme]) and _means(host, place)
    name = entry.lstrip("*").lstrip(".")
    return bool(name) and (place.host == name or place.host.endswith(f".{name}"))
