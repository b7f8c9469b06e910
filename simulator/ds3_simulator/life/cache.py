"""The cache: how full it is, who may fill it, and what leaves it when room is needed."""

from __future__ import annotations

import json
from threading import Lock

from ..shortage import short_of
from ..state.records import Fields
from .ground import Ground

# What is on media and not about to be read by a job: only its copy in the cache goes.
_RECLAIMABLE = """
    FROM blob WHERE in_cache AND EXISTS (SELECT 1 FROM copy WHERE blob_id = blob.id) AND NOT EXISTS (
        SELECT 1 FROM entry JOIN chunk ON chunk.id = entry.chunk_id JOIN job ON job.id = entry.job_id
        WHERE entry.blob_id = blob.id AND NOT entry.done AND chunk.allocated AND job.status = 'IN_PROGRESS'
    )
"""
_PAGE = 1000
_UNRESTRICTED = ("URGENT", "CRITICAL")


class Cache:
    """Room in the cache; the sum of what fills it is kept by the database."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._database = ground.database
        self._incoming = 0
        self._lock = Lock()

    @property
    def size(self) -> int:
        """Bytes that fit into the cache: what the settings say, or less if its file system may not be filled so far."""
        return self._size(self._filesystem())

    @property
    def used(self) -> int:
        """Bytes that are filled or reserved."""
        return int(self._database.value("SELECT value FROM tally WHERE name = 'cache'")) + self._incoming

    def reclaimable(self) -> int:
        """Return the bytes that can be freed at once."""
        return int(self._database.value(f"SELECT ifnull(sum(length), 0) {_RECLAIMABLE}"))

    def limit(self, priority: str) -> int:
        """Return how full jobs of a priority may make the cache; the last part of it is for urgent ones."""
        filesystem = self._filesystem()
        size = self._size(filesystem)
        if priority in _UNRESTRICTED:
            return size
        part = filesystem.get("burst_threshold")
        return int(size * (self._ground.settings.burst_threshold if part is None else float(part)))

    def make_room(self, length: int, priority: str) -> bool:
        """Whether there is room for so many bytes, after freeing what can be freed if that is needed.

        What is longer than the limit is let in when the cache is empty, or it would have to wait for ever.
        """
        if short_of("cache"):
            return False
        limit = self.limit(priority)
        missing = self.used + length - limit
        if missing > 0:
            missing -= self.reclaim(missing)
        return missing <= 0 or self.used == 0

    def reserve_chunk(self, chunk_id: str, priority: str) -> bool:
        """Set room aside for what is yet to be received of a chunk."""
        members = "received IS NULL AND NOT reserved AND id IN (SELECT blob_id FROM entry WHERE chunk_id = ?)"
        length = self._database.value(f"SELECT ifnull(sum(length), 0) FROM blob WHERE {members}", chunk_id)
        if not self.make_room(length, priority):
            return False
        self._database.change(f"UPDATE blob SET reserved = 1 WHERE {members}", chunk_id)
        self._database.change("UPDATE chunk SET allocated = 1 WHERE id = ?", chunk_id)
        return True

    def reserve(self, length: int, priority: str) -> bool:
        """Set room aside for what is about to come in; it is forgotten at a restart, as what was coming in is."""
        if short_of("cache"):
            return False
        # Counted first, so that nobody else takes the same room meanwhile.
        self.release(-length)
        if self.used <= self.limit(priority):
            return True
        with self._database.transaction():
            missing = self.used - self.limit(priority)
            fits = self.reclaim(missing) >= missing or self.used == length
        if not fits:
            self.release(length)
        return fits

    def release(self, length: int) -> None:
        """Give back room that was set aside."""
        with self._lock:
            self._incoming -= length

    def reclaim(self, length: int | None = None) -> int:
        """Free at least so many bytes, or all that can be; what was used last stays longest. Return how many."""
        freed = 0
        with self._database.transaction():
            while length is None or freed < length:
                page = self._database.rows(f"SELECT id, length {_RECLAIMABLE} ORDER BY used LIMIT {_PAGE}")
                if not page:
                    break
                freed += self._drop(page, None if length is None else length - freed)
        return freed

    def _drop(self, blobs: list[tuple[str, int]], length: int | None) -> int:
        """Take blobs out of the cache until so many bytes are free."""
        freed, dropped = 0, []
        for blob_id, size in blobs:
            if length is not None and freed >= length:
                break
            dropped.append(blob_id)
            freed += size
        statement = "UPDATE blob SET in_cache = 0 WHERE id IN (SELECT value FROM json_each(?))"
        self._database.change(statement, json.dumps(dropped))
        return freed

    def _size(self, filesystem: Fields) -> int:
        most = filesystem.get("max_capacity_in_bytes")
        size = self._ground.settings.cache_size
        return size if most is None else min(size, int(most))

    def _filesystem(self) -> Fields:
        records = self._ground.store.records
        return records.recall("cache", lambda: next(iter(records.all("CacheFilesystem")), {}))
