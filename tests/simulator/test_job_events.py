"""What listeners hear of jobs."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from bulk_jobs import fetch, opened, put_job, read_job, send, send_all

from ds3_simulator import Simulator
from ds3_simulator.events import Occurrence

if TYPE_CHECKING:
    from conftest import SignedClient

Heard = Callable[[str], list[str]]


@pytest.fixture
def occurrences(simulator: Simulator) -> list[Occurrence]:
    """All that happens from now on."""
    happened: list[Occurrence] = []
    simulator.world.events.listen(happened.append)
    return happened


@pytest.fixture
def heard(occurrences: list[Occurrence]) -> Heard:
    """What kinds of things happened in a job, in order."""
    return lambda job: [each.kind for each in occurrences if each.job_id == job]


def test_the_life_of_a_put_job(
    client: SignedClient, simulator: Simulator, heard: Heard, occurrences: list[Occurrence]
) -> None:
    simulator.settings.persist_delay = 60
    job = opened(put_job(client, a=1500, b=10))
    assert heard(job) == ["job_created"]
    send(client, job, "a", 0, 1000)
    send(client, job, "a", 1000, 500)
    assert heard(job) == ["job_created"]
    send(client, job, "b", 0, 10)
    assert heard(job) == ["job_created", "object_cached"]
    cached = occurrences[-1].values
    assert cached["job_id"] == job
    assert sorted((blob["name"], blob["offset"], blob["length"]) for blob in cached["objects"]) == [
        ("a", 0, 1000),
        ("a", 1000, 500),
        ("b", 0, 10),
    ]
    assert all(blob["in_cache"] for blob in cached["objects"])
    simulator.advance(61)
    assert heard(job) == ["job_created", "object_cached", "object_persisted", "job_completed"]
    ended = next(each.values for each in occurrences if each.kind == "job_completed")
    assert (ended["cancel_occurred"], list(ended["objects_not_persisted"])) == (False, [])


def test_the_life_of_a_get_job(client: SignedClient, heard: Heard) -> None:
    send_all(client, put_job(client, a=10))
    job = opened(read_job(client, ["a"]))
    fetch(client, job, "a")
    assert heard(job) == ["job_created", "object_cached", "job_completed"]


def test_a_canceled_job_tells_what_is_lost(client: SignedClient, heard: Heard, occurrences: list[Occurrence]) -> None:
    job = opened(put_job(client, a=1500, b=10))
    send(client, job, "a", 0, 1000)
    client("DELETE", f"/_rest_/job/{job}", query="force")
    assert heard(job)[-1] == "job_completed"
    ended = occurrences[-1].values
    assert ended["cancel_occurred"] is True
    assert sorted((blob["name"], blob["offset"]) for blob in ended["objects_not_persisted"]) == [
        ("a", 0),
        ("a", 1000),
        ("b", 0),
    ]


def test_a_refused_job_is_not_told_of(client: SignedClient, occurrences: list[Occurrence]) -> None:
    client("PUT", "/bucket/a", b"")
    happened = len(occurrences)
    assert put_job(client, a=1).status == 409
    assert read_job(client, ["nothing"]).status == 404
    assert len(occurrences) == happened


def test_a_job_that_lacks_tapes_is_told_of(
    client: SignedClient, simulator: Simulator, occurrences: list[Occurrence]
) -> None:
    send_all(client, put_job(client, a=10, b=10))
    client("PUT", "/_rest_/cache_filesystem", query="reclaim")
    records = simulator.world.store.records
    used = [tape for tape in records.all("Tape") if tape["assigned_to_storage_domain"]]
    for tape in used:
        records.save(tape | {"state": "EJECTED"})
    bar_codes = sorted(tape["bar_code"] for tape in used)
    refused = read_job(client, ["a", "b"])
    message = refused.xml.findtext("Message")
    assert refused.status == 400
    assert f"[{', '.join(bar_codes)}]" in message
    (failed,) = [each.values for each in occurrences if each.kind == "job_creation_failed"]
    assert failed["user_name"] == "spectra"
    assert failed["tapes_must_be_onlined"] == {"tapes_to_online": [{"tape_bar_codes": bar_codes}]}
    (row,) = client("GET", "/_rest_/job_creation_failed").xml.iterfind("JobCreationFailed")
    assert (row.findtext("TapeBarCodes"), row.findtext("Type"), row.findtext("ErrorMessage")) == (
        ",".join(bar_codes),
        "TAPES_MUST_BE_ONLINED",
        message,
    )
    simulator.settings.unavailable_status = 503
    assert read_job(client, ["a"], kind="verify").status == 503
    assert client("GET", "/_rest_/active_job").headers["total-result-count"] == "0"


def test_a_job_that_wants_lost_data_is_told_of(
    client: SignedClient, simulator: Simulator, occurrences: list[Occurrence]
) -> None:
    send_all(client, put_job(client, a=10))
    client("PUT", "/_rest_/cache_filesystem", query="reclaim")
    simulator.world.database.change("DELETE FROM copy")
    refused = read_job(client, ["a"])
    assert (refused.status, refused.code) == (400, "DataUnavailable")
    (failed,) = [each.values for each in occurrences if each.kind == "job_creation_failed"]
    assert failed["tapes_must_be_onlined"] == {"tapes_to_online": []}
    (row,) = client("GET", "/_rest_/job_creation_failed").xml.iterfind("JobCreationFailed")
    assert row.findtext("ErrorMessage") == refused.xml.findtext("Message")
