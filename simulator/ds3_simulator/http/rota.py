"""Threads that take turns at watching connections.

A thread for each connection would be simpler, but threads that all want the interpreter lose half of their time to
handing it over. So one thread, the leader, waits for requests on all connections, and answers at once what takes no
time. When something takes longer, the leader steps aside with it, and the next thread leads.
"""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from contextlib import suppress
from selectors import EVENT_READ, DefaultSelector
from threading import Lock, Thread, current_thread
from typing import Protocol

from .turn import Finish, Turn

FOLLOWERS = 1
"""Threads that wait for their turn; those beyond it end when their work is done."""
MOST_HELD = 16
"""Answers that are held back at once: more would save little, and the first would wait for long."""
LONGEST_PAUSE = 1.0
"""Seconds after which, at the latest, it is looked which connections have been silent for too long."""


class Watched(Protocol):
    """A connection, as far as it matters here."""

    @property
    def idle(self) -> float:
        """Seconds after which it is closed if it is silent."""

    def fileno(self) -> int:
        """Return the number by which the system knows it."""

    def exchange(self, turn: Turn) -> bool:
        """Answer one request, after `turn.step_aside` if that takes time; False when it was the last."""

    def shut_down(self) -> None:
        """Wake up whoever reads from it or writes to it: it has ended."""

    def close(self) -> None:
        """Close it."""


class Gatherer(Protocol):
    """Whoever can make several answers certain at once."""

    def gather(self) -> None:
        """Let what the answers of this thread change become certain together, with `settle`."""

    def settle(self) -> bool:
        """Make certain what was gathered; False if that failed, so that none of the answers is true."""


class RotaTurn:
    """The leader's work on one request, until it steps aside."""

    def __init__(self, rota: Rota, connection: Watched) -> None:
        self._rota = rota
        self._connection = connection
        self.is_over = False
        self.is_held = False

    @property
    def gathers(self) -> bool:
        """Whether answers may be held back, to be made certain together with those of other connections."""
        return self._rota.gathers and not self.is_over

    def hold(self, finish: Finish) -> None:
        """Have an answer sent together with others."""
        self.is_held = True
        self._rota.hold(self._connection, finish)

    def settle(self) -> None:
        """Send what is held back: whatever this connection sends next must be certain by then."""
        if not self.is_over:
            self._rota.settle()

    def step_aside(self) -> None:
        """Let the next thread lead; what is left of the work is done beside it."""
        self.settle()
        if not self.is_over and self._rota.hand_over(self._connection):
            self.is_over = True


class Rota:
    """The connections, and the threads that look after them."""

    def __init__(self, gatherer: Gatherer) -> None:
        self._gatherer = gatherer
        self._held: list[tuple[Watched, Finish]] = []
        self.gathers = False
        """Whether the leader gathers answers at the moment."""
        self._selector = DefaultSelector()
        self._waker, self._wakened = socket.socketpair()
        self._wakened.setblocking(False)
        self._selector.register(self._wakened, EVENT_READ)
        self._leading, self._lock = Lock(), Lock()
        self._connections: dict[Watched, float | None] = {}
        """Since when each has been silent; None while it is worked on beside the leader."""
        self._threads: set[Thread] = set()
        self._waiting = 0
        self._pause = LONGEST_PAUSE
        self._looked = time.monotonic()
        self._stopped = False

    def start(self) -> None:
        """Begin to watch."""
        with self._lock:
            for _ in range(1 + FOLLOWERS):
                self._add_thread()

    def stop(self) -> None:
        """Close all connections and wait until all threads have ended."""
        with self._lock:
            self._stopped = True
            threads, connections = list(self._threads), list(self._connections)
        self._wake()
        for connection in connections:
            connection.shut_down()
        for thread in threads:
            thread.join()
        for connection in self._connections:
            connection.close()
        for each in (self._selector, self._waker, self._wakened):
            each.close()

    def watch(self, connection: Watched) -> None:
        """Look after a connection from now on, or again."""
        with self._lock:
            self._connections[connection] = time.monotonic()
            self._pause = min(self._pause, connection.idle / 4)
            if not self._stopped:
                self._selector.register(connection, EVENT_READ, connection)
        self._wake()

    def hand_over(self, connection: Watched) -> bool:
        """Leave a connection to the thread that leads, and have another one lead; False if there is none."""
        with self._lock:
            if not self._waiting and not self._stopped and not self._add_thread():
                return False
            self._selector.unregister(connection)
            self._connections[connection] = None
        self._leading.release()
        return True

    def _add_thread(self) -> bool:
        thread = Thread(target=self._take_turns, name="ds3-simulator-connections", daemon=True)
        self._threads.add(thread)
        try:
            thread.start()
        except RuntimeError:  # the system has no more threads for us
            self._threads.discard(thread)
            return False
        self._waiting += 1
        return True

    def _take_turns(self) -> None:
        """Wait for the lead, lead, finish what takes longer, and again."""
        try:
            while self._begins_to_lead():
                finished = self._lead()
                if finished is None or not self._stays(*finished):
                    return
        finally:
            with self._lock:
                self._threads.discard(current_thread())

    def _begins_to_lead(self) -> bool:
        self._leading.acquire()
        with self._lock:
            self._waiting -= 1
        if self._stopped:
            self._leading.release()
        return not self._stopped

    def _lead(self) -> tuple[Watched, bool] | None:
        """Answer requests; return the connection with which the thread stepped aside, None after `stop`."""
        while not self._stopped:
            self._close_silent()
            ready = list(self._ready())
            for connection in ready:
                self._gather(len(ready))
                turn = RotaTurn(self, connection)
                goes_on = connection.exchange(turn)
                if turn.is_over:
                    return connection, goes_on
                if not turn.is_held:
                    self._note(connection, goes_on=goes_on)
            self.settle()
        self._leading.release()
        return None

    def _gather(self, count: int) -> None:
        """Begin to hold answers back, if there are several to come; send them if there are many."""
        if len(self._held) >= MOST_HELD:
            self.settle()
        if count > 1 and not self.gathers:
            self._gatherer.gather()
            self.gathers = True

    def hold(self, connection: Watched, finish: Finish) -> None:
        """Keep an answer until `settle`."""
        self._held.append((connection, finish))

    def settle(self) -> None:
        """Make certain what was gathered, and send the answers that were held back for that."""
        if not self.gathers:
            return
        certain = self._gatherer.settle()
        self.gathers = False
        held, self._held = self._held, []
        for connection, finish in held:
            self._note(connection, goes_on=finish(certain))

    def _note(self, connection: Watched, *, goes_on: bool) -> None:
        if goes_on:
            self._connections[connection] = time.monotonic()
        else:
            self._drop(connection)

    def _stays(self, connection: Watched, goes_on: bool) -> bool:
        """Give a connection back; say whether this thread is to wait for the next turn."""
        if goes_on:
            self.watch(connection)
        else:
            self._forget(connection)
        with self._lock:
            stays = self._waiting < FOLLOWERS and not self._stopped
            self._waiting += stays
        return stays

    def _ready(self) -> Iterator[Watched]:
        """Wait for connections with something to read, and yield them."""
        for key, _ in self._selector.select(self._pause):
            if key.data is None:
                with suppress(BlockingIOError):
                    self._wakened.recv(4096)
            else:
                yield key.data

    def _close_silent(self) -> None:
        now = time.monotonic()
        if now - self._looked < self._pause:
            return
        self._looked = now
        with self._lock:
            known = list(self._connections.items())
        for connection, since in known:
            if since is not None and now - since >= connection.idle:
                self._drop(connection)

    def _drop(self, connection: Watched) -> None:
        with suppress(KeyError, ValueError):  # it is not watched any more
            self._selector.unregister(connection)
        self._forget(connection)

    def _forget(self, connection: Watched) -> None:
        with self._lock:
            self._connections.pop(connection, None)
        connection.close()

    def _wake(self) -> None:
        with suppress(OSError):  # it is full of calls already, or nobody is there any more
            self._waker.send(b"!")
