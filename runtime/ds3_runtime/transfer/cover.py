"""Checks that the job a server has planned is the job that was asked for."""

from __future__ import annotations

from collections.abc import Mapping
from operator import attrgetter

from ..errors import TransferError
from .api import Blob, OpenedJob

_PLACE = attrgetter("name", "offset", "length")


def own_blobs(job: OpenedJob, sizes: Mapping[str, int | None]) -> list[Blob]:
    """Return the blobs of these objects, each once, without those of others that share an aggregated job.

    `sizes` are bytes, None where unknown. Raises `TransferError` unless the blobs of each object cover it
    from its first byte to its last without gap or overlap; empty objects may do without any.
    """
    ends: dict[str, int] = {}
    blobs: list[Blob] = []
    for blob in sorted((blob for blob in job.blobs if blob.name in sizes), key=_PLACE):
        if blobs and _PLACE(blob) == _PLACE(blobs[-1]):
            continue
        if blob.offset != ends.get(blob.name, 0) or blob.length < 0:
            raise _uncovered(blob.name, job)
        ends[blob.name] = blob.offset + blob.length
        blobs.append(blob)
    for name, size in sizes.items():
        if not _is_whole(name, ends.get(name), size):
            raise _uncovered(name, job)
    return blobs


def _is_whole(name: str, end: int | None, size: int | None) -> bool:
    if name.endswith("/"):
        return not end
    return end is not None if size is None else (end or 0) == size


def _uncovered(name: str, job: OpenedJob) -> TransferError:
    return TransferError(f"its blobs do not make up object {name!r}", job_id=job.job_id)
