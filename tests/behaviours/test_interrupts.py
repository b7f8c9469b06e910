"""Ctrl-C, as a terminal sends it: to the client and all of its processes."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import ds3
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

from .scenes import BUCKET, connected, some, transfers, tree, written

MEBI = 1 << 20
SETS = {
    "many small": {f"{number % 7}/{number}": 3_000 for number in range(400)},
    "few big": {"a": 24 * MEBI, "b": 24 * MEBI},
}
SLOWLY = {"many small": "slow operation={verb} rate=50000", "few big": "slow operation={verb} rate=2000000"}
KINDS = [("many small", "threads"), ("few big", "threads"), ("few big", "processes")]


@pytest.fixture(params=["put", "get"])
def verb(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def simulator(ds3_simulator_factory: Factory, tmp_path: Path) -> Simulator:
    return ds3_simulator_factory(
        api=ds3.api_version, data=tmp_path / "appliance", retry_after=0, min_upload_size=0, buckets=[BUCKET]
    )


class Moving:
    """A client in a process group of its own."""

    def __init__(self, simulator: Simulator, *arguments: str) -> None:
        program = Path(__file__).with_name("moving.py")
        paths = os.pathsep.join(sys.path)
        self._simulator = simulator
        self._process = subprocess.Popen(
            [sys.executable, str(program), *arguments],
            env={**os.environ, **simulator.env, "PYTHONPATH": paths},
            start_new_session=True,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

    def interrupted_after(self, struck: int) -> str:
        """Press Ctrl-C once so many requests are under way slowly; return what it printed."""
        bound = time.monotonic() + 60
        fault = next(iter(self._simulator.faults))
        while self._simulator.faults.struck(fault) < struck and time.monotonic() < bound:
            time.sleep(0.002)
        os.killpg(self._process.pid, signal.SIGINT)
        out, _ = self._process.communicate(timeout=60)
        return out

    def close(self) -> None:
        """Leave no process behind."""
        if self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGKILL)
            self._process.communicate()


def active(client: ds3.Client) -> int:
    return len(client.get_active_jobs_spectra_s3(ds3.GetActiveJobsSpectraS3Request()).result.active_jobs)


@pytest.fixture
def content(simulator: Simulator, request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Path]:
    """Return files that are stored too."""
    what = request.node.callspec.params["what"]
    source = written(tmp_path / "in", {name: some(7, size) for name, size in SETS[what].items()})
    with connected(simulator) as client:
        transfers(client).put_directory(BUCKET, source, prefix="stored/")
    return source


@pytest.mark.parametrize(("what", "kind"), KINDS)
@pytest.mark.parametrize("on_failure", ["cancel", "keep"])
def test_an_interrupt_leaves_nothing_half_written(
    simulator: Simulator, content: Path, tmp_path: Path, verb: str, what: str, kind: str, on_failure: str
) -> None:
    """Many small files, few big ones, processes as workers: files are whole or not there, the job is as was asked."""
    simulator.faults.add(SLOWLY[what].format(verb=verb))
    out = tmp_path / "out"
    moving = Moving(simulator, verb, str(content if verb == "put" else out), kind, on_failure, "")
    try:
        said = moving.interrupted_after(2)
    finally:
        moving.close()
    assert said == "ready\ninterrupted\n"
    slow = [seen for seen in simulator.requests if "slow" in seen.faults]
    assert what == "many small" or all(seen.received + seen.sent < 24 * MEBI for seen in slow), "it was waited for"
    assert tree(out) == {name: data for name, data in tree(content).items() if name in tree(out)}
    with connected(simulator) as client:
        assert active(client) == (on_failure == "keep")


@pytest.mark.parametrize("what", ["many small"])
def test_whatever_fails_first_the_job_is_cancelled(
    simulator: Simulator, content: Path, tmp_path: Path, verb: str, what: str
) -> None:
    """A progress callback that raises at once, and a look at the first object that is refused."""

    def fail(progress: ds3.Progress) -> None:
        raise ZeroDivisionError

    with connected(simulator) as client:
        moving = transfers(client)
        with pytest.raises(ZeroDivisionError):
            if verb == "put":
                moving.put_directory(BUCKET, content, on_progress=fail)
            else:
                moving.get_bucket(BUCKET, tmp_path / "out", on_progress=fail)
        if verb == "get":
            simulator.faults.add("error operation=HeadObject status=403")
            with pytest.raises(ds3.errors.Forbidden):
                moving.get_bucket(BUCKET, tmp_path / "out")
        assert active(client) == 0


POLL = "GetJobChunksReadyForClientProcessingSpectraS3"


@pytest.mark.parametrize("hung", [POLL, "PutBulkJobSpectraS3", "CancelJobSpectraS3"])
def test_a_server_that_does_not_answer_keeps_nobody(simulator: Simulator, hung: str) -> None:
    """cancel() ends the transfer long before the call that hangs."""
    fault = simulator.faults.add(f"stall operation={hung} when=request seconds=60 times=1")
    if hung == "CancelJobSpectraS3":
        slow = simulator.faults.add("slow operation=put rate=100")
    stopped = threading.Event()

    def stop() -> None:
        while not simulator.faults.struck(slow if hung == "CancelJobSpectraS3" else fault):
            time.sleep(0.01)
        running.cancel()
        stopped.set()

    with connected(simulator) as client:
        running = transfers(client)
        stopper = threading.Thread(target=stop)
        stopper.start()
        with pytest.raises(ds3.errors.Cancelled) as caught:
            running.put(BUCKET, [ds3.PutSource("a", data=bytes(5_000))])
        stopper.join()
        assert not [seen for seen in simulator.requests if "stall" in seen.faults], "it was waited for"
    if hung == "CancelJobSpectraS3":
        assert "no answer came within" in caught.value.__notes__[-1]


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # it may come where nobody can raise it
@pytest.mark.parametrize("what", ["many small"])
def test_an_interrupt_may_come_at_any_moment(
    simulator: Simulator, content: Path, tmp_path: Path, verb: str, what: str
) -> None:
    """Even between two lines of the engine: no hidden file, no other error, no job that nobody knows."""
    chance = random.Random(7)
    ended = 0

    def interrupt(*_: object) -> None:
        raise KeyboardInterrupt

    before = signal.signal(signal.SIGALRM, interrupt)
    with connected(simulator) as client:
        moving = ds3.Transfers(client, ds3.TransferOptions(sync=False))
        for number in range(12):
            out = tmp_path / f"out {number}"
            try:
                signal.setitimer(signal.ITIMER_REAL, chance.uniform(0.01, 0.2))
                if verb == "put":
                    moving.put_directory(BUCKET, content, prefix=f"{number}/")
                else:
                    moving.get_directory(BUCKET, out, prefix="stored/", strip_prefix=True)
            except KeyboardInterrupt:
                ended += 1
            finally:
                signal.setitimer(signal.ITIMER_REAL, 0)
            assert not list(out.rglob("*.part"))
        signal.signal(signal.SIGALRM, before)
        assert ended
        assert active(client) == 0
