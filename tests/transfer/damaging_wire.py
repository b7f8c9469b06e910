"""A way to the appliance that damages what passes, and says nothing."""

from __future__ import annotations

import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Self
from urllib.parse import urlsplit

RUN = b"\0" * 100
"""What is damaged: the first run of so many zero bytes on their way to the appliance."""


class DamagingWire:
    """Listens at `endpoint`, and hands on to another one all that comes, but for one bit."""

    def __init__(self, endpoint: str) -> None:
        found = urlsplit(endpoint)
        self._target = (found.hostname or "", found.port or 80)
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._listener.settimeout(0.1)
        self._ends: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self._is_over = threading.Event()
        self._lock = threading.Lock()
        self.damaged = 0
        self.endpoint = f"http://127.0.0.1:{self._listener.getsockname()[1]}"

    def __enter__(self) -> Self:
        self._start(self._accept)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._is_over.set()
        self._threads[0].join()
        _cut(*self._ends)
        for thread in self._threads:
            thread.join()
        for end in (self._listener, *self._ends):
            end.close()

    def _start(self, call: Callable[..., None], *arguments: object) -> None:
        thread = threading.Thread(target=call, args=arguments, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self._is_over.is_set():
            with suppress(TimeoutError):
                near = self._listener.accept()[0]
                far = socket.create_connection(self._target)
                self._ends += [near, far]
                self._start(self._hand_on, near, far, True)
                self._start(self._hand_on, far, near, False)

    def _hand_on(self, source: socket.socket, target: socket.socket, spoils: bool) -> None:
        with suppress(OSError):
            while data := source.recv(1 << 16):
                target.sendall(self._spoilt(data) if spoils else data)
        _cut(source, target)

    def _spoilt(self, data: bytes) -> bytes:
        with self._lock:
            if self.damaged or RUN not in data:
                return data
            self.damaged += 1
        at = data.index(RUN)
        return data[:at] + b"\1" + data[at + 1 :]


def _cut(*ends: socket.socket) -> None:
    for end in ends:
        with suppress(OSError):
            end.shutdown(socket.SHUT_RDWR)
