"""Answers and bodies that take their time, and clocks that are wrong."""

from __future__ import annotations

import hashlib
import random
import threading
import time
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient
    from faults.conftest import Compose, Dial, Wire

WAIT = 0.3


def timed(wire: Wire, request: bytes) -> tuple[float, float]:
    """Send a request; return the seconds until the answer's first bytes came, and until its last."""
    begin = time.monotonic()
    wire.send(request)
    wire.received += wire.raw.recv(65536)
    first = time.monotonic() - begin
    assert wire.receive_answer() == "complete"
    return first, time.monotonic() - begin


@pytest.mark.parametrize("size", [1, 3 << 20])
@pytest.mark.parametrize("when", ["connected", "request", "received", "done"])
def test_the_answer_is_late(simulator: Simulator, dial: Dial, compose: Compose, when: str, size: int) -> None:
    content = random.Random(size).randbytes(size)
    request = compose("PUT", "/bucket/o", content)
    simulator.faults.add("stall", when=when, seconds=WAIT, times=1)
    first, _ = timed(wire := dial(), request)
    assert wire.status == 200
    assert first >= WAIT
    assert simulator.sha256("bucket", "o") == hashlib.sha256(content).hexdigest()


def test_the_answer_stops_in_the_middle(
    simulator: Simulator, client: SignedClient, dial: Dial, compose: Compose
) -> None:
    client("PUT", "/bucket/o", bytes(1000))
    simulator.faults.add("stall", when="download", at=400, seconds=WAIT)
    wire = dial()
    first, whole = timed(wire, compose("GET", "/bucket/o"))
    assert first < WAIT <= whole
    assert wire.body == bytes(1000)


def test_the_body_is_not_read_for_a_while(simulator: Simulator, dial: Dial, compose: Compose) -> None:
    simulator.faults.add("stall", when="upload", at=1, seconds=WAIT)
    first, _ = timed(wire := dial(), compose("PUT", "/bucket/o", bytes(1000)))
    assert wire.status == 200
    assert first >= WAIT


def test_the_next_answer_is_late(simulator: Simulator, dial: Dial, compose: Compose) -> None:
    simulator.faults.add("stall", when="answered", seconds=WAIT, times=1)
    wire = dial()
    request = compose("GET", "/bucket")
    timed(wire, request)
    wire.received = b""
    assert timed(wire, request)[0] >= WAIT / 2


@pytest.mark.parametrize("direction", ["both", "upload"])
def test_a_slow_upload(simulator: Simulator, dial: Dial, compose: Compose, direction: str) -> None:
    simulator.faults.add("slow", rate=10_000, direction=direction)
    first, _ = timed(dial(), compose("PUT", "/bucket/o", bytes(4000)))
    assert 0.4 <= first < 2


@pytest.mark.parametrize("direction", ["both", "download"])
def test_a_slow_download(
    simulator: Simulator, client: SignedClient, dial: Dial, compose: Compose, direction: str
) -> None:
    client("PUT", "/bucket/o", bytes(4000))
    simulator.faults.add("slow", rate=10_000, direction=direction)
    first, whole = timed(dial(), compose("GET", "/bucket/o"))
    assert first < 0.3
    assert 0.4 <= whole < 2


def test_slowness_has_an_end(simulator: Simulator, dial: Dial, compose: Compose) -> None:
    simulator.faults.add("slow", rate=1, seconds=WAIT)
    first, _ = timed(dial(), compose("PUT", "/bucket/o", bytes(4000)))
    assert WAIT <= first < 2


def test_what_is_not_slowed_down(simulator: Simulator, client: SignedClient) -> None:
    slow = simulator.faults.add("slow", rate=1, direction="download")
    client("PUT", "/bucket/o", bytes(4000))
    assert simulator.faults.struck(slow) == 0


@pytest.mark.parametrize(
    "fault", ["stall seconds=3000", "stall seconds=3000 when=upload", "stall when=connected seconds=9", "slow rate=1"]
)
def test_a_stop_ends_all_waits(simulator: Simulator, dial: Dial, compose: Compose, fault: str) -> None:
    request = compose("PUT", "/bucket/o", bytes(1000))
    armed = simulator.faults.add(fault)
    wire = dial()
    wire.send(request)
    deadline = time.monotonic() + 10
    while not simulator.faults.struck(armed):
        assert time.monotonic() < deadline
        time.sleep(0.005)
    begin = time.monotonic()
    simulator.stop()
    assert time.monotonic() - begin < 2
    assert not [each for each in threading.enumerate() if each.name == "ds3-simulator-connection"]


@pytest.mark.parametrize("seconds", [3600, -3600])
def test_the_clock_is_wrong(simulator: Simulator, client: SignedClient, seconds: int) -> None:
    fault = simulator.faults.add("skew", seconds=seconds)
    answer = client("GET", "/")
    assert (answer.status, answer.code) == (403, "RequestTimeTooSkewed")
    assert "Client clock" in (answer.xml.findtext("Message") or "")
    told = parsedate_to_datetime(answer.headers["Date"]).timestamp()
    assert abs(told - time.time() - seconds) < 60
    simulator.settings.max_clock_skew = 7200
    assert client("GET", "/").status == 200
    simulator.faults.remove(fault)
    assert abs(parsedate_to_datetime(client("GET", "/").headers["Date"]).timestamp() - time.time()) < 60


def test_a_client_whose_clock_agrees_gets_in(simulator: Simulator, client: SignedClient) -> None:
    simulator.faults.add("skew seconds=3600")
    assert client("GET", "/", clock=time.time() + 3600).status == 200
