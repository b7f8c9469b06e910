"""What the bulk-job loop needs of an API version; the generated package implements it by contract roles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Protocol

from ..body import Body, Writable


@dataclass(frozen=True, slots=True)
class Blob:
    """A contiguous piece of one object: what one PUT or GET moves."""

    name: str
    offset: int
    length: int
    in_cache: bool = False


@dataclass(frozen=True, slots=True)
class PutObject:
    """An object that a PUT job is to store, with its size in bytes."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class ListedObject:
    """An object that stands in a bucket."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class OpenedJob:
    """A job as the server planned it: every blob it consists of."""

    job_id: str
    blobs: tuple[Blob, ...]
    chunks: int


@dataclass(frozen=True, slots=True)
class ReadyBlobs:
    """An answer to "what can be moved now?".

    `retry_after` is how many seconds the server wants to be left alone; `ended` says that the job is
    finished, cancelled or unknown to the server, so that nothing will become ready any more.
    """

    blobs: tuple[Blob, ...]
    retry_after: float | None = None
    ended: bool = False


class BulkApi(Protocol):
    """The calls of a bulk job: each may raise any `Ds3Error`, and be made from several threads at once."""

    def open_put(self, bucket: str, objects: Sequence[PutObject]) -> OpenedJob:
        """Open a job that stores `objects`."""

    def open_get(self, bucket: str, names: Sequence[str]) -> OpenedJob:
        """Open a job that fetches the objects called `names`."""

    def ready_blobs(self, job_id: str) -> ReadyBlobs:
        """Ask which blobs can be moved now; the server may repeat blobs that were moved already."""

    def put_blob(self, bucket: str, job_id: str, blob: Blob, body: Body) -> None:
        """Send one blob; returns when the server has acknowledged all of it."""

    def get_blob(self, bucket: str, job_id: str, blob: Blob, sink: Writable) -> int:
        """Fetch one blob into `sink`, which gets the bytes in order; returns how many there were."""

    def job_status(self, job_id: str) -> str:
        """Return the job's status word, such as ``IN_PROGRESS``, ``COMPLETED`` or ``CANCELED``."""

    def cancel(self, job_id: str) -> None:
        """Cancel the job; objects not yet complete are dropped."""

    def list_objects(self, bucket: str, prefix: str) -> Iterator[ListedObject]:
        """Yield all objects whose name starts with `prefix`, walking as many pages as there are."""
