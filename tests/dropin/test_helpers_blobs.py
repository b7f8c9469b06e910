"""Blobs one by one, in jobs that a script has opened itself."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ds3 import ds3, ds3Helpers, errors
from ds3_simulator import Simulator

from .conftest import BUCKET

DATA = bytes(range(251)) * 100
"""Three blobs on the tests' appliance, the last one short."""


@pytest.fixture
def helper(client: Any) -> Any:
    return ds3Helpers.Helper(client, retry_delay_in_seconds=0.02)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "file"
    path.write_bytes(DATA)
    return path


def open_put(client: Any, size: int = len(DATA)) -> Any:
    objects = [ds3.Ds3PutObject("object", size)]
    return client.put_bulk_job_spectra_s3(ds3.PutBulkJobSpectraS3Request(BUCKET, objects)).result


def open_get(client: Any, version: str | None = None) -> Any:
    objects = [ds3.Ds3GetObject("object", version_id=version)]
    return client.get_bulk_job_spectra_s3(ds3.GetBulkJobSpectraS3Request(BUCKET, objects)).result


def blobs(job: Any) -> list[Any]:
    return [blob for chunk in job["ObjectsList"] for blob in chunk["ObjectList"]]


def put_all(helper: Any, client: Any, file: Path, checksum_type: str | None = None) -> None:
    job = open_put(client, file.stat().st_size)
    wanted = ds3Helpers.HelperPutObject("object", str(file), file.stat().st_size)
    for blob in blobs(job):
        length, offset = int(blob["Length"]), int(blob["Offset"])
        helper.put_blob(BUCKET, wanted, length, offset, job["JobId"], checksum_type)


def get_all(helper: Any, client: Any, wanted: Any) -> None:
    job = open_get(client)
    for blob in reversed(blobs(job)):
        helper.get_blob(BUCKET, wanted, int(blob["Offset"]), job["JobId"])


@pytest.mark.parametrize("checksum_type", [None, "MD5"])
def test_a_loop_of_the_old_kind(
    helper: Any, client: Any, simulator: Simulator, file: Path, tmp_path: Path, checksum_type: str | None
) -> None:
    put_all(helper, client, file, checksum_type)
    assert sorted(offset for _, _, offset in simulator.requests.puts) == [0, 10_000, 20_000]
    get_all(helper, client, ds3Helpers.HelperGetObject("object", str(tmp_path / "new" / "back")))
    assert (tmp_path / "new" / "back").read_bytes() == DATA


def test_a_longer_file_loses_its_old_tail(helper: Any, client: Any, file: Path, tmp_path: Path) -> None:
    put_all(helper, client, file)
    back = tmp_path / "back"
    back.write_bytes(b"x" * 2 * len(DATA))
    get_all(helper, client, ds3Helpers.HelperGetObject("object", str(back)))
    assert back.read_bytes() == DATA


@pytest.mark.parametrize(
    "fault",
    ["truncate operation=get times=1", "corrupt operation=get times=1", "error operation=get status=500 times=2"],
)
def test_a_blob_that_comes_damaged_is_fetched_again(
    helper: Any, client: Any, simulator: Simulator, file: Path, tmp_path: Path, fault: str
) -> None:
    put_all(helper, client, file)
    struck = simulator.faults.add(fault)
    get_all(helper, client, ds3Helpers.HelperGetObject("object", str(tmp_path / "back")))
    assert simulator.faults.struck(struck)
    assert (tmp_path / "back").read_bytes() == DATA


@pytest.mark.parametrize(
    "fault",
    [
        "busy operation=put times=2",
        "error operation=put status=500 times=2",
        "bad_digest operation=put times=1",
        "reset when=done operation=put times=2",
        "reset when=received operation=put times=2",
    ],
)
def test_a_blob_that_is_not_taken_is_sent_again(
    helper: Any, client: Any, simulator: Simulator, file: Path, fault: str
) -> None:
    struck = simulator.faults.add(fault)
    put_all(helper, client, file)
    assert simulator.faults.struck(struck)
    assert [content.size for content in simulator.contents(BUCKET)] == [len(DATA)]


def test_a_blob_that_is_never_taken(helper: Any, client: Any, simulator: Simulator, file: Path) -> None:
    simulator.faults.add("error operation=put status=500")
    job = open_put(client)
    with pytest.raises(ds3Helpers.PutBlobException) as raised:
        helper.put_blob(BUCKET, ds3Helpers.HelperPutObject("object", str(file), len(DATA)), 10_000, 0, job["JobId"])
    assert (raised.value.object_name, raised.value.offset, raised.value.length) == ("object", 0, 10_000)
    assert isinstance(raised.value.exception, ds3.RequestFailed)
    assert raised.value.exception.http_error_code == 500


@pytest.mark.timeout(60)
def test_a_file_that_is_shorter_than_its_blob(helper: Any, client: Any, file: Path) -> None:
    job = open_put(client)
    file.write_bytes(b"short")
    with pytest.raises(ds3Helpers.PutBlobException) as raised:
        helper.put_blob(BUCKET, ds3Helpers.HelperPutObject("object", str(file), len(DATA)), 10_000, 0, job["JobId"])
    assert isinstance(raised.value.exception, errors.SourceError)


def test_a_job_that_is_not_there(helper: Any, client: Any, file: Path, tmp_path: Path) -> None:
    put_all(helper, client, file)
    nowhere = "00000000-0000-0000-0000-000000000000"
    with pytest.raises(ds3Helpers.GetBlobException) as raised:
        helper.get_blob(BUCKET, ds3Helpers.HelperGetObject("object", str(tmp_path / "back")), 0, nowhere)
    assert (raised.value.object_name, raised.value.offset) == ("object", 0)


def test_a_kind_of_checksum_that_nobody_knows(helper: Any, client: Any, file: Path) -> None:
    job = open_put(client)
    wanted = ds3Helpers.HelperPutObject("object", str(file), len(DATA))
    with pytest.raises(ds3Helpers.PutBlobException, match="MD6"):
        helper.put_blob(BUCKET, wanted, 10_000, 0, job["JobId"], "MD6")
