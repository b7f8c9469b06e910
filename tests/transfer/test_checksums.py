"""The five kinds of checksum, against known vectors and slower ways to the same."""

from __future__ import annotations

import hashlib
import sys
import zlib

import fastcrc
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ds3_runtime.errors import ConfigurationError
from ds3_runtime.transfer import ChecksumKind
from ds3_runtime.transfer.checksums import _crc32, _crc32c, checksum_of, hasher
from ds3_runtime.transfer.crc32c import LANES, crc32c

DIGITS = b"123456789"


@pytest.mark.parametrize(
    ("kind", "value"),
    [
        ("md5", "JfnnlDI7RTiF9RgfG2JNCw=="),
        ("crc32", "y/Q5Jg=="),
        ("crc32c", "4waSgw=="),
    ],
)
def test_known_vectors(kind: str, value: str) -> None:
    assert checksum_of(ChecksumKind(kind), DIGITS).value == value


def test_the_long_ones_are_those_of_the_standard_library() -> None:
    assert hasher(ChecksumKind.SHA256).digest() == hashlib.sha256().digest()
    assert hasher(ChecksumKind.SHA512).digest() == hashlib.sha512().digest()


@pytest.mark.parametrize("text", ["CRC_32C", "crc32c", "Crc-32c"])
def test_kinds_are_read_as_users_and_servers_write_them(text: str) -> None:
    assert ChecksumKind.read(text) is ChecksumKind.CRC32C
    assert ChecksumKind.read(text).header == "content-crc32c"


def test_another_kind_is_refused() -> None:
    with pytest.raises(ConfigurationError, match="md4"):
        ChecksumKind.read("md4")


def test_a_server_without_checksums_or_of_a_later_version_has_none_we_know() -> None:
    assert [ChecksumKind.known(text) for text in ("NONE", None, "CRC_64", "MD5")] == [None, None, None, "md5"]


def bit_by_bit(data: bytes, crc: int = 0) -> int:
    state = crc ^ 0xFFFFFFFF
    for byte in data:
        state ^= byte
        for _ in range(8):
            state = state >> 1 ^ (0x82F63B78 if state & 1 else 0)
    return state ^ 0xFFFFFFFF


@given(st.integers(0, 3 * LANES * 16 + 5), st.binary(min_size=1, max_size=64), st.integers(0, 2**32 - 1))
def test_crc32c_is_the_same_however_long_the_piece_is(length: int, pattern: bytes, begun: int) -> None:
    data = (pattern * (length // len(pattern) + 1))[:length]
    middle = length // 3
    assert crc32c(data, begun) == crc32c(data[middle:], crc32c(data[:middle], begun))


@pytest.mark.parametrize("length", [0, 1, LANES, LANES * 16 - 1, LANES * 16, LANES * 16 + 7])
def test_crc32c_is_what_its_definition_says(length: int) -> None:
    data = hashlib.shake_128(b"seed").digest(length)
    assert crc32c(data, 7) == bit_by_bit(data, 7)
    assert crc32c(memoryview(data), 7) == crc32c(data, 7)


@given(st.lists(st.binary(max_size=5000), max_size=5), st.integers(0, 2**32 - 1))
def test_the_fast_ones_are_the_same(pieces: list[bytes], begun: int) -> None:
    slow, fast = [begun, begun], [begun, begun]
    for piece in pieces:
        slow = [zlib.crc32(piece, slow[0]), crc32c(piece, slow[1])]
        view = memoryview(bytearray(piece))
        fast = [fastcrc.crc32.iso_hdlc(view, fast[0]), fastcrc.crc32.iscsi(view, fast[1])]
    assert fast == slow


@pytest.mark.parametrize("kind", [ChecksumKind.CRC32, ChecksumKind.CRC32C])
def test_without_the_extra_the_slow_ones_do_the_same(kind: ChecksumKind, monkeypatch: pytest.MonkeyPatch) -> None:
    with_extra = checksum_of(kind, DIGITS * 99)
    for find in (_crc32, _crc32c):
        find.cache_clear()
    monkeypatch.setitem(sys.modules, "fastcrc.crc32", None)
    assert checksum_of(kind, DIGITS * 99) == with_extra
    assert _crc32() is zlib.crc32
    assert _crc32c() is crc32c
    for find in (_crc32, _crc32c):
        find.cache_clear()


@given(st.lists(st.binary(max_size=100), max_size=10), st.sampled_from(ChecksumKind))
def test_pieces_make_no_difference(pieces: list[bytes], kind: ChecksumKind) -> None:
    taken = hasher(kind)
    for piece in pieces:
        taken.update(piece)
    whole = hasher(kind)
    whole.update(b"".join(pieces))
    assert taken.digest() == whole.digest()


def test_crc32_is_big_endian() -> None:
    taken = hasher(ChecksumKind.CRC32)
    taken.update(DIGITS)
    assert taken.digest() == zlib.crc32(DIGITS).to_bytes(4, "big")
