"""Checks that the job a server has planned is the job that was asked for."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from operator import attrgetter

from ..errors import TransferError
from .api import Blob, Entry, OpenedJob
from .lines import key_of
from .requests import ByteRange
from .work import mine

_OFFSET = attrgetter("offset", "length")
NOTHING: Mapping[Entry, Sequence[ByteRange]] = {}


class Uncovered(TransferError):
    """A server has planned a job whose blobs are not what was asked for."""


def own_blobs(
    job: OpenedJob,
    sizes: Mapping[Entry, int | None],
    ranges: Mapping[Entry, Sequence[ByteRange]] = NOTHING,
    names: Callable[[str], str] | None = None,
) -> Collection[Blob]:
    """Return the blobs of these objects, each once, without those of others that share an aggregated job.

    `sizes` are bytes, None where unknown. Raises `Uncovered` unless the blobs of each object cover it
    from its first byte to its last without gap or overlap, or the `ranges` that are wanted of it; empty objects
    may do without any. `names` gives the caller's own copy of a name, so that millions of them are kept only once.
    """
    own = {key_of(blob): blob for blob in _wanted(job.blobs, sizes, ranges, names)}
    parts = _parts(own.values(), sizes, ranges)
    for entry in sizes:
        size = sizes[entry]
        whole = None if size is None else own.get(Blob(entry.name, 0, size, False, entry.version_id))
        if whole and entry not in parts and not entry.name.endswith("/"):
            continue
        found = sorted([*parts.get(entry, ()), *([whole] if whole and entry not in ranges else [])], key=_OFFSET)
        covers = _covers(found, ranges[entry]) if entry in ranges else _is_whole(entry.name, found, size)
        if not covers:
            raise Uncovered(f"its blobs do not make up object {entry}", job_id=job.job_id)
    return own.values()


def _wanted(
    blobs: Iterable[Blob],
    sizes: Mapping[Entry, int | None],
    ranges: Mapping[Entry, Sequence[ByteRange]],
    names: Callable[[str], str] | None,
) -> Iterator[Blob]:
    for blob in blobs:
        own = mine(blob, sizes)
        entry = own.entry
        if entry in sizes and (not ranges or _is_wanted(own, ranges.get(entry))):
            yield Blob(names(own.name), own.offset, own.length, own.in_cache, own.version_id) if names else own


def _parts(
    blobs: Iterable[Blob], sizes: Mapping[Entry, int | None], ranges: Mapping[Entry, Sequence[ByteRange]]
) -> dict[Entry, list[Blob]]:
    """Return the blobs of each object but those that are all of theirs, of which there may be very many."""
    parts: dict[Entry, list[Blob]] = {}
    for blob in blobs:
        entry = blob.entry
        if blob.offset or blob.length != sizes[entry] or entry in ranges:
            parts.setdefault(entry, []).append(blob)
    return parts


def _is_wanted(blob: Blob, ranges: Sequence[ByteRange] | None) -> bool:
    return not ranges or any(one.offset < blob.offset + blob.length and blob.offset < one.end for one in ranges)


def _end_of(blobs: Sequence[Blob]) -> int | None:
    """Return where blobs end that follow each other from the first byte on; None if they do not, or there are none."""
    end = 0
    for blob in blobs:
        if blob.offset != end or blob.length < 0:
            return None
        end += blob.length
    return end if blobs else None


def _is_whole(name: str, blobs: Sequence[Blob], size: int | None) -> bool:
    end = _end_of(blobs)
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
