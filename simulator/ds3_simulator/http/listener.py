"""Accepts connections and gives each a thread of its own."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from selectors import EVENT_READ, DefaultSelector
from threading import Lock, Thread, current_thread

BACKLOG = 512

Serve = Callable[[socket.socket], None]


class Listener:
    """A listening socket and the connections that came in through it."""

    def __init__(self, host: str, port: int) -> None:
        self._socket = socket.create_server((host, port), backlog=BACKLOG)
        self._waker, self._wakened = socket.socketpair()
        self._connections: dict[Thread, socket.socket] = {}
        self._lock = Lock()
        self._thread: Thread | None = None

    @property
    def address(self) -> tuple[str, int]:
        """Host and port it listens on."""
        host, port = self._socket.getsockname()[:2]
        return str(host), int(port)

    def start(self, serve: Serve) -> None:
        """Begin to accept connections; `serve` is called with each of them in a thread of its own."""
        self._thread = Thread(target=self._accept, args=(serve,), name="ds3-simulator", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Close every connection and wait until all threads have ended."""
        self._waker.close()
        if self._thread:
            self._thread.join()
        self._socket.close()
        self._wakened.close()
        with self._lock:
            connections = dict(self._connections)
        for thread, connected in connections.items():
            with suppress(OSError):
                connected.shutdown(socket.SHUT_RDWR)
            thread.join()

    def _accept(self, serve: Serve) -> None:
        with DefaultSelector() as selector:
            selector.register(self._socket, EVENT_READ)
            selector.register(self._wakened, EVENT_READ)
            while True:
                ready = [key.fileobj for key, _ in selector.select()]
                if self._wakened in ready:
                    return
                # The client may have gone again between select and accept.
                with suppress(OSError):
                    self._begin(serve, self._socket.accept()[0])

    def _begin(self, serve: Serve, connected: socket.socket) -> None:
        thread = Thread(target=self._run, args=(serve, connected), name="ds3-simulator-connection", daemon=True)
        with self._lock:
            self._connections[thread] = connected
        thread.start()

    def _run(self, serve: Serve, connected: socket.socket) -> None:
        try:
            serve(connected)
        finally:
            with self._lock:
                del self._connections[current_thread()]
