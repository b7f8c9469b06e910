"""What happens to blobs and jobs, as listeners are told."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial

from ..events import Occurrence
from ..state.database import Database
from ..wire.encoder import Values
from .ground import Ground

_BLOBS = """
    SELECT blob.id, blob.offset, blob.length, blob.in_cache, object.id AS version_id, object.name, object.latest,
        object.number, bucket.name
    FROM blob JOIN object ON object.id = blob.object_id JOIN bucket ON bucket.id = object.bucket_id
"""
_NAMES = ("id", "offset", "length", "in_cache", "version_id", "name", "latest", "version", "bucket")


@dataclass(frozen=True, slots=True)
class BlobList(Iterable[Values]):
    """The blobs that meet a condition, looked up when somebody wants them: mostly nobody does."""

    database: Database
    condition: str
    subject: str

    def __iter__(self) -> Iterator[Values]:
        for row in self.database.rows(f"{_BLOBS} WHERE {self.condition} ORDER BY blob.id", self.subject):
            yield dict(zip(_NAMES, row, strict=True))


@dataclass(frozen=True, slots=True)
class Occurrences:
    """Tells listeners, once it is certain that a thing happened."""

    ground: Ground

    def tell(self, kind: str, values: Values, job_id: str | None = None) -> None:
        """Tell of anything."""
        self.ground.database.afterwards(partial(self.ground.events.emit, Occurrence(kind, values, job_id)))

    def tell_of_chunk(self, kind: str, chunk_id: str, job_id: str) -> None:
        """Tell of the blobs of a chunk."""
        members = "blob.id IN (SELECT blob_id FROM entry WHERE chunk_id = ?)"
        self.tell(kind, {"job_id": job_id, "objects": BlobList(self.ground.database, members, chunk_id)}, job_id)

    def tell_of_object(self, kind: str, object_id: str) -> None:
        """Tell of an object that was put without a job, which counts as a job of its own."""
        blobs = BlobList(self.ground.database, "blob.object_id = ?", object_id)
        self.tell(kind, {"job_id": object_id, "objects": blobs}, object_id)

    def tell_end(self, job_id: str, *, canceled: bool = False, lost: Iterable[Values] = ()) -> None:
        """Tell that a job has ended, and which of its blobs are on no medium."""
        values = {"job_id": job_id, "cancel_occurred": canceled, "objects_not_persisted": lost}
        self.tell("job_completed", values, job_id)

    def lost(self, job_id: str) -> list[Values]:
        """Return the blobs of a PUT job that are on no medium."""
        condition = """
            blob.id IN (SELECT blob_id FROM chunk JOIN entry ON entry.chunk_id = chunk.id WHERE chunk.job_id = ?)
            AND NOT EXISTS (SELECT 1 FROM copy WHERE copy.blob_id = blob.id)
        """
        return list(BlobList(self.ground.database, condition, job_id))
