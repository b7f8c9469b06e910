"""Which bytes of a blob are wanted, and where they go."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from .api import Blob
from .requests import ByteRange


class Span(NamedTuple):
    """`length` bytes of an object from `offset` on, which go to `position` in the file."""

    offset: int
    length: int
    position: int


def spans_of(blob: Blob, ranges: Sequence[ByteRange]) -> tuple[Span, ...]:
    """Return what is wanted of a blob: all of it, or its part in the ranges, which are joined in the file."""
    if not ranges:
        return (Span(blob.offset, blob.length, blob.offset),)
    return tuple(_parts(blob, ranges))


def _parts(blob: Blob, ranges: Sequence[ByteRange]) -> Iterator[Span]:
    position = 0
    for one in ranges:
        begin, end = max(one.offset, blob.offset), min(one.end, blob.offset + blob.length)
        if begin < end:
            yield Span(begin, end - begin, position + begin - one.offset)
        position += one.length


def beyond(ranges: Sequence[ByteRange], size: int) -> ByteRange | None:
    """Return the first range that does not lie within so many bytes; None when all do."""
    return next((one for one in ranges if one.end > size), None)


def rest_of(spans: Sequence[Span], count: int) -> tuple[Span, ...]:
    """Return what is left of spans after their first `count` bytes."""
    if not count:
        return tuple(spans)
    left: list[Span] = []
    for span in spans:
        taken = min(count, span.length)
        count -= taken
        if taken < span.length or not span.length:
            left.append(Span(span.offset + taken, span.length - taken, span.position + taken))
    return tuple(left)
