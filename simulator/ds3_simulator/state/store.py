"""Everything below the data directory."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from .database import Database
from .files import Files
from .records import Records

_READERS = """
    SELECT DISTINCT job.id FROM entry JOIN job ON job.id = entry.job_id
    WHERE blob_id IN (SELECT value FROM json_each(?)) AND NOT done AND status = 'IN_PROGRESS' AND request_type <> 'PUT'
"""


class Store:
    """The appliance's memory; a restart on the same directory finds it all again."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self.files = Files(directory)
        self.database = Database(directory / "metadata.sqlite")
        self.records = Records(self.database)
        self.when_unread: Callable[[list[str]], object] = _nothing
        """Is called with the ids of open jobs that were to read what was deleted just now."""
        self._sweep()

    def close(self) -> None:
        """Close what is open."""
        self.database.close()

    def remove_objects(self, condition: str, *values: object) -> None:
        """Delete the objects that meet an SQL condition, with their blobs and, once that is certain, their files."""
        with self.database.transaction():
            doomed = f"SELECT id FROM object WHERE {condition}"
            query = f"SELECT id FROM blob WHERE received IS NOT NULL AND object_id IN ({doomed})"
            blobs = self.database.column(query, *values)
            readers = self.database.column(_READERS, json.dumps(blobs)) if blobs else []
            self.database.change(f"DELETE FROM object WHERE {condition}", *values)
            if readers:
                self.when_unread(readers)
            self.database.afterwards(partial(self.files.discard, blobs))

    def remove_parts(self, part_ids: Sequence[str]) -> None:
        """Forget parts of a multipart upload, and give back their space."""
        with self.database.transaction():
            for part_id in part_ids:
                self.database.change("DELETE FROM part WHERE id = ?", part_id)
            self.database.afterwards(partial(self.files.discard, part_ids))

    def remove_upload(self, upload_id: str) -> None:
        """Forget a multipart upload, and give back the space of its parts."""
        self._remove_uploads("id = ?", upload_id)

    def remove_bucket(self, bucket_id: str) -> None:
        """Delete a bucket and everything in it."""
        with self.database.transaction():
            self.remove_objects("bucket_id = ?", bucket_id)
            self._remove_uploads("bucket_id = ?", bucket_id)
            self.database.change("DELETE FROM event WHERE bucket_id = ?", bucket_id)
            self.database.change("DELETE FROM bucket WHERE id = ?", bucket_id)

    def _remove_uploads(self, condition: str, *values: object) -> None:
        with self.database.transaction():
            query = f"SELECT id FROM part WHERE upload_id IN (SELECT id FROM upload WHERE {condition})"
            parts = self.database.column(query, *values)
            self.database.change(f"DELETE FROM upload WHERE {condition}", *values)
            self.database.afterwards(partial(self.files.discard, parts))

    def _sweep(self) -> None:
        """Delete contents that nothing refers to: the process ended before what refers to them, or after."""
        query = """
            SELECT value FROM json_each(?)
            WHERE NOT EXISTS (SELECT 1 FROM blob WHERE id = value AND received IS NOT NULL)
            AND NOT EXISTS (SELECT 1 FROM part WHERE id = value)
        """
        for ids in self.files.kept():
            self.files.discard(self.database.column(query, json.dumps(ids)))


def _nothing(_: list[str]) -> None:
    pass


def erase(directory: Path) -> None:
    """Delete what a store, which must be closed, left below a directory, and nothing else there."""
    for name in ("blobs", "incoming"):
        shutil.rmtree(directory / name, ignore_errors=True)
    for path in directory.glob("metadata.sqlite*"):
        path.unlink()
