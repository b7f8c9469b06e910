"""Jobs are shortened to what was transferred."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bulk_jobs import blobs, counters, fetch, opened, put_job, read_job, record, send, show, status, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient


@pytest.fixture
def job(client: SignedClient) -> str:
    """Return a job of which one object is there, one in part, and one not at all."""
    job = opened(put_job(client, whole=10, part=1500, nothing=30))
    assert send(client, job, "whole", 0, 10).status == 200
    assert send(client, job, "part", 0, 1000).status == 200
    return job


@pytest.mark.parametrize("path", ["job", "active_job"])
def test_complete_objects_are_kept(client: SignedClient, job: str, path: str) -> None:
    assert client("DELETE", f"/_rest_/{path}/{job}").status == 204
    shown = show(client, job)
    assert shown.get("Status") == "COMPLETED"
    assert counters(shown) == (10, 10, 10)
    assert [each.text for each in client("GET", "/bucket").xml.iterfind("Contents/Key")] == ["whole"]
    assert record(client, "completed", job)["Truncated"] == "true"
    assert send(client, job, "nothing", 0, 30).status == 410


def test_a_shortened_job_goes_on_until_all_is_persisted(client: SignedClient, simulator: Simulator, job: str) -> None:
    simulator.settings.persist_delay = 60
    assert client("DELETE", f"/_rest_/job/{job}").status == 204
    shown = show(client, job)
    assert (shown.get("Status"), blobs(shown), counters(shown)) == ("IN_PROGRESS", [("whole", 0, 10)], (10, 10, 0))
    active = record(client, "active", job)
    assert (active["Truncated"], active["TruncatedDueToTimeout"]) == ("true", "false")
    simulator.advance(61)
    assert status(client, job) == "COMPLETED"


def test_with_nothing_received_the_job_is_gone(client: SignedClient) -> None:
    job = opened(put_job(client, a=10, b=20))
    assert client("DELETE", f"/_rest_/job/{job}").status == 204
    assert client("GET", f"/_rest_/active_job/{job}").status == 404
    assert record(client, "canceled", job)["Truncated"] == "true"
    assert client("DELETE", f"/_rest_/job/{job}").status == 404
    assert client("GET", "/bucket").xml.find("Contents") is None


def test_a_get_job_ends_with_what_was_read(client: SignedClient) -> None:
    store(client, a=10, b=20)
    job = opened(read_job(client, ["a", "b"]))
    fetch(client, job, "b")
    assert client("DELETE", f"/_rest_/job/{job}").status == 204
    shown = show(client, job)
    assert (shown.get("Status"), counters(shown)[0], counters(shown)[2]) == ("COMPLETED", 20, 20)
    untouched = opened(read_job(client, ["a"]))
    client("DELETE", f"/_rest_/job/{untouched}")
    assert status(client, untouched) == "CANCELED"


def test_all_jobs_that_meet_the_conditions(client: SignedClient, job: str) -> None:
    client("PUT", "/other")
    elsewhere = opened(put_job(client, in_bucket="other", a=1))
    reading = opened(read_job(client, ["whole"]))
    assert client("DELETE", "/_rest_/job", query="bucket_id=bucket&request_type=PUT").status == 204
    assert (status(client, job), status(client, reading), status(client, elsewhere)) == (
        "COMPLETED",
        "IN_PROGRESS",
        "IN_PROGRESS",
    )
    assert client("DELETE", "/_rest_/active_job").status == 204
    assert (status(client, reading), status(client, elsewhere)) == ("CANCELED", "CANCELED")


def test_an_aggregating_job_takes_in_nothing_afterwards(client: SignedClient) -> None:
    job = opened(put_job(client, "aggregating=true", a=10, b=10))
    send(client, job, "a", 0, 10)
    client("DELETE", f"/_rest_/job/{job}")
    assert status(client, job) == "COMPLETED"
    assert opened(put_job(client, "aggregating=true", c=10)) != job


def test_an_idle_job_is_shortened_or_canceled(client: SignedClient, simulator: Simulator, job: str) -> None:
    idle = opened(put_job(client, never=10))
    reading = opened(read_job(client, ["whole"]))
    simulator.advance(25 * 3600)
    assert status(client, job) == "COMPLETED"
    assert client("HEAD", "/bucket/whole").status == 200
    for each in (idle, reading):
        assert record(client, "canceled", each)["CanceledDueToTimeout"] == "true"
    listed = client("GET", "/_rest_/canceled_job", query="canceled_due_to_timeout=true")
    assert listed.headers["total-result-count"] == "2"


def test_whatever_happens_in_a_job_keeps_it_alive(client: SignedClient, simulator: Simulator) -> None:
    job = opened(put_job(client, a=10, b=10))
    for number, name in enumerate(("", "a")):
        simulator.advance(23 * 3600)
        kept = send(client, job, name, 0, 10) if number else client("PUT", f"/_rest_/job/{job}")
        assert kept.status == 200
    simulator.advance(23 * 3600)
    assert status(client, job) == "IN_PROGRESS"
    simulator.advance(2 * 3600)
    assert status(client, job) == "COMPLETED"


def test_some_jobs_may_not_be_given_up(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.job_timeout = 60
    job = opened(put_job(client, "dead_job_cleanup_allowed=false", a=10))
    simulator.advance(3600)
    assert status(client, job) == "IN_PROGRESS"
    client("PUT", f"/_rest_/job/{job}", query="dead_job_cleanup_allowed=true")
    simulator.advance(61)
    assert status(client, job) == "CANCELED"


def test_what_was_persisted_of_an_incomplete_object_counts_no_more(client: SignedClient, simulator: Simulator) -> None:
    job = opened(put_job(client, small=10, part=4000))
    for offset in (0, 1000):
        assert send(client, job, "part", offset, 1000).status == 200
    simulator.settings.persist_delay = 60
    assert send(client, job, "small", 0, 10).status == 200
    assert counters(show(client, job)) == (4010, 2010, 0)
    simulator.advance(61)
    assert counters(show(client, job)) == (4010, 2010, 2010)
    simulator.settings.persist_delay = 0
    assert client("DELETE", f"/_rest_/job/{job}").status == 204
    assert counters(show(client, job)) == (10, 10, 10)
