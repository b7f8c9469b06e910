"""A proxy that others wrote (proxy.py), in a process of its own on 127.0.0.1."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from .certificates import Certificate
from .scripted import PATIENCE

USER = "film archive"
PASSWORD = "p@ss:w/ürd"
ENCODED = "film%20archive:p%40ss%3Aw%2F%C3%BCrd"
"""User and password as they stand in a URL."""


@dataclass(frozen=True)
class RealProxy:
    """A running proxy."""

    port: int
    log: Path
    scheme: str = "http"

    @property
    def place(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def url(self) -> str:
        return f"{self.scheme}://{self.place}"

    def url_for(self, user_and_password: str) -> str:
        return f"{self.scheme}://{user_and_password}@{self.place}"

    def has_passed_on(self, what: str) -> bool:
        """Wait until the log, which is written when a connection ends, says so."""
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            if any(what in line for line in self.log.read_text().splitlines()):
                return True
            time.sleep(0.02)
        return False


@contextmanager
def running_proxy(
    folder: Path, *, password: bool = False, certificate: Certificate | None = None
) -> Iterator[RealProxy]:
    """Run a proxy; with a certificate, it is reached by TLS."""
    port, log = folder / "port", folder / "log"
    log.touch()
    command = [sys.executable, "-m", "proxy", "--hostname", "127.0.0.1", "--port", "0", "--port-file", str(port)]
    command += ["--num-acceptors", "1", "--num-workers", "1", "--threaded", "--log-file", str(log)]
    command += ["--data-dir", str(folder / "data")]
    command += ["--basic-auth", f"{USER}:{PASSWORD}"] if password else []
    if certificate:
        command += ["--cert-file", str(certificate.chain), "--key-file", str(certificate.chain)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            yield RealProxy(_port(process, port), log, "https" if certificate else "http")
        finally:
            process.terminate()


def _port(process: subprocess.Popen[bytes], file: Path) -> int:
    deadline = time.monotonic() + 3 * PATIENCE
    while not (file.exists() and file.read_text().strip()):
        assert process.poll() is None, "the proxy did not start"
        assert time.monotonic() < deadline, "the proxy is too slow"
        time.sleep(0.02)
    return int(file.read_text())
