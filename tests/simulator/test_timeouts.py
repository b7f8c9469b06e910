"""Jobs in which nothing happens are given up; those that take in others are closed."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from bulk_jobs import fetch, opened, put_job, read_job, ready, record, send, send_all, status, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient, SignIn

HOUR = 3600
DAY = 24 * HOUR


def test_a_job_lives_a_day_without_anything(client: SignedClient, simulator: Simulator) -> None:
    job = opened(put_job(client, a=10))
    simulator.advance(DAY - 60)
    assert client("HEAD", "/bucket/a").status == 404
    assert status(client, job) == "IN_PROGRESS"
    simulator.advance(61)
    ended = record(client, "canceled", job)
    assert (ended["CanceledDueToTimeout"], ended["Truncated"]) == ("true", "true")
    assert ready(client, job).status == 410
    assert send(client, job, "a", 0, 10).status in (404, 410)
    assert client("PUT", "/bucket/a", b"x").status == 200


@pytest.mark.parametrize(
    "sign_of_life",
    [
        lambda client, job: send(client, job, "a", 0, 1000),
        lambda client, job: client("PUT", f"/_rest_/job/{job}"),
        ready,
    ],
    ids=["transfer", "modify", "poll"],
)
def test_any_sign_of_life_gives_it_another_day(
    client: SignedClient, simulator: Simulator, sign_of_life: Callable[[SignedClient, str], object]
) -> None:
    job = opened(put_job(client, a=2000))
    simulator.advance(DAY - 60)
    sign_of_life(client, job)
    simulator.advance(DAY - 60)
    assert status(client, job) == "IN_PROGRESS"
    simulator.advance(120)
    assert status(client, job) != "IN_PROGRESS"


def test_looking_at_a_job_is_no_sign_of_life(client: SignedClient, simulator: Simulator) -> None:
    job = opened(put_job(client, a=10))
    simulator.advance(DAY - 60)
    assert status(client, job) == "IN_PROGRESS"
    simulator.advance(61)
    assert status(client, job) == "CANCELED"


def test_what_was_received_completely_is_kept(client: SignedClient, simulator: Simulator) -> None:
    job = opened(put_job(client, whole=1000, half=2000))
    send(client, job, "whole", 0, 1000)
    send(client, job, "half", 0, 1000)
    simulator.advance(DAY + 1)
    ended = record(client, "completed", job)
    assert (ended["Truncated"], ended["OriginalSizeInBytes"]) == ("true", "1000")
    assert [client("HEAD", f"/bucket/{name}").status for name in ("whole", "half")] == [200, 404]


def test_a_read_job_is_canceled(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=2000)
    job = opened(read_job(client, ["a"]))
    assert fetch(client, job, "a").status == 200
    simulator.advance(DAY + 1)
    assert record(client, "canceled", job)["CanceledDueToTimeout"] == "true"


def test_a_job_whose_blobs_are_ready_waits_for_its_client_only(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=10)
    job = opened(read_job(client, ["a"], "chunk_client_processing_order_guarantee=NONE"))
    simulator.advance(DAY + 1)
    assert record(client, "canceled", job)["CanceledDueToTimeout"] == "true"


def test_a_job_may_be_exempt(client: SignedClient, simulator: Simulator) -> None:
    job = opened(put_job(client, "dead_job_cleanup_allowed=false", a=10))
    simulator.advance(30 * DAY)
    assert status(client, job) == "IN_PROGRESS"


def test_jobs_that_wait_for_the_appliance_are_not_idle(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=10)
    client("PUT", "/_rest_/cache_filesystem", query="reclaim")
    simulator.settings.persist_delay = simulator.settings.tape_load = 3 * DAY
    writing = send_all(client, put_job(client, b=10))
    verifying = opened(read_job(client, ["a"], kind="verify"))
    reading = opened(read_job(client, ["a"]))
    ready(client, reading)
    simulator.advance(2 * DAY)
    assert {status(client, job) for job in (writing, verifying, reading)} == {"IN_PROGRESS"}
    simulator.advance(1 * DAY)
    assert [status(client, job) for job in (writing, verifying, reading)] == ["COMPLETED", "COMPLETED", "IN_PROGRESS"]
    simulator.advance(1 * DAY + 1)
    assert status(client, reading) == "CANCELED"


def test_an_aggregating_job_is_closed_after_half_an_hour(client: SignedClient, simulator: Simulator) -> None:
    job = send_all(client, put_job(client, "aggregating=true", a=10))
    simulator.advance(29 * 60)
    assert status(client, job) == "IN_PROGRESS"
    simulator.advance(61)
    assert status(client, job) == "COMPLETED"


def test_a_job_that_is_idle_while_the_appliance_is_off(
    client: SignedClient, simulator: Simulator, sign_in: SignIn
) -> None:
    idle, closing = opened(put_job(client, a=10)), send_all(client, put_job(client, "aggregating=true", b=10))
    simulator.advance(10)
    simulator.stop()
    with Simulator(simulator.data, api="5.8", job_timeout=5, aggregation_window=5) as other:
        client = sign_in(other)
        assert status(client, closing) == "COMPLETED"
        assert status(client, idle) == "CANCELED"
