"""A day in the life of an appliance, on its own clock: hours pass, but nobody waits."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import quote
from xml.etree import ElementTree

import pytest
from bulk_jobs import blobs, counters, fetch, opened, put_job, read_job, ready, record, send, show, status

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient

MINUTE = 60
HOUR = 60 * MINUTE
DAY = 24 * HOUR
KINDS = ("job_created", "job_completed", "object_cached", "object_persisted")


@dataclass
class Ear:
    """An end point that writes down what it is told."""

    simulator: Simulator
    url: str = ""
    heard: list[tuple[str, ElementTree.Element]] = field(default_factory=list)

    def of(self, job: str) -> list[str]:
        """Return the kinds of what was told of a job, in order."""
        assert self.simulator.notifications.flush()
        return [kind for kind, told in self.heard if told.findtext("JobId") == job]

    def last(self, kind: str) -> ElementTree.Element:
        """Return the latest of a kind."""
        assert self.simulator.notifications.flush()
        return next(told for each, told in reversed(self.heard) if each == kind)


@pytest.fixture
def ear(simulator: Simulator, client: SignedClient) -> Iterator[Ear]:
    """An end point that is registered for all that happens to jobs."""
    ear = Ear(simulator)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            ear.heard.append((self.path.strip("/"), ElementTree.fromstring(body)))
            self.send_response(200)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *_: Any) -> None:
            pass

    with closing(_Server(("127.0.0.1", 0), Handler)) as server:
        for kind in KINDS:
            end_point = quote(f"http://127.0.0.1:{server.server_port}/{kind}", safe="")
            query = f"notification_end_point={end_point}"
            assert client("POST", f"/_rest_/{kind}_notification_registration", query=query).status == 201
        yield ear


class _Server(ThreadingHTTPServer):
    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self._thread = Thread(target=self.serve_forever, kwargs={"poll_interval": 0.01})
        self._thread.start()

    def close(self) -> None:
        self.shutdown()
        self.server_close()
        self._thread.join()


@pytest.fixture
def simulator(simulator: Simulator) -> Simulator:
    """An appliance whose cache takes two chunks, and whose media take their time."""
    simulator.settings.cache_size = 6000  # of which ordinary jobs may fill 85 %: 5,100 bytes
    simulator.settings.persist_delay = 10 * MINUTE
    simulator.settings.tape_load = 2 * MINUTE
    return simulator


def send_ready(client: SignedClient, job: str) -> list[tuple[str, int, int]]:
    """Send what the appliance has room for; return which blobs that were."""
    ready_blobs = blobs(ready(client, job).xml)
    for name, offset, length in ready_blobs:
        assert send(client, job, name, offset, length).status == 200
    return ready_blobs


def test_a_put_job_larger_than_the_cache(client: SignedClient, simulator: Simulator, ear: Ear) -> None:
    opening = put_job(client, archive=10_000)
    job = opened(opening)
    assert [len(chunk) for chunk in opening.xml.iterfind("Objects")] == [2, 2, 2, 2, 2]

    # Two chunks fit; when they are sent, the client is asked to come again later.
    assert len(send_ready(client, job)) == 4
    waiting = ready(client, job)
    assert (waiting.status, blobs(waiting.xml), waiting.headers["Retry-After"]) == (200, [], "1")
    busy = send(client, job, "archive", 9000, 1000)
    assert (busy.status, busy.headers["Retry-After"]) == (307, "1")
    assert counters(show(client, job)) == (10_000, 4000, 0)

    # After ten minutes they are on tape, and the cache takes two more.
    simulator.advance(10 * MINUTE)
    assert counters(show(client, job)) == (10_000, 4000, 4000)
    assert len(send_ready(client, job)) == 4
    assert blobs(ready(client, job).xml) == []
    simulator.advance(9 * MINUTE)
    assert blobs(ready(client, job).xml) == []
    simulator.advance(1 * MINUTE)
    assert len(send_ready(client, job)) == 2

    # Everything was received, so the object is there, but the job waits for the last tape.
    assert client("HEAD", "/bucket/archive").status == 200
    assert status(client, job) == "IN_PROGRESS"
    assert simulator.settle() == pytest.approx(10 * MINUTE, abs=1)
    assert status(client, job) == "COMPLETED"
    assert ready(client, job).status == 410
    assert counters(show(client, job)) == (10_000, 10_000, 10_000)

    assert ear.of(job) == [
        "job_created",
        *["object_cached"] * 2,
        *["object_persisted"] * 2,
        *["object_cached"] * 2,
        *["object_persisted"] * 2,
        "object_cached",
        "object_persisted",
        "job_completed",
    ]
    assert ear.last("job_completed").findtext("CancelOccurred") == "false"
    assert [each.get("Offset") for each in ear.last("object_persisted").iter("Object")] == ["8000", "9000"]


@pytest.fixture
def on_tape(client: SignedClient, simulator: Simulator) -> None:
    """Store an object that is on tape only."""
    job = opened(put_job(client, archive=10_000))
    while ready(client, job).status != 410:
        send_ready(client, job)
        simulator.settle()
    assert client("PUT", "/_rest_/cache_filesystem", query="reclaim").status == 204


@pytest.mark.usefixtures("on_tape")
def test_a_get_from_tape(client: SignedClient, simulator: Simulator, ear: Ear) -> None:
    order = "chunk_client_processing_order_guarantee=NONE"
    opening = read_job(client, ["archive"], order)
    job = opened(opening)
    assert {each.get("InCache") for each in opening.xml.iter("Object")} == {"false"}

    # The tape has to come into a drive first.
    assert blobs(ready(client, job).xml) == []
    assert fetch(client, job, "archive").status == 307
    simulator.advance(2 * MINUTE)

    # The cache takes two chunks; the others come as the first ones are read.
    read: list[int] = []
    while (answer := ready(client, job)).status == 200:
        loaded = blobs(answer.xml)
        assert 0 < len(loaded) <= 4
        for name, offset, length in loaded:
            assert fetch(client, job, name, offset).body == b"x" * length
            read.append(offset)
    assert sorted(read) == list(range(0, 10_000, 1000))
    assert status(client, job) == "COMPLETED"
    assert ear.of(job) == ["job_created", *["object_cached"] * 5, "job_completed"]


@pytest.mark.usefixtures("on_tape")
def test_a_naked_get_from_tape(client: SignedClient, simulator: Simulator) -> None:
    where = {"query": "offset=3000"}
    assert client("GET", "/bucket/archive", query="offset=3000&cached_only=true").status not in (200, 307)
    early = client("GET", "/bucket/archive", **where)
    assert (early.status, early.headers["Retry-After"]) == (307, "1")
    simulator.advance(2 * MINUTE)
    assert client("GET", "/bucket/archive", **where).body == b"x" * 1000


@pytest.mark.usefixtures("on_tape")
def test_a_verify_job(client: SignedClient, simulator: Simulator, ear: Ear) -> None:
    job = opened(read_job(client, ["archive"], kind="verify"))
    simulator.advance(1 * MINUTE)
    assert (status(client, job), counters(show(client, job))[2]) == ("IN_PROGRESS", 0)
    simulator.advance(1 * MINUTE)
    assert record(client, "completed", job)["ErrorMessage"] is None
    assert counters(show(client, job))[2] == 10_000
    assert ear.of(job) == ["job_created", "job_completed"]


@pytest.mark.usefixtures("on_tape")
def test_a_staged_job(client: SignedClient, simulator: Simulator, ear: Ear) -> None:
    job = opened(read_job(client, ["archive"], kind="stage"))
    assert status(client, job) == "IN_PROGRESS"
    simulator.settle()
    assert status(client, job) == "COMPLETED"
    # The cache is smaller than what was wanted: what came last is in it.
    assert client("GET", "/bucket/archive", query="offset=9000&cached_only=true").status == 200
    assert ear.of(job)[-1] == "job_completed"


def test_a_canceled_job(client: SignedClient, simulator: Simulator, ear: Ear) -> None:
    job = opened(put_job(client, whole=1000, part=3000))
    send(client, job, "whole", 0, 1000)
    send(client, job, "part", 0, 1000)
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 204
    assert record(client, "canceled", job)["CanceledDueToTimeout"] == "false"
    assert [client("HEAD", f"/bucket/{name}").status for name in ("whole", "part")] == [200, 404]
    assert ear.of(job) == ["job_created", "object_cached", "job_completed"]
    lost = ear.last("job_completed")
    assert lost.findtext("CancelOccurred") == "true"
    assert {each.get("Name") for each in lost.iter("Object")} == {"whole", "part"}
    # What was there completely is kept, and gets to its media as if nothing had happened.
    simulator.settle()
    assert ear.of(job)[-1] == "object_persisted"


def test_a_truncated_job(client: SignedClient, simulator: Simulator, ear: Ear) -> None:
    job = opened(put_job(client, whole=1000, part=3000))
    send(client, job, "whole", 0, 1000)
    send(client, job, "part", 0, 1000)
    assert client("DELETE", f"/_rest_/job/{job}").status == 204
    assert counters(show(client, job)) == (1000, 1000, 0)
    assert simulator.settle() == pytest.approx(10 * MINUTE, abs=1)
    ended = record(client, "completed", job)
    assert (ended["Truncated"], ended["CompletedSizeInBytes"]) == ("true", "1000")
    assert [client("HEAD", f"/bucket/{name}").status for name in ("whole", "part")] == [200, 404]
    assert ear.of(job) == ["job_created", "object_cached", "object_persisted", "job_completed"]


def test_a_timed_out_job(client: SignedClient, simulator: Simulator, ear: Ear) -> None:
    silent = opened(put_job(client, never=1000))
    half = opened(put_job(client, whole=1000, part=3000))
    patient = opened(put_job(client, "dead_job_cleanup_allowed=false", later=1000))
    simulator.advance(23 * HOUR)
    send(client, half, "whole", 0, 1000)
    simulator.advance(1 * HOUR + 1)
    assert record(client, "canceled", silent)["CanceledDueToTimeout"] == "true"
    assert status(client, half) == "IN_PROGRESS"
    simulator.advance(1 * DAY)
    ended = record(client, "completed", half)
    assert (ended["Truncated"], ended["OriginalSizeInBytes"]) == ("true", "1000")
    assert status(client, patient) == "IN_PROGRESS"
    assert ear.of(silent) == ["job_created", "job_completed"]
    assert ear.of(half) == ["job_created", "object_cached", "object_persisted", "job_completed"]
