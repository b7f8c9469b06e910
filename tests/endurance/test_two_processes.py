"""Several processes at one job of one journal: one moves it, the others are told at once; nobody waits for the dead."""

from __future__ import annotations

import hashlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

import ds3
from ds3_runtime.errors import JobInUse, TransferError
from ds3_runtime.transfer import Entry
from ds3_runtime.transfer.journal import INTENDED, Journal
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

MOVER = Path(__file__).with_name("mover.py")
RESUMER = Path(__file__).with_name("resumer.py")
BUCKET = "films"
BLOB = 10_000
CONTENT = {f"reel {number}": bytes([number]) * (3 * BLOB + number) for number in range(8)}
BLOBS = 4 * len(CONTENT) - 1
HELD = "busy operation=put,get retry_after=0 after=10"
"""The appliance takes, or gives, ten blobs and no more: a job stands still in its middle."""
OF_THE_FIRST = {"PutObject", "GetObject", "GetJobChunksReadyForClientProcessingSpectraS3"}
"""What a client asks for that stands still, and goes on trying."""


@pytest.fixture
def appliance(ds3_simulator_factory: Factory) -> Simulator:
    return ds3_simulator_factory(
        blob_size=BLOB, chunk_size=3 * BLOB, min_upload_size=0, persist_delay=0, retry_after=0, buckets=[BUCKET]
    )


@pytest.fixture
def source(tmp_path: Path) -> Path:
    (tmp_path / "source").mkdir()
    for name, data in CONTENT.items():
        (tmp_path / "source" / name).write_bytes(data)
    return tmp_path / "source"


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "journal"


@contextmanager
def started(simulator: Simulator, program: Path, *arguments: object) -> Iterator[subprocess.Popen[str]]:
    """Run a program until the block ends."""
    command = [sys.executable, str(program), *map(str, arguments)]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, env=os.environ | simulator.env, text=True, **pipes) as process:  # type: ignore[call-overload]
        try:
            assert process.stdout.readline() == "ready\n"
            yield process
        finally:
            process.kill()


@contextmanager
def standing_still(simulator: Simulator, verb: str, directory: Path, journal: Path) -> Iterator[subprocess.Popen[str]]:
    """Run a client that has come to the middle of its job, and gets no further."""
    fault = simulator.faults.add(HELD)
    with started(simulator, MOVER, verb, BUCKET, directory, journal) as mover:
        until(lambda: simulator.faults.struck(fault) > 1)
        yield mover


def until(moment: object) -> None:
    bound = time.monotonic() + 30
    while not moment():  # type: ignore[operator]
        assert time.monotonic() < bound, "it never comes"
        time.sleep(0.005)


def transfers(simulator: Simulator, journal: Path | None, **options: object) -> ds3.Transfers:
    client = ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key)
    return ds3.Transfers(client, ds3.TransferOptions(journal=journal, default_wait=0.05, sync=False, **options))  # type: ignore[arg-type]


def directory_for(simulator: Simulator, verb: str, source: Path, tmp_path: Path) -> Path:
    """Return what a client is to put, or where it is to get what was put before."""
    if verb == "put":
        return source
    transfers(simulator, None).put_directory(BUCKET, source)
    return tmp_path / "target"


def assert_all_is_there(simulator: Simulator, verb: str, directory: Path) -> None:
    assert all(count == 1 for count in simulator.requests.puts.values())
    assert len(simulator.requests.puts) == BLOBS
    for name, data in CONTENT.items():
        assert simulator.sha256(BUCKET, name) == hashlib.sha256(data).hexdigest()
        assert (directory / name).read_bytes() == data
    assert {path.name for path in directory.iterdir()} == CONTENT.keys()


@pytest.mark.parametrize("verb", ["put", "get"])
def test_the_second_process_is_told_at_once_and_the_first_goes_on(
    appliance: Simulator, source: Path, tmp_path: Path, journal: Path, verb: str
) -> None:
    directory = directory_for(appliance, verb, source, tmp_path)
    with standing_still(appliance, verb, directory, journal) as first:
        second = transfers(appliance, journal)
        (job,) = second.unfinished()
        seen = len(appliance.requests)
        with pytest.raises(JobInUse, match=f"process {first.pid} on .* works at it") as caught:
            second.resume(job.job_id)
        assert (caught.value.job_id, caught.value.journal) == (job.job_id, str(journal))
        assert job.job_id in str(caught.value)
        assert str(journal) in str(caught.value)
        assert {one.operation for one in list(appliance.requests)[seen:]} <= OF_THE_FIRST
        appliance.faults.clear()
        assert first.wait(60) == 0
    assert_all_is_there(appliance, verb, directory)
    assert not second.unfinished()


@pytest.mark.parametrize("verb", ["put", "get"])
def test_the_job_of_a_killed_process_is_taken_over_at_once(
    appliance: Simulator, source: Path, tmp_path: Path, journal: Path, verb: str
) -> None:
    directory = directory_for(appliance, verb, source, tmp_path)
    with standing_still(appliance, verb, directory, journal) as first:
        first.kill()
        assert first.wait(10) == -signal.SIGKILL
    appliance.faults.clear()
    second = transfers(appliance, journal)
    (job,) = second.unfinished()
    second.resume(job.job_id)
    assert not second.unfinished()
    assert_all_is_there(appliance, verb, directory)


def test_of_many_processes_one_takes_over(appliance: Simulator, source: Path, journal: Path) -> None:
    with standing_still(appliance, "put", source, journal) as first:
        first.kill()
    (job,) = transfers(appliance, journal).unfinished()
    with ExitStack() as stack:
        resumers = [stack.enter_context(started(appliance, RESUMER, journal, job.job_id)) for _ in range(4)]
        for one in resumers:
            assert one.stdin
            one.stdin.write("go\n")
            one.stdin.flush()
        until(lambda: sum(one.poll() is not None for one in resumers) == 3)
        appliance.faults.clear()
        assert sorted(one.stdout.read() for one in resumers if one.stdout) == ["done\n", *["in use\n"] * 3]
    assert_all_is_there(appliance, "put", source)


def test_a_second_transfer_of_the_same_process_is_told_too(appliance: Simulator, source: Path, journal: Path) -> None:
    other = transfers(appliance, journal)

    def meddle(progress: ds3.Progress) -> None:
        if progress.blobs_done == BLOBS // 2:
            (job,) = other.unfinished()
            with pytest.raises(JobInUse, match=f"process {os.getpid()} on"):
                other.resume(job.job_id)

    transfers(appliance, journal).put_directory(BUCKET, source, on_progress=meddle)
    assert_all_is_there(appliance, "put", source)


def test_who_has_stopped_with_an_error_holds_nothing(appliance: Simulator, source: Path, journal: Path) -> None:
    def stop(progress: ds3.Progress) -> None:
        if progress.blobs_done == BLOBS // 2:
            raise KeyboardInterrupt

    keeping = transfers(appliance, journal, on_failure="keep")
    with pytest.raises(KeyboardInterrupt):
        keeping.put_directory(BUCKET, source, on_progress=stop)
    (job,) = keeping.unfinished()
    with started(appliance, RESUMER, journal, job.job_id) as other:
        assert other.communicate("go\n", 60)[0] == "done\n"
    assert_all_is_there(appliance, "put", source)


def test_a_job_that_is_about_to_be_opened_is_nobody_elses(appliance: Simulator, source: Path, journal: Path) -> None:
    """A process waits for the appliance to take its job, of which there is no more yet than a name."""
    appliance.faults.add("job_limit")
    with started(appliance, MOVER, "put", BUCKET, source, journal) as first:
        second = transfers(appliance, journal)
        until(second.unfinished)
        (job,) = second.unfinished()
        assert job.job_id.startswith(INTENDED)
        with pytest.raises(JobInUse):
            second.resume(job.job_id)
        appliance.faults.clear()
        assert first.wait(60) == 0
    assert_all_is_there(appliance, "put", source)


def test_a_name_that_a_job_is_about_to_be_opened_under_is_taken(journal: Path) -> None:
    first, second = Journal(journal), Journal(journal)
    first.intend("nightly", BUCKET, [(Entry("a"), {"size": 1})])
    with pytest.raises(JobInUse):
        second.intend("nightly", BUCKET, [(Entry("b"), {"size": 2})])
    first.opened(INTENDED + "nightly", "1")
    second.intend("nightly", BUCKET, [(Entry("b"), {"size": 2})])
    first.close()
    assert second.take_over("1").objects == {Entry("a"): {"size": 1}}
    second.close()


def test_an_aggregated_job_ends_with_the_last_who_works_at_it(journal: Path) -> None:
    first, second, third = Journal(journal), Journal(journal), Journal(journal)
    first.begin("1", "PUT", BUCKET, {}, [(Entry("a"), {"size": 1})])
    second.begin("1", "PUT", BUCKET, {}, [(Entry("b"), {"size": 2})])
    first.end("1")
    assert [one.objects for one in third.unfinished()] == [2]
    with pytest.raises(JobInUse):
        third.take_over("1")
    second.end("1")
    assert not third.unfinished()
    with pytest.raises(TransferError, match="does not know it"):
        third.take_over("1")
    for one in (first, second, third):
        one.close()


FORKING = """
import os, sys, time
from ds3_runtime.transfer.journal import Journal
journal = Journal(sys.argv[1])
journal.begin("1", "PUT", "films", {}, [])
if os.fork() == 0:
    journal.close()
    time.sleep(60)
print("ready", flush=True)
time.sleep(60)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there are no forks here")
def test_forked_children_neither_free_nor_keep_what_their_parent_holds(tmp_path: Path, journal: Path) -> None:
    """The workers of an executor outlive a process that is killed."""
    program = tmp_path / "forking.py"
    program.write_text(FORKING)
    command = [sys.executable, str(program), str(journal)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, start_new_session=True) as parent:
        try:
            assert parent.stdout
            assert parent.stdout.readline() == "ready\n"
            other = Journal(journal)
            with pytest.raises(JobInUse):
                other.take_over("1")
            parent.kill()
            parent.wait(10)
            assert other.take_over("1").job_id == "1"
            other.close()
        finally:
            os.killpg(parent.pid, signal.SIGKILL)
