"""What the simulator saw, for tests to assert on."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import overload

from .wire.target import Query, decode


@dataclass(slots=True)
class Seen:
    """One request and what came of it."""

    method: str
    target: str
    """As it stood on the request line."""
    operation: str = ""
    """Empty if the request asked for none."""
    status: int = 0
    """0 if the client went away before it was answered."""


class Requests(Sequence[Seen]):
    """The latest requests, oldest first, and counts of what went over the connections."""

    def __init__(self, limit: int = 100_000) -> None:
        self._seen: deque[Seen] = deque(maxlen=limit)
        self._lock = Lock()
        self.connections = 0
        self.bytes_received = 0
        """Bytes of bodies that clients sent."""
        self.bytes_sent = 0
        """Bytes of bodies that clients were sent."""

    @overload
    def __getitem__(self, index: int) -> Seen: ...
    @overload
    def __getitem__(self, index: slice) -> list[Seen]: ...
    def __getitem__(self, index: int | slice) -> Seen | list[Seen]:
        return self._copy()[index]

    def __iter__(self) -> Iterator[Seen]:
        return iter(self._copy())

    def __len__(self) -> int:
        return len(self._seen)

    def of(self, operation: str) -> list[Seen]:
        """Return the requests for one operation."""
        return [seen for seen in self if seen.operation == operation]

    @property
    def puts(self) -> Counter[tuple[str | None, str, int]]:
        """How often each blob was accepted: by job (None without one), object and offset."""
        return Counter(_put(seen) for seen in self.of("PutObject") if seen.status == 200)

    def clear(self) -> None:
        """Forget everything."""
        with self._lock:
            self._seen.clear()
            self.connections = self.bytes_received = self.bytes_sent = 0

    def add(self, seen: Seen) -> None:
        """Take note of a request."""
        with self._lock:
            self._seen.append(seen)

    def add_traffic(self, *, connections: int = 0, received: int = 0, sent: int = 0) -> None:
        """Take note of connections and bytes."""
        with self._lock:
            self.connections += connections
            self.bytes_received += received
            self.bytes_sent += sent

    def _copy(self) -> list[Seen]:
        with self._lock:
            return list(self._seen)


def _put(seen: Seen) -> tuple[str | None, str, int]:
    path, _, query_text = seen.target.partition("?")
    query = Query(query_text)
    return query.get("job"), decode(path.split("/", 2)[2]), int(query.get("offset") or 0)
