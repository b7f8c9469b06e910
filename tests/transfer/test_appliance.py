"""The engine and a simulated appliance over real sockets: integrity, endurance, and jobs of every kind."""

from __future__ import annotations

import io
import os
import random
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

import ds3
from ds3.jobs import BulkCalls
from ds3_runtime import events
from ds3_runtime.errors import (
    Cancelled,
    ChecksumMismatch,
    InvalidRequest,
    JobEnded,
    NotFound,
    SourceError,
    TransferError,
)
from ds3_runtime.transfer import (
    GetTarget,
    JobOptions,
    ObjectFacts,
    Progress,
    PutSource,
    TransferFailed,
    TransferOptions,
    Transfers,
    follow,
)
from ds3_runtime.transfer.checksums import Hasher
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

BUCKET = "films"
QUICK = {"default_wait": 0.02, "maximum_wait": 0.2, "patience": 20.0, "sync": False}
CONTENT = {
    f"reel/{number}": random.Random(number).randbytes(size) for number, size in enumerate((0, 10, 70_000, 95_000))
}


@pytest.fixture
def simulator(ds3_simulator_factory: Factory) -> Simulator:
    """Return an appliance that cuts jobs into small blobs and chunks, and wants to be asked again at once."""
    return ds3_simulator_factory(
        api="5.8",
        blob_size=10_000,
        chunk_size=45_000,
        retry_after=0,
        min_upload_size=0,
        buckets=[BUCKET],
    )


@pytest.fixture
def client(simulator: Simulator) -> Iterator[ds3.Client]:
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key) as client:
        yield client


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """Return a directory that the simulator does not keep its data in."""
    (tmp_path / "here").mkdir()
    return tmp_path / "here"


@pytest.fixture
def stored(client: ds3.Client) -> dict[str, bytes]:
    transfers(client).put(BUCKET, [PutSource(name, data=data) for name, data in CONTENT.items()])
    return CONTENT


def transfers(client: ds3.Client, **options: object) -> ds3.Transfers:
    return ds3.Transfers(client, TransferOptions(**{**QUICK, **options}))  # type: ignore[arg-type]


def tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


@pytest.mark.parametrize("kind", ["MD5", "CRC_32", "CRC_32C", "SHA_256", "SHA_512"])
def test_every_kind_of_checksum_goes_there_and_back(client: ds3.Client, here: Path, kind: str) -> None:
    bucket = client.get_bucket_spectra_s3(ds3.GetBucketSpectraS3Request(BUCKET)).result
    client.modify_data_policy_spectra_s3(
        ds3.ModifyDataPolicySpectraS3Request(bucket.data_policy_id, checksum_type=kind, end_to_end_crc_required=True)
    )
    transfers(client).put(BUCKET, [PutSource(name, data=data) for name, data in CONTENT.items()])
    head = client.head_object(ds3.HeadObjectRequest(BUCKET, "reel/2")).result
    assert str(head.blob_checksum_type) == kind
    transfers(client).get_bucket(BUCKET, here)
    assert tree(here) == CONTENT


def test_a_chosen_kind_is_sent(client: ds3.Client, simulator: Simulator) -> None:
    transfers(client, checksum="sha256").put(BUCKET, [PutSource("a", data=b"x" * 20_000)])
    head = client.head_object(ds3.HeadObjectRequest(BUCKET, "a")).result
    assert str(head.blob_checksum_type) == "SHA_256"


def test_a_body_refused_for_its_checksum_is_sent_again(client: ds3.Client, simulator: Simulator) -> None:
    simulator.faults.add("bad_digest operation=put times=3")
    transfers(client).put(BUCKET, [PutSource("a", data=bytes(30_000))])
    assert simulator.contents(BUCKET)[0].name == "a"


@pytest.mark.parametrize("fault", ["corrupt", "wrong_checksum"])
def test_a_corrupted_blob_is_fetched_again(
    client: ds3.Client, simulator: Simulator, stored: dict[str, bytes], here: Path, fault: str
) -> None:
    simulator.faults.add(f"{fault} operation=get times=3")
    transfers(client).get_bucket(BUCKET, here)
    assert tree(here) == stored


@pytest.mark.parametrize("fault", ["corrupt", "wrong_checksum"])
def test_what_stays_corrupted_is_never_published(
    client: ds3.Client, simulator: Simulator, stored: dict[str, bytes], here: Path, fault: str
) -> None:
    simulator.faults.add(f"{fault} operation=get object=reel/2")
    with pytest.raises(ChecksumMismatch):
        transfers(client, blob_tries=3).get_bucket(BUCKET, here / "out")
    assert "reel/2" not in tree(here / "out")
    assert not [name for name in tree(here) if name.endswith(".part")]


def test_a_cut_connection_costs_only_the_rest(
    client: ds3.Client, simulator: Simulator, stored: dict[str, bytes], here: Path
) -> None:
    simulator.requests.clear()
    simulator.faults.add("truncate operation=get at=6000 times=4")
    transfers(client).get_bucket(BUCKET, here)
    assert tree(here) == stored
    fetched = simulator.requests.bytes_sent
    assert fetched < sum(map(len, stored.values())) + 4 * 6_000


def test_ranges_over_blob_borders_are_joined(client: ds3.Client, stored: dict[str, bytes], here: Path) -> None:
    data = stored["reel/2"]
    sink = io.BytesIO()
    transfers(client).get_ranges(BUCKET, "reel/2", [(9_990, 20), range(5, 10), (7, 10)], sink)
    assert sink.getvalue() == data[5:17] + data[9_990:10_010]
    transfers(client).get_ranges(BUCKET, "reel/2", [(69_000, 1_000)], here / "end")
    assert (here / "end").read_bytes() == data[69_000:]


def test_a_missing_object_does_not_keep_the_others(client: ds3.Client, stored: dict[str, bytes], here: Path) -> None:
    wanted = ["reel/1", "nowhere", "reel/2"]
    with pytest.raises(NotFound):
        transfers(client).get_objects(BUCKET, wanted, here / "first")
    with pytest.raises(TransferFailed, match="nowhere") as caught:
        transfers(client, failures="group").get_objects(BUCKET, wanted, here / "group")
    assert [type(error) for error in caught.value.exceptions] == [NotFound]
    report = transfers(client, failures="report").get_objects(BUCKET, wanted, here / "report")
    assert [outcome.name for outcome in report.failed] == ["nowhere"]
    assert set(tree(here / "group")) == set(tree(here / "report")) == {"reel/1", "reel/2"}


def test_one_object_that_stays_corrupted_does_not_keep_the_others(
    client: ds3.Client, simulator: Simulator, stored: dict[str, bytes], here: Path
) -> None:
    simulator.faults.add("corrupt operation=get object=reel/3")
    report = transfers(client, failures="report", blob_tries=2).get_bucket(BUCKET, here)
    assert [outcome.name for outcome in report.failed] == ["reel/3"]
    assert isinstance(report.failed[0].error, ChecksumMismatch)
    assert tree(here) == {name: data for name, data in stored.items() if name != "reel/3"}


def test_a_file_that_changes_does_not_keep_the_others(client: ds3.Client, here: Path) -> None:
    good, bad = PutSource("good", data=bytes(25_000)), PutSource("bad", stream=io.BytesIO(b"short"), size=25_000)
    report = transfers(client, failures="report").put(BUCKET, [good, bad])
    assert [outcome.name for outcome in report.failed] == ["bad"]
    names = [entry.key for entry in client.get_bucket(ds3.GetBucketRequest(BUCKET)).result.objects]
    assert names == ["good"]


@pytest.mark.parametrize("failures", ["first", "group", "report"])
def test_what_cannot_be_stored_does_not_keep_the_others(
    client: ds3.Client, simulator: Simulator, here: Path, failures: str
) -> None:
    for name in ("a", "deep/b", "deep/er/c"):
        (here / name).parent.mkdir(parents=True, exist_ok=True)
        (here / name).write_bytes(name.encode())
    os.mkfifo(here / "deep" / "pipe")
    (here / "broken").symlink_to("nowhere")
    bad = {"p/broken", "p/deep/pipe"}
    chosen = transfers(client, failures=failures)
    given = {"p/files/a": here / "a", "p/broken": here / "broken", "p/deep/pipe": here / "deep" / "pipe"}
    for put in (
        lambda: chosen.put_directory(BUCKET, here, prefix="p/"),
        lambda: chosen.put_files(BUCKET, given),
    ):
        if failures == "report":
            assert {outcome.name: type(outcome.error) for outcome in put().failed} == dict.fromkeys(bad, SourceError)
            continue
        with pytest.raises(SourceError if failures == "first" else TransferFailed, match=r"broken|pipe") as caught:
            put()
        if isinstance(caught.value, TransferFailed):
            assert {outcome.name for outcome in caught.value.report.failed} == bad
    stored = {found.key for found in client.pages(ds3.GetBucketRequest(BUCKET))}
    assert stored == (set() if failures == "first" else {"p/a", "p/deep/b", "p/deep/er/c", "p/files/a"})
    assert bool(simulator.requests.of("PutBulkJobSpectraS3")) == (failures != "first")


def test_options_of_the_job_reach_the_server(client: ds3.Client, simulator: Simulator) -> None:
    job = JobOptions(name="nightly", priority="URGENT", max_upload_size=5_000, verify_after_write=True)
    report = transfers(client).put(BUCKET, [PutSource("a", data=bytes(12_000))], job=job)
    state = client.get_job_spectra_s3(ds3.GetJobSpectraS3Request(report.jobs[0])).result
    assert (state.name, str(state.priority), report.blobs) == ("nightly", "URGENT", 3)
    with pytest.raises(InvalidRequest, match="GET job has no option force"):
        transfers(client).get_objects(BUCKET, ["a"], "nowhere", job=JobOptions(force=True))


def test_events_tell_of_blobs_and_waits(simulator: Simulator) -> None:
    seen: list[events.Event] = []
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key, events=seen.append) as client:
        simulator.faults.add("not_ready times=2")
        transfers(client).put(BUCKET, [PutSource("a", data=bytes(15_000))])
    moved = [event for event in seen if isinstance(event, events.BlobMoved)]
    assert {(event.name, event.offset, event.length, event.direction) for event in moved} == {
        ("a", 0, 10_000, "put"),
        ("a", 10_000, 5_000, "put"),
    }
    assert [event.reason for event in seen if isinstance(event, events.Waiting)]


def test_a_limit_of_jobs_is_waited_for(client: ds3.Client, simulator: Simulator) -> None:
    simulator.faults.add("job_limit times=3")
    seen: list[Progress] = []
    transfers(client).put(BUCKET, [PutSource("a", data=b"x")], on_progress=seen.append)
    assert any(step.waiting for step in seen)


@pytest.mark.parametrize("operation", ["put", "get"])
def test_a_server_that_is_busy_with_every_blob_is_not_waited_for_for_ever(
    client: ds3.Client, simulator: Simulator, stored: dict[str, bytes], here: Path, operation: str
) -> None:
    """It takes the bytes of each try, or some of them, and that is no progress."""
    simulator.faults.add(f"busy operation={operation} retry_after=0")
    running = transfers(client, patience=0.5)
    with pytest.raises(ds3.errors.Stalled):
        if operation == "put":
            running.put(BUCKET, [PutSource("a", data=bytes(35_000))])
        else:
            running.get_bucket(BUCKET, here)


def test_a_transfer_that_waits_for_a_busy_server_is_cancelled_at_once(client: ds3.Client, simulator: Simulator) -> None:
    simulator.faults.add("busy operation=put retry_after=60")
    running = transfers(client, maximum_wait=60.0)
    following = follow(running.put, BUCKET, [PutSource("a", data=b"x")])
    next(following)
    running.cancel()
    with pytest.raises(ds3.errors.Cancelled):
        list(following)


def test_progress_can_be_iterated(client: ds3.Client, stored: dict[str, bytes], here: Path) -> None:
    with follow(transfers(client).get_bucket, BUCKET, here) as following:
        steps = list(following)
    assert following.report is not None
    assert steps[-1].bytes_done == following.report.bytes == sum(map(len, stored.values()))


def test_stage_verify_and_persistence(client: ds3.Client, simulator: Simulator, stored: dict[str, bytes]) -> None:
    serving = Transfers(BulkCalls(client), TransferOptions(patience=600), sleep=simulator.advance)
    assert serving.stage(BUCKET, ["reel/2"]).status == "COMPLETED"
    assert serving.verify(BUCKET, ["reel/2"]).status == "COMPLETED"
    report = transfers(client).put(BUCKET, [PutSource("new", data=b"x")])
    assert serving.wait_until_persisted(report.jobs[0]).status == "COMPLETED"
    with pytest.raises(JobEnded):
        serving.wait_until_persisted("00000000-0000-0000-0000-000000000000")


def test_what_is_identical_is_not_moved_again(client: ds3.Client, stored: dict[str, bytes], here: Path) -> None:
    sync = transfers(client, skip_identical=True)
    sync.get_bucket(BUCKET, here)
    (here / "reel" / "2").write_bytes(bytes(70_000))
    again = sync.get_bucket(BUCKET, here)
    assert [outcome.name for outcome in again.outcomes if not outcome.skipped] == ["reel/2"]
    assert tree(here) == stored
    assert len(sync.put_directory(BUCKET, here).identical) == len(stored)
    planned = transfers(client, dry_run=True).get_bucket(BUCKET, here / "none")
    assert (planned.jobs, planned.objects, len(planned.outcomes)) == ((), 0, len(stored))
    assert not (here / "none").exists()


def test_mode_and_times_come_back(client: ds3.Client, here: Path) -> None:
    (here / "in").mkdir()
    source = here / "in" / "a"
    source.write_bytes(bytes(25_000))
    source.chmod(0o440)
    os.utime(source, ns=(1_000_000_000_123_456_789, 1_500_000_000_987_654_321))
    both = transfers(client, attributes=True)
    both.put_directory(BUCKET, here / "in")
    both.get_bucket(BUCKET, here / "out")
    found = (here / "out" / "a").stat()
    assert (found.st_mode & 0o777, found.st_mtime_ns) == (0o440, 1_500_000_000_987_654_321)


KILLED = """
    import ds3, os, signal, sys
    from ds3_runtime.transfer import TransferOptions
    endpoint, access, secret, direction, directory, journal, after = sys.argv[1:]
    moved = 0
    def count(progress):
        if progress.blobs_done >= int(after):
            os.kill(os.getpid(), signal.SIGKILL)
    client = ds3.Client(endpoint, access, secret, connections=4)
    transfers = ds3.Transfers(client, TransferOptions(journal=journal, sync=False, default_wait=0.02, threads=3))
    if direction == "put":
        transfers.put_directory("films", directory, on_progress=count)
    else:
        transfers.get_bucket("films", directory, on_progress=count)
"""


@pytest.mark.parametrize("after", [1, 4, 11, 16])
@pytest.mark.parametrize("direction", ["put", "get"])
def test_a_killed_transfer_is_ended_by_another_process(
    client: ds3.Client, simulator: Simulator, here: Path, direction: str, after: int
) -> None:
    files = here / "files"
    for name, data in CONTENT.items():
        (files / name).parent.mkdir(parents=True, exist_ok=True)
        (files / name).write_bytes(data)
    if direction == "get":
        transfers(client).put_directory(BUCKET, files)
        simulator.requests.clear()
    target = files if direction == "put" else here / "out"
    places = [str(target), str(here / "journal"), str(after)]
    server = [simulator.endpoint, simulator.access_key, simulator.secret_key, direction]
    killed = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(KILLED), *server, *places],
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        timeout=60,
        check=False,
    )
    assert killed.returncode == -signal.SIGKILL
    resuming = transfers(client, journal=here / "journal")
    (entry,) = resuming.unfinished()
    assert (entry.kind, entry.bucket, entry.objects) == (direction.upper(), BUCKET, 4)
    resuming.resume(entry.job_id)
    assert resuming.unfinished() == []
    if direction == "put":
        transfers(client).get_bucket(BUCKET, here / "out")
        assert all(put.accepted == 1 for put in simulator.requests.duplicates.values())
    assert tree(here / "out") == CONTENT
    in_flight = 4  # connections, of threads and loop together
    moved = simulator.requests.counts()["PutObject" if direction == "put" else "GetObject"]
    assert moved <= 1 + 1 + 7 + 10 + in_flight


def test_only_jobs_of_the_journal_can_be_resumed(client: ds3.Client, here: Path) -> None:
    with pytest.raises(ds3.errors.ConfigurationError, match="journal"):
        transfers(client).resume("some")
    with pytest.raises(TransferError, match="does not know"):
        transfers(client, journal=here / "journal").resume("some")


def test_versions_go_to_files_of_their_own(client: ds3.Client, here: Path) -> None:
    bucket = client.get_bucket_spectra_s3(ds3.GetBucketSpectraS3Request(BUCKET)).result
    client.modify_data_policy_spectra_s3(
        ds3.ModifyDataPolicySpectraS3Request(bucket.data_policy_id, versioning="KEEP_MULTIPLE_VERSIONS")
    )
    ids = []
    for data in (b"first" * 3_000, b"second" * 3_000):
        transfers(client).put(BUCKET, [PutSource("a", data=data)])
        ids.append(str(client.head_object(ds3.HeadObjectRequest(BUCKET, "a")).result.version_id))
    targets = [GetTarget("a", here / str(number), version_id=version) for number, version in enumerate(ids)]
    transfers(client).get(BUCKET, targets)
    assert tree(here) == {"0": b"first" * 3_000, "1": b"second" * 3_000}


def test_a_restart_in_the_middle_costs_nothing(
    client: ds3.Client, simulator: Simulator, stored: dict[str, bytes], here: Path
) -> None:
    simulator.faults.add("restart operation=get after=5 times=1 seconds=0.05 when=download")
    begun = time.monotonic()
    transfers(client).get_bucket(BUCKET, here)
    assert tree(here) == stored
    assert time.monotonic() > begun


def test_a_dry_run_tells_sizes_and_what_is_missing(
    client: ds3.Client, simulator: Simulator, stored: dict[str, bytes], here: Path
) -> None:
    plan = transfers(client, dry_run=True, failures="report")
    found = {one.name: one for one in plan.get_objects(BUCKET, [*stored, "lost"], here).outcomes}
    assert {name: one.size for name, one in found.items() if one.skipped} == {k: len(v) for k, v in stored.items()}
    assert isinstance(found["lost"].error, NotFound)
    with pytest.raises(NotFound, match="lost"):
        transfers(client, dry_run=True).get_objects(BUCKET, ["lost"], here)
    assert not simulator.requests.of("GetBulkJobSpectraS3")


def test_what_cannot_be_read_to_compare_does_not_keep_the_others(
    client: ds3.Client, stored: dict[str, bytes], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sync = transfers(client, skip_identical=True, failures="report")
    sync.get_bucket(BUCKET, here)
    really = os.open

    def guarded(path: str, *arguments: int, **options: int) -> int:  # root may read everything
        if str(path) == str(here / "reel" / "2"):
            raise PermissionError(13, "Permission denied")
        return really(path, *arguments, **options)

    monkeypatch.setattr(os, "open", guarded)
    failed = sync.put_directory(BUCKET, here).failed
    assert [(one.name, type(one.error)) for one in failed] == [("reel/2", SourceError)]
    again = sync.get_bucket(BUCKET, here)
    assert [one.name for one in again.outcomes if not one.skipped] == ["reel/2"]
    assert again.failed == ()


@pytest.mark.parametrize("direction", ["put", "get"])
def test_a_comparison_is_cancelled(
    client: ds3.Client, stored: dict[str, bytes], here: Path, direction: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    transfers(client).get_bucket(BUCKET, here)
    sync = transfers(client, skip_identical=True)
    pieces = 0

    def hashed(kind: object) -> Hasher:
        sync.cancel()
        return _Counting()

    class _Counting:
        def update(self, data: object, /) -> None:
            nonlocal pieces
            pieces += 1

        def digest(self) -> bytes:
            return b""

    monkeypatch.setattr("ds3_runtime.transfer.outgoing.hasher", hashed)
    with pytest.raises(Cancelled):
        sync.put_directory(BUCKET, here) if direction == "put" else sync.get_bucket(BUCKET, here)
    assert pieces == 0


@pytest.mark.parametrize("method", ["walk", "list"])
def test_a_listing_is_cancelled(client: ds3.Client, stored: dict[str, bytes], here: Path, method: str) -> None:
    (here / "in" / "below").mkdir(parents=True)
    moving = transfers(client)
    moving.cancel()
    with pytest.raises(Cancelled) as caught:
        moving.put_directory(BUCKET, here) if method == "walk" else moving.get_bucket(BUCKET, here / "out")
    assert {frame.name for frame in caught.traceback} & {"begin", "_listed"}


def test_an_excluded_directory_is_excluded_on_its_way_back_too(
    client: ds3.Client, stored: dict[str, bytes], here: Path
) -> None:
    names = ("a/cache/b", "cache", "c/cache.mov", "cache/")
    transfers(client).put(BUCKET, [PutSource(name, data=b"") for name in names])
    report = transfers(client).get_directory(BUCKET, here, exclude=["cache", "reel"])
    assert [one.name for one in report.outcomes] == ["c/cache.mov"]


def test_what_has_no_checksum_for_its_begin_is_not_taken_for_identical(
    client: ds3.Client, stored: dict[str, bytes], here: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    really = BulkCalls.object_facts

    def lacking(self: BulkCalls, bucket: str, name: str, version_id: str | None = None) -> ObjectFacts | None:
        facts = really(self, bucket, name, version_id)
        assert facts
        return replace(facts, checksums={offset: value for offset, value in facts.checksums.items() if offset})

    monkeypatch.setattr(BulkCalls, "object_facts", lacking)
    (here / "reel").mkdir()
    (here / "reel" / "2").write_bytes(bytes(10_000) + stored["reel/2"][10_000:])
    plan = transfers(client, skip_identical=True, dry_run=True)
    assert [one.skipped for one in plan.get_objects(BUCKET, ["reel/2"], here).outcomes] == ["dry run"]
    assert [one.skipped for one in plan.put_directory(BUCKET, here).outcomes] == ["dry run"]
