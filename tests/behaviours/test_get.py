"""Fetching: whole files or none, only the rest after a break, and the reason when it cannot be."""

from __future__ import annotations

import errno
import io
import os
import random
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest

import ds3
from ds3.jobs import BulkCalls
from ds3_runtime.errors import ChecksumMismatch, NotFound, TargetError, UnsafeName
from ds3_runtime.transfer import Blob, OpenedJob, ReadyBlobs, TransferOptions, Transfers
from ds3_simulator import Simulator

from .scenes import BUCKET, QUICK, leaping, some, statuses, store, transfers, tree, written

CONTENT = {f"reel/{number}": some(number, size) for number, size in enumerate((0, 10, 70_000, 95_000))}


class Shuffling(BulkCalls):
    """Hears of ready blobs in any order."""

    def __init__(self, client: ds3.Client, seed: int) -> None:
        super().__init__(client)
        self._chance = random.Random(seed)

    def open_get(self, *arguments: object) -> OpenedJob:
        job = super().open_get(*arguments)  # type: ignore[arg-type]
        return replace(job, blobs=self._shuffled(job.blobs))

    def ready_blobs(self, job_id: str) -> ReadyBlobs:
        answer = super().ready_blobs(job_id)
        return replace(answer, blobs=self._shuffled(answer.blobs))

    def _shuffled(self, blobs: Iterable[Blob]) -> tuple[Blob, ...]:
        listed = list(blobs)
        return tuple(self._chance.sample(listed, len(listed)))


@pytest.mark.parametrize("seed", range(3))
def test_blobs_that_come_in_any_order_make_whole_files(client: ds3.Client, here: Path, seed: int) -> None:
    """Whatever the order of blobs, every byte lands in its place."""
    store(client, CONTENT)
    Transfers(Shuffling(client, seed), TransferOptions(**QUICK)).get_bucket(BUCKET, here)  # type: ignore[arg-type]
    assert tree(here) == CONTENT


@pytest.mark.parametrize("at", [1, 5_000, 9_999])
def test_after_a_cut_only_the_rest_is_fetched_by_range(
    simulator: Simulator, client: ds3.Client, here: Path, at: int
) -> None:
    """The connection ends after `at` bytes of a blob: the next request asks for the others, and only for them."""
    data = some(1, 10_000)
    store(client, {"a": data})
    simulator.faults.add(f"truncate operation=get at={at} times=1")
    transfers(client).get_file(BUCKET, "a", here / "a")
    assert (here / "a").read_bytes() == data
    first, second = simulator.requests.of("GetObject")
    assert (first.sent, second.status, second.sent) == (at, 206, 10_000 - at)


@pytest.mark.parametrize("fault", ["corrupt", "wrong_checksum"])
def test_a_blob_with_a_wrong_checksum_is_fetched_again(
    simulator: Simulator, client: ds3.Client, here: Path, fault: str
) -> None:
    """Bytes that do not fit their checksum are thrown away and asked for once more."""
    store(client, CONTENT)
    simulator.faults.add(f"{fault} operation=get times=2")
    transfers(client).get_bucket(BUCKET, here)
    assert tree(here) == CONTENT


@pytest.mark.parametrize("fault", ["corrupt", "wrong_checksum"])
def test_a_blob_that_never_has_its_checksum_is_an_error_and_no_file(
    simulator: Simulator, client: ds3.Client, here: Path, fault: str
) -> None:
    """Tried as often as allowed, then a typed error; no file of that name appears, nor a part of one."""
    store(client, CONTENT)
    simulator.requests.clear()
    simulator.faults.add(f"{fault} operation=get object=reel/1")
    with pytest.raises(ChecksumMismatch):
        transfers(client, blob_tries=3).get_objects(BUCKET, ["reel/1"], here / "out")
    assert len(statuses(simulator, "GetObject")) == 3
    assert tree(here) == {}


def test_a_full_disk_is_said_at_once_with_its_cause(simulator: Simulator, client: ds3.Client) -> None:
    """The target has no room: no second try, and the system's own error is the cause."""
    store(client, {"a": CONTENT["reel/2"]})
    simulator.requests.clear()
    full = ds3.GetTarget("a", open=lambda: open("/dev/full", "wb", buffering=0))  # noqa: SIM115  # the engine closes it
    with pytest.raises(TargetError) as caught:
        transfers(client, threads=1).get(BUCKET, [full])
    assert cause(caught.value).errno == errno.ENOSPC
    assert len(statuses(simulator, "GetObject")) == 1


@pytest.fixture
def forbidden(here: Path) -> Path:
    """Return a directory in which not even the superuser may make files, if that is who we are."""
    if os.geteuid() == 0:
        return Path("/sys/kernel")
    (here / "closed").mkdir(mode=0o500)
    return here / "closed"


def test_a_directory_without_access_is_said_at_once_with_its_cause(
    simulator: Simulator, client: ds3.Client, forbidden: Path
) -> None:
    """Nothing may be written there: no try is repeated, and the system's own error is the cause."""
    store(client, {"a": b"x"})
    simulator.requests.clear()
    with pytest.raises(TargetError) as caught:
        transfers(client).get_file(BUCKET, "a", forbidden / "a")
    assert cause(caught.value).errno in (errno.EACCES, errno.EPERM, errno.EROFS)
    assert len(statuses(simulator, "GetObject")) <= 1


def cause(error: BaseException) -> OSError:
    """Return the system's error behind one of ours."""
    found = error.__cause__
    assert isinstance(found, OSError)
    return found


def test_a_destination_behind_a_linked_directory_is_reached(client: ds3.Client, here: Path) -> None:
    """The target, or a directory above it, is a symbolic link of the user's: the files go where it leads."""
    store(client, CONTENT)
    (here / "disk").mkdir()
    (here / "link").symlink_to("disk")
    transfers(client).get_bucket(BUCKET, here / "link" / "restored")
    transfers(client).get_file(BUCKET, "reel/1", here / "link" / "one")
    transfers(client).get_directory(BUCKET, here / "link", prefix="reel/2")
    assert tree(here / "disk") == {
        **{f"restored/{name}": data for name, data in CONTENT.items()},
        "one": CONTENT["reel/1"],
        "reel/2": CONTENT["reel/2"],
    }


def test_a_link_below_the_destination_leads_nobody_out(client: ds3.Client, here: Path) -> None:
    """A link within the target is no way out of it: the object's name is refused."""
    store(client, CONTENT)
    (here / "elsewhere").mkdir()
    (here / "target").mkdir()
    (here / "target" / "reel").symlink_to(here / "elsewhere")
    with pytest.raises(UnsafeName, match="reel"):
        transfers(client).get_bucket(BUCKET, here / "target")
    assert tree(here) == {}


def test_everything_or_what_has_a_prefix_is_fetched(client: ds3.Client, here: Path) -> None:
    """A whole bucket, the objects below a prefix, and these without it."""
    content = {**CONTENT, "reels/other": b"o", "z": b"z"}
    store(client, content)
    transfers(client).get_bucket(BUCKET, here / "all")
    assert tree(here / "all") == content
    transfers(client).get_directory(BUCKET, here / "kept", prefix="reel/")
    assert tree(here / "kept") == CONTENT
    transfers(client).get_directory(BUCKET, here / "stripped", prefix="reel/", strip_prefix=True)
    assert tree(here / "stripped") == {name.removeprefix("reel/"): data for name, data in CONTENT.items()}


def test_two_versions_of_one_name_become_two_files(client: ds3.Client, here: Path) -> None:
    """Both versions are asked for in one transfer, and each goes to the file it was meant for."""
    bucket = client.get_bucket_spectra_s3(ds3.GetBucketSpectraS3Request(BUCKET)).result
    client.modify_data_policy_spectra_s3(
        ds3.ModifyDataPolicySpectraS3Request(bucket.data_policy_id, versioning="KEEP_MULTIPLE_VERSIONS")
    )
    versions: dict[str, bytes] = {}
    for seed in (1, 2):
        store(client, {"a": some(seed, 25_000)})
        versions[str(client.head_object(ds3.HeadObjectRequest(BUCKET, "a")).result.version_id)] = some(seed, 25_000)
    targets = [ds3.GetTarget("a", here / version, version_id=version) for version in versions]
    transfers(client).get(BUCKET, targets)
    assert tree(here) == versions
    assert len(versions) == 2


@pytest.mark.ds3_simulator(cache_size=60_000, chunk_size=20_000, tape_load=30, retry_after=5)
def test_an_object_longer_than_the_cache_is_streamed_in_order(simulator: Simulator) -> None:
    """The appliance can hold a part of it at a time: all of it comes, byte after byte, by as many jobs as it takes."""
    data = some(3, 200_000)
    sink = io.BytesIO()
    with leaping(simulator) as (patient, _):
        patient.put(BUCKET, [ds3.PutSource("long", data=data)])
        patient.get_ranges(BUCKET, "long", [(0, len(data))], sink)
    assert sink.getvalue() == data


def test_missing_objects_are_reported_and_the_others_restored(client: ds3.Client, here: Path) -> None:
    """Two of four names do not exist: with best effort both are named, and the other two are files."""
    store(client, CONTENT)
    wanted = ["reel/1", "lost", "reel/2", "gone"]
    with pytest.raises(ds3.TransferFailed, match="'lost'") as caught:
        transfers(client, failures="group").get_objects(BUCKET, wanted, here)
    assert [type(error) for error in caught.value.exceptions] == [NotFound, NotFound]
    assert {outcome.name for outcome in caught.value.report.failed} == {"lost", "gone"}
    assert tree(here) == {name: CONTENT[name] for name in ("reel/1", "reel/2")}


def test_a_file_that_was_there_stays_until_the_new_one_is_whole(
    simulator: Simulator, client: ds3.Client, here: Path
) -> None:
    """A restore that fails leaves the older file as it was."""
    store(client, CONTENT)
    written(here, {"reel/1": b"mine"})
    simulator.faults.add("corrupt operation=get object=reel/1")
    with pytest.raises(ChecksumMismatch):
        transfers(client, blob_tries=2).get_objects(BUCKET, ["reel/1"], here)
    assert tree(here) == {"reel/1": b"mine"}
