"""Objects that go into streams: what was damaged on its way must not stay among the good bytes."""

from __future__ import annotations

import io
import random
from collections.abc import Iterator
from pathlib import Path

import pytest

import ds3
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

BUCKET = "films"
QUICK = ds3.TransferOptions(default_wait=0.02, maximum_wait=0.2, patience=20.0)
DATA = {name: random.Random(name).randbytes(size) for name, size in (("short", 5_000), ("long", 35_000))}


@pytest.fixture
def simulator(ds3_simulator_factory: Factory) -> Simulator:
    sizes = {"blob_size": 10_000, "chunk_size": 45_000, "min_upload_size": 0}
    return ds3_simulator_factory(**sizes, retry_after=0, buckets=[BUCKET])


@pytest.fixture
def transfers(simulator: Simulator) -> Iterator[ds3.Transfers]:
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key) as client:
        transfers = ds3.Transfers(client, QUICK)
        transfers.put(BUCKET, [ds3.PutSource(name, data=data) for name, data in DATA.items()])
        yield transfers


class OneWay:
    """Takes bytes and cannot be set back, as a pipe."""

    def __init__(self) -> None:
        self.content = b""

    def write(self, data: bytes, /) -> None:
        self.content += data


@pytest.mark.parametrize("name", DATA)
@pytest.mark.parametrize("fault", ["corrupt", "wrong_checksum", "truncate at=3000", "overlong variant=excess"])
def test_a_file_that_the_caller_opens_gets_the_right_bytes(
    simulator: Simulator, transfers: ds3.Transfers, tmp_path: Path, name: str, fault: str
) -> None:
    simulator.faults.add(f"{fault} operation=get times=2")
    transfers.get(BUCKET, [ds3.GetTarget(name, open=lambda: open(tmp_path / "out", "wb"))])  # noqa: SIM115  # as below
    assert (tmp_path / "out").read_bytes() == DATA[name]


@pytest.mark.parametrize("fault", ["corrupt", "wrong_checksum"])
def test_a_stream_that_cannot_be_set_back_gets_nothing_behind_damage(
    simulator: Simulator, transfers: ds3.Transfers, tmp_path: Path, fault: str
) -> None:
    simulator.faults.add(f"{fault} operation=get after=1 times=1")
    appending = open(tmp_path / "appended", "ab")  # noqa: SIM115  # the engine closes it
    for stream in (OneWay(), appending):
        with pytest.raises(ds3.errors.CorruptContent, match="that of the server") as caught:
            transfers.get(BUCKET, [ds3.GetTarget("long", open=lambda stream=stream: stream)])  # type: ignore[misc]
        assert "set back" in "".join(caught.value.__notes__)
        simulator.faults.clear()
        simulator.faults.add(f"{fault} operation=get after=1 times=1")
    assert (tmp_path / "appended").stat().st_size == 20_000


@pytest.mark.parametrize("fault", ["truncate at=3000 times=2", "slow rate=1000000 times=1"])
def test_a_stream_that_cannot_be_set_back_goes_on_where_it_stopped(
    simulator: Simulator, transfers: ds3.Transfers, fault: str
) -> None:
    simulator.faults.add(f"{fault} operation=get")
    sink = OneWay()
    transfers.get(BUCKET, [ds3.GetTarget("long", open=lambda: sink)])
    assert sink.content == DATA["long"]


def test_a_buffer_is_set_back(simulator: Simulator, transfers: ds3.Transfers) -> None:
    simulator.faults.add("corrupt operation=get times=2")
    kept = io.BytesIO()
    kept.close = lambda: None  # type: ignore[method-assign]
    transfers.get(BUCKET, [ds3.GetTarget("long", open=lambda: kept)])
    assert kept.getvalue() == DATA["long"]


def test_a_refusal_in_the_midst_has_nothing_written_twice(simulator: Simulator, transfers: ds3.Transfers) -> None:
    """It speaks of a checksum, but no byte came with it: what came before is good."""
    simulator.faults.add("truncate operation=get at=3000 times=1")
    simulator.faults.add("bad_digest operation=get after=1 times=1")
    sink = OneWay()
    transfers.get(BUCKET, [ds3.GetTarget("short", open=lambda: sink)])
    assert [one.status for one in simulator.requests.of("GetObject")][1:] == [400, 206]
    assert sink.content == DATA["short"]
