"""End points accept notifications, refuse them, stall or are not there; nobody has to wait for them."""

from __future__ import annotations

import ssl
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest
import trustme
from notification_listener import JOB, Listener, job_created, listening, open_job, register, row

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Connect, SignedClient


def test_the_method_can_be_chosen(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "job_created", listener.url, notification_http_method="PUT")
    job_created(simulator)
    assert simulator.notifications.flush()
    assert [received.method for received in listener.received] == ["PUT"]


def test_a_registration_knows_how_it_went(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    registration = register(client, "job_created", listener.url)
    before = row(client, "job_created", registration)
    assert (before["LastNotification"], before["NumberOfFailuresSinceLastSuccess"]) == (None, "0")
    job_created(simulator)
    assert simulator.notifications.flush()
    after = row(client, "job_created", registration)
    assert (after["LastHttpResponseCode"], after["LastFailure"]) == ("200", None)
    assert after["LastNotification"]


def test_an_end_point_that_fails_is_tried_again(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    registration = register(client, "job_created", listener.url)
    listener.statuses = [500, 302]
    job_created(simulator)
    assert simulator.notifications.flush()
    assert len({received.body for received in listener.received}) == 1
    assert (len(listener.received), simulator.notifications.accepted) == (3, 1)
    after = row(client, "job_created", registration)
    assert (after["LastHttpResponseCode"], after["NumberOfFailuresSinceLastSuccess"]) == ("200", "0")
    assert "302" in (after["LastFailure"] or "")


def test_an_end_point_that_goes_on_failing_is_given_up(
    client: SignedClient, simulator: Simulator, listener: Listener
) -> None:
    registration = register(client, "job_created", listener.url)
    simulator.settings.notification_tries = 2
    listener.statuses = [503] * 4
    for _ in range(2):
        job_created(simulator)
    assert simulator.notifications.flush()
    assert (len(listener.received), simulator.notifications.given_up) == (4, 2)
    after = row(client, "job_created", registration)
    assert (after["LastHttpResponseCode"], after["NumberOfFailuresSinceLastSuccess"]) == ("503", "4")


UNREACHABLE = [
    "127.0.0.1:1",
    "http://127.0.0.1:1/x",
    "not a url",
    "ftp://127.0.0.1/",
    "http://[::1",
    "",
    "http://127.0.0.1:99999/",
]


@pytest.mark.parametrize("end_point", UNREACHABLE)
def test_an_end_point_that_cannot_be_reached(
    client: SignedClient, simulator: Simulator, listener: Listener, end_point: str
) -> None:
    registration = register(client, "job_created", end_point.replace(" ", "%20"))
    register(client, "job_created", listener.url)
    job_created(simulator)
    assert simulator.notifications.flush()
    after = row(client, "job_created", registration)
    assert (after["LastHttpResponseCode"], after["NumberOfFailuresSinceLastSuccess"]) == (None, "3")
    assert after["LastFailure"]
    assert len(listener.received) == 1


def test_an_end_point_without_a_scheme_is_meant_for_http(
    client: SignedClient, simulator: Simulator, listener: Listener
) -> None:
    register(client, "job_created", listener.url.removeprefix("http://").removesuffix("/hook?a=b"))
    job_created(simulator)
    assert simulator.notifications.flush()
    assert [received.path for received in listener.received] == ["/"]


def test_an_end_point_with_a_certificate_of_its_own(client: SignedClient, simulator: Simulator) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    trustme.CA().issue_cert("localhost").configure_cert(context)
    with listening(context) as listener:
        register(client, "job_created", listener.url)
        job_created(simulator)
        assert simulator.notifications.flush()
    assert listener.received[0].xml.findtext("JobId") == JOB


def test_nobody_waits_for_a_slow_end_point(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "job_created", listener.url)
    listener.free.clear()
    job = open_job(client)
    assert listener.called.wait(10)
    assert client("PUT", "/bucket/o", b"data", query=f"job={job}&offset=0").status == 200
    assert not simulator.notifications.flush(0.01)
    listener.free.set()
    assert simulator.notifications.flush()
    assert simulator.notifications.accepted == 1


def test_an_end_point_that_is_too_slow_has_failed(
    client: SignedClient, simulator: Simulator, listener: Listener
) -> None:
    registration = register(client, "job_created", listener.url)
    simulator.settings.notification_timeout = 0.05
    simulator.settings.notification_tries = 1
    listener.free.clear()
    job_created(simulator)
    assert simulator.notifications.flush()
    after = row(client, "job_created", registration)
    assert (after["LastHttpResponseCode"], after["NumberOfFailuresSinceLastSuccess"]) == (None, "1")
    assert "TimeoutError" in (after["LastFailure"] or "")


def test_more_than_may_wait_is_dropped(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "job_created", listener.url)
    simulator.settings.notification_queue = 2
    listener.free.clear()
    job_created(simulator)
    assert listener.called.wait(10)
    for _ in range(5):
        job_created(simulator)
    listener.free.set()
    assert simulator.notifications.flush()
    assert (len(listener.received), simulator.notifications.dropped) == (3, 3)


def test_what_happens_in_many_threads_is_told_once_each(
    client: SignedClient, simulator: Simulator, listener: Listener
) -> None:
    register(client, "job_created", listener.url)
    ids = [f"{number:08d}{JOB[8:]}" for number in range(200)]
    with ThreadPoolExecutor(8) as pool:
        list(pool.map(lambda job_id: job_created(simulator, job_id), ids))
    assert simulator.notifications.flush()
    assert sorted(received.xml.findtext("JobId") or "" for received in listener.received) == ids


def test_a_stop_sends_what_waits(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "job_created", listener.url)
    for _ in range(20):
        job_created(simulator)
    simulator.stop()
    assert len(listener.received) == 20


def test_a_stop_does_not_wait_for_an_end_point_that_stalls(
    client: SignedClient, connect: Connect, simulator: Simulator, listener: Listener
) -> None:
    registration = register(client, "job_created", listener.url)
    simulator.settings.notification_grace = 0.05
    listener.free.clear()
    for _ in range(3):
        job_created(simulator)
    assert listener.called.wait(10)
    notifications, began = simulator.notifications, time.monotonic()
    simulator.stop()
    assert time.monotonic() - began < 2
    assert notifications.dropped == 2
    listener.free.set()
    simulator.start()
    assert row(connect(), "job_created", registration)["LastNotification"] is None


def test_a_stop_does_not_wait_for_the_next_try(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "job_created", listener.url)
    simulator.settings.notification_retry_delay = 60
    listener.statuses = [500]
    job_created(simulator)
    assert listener.called.wait(10)
    began = time.monotonic()
    simulator.stop()
    assert time.monotonic() - began < 2
    assert len(listener.received) == 1
