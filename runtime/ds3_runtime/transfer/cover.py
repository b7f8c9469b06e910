"""Checks that the job a server has planned is the job that was asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from operator import attrgetter

from ..errors import TransferError
from .api import Blob, Entry, OpenedJob
from .requests import ByteRange
from .work import mine

_PLACE = attrgetter("name", "version_id", "offset", "length")
NOTHING: Mapping[Entry, Sequence[ByteRange]] = {}


def own_blobs(
    job: OpenedJob,
    sizes: Mapping[Entry, int | None],
    ranges: Mapping[Entry, Sequence[ByteRange]] = NOTHING,
) -> list[Blob]:
    """Return the blobs of these objects, each once, without those of others that share an aggregated job.

    `sizes` are bytes, None where unknown. Raises `TransferError` unless the blobs of each object cover it
    from its first byte to its last without gap or overlap, or the `ranges` that are wanted of it; empty objects
    may do without any.
    """
    blobs = _distinct(mine(blob, sizes) for blob in job.blobs)
    found: dict[Entry, list[Blob]] = {}
    for blob in blobs:
        if blob.entry in sizes and _is_wanted(blob, ranges.get(blob.entry)):
            found.setdefault(blob.entry, []).append(blob)
    for entry, size in sizes.items():
        own = found.get(entry, [])
        whole = _covers(own, ranges[entry]) if entry in ranges else _is_whole(entry.name, _end_of(own), size, own)
        if not whole:
            raise TransferError(f"its blobs do not make up object {entry}", job_id=job.job_id)
    return [blob for entry in found for blob in found[entry]]


def _is_wanted(blob: Blob, ranges: Sequence[ByteRange] | None) -> bool:
    return not ranges or any(one.offset < blob.offset + blob.length and blob.offset < one.end for one in ranges)


def _distinct(blobs: Iterable[Blob]) -> list[Blob]:
    return list({_PLACE(blob): blob for blob in sorted(blobs, key=_sortable)}.values())


def _sortable(blob: Blob) -> tuple[str, str, int, int]:
    return blob.name, blob.version_id or "", blob.offset, blob.length


def _end_of(blobs: Sequence[Blob]) -> int | None:
    """Return where blobs end that follow each other from the first byte on; None if they do not, or there are none."""
    end = 0
    for blob in blobs:
        if blob.offset != end or blob.length < 0:
            return None
        end += blob.length
    return end if blobs else None


def _is_whole(name: str, end: int | None, size: int | None, blobs: Sequence[Blob]) -> bool:
    if name.endswith("/"):
        return not end and (end is not None or not blobs)
    if end is None:
        return not blobs and size == 0
    return size is None or end == size


def _covers(blobs: Sequence[Blob], ranges: Sequence[ByteRange]) -> bool:
    for one in ranges:
        reached = one.offset
        for blob in blobs:
            if blob.offset <= reached < blob.offset + blob.length:
                reached = blob.offset + blob.length
        if reached < one.end:
            return False
    return True
