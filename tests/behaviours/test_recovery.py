"""Interrupted transfers: another process ends them, and moves only what is missing."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from urllib.parse import parse_qs, unquote, urlsplit

import pytest

import ds3
from ds3.jobs import BulkCalls
from ds3_runtime.errors import JobEnded, TransferError, TransportError
from ds3_runtime.transfer import JobOptions, JobState, Progress
from ds3_simulator import Simulator

from .going import NEVER
from .scenes import BUCKET, job_status, some, store, transfers, tree, written

CONTENT = {f"reel/{number}": some(number, size) for number, size in enumerate((0, 10, 70_000, 95_000))}
BLOBS = 1 + 1 + 7 + 10


def go(simulator: Simulator, verb: str, directory: Path, journal: Path, blobs: int = NEVER) -> int:
    """Let a process of its own put or get, until so many blobs are moved; return how it ended."""
    program = str(Path(__file__).with_name("going.py"))
    command = [sys.executable, program, verb, BUCKET, str(directory), str(journal), str(blobs)]
    paths = os.pathsep.join(sys.path)
    done = subprocess.run(command, env={**os.environ, **simulator.env, "PYTHONPATH": paths}, timeout=120, check=False)
    return done.returncode


def noted(journal: Path) -> set[tuple[str, int]]:
    """Return name and offset of the blobs that a journal knows to be safe."""
    with closing(sqlite3.connect(journal)) as database:
        return set(database.execute("SELECT name, first FROM blob"))


def place(target: str) -> tuple[str, int]:
    """Return which blob a request was about: the object's name and the offset."""
    found = urlsplit(target)
    return unquote(found.path).removeprefix(f"/{BUCKET}/"), int(parse_qs(found.query)["offset"][0])


def arrived_by_now(simulator: Simulator, least: int) -> set[str]:
    """Return what blobs have arrived; the appliance notes a request behind its answer, so that some may be late."""
    bound = time.monotonic() + 30
    while True:
        arrived = {seen.target for seen in simulator.requests.of("PutObject") if seen.status == 200}
        if len(arrived) >= least or time.monotonic() > bound:
            return arrived
        time.sleep(0.01)


@pytest.mark.parametrize("moved", [1, 9, 17])
def test_a_killed_put_is_ended_by_another_process(
    simulator: Simulator, client: ds3.Client, here: Path, moved: int
) -> None:
    """Killed after some blobs; the next process sends the others, and none that the appliance had by then."""
    source = written(here / "in", CONTENT)
    assert go(simulator, "put", source, here / "journal", moved) == -signal.SIGKILL
    arrived = arrived_by_now(simulator, moved)
    assert moved <= len(arrived) <= BLOBS
    assert go(simulator, "put", source, here / "journal") == 0
    assert all(count == 1 for count in simulator.requests.puts.values())
    sent = Counter(seen.target for seen in simulator.requests.of("PutObject"))
    assert {sent[target] for target in arrived} == {1}
    transfers(client).get_bucket(BUCKET, here / "out")
    assert tree(here / "out") == CONTENT


@pytest.mark.parametrize("moved", [1, 9, 17])
def test_a_killed_get_is_ended_by_another_process(
    simulator: Simulator, client: ds3.Client, here: Path, moved: int
) -> None:
    """Killed after some blobs; whole files are there or none, and the next process fetches none that was noted."""
    store(client, CONTENT)
    simulator.requests.clear()
    assert go(simulator, "get", here / "out", here / "journal", moved) == -signal.SIGKILL
    visible = {name: data for name, data in tree(here / "out").items() if name in CONTENT}
    assert all(data == CONTENT[name] for name, data in visible.items())
    safe = noted(here / "journal")
    assert moved <= len(safe) <= BLOBS
    assert go(simulator, "get", here / "out", here / "journal") == 0
    assert tree(here / "out") == CONTENT
    fetched = Counter(place(seen.target) for seen in simulator.requests.of("GetObject"))
    assert {fetched[blob] for blob in safe} == {1}


def interrupted(client: ds3.Client, here: Path, verb: str, blobs: int = 1) -> str:
    """Begin a transfer that keeps its job when it is interrupted; return the job's id."""

    def stop(progress: Progress) -> None:
        if progress.blobs_done >= blobs:
            raise KeyboardInterrupt

    keeping = transfers(client, journal=here / "journal", on_failure="keep", threads=1)
    with pytest.raises(KeyboardInterrupt):
        if verb == "put":
            keeping.put_directory(BUCKET, written(here / "in", CONTENT), on_progress=stop)
        else:
            keeping.get_bucket(BUCKET, here / "out", on_progress=stop)
    return keeping.unfinished()[-1].job_id


def test_a_job_that_completes_while_it_is_resumed(
    simulator: Simulator, client: ds3.Client, here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What a killed client had sent may arrive when another one has just looked at the job."""
    fault = simulator.faults.add("error operation=put object=reel/1")
    job = interrupted(client, here, "put", BLOBS - 1)
    simulator.faults.remove(fault)
    look = BulkCalls.show_job

    def look_too_early(calls: BulkCalls, job_id: str) -> JobState:
        state = look(calls, job_id)
        if state.status == "IN_PROGRESS":
            late = ds3.PutObjectRequest(BUCKET, "reel/1", 10, CONTENT["reel/1"], job=job_id, offset=0)
            client.put_object(late)
        return state

    monkeypatch.setattr(BulkCalls, "show_job", look_too_early)
    report = transfers(client, journal=here / "journal").resume(job)
    assert (report.objects, job_status(client, job)) == (4, "COMPLETED")
    transfers(client).get_bucket(BUCKET, here / "out")
    assert tree(here / "out") == CONTENT


def test_a_job_of_somebody_else_with_the_same_name_is_left_alone(
    simulator: Simulator, client: ds3.Client, here: Path
) -> None:
    """The client died before its job was open; the one of that name on the appliance is another one's."""
    theirs = ds3.PutBulkJobSpectraS3Request(BUCKET, [ds3.Ds3PutObject("theirs", 5)], name="nightly")
    job = str(client.put_bulk_job_spectra_s3(theirs).result.job_id)
    simulator.faults.add("reset operation=PutBulkJobSpectraS3 when=request times=1")
    source = written(here / "in", CONTENT)
    resuming = transfers(client, journal=here / "journal", blob_tries=1)
    with pytest.raises(TransportError):
        resuming.put_directory(BUCKET, source, job=JobOptions(name="nightly"))
    (entry,) = resuming.unfinished()
    with pytest.raises(TransferError, match="other objects"):
        resuming.resume(entry.job_id)
    assert job_status(client, job) == "IN_PROGRESS"
    assert resuming.unfinished() == [entry]


def test_a_part_that_was_deleted_meanwhile_is_fetched_again(client: ds3.Client, here: Path) -> None:
    """Somebody has tidied up the hidden files of an interrupted get: the files are whole all the same."""
    store(client, CONTENT)
    job = interrupted(client, here, "get", 9)
    parts = [path for path in (here / "out").rglob(".*") if path.is_file()]
    assert parts
    for path in parts:
        path.unlink()
    transfers(client, journal=here / "journal").resume(job)
    assert tree(here / "out") == CONTENT


def test_a_job_that_the_journal_does_not_know_is_a_typed_error(client: ds3.Client, here: Path) -> None:
    """Nobody can go on with what was never noted."""
    with pytest.raises(TransferError, match="does not know"):
        transfers(client, journal=here / "journal").resume("00000000-0000-0000-0000-000000000000")


def test_a_job_that_the_appliance_does_not_know_is_a_typed_error(client: ds3.Client, here: Path) -> None:
    """The journal knows the job, the appliance has forgotten it."""
    job = interrupted(client, here, "put")
    client.cancel_job_spectra_s3(ds3.CancelJobSpectraS3Request(job))
    client.clear_all_canceled_jobs_spectra_s3(ds3.ClearAllCanceledJobsSpectraS3Request())
    with pytest.raises(JobEnded, match="does not know"):
        transfers(client, journal=here / "journal").resume(job)
    with pytest.raises(JobEnded, match="does not know"):
        transfers(client).wait_until_persisted(job)


@pytest.mark.parametrize("verb", ["put", "get"])
def test_a_cancelled_job_is_a_typed_error(client: ds3.Client, here: Path, verb: str) -> None:
    """Somebody has cancelled the job meanwhile: going on with it is refused, and says so."""
    if verb == "get":
        store(client, CONTENT)
    job = interrupted(client, here, verb)
    client.cancel_job_spectra_s3(ds3.CancelJobSpectraS3Request(job))
    with pytest.raises(JobEnded, match="CANCELED") as caught:
        transfers(client, journal=here / "journal").resume(job)
    assert caught.value.job_id == job


def test_a_job_of_another_kind_is_a_typed_error(client: ds3.Client, here: Path) -> None:
    """The id belongs to a GET job on the appliance, and to a PUT job in the journal: neither is touched."""
    job = interrupted(client, here, "put")
    client.cancel_job_spectra_s3(ds3.CancelJobSpectraS3Request(job))
    store(client, {"other": b"x"})
    entries = [ds3.Ds3GetObject("other")]
    foreign = client.get_bulk_job_spectra_s3(ds3.GetBulkJobSpectraS3Request(BUCKET, entries)).result
    with sqlite3.connect(here / "journal") as journal:
        journal.execute("UPDATE job SET id = ?", (str(foreign.job_id),))
        journal.execute("UPDATE object SET job = ?", (str(foreign.job_id),))
    journal.close()
    with pytest.raises(TransferError, match="GET job, not a PUT job"):
        transfers(client, journal=here / "journal").resume(str(foreign.job_id))
