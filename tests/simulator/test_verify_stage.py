"""Jobs in which the client transfers nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bulk_jobs import blobs, counters, opened, put_job, read_job, ready, record, send_all, show, status, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient


@pytest.fixture(autouse=True)
def stored(client: SignedClient) -> None:
    """Store two objects, which are only on media."""
    store(client, a=1500, b=10)
    assert client("PUT", "/_rest_/cache_filesystem", query="reclaim").status in (200, 204)


def test_a_verify_job_ends_when_the_media_were_read(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.tape_load = 60
    answer = read_job(client, ["a", "b"], kind="verify")
    job = opened(answer)
    attributes = answer.xml.attrib
    assert (attributes["RequestType"], attributes["Priority"], attributes["Status"]) == ("VERIFY", "LOW", "IN_PROGRESS")
    assert attributes["Name"].startswith("VERIFY by")
    assert len(blobs(answer.xml)) == 3
    waiting = ready(client, job)
    assert (waiting.status, blobs(waiting.xml), waiting.headers["Retry-After"]) == (200, [], "1")
    simulator.advance(3600)
    assert status(client, job) == "COMPLETED"
    assert ready(client, job).status == 410
    assert record(client, "completed", job)["RequestType"] == "VERIFY"


def test_a_stage_job_brings_objects_into_cache(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.tape_load = 60
    answer = read_job(client, ["a"], "name=mine", kind="stage")
    job = opened(answer)
    assert (answer.xml.get("Name"), answer.xml.get("RequestType"), counters(answer.xml)[1]) == ("mine", "GET", 0)
    assert {each.get("InCache") for each in answer.xml.iter("Object")} == {"false"}
    assert blobs(ready(client, job).xml) == []
    simulator.advance(3600)
    assert status(client, job) == "COMPLETED"
    assert read_job(client, ["a"]).xml.get("EntirelyInCache") == "true"


def test_objects_in_cache_are_staged_at_once(client: SignedClient) -> None:
    send_all(client, put_job(client, new=5))
    assert status(client, opened(read_job(client, ["new"], kind="stage"))) == "COMPLETED"


@pytest.mark.parametrize("kind", ["verify", "stage"])
def test_both_want_objects_that_exist(client: SignedClient, kind: str) -> None:
    assert read_job(client, ["a", "nothing"], kind=kind).status == 404
    assert read_job(client, [], kind=kind).status == 400
    assert read_job(client, ["a"], "priority=CRITICAL", kind=kind).status == 400


@pytest.mark.parametrize("kind", ["verify", "stage"])
def test_both_can_be_canceled(client: SignedClient, simulator: Simulator, kind: str) -> None:
    simulator.settings.tape_load = 60
    job = opened(read_job(client, ["a"], kind=kind))
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 204
    simulator.advance(3600)
    assert status(client, job) == "CANCELED"
    assert len(list(show(client, job))) == 0


@pytest.mark.parametrize("kind", ["get", "verify", "stage"])
def test_jobs_end_when_the_last_they_want_is_deleted(client: SignedClient, simulator: Simulator, kind: str) -> None:
    simulator.settings.tape_load = 60
    job = opened(read_job(client, ["a", "b"], kind=kind))
    assert client("DELETE", "/bucket/a").status == 204
    assert status(client, job) == "IN_PROGRESS"
    assert client("DELETE", "/bucket/b").status == 204
    assert status(client, job) == "COMPLETED"


def test_a_stage_job_tries_less_often_the_longer_it_waits(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.tape_load = 60
    job = opened(read_job(client, ["a"], kind="stage"))
    records = simulator.world.store.records
    for tape in records.all("Tape"):
        records.save(tape | {"state": "OFFLINE"})
    simulator.advance(24 * 3600)
    tries = set()
    for _ in range(30):
        simulator.advance(2)
        tries.add(simulator.world.database.value("SELECT since FROM task WHERE subject = ?", job))
    assert 1 <= len(tries) <= 3
    for tape in records.all("Tape"):
        records.save(tape | {"state": "NORMAL"})
    simulator.advance(180)
    assert status(client, job) == "COMPLETED"
