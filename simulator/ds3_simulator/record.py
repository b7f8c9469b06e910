"""What the simulator saw, for tests to assert on."""

from __future__ import annotations

import logging
import time
from collections import Counter, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from threading import Lock
from typing import overload

from .http.message import Request
from .wire.target import Query, decode

Put = tuple[str | None, str, int]
"""A blob that is put: job (None without one), object and offset."""


logger = logging.getLogger(__name__)


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
    user: str = ""
    """Name of the user who signed it; empty if nobody did."""
    peer: str = ""
    """The client's address and port."""
    connection: int = 0
    """Number of the connection it came over, from 1."""
    received: int = 0
    """Bytes of its body that were read."""
    sent: int = 0
    """Bytes of the answer's body that were sent."""
    begun: float = 0.0
    """Seconds since 1970."""
    duration: float = 0.0
    """Seconds from the end of its head to the end of its answer."""
    faults: tuple[str, ...] = ()
    """Kinds of the faults that struck it."""

    def __str__(self) -> str:
        struck = f", struck by {', '.join(self.faults)}" if self.faults else ""
        traffic = f"{self.received} bytes in, {self.sent} out, {self.duration * 1000:.0f} ms"
        return f"{self.status} {self.method} {ascii(self.target)[1:-1]} ({self.user or 'nobody'}, {traffic}{struck})"

    @classmethod
    def of(cls, request: Request) -> Seen:
        """Begin the record of a request."""
        peer = f"[{request.peer}]" if ":" in request.peer else request.peer
        address = f"{peer}:{request.port}"
        return cls(request.verb, request.target, peer=address, connection=request.connection, begun=time.time())


@dataclass(frozen=True, slots=True)
class Duplicate:
    """How often the same blob was put, apart from the times when the appliance was busy."""

    accepted: int
    refused: int
    """With a 409, because it was there."""


class Requests(Sequence[Seen]):
    """The latest requests, oldest first, and counts of what went over the connections."""

    def __init__(self, limit: int = 100_000) -> None:
        self._seen: deque[Seen] = deque(maxlen=limit)
        self._counts: Counter[str] = Counter()
        self._lock = Lock()
        self.connections = 0
        """Number of connections that were made."""
        self.open_connections = 0
        self.peak_connections = 0
        """The most connections that were open at once."""
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
        """Return the latest requests for one operation."""
        return [seen for seen in self if seen.operation == operation]

    def counts(self) -> Counter[str]:
        """Return how often each operation was asked for, also before the latest requests."""
        with self._lock:
            return self._counts.copy()

    @property
    def puts(self) -> Counter[Put]:
        """How often each blob was accepted."""
        return Counter(_put(seen) for seen in self.of("PutObject") if seen.status == 200)

    @property
    def duplicates(self) -> dict[Put, Duplicate]:
        """The blobs that were put again though they were there, or put twice at once."""
        accepted = self.puts
        refused = Counter(_put(seen) for seen in self.of("PutObject") if seen.status == 409)
        total = accepted + refused
        return {put: Duplicate(accepted[put], refused[put]) for put, count in total.items() if count > 1}

    def clear(self) -> None:
        """Forget everything but the connections that are open."""
        with self._lock:
            self._seen.clear()
            self._counts.clear()
            self.connections = self.bytes_received = self.bytes_sent = 0
            self.peak_connections = self.open_connections

    def add(self, seen: Seen) -> None:
        """Take note of a request that was, or will not be, answered."""
        with self._lock:
            self._seen.append(seen)
            self._counts[seen.operation] += 1
            self.bytes_received += seen.received

    def ended(self, seen: Seen, sent: int) -> None:
        """Take note of the end of an answer, and of the bytes of its body that were sent."""
        seen.sent = sent
        seen.duration = time.time() - seen.begun
        with self._lock:
            self.bytes_sent += sent
        if logger.isEnabledFor(logging.INFO):
            logger.info("%s", seen)

    def connected(self) -> int:
        """Take note of a connection; return its number."""
        with self._lock:
            self.connections += 1
            self.open_connections += 1
            self.peak_connections = max(self.peak_connections, self.open_connections)
            return self.connections

    def disconnected(self) -> None:
        """Take note of the end of a connection."""
        with self._lock:
            self.open_connections -= 1

    def _copy(self) -> list[Seen]:
        with self._lock:
            return list(self._seen)


def _put(seen: Seen) -> Put:
    path, _, query_text = seen.target.partition("?")
    query = Query(query_text)
    return query.get("job"), decode(path.split("/", 2)[2]), int(query.get("offset") or 0)
