"""The control port: HTTP with JSON beside the appliance, for tests, scripts and the status page."""

from __future__ import annotations

import socket
from contextlib import suppress
from threading import Thread
from types import TracebackType
from typing import TYPE_CHECKING, Self

from .exchange import Server

if TYPE_CHECKING:
    from ..simulator import Simulator


class ControlPort:
    """A server beside a simulator; it goes on while the appliance restarts."""

    def __init__(self, simulator: Simulator, host: str = "127.0.0.1", port: int = 0) -> None:
        self._server = Server((host, port))
        self._server.simulator = simulator
        self._thread = Thread(
            target=self._server.serve_forever, args=(0.05,), name="ds3-simulator-control", daemon=True
        )
        name, number = map(str, self._server.server_address[:2])
        self.endpoint = f"http://[{name}]:{number}" if ":" in name else f"http://{name}:{number}"
        """The URL of the status page, and of everything else."""

    def start(self) -> Self:
        """Begin to answer."""
        self._thread.start()
        return self

    def stop(self) -> None:
        """Stop answering, on connections that are open too."""
        if self._thread.is_alive():
            self._server.shutdown()
        self._server.server_close()
        for connected in self._server.connections:
            # Its client may have gone already.
            with suppress(OSError):
                connected.shutdown(socket.SHUT_RDWR)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()
