"""A raw socket, to see on the wire what faults do."""

from __future__ import annotations

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import dataclass
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient


@dataclass
class Wire:
    """One connection: what came over it, and how it ended."""

    raw: socket.socket
    received: bytes = b""

    def send(self, data: bytes) -> str:
        """Send bytes; return how that ended."""
        try:
            self.raw.sendall(data)
        except ConnectionError:
            return "reset"
        return "sent"

    def receive(self) -> str:
        """Take in what comes until the connection ends; return how it ended."""
        try:
            while block := self.raw.recv(65536):
                self.received += block
        except ConnectionError:
            return "reset"
        return "closed"

    def receive_answer(self) -> str:
        """Take in one answer whose length is announced; return how that ended."""
        while b"\r\n\r\n" not in self.received or len(self.body) < int(self.fields["content-length"]):
            block = self.raw.recv(65536)
            if not block:
                return "closed"
            self.received += block
        return "complete"

    @property
    def head(self) -> bytes:
        return self.received.partition(b"\r\n\r\n")[0]

    @property
    def body(self) -> bytes:
        return self.received.partition(b"\r\n\r\n")[2]

    @property
    def status(self) -> int:
        return int(self.head.split()[1])

    @property
    def fields(self) -> dict[str, str]:
        lines = self.head.decode("latin-1").split("\r\n")[1:]
        return {name.lower(): value.strip() for name, _, value in (line.partition(":") for line in lines)}


Dial = Callable[[], Wire]
Compose = Callable[..., bytes]


@pytest.fixture
def dial(simulator: Simulator) -> Iterator[Dial]:
    """What opens connections, which are closed in the end."""
    parts = urlsplit(simulator.endpoint)
    with ExitStack() as stack:
        yield lambda: Wire(
            stack.enter_context(closing(socket.create_connection((parts.hostname, parts.port), timeout=20)))
        )


@pytest.fixture
def compose(client: SignedClient) -> Compose:
    """What writes requests."""

    def compose(verb: str, target: str, body: bytes | None = None, **fields: str) -> bytes:
        values = {name.replace("_", "-"): value for name, value in fields.items()}
        if body is not None:
            values = {"content-length": str(len(body))} | values
        lines = [f"{name}: {value}" for name, value in client.signed(verb, target, values).items()]
        return "\r\n".join([f"{verb} {target} HTTP/1.1", *lines, "", ""]).encode() + (body or b"")

    return compose
