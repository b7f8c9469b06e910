"""Queries, arguments, checksums, ranges, dates and sizes."""

from __future__ import annotations

import base64
import hashlib
import random
import tracemalloc
import zlib
from io import BufferedReader, BytesIO
from typing import Any

import pytest

from ds3_contract import Argument, Contract, Enum, EnumValue, Operation
from ds3_simulator.clock import iso_date, read_date, read_http_date
from ds3_simulator.errors import Refusal
from ds3_simulator.http.body import Body
from ds3_simulator.http.message import Headers, Request
from ds3_simulator.numbers import read_size
from ds3_simulator.wire.arguments import Arguments
from ds3_simulator.wire.checksums import KINDS, Verifier
from ds3_simulator.wire.documents import read_deletion
from ds3_simulator.wire.ranges import read_ranges, resolve_range
from ds3_simulator.wire.routing import Route
from ds3_simulator.wire.target import Query, decode

CONTRACT = Contract("1.0", (), (), (Enum("Colour", "Colours.", (EnumValue("RED"), EnumValue("DARK_BLUE"))),))


def test_queries() -> None:
    query = Query("a=1&b&c=&Max-Keys=5&d=%2B+%26%3D&a=2&&e=x=y")
    assert [query.get(key) for key in "abc"] == ["1", None, ""]
    assert query.get("max_keys") == query.get("maxkeys") == "5"
    assert query.get("d") == "+ &="
    assert query.get("e") == "x=y"
    assert "b" in query
    assert "z" not in query


def test_percent_encoding_is_utf_8() -> None:
    assert decode("a+b%2B%E6%97%A5") == "a+b+日"
    with pytest.raises(Refusal):
        decode("%C3")


def read(type_name: str, raw: str) -> Any:
    argument = Argument("x", type_name, optional=True)
    operation = Operation("Do", "Do.", "x", "GET", "/", query=("x",), arguments=(argument,))
    return Arguments(CONTRACT, Route(operation, {}), Query(raw)).given().get("x")


@pytest.mark.parametrize(
    ("type_name", "raw", "value"),
    [
        ("string", "x=a", "a"),
        ("string", "x=", ""),
        ("string", "x", None),
        ("integer", "x=2147483647", 2147483647),
        ("long", "x=-5", -5),
        ("long", "x=", None),
        ("double", "x=0.5", 0.5),
        ("boolean", "x=True", True),
        ("boolean", "x", True),
        ("boolean", "x=false", False),
        ("flag", "x", True),
        ("flag", "x=False", True),
        ("uuid", "x=name", "name"),
        ("date", "x=1404245524007", 1404245524007),
        ("date", "x=2014-07-01T20:12:04.007Z", 1404245524007),
        ("Colour", "x=dark_blue", "DARK_BLUE"),
        ("Colour", "", None),
    ],
)
def test_arguments(type_name: str, raw: str, value: object) -> None:
    assert read(type_name, raw) == value


@pytest.mark.parametrize(
    ("type_name", "raw"),
    [
        ("integer", "x=2147483648"),
        ("long", "x=9223372036854775808"),
        ("long", "x=ten"),
        ("boolean", "x=maybe"),
        ("double", "x=y"),
        ("double", "x=nan"),
        ("double", "x=1e400"),
        ("date", "x=soon"),
        ("date", "x=99999999999999999999"),
        ("Colour", "x=green"),
    ],
)
def test_arguments_of_the_wrong_type(type_name: str, raw: str) -> None:
    with pytest.raises(Refusal) as caught:
        read(type_name, raw)
    assert caught.value.status == 400


@pytest.mark.parametrize(
    ("kind", "checksum"),
    [
        ("CRC_32", "y/Q5Jg=="),
        ("CRC_32C", "4waSgw=="),
        ("MD5", base64.b64encode(hashlib.md5(b"123456789").digest()).decode()),
        ("SHA_256", base64.b64encode(hashlib.sha256(b"123456789").digest()).decode()),
        ("SHA_512", base64.b64encode(hashlib.sha512(b"123456789").digest()).decode()),
    ],
)
def test_checksums(kind: str, checksum: str) -> None:
    verifier = Verifier(Headers([(KINDS[kind][0].lower(), checksum)]))
    for piece in (b"1234", b"", b"56789"):
        verifier.update(memoryview(piece))
    assert base64.b64encode(verifier.verify()).decode() == checksum
    assert verifier.kind == kind
    verifier.update(memoryview(b"!"))
    with pytest.raises(Refusal) as caught:
        verifier.verify()
    assert caught.value.code == "BadDigest"


def test_a_checksum_that_is_no_base64() -> None:
    with pytest.raises(Refusal) as caught:
        Verifier(Headers([("Content-MD5", "no!")]))
    assert caught.value.code == "InvalidDigest"


def test_the_policy_says_what_is_computed_otherwise() -> None:
    verifier = Verifier(Headers([]), "CRC_32")
    content = random.Random(1).randbytes(1000)
    verifier.update(memoryview(content))
    assert verifier.verify() == zlib.crc32(content).to_bytes(4, "big")
    assert not verifier.is_claimed


@pytest.mark.parametrize(
    ("header", "ranges"),
    [
        (None, []),
        ("", []),
        ("bytes=0-0", [(0, 0)]),
        ("bytes=1-2, 4-,-3", [(1, 2), (4, None), (None, 3)]),
        ("Bytes=1-2", [(1, 2)]),
        ("bytes=2-1", []),
        ("bytes=-", []),
        ("bytes=a-b", []),
        ("lines=1-2", []),
        ("bytes 1-2", []),
    ],
)
def test_range_headers(header: str | None, ranges: list[tuple[int | None, int | None]]) -> None:
    assert read_ranges(header) == ranges


@pytest.mark.parametrize(
    ("wanted", "sent"),
    [
        ((10, 19), (10, 19)),
        ((15, None), (15, 19)),
        ((None, 3), (17, 19)),
        ((None, 100), (10, 19)),
        ((12, 12), (12, 12)),
        ((9, 12), None),
        ((15, 20), None),
        ((20, 25), None),
        ((None, 0), None),
    ],
)
def test_ranges_lie_within_the_blob(wanted: tuple[int | None, int | None], sent: tuple[int, int] | None) -> None:
    if sent:
        assert resolve_range(*wanted, begin=10, end=20, size=40) == sent
        return
    with pytest.raises(Refusal) as caught:
        resolve_range(*wanted, begin=10, end=20, size=40)
    assert (caught.value.status, caught.value.headers) == (416, {"Content-Range": "bytes */40"})


def test_a_range_may_go_beyond_the_end_of_the_object() -> None:
    assert resolve_range(15, 99, begin=10, end=20, size=20) == (15, 19)


def test_dates() -> None:
    assert iso_date(read_date("2014-07-01T20:12:04+02:00")) == "2014-07-01T18:12:04.000Z"
    assert read_http_date("Tue, 27 Mar 2007 19:36:42 -0000") == read_http_date("Tue, 27 Mar 2007 20:36:42 +0100")
    assert read_http_date("") is None


@pytest.mark.parametrize(
    ("text", "size"), [("0", 0), ("10M", 10 << 20), ("1g", 1 << 30), ("2KiB", 2048), ("3TB", 3 << 40)]
)
def test_sizes(text: str, size: int) -> None:
    assert read_size(text) == size


@pytest.mark.parametrize("text", ["", "M", "1.5G", "-1", "1X"])
def test_no_sizes(text: str) -> None:
    with pytest.raises(ValueError, match="not a size"):
        read_size(text)


def test_elements_that_mean_nothing_are_not_kept() -> None:
    body = b"<Delete>%s<Object><Key>k</Key></Object></Delete>" % b"".join(b"<a%d/>" % each for each in range(50_000))
    request = Request("POST", "/b", "HTTP/1.1", Headers(()), Body(BufferedReader(BytesIO(body)), len(body)))
    tracemalloc.start()
    try:
        assert read_deletion(request).keys == [("k", None)]
        assert tracemalloc.get_traced_memory()[1] < 4 * len(body)
    finally:
        tracemalloc.stop()
