"""Objects that are put and read without a job, and what is known about them."""

from __future__ import annotations

import base64
import hashlib
import zlib
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient

DATA = bytes(range(256)) * 8


def b64(digest: bytes) -> str:
    return base64.b64encode(digest).decode()


def test_all_that_head_tells(client: SignedClient) -> None:
    put = client("PUT", "/bucket/o", DATA, x_amz_meta_Colour="red, blue", x_amz_meta_film_title="%C3%A4")
    assert (put.status, put.body) == (200, b"")
    head = client("HEAD", "/bucket/o").headers
    assert head["Content-Length"] == str(len(DATA))
    assert head["ETag"] == f'"{hashlib.md5(DATA).hexdigest()}"'
    assert head["x-amz-meta-colour"] == "red, blue"
    assert head["x-amz-meta-film-title"] == "%C3%A4"
    assert len(head["version-id"]) == 36
    assert head["creation-date"].endswith("Z")
    assert head["ds3-blob-checksum-type"] == "MD5"
    assert head["ds3-blob-checksum-offset-0"] == b64(hashlib.md5(DATA).digest())


def test_get_returns_content_metadata_and_checksum(client: SignedClient) -> None:
    client("PUT", "/bucket/o", DATA, x_amz_meta_a="1")
    answer = client("GET", "/bucket/o")
    assert (answer.status, answer.body) == (200, DATA)
    assert answer.headers["Content-MD5"] == b64(hashlib.md5(DATA).digest())
    assert answer.headers["x-amz-meta-a"] == "1"
    assert answer.headers["Accept-Ranges"] == "bytes"
    version = client("HEAD", "/bucket/o").headers["version-id"]
    assert client("GET", "/bucket/o", query=f"version_id={version}").body == DATA
    assert client("GET", "/bucket/o", query="version_id=00000000-0000-0000-0000-000000000000").status == 404


@pytest.mark.parametrize(
    ("header", "digest"),
    [
        ("Content-MD5", hashlib.md5(DATA).digest()),
        ("Content-CRC32", zlib.crc32(DATA).to_bytes(4, "big")),
        ("Content-CRC32C", None),
        ("Content-SHA256", hashlib.sha256(DATA).digest()),
        ("Content-SHA512", hashlib.sha512(DATA).digest()),
    ],
)
def test_checksums_are_verified_kept_and_returned(client: SignedClient, header: str, digest: bytes | None) -> None:
    digest = digest or crc32c(DATA)
    wrong = client("PUT", "/bucket/o", DATA, **{header: b64(digest[::-1])})
    assert (wrong.status, wrong.code) == (400, "BadDigest")
    assert client("HEAD", "/bucket/o").status == 404
    assert client("PUT", "/bucket/o", DATA, **{header: b64(digest)}).status == 200
    assert client("GET", "/bucket/o").headers[header] == b64(digest)
    assert client("HEAD", "/bucket/o").headers["ds3-blob-checksum-offset-0"] == b64(digest)


def crc32c(data: bytes) -> bytes:
    """Return a CRC-32C bit by bit, to compare with."""
    value = 0xFFFFFFFF
    for byte in data:
        value ^= byte
        for _ in range(8):
            value = (value >> 1) ^ (0x82F63B78 if value & 1 else 0)
    return (value ^ 0xFFFFFFFF).to_bytes(4, "big")


@pytest.mark.parametrize(
    ("wanted", "body", "content_range"),
    [
        ("bytes=0-0", DATA[:1], "0-0"),
        ("bytes=10-19,100-109,5-6", DATA[10:20] + DATA[100:110] + DATA[5:7], "10-19,100-109,5-6"),
        ("bytes=2000-", DATA[2000:], "2000-2047"),
        ("bytes=-8", DATA[-8:], "2040-2047"),
        ("bytes=2040-9999", DATA[2040:], "2040-2047"),
        (f"bytes=2040-{'9' * 5000}", DATA[2040:], "2040-2047"),
        (f"bytes=-{'9' * 5000}", DATA, "0-2047"),
    ],
)
def test_ranges(client: SignedClient, wanted: str, body: bytes, content_range: str) -> None:
    client("PUT", "/bucket/o", DATA)
    answer = client("GET", "/bucket/o", range=wanted)
    assert (answer.status, answer.body) == (206, body)
    assert answer.headers["Content-Range"] == f"bytes {content_range}/{len(DATA)}"
    assert answer.headers["Content-Length"] == str(len(body))
    assert answer.headers["Content-MD5"] == b64(hashlib.md5(DATA).digest())


def test_ranges_outside(client: SignedClient) -> None:
    client("PUT", "/bucket/o", DATA)
    for wanted in ("bytes=5000-", f"bytes={'9' * 5000}-"):
        answer = client("GET", "/bucket/o", range=wanted)
        assert (answer.status, answer.code) == (416, "InvalidRange")
        assert answer.headers["Content-Range"] == "bytes */2048"


def test_large_objects_come_from_disk_in_ranges(client: SignedClient) -> None:
    data = DATA * 1000
    client("PUT", "/bucket/o", data)
    assert client("GET", "/bucket/o").body == data
    answer = client("GET", "/bucket/o", range="bytes=100000-299999,0-99999")
    assert answer.body == data[100_000:300_000] + data[:100_000]


def test_empty_objects_and_folders(client: SignedClient) -> None:
    for name in ("empty", "folder/"):
        assert client("PUT", f"/bucket/{name}", b"").status == 200
        assert client("GET", f"/bucket/{name}").body == b""
        assert client("HEAD", f"/bucket/{name}").headers["Content-Length"] == "0"
    assert client("PUT", "/bucket/full/", b"x").status == 400
    types = [each.text for each in client("GET", "/_rest_/object").xml.iterfind("S3Object/Type")]
    assert types == ["DATA", "FOLDER"]


def test_what_exists_stays(client: SignedClient) -> None:
    client("PUT", "/bucket/o", b"first")
    answer = client("PUT", "/bucket/o", b"second")
    assert (answer.status, answer.code) == (409, "OBJECT_ALREADY_EXISTS")
    assert client("GET", "/bucket/o").body == b"first"


def test_missing(client: SignedClient) -> None:
    assert client("PUT", "/nothing/o", b"").code == "NoSuchBucket"
    assert client("GET", "/nothing/o").code == "NoSuchBucket"
    assert client("GET", "/bucket/o").code == "NoSuchKey"
    assert client("HEAD", "/bucket/o").status == 404


def test_a_name_no_answer_could_tell(client: SignedClient) -> None:
    assert client("PUT", "/bucket/\x01", b"").status == 400
    assert client("PUT", "/bucket/tab\tand\nline", b"").status == 200
    assert client("GET", "/bucket").xml.findtext("Contents/Key") == "tab\tand\nline"


def test_a_policy_can_require_checksums(client: SignedClient) -> None:
    client("PUT", "/_rest_/data_policy/default", query="end_to_end_crc_required=true&checksum_type=crc_32")
    assert client("PUT", "/bucket/o", b"x").status == 400
    checksum = b64(zlib.crc32(b"x").to_bytes(4, "big"))
    assert client("PUT", "/bucket/o", b"x", content_crc32=checksum).status == 200


def test_a_policy_says_which_checksum_is_computed(client: SignedClient) -> None:
    client("PUT", "/_rest_/data_policy/default", query="checksum_type=SHA_256")
    client("PUT", "/bucket/o", b"x")
    assert client("GET", "/bucket/o").headers["Content-SHA256"] == b64(hashlib.sha256(b"x").digest())


def test_files_are_where_objects_are(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/a", b"1")
    client("PUT", "/bucket/b", b"2")
    assert contents(simulator) == {b"1", b"2"}
    client("DELETE", "/bucket/a")
    assert contents(simulator) == {b"2"}
    client("DELETE", "/_rest_/bucket/bucket", query="force")
    assert contents(simulator) == set()


def contents(simulator: Simulator) -> set[bytes]:
    return {path.read_bytes() for path in (simulator.data / "blobs").rglob("*") if path.is_file()}
