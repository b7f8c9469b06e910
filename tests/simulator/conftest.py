"""A simulator to test against, and a client that knows nothing but HTTP and how to sign."""

from __future__ import annotations

import base64
import hashlib
import hmac
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from email.utils import formatdate
from http.client import HTTPConnection
from pathlib import Path
from types import SimpleNamespace
from typing import Any
from urllib.parse import quote, urlsplit
from xml.etree import ElementTree

import pytest

from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

CHECKSUMS = ("content-md5", "content-crc32", "content-crc32c", "content-sha256", "content-sha512")


@dataclass
class Answered:
    """A response, read to its end."""

    status: int
    headers: Mapping[str, str]
    body: bytes

    @property
    def xml(self) -> ElementTree.Element:
        """The body as XML."""
        return ElementTree.fromstring(self.body)

    @property
    def code(self) -> str | None:
        """The code of an error."""
        return self.xml.findtext("Code")


class SignedClient:
    """One keep-alive connection; requests are signed with version 2 of Amazon's signature."""

    def __init__(self, simulator: Simulator, access_key: str | None = None, secret_key: str | None = None) -> None:
        self.access_key = access_key or simulator.access_key
        self.secret_key = secret_key or simulator.secret_key
        self.connection = HTTPConnection(urlsplit(simulator.endpoint).netloc, timeout=20)

    def __call__(
        self,
        verb: str,
        path: str,
        body: bytes | None = None,
        *,
        query: str = "",
        clock: float | None = None,
        **headers: str,
    ) -> Answered:
        """Send a request; `path` is encoded, underscores in header names become hyphens."""
        target = quote(path) + (f"?{query}" if query else "")
        fields = {name.replace("_", "-").lower(): value for name, value in headers.items()}
        self.connection.request(verb, target, body, self.signed(verb, target, fields, clock))
        response = self.connection.getresponse()
        return Answered(response.status, response.headers, response.read())

    def signed(self, verb: str, target: str, fields: dict[str, str], clock: float | None = None) -> dict[str, str]:
        """Return header fields with a date and a signature."""
        fields = {"date": formatdate(clock, usegmt=True)} | fields
        path, _, query = target.partition("?")
        checksum = next((fields[name] for name in CHECKSUMS if name in fields), "")
        amazon = sorted(f"{name}:{value}" for name, value in fields.items() if name.startswith("x-amz-"))
        names = ("delete", "uploads", "versions", "versioning")
        bare = [item for item in query.split("&") if item.partition("=")[0] in names]
        resource = path + ("?" + "&".join(sorted(bare)) if bare else "")
        lines = [verb, checksum, fields.get("content-type", ""), fields["date"], *amazon, resource]
        digest = hmac.new(self.secret_key.encode(), "\n".join(lines).encode(), hashlib.sha1).digest()
        return fields | {"authorization": f"AWS {self.access_key}:{base64.b64encode(digest).decode()}"}


Connect = Callable[..., SignedClient]
SignIn = Callable[[Any], SignedClient]
Run = Callable[..., tuple["subprocess.Popen[str]", SimpleNamespace]]


@pytest.fixture
def simulator(ds3_simulator_factory: Factory, tmp_path: Path) -> Simulator:
    """A simulator that cuts jobs into small pieces, from the plugin that everyone else has."""
    return ds3_simulator_factory(data=tmp_path / "data", api="5.8", blob_size=1000, chunk_size=2500, min_upload_size=0)


@pytest.fixture
def connect(simulator: Simulator) -> Iterator[Connect]:
    """What opens more connections, which are closed in the end."""
    with ExitStack() as stack:

        def connect(access_key: str | None = None, secret_key: str | None = None) -> SignedClient:
            client = SignedClient(simulator, access_key, secret_key)
            stack.callback(client.connection.close)
            return client

        yield connect


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    """Start the simulator as a process; return it with what it printed."""
    with ExitStack() as stack:

        def run(*options: str) -> tuple[subprocess.Popen[str], SimpleNamespace]:
            command = [sys.executable, "-m", "ds3_simulator", "--data", str(tmp_path / "data"), *options]
            process = stack.enter_context(subprocess.Popen(command, stdout=subprocess.PIPE, text=True))
            stack.callback(process.kill)
            assert process.stdout
            lines = [process.stdout.readline().strip().partition("=") for _ in range(3)]
            return process, SimpleNamespace(**{name.removeprefix("DS3_").lower(): value for name, _, value in lines})

        yield run


@pytest.fixture
def sign_in() -> Iterator[SignIn]:
    """What opens connections to a simulator elsewhere, given its endpoint and keys; they are closed in the end."""
    with ExitStack() as stack:

        def sign_in(server: Any) -> SignedClient:
            client = SignedClient(server)
            stack.callback(client.connection.close)
            return client

        yield sign_in


@pytest.fixture
def client(connect: Connect) -> SignedClient:
    """A client of the simulator, with a bucket called ``bucket``."""
    client = connect()
    assert client("PUT", "/bucket").status == 200
    return client
