"""What the bulk-job loop needs of an API version; the generated package implements it by contract roles."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, Protocol

from ..body import Body, Writable
from ..payloads import Ds3PutObject
from .calls import ManyCalls
from .checksums import Checksum, ChecksumKind
from .requests import ByteRange, JobOptions

PutObject = Ds3PutObject
JobKind = Literal["PUT", "GET", "VERIFY", "STAGE"]

COMPLETED = "COMPLETED"
"""Status of a job that has all its blobs; those of a PUT are on their final media too."""


class Entry(NamedTuple):
    """An object in a job: its name and, if a certain version is meant, that version's id."""

    name: str
    version_id: str | None = None

    def __str__(self) -> str:
        return f"{self.name!r}, version {self.version_id}" if self.version_id else repr(self.name)


class Blob(NamedTuple):
    """A contiguous piece of one object: what one PUT or GET moves."""

    name: str
    offset: int
    length: int
    in_cache: bool = False
    version_id: str | None = None

    @property
    def entry(self) -> Entry:
        """The object it belongs to."""
        return Entry(self.name, self.version_id)


@dataclass(frozen=True, slots=True)
class WantedObject:
    """An object that a job is to read: of the latest or of one version, all or `length` bytes from `offset` on."""

    name: str
    version_id: str | None = None
    offset: int | None = None
    length: int | None = None


@dataclass(frozen=True, slots=True)
class ListedObject:
    """An object that stands in a bucket."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class ObjectFacts:
    """What the server tells about a stored object: bytes, metadata, and the checksum of each blob by its offset."""

    size: int
    metadata: Mapping[str, str] = field(default_factory=dict)
    kind: ChecksumKind | None = None
    checksums: Mapping[int, str] = field(default_factory=dict)
    version_id: str | None = None


def blobs_of(entry: Entry, facts: ObjectFacts) -> list[Blob]:
    """Return the blobs of a stored object: each reaches to where the next one begins."""
    offsets = sorted(facts.checksums)
    ends = [*offsets[1:], facts.size]
    return [
        Blob(entry.name, begin, end - begin, version_id=entry.version_id)
        for begin, end in zip(offsets, ends, strict=False)
    ]


@dataclass(frozen=True, slots=True)
class BucketRules:
    """What a bucket's data policy says about checksums."""

    kind: ChecksumKind
    required: bool = False


@dataclass(frozen=True, slots=True)
class OpenedJob:
    """A job as the server planned it: every blob it consists of, to be walked through as often as need be."""

    job_id: str
    blobs: Iterable[Blob]
    chunks: int


@dataclass(frozen=True, slots=True)
class JobState:
    """How a job is: `status` is a word such as ``IN_PROGRESS``; sizes are bytes."""

    job_id: str
    bucket: str
    kind: str
    status: str
    blobs: tuple[Blob, ...] = ()
    chunks: int = 0
    original_size: int = 0
    cached_size: int = 0
    completed_size: int = 0


@dataclass(frozen=True, slots=True)
class ReadyBlobs:
    """An answer to "what can be moved now?".

    `retry_after` is how many seconds the server wants to be left alone; `ended` says that the job is
    finished, cancelled or unknown to the server, so that nothing will become ready any more.
    """

    blobs: tuple[Blob, ...]
    retry_after: float | None = None
    ended: bool = False


@dataclass(frozen=True, slots=True)
class FetchedBlob:
    """What came of a GET: how many bytes, the checksum the server has for the whole blob, the object's metadata."""

    length: int
    checksum: Checksum | None = None
    metadata: Mapping[str, str] = field(default_factory=dict)


class BulkApi(Protocol):
    """The calls of a bulk job: each may raise any `Ds3Error`, and be made from several threads at once.

    A busy server makes them raise `Busy` at once: waiting is the engine's part, so that it can be seen and cancelled.
    """

    def open_put(self, bucket: str, objects: Sequence[PutObject], options: JobOptions) -> OpenedJob:
        """Open a job that stores `objects`."""

    def open_get(self, bucket: str, objects: Sequence[WantedObject], options: JobOptions) -> OpenedJob:
        """Open a job that fetches `objects`."""

    def open_verify(self, bucket: str, objects: Sequence[WantedObject], options: JobOptions) -> OpenedJob:
        """Open a job that makes the server read and check `objects`."""

    def open_stage(self, bucket: str, objects: Sequence[WantedObject], options: JobOptions) -> OpenedJob:
        """Open a job that makes the server load `objects` from tape."""

    def ready_blobs(self, job_id: str) -> ReadyBlobs:
        """Ask which blobs can be moved now; the server may repeat blobs that were moved already."""

    def put_blob(self, bucket: str, job_id: str, blob: Blob, body: Body, headers: Mapping[str, str]) -> None:
        """Send one blob with checksum and metadata headers; returns when the server has acknowledged all of it."""

    def get_blob(
        self, bucket: str, job_id: str, blob: Blob, sink: Writable, ranges: Sequence[ByteRange] = ()
    ) -> FetchedBlob:
        """Fetch one blob, or ranges of it, counted from the object's start, into `sink`, which gets them in order."""

    def many(self) -> ManyCalls | None:
        """Return what makes many short calls at once; None where each takes a thread."""

    def show_job(self, job_id: str) -> JobState:
        """Return the job's state; raises `NotFound` for one the server does not know."""

    def find_put_job(self, bucket: str, name: str) -> str | None:
        """Return the id of the open PUT job with this name; None when there is none."""

    def keep_alive(self, job_id: str) -> None:
        """Restart the job's idle timer."""

    def cancel(self, job_id: str) -> None:
        """Cancel the job; objects not yet complete are dropped."""

    def truncate(self, job_id: str) -> None:
        """End the job with the objects that are complete."""

    def list_objects(self, bucket: str, prefix: str) -> Iterator[ListedObject]:
        """Yield all objects whose name starts with `prefix`, walking as many pages as there are."""

    def object_facts(self, bucket: str, name: str, version_id: str | None = None) -> ObjectFacts | None:
        """Return what is known of an object; None when there is none."""

    def bucket_rules(self, bucket: str) -> BucketRules:
        """Return what the bucket's data policy wants."""
