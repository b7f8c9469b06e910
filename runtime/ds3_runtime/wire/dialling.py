"""Connections are made here: names looked up, sockets connected, proxies asked, hands shaken."""

from __future__ import annotations

import socket
import threading
import time
from contextlib import suppress
from typing import Any

from ..errors import ConnectFailed, ConnectTimeout
from .blocking import plain_connection
from .connection import Connection
from .route import Route
from .tunnel import ask_for_tunnel

_Address = tuple[socket.AddressFamily, Any]


def dial(route: Route, seconds: float | None) -> Connection:
    """Return a new connection to the appliance, made in so many seconds altogether.

    Raises `ConnectFailed`, or `ConnectTimeout`.
    """
    timer = _Timer(seconds)
    first = route.proxy or route
    connected = _connected(first.host, first.port, timer)
    try:
        return _prepared(connected, route, timer)
    except BaseException:
        connected.close()
        raise


def _prepared(connected: socket.socket, route: Route, timer: _Timer) -> Connection:
    """Do what must be done before the first request."""
    if route.tls is None and route.proxy_tls is None:
        return plain_connection(connected)
    from . import tls

    if route.proxy and route.proxy_tls:
        connected.settimeout(timer.left())
        connected = outer = tls.secure(connected, route.proxy_tls, route.proxy.host, "proxy")
    if route.tls is None:
        return tls.SecuredConnection(connected)
    if route.is_tunnelled:
        connected.settimeout(timer.left())
        ask_for_tunnel(connected, route)
    connected.settimeout(timer.left())
    if route.proxy_tls:
        return tls.SecuredConnection(tls.secure_within(outer, route.tls, route.host))
    return tls.SecuredConnection(tls.secure(connected, route.tls, route.host))


class _Timer:
    """What is left of the time to connect."""

    def __init__(self, seconds: float | None) -> None:
        self._end = None if seconds is None else time.monotonic() + seconds

    def left(self, share: int = 1) -> float | None:
        """Return what is left, divided by `share`; `ConnectTimeout` when that is nothing."""
        if self._end is None:
            return None
        left = self._end - time.monotonic()
        if left <= 0:
            raise ConnectTimeout("no connection within the connect timeout")
        return left / share


def _connected(host: str, port: int, timer: _Timer) -> socket.socket:
    """Try the addresses of a host one after the other, each within its share of the time."""
    addresses = _addresses(host, port, timer)
    failure: OSError = OSError(f"{host} has no address")
    for tried, (family, address) in enumerate(addresses):
        try:
            return _connect(family, address, timer.left(len(addresses) - tried))
        except OSError as error:
            failure = error
    kind = ConnectTimeout if isinstance(failure, TimeoutError) else ConnectFailed
    raise kind(f"no connection to {host} port {port}: {failure}") from failure


def _connect(family: socket.AddressFamily, address: Any, seconds: float | None) -> socket.socket:
    connected = socket.socket(family, socket.SOCK_STREAM)
    try:
        connected.settimeout(seconds)
        connected.connect(address)
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connected.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    except BaseException:
        connected.close()
        raise
    return connected


def _addresses(host: str, port: int, timer: _Timer) -> list[_Address]:
    for family in (socket.AF_INET, socket.AF_INET6):
        with suppress(OSError):
            socket.inet_pton(family, host)
            return [(family, (host, port))]
    return _looked_up(host, port, timer)


def _looked_up(host: str, port: int, timer: _Timer) -> list[_Address]:
    """Ask for the addresses of a name, in a thread, since the system sets no bound to that."""
    found: list[_Address] = []
    failures: list[OSError] = []

    def look_up() -> None:
        try:
            found.extend((entry[0], entry[4]) for entry in socket.getaddrinfo(host, port, type=socket.SOCK_STREAM))
        except OSError as error:
            failures.append(error)

    thread = threading.Thread(target=look_up, name="ds3-look-up", daemon=True)
    thread.start()
    thread.join(timer.left())
    if failures:
        raise ConnectFailed(f"the name {host} has no address: {failures[0]}") from failures[0]
    if not found:
        raise ConnectTimeout(f"the name {host} was not found within the connect timeout")
    return found
