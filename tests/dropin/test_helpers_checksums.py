"""Checksums of the old helper: those that data policies ask for, on the way there and back."""

from __future__ import annotations

import base64
import hashlib
import io
import zlib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ds3 import ds3, ds3Helpers, errors
from ds3_simulator import Simulator

DATA = bytes(range(256)) * 100
KINDS = ("MD5", "CRC_32", "CRC_32C", "SHA_256", "SHA_512")
HEADERS = {
    "MD5": "Content-MD5",
    "CRC_32": "Content-CRC32",
    "CRC_32C": "Content-CRC32C",
    "SHA_256": "Content-SHA256",
    "SHA_512": "Content-SHA512",
}


@pytest.fixture
def helper(client: Any) -> Any:
    return ds3Helpers.Helper(client, retry_delay_in_seconds=0.02)


def crc32c(data: bytes) -> bytes:
    """The checksum of RFC 3720, bit by bit."""
    value = 0xFFFFFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
    return (value ^ 0xFFFFFFFF).to_bytes(4, "big")


DIGESTS: dict[str, Callable[[bytes], bytes]] = {
    "MD5": lambda data: hashlib.md5(data).digest(),
    "CRC_32": lambda data: zlib.crc32(data).to_bytes(4, "big"),
    "CRC_32C": crc32c,
    "SHA_256": lambda data: hashlib.sha256(data).digest(),
    "SHA_512": lambda data: hashlib.sha512(data).digest(),
}


def checksum(kind: str, data: bytes) -> str:
    return base64.b64encode(DIGESTS[kind](data)).decode()


@pytest.fixture(params=KINDS)
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[False, True], ids=["optional", "required"])
def bucket(request: pytest.FixtureRequest, client: Any, kind: str) -> str:
    """Return a bucket whose policy wants this kind of checksum, and may insist on it."""
    policy = client.put_data_policy_spectra_s3(
        ds3.PutDataPolicySpectraS3Request(
            f"policy of {kind}", checksum_type=kind, end_to_end_crc_required=request.param
        )
    ).result
    client.put_bucket_spectra_s3(ds3.PutBucketSpectraS3Request("checked", data_policy_id=policy["Id"]))
    return "checked"


@pytest.mark.parametrize("calculate", [False, True])
def test_objects_of_every_policy(
    helper: Any,
    client: Any,
    kind: str,
    bucket: str,
    calculate: bool,
    tmp_path: Path,
) -> None:
    assert helper.get_checksum_type(bucket) == kind
    path, back = tmp_path / "file", tmp_path / "back"
    path.write_bytes(DATA)
    helper.put_objects(
        [ds3Helpers.HelperPutObject("object", str(path), len(DATA))], bucket, calculate_checksum=calculate
    )
    head = client.head_object(ds3.HeadObjectRequest(bucket, "object"))
    assert head.blob_checksum_type == kind
    blobs = {offset: DATA[offset : offset + 10_000] for offset in range(0, len(DATA), 10_000)}
    assert head.blob_checksums == {offset: checksum(kind, blob) for offset, blob in blobs.items()}
    helper.get_objects([ds3Helpers.HelperGetObject("object", str(back))], bucket)
    assert back.read_bytes() == DATA


def test_damage_on_the_way_back_is_found_and_made_good(
    helper: Any,
    simulator: Simulator,
    kind: str,
    bucket: str,
    tmp_path: Path,
) -> None:
    path, back = tmp_path / "file", tmp_path / "back"
    path.write_bytes(DATA)
    helper.put_objects([ds3Helpers.HelperPutObject("object", str(path), len(DATA))], bucket)
    damage = simulator.faults.add("corrupt operation=get times=1")
    helper.get_objects([ds3Helpers.HelperGetObject("object", str(back))], bucket)
    assert simulator.faults.struck(damage) == 1
    assert back.read_bytes() == DATA


def test_the_header_of_a_part_of_a_stream(kind: str) -> None:
    stream = io.BytesIO(DATA)
    stream.seek(100)
    expected = {HEADERS[kind]: checksum(kind, DATA[100:600])}
    assert ds3Helpers.calculate_checksum_header(stream, kind, 500) == expected
    assert stream.tell() == 100


def test_a_stream_that_ends_early() -> None:
    with pytest.raises(errors.SourceError, match="1 bytes before the end"):
        ds3Helpers.calculate_checksum_header(io.BytesIO(b"abc"), "MD5", 4)


@pytest.mark.parametrize("kind", ["MD6", "", "NONE"])
def test_a_kind_that_nobody_knows(kind: str) -> None:
    with pytest.raises(ValueError, match="no kind of checksum"):
        ds3Helpers.calculate_checksum_header(io.BytesIO(b"abc"), kind, 3)
