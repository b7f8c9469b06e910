"""Text becomes values; values become text."""

from __future__ import annotations

import math
from datetime import UTC, datetime, timedelta, timezone
from enum import StrEnum
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ds3_runtime import (
    PRESENT,
    Headers,
    HttpRequest,
    as_boolean,
    as_date,
    as_double,
    as_integer,
    flag,
    rest_path,
    url_path,
)
from ds3_runtime.errors import InvalidRequest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2020-01-02T03:04:05.678Z", datetime(2020, 1, 2, 3, 4, 5, 678000, UTC)),
        ("2020-01-02T03:04:05Z", datetime(2020, 1, 2, 3, 4, 5, 0, UTC)),
        ("2015-08-26 16:11:51.643", datetime(2015, 8, 26, 16, 11, 51, 643000, UTC)),
        ("2013-12-11T23:20:09", datetime(2013, 12, 11, 23, 20, 9, 0, UTC)),
        ("2015-03-11T16:23:29.741", datetime(2015, 3, 11, 16, 23, 29, 741000, UTC)),
        ("2019-05-02T00:00:00.000Z", datetime(2019, 5, 2, tzinfo=UTC)),
        ("2019-05-02T02:00:00.5+02:00", datetime(2019, 5, 2, 0, 0, 0, 500000, UTC)),
        ("2019-05-02T00:00:00.000+0000", datetime(2019, 5, 2, tzinfo=UTC)),
        (" 2019-05-02T00:00:00.123456789Z\n", datetime(2019, 5, 2, 0, 0, 0, 123456, UTC)),
    ],
)
def test_dates(text: str, expected: datetime) -> None:
    parsed = as_date(text)
    assert parsed == expected
    assert parsed.utcoffset() is not None


@pytest.mark.parametrize("text", ["", "now", "2020-13-01T00:00:00Z", "1704164645678901"])
def test_what_is_no_date(text: str) -> None:
    with pytest.raises(ValueError):
        as_date(text)


@pytest.mark.parametrize(("text", "expected"), [("true", True), ("False", False), (" TRUE ", True)])
def test_truth(text: str, expected: bool) -> None:
    assert as_boolean(text) is expected


@pytest.mark.parametrize("text", ["", "1", "yes", "truee"])
def test_what_is_no_truth(text: str) -> None:
    with pytest.raises(ValueError, match="neither true nor false"):
        as_boolean(text)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0", 0), ("-1", -1), (" 42\n", 42), ("9223372036854775807", (1 << 63) - 1), (str(1 << 200), 1 << 200)],
)
def test_whole_numbers(text: str, expected: int) -> None:
    assert as_integer(text) == expected


@pytest.mark.parametrize("text", ["", "1.0", "1e3", "1_000", "0x10", "one", "9" * 5000])
def test_what_is_no_whole_number(text: str) -> None:
    with pytest.raises(ValueError):
        as_integer(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("0.85", 0.85), ("1", 1.0), ("-1.5E-3", -0.0015), (" 2.5 ", 2.5), ("Infinity", float("inf"))]
)
def test_numbers(text: str, expected: float) -> None:
    assert as_double(text) == expected
    assert type(as_double(text)) is float


def test_not_a_number_is_one() -> None:
    assert math.isnan(as_double("NaN"))


@pytest.mark.parametrize("text", ["", "1_0.5", "1,5", "half"])
def test_what_is_no_number(text: str) -> None:
    with pytest.raises(ValueError):
        as_double(text)


class Colour(StrEnum):
    RED = "RED"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, ""),
        (PRESENT, "?k"),
        (flag(True), "?k"),
        (flag(False), ""),
        (True, "?k=true"),
        (False, "?k=false"),
        (0, "?k=0"),
        (1 << 70, "?k=1180591620717411303424"),
        (0.85, "?k=0.85"),
        ("", "?k="),
        ("a b+c&d=e;f?g#h/i%", "?k=a%20b%2Bc%26d%3De%3Bf%3Fg%23h/i%25"),
        ("ü\n", "?k=%C3%BC%0A"),
        (Colour.RED, "?k=RED"),
        (UUID(int=1), "?k=00000000-0000-0000-0000-000000000001"),
        (datetime(2020, 1, 2, 3, 4, 5, 678000, UTC), "?k=1577934245678"),
        (datetime(2020, 1, 2, 5, 4, 5, 678999, timezone(timedelta(hours=2))), "?k=1577934245679"),
    ],
)
def test_query_values(value: object, expected: str) -> None:
    assert HttpRequest("GET", "/b", query={"k": value}).target == f"/b{expected}"  # type: ignore[dict-item]


@pytest.mark.parametrize("part", ["", None])
def test_empty_path_parts_are_refused(part: object) -> None:
    with pytest.raises(InvalidRequest, match="object_name must not be empty"):
        url_path(bucket_name="b", object_name=part)
    with pytest.raises(InvalidRequest, match="job_id must not be empty"):
        rest_path("job", job_id=part)


@pytest.mark.parametrize("text", ["\ud800", "a\udcffb"])
def test_text_that_is_no_unicode_is_refused(text: str) -> None:
    with pytest.raises(InvalidRequest, match="object_name"):
        url_path(bucket_name="b", object_name=text)
    with pytest.raises(InvalidRequest, match="prefix"):
        _ = HttpRequest("GET", "/b", query={"prefix": text}).target


def test_paths() -> None:
    assert url_path(bucket_name="b", object_name="x/y z") == "/b/x/y%20z"
    assert rest_path("bucket") == "/_rest_/bucket"
    assert rest_path("folder", folder="a/b") == "/_rest_/folder/a/b"


def test_header_fields_by_name_in_any_case() -> None:
    found = Headers([("ETag", '"a"'), ("X-Many", "1"), ("x-many", "2")])
    assert found["etag"] == found["ETAG"] == '"a"'
    assert found["X-Many"] == "1, 2"
    assert (len(found), list(found), "eTag" in found, found.get("no")) == (2, ["etag", "x-many"], True, None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [("0", 0), (" 17 ", 17), ("", None), ("-1", None), ("1.5", None), ("²", None), ("٣", None), ("9" * 5000, None)],
)
def test_whole_numbers_in_headers(text: str, expected: int | None) -> None:
    assert Headers([("N", text)]).whole_number("n") == expected
    assert Headers().whole_number("n") is None


@settings(deadline=None)
@given(st.datetimes(timezones=st.just(UTC)))
def test_dates_come_back(moment: datetime) -> None:
    assert as_date(moment.isoformat()) == moment
    assert as_date(moment.replace(tzinfo=None).isoformat(sep=" ")) == moment
