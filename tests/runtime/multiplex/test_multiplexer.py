"""Many calls at once from one thread, against the simulator, with everything that can go wrong on the way."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from io import BytesIO
from typing import Any

import pytest

import ds3
from ds3_runtime.body import BytesBody
from ds3_runtime.errors import (
    Cancelled,
    ConnectFailed,
    ConnectionFailed,
    Ds3Error,
    NotFound,
    ReadTimeout,
    TotalTimeout,
    Truncated,
)
from ds3_runtime.multiplex import Multiplexer, Pace
from ds3_runtime.wire.pool import Pool
from ds3_simulator import Simulator

COUNT = 60
Open = Callable[..., "Calls"]


class Calls:
    """Submits calls and keeps what becomes of them."""

    def __init__(self, multiplexer: Multiplexer) -> None:
        self.multiplexer = multiplexer
        self.outcomes: dict[str, Any] = {}
        self.sinks: dict[str, BytesIO] = {}

    def put(self, name: str, content: bytes) -> None:
        request = ds3.PutObjectRequest("films", name, len(content), BytesBody(content))
        self.multiplexer.submit(request, lambda outcome: self.outcomes.__setitem__(name, outcome))

    def get(self, name: str) -> None:
        self.sinks[name] = BytesIO()
        request = ds3.GetObjectRequest("films", name, self.sinks[name])
        self.multiplexer.submit(request, lambda outcome: self.outcomes.__setitem__(name, outcome))

    def run(self, count: int = COUNT, seconds: float = 30) -> dict[str, Any]:
        deadline = time.monotonic() + seconds
        while len(self.outcomes) < count:
            assert time.monotonic() < deadline, "calls did not end"
            self.multiplexer.turn(0.5)
        return self.outcomes

    def failures(self) -> list[Ds3Error]:
        return [outcome for outcome in self.outcomes.values() if isinstance(outcome, BaseException)]


@pytest.fixture
def calls(ds3_simulator: Simulator) -> Iterator[Open]:
    """Open a client with a multiplexer."""
    ds3_simulator.create_bucket("films")
    with ExitStack() as stack:

        def open_(simulator: Simulator = ds3_simulator, pace: Pace | None = None, **options: Any) -> Calls:
            options = {"retry": ds3.RetryPolicy(attempts=1)} | options
            client = ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key, **options)
            stack.enter_context(client)
            pool = client._connections()
            assert isinstance(pool, Pool)
            return Calls(stack.enter_context(Multiplexer(client, pool, pace)))

        yield open_


def content(number: int) -> bytes:
    return bytes([number]) * (number * number * 50)


def fill(many: Calls) -> None:
    for number in range(COUNT):
        many.put(f"o {number}", content(number))
    many.run()
    assert not many.failures()
    many.outcomes.clear()


def test_all_arrive_whole_over_a_few_connections(ds3_simulator: Simulator, calls: Open) -> None:
    many = calls(pace=Pace(most=6))
    fill(many)
    for number in range(COUNT):
        many.get(f"o {number}")
    many.run()
    assert not many.failures()
    assert [many.sinks[f"o {number}"].getvalue() for number in range(COUNT)] == [content(n) for n in range(COUNT)]
    assert ds3_simulator.requests.connections <= 6


class Unreadable:
    """A body whose source fails as a disk does."""

    length = 300_000

    def pieces(self) -> Iterator[bytes]:
        yield bytes(200_000)
        raise ConnectionResetError("the file server has gone")


def test_a_source_that_fails_is_not_taken_for_the_connection(calls: Open) -> None:
    many = calls()
    request = ds3.PutObjectRequest("films", "unreadable", Unreadable.length, Unreadable())
    many.multiplexer.submit(request, lambda outcome: many.outcomes.__setitem__("unreadable", outcome))
    many.put("other", b"content")
    many.run(2)
    assert isinstance(many.outcomes.pop("unreadable"), ConnectionResetError)
    assert not many.failures()


def test_large_bodies_take_turns_with_small_ones(calls: Open) -> None:
    many = calls()
    large = bytes(range(256)) * 40_000
    many.put("large", large)
    for number in range(20):
        many.put(str(number), b"small")
    many.run(21)
    many.outcomes.clear()
    many.get("large")
    many.run(1)
    assert not many.failures()
    assert many.sinks["large"].getvalue() == large


@pytest.mark.ds3_simulator(tls=True)
def test_tls(ds3_simulator: Simulator, calls: Open) -> None:
    many = calls(verify=str(ds3_simulator.certificate))
    fill(many)
    many.get("o 59")
    many.run(1)
    assert many.sinks["o 59"].getvalue() == content(59)


def test_refusals_belong_to_their_calls(calls: Open) -> None:
    many = calls()
    many.put("there", b"x")
    many.run(1)
    many.get("there")
    many.get("missing")
    many.run(2)
    assert isinstance(many.outcomes["missing"], NotFound)
    assert many.outcomes["missing"].resource == "/films/missing"
    assert many.sinks["there"].getvalue() == b"x"


FAULTS = [
    ("reset when=received", ConnectionFailed),
    ("reset when=request", ConnectionFailed),
    ("close when=done", ConnectionFailed),
    ("truncate operation=get", Truncated),
    ("garbage", ConnectionFailed),
    ("status_line", ConnectionFailed),
]


@pytest.mark.parametrize(("fault", "kind"), FAULTS)
def test_what_breaks_is_told_and_the_others_go_on(
    ds3_simulator: Simulator, calls: Open, fault: str, kind: type[Ds3Error]
) -> None:
    many = calls()
    fill(many)
    ds3_simulator.faults.add(f"{fault} every=5")
    for number in range(COUNT):
        many.get(f"o {number}")
    many.run()
    failures = many.failures()
    assert failures
    assert {type(each) for each in failures} <= {kind, *kind.__subclasses__()}
    assert all(each.operation == "GetObject" and each.resource for each in failures)
    whole = [n for n in range(COUNT) if not isinstance(many.outcomes[f"o {n}"], BaseException)]
    assert len(whole) + len(failures) == COUNT
    assert all(many.sinks[f"o {number}"].getvalue() == content(number) for number in whole)


@pytest.mark.parametrize("fault", ["busy status=307", "busy status=503", "reset when=request", "close when=connected"])
def test_calls_are_repeated_as_the_policy_says(ds3_simulator: Simulator, calls: Open, fault: str) -> None:
    many = calls(retry=ds3.RetryPolicy(attempts=30, first_wait=0.01))
    ds3_simulator.faults.add(f"{fault} every=4 times=20" + (" retry_after=0" if "busy" in fault else ""))
    fill(many)
    assert {ds3_simulator.sha256("films", f"o {number}") is not None for number in range(COUNT)} == {True}


def test_a_server_without_an_answer_is_not_waited_for_ever(ds3_simulator: Simulator, calls: Open) -> None:
    ds3_simulator.faults.add("stall seconds=30 object=slow")
    many = calls(timeout=ds3.Timeouts(read=0.3))
    many.put("slow", b"x")
    many.put("quick", b"x")
    many.run(2, 10)
    assert isinstance(many.outcomes["slow"], ReadTimeout)
    assert not isinstance(many.outcomes["quick"], BaseException)


def test_a_call_has_its_time(ds3_simulator: Simulator, calls: Open) -> None:
    ds3_simulator.faults.add("busy retry_after=0")
    many = calls(retry=ds3.RetryPolicy(attempts=1000, first_wait=0.05), timeout=ds3.Timeouts(transfer=0.4, total=0.4))
    many.put("never", b"x")
    many.run(1, 10)
    assert isinstance(many.outcomes["never"], TotalTimeout)


def test_nobody_there(ds3_simulator: Simulator, calls: Open) -> None:
    many = calls()
    ds3_simulator.stop()
    for number in range(5):
        many.put(str(number), b"x")
    many.run(5)
    assert {type(each) for each in many.failures()} == {ConnectFailed}
    assert len(many.failures()) == 5


def test_calls_go_on_after_a_restart(ds3_simulator: Simulator, calls: Open) -> None:
    many = calls(retry=ds3.RetryPolicy(attempts=20, first_wait=0.05))
    fill(many)
    ds3_simulator.restart()
    for number in range(COUNT):
        many.get(f"o {number}")
    many.run()
    assert not many.failures()


def test_closing_cuts_what_is_under_way(ds3_simulator: Simulator, calls: Open) -> None:
    ds3_simulator.faults.add("stall seconds=30")
    many = calls()
    for number in range(20):
        many.put(str(number), b"x")
    many.multiplexer.turn(0.1)
    begin = time.monotonic()
    many.multiplexer.close()
    assert time.monotonic() - begin < 5
    assert {type(each) for each in many.failures()} == {Cancelled}
    assert len(many.failures()) == 20
    for thread in threading.enumerate():
        if thread.name == "ds3-dialling":
            thread.join(5)
            assert not thread.is_alive()


def test_another_thread_ends_a_turn(calls: Open) -> None:
    many = calls()
    threading.Timer(0.1, many.multiplexer.wake).start()
    begin = time.monotonic()
    many.multiplexer.turn(60)
    assert time.monotonic() - begin < 1.5


def test_far_appliances_get_more_connections(ds3_simulator: Simulator, calls: Open) -> None:
    ds3_simulator.faults.add("stall when=received seconds=0.02")
    many = calls()
    fill(many)
    assert ds3_simulator.requests.peak_connections > Pace().least
