"""Storing: every blob once, whatever the appliance does, and what cannot be stored is said by name."""

from __future__ import annotations

import io
import os
import re
import socket
import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest

import ds3
from ds3.jobs import BulkCalls
from ds3_runtime import events
from ds3_runtime.errors import Cancelled, ServerError, SourceError, Stalled
from ds3_runtime.transfer import Blob, Progress, ReadyBlobs, TransferOptions, Transfers
from ds3_simulator import Simulator

from .scenes import (
    BLOB,
    BUCKET,
    POLL,
    QUICK,
    Once,
    cancelled_jobs,
    connected,
    leaping,
    names,
    some,
    statuses,
    store,
    transfers,
    tree,
    written,
)

LONG = some(1, 95_000)
"""Ten blobs in three chunks."""


def fetched(client: ds3.Client, here: Path) -> dict[str, bytes]:
    transfers(client).get_bucket(BUCKET, here / "fetched")
    return tree(here / "fetched")


def test_a_first_poll_that_says_later_is_waited_for_and_every_blob_is_sent_once(
    simulator: Simulator, client: ds3.Client, here: Path
) -> None:
    """Several blobs in several chunks, none ready at first: the transfer waits, then sends each blob once."""
    simulator.faults.add("not_ready times=1")
    report = transfers(client).put(BUCKET, [ds3.PutSource("long", data=LONG)])
    assert (report.blobs, report.chunks) == (10, 3)
    assert len(simulator.requests.puts) == 10
    assert set(simulator.requests.puts.values()) == {1}
    assert fetched(client, here) == {"long": LONG}


@pytest.mark.ds3_simulator(retry_after=7)
def test_an_empty_list_of_ready_blobs_is_asked_for_again_no_sooner_than_told(simulator: Simulator) -> None:
    """Three lists are empty though their status is 200: between two polls lie the seconds that were asked for."""
    simulator.faults.add("not_ready times=3")
    with leaping(simulator) as (patient, time):
        patient.put(BUCKET, [ds3.PutSource("short", data=b"x")])
    assert time.pauses == [7.0, 7.0, 7.0]


def test_a_blob_that_is_in_the_cache_is_counted_and_not_sent(simulator: Simulator, client: ds3.Client) -> None:
    """Somebody else has sent three blobs of the job before the first poll: they count as done, and are not sent."""

    def overtake(progress: Progress) -> None:
        if progress.job_id and not simulator.requests.puts:
            for offset in (0, 30_000, 90_000):
                body = io.BytesIO(LONG[offset : offset + BLOB])
                size = len(body.getvalue())
                client.put_object(ds3.PutObjectRequest(BUCKET, "long", size, body, job=progress.job_id, offset=offset))

    report = transfers(client).put(BUCKET, [ds3.PutSource("long", data=LONG)], on_progress=overtake)
    assert (report.blobs, report.bytes) == (10, len(LONG))
    assert (len(statuses(simulator, "PutObject")), set(simulator.requests.puts.values())) == (10, {1})


class Repeating(BulkCalls):
    """Hears every ready blob twice in one answer, and again in the next ones."""

    def __init__(self, client: ds3.Client) -> None:
        super().__init__(client)
        self._heard: tuple[Blob, ...] = ()

    def ready_blobs(self, job_id: str) -> ReadyBlobs:
        answer = super().ready_blobs(job_id)
        self._heard += answer.blobs
        return replace(answer, blobs=self._heard + answer.blobs)


def test_a_blob_that_is_listed_twice_is_sent_once(simulator: Simulator, client: ds3.Client, here: Path) -> None:
    """The lists of ready blobs repeat themselves and each other: no blob goes out a second time."""
    repeating = Transfers(Repeating(client), TransferOptions(**QUICK, threads=2))  # type: ignore[arg-type]
    repeating.put(BUCKET, [ds3.PutSource("long", data=LONG), ds3.PutSource("other", data=LONG[::-1])])
    assert Counter(statuses(simulator, "PutObject")) == {200: 20}
    assert set(simulator.requests.puts.values()) == {1}
    assert fetched(client, here) == {"long": LONG, "other": LONG[::-1]}


def test_an_empty_object_is_listed_with_size_zero(client: ds3.Client, here: Path) -> None:
    """An object of no bytes is there after the put, and has none after the get."""
    transfers(client).put_directory(BUCKET, written(here / "in", {"nothing": b"", "something": b"x"}))
    sizes = {str(each.key): each.size for each in client.get_bucket(ds3.GetBucketRequest(BUCKET)).result.objects}
    assert sizes == {"nothing": 0, "something": 1}
    assert fetched(client, here) == {"nothing": b"", "something": b"x"}


@pytest.mark.parametrize("count", [2_000, pytest.param(15_000, marks=pytest.mark.slow)])
def test_many_small_files_exhaust_neither_connections_nor_descriptors(
    simulator: Simulator, client: ds3.Client, here: Path, count: int
) -> None:
    """Thousands of small files go over a few connections, and a few descriptors are open at any time."""
    (here / "in").mkdir()
    for number in range(count):
        (here / "in" / f"{number:05}").write_bytes(b"%d" % number)
    before = len(os.listdir("/proc/self/fd"))
    most = 0

    def look(progress: Progress) -> None:
        nonlocal most
        if progress.blobs_done % 100 == 0:
            most = max(most, len(os.listdir("/proc/self/fd")))

    report = transfers(client).put_directory(BUCKET, here / "in", on_progress=look)
    assert report.objects == len(names(client)) == count
    assert simulator.requests.connections <= 64
    assert most - before < 200
    assert set(simulator.requests.puts.values()) == {1}


def test_one_missing_file_of_three_is_an_error_and_the_others_are_stored(client: ds3.Client, here: Path) -> None:
    """With best effort the error names the file that is not there; the two that are there are stored."""
    written(here, {"a": b"a" * 25_000, "c": b"c"})
    sources = [ds3.PutSource(name, here / name) for name in ("a", "b", "c")]
    with pytest.raises(ds3.TransferFailed, match="'b'") as caught:
        transfers(client, failures="group").put(BUCKET, sources)
    assert [type(error) for error in caught.value.exceptions] == [SourceError]
    assert [outcome.name for outcome in caught.value.report.failed] == ["b"]
    assert names(client) == ["a", "c"]


def fifo(path: Path) -> None:
    os.mkfifo(path)


def listening(path: Path) -> None:
    with socket.socket(socket.AF_UNIX) as door:
        door.bind(os.path.relpath(path))  # such an address is short


def linked_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


@pytest.mark.parametrize("make", [fifo, listening, linked_device])
def test_what_is_no_file_is_refused_by_name(
    simulator: Simulator, client: ds3.Client, here: Path, monkeypatch: pytest.MonkeyPatch, make: object
) -> None:
    """A FIFO, a socket, a device: refused by name before a job is opened, without waiting for what never comes."""
    monkeypatch.chdir(here)
    written(here / "in", {"good": b"x"})
    make(here / "in" / "strange")  # type: ignore[operator]
    with pytest.raises(SourceError, match="strange"):
        transfers(client).put_directory(BUCKET, here / "in")
    with pytest.raises(SourceError, match="strange"):
        transfers(client).put_file(BUCKET, here / "in" / "strange")
    assert "PutBulkJobSpectraS3" not in simulator.requests.counts()


@pytest.mark.parametrize(
    ("links", "stored"),
    [
        ("files", ["dir/inside", "file", "to file"]),
        ("follow", ["dir/inside", "file", "to dir/inside", "to file"]),
        ("skip", ["dir/inside", "file"]),
    ],
)
def test_links_are_followed_or_left_out_as_chosen(
    client: ds3.Client, here: Path, links: str, stored: list[str]
) -> None:
    """Links to files and to directories: what they lead to is stored, or they are named as skipped."""
    written(here, {"file": b"file", "dir/inside": b"inside"})
    (here / "to file").symlink_to("file")
    (here / "to dir").symlink_to("dir")
    report = transfers(client, links=links).put_directory(BUCKET, here)
    assert names(client) == stored
    left_out = {"to file", "to dir"} - {name.partition("/")[0] for name in stored}
    assert {Path(path).name for path in report.skipped} == left_out


def test_links_can_be_forbidden(client: ds3.Client, here: Path) -> None:
    """With `refuse` a link is an error that names it."""
    written(here, {"file": b"file"})
    (here / "alias").symlink_to("file")
    with pytest.raises(SourceError, match="alias"):
        transfers(client, links="refuse").put_directory(BUCKET, here)


@pytest.mark.parametrize("leads_to", [".", "..", "self"])
def test_loops_of_links_are_found(client: ds3.Client, here: Path, leads_to: str) -> None:
    """A link to where it stands, to what is around it, or to itself is refused by name; nothing goes round for ever."""
    written(here / "in" / "deep", {"file": b"x"})
    (here / "in" / "deep" / "self").symlink_to(leads_to)
    with pytest.raises(SourceError, match="self"):
        transfers(client, links="follow").put_directory(BUCKET, here / "in")


def test_three_tries_outlast_two_failures(simulator: Simulator, client: ds3.Client, here: Path) -> None:
    """A blob that fails twice is stored at the third try."""
    simulator.faults.add("error operation=put status=500 times=2")
    transfers(client, blob_tries=3).put(BUCKET, [ds3.PutSource("a", data=b"x")])
    assert statuses(simulator, "PutObject") == [500, 500, 200]
    assert fetched(client, here) == {"a": b"x"}


def test_a_single_try_ends_with_a_typed_error(simulator: Simulator, client: ds3.Client) -> None:
    """Allowed only one try, the transfer fails with the appliance's error, and the job is cancelled."""
    simulator.faults.add("error operation=put status=500 times=2")
    with pytest.raises(ServerError) as caught:
        transfers(client, blob_tries=1).put(BUCKET, [ds3.PutSource("a", data=b"x")])
    assert (caught.value.status, caught.value.operation) == (500, "PutObject")
    assert statuses(simulator, "PutObject") == [500]
    assert (names(client), cancelled_jobs(client)) == ([], 1)


def test_metadata_goes_along_with_every_blob(simulator: Simulator) -> None:
    """Whichever blob comes first or last, the object has its metadata."""
    seen: list[events.Event] = []
    metadata = {"camera": "A", "take": "7"}
    with connected(simulator, seen.append) as client:
        transfers(client).put(BUCKET, [ds3.PutSource("long", data=LONG, metadata=metadata)])
        assert client.head_object(ds3.HeadObjectRequest(BUCKET, "long")).metadata == metadata
    puts = [event for event in seen if isinstance(event, events.RequestSent) and event.operation == "PutObject"]
    assert len(puts) == 10
    for put in puts:
        headers = {name.lower(): value for name, value in put.headers.items()}
        assert (headers["x-amz-meta-camera"], headers["x-amz-meta-take"]) == ("A", "7")


def test_a_cancelled_put_ends_its_job_its_blobs_and_its_threads(simulator: Simulator, client: ds3.Client) -> None:
    """Cancelled after three blobs: the appliance's job is cancelled, no more blobs come, and no thread is left."""
    simulator.faults.add("slow operation=put rate=100000 seconds=1 direction=upload")
    running = transfers(client, threads=2)
    cancel = Once(3, lambda progress: running.cancel())
    with pytest.raises(Cancelled):
        running.put(BUCKET, [ds3.PutSource(f"o{number}", data=LONG) for number in range(5)], on_progress=cancel)
    cancel.join()
    assert cancelled_jobs(client) == 1
    assert len(simulator.requests.puts) < 50
    sent = simulator.requests.counts()["PutObject"]
    with pytest.raises(Cancelled):
        running.put(BUCKET, [ds3.PutSource("late", data=b"x")])
    assert simulator.requests.counts()["PutObject"] == sent
    assert not [thread for thread in threading.enumerate() if re.match("ds3-(?!simulator)", thread.name)]


def test_a_blob_that_fails_for_ever_is_tried_a_bounded_number_of_times(
    simulator: Simulator, client: ds3.Client
) -> None:
    """The appliance goes on to list a blob that it never takes: it is sent four times, and that is that."""
    simulator.faults.add("error operation=put object=bad status=500")
    with pytest.raises(ServerError) as caught:
        transfers(client, blob_tries=4).put(BUCKET, [ds3.PutSource("bad", data=b"x"), ds3.PutSource("good", data=b"y")])
    assert statuses(simulator, "PutObject").count(500) == 4
    assert "the last of 4 tries" in caught.value.__notes__


def test_aggregated_jobs_share_one_id_and_each_sends_its_own(
    simulator: Simulator, client: ds3.Client, here: Path
) -> None:
    """Two puts are appended to one job of the appliance; each sends what it was given, and nothing of the other."""
    together = ds3.JobOptions(aggregating=True)
    first = transfers(client).put(BUCKET, [ds3.PutSource("one", data=LONG)], job=together)
    second = transfers(client).put(BUCKET, [ds3.PutSource("two", data=LONG[::-1])], job=together)
    assert first.jobs == second.jobs
    assert first.blobs == second.blobs == 10
    assert set(simulator.requests.puts.values()) == {1}
    assert fetched(client, here) == {"one": LONG, "two": LONG[::-1]}


def test_options_of_a_job_are_visible_on_the_appliance(simulator: Simulator, client: ds3.Client) -> None:
    """Name, priority, largest blob, force and the others arrive as they were given."""
    seen: list[events.Event] = []
    job = ds3.JobOptions(
        name="nightly",
        priority="URGENT",
        max_upload_size=5_000,
        force=True,
        protected=True,
        ignore_naming_conflicts=True,
        minimize_spanning_across_media=True,
        verify_after_write=True,
        dead_job_cleanup_allowed=False,
        aggregating=True,
    )
    with connected(simulator, seen.append) as speaking:
        report = transfers(speaking).put(BUCKET, [ds3.PutSource("a", data=bytes(12_000))], job=job)
    found = client.get_active_job_spectra_s3(ds3.GetActiveJobSpectraS3Request(report.jobs[0])).result
    assert (found.name, str(found.priority), report.blobs) == ("nightly", "URGENT", 3)
    assert (found.protected, found.minimize_spanning_across_media, found.verify_after_write) == (True, True, True)
    assert (found.dead_job_cleanup_allowed, found.aggregating) == (False, True)
    opening = next(one for one in seen if isinstance(one, events.RequestSent) and "start_bulk_put" in one.query)
    assert "force" in opening.query
    assert "ignore_naming_conflicts" in opening.query


class Forward:
    """A stream that can only be read, and counts what was."""

    def __init__(self, data: bytes) -> None:
        self._file = io.BytesIO(data)
        self.given = 0

    def read(self, size: int = -1, /) -> bytes:
        piece = self._file.read(size)
        self.given += len(piece)
        return piece


def test_a_stream_is_read_once_and_strictly_forwards(simulator: Simulator, client: ds3.Client, here: Path) -> None:
    """No seek, no second reading: also when the appliance is busy, or refuses a blob at first."""
    simulator.faults.add("bad_digest operation=put times=1 after=2")
    simulator.faults.add("busy operation=put times=2 after=4")
    stream = Forward(LONG)
    transfers(client).put_stream(BUCKET, "streamed", stream, len(LONG))
    assert stream.given == len(LONG)
    assert fetched(client, here) == {"streamed": LONG}


@pytest.mark.ds3_simulator(max_jobs=1)
def test_a_limit_of_open_jobs_is_waited_for_visibly(simulator: Simulator, client: ds3.Client) -> None:
    """Another job takes the only place: the transfer says that it waits, and begins when the other one has gone."""
    entries = [ds3.Ds3PutObject("other", 1)]
    other = client.put_bulk_job_spectra_s3(ds3.PutBulkJobSpectraS3Request(BUCKET, entries)).result
    reasons: list[str] = []

    def make_room(progress: Progress) -> None:
        if progress.waiting and not reasons:
            client.cancel_job_spectra_s3(ds3.CancelJobSpectraS3Request(str(other.job_id)))
        reasons.append(progress.reason)

    transfers(client).put(BUCKET, [ds3.PutSource("a", data=b"x")], on_progress=make_room)
    assert reasons[0]
    assert names(client) == ["a"]


@pytest.mark.ds3_simulator(max_jobs=1, retry_after=50)
def test_a_limit_of_open_jobs_is_waited_for_no_longer_than_the_patience(
    simulator: Simulator, client: ds3.Client
) -> None:
    """The place stays taken: when the patience of the options ends, so does the transfer, with a typed error."""
    entries = [ds3.Ds3PutObject("other", 1)]
    client.put_bulk_job_spectra_s3(ds3.PutBulkJobSpectraS3Request(BUCKET, entries))
    with leaping(simulator, patience=600.0) as (patient, time), pytest.raises(Stalled):
        patient.put(BUCKET, [ds3.PutSource("a", data=b"x")])
    assert time.now <= 1600
    assert simulator.requests.counts()[POLL] == 0


def test_failing_objects_leave_the_stored_ones_alone(simulator: Simulator, client: ds3.Client, here: Path) -> None:
    """What was stored before stays as it was when a later put of other objects fails."""
    store(client, {"before": LONG})
    simulator.faults.add("error operation=put status=500")
    with pytest.raises(ServerError):
        transfers(client, blob_tries=2).put(BUCKET, [ds3.PutSource(f"o{number}", data=b"x") for number in range(3)])
    assert names(client) == ["before"]
    assert fetched(client, here) == {"before": LONG}
