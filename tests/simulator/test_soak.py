"""Many clients at once, doing all sorts of things, to their end or to that of the simulator: nothing is lost."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import Answered, Run, SignedClient, SignIn

CLIENTS = 16
BLOB = 64 << 10
SIZES = (0, 1, 1000, BLOB, 3 * BLOB + 7)
OPTIONS = ["--api", "5.8", "--blob-size", str(BLOB), "--retry-after", "0"]
SCARCE = ["--cache-size", "8M", "--persist-delay", "300ms", "--tape-load", "200ms"]
"""Objects leave the cache all the time, and come back from tape."""
GROWTH = 24 << 20
"""Of memory: the requests that were seen are remembered, and pages of the database cached."""


@dataclass
class Worker:
    """One client with objects of its own, and knowledge of what it did to them."""

    client: SignedClient
    number: int
    chance: random.Random
    objects: dict[str, bytes] = field(default_factory=dict)
    jobs: dict[str, int] = field(default_factory=dict)
    """Open PUT jobs with the bytes that were sent for each."""
    finished: list[str] = field(default_factory=list)
    """PUT jobs of which everything was sent."""
    tried: set[str] = field(default_factory=set)
    """Objects that another client has put."""
    won: set[str] = field(default_factory=set)
    """Those of them where this client was told that it succeeded."""
    steps: int = 0

    def work(self, seconds: float) -> None:
        """Do one thing after the other."""
        actions: list[Callable[[], None]] = [
            self.put,
            self.put,
            self.get,
            self.get_range,
            self.delete,
            self.list,
            self.compete,
            self.put_in_job,
            self.leave_job,
        ]
        end = time.monotonic() + seconds
        while time.monotonic() < end:
            self.chance.choice(actions)()
            self.steps += 1

    def work_until_killed(self) -> None:
        """Do one thing after the other until the server is gone."""
        with suppress(OSError, HTTPException):
            self.work(60.0)
            raise AssertionError("the server is still there")

    def ask(self, verb: str, path: str, body: bytes | None = None, **more: str) -> Answered:
        """Send a request, again while the appliance has no room, or waits for a tape."""
        for _ in range(400):
            answer = self.client(verb, path, body, **more)
            if answer.status not in (307, 503):
                return answer
            time.sleep(0.05)
        raise AssertionError(f"{verb} {path} was answered with {answer.status} for ever")

    def put(self) -> None:
        name, body = self._new()
        assert self.ask("PUT", f"/bucket/{name}", body).status == 200
        self.objects[name] = body

    def get(self) -> None:
        if self.objects:
            name = self.chance.choice(list(self.objects))
            assert self.fetch(name) == self.objects[name]

    def get_range(self) -> None:
        name = next((name for name, body in self.objects.items() if 1 <= len(body) <= BLOB), None)
        if name:
            part = self.ask("GET", f"/bucket/{name}", range="bytes=0-0")
            assert (part.status, part.body) == (206, self.objects[name][:1])

    def delete(self) -> None:
        if self.objects:
            name, _ = self.objects.popitem()
            assert self.ask("DELETE", f"/bucket/{name}").status == 204
            assert self.ask("HEAD", f"/bucket/{name}").status == 404

    def list(self) -> None:
        prefix = f"{self.number:02}/"
        listing = self.ask("GET", "/bucket", query=f"prefix={prefix}")
        names = {each.findtext("Key") for each in listing.xml.iterfind("Contents") if each.findtext("ETag")}
        assert names == set(self.objects)

    def compete(self) -> None:
        """Put what other clients put at the same time: one of them succeeds."""
        name = f"shared/{self.steps // 4}"
        status = self.ask("PUT", f"/bucket/{name}", name.encode()).status
        assert status in (200, 409)
        (self.won if status == 200 else self.tried).add(name)

    def put_in_job(self) -> None:
        """Store an object in a job that is completed thereby."""
        name, body = self._new()
        job = self._job(name, body)
        self._put_blobs(job, name, body, len(body) // BLOB + 1)
        self.objects[name] = body
        self.finished.append(job)

    def leave_job(self) -> None:
        """Begin a job and send a part, or cancel it."""
        name, _ = self._new()
        body = self.chance.randbytes(2 * BLOB)
        job = self._job(name, body)
        self._put_blobs(job, name, body, 1)
        if self.chance.random() < 0.8:
            assert self.ask("DELETE", f"/_rest_/job/{job}", query="force").status == 204
        else:
            self.jobs[job] = BLOB

    def fetch(self, name: str) -> bytes:
        """Return the content of an object; one of several blobs takes a job."""
        if len(self.objects[name]) <= BLOB:
            return self.ask("GET", f"/bucket/{name}").body
        objects = f"<Objects><Object Name='{name}'/></Objects>".encode()
        job = self.ask("PUT", "/_rest_/bucket/bucket", objects, query="operation=start_bulk_get").xml
        offsets = sorted(int(blob.attrib["Offset"]) for blob in job.iter("Object"))
        queries = [f"job={job.get('JobId')}&offset={offset}" for offset in offsets]
        return b"".join(self.ask("GET", f"/bucket/{name}", query=query).body for query in queries)

    def _new(self) -> tuple[str, bytes]:
        return f"{self.number:02}/{self.steps}", self.chance.randbytes(self.chance.choice(SIZES))

    def _job(self, name: str, body: bytes) -> str:
        objects = f"<Objects><Object Name='{name}' Size='{len(body)}'/></Objects>".encode()
        created = self.ask("PUT", "/_rest_/bucket/bucket", objects, query="operation=start_bulk_put")
        return created.xml.attrib["JobId"]

    def _put_blobs(self, job: str, name: str, body: bytes, count: int) -> None:
        for offset in range(0, max(1, len(body)), BLOB)[:count]:
            piece = body[offset : offset + BLOB]
            assert self.ask("PUT", f"/bucket/{name}", piece, query=f"job={job}&offset={offset}").status == 200


@pytest.mark.parametrize("options", [[], SCARCE], ids=["plenty", "scarce"])
def test_many_clients_at_once(run: Run, sign_in: SignIn, tmp_path: Path, options: list[str]) -> None:
    process, server = run(*OPTIONS, *options)
    first = sign_in(server)
    first("PUT", "/bucket")
    before = idle(process, first)
    workers = [Worker(sign_in(server), number, random.Random(number)) for number in range(CLIENTS)]
    with ThreadPoolExecutor(CLIENTS) as pool:
        list(pool.map(lambda worker: worker.work(2.0), workers))
    after = idle(process, *(worker.client for worker in workers))
    # Fewer threads, when one that saw a connection in had not ended yet at the beginning.
    assert after.threads <= before.threads
    assert after.files == before.files
    assert after.memory - before.memory < GROWTH
    check_competition(workers)
    check_content(first, workers)
    for worker in workers:
        worker.list()
    first.connection.close()
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    check_files(tmp_path / "data")
    print(f"{sum(worker.steps for worker in workers)} steps; {before} before, {after} after")


@pytest.mark.parametrize("seed", range(2))
def test_a_kill_in_the_middle_of_everything(run: Run, sign_in: SignIn, tmp_path: Path, seed: int) -> None:
    kill_and_check(run, sign_in, tmp_path / "data", seed, SCARCE if seed % 2 else [])


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(100, 130))
def test_many_kills_in_the_middle_of_everything(run: Run, sign_in: SignIn, tmp_path: Path, seed: int) -> None:
    kill_and_check(run, sign_in, tmp_path / "data", seed, SCARCE if seed % 2 else [])


def kill_and_check(run: Run, sign_in: SignIn, data: Path, seed: int, options: list[str]) -> None:
    chance = random.Random(seed)
    process, server = run(*OPTIONS, *options)
    sign_in(server)("PUT", "/bucket")
    workers = [Worker(sign_in(server), number, random.Random(f"{seed} {number}")) for number in range(CLIENTS)]
    with ThreadPoolExecutor(CLIENTS) as pool:
        working = [pool.submit(worker.work_until_killed) for worker in workers]
        time.sleep(chance.uniform(0.1, 0.8))
        process.kill()
        for each in working:
            each.result()
    process.wait(10)
    process, server = run(*OPTIONS, *options)
    check_competition(workers, cut_short=True)
    check_content(sign_in(server), workers)
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    check_files(data)


@dataclass(frozen=True)
class Usage:
    """What a process takes."""

    threads: int
    files: int
    memory: int


def idle(process: subprocess.Popen[str], *clients: SignedClient) -> Usage:
    """Close connections; return what the process takes when it has noticed."""
    for client in clients:
        client.connection.close()
    previous = None
    while previous != (previous := usage(process)):
        time.sleep(0.2)
    return previous


def usage(process: subprocess.Popen[str]) -> Usage:
    home = Path(f"/proc/{process.pid}")
    pages = int((home / "statm").read_text().split()[1])
    files = len(list((home / "fd").iterdir()))
    return Usage(len(list((home / "task").iterdir())), files, pages * os.sysconf("SC_PAGE_SIZE"))


def check_competition(workers: list[Worker], *, cut_short: bool = False) -> None:
    """Of all who put the same object, exactly one was told that it succeeded; none if the winner was not told."""
    won = Counter(name for worker in workers for name in worker.won)
    tried = {name for worker in workers for name in worker.tried}
    assert set(won.values()) == {1}
    assert tried - set(won) == set() or cut_short


def check_content(client: SignedClient, workers: list[Worker]) -> None:
    """What is there is what the workers think is there, and jobs have counted what came in."""
    for worker in workers:
        worker.client = client
        for name, body in worker.objects.items():
            assert worker.fetch(name) == body
        for job in worker.finished:
            wait_for_completion(client, job)
        for job, sent in worker.jobs.items():
            shown = client("GET", f"/_rest_/job/{job}").xml
            sizes = [shown.attrib[key] for key in ("CachedSizeInBytes", "OriginalSizeInBytes", "Status")]
            assert sizes == [str(sent), str(2 * BLOB), "IN_PROGRESS"]


def wait_for_completion(client: SignedClient, job: str) -> None:
    for _ in range(400):
        status = client("GET", f"/_rest_/job/{job}").xml.get("Status")
        if status == "COMPLETED":
            return
        time.sleep(0.05)
    raise AssertionError(f"job {job} is {status} for ever")


def check_files(data: Path) -> None:
    """The metadata is sound, and there is a file for every blob that was received, and no other."""
    with closing(sqlite3.connect(data / "metadata.sqlite")) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
        rows = database.execute("SELECT id, length FROM blob WHERE received IS NOT NULL AND length > 0").fetchall()
    files = {path.name: path.stat().st_size for path in (data / "blobs").rglob("*") if path.is_file()}
    assert {name: size for name, size in files.items() if size} == dict(rows)
    assert list((data / "incoming").iterdir()) == []
