"""What goes over a connection: a request, and the reply to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from typing import BinaryIO, Protocol

from ..errors import Refusal
from .body import Allowance, Body


class Headers:
    """Header fields by name in any case; values as they stood on the wire, decoded as Latin-1."""

    def __init__(self, fields: Iterable[tuple[str, str]]) -> None:
        self._values: dict[str, str] = {}
        for name, value in fields:
            key = name.lower()
            known = self._values.get(key)
            self._values[key] = value if known is None else f"{known},{value}"

    def get(self, name: str) -> str | None:
        """Return the value called `name`, repeated ones joined by commas."""
        return self._values.get(name.lower())

    def starting_with(self, prefix: str) -> Iterator[tuple[str, str]]:
        """Yield the lower-case names that begin with `prefix`, with their values."""
        for name, value in self._values.items():
            if name.startswith(prefix):
                yield name, value


@dataclass(slots=True)
class Request:
    """One request; its body is read by whoever answers it."""

    verb: str
    target: str
    version: str
    headers: Headers
    body: Body
    peer: str = ""
    """The client's address."""
    port: int = 0
    """The client's port."""
    connection: int = 0
    """Number of the connection it came over."""

    @property
    def path(self) -> str:
        """The target without its query, percent-encoded as it came."""
        return self.target.partition("?")[0]

    @property
    def query(self) -> str:
        """What follows the question mark, as it came."""
        return self.target.partition("?")[2]

    @property
    def keep_alive(self) -> bool:
        """Whether the client wants to use the connection again."""
        wish = (self.headers.get("connection") or "").lower()
        return wish == "keep-alive" if self.version == "HTTP/1.0" else "close" not in wish


@dataclass(slots=True)
class FileBody:
    """Pieces of an open file that are sent one after the other."""

    file: BinaryIO
    spans: list[tuple[int, int]]
    """Start and length of each piece."""

    @property
    def length(self) -> int:
        """How many bytes are sent."""
        return sum(length for _, length in self.spans)


@dataclass(slots=True)
class Reply:
    """What is sent back."""

    status: int
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b""
    file: FileBody | None = None
    close: bool = False
    """Close the connection afterwards, though the client may wait for more."""
    before_end: Callable[[], None] | None = None
    """Called before the last packet: a client that has the whole body finds the transfer noted."""
    ended: Callable[[int], None] | None = None
    """Told how much of the body was sent: before the last packet too, or when the connection ends early."""
    afterwards: Callable[[], None] | None = None
    """Called when everything is sent."""
    allowance: Allowance | None = None
    """Asked before each piece of the body."""
    rewrite: Callable[[bytes], bytes] | None = None
    """Has the last word on the bytes of the head."""
    excess: bytes = b""
    """Sent after the body, though it was not announced."""

    @property
    def length(self) -> int:
        """Length of the body."""
        return len(self.content) if self.file is None else self.file.length

    def discard(self) -> None:
        """Close what is open; the reply is sent, or never will be."""
        if self.file:
            self.file.file.close()


class Application(Protocol):
    """Whoever answers the requests of connections."""

    def connected(self) -> int:
        """Take note of a connection; return its number."""

    def disconnected(self) -> None:
        """Take note of the end of a connection."""

    def greet(self, peer: str, port: int) -> None:
        """Do what is to be done before a connection is read from; Cut if it is not wanted."""

    def is_quick(self, request: Request) -> bool:
        """Whether a request, with its whole body there, is answered in no time."""

    def answer(self, request: Request) -> Reply:
        """Return the reply to a request."""

    def gather(self) -> None:
        """Let what the answers of this thread change become certain together, with `settle`."""

    def settle(self) -> bool:
        """Make certain what was gathered; False if that failed, so that none of the answers is true."""

    def refuse(self, refusal: Refusal, resource: str) -> Reply:
        """Return the reply to something that is not even a request."""
