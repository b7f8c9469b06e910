"""However a transfer ends: promptly, with no thread, file or descriptor left."""

from __future__ import annotations

import os
import resource
import signal
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from ds3_runtime.body import PIECE, Body, Writable
from ds3_runtime.errors import Stalled
from ds3_runtime.transfer import (
    Blob,
    ByteRange,
    Cancelled,
    FetchedBlob,
    Progress,
    ReadyBlobs,
    TransferOptions,
    Transfers,
)

from .memory_api import MemoryApi

OPTIONS = TransferOptions(threads=4, default_wait=0.01, grace=5, sync=False)


class SlowApi(MemoryApi):
    """Moves large blobs piece by piece, and takes its time between them."""

    def __init__(self) -> None:
        super().__init__(blob_size=1 << 30, chunk_blobs=100)
        self.started = threading.Barrier(3)
        self.pieces = 0

    def put_blob(self, bucket: str, job_id: str, blob: Blob, body: Body, headers: Mapping[str, str]) -> None:
        self.started.wait(5)
        for _ in body.pieces():
            self.pieces += 1
            time.sleep(0.01)
        raise AssertionError("was sent to its end")

    def get_blob(
        self, bucket: str, job_id: str, blob: Blob, sink: Writable, ranges: Sequence[ByteRange] = ()
    ) -> FetchedBlob:
        self.started.wait(5)
        for _ in range(blob.length // PIECE):
            sink.write(bytes(PIECE))
            time.sleep(0.01)
        raise AssertionError("was fetched to its end")


@pytest.fixture
def slow(tmp_path: Path) -> SlowApi:
    """Two objects of a thousand pieces each, stored and as files."""
    api = SlowApi()
    (tmp_path / "files").mkdir()
    for name in ("a", "b"):
        os.truncate(os.open(tmp_path / "files" / name, os.O_CREAT | os.O_WRONLY), 1000 * PIECE)
        api.stored[name] = bytes(1000 * PIECE)
    return api


@pytest.fixture
def few_descriptors() -> Iterator[None]:
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (len(os.listdir("/proc/self/fd")) + 24, hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def move(transfers: Transfers, direction: str, tmp_path: Path) -> None:
    if direction == "put":
        transfers.put_directory("bucket", tmp_path / "files")
    else:
        transfers.get_directory("bucket", tmp_path / "target")


def once_started(api: SlowApi, action: object) -> threading.Thread:
    def wait_and_act() -> None:
        api.started.wait(5)
        action()  # type: ignore[operator]

    thread = threading.Thread(target=wait_and_act)
    thread.start()
    return thread


@pytest.mark.parametrize("direction", ["put", "get"])
def test_an_interrupt_stops_at_the_next_piece(slow: SlowApi, direction: str, tmp_path: Path) -> None:
    killer = once_started(slow, lambda: os.kill(os.getpid(), signal.SIGINT))
    begun = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        move(Transfers(slow, OPTIONS), direction, tmp_path)
    killer.join()
    assert time.monotonic() - begun < 8
    assert slow.cancelled == ["job-1"]
    assert not (tmp_path / "target").exists() or list((tmp_path / "target").iterdir()) == []


@pytest.mark.parametrize("direction", ["put", "get"])
def test_another_thread_can_cancel(slow: SlowApi, direction: str, tmp_path: Path) -> None:
    transfers = Transfers(slow, OPTIONS)
    canceller = once_started(slow, transfers.cancel)
    begun = time.monotonic()
    with pytest.raises(Cancelled):
        move(transfers, direction, tmp_path)
    canceller.join()
    assert time.monotonic() - begun < 8
    assert slow.cancelled == ["job-1"]
    with pytest.raises(Cancelled):
        move(transfers, direction, tmp_path)
    assert len(slow.opened) == 1


def test_nothing_is_published_after_a_cancel(tmp_path: Path) -> None:
    class LateApi(MemoryApi):
        def get_blob(
            self, bucket: str, job_id: str, blob: Blob, sink: Writable, ranges: Sequence[ByteRange] = ()
        ) -> FetchedBlob:
            count = super().get_blob(bucket, job_id, blob, sink, ranges)
            transfers.cancel()
            return count

    api = LateApi()
    api.stored = {"a": b"x"}
    transfers = Transfers(api, OPTIONS)
    with pytest.raises(Cancelled):
        transfers.get_directory("bucket", tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_blob_may_take_longer_than_the_patience_while_its_bytes_move(tmp_path: Path) -> None:
    class TricklingApi(MemoryApi):
        def get_blob(
            self, bucket: str, job_id: str, blob: Blob, sink: Writable, ranges: Sequence[ByteRange] = ()
        ) -> FetchedBlob:
            for _ in range(10):
                sink.write(b"x")
                time.sleep(pause)
            return FetchedBlob(10)

    api = TricklingApi()
    api.stored = {"a": b"x" * 10}
    options = TransferOptions(threads=1, patience=0.2, grace=5, sync=False)
    pause = 0.04
    Transfers(api, options).get_directory("bucket", tmp_path / "moving")
    pause = 0.5
    with pytest.raises(Stalled):
        Transfers(api, options).get_directory("bucket", tmp_path / "stuck")


def test_a_long_wait_can_be_cancelled(api: MemoryApi, tmp_path: Path) -> None:
    api.stored = {"a": b"x"}
    api.answers = [ReadyBlobs((), 300)]
    transfers = Transfers(api, OPTIONS)
    begun = time.monotonic()

    def cancel_while_waiting(progress: Progress) -> None:
        if progress.waiting:
            threading.Timer(0.05, transfers.cancel).start()

    with pytest.raises(Cancelled):
        transfers.get_directory("bucket", tmp_path, on_progress=cancel_while_waiting)
    assert time.monotonic() - begun < 8
    assert api.cancelled == ["job-1"]


def test_blobs_that_were_not_begun_are_not_moved_after_a_failure(tmp_path: Path) -> None:
    api = MemoryApi(chunk_blobs=1000)
    api.stored = {f"o{number:03}": b"x" for number in range(200)}
    api.faults["o000", 0] = [ValueError()]
    api.before = lambda blob: time.sleep(0 if blob.name == "o000" else 0.05)
    with pytest.raises(ValueError):
        Transfers(api, OPTIONS).get_directory("bucket", tmp_path)
    assert api.moves.total() < 100


def test_a_call_that_does_not_return_is_left_behind_after_the_grace(tmp_path: Path) -> None:
    api = MemoryApi(chunk_blobs=100)
    api.stored = {"fails": b"x", "hangs": b"x"}
    released = threading.Event()
    hanging = threading.Event()

    def hang(blob: Blob) -> None:
        if blob.name == "hangs":
            hanging.set()
            released.wait(10)
        else:
            hanging.wait(10)
            raise ValueError

    api.before = hang
    options = TransferOptions(threads=2, grace=0.1, sync=False)
    with pytest.raises(ValueError) as caught:
        Transfers(api, options).get_directory("bucket", tmp_path)
    assert caught.value.__notes__[0].startswith("1 threads")
    (left,) = (thread for thread in threading.enumerate() if thread.name.startswith("ds3-"))
    released.set()
    left.join(5)
    assert list(tmp_path.iterdir()) == []


def test_many_small_files_need_few_descriptors(few_descriptors: None, tmp_path: Path) -> None:
    api = MemoryApi(chunk_blobs=1000)
    (tmp_path / "in").mkdir()
    for number in range(3000):
        (tmp_path / "in" / f"{number % 7}-{number}").write_bytes(b"%d" % number)
    transfers = Transfers(api, OPTIONS)
    transfers.put_directory("bucket", tmp_path / "in", prefix="deep/er/")
    api.stored = api.content()
    assert len(api.stored) == 3000
    transfers.get_directory("bucket", tmp_path / "out")
    restored = {path.name: path.read_bytes() for path in (tmp_path / "out/deep/er").iterdir()}
    assert restored == {path.name: path.read_bytes() for path in (tmp_path / "in").iterdir()}


def test_no_descriptor_is_left_open(tmp_path: Path) -> None:
    api = MemoryApi()
    api.stored = {f"d{number}/o": bytes(25) for number in range(9)}
    api.faults["d5/o", 10] = [ValueError()]
    before = os.listdir("/proc/self/fd")
    with pytest.raises(ValueError):
        Transfers(api, OPTIONS).get_directory("bucket", tmp_path)
    Transfers(api, OPTIONS).get_directory("bucket", tmp_path)
    assert os.listdir("/proc/self/fd") == before


def test_jobs_in_a_row_leave_no_thread(tmp_path: Path) -> None:
    api = MemoryApi()
    api.stored = {"a": b"x"}
    for _ in range(100):
        Transfers(api, OPTIONS).get_directory("bucket", tmp_path)
    assert not [thread for thread in threading.enumerate() if thread.name.startswith("ds3-")]
