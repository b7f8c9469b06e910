"""Parts of objects: exactly the bytes that were asked for, in order."""

from __future__ import annotations

import io
from pathlib import Path

import pytest

import ds3
from ds3_runtime.errors import InvalidRequest
from ds3_simulator import Simulator

from .scenes import BUCKET, some, statuses, store, transfers

DATA = some(1, 70_000)


@pytest.fixture(autouse=True)
def _stored(client: ds3.Client, simulator: Simulator) -> None:
    store(client, {"long": DATA})
    simulator.requests.clear()


def test_two_ranges_are_exactly_those_bytes(client: ds3.Client, simulator: Simulator, here: Path) -> None:
    """Two ranges within two blobs, given in any order: their bytes in ascending order, and no others on the wire."""
    sink = io.BytesIO()
    transfers(client).get_ranges(BUCKET, "long", [range(41_000, 41_050), (100, 7)], sink)
    assert sink.getvalue() == DATA[100:107] + DATA[41_000:41_050]
    assert simulator.requests.of("GetObject")[0].sent + simulator.requests.of("GetObject")[1].sent == 57
    transfers(client).get_ranges(BUCKET, "long", [(100, 7), (41_000, 50)], here / "part")
    assert (here / "part").read_bytes() == sink.getvalue()


def test_overlapping_ranges_are_merged(client: ds3.Client, simulator: Simulator) -> None:
    """Ranges that overlap, touch or repeat each other are fetched once, as one."""
    sink = io.BytesIO()
    report = transfers(client).get_ranges(BUCKET, "long", [(15, 10), (5, 12), (25, 5), (7, 2)], sink)
    assert sink.getvalue() == DATA[5:30]
    assert report.bytes == 25
    (only,) = simulator.requests.of("GetObject")
    assert (only.status, only.sent) == (206, 25)


def test_a_range_across_a_border_of_blobs_is_two_requests_joined(client: ds3.Client, simulator: Simulator) -> None:
    """The end of one blob and the begin of the next come by a request each, and stand together."""
    sink = io.BytesIO()
    transfers(client).get_ranges(BUCKET, "long", [(19_990, 30)], sink)
    assert sink.getvalue() == DATA[19_990:20_020]
    assert statuses(simulator, "GetObject") == [206, 206]
    assert sorted(seen.sent for seen in simulator.requests.of("GetObject")) == [10, 20]


@pytest.mark.parametrize("wrong", [(-1, 5), (0, 0), (5, -1), range(0, 10, 2), range(5, 5)])
def test_a_range_that_makes_no_sense_is_refused(
    client: ds3.Client, simulator: Simulator, wrong: tuple[int, int] | range
) -> None:
    """Negative, empty or stepping ranges are typed errors, and nothing is sent."""
    with pytest.raises(InvalidRequest, match="no range"):
        transfers(client).get_ranges(BUCKET, "long", [wrong], io.BytesIO())
    assert len(simulator.requests) == 0
