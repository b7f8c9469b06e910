"""What went wrong with the old helper and does not any more: each of its faults, and the errors that scripts see."""

from __future__ import annotations

import io
import os
import random
import threading
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from ds3 import ds3, ds3Helpers, ds3network, errors
from ds3_simulator import Simulator

from .conftest import BUCKET

SIZES = {"one": 30_000, "two": 12_345, "three": 5}
Put, Get = ds3Helpers.HelperPutObject, ds3Helpers.HelperGetObject


@pytest.fixture
def helper(client: Any) -> Any:
    return ds3Helpers.Helper(client, retry_delay_in_seconds=0.02)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    chance = random.Random(11)
    (tmp_path / "source").mkdir()
    for name, size in SIZES.items():
        (tmp_path / "source" / name).write_bytes(chance.randbytes(size))
    return tmp_path / "source"


@pytest.fixture
def stored(helper: Any, source: Path) -> Path:
    helper.put_all_objects_in_directory(str(source), BUCKET)
    return source


@pytest.fixture
def back(tmp_path: Path) -> Path:
    return tmp_path / "inner" / "back"


def puts(source: Path) -> list[Any]:
    return [Put(name, str(source / name), size) for name, size in SIZES.items()]


def gets(back: Path, *names: str) -> list[Any]:
    return [Get(name, str(back / name)) for name in names or SIZES]


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def names(simulator: Simulator) -> set[str]:
    return {content.name for content in simulator.contents(BUCKET)}


def put_naked(client: Any, name: str, data: bytes = b"data") -> None:
    client.put_object(ds3.PutObjectRequest(BUCKET, name, len(data), io.BytesIO(data)))


@pytest.mark.parametrize(
    "fault",
    [
        "truncate operation=get times=3",
        "overlong operation=get times=2",
        "corrupt operation=get object=one times=1",
        "reset when=download at=3000 times=2",
        "error operation=get status=500 times=2",
        "busy operation=get times=3",
        "busy operation=get status=503 times=3",
        "not_ready times=3",
    ],
)
def test_what_passes_on_the_way_back(helper: Any, simulator: Simulator, stored: Path, back: Path, fault: str) -> None:
    struck = simulator.faults.add(fault)
    helper.get_objects(gets(back), BUCKET)
    assert simulator.faults.struck(struck)
    assert files(back) == files(stored)


@pytest.mark.parametrize(
    "fault",
    [
        "busy operation=put times=5",
        "busy operation=put status=503 times=5",
        "reset when=upload at=3000 times=2",
        "reset when=done operation=put times=1",
        "bad_digest operation=put times=2",
        "error operation=put status=500 times=2",
        "not_ready times=3",
        "busy operation=open-put-job times=2",
        "cache_full times=2",
        "job_limit times=2",
    ],
)
def test_what_passes_on_the_way_there(helper: Any, simulator: Simulator, source: Path, fault: str) -> None:
    struck = simulator.faults.add(fault)
    helper.put_objects(puts(source), BUCKET)
    assert simulator.faults.struck(struck)
    assert {content.name: content.size for content in simulator.contents(BUCKET)} == SIZES


def test_a_download_cut_short_is_no_success(helper: Any, simulator: Simulator, stored: Path, back: Path) -> None:
    simulator.faults.add("truncate operation=get object=one at=0")
    back.mkdir(parents=True)
    (back / "one").write_bytes(b"what was there before")
    with pytest.raises(ds3Helpers.AggregateTransferException) as raised:
        helper.get_objects(gets(back), BUCKET, fail_fast=False)
    (failure,) = raised.value.exceptions
    assert isinstance(failure, ds3Helpers.GetBlobException)
    assert (failure.object_name, type(failure.exception)) == ("one", errors.Truncated)
    assert files(back) == files(stored) | {"one": b"what was there before"}


def test_the_first_failure_ends_the_job(
    helper: Any, client: Any, simulator: Simulator, stored: Path, back: Path
) -> None:
    simulator.faults.add("truncate operation=get object=one at=0")
    with pytest.raises(ds3Helpers.GetBlobException) as raised:
        helper.get_objects(gets(back), BUCKET, job_name="cut short")
    assert raised.value.object_name == "one"
    assert "one" not in files(back)
    assert jobs(client) == []


def jobs(client: Any) -> list[Any]:
    """Return the jobs that are still open."""
    return list(client.get_active_jobs_spectra_s3(ds3.GetActiveJobsSpectraS3Request()).result["JobList"])


def test_one_object_that_is_never_taken(helper: Any, client: Any, simulator: Simulator, source: Path) -> None:
    simulator.faults.add("error operation=put object=two status=500")
    with pytest.raises(ds3Helpers.AggregateTransferException) as raised:
        helper.put_objects(puts(source), BUCKET, fail_fast=False)
    (failure,) = raised.value.exceptions
    assert isinstance(failure, ds3Helpers.PutBlobException)
    assert failure.object_name == "two"
    assert isinstance(failure.exception, ds3network.RequestFailed)
    assert failure.exception.http_error_code == 500
    assert names(simulator) == {"one", "three"}
    assert raised.value.job_id


def test_the_first_object_that_is_never_taken(helper: Any, client: Any, simulator: Simulator, source: Path) -> None:
    simulator.faults.add("error operation=put object=two status=500")
    with pytest.raises(ds3Helpers.PutBlobException) as raised:
        helper.put_objects(puts(source), BUCKET)
    assert raised.value.object_name == "two"
    assert jobs(client) == []
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ds3-transfer")]


def test_a_file_that_is_missing(helper: Any, simulator: Simulator, source: Path) -> None:
    wanted = [*puts(source), Put("gone", str(source / "gone"), 5)]
    with pytest.raises(ds3Helpers.AggregateTransferException) as raised:
        helper.put_objects(wanted, BUCKET, fail_fast=False)
    assert [failure.object_name for failure in raised.value.exceptions] == ["gone"]
    assert names(simulator) == set(SIZES)


@pytest.mark.parametrize("size", [29_999, 30_001, 10**9])
def test_a_file_of_another_size_than_promised(helper: Any, simulator: Simulator, source: Path, size: int) -> None:
    with pytest.raises((ds3Helpers.PutBlobException, errors.SourceError), match="30000 bytes"):
        helper.put_objects([Put("one", str(source / "one"), size)], BUCKET)
    assert names(simulator) == set()


def test_a_directory_with_things_that_are_no_files(helper: Any, simulator: Simulator, source: Path) -> None:
    os.mkfifo(source / "pipe")
    (source / "broken").symlink_to("nowhere")
    (source / "link").symlink_to("one")
    with pytest.raises(ds3Helpers.AggregateTransferException) as raised:
        helper.put_all_objects_in_directory(str(source), BUCKET)
    assert {failure.object_name for failure in raised.value.exceptions} == {"pipe", "broken"}
    assert "FIFO" in str(raised.value)
    assert names(simulator) == {*SIZES, "link"}


def test_a_directory_that_is_not_there(helper: Any, tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        helper.put_all_objects_in_directory(str(tmp_path / "nowhere"), BUCKET)


def test_a_restore_over_a_longer_file_leaves_no_old_tail(helper: Any, stored: Path, back: Path) -> None:
    back.mkdir(parents=True)
    for name in SIZES:
        (back / name).write_bytes(b"x" * 100_000)
    helper.get_objects(gets(back), BUCKET)
    assert files(back) == files(stored)


HOSTILE = ("../../x", "/tmp/absolute-ds3", "a/../../../y", "fine/../../../../z", "..")


def test_names_that_lead_out_of_the_directory(
    helper: Any, client: Any, simulator: Simulator, stored: Path, back: Path, tmp_path: Path
) -> None:
    for name in HOSTILE:
        put_naked(client, name)
    before = {path for path in tmp_path.rglob("*") if back not in path.parents}
    with pytest.raises(ds3Helpers.AggregateTransferException) as raised:
        helper.get_all_files_in_bucket(str(back), BUCKET)
    assert {failure.object_name for failure in raised.value.exceptions} == set(HOSTILE)
    assert files(back) == files(stored)
    assert {path for path in tmp_path.rglob("*") if back not in path.parents} - before <= {back, back.parent}
    assert not os.path.exists("/tmp/absolute-ds3")


def test_two_versions_of_one_object(helper: Any, client: Any, simulator: Simulator, back: Path) -> None:
    policy = client.put_data_policy_spectra_s3(
        ds3.PutDataPolicySpectraS3Request("versions", versioning="KEEP_MULTIPLE_VERSIONS")
    ).result["Id"]
    client.put_bucket_spectra_s3(ds3.PutBucketSpectraS3Request("versions", data_policy_id=policy))
    path = back.parent / "file"
    path.parent.mkdir(parents=True)
    for text in ("first", "the second"):
        path.write_text(text)
        helper.put_objects([Put("object", str(path), len(text))], "versions")
    listed = client.get_bucket(ds3.GetBucketRequest("versions", versions=True)).result["VersionList"]
    ids = {int(entry["Size"]): entry["VersionId"] for entry in listed}
    helper.get_objects(
        [Get("object", str(back / "old"), ids[5]), Get("object", str(back / "new"), ids[10])], "versions"
    )
    assert files(back) == {"old": b"first", "new": b"the second"}


def test_an_object_that_is_missing(helper: Any, stored: Path, back: Path) -> None:
    with pytest.raises(ds3network.RequestFailed) as refused:
        helper.get_objects(gets(back, "one", "nothing"), BUCKET)
    assert refused.value.http_error_code == 404
    with pytest.raises(ds3Helpers.AggregateTransferException) as raised:
        helper.get_objects(gets(back, "one", "nothing"), BUCKET, fail_fast=False)
    assert [failure.object_name for failure in raised.value.exceptions] == ["nothing"]
    assert set(files(back)) == {"one"}


@pytest.mark.parametrize("method", ["put", "get", "get_all", "type"])
def test_a_bucket_that_is_not_there(helper: Any, source: Path, back: Path, method: str) -> None:
    with pytest.raises(ds3network.RequestFailed) as raised:
        if method == "put":
            helper.put_objects(puts(source), "nowhere")
        elif method == "get":
            helper.get_objects(gets(back), "nowhere")
        elif method == "get_all":
            helper.get_all_files_in_bucket(str(back), "nowhere")
        else:
            helper.get_checksum_type("nowhere")
    assert raised.value.http_error_code == 404


def test_an_object_that_is_there_already(helper: Any, stored: Path) -> None:
    with pytest.raises(ds3network.RequestFailed) as raised:
        helper.put_objects(puts(stored), BUCKET)
    assert raised.value.http_error_code == 409


def test_listings_do_not_stop_at_a_thousand(helper: Any, tmp_path: Path) -> None:
    for number in range(1100):
        (tmp_path / "many" / str(number % 10)).mkdir(parents=True, exist_ok=True)
        (tmp_path / "many" / str(number % 10) / str(number)).write_bytes(str(number).encode())
    assert len(helper.put_all_objects_in_directory(str(tmp_path / "many"), BUCKET)) == 2
    assert len(helper.get_all_files_in_bucket(str(tmp_path / "back"), BUCKET)) == 2
    assert files(tmp_path / "back") == files(tmp_path / "many")


@pytest.mark.parametrize("retry_after", [0, 1])
def test_an_appliance_that_is_not_ready_is_not_asked_all_the_time(
    helper: Any, simulator: Simulator, source: Path, retry_after: int
) -> None:
    simulator.settings.retry_after = retry_after
    simulator.faults.add("not_ready times=2")
    helper.put_objects(puts(source), BUCKET)
    asked = simulator.requests.of("GetJobChunksReadyForClientProcessingSpectraS3")
    gaps = [later.begun - earlier.begun for earlier, later in pairwise(asked)]
    assert len(asked) < 10
    assert min(gaps[:2]) >= max(retry_after, 0.05)


@pytest.mark.timeout(50)
def test_the_wait_of_scripts_is_no_longer_a_minute(client: Any, simulator: Simulator, source: Path) -> None:
    simulator.faults.add("not_ready times=1")
    ds3Helpers.Helper(client).put_objects(puts(source), BUCKET)
    assert names(simulator) == set(SIZES)
