"""Sockets at which an application answers."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from .http.connection import Connection
from .http.incoming import Patience
from .http.listener import Listener
from .http.message import Application
from .http.rota import Rota
from .settings import Settings

Prepare = Callable[[socket.socket], socket.socket]


@dataclass(slots=True)
class Address:
    """Where a server is found; a port of 0 becomes a free one when it is first taken, and stays."""

    host: str
    port: int

    @contextmanager
    def taken(self) -> Iterator[Listener]:
        """Take the address; connections are refused until the listener is started."""
        listener = Listener(self.host, self.port)
        try:
            self.host, self.port = listener.address
            yield listener
        finally:
            listener.stop()

    def url(self, scheme: str) -> str:
        """Return the URL for clients."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"{scheme}://{host}:{self.port}"


def serve(listener: Listener, application: Application, settings: Settings, prepare: Prepare | None = None) -> None:
    """Begin to answer the requests of whoever connects."""

    def open_(connected: socket.socket) -> Connection:
        return Connection(connected, application, Patience(settings.idle_timeout, settings.request_timeout))

    listener.start(Rota(application), open_, prepare or (lambda connected: connected))
