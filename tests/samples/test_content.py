"""The samples about the bytes of objects: ranges, checksums, single files, many at once."""

from __future__ import annotations

import base64
import hashlib
import zlib
from pathlib import Path

import pytest

from ds3_simulator import Simulator

from .conftest import BUCKET, Launch, Run, digests, held


@pytest.mark.parametrize(("offset", "length"), [(0, 100), (9_990, 20), (5, 29_990), (29_999, 1)])
def test_a_byte_range(run: Run, stored: Path, tmp_path: Path, offset: int, length: int) -> None:
    part = tmp_path / "part.bin"
    shown = run("byte_range.py", BUCKET, "plain.mov", part, str(offset), str(length))
    assert part.read_bytes() == (stored / "plain.mov").read_bytes()[offset : offset + length]
    assert shown.startswith(f"{length:,} bytes of plain.mov")


def test_only_the_range_is_sent(run: Run, appliance: Simulator, stored: Path, tmp_path: Path) -> None:
    appliance.requests.clear()
    run("byte_range.py", BUCKET, "plain.mov", tmp_path / "part.bin", "15000", "1000")
    assert sum(request.sent for request in appliance.requests.of("GetObject")) == 1000


def test_one_file(run: Run, stored: Path, tmp_path: Path) -> None:
    shown = run("get_one_file.py", BUCKET, "cut/ü & 50%.wav", tmp_path / "new" / "one.wav")
    assert (tmp_path / "new" / "one.wav").read_bytes() == (stored / "cut/ü & 50%.wav").read_bytes()
    assert "25,001 bytes in 3 blobs" in shown


def test_a_file_that_is_not_there(launch: Launch, stored: Path, tmp_path: Path) -> None:
    process = launch("get_one_file.py", BUCKET, "nothing", tmp_path / "one")
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, output) == (1, "")
    assert "NotFound" in errors.splitlines()[-1]
    assert not (tmp_path / "one").exists()


def test_with_md5(run: Run, appliance: Simulator, source: Path) -> None:
    appliance.create_bucket(BUCKET)
    data = (source / "plain.mov").read_bytes()
    lines = run("with_md5.py", BUCKET, source / "plain.mov", source / "with space.mov").splitlines()
    pieces = [hashlib.md5(data[start : start + 10_000]).digest() for start in (0, 10_000, 20_000)]
    assert lines[:3] == [
        f"plain.mov from {number * 10_000:,}: MD5 {base64.b64encode(md5).decode()}" for number, md5 in enumerate(pieces)
    ]
    assert len(lines) == 5
    names = ("plain.mov", "with space.mov")
    assert held(appliance) == digests({name: (source / name).read_bytes() for name in names})


def test_with_crc32(run: Run, appliance: Simulator, source: Path) -> None:
    appliance.create_bucket(BUCKET)
    data = (source / "cut/b/c.bin").read_bytes()
    crc = f"{zlib.crc32(data):08x}"
    assert (
        run("with_crc32.py", BUCKET, source / "cut/b/c.bin") == f"c.bin: sent with CRC-32 {crc}, came back with {crc}\n"
    )
    assert held(appliance) == digests({"c.bin": data})


def test_what_arrives_otherwise_is_noticed(launch: Launch, appliance: Simulator, source: Path) -> None:
    appliance.create_bucket(BUCKET)
    appliance.faults.add("corrupt operation=GetObject")
    process = launch("with_crc32.py", BUCKET, source / "with space.mov")
    output, errors = process.communicate(timeout=60)
    assert (process.returncode, output) == (1, "")
    assert "CorruptContent" in errors.splitlines()[-1]


def test_asynchronous(run: Run, appliance: Simulator, source: Path) -> None:
    appliance.create_bucket(BUCKET)
    names = ("plain.mov", "with space.mov", "empty.txt")
    lines = run("asynchronous.py", BUCKET, *(source / name for name in names)).splitlines()
    files = {name: (source / name).read_bytes() for name in names}
    assert held(appliance) == digests(files)
    assert [line.partition(", ETag")[0] for line in lines] == [
        *(f"{name}: {len(data):,} bytes" for name, data in files.items()),
        f"3 objects in {BUCKET}",
    ]
