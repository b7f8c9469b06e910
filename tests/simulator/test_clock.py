"""The appliance's own clock, and what happens when it moves."""

from __future__ import annotations

import time
from collections.abc import Callable
from threading import Thread
from typing import TYPE_CHECKING

import pytest
from bulk_jobs import opened, put_job, send_all, status

from ds3_simulator import Simulator
from ds3_simulator.events import Occurrence

if TYPE_CHECKING:
    from conftest import SignedClient, SignIn


def within(seconds: float, holds: Callable[[], bool]) -> bool:
    """Whether something comes to hold soon."""
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.01)
    return holds()


def now(client: SignedClient) -> int:
    return int(client("GET", "/_rest_/system_information").xml.findtext("Now") or 0)


def test_an_hour_passes_at_once_but_not_for_clients(client: SignedClient, simulator: Simulator) -> None:
    before = now(client)
    simulator.advance(3600)
    assert 3_600_000 <= now(client) - before < 3_660_000
    assert client("GET", "/").status == 200


def test_time_does_not_go_back(simulator: Simulator) -> None:
    with pytest.raises(ValueError, match="back"):
        simulator.advance(-1)


def test_things_happen_in_order_and_each_at_its_own_time(client: SignedClient, simulator: Simulator) -> None:
    heard: list[tuple[int, str | None]] = []

    def hear(occurrence: Occurrence) -> None:
        if occurrence.kind == "job_completed":
            heard.append((simulator.clock.now() - begin, occurrence.job_id))

    simulator.settings.persist_delay = 100
    simulator.settings.job_timeout = 250
    begin = simulator.clock.now()
    simulator.world.events.listen(hear)
    idle = opened(put_job(client, idle=10))
    first = send_all(client, put_job(client, first=10))
    simulator.advance(50)
    second = send_all(client, put_job(client, second=10))
    simulator.advance(1000)
    assert [job for _, job in heard] == [first, second, idle]
    for (milliseconds, _), seconds in zip(heard, (100, 150, 250), strict=True):
        assert seconds <= milliseconds / 1000 < seconds + 5


def test_nothing_happens_before_its_time(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 100
    job = send_all(client, put_job(client, a=10))
    simulator.advance(90)
    assert status(client, job) == "IN_PROGRESS"
    simulator.advance(10)
    assert status(client, job) == "COMPLETED"


def test_settling_stops_when_only_clients_are_awaited(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 100
    waiting = opened(put_job(client, b=10))
    assert simulator.settle() == 0
    job = send_all(client, put_job(client, a=10))
    assert 99 < simulator.settle() < 105
    assert (status(client, job), status(client, waiting)) == ("COMPLETED", "IN_PROGRESS")
    assert simulator.settle() == 0


def test_without_a_push_things_happen_when_their_time_has_come(client: SignedClient, simulator: Simulator) -> None:
    heard: list[str | None] = []
    simulator.world.events.listen(lambda occurrence: heard.append(occurrence.kind))
    simulator.settings.persist_delay = 0.05
    send_all(client, put_job(client, a=10))
    # No request comes that could set it off.
    assert within(10, lambda: "job_completed" in heard)


def test_a_setting_that_becomes_shorter_holds_from_the_next_request_on(
    client: SignedClient, simulator: Simulator
) -> None:
    simulator.settings.persist_delay = 1000
    job = send_all(client, put_job(client, a=10))
    assert status(client, job) == "IN_PROGRESS"
    simulator.settings.persist_delay = 0
    assert status(client, job) == "COMPLETED"


def test_the_clock_stays_ahead_after_a_restart(client: SignedClient, simulator: Simulator, sign_in: SignIn) -> None:
    simulator.settings.persist_delay = 100
    job = send_all(client, put_job(client, a=10))
    simulator.advance(60)
    before = simulator.clock.now()
    simulator.stop()
    with Simulator(simulator.data, api="5.8", persist_delay=100) as other:
        assert other.clock.now() >= before
        client = sign_in(other)
        assert status(client, job) == "IN_PROGRESS"
        other.advance(40)
        assert status(client, job) == "COMPLETED"


def test_time_passes_while_clients_are_at_work(client: SignedClient, simulator: Simulator, sign_in: SignIn) -> None:
    simulator.settings.persist_delay = 5
    statuses: set[int] = set()

    def work(number: int) -> None:
        own = sign_in(simulator)
        statuses.update(own("PUT", f"/bucket/{number}-{each}", b"x").status for each in range(50))

    threads = [Thread(target=work, args=(number,)) for number in range(4)]
    for thread in threads:
        thread.start()
    while any(thread.is_alive() for thread in threads):
        simulator.advance(1)
    simulator.settle()
    assert statuses == {200}
    database = simulator.world.database
    assert database.value("SELECT count(*) FROM copy") == 200
    assert database.value("SELECT count(*) FROM task") == 0
