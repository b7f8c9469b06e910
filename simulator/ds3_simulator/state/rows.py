"""What the tables hold, row by row; dates are milliseconds since 1970, flags are 0 or 1."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar


@dataclass(slots=True)
class Row:
    """A row of the table or view `table`; its columns are called like the attributes."""

    table: ClassVar[str]


@dataclass(slots=True)
class Record(Row):
    """A resource that is only data: a user, a data policy and the like."""

    table: ClassVar[str] = "record"
    id: str
    kind: str
    fields: str
    """The fields of the contract's type `kind`, as JSON."""


@dataclass(slots=True)
class Bucket(Row):
    """A container of objects."""

    table: ClassVar[str] = "bucket"
    id: str
    name: str
    created: int
    data_policy_id: str
    user_id: str
    protected: int = 0


@dataclass(slots=True)
class StoredObject(Row):
    """A version of an object; until all its blobs are there it has no creation date and no ETag."""

    table: ClassVar[str] = "object"
    id: str
    bucket_id: str
    name: str
    size: int
    created: int | None = None
    etag: str | None = None
    metadata: str = "{}"
    """Values by lower-case name, as JSON."""
    latest: int = 1
    """At most one version of a name is the latest; a deletion may leave none."""
    number: int = 1
    """Old contracts tell versions of a name apart by number."""

    @property
    def type(self) -> str:
        """DATA or FOLDER."""
        return "FOLDER" if self.name.endswith("/") and self.size == 0 else "DATA"


@dataclass(slots=True)
class Blob(Row):
    """A piece of an object; a date says that it was received, whose checksum may be computed later."""

    table: ClassVar[str] = "blob"
    id: str
    object_id: str
    offset: int
    length: int
    received: int | None = None
    in_cache: int = 0
    checksum_type: str | None = None
    checksum: str | None = None
    reserved: int = 0
    """Whether there is room for it in the cache before it is there."""
    used: int = 0
    """When it was last put or read; what was not used for the longest time leaves the cache first."""


@dataclass(slots=True)
class Copy(Row):
    """A blob on a medium; a blob that is received but has no copy is in cache only."""

    table: ClassVar[str] = "copy"
    blob_id: str
    medium_id: str
    medium_kind: str
    """The contract's type of the medium: Tape, Pool or a type of target."""
    order_index: int = 0
    length: int = 0
    """As the blob's, which may be gone already when the copy goes."""


@dataclass(slots=True)
class Job(Row):
    """A bulk job, whatever has become of it."""

    table: ClassVar[str] = "job"
    id: str
    bucket_id: str
    bucket_name: str
    user_id: str
    request_type: str
    name: str
    priority: str
    status: str
    created: int
    ended: int | None
    original_size: int
    cached_size: int
    completed_size: int
    options: str
    """What else the client said when it opened the job, as JSON."""
    active: int = 0
    """When something last happened in the job."""
    truncated: int = 0
    timed_out: int = 0
    """Whether it was truncated or canceled because nothing happened for too long."""
    error: str | None = None


@dataclass(slots=True)
class Chunk(Row):
    """Blobs of a job that are made ready together."""

    table: ClassVar[str] = "chunk"
    id: str
    job_id: str
    number: int
    allocated: int
    ready: int | None = None
    """When its blobs are loaded; only chunks of what is read from media have such a date."""
    stored: int | None = None
    """When its blobs are on media; only chunks of what was put have such a date."""


@dataclass(slots=True)
class Entry(Row):
    """A blob's place in a job; it is done when the blob was transferred."""

    table: ClassVar[str] = "entry"
    blob_id: str
    chunk_id: str
    job_id: str
    done: int = 0


@dataclass(slots=True)
class Piece(Row):
    """A blob in a job, with the names of things around it."""

    table: ClassVar[str] = "piece"
    job_id: str
    chunk_id: str
    done: int
    id: str
    offset: int
    length: int
    received: int | None
    in_cache: int
    checksum: str | None
    object_id: str
    name: str
    latest: int
    number: int


@dataclass(slots=True)
class Expected(Row):
    """A blob that a job has to transfer, as a request for it finds it: by bucket, name, offset and job."""

    table: ClassVar[str] = "expected"
    job_id: str
    chunk_id: str
    allocated: int
    done: int
    id: str
    object_id: str
    offset: int
    length: int
    size: int
    """Length of the whole object."""


@dataclass(slots=True)
class Upload(Row):
    """A multipart upload under way; the object is not there before it is completed."""

    table: ClassVar[str] = "upload"
    id: str
    bucket_id: str
    name: str
    user_id: str
    begun: int
    metadata: str = "{}"
    """As that of objects."""


@dataclass(slots=True)
class Part(Row):
    """A part of a multipart upload; its content is kept like that of a blob."""

    table: ClassVar[str] = "part"
    id: str
    upload_id: str
    number: int
    length: int
    received: int
    digest: str
    """The checksum in hexadecimal digits, which is the part's ETag."""


@dataclass(slots=True)
class Event(Row):
    """Something that happened to an object; the numbers of a bucket's history grow."""

    table: ClassVar[str] = "event"
    id: str
    bucket_id: str
    kind: str
    object_name: str
    version_id: str
    object_created: int | None
    sequence: int | None = None
    """Given by the database."""
