"""Long runs of zeros: holes where the file has nothing yet, zeros like any other bytes everywhere else."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

import ds3
from ds3_runtime.transfer.holes import LEAST, leave_hole
from ds3_simulator import Simulator

BLOCK = 512
MEBIBYTE = 1 << 20
CONTENTS = {
    "zeros": bytes(8 * MEBIBYTE),
    "zeros at the end": b"film" + bytes(8 * MEBIBYTE),
    "zeros in the middle": os.urandom(100) + bytes(8 * MEBIBYTE) + os.urandom(100),
}


@pytest.fixture
def descriptor(tmp_path: Path) -> Iterator[int]:
    """Return an empty file, open for writing and reading."""
    opened = os.open(tmp_path / "file", os.O_RDWR | os.O_CREAT)
    yield opened
    os.close(opened)


@pytest.mark.parametrize("name", CONTENTS)
def test_restored_files_have_holes_and_all_their_bytes(ds3_simulator: Simulator, tmp_path: Path, name: str) -> None:
    settings = ds3_simulator.endpoint, ds3_simulator.access_key, ds3_simulator.secret_key
    with ds3.Client(*settings) as client:
        client.put_bucket(ds3.PutBucketRequest("sparse"))
        transfers = ds3.Transfers(client)
        transfers.put("sparse", [ds3.PutSource(name, data=CONTENTS[name])])
        transfers.get_file("sparse", name, tmp_path / "restored")
    assert (tmp_path / "restored").read_bytes() == CONTENTS[name]
    assert (tmp_path / "restored").stat().st_blocks * BLOCK < len(CONTENTS[name]) // 4


def test_a_hole_is_as_long_as_the_zeros(descriptor: int) -> None:
    assert leave_hole(descriptor, memoryview(bytes(LEAST)), 0)
    os.write(descriptor, b"behind")
    assert os.pread(descriptor, 2 * LEAST, 0) == bytes(LEAST) + b"behind"


def test_what_an_earlier_attempt_has_written_is_overwritten(descriptor: int) -> None:
    os.pwrite(descriptor, b"damaged", LEAST // 2)
    assert not leave_hole(descriptor, memoryview(bytes(LEAST)), 0)
    assert os.lseek(descriptor, 0, os.SEEK_CUR) == 0


@pytest.mark.parametrize(
    "content", [bytes(LEAST - 1), b"\1" + bytes(LEAST), bytes(LEAST) + b"\1", bytes(LEAST) + b"\1\0"]
)
def test_anything_else_is_written(descriptor: int, content: bytes) -> None:
    assert not leave_hole(descriptor, memoryview(content), 0)
    assert os.fstat(descriptor).st_size == 0
