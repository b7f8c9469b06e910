"""What bulk jobs are measured against, and the files that are moved."""

from __future__ import annotations

import hashlib
import json
import os
import random
import socket
import subprocess
import time
from abc import ABC, abstractmethod
from pathlib import Path
from typing import Any, Self
from urllib.request import urlopen

import ds3
from ds3_simulator import Simulator

PREFIX = "obj"
BLOB_SIZE = 64 << 20


class Server(ABC):
    """A server to move files to and from."""

    env: dict[str, str]
    """What clients find it by."""

    def __enter__(self) -> Self:
        return self

    @abstractmethod
    def __exit__(self, *_: object) -> None:
        """Stop it."""

    @abstractmethod
    def begin(self, latency: int) -> None:
        """Forget all objects, and wait so many milliseconds before each answer from now on."""

    @abstractmethod
    def connections(self) -> int:
        """Return how many connections were made."""

    @abstractmethod
    def sha256(self, bucket: str) -> dict[str, str]:
        """Return the SHA-256 of each object in a bucket."""

    def create(self, bucket: str) -> None:
        """Create a bucket."""
        keys = self.env["DS3_ACCESS_KEY"], self.env["DS3_SECRET_KEY"]
        with ds3.Client(self.env["DS3_ENDPOINT"], *keys, verify=self.env.get("SSL_CERT_FILE", True)) as client:
            client.put_bucket(ds3.PutBucketRequest(bucket))

    def floor(self, verb: str, directory: Path, bucket: str, count: int, size: int, sockets: int) -> float | None:
        """Let the raw client move the files; return the seconds it took, None without one."""
        return None


class ReferenceServer(Server):
    """The fast server that belongs to the raw client."""

    def __init__(
        self, program: Path, floor: Path | None, checksum: str | None = None, chunks: tuple[int, int] | None = None
    ) -> None:
        """Start it; `checksum` is what its policy says, `chunks` how many blobs one has, and how many are ready."""
        port, control = free_port(), free_port()
        self._floor = floor
        self._control = f"http://127.0.0.1:{control}"
        keys = {"DS3_ACCESS_KEY": "bench", "DS3_SECRET_KEY": "benchsecret"}
        self.env = {"DS3_ENDPOINT": f"http://127.0.0.1:{port}"} | keys
        command = [program, "-listen", f"127.0.0.1:{port}", "-control", f"127.0.0.1:{control}"]
        settings = [f"blob_size={BLOB_SIZE}", *([f"checksum_type={checksum}"] if checksum else [])]
        settings += [f"objs_per_chunk={chunks[0]}", f"chunks_ready={chunks[1]}"] if chunks else []
        sets = [word for each in settings for word in ("-set", each)]
        self._process = subprocess.Popen([*map(str, command), *sets], stderr=subprocess.DEVNULL)
        _wait_for(port)

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()

    def begin(self, latency: int) -> None:
        """Forget all objects, and wait so many milliseconds before each answer from now on."""
        self._ask("/wipe")
        self._ask(f"/set?latency_ms={latency}")

    def connections(self) -> int:
        """Return how many connections were made."""
        return int(json.loads(self._ask("/"))["c"]["ConnsAccepted"])

    def sha256(self, bucket: str) -> dict[str, str]:
        """Return the SHA-256 of each object in a bucket."""
        found: dict[str, str] = json.loads(self._ask(f"/sha256?bucket={bucket}"))
        return found

    def floor(self, verb: str, directory: Path, bucket: str, count: int, size: int, sockets: int) -> float | None:
        """Let the raw client move the files; return the seconds it took."""
        if self._floor is None:
            return None
        if verb == "put":
            self.create(bucket)
        facts: dict[str, Any] = {"op": verb, "dir": directory, "bucket": bucket, "prefix": PREFIX}
        facts |= {"count": count, "size": size, "threads": sockets}
        words = [f"-{name}={value}" for name, value in facts.items()]
        env = os.environ | self.env
        done = subprocess.run([str(self._floor), *words], env=env, stdout=subprocess.PIPE, check=True)
        return float(json.loads(done.stdout)["wall"])

    def _ask(self, path: str) -> bytes:
        with urlopen(self._control + path, timeout=60) as answer:
            content: bytes = answer.read()
        return content


class SimulatedServer(Server):
    """The simulator, in this process."""

    def __init__(self, data: Path, *, tls: bool = False) -> None:
        self._simulator = Simulator(data, api=ds3.api_version, blob_size=BLOB_SIZE, tls=tls).start()
        self.env = self._simulator.env
        if self._simulator.certificate:
            self.env["SSL_CERT_FILE"] = str(self._simulator.certificate)

    def __exit__(self, *_: object) -> None:
        self._simulator.stop()

    def begin(self, latency: int) -> None:
        """Forget all objects, and wait so many milliseconds before each answer from now on."""
        self._simulator.reset()
        if latency:
            self._simulator.faults.add(f"stall seconds={latency / 1000}")

    def connections(self) -> int:
        """Return how many connections were made."""
        return self._simulator.requests.connections

    def sha256(self, bucket: str) -> dict[str, str]:
        """Return the SHA-256 of each object in a bucket."""
        return {each.name: each.sha256 for each in self._simulator.contents(bucket) if each.sha256}


def free_port() -> int:
    """Return a port that nobody listens on at the moment."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _wait_for(port: int) -> None:
    for _ in range(100):
        try:
            socket.create_connection(("127.0.0.1", port), timeout=0.1).close()
        except OSError:
            time.sleep(0.05)
            continue
        return
    raise TimeoutError("the reference server did not start")


def make_files(directory: Path, count: int, size: int) -> None:
    """Write files of random bytes, under the names that the raw client expects."""
    chance = random.Random(size)
    directory.mkdir()
    for number in range(count):
        with (directory / f"{PREFIX}{number:06d}").open("wb") as file:
            for start in range(0, size, 1 << 20):
                file.write(chance.randbytes(min(1 << 20, size - start)))


def digests(directory: Path) -> dict[str, str]:
    """Return the SHA-256 of each file by its name."""
    found = {}
    for path in sorted(directory.iterdir()):
        with path.open("rb") as file:
            found[path.name] = hashlib.file_digest(file, "sha256").hexdigest()
    return found


def same_files(directory: Path, expected: dict[str, str]) -> bool:
    """Whether a directory holds exactly these files."""
    return digests(directory) == expected
