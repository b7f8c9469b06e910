"""The old helper on an appliance: objects, directories and buckets go there and come back."""

from __future__ import annotations

import hashlib
import io
import os
import pickle
import random
from concurrent.futures import Future
from pathlib import Path
from typing import Any

import pytest

from ds3 import ds3, ds3Helpers
from ds3_simulator import Simulator

from .conftest import BUCKET

TREE = {"plain.mov": 30_000, "with space.mov": 12_345, "cut/ü & 50%+.wav": 25_001, "cut/b/c.bin": 1, "cut/none": 0}


@pytest.fixture
def helper(client: Any) -> Any:
    return ds3Helpers.Helper(client, retry_delay_in_seconds=0.02)


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a directory with files in folders, and an empty folder."""
    chance = random.Random(9)
    for name, size in TREE.items():
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(chance.randbytes(size))
    (tmp_path / "source" / "empty").mkdir()
    return tmp_path / "source"


def put_objects(source: Path, names: Any = TREE) -> list[Any]:
    return [ds3Helpers.HelperPutObject(name, str(source / name), (source / name).stat().st_size) for name in names]


def files(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def held(simulator: Simulator) -> dict[str, str | None]:
    return {content.name: content.sha256 for content in simulator.contents(BUCKET) if content.latest}


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def job(client: Any, job_id: str) -> Any:
    return client.get_job_spectra_s3(ds3.GetJobSpectraS3Request(job_id)).result


def test_objects_there_and_back(helper: Any, client: Any, simulator: Simulator, source: Path, tmp_path: Path) -> None:
    put_id = helper.put_objects(put_objects(source), BUCKET, max_threads=3, job_name="evening")
    assert held(simulator) == {name: sha256(data) for name, data in files(source).items()}
    assert not simulator.requests.duplicates
    wanted = [ds3Helpers.HelperGetObject(name, str(tmp_path / "back" / name)) for name in TREE]
    get_id = helper.get_objects(wanted, BUCKET, max_threads=2, job_name="morning")
    assert files(tmp_path / "back") == files(source)
    facts = {job_id: job(client, job_id) for job_id in (put_id, get_id)}
    assert [(one["Name"], one["RequestType"], one["Status"]) for one in facts.values()] == [
        ("evening", "PUT", "COMPLETED"),
        ("morning", "GET", "COMPLETED"),
    ]


def test_a_directory_there_and_back(helper: Any, simulator: Simulator, source: Path, tmp_path: Path) -> None:
    ids = helper.put_all_objects_in_directory(str(source), BUCKET, objects_per_bp_job=3)
    stored = [*TREE, "cut/", "cut/b/", "empty/"]
    assert sorted(held(simulator)) == sorted(stored)
    assert len(ids) == len(set(ids)) == -(-len(stored) // 3)
    ids = helper.get_all_files_in_bucket(str(tmp_path / "back"), BUCKET, objects_per_bp_job=5)
    assert files(tmp_path / "back") == files(source)
    assert (tmp_path / "back" / "empty").is_dir()
    assert len(ids) == -(-len(stored) // 5)


def test_a_prefix(helper: Any, source: Path, tmp_path: Path) -> None:
    helper.put_all_objects_in_directory(str(source) + os.sep, BUCKET)
    assert len(helper.get_all_files_in_bucket(str(tmp_path / "back"), BUCKET, prefix="cut/b")) == 1
    assert files(tmp_path / "back") == {"cut/b/c.bin": (source / "cut/b/c.bin").read_bytes()}


def test_nothing_there(helper: Any, client: Any, tmp_path: Path) -> None:
    assert helper.get_all_files_in_bucket(str(tmp_path / "back"), BUCKET) == []
    (tmp_path / "nothing").mkdir()
    assert helper.put_all_objects_in_directory(str(tmp_path / "nothing"), BUCKET) == []
    for call in (helper.put_objects, helper.get_objects):
        with pytest.raises(ValueError, match="at least one object"):
            call([], BUCKET)


def test_a_folder_object_of_its_own(helper: Any, simulator: Simulator, tmp_path: Path) -> None:
    helper.put_objects([ds3Helpers.HelperPutObject("folder/", str(tmp_path), 0)], BUCKET)
    assert held(simulator) == {"folder/": sha256(b"")}


class Generated(ds3Helpers.HelperPutObject):
    """An object that a script makes up as it goes."""

    def get_data_stream(self, offset: int) -> Any:
        return io.BytesIO(bytes(range(256)) * 100)


class Trickle(io.BytesIO):
    """Gives a few bytes at a time, as sockets and pipes do."""

    def read(self, size: int | None = -1) -> bytes:
        return super().read(min(size or 0, 100) if size and size > 0 else 100)


class Trickling(ds3Helpers.HelperPutObject):
    def get_data_stream(self, offset: int) -> Any:
        stream = Trickle(bytes(range(256)) * 100)
        stream.seek(offset)
        return stream


@pytest.mark.parametrize("kind", [Generated, Trickling])
def test_a_script_with_streams_of_its_own(helper: Any, simulator: Simulator, kind: type[Any]) -> None:
    data = bytes(range(256)) * 100
    helper.put_objects([kind("made up", "no such file", len(data))], BUCKET)
    assert held(simulator) == {"made up": sha256(data)}

    class Kept(ds3Helpers.HelperGetObject):
        """Keeps in memory what comes."""

        content = io.BytesIO()

        def get_data_stream(self, offset: int) -> Any:
            self.content.seek(offset)
            self.content.close = lambda: None  # type: ignore[method-assign]
            return self.content

    wanted = Kept("made up", "nowhere")
    helper.get_objects([wanted], BUCKET)
    assert wanted.content.getvalue() == data


def test_streams_of_files(source: Path, tmp_path: Path) -> None:
    data = (source / "plain.mov").read_bytes()
    with ds3Helpers.HelperPutObject("plain", str(source / "plain.mov"), 30_000).get_data_stream(10) as stream:
        assert stream.read() == data[10:]
    folder = ds3Helpers.HelperPutObject("folder/", str(source), 0).get_data_stream(0)
    assert isinstance(folder, ds3Helpers.EmptyReader)
    assert folder.read(10) == b""
    folder.close()
    path = tmp_path / "a" / "b"
    for offset, text in [(3, b"def"), (0, b"abc"), (6, b"g")]:
        with ds3Helpers.HelperGetObject("object", str(path)).get_data_stream(offset) as stream:
            stream.write(text)
    assert path.read_bytes() == b"abcdefg"


def test_blobs_are_compared_by_what_they_are() -> None:
    blob = ds3Helpers.Blob("name", 5, 10)
    assert (blob.name, blob.length, blob.offset) == ("name", 5, 10)
    assert {blob, ds3Helpers.Blob("name", 5, 10)} == {blob}
    assert blob not in (ds3Helpers.Blob("name", 5, 11), ds3Helpers.Blob("name", 6, 10), ds3Helpers.Blob("n", 5, 10), 5)


def test_names_and_paths() -> None:
    assert ds3Helpers.file_path_to_object_store_name(os.path.join("a", "b c", "ü")) == "a/b c/ü"
    assert ds3Helpers.object_name_to_file_path("a/b c/ü") == os.path.join("a", "b c", "ü")


def test_a_callback_raises_what_a_future_failed_with() -> None:
    failed, fine, cancelled = Future[int](), Future[int](), Future[int]()
    failed.set_exception(KeyError("here"))
    fine.set_result(5)
    cancelled.cancel()
    for future in (fine, cancelled):
        ds3Helpers.done_callback(future)
    with pytest.raises(KeyError, match="here"):
        ds3Helpers.done_callback(failed)


@pytest.mark.parametrize(
    ("error", "attributes", "text"),
    [
        (
            ds3Helpers.AggregateTransferException("job", [OSError("full"), ValueError("no")]),
            {"job_id": "job"},
            "2 failures in job job: full; no",
        ),
        (
            ds3Helpers.PutBlobException("name", 5, 10, OSError("full")),
            {"object_name": "name", "offset": 5, "length": 10},
            "'name' could not be stored from byte 5 on: full",
        ),
        (
            ds3Helpers.GetBlobException("name", 5, OSError("full")),
            {"object_name": "name", "offset": 5},
            "'name' could not be fetched from byte 5 on: full",
        ),
    ],
)
def test_errors(error: Any, attributes: dict[str, Any], text: str) -> None:
    for one in (error, pickle.loads(pickle.dumps(error))):
        assert {name: getattr(one, name) for name in attributes} == attributes
        assert str(one) == text


def test_what_a_star_import_gives() -> None:
    names: dict[str, Any] = {}
    exec("from ds3.ds3Helpers import *", names)
    assert names["Helper"] is ds3Helpers.Helper
    assert names["Client"] is ds3.Client
    assert names["GetServiceRequest"] is ds3.GetServiceRequest
    assert names["path"] is os.path
    assert names["walk"] is os.walk
    assert names["concurrent"].futures.Future is Future
    assert names["crc_byte_length"] == 4
    with pytest.raises(AttributeError, match="Nonsense"):
        ds3Helpers.Nonsense  # noqa: B018
