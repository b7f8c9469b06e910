"""Bulk jobs from file to file."""

from __future__ import annotations

import hashlib
import io
import os
import random
import tracemalloc
from pathlib import Path

import pytest

import ds3
from ds3_runtime.transfer import Progress, TransferOptions
from ds3_simulator import Simulator

BUCKET = "films"
AWKWARD = [
    "plain",
    "with space",
    "plus+plus",
    "100%",
    "grün & blau",
    "what?#1;2",
    "tilde~@x=y,z",
    "quotes'\"",
    "tab\there",
    "new\nline",
    "日本語",
    "[brackets]{braces}",
    "back\\slash",
    "dots...",
    ".hidden",
    "<angle>",
    "a:b|c^d`e$f*g!h(i)",
    "%2F%41",
]


def make_tree(root: Path) -> dict[str, bytes]:
    """Write awkwardly named files of 0 bytes to several blobs."""
    chance = random.Random(7)
    files = {}
    for number, name in enumerate(AWKWARD):
        size = (0, 1, 9_999, 10_000, 10_001, 35_000)[number % 6]
        path = root / ("" if number % 3 else "deep er/und tiefer") / name
        path.parent.mkdir(parents=True, exist_ok=True)
        files[path.relative_to(root).as_posix()] = chance.randbytes(size)
        path.write_bytes(files[path.relative_to(root).as_posix()])
    return files


def tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_directory_goes_there_and_back(client: ds3.Client, simulator: Simulator, tmp_path: Path) -> None:
    files = make_tree(tmp_path / "source")
    steps: list[Progress] = []
    transfers = ds3.Transfers(client)
    stored = transfers.put_directory(BUCKET, tmp_path / "source", prefix="2026/", on_progress=steps.append)
    fetched = transfers.get_directory(BUCKET, tmp_path / "restored", prefix="2026/", strip_prefix=True)
    assert tree(tmp_path / "restored") == files
    assert stored.objects == fetched.objects == len(files)
    assert stored.bytes == fetched.bytes == sum(map(len, files.values()))
    assert stored.chunks > 1
    assert stored.blobs > stored.objects
    assert set(simulator.requests.puts.values()) == {1}
    assert steps[-1].bytes_done == stored.bytes
    assert [step.bytes_done for step in steps] == sorted(step.bytes_done for step in steps)


def test_only_the_prefix_comes_back(client: ds3.Client, tmp_path: Path) -> None:
    for name in ("a/1", "a/2", "b/1"):
        (tmp_path / "source" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "source" / name).write_text(name)
    transfers = ds3.Transfers(client)
    transfers.put_directory(BUCKET, tmp_path / "source")
    transfers.get_directory(BUCKET, tmp_path / "restored", prefix="a/")
    assert tree(tmp_path / "restored") == {"a/1": b"a/1", "a/2": b"a/2"}


def test_more_objects_than_a_page_lists(client: ds3.Client, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    for number in range(1_250):
        (source / f"{number:05}").write_bytes(b"x" * (number % 3))
    transfers = ds3.Transfers(client)
    transfers.put_directory(BUCKET, source)
    assert transfers.get_directory(BUCKET, tmp_path / "restored").objects == 1_250
    assert tree(tmp_path / "restored") == tree(source)


def test_a_reluctant_appliance_is_waited_for(client: ds3.Client, simulator: Simulator, tmp_path: Path) -> None:
    files = make_tree(tmp_path / "source")
    for fault in ("not_ready times=2", "busy times=5", "truncate after=2 times=1"):
        simulator.faults.add(fault)
    transfers = ds3.Transfers(client)
    transfers.put_directory(BUCKET, tmp_path / "source")
    simulator.faults.add("not_ready", times=2)
    transfers.get_directory(BUCKET, tmp_path / "restored")
    assert tree(tmp_path / "restored") == files
    assert set(simulator.requests.puts.values()) == {1}
    assert [simulator.faults.struck(fault) for fault in simulator.faults] == [2, 5, 1, 2]


@pytest.mark.parametrize("when", ["upload", "done"])
def test_a_restart_in_the_middle_is_survived(
    client: ds3.Client, simulator: Simulator, tmp_path: Path, when: str
) -> None:
    files = make_tree(tmp_path / "source")
    simulator.faults.add("restart operation=put after=5 times=1 seconds=0.05", when=when)
    ds3.Transfers(client).put_directory(BUCKET, tmp_path / "source")
    # What else is on its way out at that moment counts as delivered though it may be lost, so there is nothing else.
    simulator.faults.add("restart operation=get after=5 times=1 seconds=0.05 when=download")
    ds3.Transfers(client, TransferOptions(threads=1)).get_directory(BUCKET, tmp_path / "restored")
    assert tree(tmp_path / "restored") == files
    assert [simulator.faults.struck(fault) for fault in simulator.faults] == [1, 1]
    assert all(put.accepted == 1 for put in simulator.requests.duplicates.values())


def test_blobs_that_are_in_the_cache_are_not_sent_again(
    client: ds3.Client, simulator: Simulator, tmp_path: Path
) -> None:
    """Another process sends some blobs of the job just before the first list of ready blobs is asked for."""
    from ds3.jobs import BulkCalls
    from ds3_runtime.transfer import Transfers

    files = make_tree(tmp_path / "source")

    class Overtaken(BulkCalls):
        def open_put(self, bucket, objects, options):  # type: ignore[no-untyped-def]
            job = super().open_put(bucket, objects, options)
            for blob in [blob for blob in job.blobs if blob.length == 10_000][:4]:
                content = files[blob.name][blob.offset : blob.offset + blob.length]
                body = ds3.PutObjectRequest(
                    bucket, blob.name, blob.length, io.BytesIO(content), job=job.job_id, offset=blob.offset
                )
                client.put_object(body)
            return job

    Transfers(Overtaken(client)).put_directory(BUCKET, tmp_path / "source")
    assert set(simulator.requests.puts.values()) == {1}
    ds3.Transfers(client).get_directory(BUCKET, tmp_path / "restored")
    assert tree(tmp_path / "restored") == files


@pytest.mark.parametrize("name", ["../outside", "a/../../outside", "/absolute", "a//b", "./dot", "nul\0"])
def test_nothing_is_restored_outside_the_directory(client: ds3.Client, tmp_path: Path, name: str) -> None:
    if "\0" in name:
        with pytest.raises(ds3.errors.Ds3Error):
            client.put_object(ds3.PutObjectRequest(BUCKET, name, 1, io.BytesIO(b"x")))
        return
    client.put_object(ds3.PutObjectRequest(BUCKET, name, 4, io.BytesIO(b"evil")))
    with pytest.raises(ds3.errors.UnsafeName, match=r"outside|absolute|a//b|dot"):
        ds3.Transfers(client).get_directory(BUCKET, tmp_path / "restored")
    assert not (tmp_path / "outside").exists()
    assert tree(tmp_path / "restored") == {} if (tmp_path / "restored").exists() else True


def test_a_failed_put_cancels_its_job(client: ds3.Client, simulator: Simulator, tmp_path: Path) -> None:
    source = tmp_path / "source"
    source.mkdir()
    (source / "shrinks").write_bytes(os.urandom(30_000))

    def shrink(progress: Progress) -> None:
        (source / "shrinks").write_bytes(b"less")

    with pytest.raises(ds3.errors.SourceError, match="shrinks"):
        ds3.Transfers(client).put_directory(BUCKET, source, on_progress=shrink)
    assert client.get_jobs_spectra_s3(ds3.GetJobsSpectraS3Request()).result.jobs == []
    assert len(client.get_canceled_jobs_spectra_s3(ds3.GetCanceledJobsSpectraS3Request()).result.canceled_jobs) == 1


def test_a_large_object_stays_out_of_memory(simulator: Simulator, client: ds3.Client, tmp_path: Path) -> None:
    simulator.settings.blob_size = 64 << 20
    source = tmp_path / "source"
    source.mkdir()
    piece = random.Random(1).randbytes(1 << 20)
    with (source / "large").open("wb") as file:
        for _ in range(192):
            file.write(piece)
    transfers = ds3.Transfers(client)
    tracemalloc.start()
    transfers.put_directory(BUCKET, source)
    transfers.get_directory(BUCKET, tmp_path / "restored")
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert digest(tmp_path / "restored" / "large") == digest(source / "large")
    assert peak < 48 << 20


def digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()
