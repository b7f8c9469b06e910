"""What is on media only gets into the cache again."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..state.rows import Chunk, Job
from .cache import Cache
from .drives import Drives
from .ground import Ground
from .occurrences import Occurrences
from .sources import Sources

_ABSENT = "SELECT id, length FROM blob WHERE NOT in_cache AND received IS NOT NULL AND id IN"
_UNDONE = "SELECT blob_id FROM entry WHERE chunk_id = ? AND NOT done"
_GIVEN = "SELECT value FROM json_each(?)"
FOR_CACHE = ""
"""Stands for a job in the table of what is to be read: the blob is wanted in cache, by whom ever."""


@dataclass(frozen=True, slots=True)
class Loading:
    """Reads blobs from tapes and pools; only tapes take their time."""

    ground: Ground
    cache: Cache
    drives: Drives
    sources: Sources
    occurrences: Occurrences

    def load_chunk(self, job: Job, chunk: Chunk) -> bool:
        """Whether all that is left of a chunk is in cache; if not, try to begin with loading it."""
        if chunk.ready is not None:
            return True
        database = self.ground.database
        # From here on, what is in cache of it stays there.
        database.change("UPDATE chunk SET allocated = 1 WHERE id = ?", chunk.id)
        absent = database.rows(f"{_ABSENT} ({_UNDONE})", chunk.id)
        if not chunk.allocated and not self._begin(absent, job.priority):
            database.change("UPDATE chunk SET allocated = 0 WHERE id = ?", chunk.id)
            return False
        chunk.allocated = 1
        # There may be a drive now where there was none.
        self.drives.assign()
        return self.note_ready(chunk)

    def load_blobs(self, blob_ids: Sequence[str], priority: str) -> bool:
        """Whether blobs are in cache; if not, try to begin with loading them."""
        absent = f"{_ABSENT} ({_GIVEN})"
        with self.ground.database.transaction():
            if begun := self._begin(self.ground.database.rows(absent, json.dumps(blob_ids)), priority):
                begun = not self.ground.database.rows(absent, json.dumps(blob_ids))
        return begun

    def note_ready(self, chunk: Chunk) -> bool:
        """Whether all that is left of an allocated chunk is in cache; it is noted when that happened."""
        database = self.ground.database
        if database.rows(f"{_ABSENT} ({_UNDONE}) LIMIT 1", chunk.id):
            return False
        chunk.ready = self.ground.clock.now()
        database.change("UPDATE chunk SET ready = ? WHERE id = ?", chunk.ready, chunk.id)
        database.change("UPDATE job SET active = ? WHERE id = ?", chunk.ready, chunk.job_id)
        self.occurrences.tell_of_chunk("object_cached", chunk.id, chunk.job_id)
        return True

    def arrived(self, tape_id: str) -> list[Chunk]:
        """Put what was wanted from a tape into the cache; return the chunks that are ready now."""
        query = "SELECT blob_id FROM load WHERE tape_id = ? AND job_id = ?"
        blob_ids = self.ground.database.column(query, tape_id, FOR_CACHE)
        statement = "DELETE FROM load WHERE tape_id = ? AND job_id = ?"
        self.ground.database.change(statement, tape_id, FOR_CACHE)
        self._put_in_cache(blob_ids)
        waiting = f"""
            WHERE allocated AND ready IS NULL AND id IN (
                SELECT chunk_id FROM entry WHERE blob_id IN ({_GIVEN})
            ) AND job_id IN (SELECT id FROM job WHERE status = 'IN_PROGRESS') ORDER BY id
        """
        chunks = self.ground.database.all(Chunk, waiting, json.dumps(blob_ids))
        return [chunk for chunk in chunks if self.note_ready(chunk)]

    def give_up(self, tape_id: str) -> None:
        """Forget what was wanted from a tape that cannot be read any more; whoever asks again may find another copy."""
        database = self.ground.database
        wanted = "SELECT blob_id FROM load WHERE tape_id = ? AND job_id = ?"
        statement = f"""
            UPDATE chunk SET allocated = 0 WHERE ready IS NULL
            AND id IN (SELECT chunk_id FROM entry WHERE blob_id IN ({wanted}))
            AND job_id IN (SELECT id FROM job WHERE request_type <> 'PUT')
        """
        database.change(statement, tape_id, FOR_CACHE)
        database.change(f"UPDATE blob SET reserved = 0 WHERE id IN ({wanted})", tape_id, FOR_CACHE)
        database.change("DELETE FROM load WHERE tape_id = ? AND job_id = ?", tape_id, FOR_CACHE)

    def _begin(self, absent: Sequence[tuple[str, int]], priority: str) -> bool:
        """Begin to load blobs into room that is set aside for them; False if they cannot be read or have no room."""
        if not absent:
            return True
        database = self.ground.database
        tapes = self.sources.tapes_of([blob_id for blob_id, _ in absent])
        if None in tapes.values():
            return False
        blob_ids = json.dumps(list(tapes))
        query = f"SELECT ifnull(sum(length), 0) FROM blob WHERE NOT reserved AND id IN ({_GIVEN})"
        if not self.cache.make_room(database.value(query, blob_ids), priority):
            return False
        database.change(f"UPDATE blob SET reserved = 1 WHERE id IN ({_GIVEN})", blob_ids)
        for tape_id in sorted({tape_id or "" for tape_id in tapes.values()}):
            self._fetch(tape_id, [blob_id for blob_id, source in tapes.items() if source == tape_id])
        return True

    def _fetch(self, tape_id: str, blob_ids: Sequence[str]) -> None:
        """Put what can be had at once into the cache, and ask for the tape that holds the rest."""
        if not tape_id or not self.ground.settings.tape_load or self.drives.is_loaded(tape_id):
            self._put_in_cache(blob_ids)
            return
        # The condition tells the database that what follows is not part of the query.
        statement = f"""
            INSERT INTO load (blob_id, job_id, tape_id) SELECT value, ?, ? FROM ({_GIVEN}) WHERE true
            ON CONFLICT DO NOTHING
        """
        self.ground.database.change(statement, FOR_CACHE, tape_id, json.dumps(blob_ids))
        self.drives.ask_for(tape_id)

    def _put_in_cache(self, blob_ids: Iterable[str]) -> None:
        wanted = json.dumps(list(blob_ids))
        self._count_as_cached(wanted)
        statement = f"UPDATE blob SET in_cache = 1, reserved = 0, used = ? WHERE id IN ({_GIVEN})"
        self.ground.database.change(statement, self.ground.clock.now(), wanted)

    def _count_as_cached(self, blob_ids: str) -> None:
        """Add blobs that are about to come into the cache to what jobs that read them have there."""
        query = f"""
            SELECT job.id, sum(blob.length) FROM blob JOIN entry ON entry.blob_id = blob.id JOIN job ON job.id = job_id
            WHERE blob.id IN ({_GIVEN}) AND NOT in_cache AND NOT done
                AND status = 'IN_PROGRESS' AND request_type <> 'PUT' GROUP BY job.id
        """
        statement = "UPDATE job SET cached_size = min(original_size, cached_size + ?) WHERE id = ?"
        for job_id, size in self.ground.database.rows(query, blob_ids):
            self.ground.database.change(statement, size, job_id)
