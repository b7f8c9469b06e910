from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from ds3_runtime.errors import (
    ApiError,
    ConfigurationError,
    ConnectionFailed,
    Forbidden,
    JobEnded,
    NotFound,
    SourceError,
    Stalled,
    TransferError,
    Truncated,
    UnsafeName,
)
from ds3_runtime.transfer import (
    Blob,
    ListedObject,
    Progress,
    ReadyBlobs,
    TargetError,
    TransferOptions,
    TransferReport,
    Transfers,
)

from .memory_api import FakeTime, MemoryApi

FAST = TransferOptions(threads=4, default_wait=0.01, maximum_wait=0.05, grace=5, sync=False)
CONTENT = {"a": b"", "b": b"short", "c/d": b"exactly 10" * 3, "c/e": bytes(range(256)), "z z": b"0123456789A"}


def transfers(api: MemoryApi, **changes: object) -> Transfers:
    fields = {name: getattr(FAST, name) for name in ("threads", "default_wait", "maximum_wait", "grace", "sync")}
    return Transfers(api, TransferOptions(**(fields | changes)))


def write(directory: Path, content: dict[str, bytes] = CONTENT) -> Path:
    for name, data in content.items():
        path = directory / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
    return directory


def files_in(directory: Path) -> dict[str, bytes]:
    """Every file, hidden ones as well."""
    return {str(path.relative_to(directory)): path.read_bytes() for path in directory.rglob("*") if not path.is_dir()}


def blobs_of(api: MemoryApi, content: dict[str, bytes] = CONTENT) -> list[Blob]:
    return [blob for name, data in sorted(content.items()) for blob in api.cut_up(name, len(data))]


class TestPut:
    def test_a_directory_is_stored(self, api: MemoryApi, tmp_path: Path) -> None:
        report = transfers(api).put_directory("bucket", write(tmp_path), prefix="in/")
        assert api.content() == {f"in/{name}": data for name, data in CONTENT.items()}
        assert set(api.moves.values()) == {1}
        count = len(blobs_of(api))
        assert report == TransferReport(
            jobs=("job-1",),
            objects=5,
            blobs=count,
            chunks=-(-count // 4),
            bytes=sum(map(len, CONTENT.values())),
            seconds=report.seconds,
        )
        assert api.cancelled == []

    def test_files_are_stored_under_given_names(self, api: MemoryApi, tmp_path: Path) -> None:
        write(tmp_path)
        transfers(api).put_files("bucket", {"x": tmp_path / "b", "y/y": str(tmp_path / "c/d")})
        assert api.content() == {"x": CONTENT["b"], "y/y": CONTENT["c/d"]}

    def test_empty_directories_are_stored(self, api: MemoryApi, tmp_path: Path) -> None:
        (tmp_path / "empty").mkdir()
        transfers(api).put_directory("bucket", tmp_path)
        assert api.content() == {"empty/": b""}

    def test_nothing_opens_no_job(self, api: MemoryApi, tmp_path: Path) -> None:
        report = transfers(api).put_directory("bucket", tmp_path)
        assert (report.jobs, report.objects, api.opened) == ((), 0, [])

    def test_skipped_links_are_reported(self, api: MemoryApi, tmp_path: Path) -> None:
        (tmp_path / "link").symlink_to("/usr")
        assert transfers(api).put_directory("bucket", tmp_path).skipped == (str(tmp_path / "link"),)

    def test_blobs_in_the_cache_are_counted_but_not_sent(self, api: MemoryApi, tmp_path: Path) -> None:
        api.cached = {("c/d", 10), ("b", 0)}
        report = transfers(api).put_directory("bucket", write(tmp_path))
        assert not api.cached & set(api.moves)
        assert len(api.moves) == len(blobs_of(api)) - 2
        assert (report.blobs, report.objects) == (len(blobs_of(api)), 5)

    def test_a_server_that_repeats_itself_gets_each_blob_once(self, api: MemoryApi, tmp_path: Path) -> None:
        api.stale = True
        transfers(api, threads=1).put_directory("bucket", write(tmp_path))
        assert set(api.moves.values()) == {1}

    def test_a_large_set_is_cut_into_jobs(self, api: MemoryApi, tmp_path: Path) -> None:
        report = transfers(api, objects_per_job=2).put_directory("bucket", write(tmp_path))
        assert [len(names) for names in api.opened] == [2, 2, 1]
        assert report.jobs == ("job-1", "job-2", "job-3")
        assert (report.objects, report.bytes) == (5, sum(map(len, CONTENT.values())))
        assert api.content() == CONTENT

    def test_a_bad_source_opens_no_job(self, api: MemoryApi, tmp_path: Path) -> None:
        os.mkfifo(write(tmp_path) / "pipe")
        with pytest.raises(SourceError, match="pipe"):
            transfers(api).put_directory("bucket", tmp_path)
        assert api.opened == []

    def test_a_file_that_changes_after_the_start_fails(self, api: MemoryApi, tmp_path: Path) -> None:
        write(tmp_path)

        def change(blob: Blob) -> None:
            os.utime(tmp_path / "c/e", ns=(0, 0))

        api.before = change
        with pytest.raises(SourceError, match="changed") as caught:
            transfers(api).put_directory("bucket", tmp_path)
        assert caught.value.__notes__ == ["job job-1 was cancelled"]

    def test_a_job_that_leaves_out_a_file_is_refused(self, api: MemoryApi, tmp_path: Path) -> None:
        write(tmp_path)
        api.cut_up = lambda name, size: [] if name == "b" else MemoryApi.cut_up(api, name, size)  # type: ignore[method-assign]
        with pytest.raises(TransferError, match="'b'"):
            transfers(api).put_directory("bucket", tmp_path)
        assert not api.moves
        assert api.cancelled == ["job-1"]


class TestGet:
    @pytest.fixture(autouse=True)
    def _stored(self, api: MemoryApi) -> None:
        api.stored = dict(CONTENT)

    def test_a_bucket_is_restored(self, api: MemoryApi, tmp_path: Path) -> None:
        report = transfers(api, sync=True).get_directory("bucket", tmp_path / "new" / "dir")
        assert files_in(tmp_path / "new" / "dir") == CONTENT
        assert (report.objects, report.blobs) == (5, len(blobs_of(api)))
        assert report.bytes == sum(map(len, CONTENT.values()))

    def test_a_prefix_is_kept_or_stripped(self, api: MemoryApi, tmp_path: Path) -> None:
        api.stored["c/"] = b""
        transfers(api).get_directory("bucket", tmp_path / "kept", prefix="c/")
        assert files_in(tmp_path / "kept") == {"c/d": CONTENT["c/d"], "c/e": CONTENT["c/e"]}
        transfers(api).get_directory("bucket", tmp_path / "stripped", prefix="c/", strip_prefix=True)
        assert files_in(tmp_path / "stripped") == {"d": CONTENT["c/d"], "e": CONTENT["c/e"]}

    def test_named_objects_are_restored(self, api: MemoryApi, tmp_path: Path) -> None:
        report = transfers(api).get_objects("bucket", ["c/e", "a", "c/e"], tmp_path)
        assert files_in(tmp_path) == {"a": b"", "c/e": CONTENT["c/e"]}
        assert report.objects == 2

    def test_nothing_opens_no_job(self, api: MemoryApi, tmp_path: Path) -> None:
        report = transfers(api).get_directory("bucket", tmp_path / "new", prefix="no such")
        assert (report.jobs, api.opened) == ((), [])
        assert not (tmp_path / "new").exists()

    def test_blobs_in_the_cache_are_fetched(self, api: MemoryApi, tmp_path: Path) -> None:
        api.cut_up = lambda name, size: [  # type: ignore[method-assign]
            Blob(blob.name, blob.offset, blob.length, in_cache=True)
            for blob in reversed(MemoryApi.cut_up(api, name, size))
        ]
        transfers(api).get_directory("bucket", tmp_path)
        assert files_in(tmp_path) == CONTENT

    def test_folders_and_empty_objects_need_no_blob(self, api: MemoryApi, tmp_path: Path) -> None:
        api.stored["dir/"] = b""
        api.cut_up = lambda name, size: MemoryApi.cut_up(api, name, size) if size else []  # type: ignore[method-assign]
        report = transfers(api).get_directory("bucket", tmp_path)
        assert files_in(tmp_path) == CONTENT
        assert (tmp_path / "dir").is_dir()
        assert report.objects == 6

    def test_a_large_set_is_cut_into_jobs(self, api: MemoryApi, tmp_path: Path) -> None:
        report = transfers(api, objects_per_job=2).get_directory("bucket", tmp_path)
        assert report.jobs == ("job-1", "job-2", "job-3")
        assert files_in(tmp_path) == CONTENT

    def test_one_hostile_name_stops_everything(self, api: MemoryApi, tmp_path: Path) -> None:
        api.stored["c/../../evil"] = b"evil"
        with pytest.raises(UnsafeName, match="evil"):
            transfers(api).get_directory("bucket", tmp_path / "new")
        assert api.opened == []
        assert list(tmp_path.iterdir()) == []

    def test_existing_files_stop_everything_on_request(self, api: MemoryApi, tmp_path: Path) -> None:
        (tmp_path / "b").write_bytes(b"mine")
        with pytest.raises(TargetError, match="'b'"):
            transfers(api, overwrite=False).get_directory("bucket", tmp_path)
        assert api.opened == []
        transfers(api).get_directory("bucket", tmp_path)
        assert files_in(tmp_path) == CONTENT

    def test_a_missing_object_is_an_error(self, api: MemoryApi, tmp_path: Path) -> None:
        with pytest.raises(NotFound):
            transfers(api).get_objects("bucket", ["a", "missing"], tmp_path)
        assert files_in(tmp_path) == {}

    def test_an_object_that_changed_since_it_was_listed_is_refused(self, api: MemoryApi, tmp_path: Path) -> None:
        api.list_objects = lambda bucket, prefix: iter([ListedObject("b", 4)])  # type: ignore[method-assign]
        with pytest.raises(TransferError, match="'b'"):
            transfers(api).get_directory("bucket", tmp_path)
        assert (api.cancelled, files_in(tmp_path)) == (["job-1"], {})

    @pytest.mark.parametrize("wrong", ["short", "long"])
    def test_a_blob_of_the_wrong_length_is_never_published(self, api: MemoryApi, tmp_path: Path, wrong: str) -> None:
        api.cut = lambda data: data[:-1] if wrong == "short" else data + b"!"
        with pytest.raises(Truncated):
            transfers(api).get_objects("bucket", ["c/d"], tmp_path)
        assert files_in(tmp_path) == {}

    def test_a_disk_that_fails_is_not_tried_again(
        self, api: MemoryApi, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(descriptor: int, data: bytes) -> int:
            raise OSError(28, "No space left on device")

        monkeypatch.setattr(os, "write", full)
        with pytest.raises(TargetError, match="No space left"):
            transfers(api).get_objects("bucket", ["b"], tmp_path)
        assert api.moves["b", 0] == 1
        assert files_in(tmp_path) == {}


class TestFailures:
    @pytest.fixture(autouse=True)
    def _stored(self, api: MemoryApi) -> None:
        api.stored = dict(CONTENT)

    def test_a_blob_that_fails_twice_is_stored_all_the_same(self, api: MemoryApi, tmp_path: Path) -> None:
        api.faults["c/d", 10] = [ConnectionFailed("cut"), ConnectionFailed("cut")]
        transfers(api).put_directory("bucket", write(tmp_path))
        assert api.content() == CONTENT
        assert api.moves["c/d", 10] == 3
        assert api.moves.total() == len(blobs_of(api)) + 2

    def test_a_blob_that_fails_twice_is_restored_all_the_same(self, api: MemoryApi, tmp_path: Path) -> None:
        api.faults["c/d", 10] = [ConnectionFailed("cut"), Truncated("short")]
        transfers(api).get_directory("bucket", tmp_path)
        assert files_in(tmp_path) == CONTENT

    def test_a_blob_that_always_fails_leaves_nothing_behind(self, api: MemoryApi, tmp_path: Path) -> None:
        faults: list[BaseException] = [ConnectionFailed("cut") for _ in range(9)]
        last = faults[2]
        api.stored["c/d"] = b"x"  # so little that none of it arrives before the fault
        api.faults["c/d", 0] = faults
        with pytest.raises(ConnectionFailed) as caught:
            transfers(api, blob_tries=3).get_objects("bucket", ["c/d"], tmp_path / "new")
        assert caught.value is last
        assert caught.value.__notes__ == ["the last of 3 tries", "job job-1 was cancelled"]
        assert list((tmp_path / "new").iterdir()) == []

    def test_the_servers_no_is_final(self, api: MemoryApi, tmp_path: Path) -> None:
        api.faults["b", 0] = [Forbidden(operation="PutObject", status=403)]
        with pytest.raises(Forbidden):
            transfers(api).put_directory("bucket", write(tmp_path))
        assert api.moves["b", 0] == 1

    def test_a_failed_job_can_be_kept(self, api: MemoryApi, tmp_path: Path) -> None:
        api.faults["b", 0] = [ValueError("a fault of ours")]
        with pytest.raises(ValueError):
            transfers(api, on_failure="keep").put_directory("bucket", write(tmp_path))
        assert api.cancelled == []

    def test_the_cause_is_raised_even_if_the_job_cannot_be_cancelled(self, api: MemoryApi, tmp_path: Path) -> None:
        api.faults["b", 0] = [ValueError("a fault of ours")]
        api.cancel_error = ConnectionFailed("cut")
        with pytest.raises(ValueError, match="ours") as caught:
            transfers(api).put_directory("bucket", write(tmp_path))
        assert caught.value.__notes__ == ["job job-1 could not be cancelled: cut"]

    def test_a_job_that_ends_early_is_an_error(self, api: MemoryApi, tmp_path: Path) -> None:
        api.answers = [ReadyBlobs((Blob("b", 0, 5),)), ReadyBlobs((), ended=True)]
        with pytest.raises(JobEnded, match=r"job-1.*not moved"):
            transfers(api).get_directory("bucket", tmp_path)
        assert files_in(tmp_path) == {"b": CONTENT["b"]}
        assert api.cancelled == []

    def test_polls_that_fail_are_repeated(self, api: MemoryApi, tmp_path: Path) -> None:
        api.answers = [ConnectionFailed("cut"), ConnectionFailed("cut")]
        transfers(api).get_directory("bucket", tmp_path)
        assert files_in(tmp_path) == CONTENT

    def test_polls_that_always_fail_end_the_job(self, api: MemoryApi, tmp_path: Path) -> None:
        api.answers = [ConnectionFailed("cut") for _ in range(9)]
        with pytest.raises(ConnectionFailed):
            transfers(api, blob_tries=3).get_directory("bucket", tmp_path)
        assert len(api.asked_at) == 3

    def test_an_interrupted_first_job_opens_no_second(self, api: MemoryApi, tmp_path: Path) -> None:
        api.faults["a", 0] = [ValueError()]
        with pytest.raises(ValueError):
            transfers(api, objects_per_job=1).put_directory("bucket", write(tmp_path))
        assert api.opened == [("a",)]

    def test_an_error_at_the_opening_leaves_no_job(self, api: MemoryApi, tmp_path: Path) -> None:
        def refuse(*_: object) -> object:
            raise ApiError(operation="StartBulkPut", status=409)

        api.open_put = refuse  # type: ignore[assignment]
        with pytest.raises(ApiError):
            transfers(api).put_directory("bucket", write(tmp_path))
        assert api.cancelled == []


class TestWaiting:
    @pytest.fixture
    def patient(self, api: MemoryApi, time: FakeTime) -> Transfers:
        api.clock = time.clock
        options = TransferOptions(threads=2, maximum_wait=100, patience=1000, default_wait=3, sync=False)
        return Transfers(api, options, clock=time.clock, sleep=time.sleep)

    def test_retry_after_is_obeyed(self, api: MemoryApi, patient: Transfers, time: FakeTime, tmp_path: Path) -> None:
        api.stored = {"b": b"short"}
        api.answers = [ReadyBlobs((), 60), ReadyBlobs(()), ReadyBlobs((), 5000), ReadyBlobs((), 7.5)]
        report = patient.get_directory("bucket", tmp_path)
        assert api.asked_at == [1000, 1060, 1063, 1163, 1170.5]
        assert sum(time.sleeps) == 170.5
        assert report.seconds == 170.5

    def test_a_job_that_never_becomes_ready_stalls(
        self, api: MemoryApi, patient: Transfers, time: FakeTime, tmp_path: Path
    ) -> None:
        api.stored = {"b": b"short"}
        api.answers = [ReadyBlobs((), 60) for _ in range(99)]
        with pytest.raises(Stalled):
            patient.get_directory("bucket", tmp_path)
        assert 1000 <= time.now - 1000 <= 1060
        assert api.cancelled == ["job-1"]

    def test_waiting_is_shown(self, api: MemoryApi, patient: Transfers, tmp_path: Path) -> None:
        api.answers = [ReadyBlobs((), 60)]
        seen: list[Progress] = []
        patient.put_directory("bucket", write(tmp_path), on_progress=seen.append)
        assert [progress.waiting for progress in seen if progress.waiting] == list(range(60, 0, -1))


class TestProgress:
    def test_it_grows_to_the_end(self, api: MemoryApi, tmp_path: Path) -> None:
        seen: list[Progress] = []
        threads = set()

        def note(progress: Progress) -> None:
            seen.append(progress)
            threads.add(threading.current_thread())

        transfers(api, objects_per_job=3).put_directory("bucket", write(tmp_path), on_progress=note)
        assert threads == {threading.current_thread()}
        counted = ("objects_done", "blobs_done", "bytes_done", "blobs_total", "bytes_total", "chunks")
        for name in counted:
            values = [getattr(progress, name) for progress in seen]
            assert values == sorted(values)
        first, last = seen[0], seen[-1]
        assert (first.objects_done, first.blobs_done, first.bytes_done, first.job_id) == (0, 0, 0, "job-1")
        assert last.objects_done == last.objects_total == 5
        assert last.blobs_done == last.blobs_total == len(blobs_of(api))
        assert last.bytes_done == last.bytes_total == first.bytes_total == sum(map(len, CONTENT.values()))

    def test_its_errors_end_the_transfer(self, api: MemoryApi, tmp_path: Path) -> None:
        def fail(progress: Progress) -> None:
            if progress.blobs_done == 3:
                raise LookupError("in the callback")

        with pytest.raises(LookupError):
            transfers(api).put_directory("bucket", write(tmp_path), on_progress=fail)
        assert api.cancelled == ["job-1"]

    def test_bytes_are_known_with_the_job_where_no_listing_told(self, api: MemoryApi, tmp_path: Path) -> None:
        api.stored = dict(CONTENT)
        seen: list[Progress] = []
        transfers(api).get_objects("bucket", CONTENT, tmp_path, on_progress=seen.append)
        assert seen[0].bytes_total == sum(map(len, CONTENT.values()))


@pytest.mark.parametrize(
    "wrong",
    [
        {"threads": 0},
        {"patience": -1},
        {"maximum_wait": float("inf")},
        {"grace": float("nan")},
        {"on_failure": "ignore"},
        {"objects_per_job": 500_001},
    ],
)
def test_options_are_checked(wrong: dict[str, object]) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(wrong))):
        TransferOptions(**wrong)  # type: ignore[arg-type]
