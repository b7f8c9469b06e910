"""A client that costs next to nothing, so that what is measured is the server: raw sockets and prepared requests."""

from __future__ import annotations

import base64
import hashlib
import hmac
import os
import selectors
import socket
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from email.utils import formatdate
from pathlib import Path

BLOCK = 1024**2
HEAD_END = b"\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request that is ready to be sent, and the body that is to come back."""

    pieces: tuple[bytes, ...]
    expected: bytes = b""


class LeanClient:
    """Knows the address and how to sign."""

    def __init__(self, endpoint: str, access_key: str, secret_key: str) -> None:
        host, _, port = endpoint.rpartition("/")[2].rpartition(":")
        self._address = host, int(port)
        self._access_key = access_key
        self._secret = secret_key.encode()

    def head(self, verb: str, path: str, query: str = "", length: int = 0) -> bytes:
        """Return the head of a signed request; the query has nothing in it that is signed."""
        date = formatdate(usegmt=True)
        text = f"{verb}\n\n\n{date}\n{path}".encode()
        signature = base64.b64encode(hmac.digest(self._secret, text, hashlib.sha1)).decode()
        lines = [f"{verb} {path}{query} HTTP/1.1", f"Host: {self._address[0]}", f"Date: {date}"]
        lines += [f"Content-Length: {length}", f"Authorization: AWS {self._access_key}:{signature}"]
        return "\r\n".join([*lines, "", ""]).encode()

    def small(self, exchanges: Sequence[Exchange], connections: int) -> float:
        """Carry out all exchanges, one at a time on each connection; return the seconds it took."""
        queue = iter(exchanges)
        with ExitStack() as stack:
            selector = stack.enter_context(selectors.DefaultSelector())
            for _ in range(connections):
                connected = stack.enter_context(self._connect())
                selector.register(connected, selectors.EVENT_READ, _Lane(connected, queue))
            return _drive(selector)

    def send_files(self, heads: Sequence[bytes], source: Path, connections: int) -> float:
        """Put the same file under several names; return the seconds it took."""

        def send(connected: socket.socket, head: bytes) -> None:
            with source.open("rb") as file:
                connected.sendall(head)
                connected.sendfile(file)
            _receive(connected, bytearray(BLOCK))

        return self._spread(send, heads, connections)

    def receive_files(self, heads: Sequence[bytes], length: int, connections: int) -> float:
        """Get bodies of the same length and throw them away; return the seconds it took."""

        def receive(connected: socket.socket, head: bytes) -> None:
            connected.sendall(head)
            received = _receive(connected, bytearray(BLOCK))
            if received != length:
                raise AssertionError(f"{received} bytes came back, not {length}")

        return self._spread(receive, heads, connections)

    def compare(self, head: bytes, source: Path) -> None:
        """Fail unless a body is what is in a file."""
        with self._connect() as connected, source.open("rb") as file:
            connected.sendall(head)

            def check(block: memoryview) -> None:
                if file.read(len(block)) != block:
                    raise AssertionError("the content that came back is not what was put")

            _receive(connected, bytearray(BLOCK), check)

    def _spread(self, work: Callable[[socket.socket, bytes], None], heads: Sequence[bytes], connections: int) -> float:
        """Share out heads among connections, each with a thread of its own."""

        def run(connected: socket.socket, share: Sequence[bytes]) -> None:
            for head in share:
                work(connected, head)

        with ExitStack() as stack:
            pool = stack.enter_context(ThreadPoolExecutor(connections))
            sockets = [stack.enter_context(self._connect()) for _ in range(connections)]
            start = time.perf_counter()
            list(pool.map(run, sockets, (heads[number::connections] for number in range(connections))))
            return time.perf_counter() - start

    def _connect(self) -> socket.socket:
        connected = socket.create_connection(self._address, timeout=60)
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return connected


class _Lane:
    """One connection and the exchange that is under way on it."""

    def __init__(self, connected: socket.socket, queue: Iterator[Exchange]) -> None:
        self._socket = connected
        self._queue = queue
        self._exchange = Exchange(())
        self._received = b""

    def send(self) -> bool:
        """Send the next request; False when there is none left."""
        exchange = next(self._queue, None)
        if exchange is None:
            return False
        self._exchange, self._received = exchange, b""
        self._socket.sendmsg(exchange.pieces)
        return True

    def receive(self) -> bool:
        """Take what has come in; True when the response is complete, and right."""
        block = self._socket.recv(BLOCK)
        if not block:
            raise ConnectionError("the server closed the connection")
        self._received += block
        head, end, body = self._received.partition(HEAD_END)
        if not end or len(body) < _content_length(head):
            return False
        _require_success(head)
        if body != self._exchange.expected:
            raise AssertionError("the content that came back is not what was put")
        return True


def _drive(selector: selectors.BaseSelector) -> float:
    lanes = [key.data for key in selector.get_map().values()]
    start = time.perf_counter()
    under_way = sum(lane.send() for lane in lanes)
    while under_way:
        ready = selector.select(60)
        if not ready:
            raise TimeoutError("the server is silent")
        for key, _ in ready:
            if key.data.receive() and not key.data.send():
                under_way -= 1
    return time.perf_counter() - start


def _receive(connected: socket.socket, buffer: bytearray, take: Callable[[memoryview], None] | None = None) -> int:
    """Read one response to its end, and give away the pieces of its body; return its length."""
    received = b""
    while HEAD_END not in received:
        block = connected.recv(4096)
        if not block:
            raise ConnectionError("the server closed the connection")
        received += block
    head, _, body = received.partition(HEAD_END)
    _require_success(head)
    if take:
        take(memoryview(body))
    length = _content_length(head)
    _receive_rest(connected, length - len(body), memoryview(buffer), take)
    return length


def _receive_rest(
    connected: socket.socket, left: int, buffer: memoryview, take: Callable[[memoryview], None] | None
) -> None:
    while left > 0:
        count = connected.recv_into(buffer[:left])
        if not count:
            raise ConnectionError(f"the server closed the connection {left} bytes early")
        if take:
            take(buffer[:count])
        left -= count


def _require_success(head: bytes) -> None:
    if not head.startswith(b"HTTP/1.1 200 "):
        raise AssertionError(f"the server answered {head.partition(HEAD_END[:2])[0].decode()}")


def _content_length(head: bytes) -> int:
    start = head.index(b"Content-Length: ") + 16
    end = head.find(b"\r\n", start)
    return int(head[start:] if end < 0 else head[start:end])


def make_file(path: Path, length: int) -> Path:
    """Write a file of random megabytes."""
    piece = os.urandom(BLOCK)
    with path.open("wb") as file:
        for start in range(0, length, BLOCK):
            file.write(piece[: length - start])
    return path
