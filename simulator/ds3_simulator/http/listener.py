"""Accepts connections, and has them looked after."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from contextlib import suppress
from selectors import EVENT_READ, DefaultSelector
from threading import Lock, Thread, current_thread

from .connection import Connection
from .rota import Rota
from .turn import Alone

BACKLOG = 4096
RECOVERY = 0.05
"""Seconds to wait when the process can take no more connections for the moment."""

Open = Callable[[socket.socket], Connection]
Prepare = Callable[[socket.socket], socket.socket]


class Listener:
    """A listening socket and the connections that came in through it."""

    def __init__(self, host: str, port: int) -> None:
        """Take the address, at which connections are refused until `start`."""
        self._socket = _bound(host, port)
        self._waker, self._wakened = socket.socketpair()
        self._rota: Rota | None = None
        self._accompanied: dict[Thread, Connection] = {}
        self._lock = Lock()
        self._thread: Thread | None = None

    @property
    def address(self) -> tuple[str, int]:
        """Host and port it listens on."""
        host, port = self._socket.getsockname()[:2]
        return str(host), int(port)

    def start(self, rota: Rota, open_: Open, prepare: Prepare) -> None:
        """Begin to accept connections; each is prepared, at once, opened, and then looked after by the rota."""
        self._socket.listen(BACKLOG)
        self._socket.setblocking(False)
        rota.start()
        self._rota = rota
        self._thread = Thread(target=self._accept, args=(rota, open_, prepare), name="ds3-simulator", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Close every connection and wait until all threads have ended."""
        self._waker.close()
        if self._thread:
            self._thread.join()
        self._socket.close()
        self._wakened.close()
        with self._lock:
            accompanied = dict(self._accompanied)
        for connection in accompanied.values():
            connection.shut_down()
        for thread in accompanied:
            thread.join()
        if self._rota:
            self._rota.stop()

    def _accept(self, rota: Rota, open_: Open, prepare: Prepare) -> None:
        with DefaultSelector() as selector, DefaultSelector() as patience:
            selector.register(self._socket, EVENT_READ)
            for each in (selector, patience):
                each.register(self._wakened, EVENT_READ)
            while self._wakened not in [key.fileobj for key, _ in selector.select()]:
                try:
                    connected = self._socket.accept()[0]
                    with suppress(OSError):  # the client has gone again
                        self._accompany(rota, _opened(open_, prepare, connected))
                except (BlockingIOError, ConnectionError):
                    continue  # as above
                except (OSError, RuntimeError):  # no more descriptors or threads, until a connection ends
                    patience.select(RECOVERY)

    def _accompany(self, rota: Rota, connection: Connection) -> None:
        """Give a connection a thread of its own to begin with."""
        thread = Thread(target=self._run, args=(rota, connection), name="ds3-simulator-connection", daemon=True)
        with self._lock:
            self._accompanied[thread] = connection
        try:
            thread.start()
        except RuntimeError:
            connection.close()
            with self._lock:
                del self._accompanied[thread]
            raise

    def _run(self, rota: Rota, connection: Connection) -> None:
        goes_on, turn = connection.begin(), Alone()
        while goes_on and connection.needs_company:
            goes_on = connection.exchange(turn)
        if goes_on:
            rota.watch(connection)
        else:
            connection.close()
        with self._lock:
            del self._accompanied[current_thread()]


def _opened(open_: Open, prepare: Prepare, connected: socket.socket) -> Connection:
    try:
        connected = prepare(connected)
        return open_(connected)
    except OSError:
        connected.close()
        raise


def _bound(host: str, port: int) -> socket.socket:
    listening = socket.socket(socket.AF_INET6 if ":" in host else socket.AF_INET, socket.SOCK_STREAM)
    try:
        if os.name == "posix":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if listening.family == socket.AF_INET6:
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 1)
        listening.bind((host, port))
    except BaseException:  # also when the process is being stopped: nothing may stay open
        listening.close()
        raise
    return listening
