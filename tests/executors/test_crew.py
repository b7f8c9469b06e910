"""Executors that answer for themselves, break between two jobs, or go on with what nobody wants any more."""

from __future__ import annotations

import os
import signal
import threading
import time
from concurrent.futures import Executor, Future, ProcessPoolExecutor, ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

import ds3
from ds3_runtime.errors import Cancelled
from ds3_runtime.transfer.signs import Sign
from ds3_simulator import Simulator

from .conftest import BUCKET, digests, held, new_pool, tree

QUICK = ds3.TransferOptions(default_wait=0.05, sync=False)


class Remembering(ThreadPoolExecutor):
    """Does nothing twice that looks the same, as Dask does by itself."""

    def __init__(self) -> None:
        super().__init__(3)
        self._known: dict[Any, Future[Any]] = {}

    def submit(self, call: Any, /, *arguments: Any, **named: Any) -> Future[Any]:
        key = (call, repr(arguments))
        if key not in self._known:
            self._known[key] = super().submit(call, *arguments, **named)
        return self._known[key]


def test_an_executor_that_remembers_results_does_not_answer_for_a_second_try(
    client: ds3.Client, simulator: Simulator, source: Path, tmp_path: Path
) -> None:
    with Remembering() as pool:
        transfers = ds3.Transfers(client, QUICK, executor=pool)
        simulator.faults.add("error operation=put times=3")
        transfers.put_directory(BUCKET, source)
        simulator.faults.add("error operation=get times=3")
        transfers.get_directory(BUCKET, tmp_path / "restored")
    assert held(simulator) == digests(source)
    assert tree(tmp_path / "restored") == tree(source)


def test_workers_that_die_between_two_jobs_are_replaced(client: ds3.Client, simulator: Simulator, source: Path) -> None:
    made: list[ProcessPoolExecutor] = []
    killed: list[object] = []

    def make() -> Executor:
        made.append(new_pool())  # type: ignore[arg-type]
        return made[-1]

    def kill_once(progress: ds3.Progress) -> None:
        if progress.objects_done == 1 and not killed:
            (one, *_) = made[0]._processes.values()
            killed.append(one)
            os.kill(one.pid, signal.SIGKILL)
            one.join(10)

    options = ds3.TransferOptions(default_wait=0.05, objects_per_job=1)
    report = ds3.Transfers(client, options, executor=make).put_directory(BUCKET, source, on_progress=kill_once)
    assert len(report.jobs) == len(tree(source))
    assert len(made) == 2
    assert held(simulator) == digests(source)


def test_no_blob_is_begun_after_the_transfer_has_ended(client: ds3.Client, simulator: Simulator, source: Path) -> None:
    """A pool of processes takes tasks ahead that cannot be called back."""
    fault = simulator.faults.add("slow operation=put rate=1000000")
    options = ds3.TransferOptions(on_failure="keep")
    with ProcessPoolExecutor(1) as pool:
        transfers = ds3.Transfers(client, options, executor=pool)

        def stop() -> None:
            while not simulator.faults.struck(fault):
                time.sleep(0.01)
            transfers.cancel()

        stopper = threading.Thread(target=stop)
        stopper.start()
        with pytest.raises(Cancelled):
            transfers.put_directory(BUCKET, source, include=["*.mov"])
        stopper.join()
        begun = len(simulator.requests.of("PutObject")) + 1  # the one under way is noted at its end
        pool.submit(os.getpid).result()  # behind whatever the pool has taken
    assert len(simulator.requests.of("PutObject")) <= begun


def test_a_sign_has_gone_only_where_it_was(tmp_path: Path) -> None:
    path = tmp_path / "sign"
    path.touch()
    here = Sign.at(str(path))
    elsewhere = Sign(str(path), ("another machine", *here.room[1:]))
    assert not here.has_gone()
    path.unlink()
    assert here.has_gone()
    assert not elsewhere.has_gone()
    assert not Sign(str(tmp_path / "nowhere" / "sign"), here.room).has_gone()
