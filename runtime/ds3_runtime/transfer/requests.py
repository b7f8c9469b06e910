"""What a caller asks a transfer for: objects to store, objects to fetch, and how the server's job is to be."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from typing import NamedTuple

from ..body import Readable, Writable
from ..errors import InvalidRequest

StrPath = str | os.PathLike[str]
Metadata = Mapping[str, str | Sequence[str]]
NO_METADATA: Metadata = {}
"""What most objects have; one for all of them, since there may be millions."""


class ByteRange(NamedTuple):
    """`length` bytes of an object from `offset` on."""

    offset: int
    length: int

    @property
    def end(self) -> int:
        """Where the first byte after the range is."""
        return self.offset + self.length


RangeLike = tuple[int, int] | range
"""A byte range as a caller may give it: an (offset, length) pair or ``range(first, after_last)``."""


@dataclass(frozen=True, slots=True, kw_only=True)
class JobOptions:
    """How the server's job is to be; what is None is left to the server. Not every kind of job takes all of them.

    An option that the kind of job, or this API version, does not have raises `InvalidRequest` when the job opens.
    """

    name: str | None = None
    """Name of the job, as it shows in the list of jobs."""
    priority: str | None = None
    """URGENT, HIGH, NORMAL or LOW."""
    aggregating: bool | None = None
    """PUT, GET, VERIFY: later jobs like it are appended within 30 minutes; all of them share one id."""
    dead_job_cleanup_allowed: bool | None = None
    """PUT, GET: whether the server may end the job when it was idle for too long."""
    implicit_job_id_resolution: bool | None = None
    """PUT, GET: whether blobs may be moved without the job's id; the engine always names it."""
    protected: bool | None = None
    """PUT, GET: whether only its owner may end the job."""
    force: bool | None = None
    """PUT: open the job even where that is not safe, as with degraded storage."""
    ignore_naming_conflicts: bool | None = None
    """PUT: ignore conflicts of names with objects that are there."""
    max_upload_size: int | None = None
    """PUT: the largest blob, in bytes; the server takes nothing below 10 MiB."""
    minimize_spanning_across_media: bool | None = None
    """PUT: spread the data over as few media as possible."""
    pre_allocate_job_space: bool | None = None
    """PUT: allocate cache for the whole job in advance."""
    verify_after_write: bool | None = None
    """PUT: the server reads back what it has written to its media."""
    chunk_client_processing_order_guarantee: str | None = None
    """GET: NONE (faster) or IN_ORDER."""

    def require(self, kind: str, supported: Iterable[str]) -> None:
        """Raise `InvalidRequest` if an option is set that is not among those `supported` by a `kind` of job."""
        chosen = {one.name for one in fields(self) if getattr(self, one.name) is not None}
        if foreign := sorted(chosen.difference(supported)):
            raise InvalidRequest(f"a {kind} job has no option {', '.join(foreign)} in this API version")


@dataclass(frozen=True, slots=True)
class PutSource:
    """An object to be stored: its name and where its bytes come from, which is exactly one of the other fields.

    `path` is a regular file; `data` is a buffer, which must not change meanwhile; `open` returns a new reader that
    begins at the object's first byte, and is called for each blob; `stream` is read once and strictly forwards.
    `size`, in bytes, must be given for `open` and `stream`; for a path it is a promise that is checked.
    """

    name: str
    path: StrPath | None = None
    open: Callable[[], Readable] | None = field(default=None, repr=False)
    size: int | None = None
    metadata: Metadata = field(default_factory=lambda: NO_METADATA)
    data: bytes | bytearray | memoryview | None = field(default=None, repr=False)
    stream: Readable | None = field(default=None, repr=False)

    def __post_init__(self) -> None:
        given = [one for one in (self.path, self.open, self.data, self.stream) if one is not None]
        if len(given) > 1 or not (given or self.name.endswith("/")):
            raise InvalidRequest(f"object {self.name!r} needs one of path, open, data and stream")
        if self.size is None and (self.open or self.stream is not None):
            raise InvalidRequest(f"object {self.name!r} needs its size in bytes, since its source cannot be asked")
        if self.size is not None and self.size < 0:
            raise InvalidRequest(f"object {self.name!r} cannot have {self.size} bytes")


@dataclass(frozen=True, slots=True)
class GetTarget:
    """An object to be fetched and where its bytes go: a file at `path`, or what `open` returns.

    `open` is called when the first bytes come; what it returns gets them in order, and is closed by the engine if
    it has ``close``. `version_id` is None for the latest version. `ranges` are (offset, length) pairs or ``range``
    objects: ranges that touch or overlap are merged, and the target gets them one after the other, in ascending
    order, with nothing between them.
    """

    name: str
    path: StrPath | None = None
    open: Callable[[], Writable] | None = field(default=None, repr=False)
    version_id: str | None = None
    ranges: Sequence[RangeLike] = ()

    def __post_init__(self) -> None:
        if (self.path is None) == (self.open is None):
            raise InvalidRequest(f"object {self.name!r} needs either a path or an open")
        if self.version_id is not None:
            object.__setattr__(self, "version_id", str(self.version_id))
        merged(self.ranges)  # a range that makes no sense is refused here

    @property
    def merged_ranges(self) -> tuple[ByteRange, ...]:
        """The ranges in ascending order, those that touch or overlap as one."""
        return merged(self.ranges)


def merged(ranges: Iterable[RangeLike]) -> tuple[ByteRange, ...]:
    """Return ranges in ascending order, those that touch or overlap as one; `InvalidRequest` for an empty one."""
    joined: list[ByteRange] = []
    for one in sorted(map(_byte_range, ranges)):
        if joined and one.offset <= joined[-1].end:
            begin = joined[-1].offset
            joined[-1] = ByteRange(begin, max(joined[-1].end, one.end) - begin)
        else:
            joined.append(one)
    return tuple(joined)


def _byte_range(one: RangeLike) -> ByteRange:
    if isinstance(one, range):
        found = ByteRange(one.start, len(one)) if one.step == 1 else ByteRange(-1, 0)
    else:
        found = ByteRange(*one)
    if found.offset < 0 or found.length <= 0:
        raise InvalidRequest(f"{one} is no range of bytes: an offset of 0 or more and a length of 1 or more")
    return found
