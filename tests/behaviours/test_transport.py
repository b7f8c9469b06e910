"""The wire: busy and broken answers, bounded polling, nothing that grows, two clients at one job."""

from __future__ import annotations

import gc
import os
import sqlite3
import threading
from contextlib import closing
from pathlib import Path

import pytest

import ds3
from ds3_runtime.errors import ApiError, BadAnswer, Busy, Ds3Error, ServerError, TransportError
from ds3_simulator import Simulator

from .scenes import BUCKET, QUICK, Once, connected, leaping, some, statuses, store, transfers, tree, written

DATA = some(1, 35_000)


def quick(attempts: int) -> ds3.RetryPolicy:
    return ds3.RetryPolicy(attempts=attempts, first_wait=0.01)


@pytest.mark.ds3_simulator(blob_size="1M")
@pytest.mark.parametrize("status", [307, 503])
def test_a_body_is_sent_anew_as_often_as_the_appliance_is_busy(simulator: Simulator, status: int) -> None:
    """Three times "later", then 200: each time the body begins at its first byte."""
    simulator.faults.add(f"busy operation=put status={status} retry_after=0 times=3")
    with connected(simulator, retry=quick(4)) as client:
        client.put_object(ds3.PutObjectRequest(BUCKET, "a", len(DATA), DATA))
        assert client.get_object(ds3.GetObjectRequest(BUCKET, "a")).content == DATA
    assert statuses(simulator, "PutObject") == [status, status, status, 200]


@pytest.mark.ds3_simulator(blob_size="1M")
@pytest.mark.parametrize("status", [307, 503])
def test_a_busy_appliance_is_asked_no_more_often_than_allowed(simulator: Simulator, status: int) -> None:
    """Beyond the limit of attempts there is a typed error that says how many there were."""
    simulator.faults.add(f"busy operation=put status={status} retry_after=0")
    with connected(simulator, retry=quick(3)) as client, pytest.raises(Busy) as caught:
        client.put_object(ds3.PutObjectRequest(BUCKET, "a", len(DATA), DATA))
    assert (caught.value.status, caught.value.attempts) == (status, 3)
    assert statuses(simulator, "PutObject") == [status] * 3


def test_a_busy_appliance_gets_all_blobs_of_a_job(simulator: Simulator, client: ds3.Client, here: Path) -> None:
    """The same within a job: five blobs are turned away at first, and all arrive whole."""
    simulator.faults.add("busy operation=put times=5")
    transfers(client).put(BUCKET, [ds3.PutSource("a", data=DATA)])
    transfers(client).get_file(BUCKET, "a", here / "a")
    assert (here / "a").read_bytes() == DATA


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        ("error status=500", ServerError),
        ("error status=400 code=BadDigest", ApiError),
        ("html status=502", ServerError),
        ("html status=404", ApiError),
        ("empty status=500", ServerError),
        ("empty status=403", ApiError),
    ],
)
def test_an_error_of_any_shape_is_typed_with_status_and_request_id(
    simulator: Simulator, fault: str, kind: type[ApiError]
) -> None:
    """A document, an HTML page, nothing at all: the error says status, operation and the request's id."""
    simulator.faults.add(f"{fault} operation=GetService")
    with connected(simulator, retry=quick(1)) as client, pytest.raises(kind) as caught:
        client.get_service(ds3.GetServiceRequest())
    error = caught.value
    assert (error.status, error.operation) == (int(fault.partition("status=")[2][:3]), "GetService")
    assert error.request_id


@pytest.mark.parametrize("fault", ["truncate", "truncate at=0", "overlong variant=excess", "garbage", "status_line"])
def test_an_answer_that_is_cut_or_no_answer_is_typed(simulator: Simulator, fault: str) -> None:
    """Too short, too long, or no HTTP: a typed error, or the answer as it was announced; never half of it."""
    whole = expected(simulator)
    simulator.faults.add(f"{fault} operation=GetService times=1")
    with connected(simulator, retry=quick(1)) as client:
        try:
            found = client.get_service(ds3.GetServiceRequest())
        except (TransportError, BadAnswer) as error:
            assert error.operation == "GetService"
        else:
            assert fault.startswith("overlong")
            assert found.result.owner.id == whole
        assert expected(simulator) == whole


@pytest.mark.parametrize("fault", ["truncate", "overlong variant=excess", "html status=502", "empty status=500"])
def test_a_transfer_gets_over_broken_answers(simulator: Simulator, client: ds3.Client, here: Path, fault: str) -> None:
    """Broken answers to blobs and polls cost repeats, and no byte."""
    store(client, {"a": DATA})
    for operation in ("get", "ready-chunks"):
        simulator.faults.add(f"{fault} operation={operation} times=2")
    transfers(client).get_file(BUCKET, "a", here / "a")
    assert (here / "a").read_bytes() == DATA


def expected(simulator: Simulator) -> object:
    """Return whom the appliance knows the caller for."""
    with connected(simulator) as client:
        return client.get_service(ds3.GetServiceRequest()).result.owner.id


@pytest.mark.ds3_simulator(retry_after=11)
def test_there_is_one_poll_per_retry_after_at_most(simulator: Simulator, client: ds3.Client, here: Path) -> None:
    """A GET that finds nothing ready five times asks six times, as far apart as it was told."""
    store(client, {"a": b"x"})
    simulator.faults.add("not_ready times=5")
    with leaping(simulator) as (patient, time):
        patient.get_bucket(BUCKET, here)
    assert time.pauses == [11.0] * 5


@pytest.mark.parametrize("jobs", [60, pytest.param(1_000, marks=pytest.mark.slow)])
def test_jobs_in_a_loop_let_nothing_grow(simulator: Simulator, client: ds3.Client, here: Path, jobs: int) -> None:
    """As many threads, descriptors, connections and, by and large, Python objects after them as after the first."""
    source = written(here / "in", {"a": DATA, "b": b"", "c": b"x"})
    moving = transfers(client, threads=4)

    def job(number: int) -> None:
        moving.put_directory(BUCKET, source, prefix=f"{number}/")
        moving.get_directory(BUCKET, here / "out", prefix=f"{number}/", strip_prefix=True)

    for number in range(10):
        job(number)
    before = measures()
    for number in range(10, jobs // 2):
        job(number)
    threads, descriptors, objects = (now - then for now, then in zip(measures(), before, strict=True))
    assert threads <= 0
    assert descriptors <= 2
    assert objects < 20 * jobs
    assert simulator.requests.connections <= 16
    assert tree(here / "out") == tree(source)


def measures() -> tuple[int, int, int]:
    """Return the numbers of the client's threads, of descriptors and of objects, the simulator's among them."""
    gc.collect()
    threads = [thread for thread in threading.enumerate() if not thread.name.startswith("ds3-simulator")]
    return len(threads), len(os.listdir("/proc/self/fd")), len(gc.get_objects())


CONTENT = {f"o{number}": some(number, 45_000) for number in range(6)}


def test_two_clients_share_one_put_job_and_it_completes_once(
    simulator: Simulator, client: ds3.Client, here: Path
) -> None:
    """A second client joins by a copy of the journal while the first sends: both end well, each blob is stored once."""
    failures: list[Ds3Error] = []
    options = {**QUICK, "threads": 2}

    def join(progress: ds3.Progress) -> None:
        with connected(simulator) as second:
            try:
                transfers(second, **options, journal=copied(here / "journal")).resume(progress.job_id)
            except Ds3Error as error:
                failures.append(error)

    joining = Once(3, join)
    simulator.faults.add("slow operation=put rate=200000 seconds=1")
    first = transfers(client, **options, journal=here / "journal")
    report = first.put_directory(BUCKET, written(here / "in", CONTENT), on_progress=joining)
    joining.join()
    assert failures == []
    assert (report.objects, report.failed, first.unfinished()) == (6, (), [])
    assert set(simulator.requests.puts.values()) == {1}
    transfers(client).get_bucket(BUCKET, here / "out")
    assert tree(here / "out") == CONTENT
    assert completed(client).count(report.jobs[0]) == 1


def copied(journal: Path) -> Path:
    """Return a copy of a journal: whoever has it does not see that others work at its jobs."""
    copy = journal.with_name("copy")
    with closing(sqlite3.connect(journal)) as source, closing(sqlite3.connect(copy)) as target:
        source.backup(target)
    return copy


def test_two_clients_share_one_get_job_and_it_completes_once(
    simulator: Simulator, client: ds3.Client, here: Path
) -> None:
    """A second client reads blobs of the first one's job: both have every byte they asked for, the job ends once."""
    store(client, CONTENT)
    taken: dict[str, bytes | None] = {}

    def join(progress: ds3.Progress) -> None:
        if progress.job_id and not taken:
            with connected(simulator) as second:
                for name in CONTENT:
                    request = ds3.GetObjectRequest(BUCKET, name, job=progress.job_id, offset=20_000)
                    taken[name] = second.get_object(request).content

    report = transfers(client).get_bucket(BUCKET, here, on_progress=join)
    assert tree(here) == CONTENT
    assert taken == {name: data[20_000:30_000] for name, data in CONTENT.items()}
    assert completed(client).count(report.jobs[0]) == 1


def completed(client: ds3.Client) -> list[str]:
    """Return the jobs that are complete."""
    found = client.get_completed_jobs_spectra_s3(ds3.GetCompletedJobsSpectraS3Request()).result.completed_jobs
    return [str(job.id) for job in found]
