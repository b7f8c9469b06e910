"""A transfer as an iterator: nothing piles up, and no failure gets lost."""

from __future__ import annotations

import gc
import io
import threading
from pathlib import Path

import pytest

from ds3_runtime.errors import Cancelled, SourceError
from ds3_runtime.transfer import Progress, PutSource, TransferOptions, Transfers, follow

from .memory_api import MemoryApi

OPTIONS = TransferOptions(threads=2, default_wait=0.01, sync=False)


def ended() -> bool:
    return not [thread for thread in threading.enumerate() if thread.name == "ds3-transfer"]


def wait_for_the_end() -> None:
    for thread in threading.enumerate():
        if thread.name == "ds3-transfer":
            thread.join(30)
    assert ended()


def test_steps_that_nobody_looks_at_are_not_kept() -> None:
    sources = [PutSource(f"{number:04}", data=b"x") for number in range(500)]
    with follow(Transfers(MemoryApi(), OPTIONS).put, "bucket", sources) as following:
        wait_for_the_end()
        assert sum(isinstance(one, Progress) for one in gc.get_objects()) == 1
        steps = list(following)
    assert [step.objects_done for step in steps] == [500]
    assert following.report is not None


def test_a_failure_before_the_block_was_left_is_raised() -> None:
    short = PutSource("a", stream=io.BytesIO(b"short"), size=10)
    with (
        pytest.raises(SourceError, match="early"),
        follow(Transfers(MemoryApi(), OPTIONS).put, "bucket", [short]) as following,
    ):
        wait_for_the_end()
    assert following.report is None


def test_a_failure_does_not_hide_that_of_the_block() -> None:
    short = PutSource("a", stream=io.BytesIO(b"short"), size=10)
    with pytest.raises(ZeroDivisionError), follow(Transfers(MemoryApi(), OPTIONS).put, "bucket", [short]):
        wait_for_the_end()
        raise ZeroDivisionError


def test_leaving_early_cancels_without_a_word(tmp_path: Path) -> None:
    released = threading.Event()
    api = MemoryApi()
    api.before = lambda blob: released.wait(10)
    api.stored = {"a": b"x"}
    transfers = Transfers(api, OPTIONS)
    with follow(transfers.get_bucket, "bucket", tmp_path):
        timer = threading.Timer(0.05, released.set)
        timer.start()
    assert ended()
    timer.join()
    with pytest.raises(Cancelled):
        transfers.get_bucket("bucket", tmp_path)
