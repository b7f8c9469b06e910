"""kill -9 in the middle of parallel puts: after a restart, what was acknowledged is there and whole."""

from __future__ import annotations

import base64
import hashlib
import random
import signal
import subprocess
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from threading import Condition, Thread
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Run, SignedClient, SignIn

THREADS = 20
SIZES = (0, 1, 4096, 70_000, 1 << 20, (3 << 20) + 1, 5 << 20)
BLOB = 1 << 20
POOL = random.Random(9).randbytes(6 << 20)

Process = tuple["subprocess.Popen[str]", SimpleNamespace]
Start = Callable[[], Process]


@dataclass(frozen=True)
class Put:
    """One request: a whole object, or a blob of a job's object."""

    name: str
    body: bytes
    query: str = ""

    @property
    def checksum(self) -> dict[str, str]:
        """MD5, CRC-32 or nothing, as the name has it."""
        kind = sum(self.name.encode()) % 3
        digest = hashlib.md5(self.body).digest() if kind == 0 else zlib.crc32(self.body).to_bytes(4, "big")
        value = base64.b64encode(digest).decode()
        return {} if kind == 2 else {"content_md5" if kind == 0 else "content_crc32": value}


def content(name: str, size: int) -> bytes:
    """Return what the object called `name` has in it."""
    start = zlib.crc32(name.encode()) % (1 << 20)
    return POOL[start : start + size]


@dataclass
class Load:
    """The puts that the threads share, and what came of them."""

    chance: random.Random
    blobs: list[Put]
    sizes: dict[str, int] = field(default_factory=dict)
    """Of the objects that were begun without a job."""
    acknowledged: list[Put] = field(default_factory=list)
    refused: list[int] = field(default_factory=list)
    changed: Condition = field(default_factory=Condition)

    def next(self) -> Put:
        """Return a put that nobody else does: one of the job while it has any, or one without a job."""
        with self.changed:
            if self.blobs and self.chance.random() < 0.5:
                return self.blobs.pop()
            name = f"näked {len(self.sizes)}"
            size = self.sizes[name] = self.chance.choice(SIZES)
        return Put(name, content(name, size))

    def run(self, client: SignedClient) -> None:
        """Put one after the other until the server is gone."""
        with suppress(OSError, HTTPException):
            while not self.refused:
                put = self.next()
                answer = client("PUT", f"/bucket/{put.name}", put.body, query=put.query, **put.checksum)
                with self.changed:
                    if answer.status == 200:
                        self.acknowledged.append(put)
                    else:
                        self.refused.append(answer.status)
                    self.changed.notify_all()

    def wait_for(self, count: int) -> None:
        """Wait until so many puts are acknowledged."""
        with self.changed:
            assert self.changed.wait_for(lambda: self.refused or len(self.acknowledged) >= count, timeout=60)


@pytest.fixture
def start(run: Run) -> Start:
    """Start the simulator as a process: the first time at a free port, then at the same."""
    port = ["0"]

    def start() -> Process:
        process, server = run("--api", "5.8", "--port", port[0], "--blob-size", str(BLOB))
        port[0] = server.endpoint.rpartition(":")[2]
        return process, server

    return start


@pytest.mark.parametrize("seed", range(3))
def test_what_was_acknowledged_survives(start: Start, sign_in: SignIn, tmp_path: Path, seed: int) -> None:
    survive(start, sign_in, tmp_path / "data", seed)


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 150))
def test_what_was_acknowledged_survives_fifty_times(start: Start, sign_in: SignIn, tmp_path: Path, seed: int) -> None:
    survive(start, sign_in, tmp_path / "data", seed)


def survive(start: Start, sign_in: SignIn, data: Path, seed: int) -> None:
    chance = random.Random(seed)
    process, server = start()
    client = sign_in(server)
    client("PUT", "/bucket")
    sizes = {f"jöb {number}": size for number, size in enumerate(chance.choices(SIZES, k=15))}
    job, blobs = create_job(client, sizes)
    chance.shuffle(blobs)
    load = Load(chance, blobs.copy())
    kill_in_the_middle(process, [sign_in(server) for _ in range(THREADS)], load, chance.randrange(100))
    print(f"seed {seed}: {len(load.acknowledged)} of {len(load.sizes) + len(blobs) - len(load.blobs)} acknowledged")
    process, server = start()
    assert list((data / "incoming").iterdir()) == []
    client = sign_in(server)
    naked = check_objects(client, load)
    finish_job(client, job, load, blobs)
    check_job_objects(client, sizes, blobs)
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    check_files(data, naked + blobs)


def create_job(client: SignedClient, sizes: dict[str, int]) -> tuple[str, list[Put]]:
    """Create a job for objects; return its id and its blobs."""
    objects = "".join(f"<Object Name='{name}' Size='{size}'/>" for name, size in sizes.items())
    body = f"<Objects>{objects}</Objects>".encode()
    created = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml
    job = created.attrib["JobId"]
    return job, [blob_put(job, each.attrib, sizes) for each in created.iter("Object")]


def blob_put(job: str, blob: dict[str, str], sizes: dict[str, int]) -> Put:
    name, offset, length = blob["Name"], int(blob["Offset"]), int(blob["Length"])
    return Put(name, content(name, sizes[name])[offset : offset + length], f"job={job}&offset={offset}")


def kill_in_the_middle(
    process: subprocess.Popen[str], clients: list[SignedClient], load: Load, acknowledged: int
) -> None:
    """Kill the simulator after so many acknowledgements, while all clients go on."""
    threads = [Thread(target=load.run, args=(client,)) for client in clients]
    for thread in threads:
        thread.start()
    load.wait_for(acknowledged)
    time.sleep(load.chance.random() / 100)
    process.kill()
    for thread in threads:
        thread.join(30)
    assert not any(thread.is_alive() for thread in threads)
    assert load.refused == []
    assert process.wait(10) == -signal.SIGKILL


def check_objects(client: SignedClient, load: Load) -> list[Put]:
    """Every acknowledged object is listed once; every listed one is whole, acknowledged or not. Return those."""
    listing = client("GET", "/bucket", query="max_keys=1000").xml
    assert listing.findtext("IsTruncated") == "false"
    names = [each.findtext("Key") or "" for each in listing.iter("Contents")]
    assert len(names) == len(set(names))
    naked = [name for name in names if name.startswith("n")]
    assert {put.name for put in load.acknowledged if not put.query} <= set(naked) <= set(load.sizes)
    puts = [Put(name, content(name, load.sizes[name])) for name in naked]
    for put in puts:
        check_object(client, put)
    return puts


def check_object(client: SignedClient, put: Put) -> None:
    found = client("GET", f"/bucket/{put.name}")
    assert (found.status, sha256(found.body)) == (200, sha256(put.body)), put.name
    head = client("HEAD", f"/bucket/{put.name}")
    assert (head.status, head.headers["content-length"]) == (200, str(len(put.body)))
    assert head.headers["ds3-blob-checksum-offset-0"] in {*put.checksum.values(), md5(put.body)}


def finish_job(client: SignedClient, job: str, load: Load, blobs: list[Put]) -> None:
    """What was acknowledged of the job is in the cache; with the rest it is complete."""
    told = client("GET", f"/_rest_/job/{job}").xml
    missing = {(each.attrib["Name"], each.attrib["Offset"]) for each in told.iter("Object") if is_missing(each.attrib)}
    left = [put for put in blobs if (put.name, put.query.rpartition("=")[2]) in missing]
    assert len(left) == len(missing)
    assert not set(left) & set(load.acknowledged)
    for put in left:
        assert client("PUT", f"/bucket/{put.name}", put.body, query=put.query, **put.checksum).status == 200
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "COMPLETED"


def is_missing(blob: dict[str, str]) -> bool:
    return blob["InCache"] == "false"


def check_job_objects(client: SignedClient, sizes: dict[str, int], blobs: list[Put]) -> None:
    """All objects of the job come back, blob by blob."""
    objects = "".join(f"<Object Name='{name}'/>" for name in sizes).encode()
    query = "operation=start_bulk_get"
    created = client("PUT", "/_rest_/bucket/bucket", b"<Objects>" + objects + b"</Objects>", query=query).xml
    expected = {(put.name, put.query.rpartition("=")[2]): sha256(put.body) for put in blobs}
    found = {}
    for blob in (each.attrib for each in created.iter("Object")):
        query = f"job={created.attrib['JobId']}&offset={blob['Offset']}"
        found[blob["Name"], blob["Offset"]] = sha256(client("GET", f"/bucket/{blob['Name']}", query=query).body)
    assert found == expected


def check_files(data: Path, puts: list[Put]) -> None:
    """There is a file for the content of every blob, and no other."""
    assert list((data / "incoming").iterdir()) == []
    sizes = (path.stat().st_size for path in (data / "blobs").rglob("*") if path.is_file())
    assert sorted(filter(None, sizes)) == sorted(filter(None, (len(put.body) for put in puts)))


def sha256(body: bytes) -> str:
    return hashlib.sha256(body).hexdigest()


def md5(body: bytes) -> str:
    return base64.b64encode(hashlib.md5(body).digest()).decode()
