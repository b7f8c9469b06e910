"""Jobs in which the server works alone: loading from tape, checking, and writing to its media."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import ds3
from ds3.jobs import BulkCalls
from ds3_runtime.errors import Cancelled, NotFound, Stalled
from ds3_runtime.transfer import JobOptions, Progress, TransferFailed, TransferOptions, Transfers
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

BUCKET = "films"
CONTENT = {f"reel/{number}": os.urandom(size) for number, size in enumerate((0, 10, 25_000, 31_000))}
LOAD = 600.0
"""Seconds until a tape can be read."""


@pytest.fixture
def simulator(ds3_simulator_factory: Factory) -> Simulator:
    return ds3_simulator_factory(blob_size=10_000, retry_after=0, min_upload_size=0, buckets=[BUCKET])


@pytest.fixture
def client(simulator: Simulator) -> Iterator[ds3.Client]:
    """Yield a client of an appliance that has everything on tape, and nothing in its cache."""
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key) as client:
        ds3.Transfers(client).put(BUCKET, [ds3.PutSource(name, data=data) for name, data in CONTENT.items()])
        simulator.settle()
        client.force_full_cache_reclaim_spectra_s3(ds3.ForceFullCacheReclaimSpectraS3Request())
        simulator.settings.tape_load = LOAD
        simulator.requests.clear()
        yield client


class Leap:
    """A clock that leaps over every wait, and the appliance's with it."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self.now = 0.0

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds
        self._simulator.advance(seconds)


def leaping(client: ds3.Client, leap: Leap, **options: object) -> Transfers:
    chosen = TransferOptions(**{"sync": False, "patience": 10_000.0, **options})  # type: ignore[arg-type]
    return Transfers(BulkCalls(client), chosen, clock=leap.clock, sleep=leap.sleep)


def statuses(client: ds3.Client) -> list[str]:
    """Return what has become of the jobs that did not complete."""
    running = client.get_jobs_spectra_s3(ds3.GetJobsSpectraS3Request()).result.jobs
    ended = client.get_canceled_jobs_spectra_s3(ds3.GetCanceledJobsSpectraS3Request()).result.canceled_jobs
    return [str(job.status) for job in running] + ["CANCELED" for _ in ended]


def tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_what_is_on_tape_only_is_loaded_before_it_is_asked_for(
    client: ds3.Client, simulator: Simulator, tmp_path: Path
) -> None:
    steps: list[Progress] = []
    leap = Leap(simulator)
    serving = leaping(client, leap)
    report = serving.stage_and_get(BUCKET, CONTENT, tmp_path / "out", on_progress=steps.append)
    assert tree(tmp_path / "out") == CONTENT
    assert report.objects == len(CONTENT)
    assert leap.now >= LOAD
    seen = [one.operation for one in simulator.requests]
    loaded = seen.index("GetBulkJobSpectraS3")
    assert seen.index("StageObjectsJobSpectraS3") < seen.index("GetJobSpectraS3") < loaded < seen.index("GetObject")
    assert {one.status for one in simulator.requests.of("GetObject")} == {200}
    waits = [step for step in steps if step.waiting]
    assert {step.reason for step in waits} == {"the server works on the job"}
    assert sum(step.waiting or 0.0 for step in waits) == pytest.approx(leap.now)
    assert all(step.objects_total == len(CONTENT) for step in steps)


def test_name_and_priority_are_those_of_both_jobs(client: ds3.Client, simulator: Simulator, tmp_path: Path) -> None:
    job = JobOptions(name="urgent films", priority="URGENT", chunk_client_processing_order_guarantee="IN_ORDER")
    leaping(client, Leap(simulator)).stage_and_get(BUCKET, CONTENT, tmp_path / "out", job=job)
    done = client.get_completed_jobs_spectra_s3(ds3.GetCompletedJobsSpectraS3Request()).result.completed_jobs
    assert [str(one.priority) for one in done if one.name == "urgent films"] == ["URGENT", "URGENT"]


def test_many_objects_are_loaded_in_several_jobs(client: ds3.Client, simulator: Simulator, tmp_path: Path) -> None:
    leaping(client, Leap(simulator), objects_per_job=3).stage_and_get(BUCKET, CONTENT, tmp_path / "out")
    assert tree(tmp_path / "out") == CONTENT
    assert len(simulator.requests.of("StageObjectsJobSpectraS3")) == 2


def test_no_names_are_nothing_to_load(client: ds3.Client, simulator: Simulator, tmp_path: Path) -> None:
    assert leaping(client, Leap(simulator)).stage_and_get(BUCKET, [], tmp_path / "out").objects == 0
    assert len(simulator.requests) == 0


@pytest.mark.parametrize(("on_failure", "left"), [("cancel", ["CANCELED"]), ("keep", ["IN_PROGRESS"])])
def test_loading_is_cancelled_at_once(
    client: ds3.Client, simulator: Simulator, tmp_path: Path, on_failure: str, left: list[str]
) -> None:
    chosen = TransferOptions(on_failure=on_failure, default_wait=10.0, patience=30.0)  # type: ignore[arg-type]
    serving = ds3.Transfers(client, chosen)

    def watch(step: Progress) -> None:
        if step.waiting and step.waiting > 0.4:
            serving.cancel()

    with pytest.raises(Cancelled):
        serving.stage_and_get(BUCKET, CONTENT, tmp_path / "out", on_progress=watch)
    assert statuses(client) == left
    assert simulator.requests.of("GetBulkJobSpectraS3") == []
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("on_failure", ["cancel", "keep"])
def test_tapes_that_do_not_come_are_waited_for_no_longer_than_the_patience(
    client: ds3.Client, simulator: Simulator, tmp_path: Path, on_failure: str
) -> None:
    leap = Leap(simulator)
    simulator.settings.tape_load = 1_000_000
    with pytest.raises(Stalled, match="3600 s") as caught:
        leaping(client, leap, patience=3600.0, on_failure=on_failure).stage_and_get(BUCKET, CONTENT, tmp_path / "out")
    assert caught.value.job_id
    assert leap.now == pytest.approx(3600)
    assert statuses(client) == (["CANCELED"] if on_failure == "cancel" else ["IN_PROGRESS"])
    assert not (tmp_path / "out").exists()


def test_a_missing_object_is_an_error_before_anything_is_loaded(
    client: ds3.Client, simulator: Simulator, tmp_path: Path
) -> None:
    with pytest.raises(NotFound):
        leaping(client, Leap(simulator)).stage_and_get(BUCKET, ["reel/1", "missing"], tmp_path / "out")
    assert statuses(client) == []


def test_with_best_effort_a_missing_object_does_not_keep_the_others(
    client: ds3.Client, simulator: Simulator, tmp_path: Path
) -> None:
    leap = Leap(simulator)
    serving = leaping(client, leap, failures="group")
    with pytest.raises(TransferFailed) as caught:
        serving.stage_and_get(BUCKET, ["reel/1", "missing", "reel/2"], tmp_path / "out")
    assert [(one.name, type(one.error)) for one in caught.value.report.failed] == [("missing", NotFound)]
    assert tree(tmp_path / "out") == {name: CONTENT[name] for name in ("reel/1", "reel/2")}
    assert leap.now >= LOAD
    report = leaping(client, leap, failures="report").stage_and_get(BUCKET, ["missing"], tmp_path / "none")
    assert [one.name for one in report.failed] == ["missing"]


def test_a_job_that_is_only_watched_is_not_cancelled(client: ds3.Client, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 1_000_000
    report = ds3.Transfers(client).put(BUCKET, [ds3.PutSource("new", data=b"x")])
    with pytest.raises(Stalled):
        leaping(client, Leap(simulator)).wait_until_persisted(report.jobs[0], patience=60)
    assert statuses(client) == ["IN_PROGRESS"]
