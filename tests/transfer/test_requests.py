"""What callers ask for, and what makes no sense."""

from __future__ import annotations

import io
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ds3_runtime.errors import InvalidRequest
from ds3_runtime.transfer import Blob, ByteRange, GetTarget, JobOptions, PutSource
from ds3_runtime.transfer.requests import merged
from ds3_runtime.transfer.spans import rest_of, spans_of

RANGES = st.lists(st.tuples(st.integers(0, 60), st.integers(1, 20)), min_size=1, max_size=8)


@given(RANGES)
def test_merged_ranges_hold_the_same_bytes(ranges: list[tuple[int, int]]) -> None:
    wanted = {place for offset, length in ranges for place in range(offset, offset + length)}
    found = merged(ranges)
    assert [place for one in found for place in range(one.offset, one.end)] == sorted(wanted)
    assert all(first.end < second.offset for first, second in pairwise(found))


def test_ranges_are_pairs_or_ranges() -> None:
    assert merged([range(5, 10), (0, 5), (20, 1)]) == (ByteRange(0, 10), ByteRange(20, 1))


@pytest.mark.parametrize("one", [(0, 0), (-1, 5), (5, -1), range(5, 5), range(0, 10, 2)])
def test_ranges_without_bytes_are_refused(one: tuple[int, int] | range) -> None:
    with pytest.raises(InvalidRequest):
        GetTarget("a", "path", ranges=[one])


@given(RANGES, st.integers(1, 15), st.integers(0, 200))
def test_spans_put_the_bytes_of_all_blobs_in_order(ranges: list[tuple[int, int]], blob_size: int, taken: int) -> None:
    content = bytes(range(100))
    joined = merged(ranges)
    expected = b"".join(content[one.offset : one.end] for one in joined)
    file = bytearray(len(expected))
    for start in range(0, 100, blob_size):
        blob = Blob("a", start, min(blob_size, 100 - start))
        spans = spans_of(blob, joined)
        begun = min(taken, sum(span.length for span in spans))
        for part in (rest_of(spans, 0), rest_of(spans, begun)):
            for span in part:
                file[span.position : span.position + span.length] = content[span.offset : span.offset + span.length]
    assert bytes(file) == expected


@given(RANGES, st.integers(0, 200))
def test_the_rest_of_spans_is_what_was_not_taken(ranges: list[tuple[int, int]], taken: int) -> None:
    spans = spans_of(Blob("a", 0, 100), merged(ranges))
    length = sum(span.length for span in spans)
    rest = rest_of(spans, min(taken, length))
    assert sum(span.length for span in rest) == length - min(taken, length)
    places = [place for span in spans for place in range(span.offset, span.offset + span.length)]
    assert [place for span in rest for place in range(span.offset, span.offset + span.length)] == places[taken:]


def test_an_object_comes_from_exactly_one_place() -> None:
    with pytest.raises(InvalidRequest, match="one of"):
        PutSource("a")
    with pytest.raises(InvalidRequest, match="one of"):
        PutSource("a", "path", data=b"x")
    with pytest.raises(InvalidRequest, match="size"):
        PutSource("a", stream=io.BytesIO())
    with pytest.raises(InvalidRequest, match="path or an open"):
        GetTarget("a")


def test_options_that_a_kind_of_job_lacks_are_named() -> None:
    JobOptions(name="mine").require("STAGE", ("name", "priority"))
    with pytest.raises(InvalidRequest, match="STAGE job has no option force"):
        JobOptions(force=True).require("STAGE", ("name", "priority"))
