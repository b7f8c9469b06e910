"""Byte ranges that go beyond an object's end: said by name before anything moves; others of the job go on."""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import ds3
from ds3_runtime.errors import InvalidRequest, NotFound, RangeNotSatisfiable
from ds3_runtime.transfer import ByteRange, GetTarget, TransferFailed, TransferOptions
from ds3_runtime.transfer.spans import beyond
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

BUCKET = "films"
SIZE = 25_000
DATA = os.urandom(SIZE)
BEYOND = [(24_000, 1001), (SIZE, 1), (30_000, 10), (0, SIZE + 1), range(SIZE - 1, SIZE + 1)]


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """Return a directory that the simulator does not keep its data in."""
    (tmp_path / "here").mkdir()
    return tmp_path / "here"


@pytest.fixture
def simulator(ds3_simulator_factory: Factory) -> Simulator:
    return ds3_simulator_factory(blob_size=10_000, retry_after=0, min_upload_size=0, buckets=[BUCKET])


@pytest.fixture
def client(simulator: Simulator) -> Iterator[ds3.Client]:
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key) as client:
        content = {"long": DATA, "other": DATA[:100], "empty": b""}
        ds3.Transfers(client).put(BUCKET, [ds3.PutSource(name, data=data) for name, data in content.items()])
        simulator.requests.clear()
        yield client


def transfers(client: ds3.Client, **options: object) -> ds3.Transfers:
    return ds3.Transfers(client, TransferOptions(sync=False, default_wait=0.02, **options))  # type: ignore[arg-type]


def open_jobs(client: ds3.Client) -> int:
    return len(client.get_jobs_spectra_s3(ds3.GetJobsSpectraS3Request()).result.jobs)


@pytest.mark.parametrize("into", ["file", "stream"])
@pytest.mark.parametrize("one", BEYOND)
def test_a_range_beyond_the_end_is_named_with_object_and_size(
    client: ds3.Client, simulator: Simulator, here: Path, one: tuple[int, int] | range, into: str
) -> None:
    sink = io.BytesIO()
    with pytest.raises(RangeNotSatisfiable, match=f"'?long.* {SIZE} bytes") as caught:
        transfers(client).get_ranges(BUCKET, "long", [(5, 10), one], sink if into == "stream" else here / "out")
    first, last = (one.start, one.stop - 1) if isinstance(one, range) else (one[0], sum(one) - 1)
    if first > 5:
        assert f"bytes {first} to {last} " in str(caught.value)
    assert (caught.value.resource, caught.value.retryable) == ("long", False)
    assert sink.getvalue() == b""
    assert list(here.glob("*")) == []
    assert simulator.requests.of("GetObject") == []
    assert open_jobs(client) == 0


def test_an_object_without_bytes_has_no_range(client: ds3.Client) -> None:
    with pytest.raises(RangeNotSatisfiable, match=r"empty.* 0 bytes"):
        transfers(client).get_ranges(BUCKET, "empty", [(0, 1)], io.BytesIO())


def test_the_last_bytes_of_an_object_are_not_beyond_it(client: ds3.Client, simulator: Simulator) -> None:
    sink = io.BytesIO()
    transfers(client).get_ranges(BUCKET, "long", [range(SIZE - 1, SIZE), (0, 1)], sink)
    assert sink.getvalue() == DATA[:1] + DATA[-1:]
    assert len(simulator.requests.of("HeadObject")) <= 1


@pytest.mark.parametrize("into", ["file", "stream"])
@pytest.mark.parametrize("one", [(24_000, 5000), (30_000, 10)])
def test_only_that_object_fails_if_the_others_are_to_go_on(
    client: ds3.Client, here: Path, one: tuple[int, int], into: str
) -> None:
    sinks = {name: io.BytesIO() for name in ("long", "other", "empty", "missing")}
    ranges = {"long": [one], "other": [(10, 20)], "empty": (), "missing": [(0, 1)]}

    def target(name: str) -> GetTarget:
        if into == "file":
            return GetTarget(name, here / name, ranges=ranges[name])
        return GetTarget(name, open=lambda: Kept(sinks[name]), ranges=ranges[name])

    with pytest.raises(TransferFailed) as caught:
        transfers(client, failures="group").get(BUCKET, list(map(target, ranges)))
    failed = {outcome.name: type(outcome.error) for outcome in caught.value.report.failed}
    assert failed == {"long": RangeNotSatisfiable, "missing": NotFound}
    if into == "file":
        assert {path.name: path.read_bytes() for path in here.iterdir()} == {"other": DATA[10:30], "empty": b""}
    else:
        assert {name: sink.getvalue() for name, sink in sinks.items() if sink.getvalue()} == {"other": DATA[10:30]}
    assert open_jobs(client) == 0


class Kept:
    """A sink that is not closed."""

    def __init__(self, sink: io.BytesIO) -> None:
        self.write = sink.write


def test_nothing_is_opened_again_if_all_fail(client: ds3.Client, simulator: Simulator, here: Path) -> None:
    target = GetTarget("long", here / "out", ranges=[(SIZE, 1)])
    report = transfers(client, failures="report").get(BUCKET, [target])
    assert [outcome.name for outcome in report.failed] == ["long"]
    assert len(simulator.requests.of("GetBulkJobSpectraS3")) == 1


def test_other_refusals_stay_what_they_are(client: ds3.Client) -> None:
    with pytest.raises(NotFound, match="nowhere"):
        transfers(client).get("nowhere", [GetTarget("long", open=io.BytesIO, ranges=[(0, 5)])])
    with pytest.raises(InvalidRequest, match="no range"):
        transfers(client).get_ranges(BUCKET, "long", [(0, 0)], io.BytesIO())


@pytest.mark.parametrize(("size", "found"), [(9, (5, 5)), (10, None), (4, (5, 5)), (2, (0, 3))])
def test_the_first_range_beyond_is_found(size: int, found: tuple[int, int] | None) -> None:
    assert beyond([ByteRange(0, 3), ByteRange(5, 5)], size) == found
