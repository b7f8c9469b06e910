"""Processes on this machine move the blobs of one job."""

from __future__ import annotations

import io
import os
import signal
import threading
import time
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

import ds3
from ds3_runtime.errors import Cancelled, ConfigurationError, CorruptContent, WorkerLost
from ds3_simulator import Simulator
from ds3_simulator.faults.fault import Fault
from ds3_simulator.pytest_plugin import Factory

from .conftest import BLOB, BUCKET, digests, held, new_pool, tree

LONG = 48 << 20
QUICK = ds3.TransferOptions(default_wait=0.05, sync=False)


def test_a_directory_goes_there_and_back(
    client: ds3.Client, simulator: Simulator, source: Path, tmp_path: Path, pool: Executor
) -> None:
    transfers = ds3.Transfers(client, executor=pool)
    stored = transfers.put_directory(BUCKET, source)
    assert held(simulator) == digests(source)
    fetched = transfers.get_directory(BUCKET, tmp_path / "restored")
    assert tree(tmp_path / "restored") == tree(source)
    assert stored.bytes == fetched.bytes == sum(map(len, tree(source).values()))
    assert set(simulator.requests.puts.values()) == {1}
    assert pool.submit(os.getpid).result() != os.getpid()  # it is the caller's, and goes on


def test_the_workers_and_not_this_process_move_files(
    client: ds3.Client, source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with ProcessPoolExecutor(1) as pool:
        pool.submit(os.getpid).result()  # the worker has forked before calls are broken here
        transfers = ds3.Transfers(client, executor=pool)
        monkeypatch.setattr("ds3.jobs.BulkCalls.put_blob", None)
        monkeypatch.setattr("ds3.jobs.BulkCalls.get_blob", None)
        transfers.put_directory(BUCKET, source)
        transfers.get_directory(BUCKET, tmp_path / "restored")
    assert tree(tmp_path / "restored") == tree(source)


def test_what_is_no_file_is_moved_beside_them(client: ds3.Client, source: Path, pool: Executor) -> None:
    transfers = ds3.Transfers(client, executor=pool)
    data = (source / "long.mov").read_bytes()
    sources = [
        ds3.PutSource("stream", stream=io.BytesIO(data), size=len(data)),
        ds3.PutSource("buffer", data=data),
        ds3.PutSource("opened", open=lambda: io.BytesIO(data), size=len(data)),
        ds3.PutSource("file", source / "long.mov", metadata={"reel": "7"}),
        ds3.PutSource("folder/"),
    ]
    assert transfers.put(BUCKET, sources).objects == 5
    sinks = {name: _Kept() for name in ("stream", "buffer")}
    targets = [ds3.GetTarget(name, open=lambda sink=sink: sink) for name, sink in sinks.items()]
    transfers.get(BUCKET, [*targets, ds3.GetTarget("opened", source.parent / "opened")])
    assert {sink.content for sink in sinks.values()} == {data}
    assert (source.parent / "opened").read_bytes() == data
    head = client.head_object(ds3.HeadObjectRequest(BUCKET, "file")).result
    assert head.metadata == {"reel": "7"}


class _Kept(io.BytesIO):
    content = b""

    def close(self) -> None:
        self.content = self.getvalue()
        super().close()


def test_ranges_versions_and_attributes(client: ds3.Client, source: Path, tmp_path: Path, pool: Executor) -> None:
    os.utime(source / "long.mov", ns=(1_500_000_000_123_456_789, 1_400_000_000_000_000_000))
    options = ds3.TransferOptions(attributes=True)
    transfers = ds3.Transfers(client, options, executor=pool)
    transfers.put_directory(BUCKET, source)
    transfers.get_ranges(BUCKET, "long.mov", [(BLOB - 7, 14), (3, 2)], tmp_path / "ranges")
    data = (source / "long.mov").read_bytes()
    assert (tmp_path / "ranges").read_bytes() == data[3:5] + data[BLOB - 7 : BLOB + 7]
    transfers.get_file(BUCKET, "long.mov", tmp_path / "whole")
    assert (tmp_path / "whole").stat().st_mtime_ns == 1_400_000_000_000_000_000


def test_a_broken_download_goes_on_where_it_stopped(
    client: ds3.Client, simulator: Simulator, source: Path, tmp_path: Path, pool: Executor
) -> None:
    transfers = ds3.Transfers(client, QUICK, executor=pool)
    transfers.put_directory(BUCKET, source)
    simulator.faults.add("truncate operation=get at=1500000 times=2")
    transfers.get_directory(BUCKET, tmp_path / "restored")
    assert tree(tmp_path / "restored") == tree(source)
    assert 206 in {request.status for request in simulator.requests}


def test_damage_is_found_and_repaired(
    client: ds3.Client, simulator: Simulator, source: Path, tmp_path: Path, pool: Executor
) -> None:
    transfers = ds3.Transfers(client, QUICK, executor=pool)
    transfers.put_directory(BUCKET, source)
    simulator.faults.add("corrupt operation=get times=2")
    transfers.get_directory(BUCKET, tmp_path / "restored")
    assert tree(tmp_path / "restored") == tree(source)
    simulator.faults.add("corrupt operation=get")
    with pytest.raises(CorruptContent, match="that of the server"):
        transfers.get_directory(BUCKET, tmp_path / "never")
    assert tree(tmp_path / "never") == {"empty": b""}


@pytest.mark.parametrize("direction", ["put", "get"])
def test_a_killed_worker_costs_a_try(
    client: ds3.Client, simulator: Simulator, source: Path, tmp_path: Path, direction: str
) -> None:
    ds3.Transfers(client).put_directory(BUCKET, source, prefix="stored/")
    simulator.faults.add(f"slow operation={direction} rate=4000000")
    made: list[ProcessPoolExecutor] = []

    def make() -> Executor:
        made.append(new_pool())  # type: ignore[arg-type]
        return made[-1]

    killer = threading.Thread(target=_kill_one, args=(made, simulator))
    killer.start()
    transfers = ds3.Transfers(client, QUICK, executor=make)
    if direction == "put":
        transfers.put_directory(BUCKET, source)
        stored = {name: one for name, one in held(simulator).items() if not name.startswith("stored/")}
        assert stored == digests(source)
    else:
        transfers.get_directory(BUCKET, tmp_path / "restored", prefix="stored/", strip_prefix=True)
        assert tree(tmp_path / "restored") == tree(source)
    killer.join()
    assert len(made) == 2
    assert all(pool._processes is None for pool in made)  # type: ignore[redundant-expr]


def _kill_one(made: list[ProcessPoolExecutor], simulator: Simulator) -> None:
    """Kill a worker while it moves a blob."""
    while not simulator.faults.struck(next(iter(simulator.faults))):
        time.sleep(0.01)
    os.kill(next(iter(made[0]._processes)), signal.SIGKILL)


def test_a_pool_that_cannot_be_replaced_is_named(client: ds3.Client, source: Path) -> None:
    with ProcessPoolExecutor(1) as pool:
        os.kill(pool.submit(os.getpid).result(), signal.SIGKILL)
        with pytest.raises(WorkerLost, match="BrokenProcessPool"):
            ds3.Transfers(client, executor=pool).put_directory(BUCKET, source)


@pytest.mark.parametrize("direction", ["put", "get"])
def test_a_cancelled_transfer_ends_and_its_workers_stop(
    ds3_simulator_factory: Factory, tmp_path: Path, direction: str
) -> None:
    simulator = ds3_simulator_factory(api=ds3.api_version, retry_after=0)
    simulator.create_bucket(BUCKET)
    (tmp_path / "source").mkdir()
    os.truncate(os.open(tmp_path / "source" / "film", os.O_CREAT | os.O_WRONLY), LONG)
    with (
        ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key) as client,
        ProcessPoolExecutor(1) as pool,
    ):
        ds3.Transfers(client).put_directory(BUCKET, tmp_path / "source", prefix="stored/")
        fault = simulator.faults.add(f"slow operation={direction} rate=4000000")
        transfers = ds3.Transfers(client, executor=pool)
        stopper = threading.Thread(target=_cancel_once_struck, args=(transfers, simulator, fault))
        stopper.start()
        with pytest.raises(Cancelled):
            if direction == "put":
                transfers.put_directory(BUCKET, tmp_path / "source")
            else:
                transfers.get_bucket(BUCKET, tmp_path / "restored")
        stopper.join()
    moved = _moved_slowly(simulator)
    assert [size < LONG for size in moved] == [True]
    assert not tree(tmp_path / "restored")


def _moved_slowly(simulator: Simulator) -> list[int]:
    """Return how many bytes the slow requests moved, once the appliance has noticed their end."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        if struck := [one.received + one.sent for one in simulator.requests if "slow" in one.faults]:
            return struck
        time.sleep(0.05)
    return []


def _cancel_once_struck(transfers: ds3.Transfers, simulator: Simulator, fault: Fault) -> None:
    while not simulator.faults.struck(fault):
        time.sleep(0.01)
    transfers.cancel()


def test_a_journal_is_kept_by_this_process(
    client: ds3.Client, simulator: Simulator, source: Path, tmp_path: Path
) -> None:
    options = ds3.TransferOptions(journal=tmp_path / "journal", on_failure="keep", blob_tries=1)
    with new_pool() as pool:
        transfers = ds3.Transfers(client, options, executor=pool)
        transfers.put_directory(BUCKET, source)
        simulator.faults.add("error operation=get times=1")
        with pytest.raises(ds3.errors.ServerError):
            transfers.get_directory(BUCKET, tmp_path / "restored")
    (unfinished,) = transfers.unfinished()
    with new_pool() as pool:
        options = replace(options, blob_tries=5)
        ds3.Transfers(client, options, executor=pool).resume(unfinished.job_id)
    assert tree(tmp_path / "restored") == tree(source)


def test_threads_are_an_executor_too(client: ds3.Client, source: Path, tmp_path: Path) -> None:
    with ThreadPoolExecutor(3) as pool:
        transfers = ds3.Transfers(client, executor=pool)
        transfers.put_directory(BUCKET, source)
        transfers.get_directory(BUCKET, tmp_path / "restored")
    assert tree(tmp_path / "restored") == tree(source)


def test_what_makes_no_executor_is_named(client: ds3.Client, source: Path) -> None:
    with pytest.raises(ConfigurationError, match="None is no concurrent"):
        ds3.Transfers(client, executor=lambda: None).put_directory(BUCKET, source)  # type: ignore[arg-type,return-value]
    with pytest.raises(ZeroDivisionError):
        ds3.Transfers(client, executor=lambda: 1 / 0).put_directory(BUCKET, source)  # type: ignore[arg-type,return-value]
