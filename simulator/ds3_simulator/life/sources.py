"""Where blobs can be read from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from ..state.records import Fields
from ..state.rows import Copy
from .drives import Drives
from .ground import Ground
from .suitability import is_in_service, is_readable


@dataclass(frozen=True, slots=True)
class Sources:
    """Chooses among the copies of a blob."""

    ground: Ground
    drives: Drives

    def tape_of(self, blob_id: str) -> str | None:
        """Return the tape to read a blob from, "" if it is quicker had from a pool, None if it cannot be read."""
        copies = self.ground.database.all(Copy, "WHERE blob_id = ? ORDER BY medium_id", blob_id)
        readable = [copy for copy in copies if self._is_there(copy.medium_kind, copy.medium_id)]
        if any(copy.medium_kind != "Tape" for copy in readable):
            return ""
        tapes = sorted((copy.medium_id for copy in readable), key=self._remoteness)
        return tapes[0] if tapes else None

    def has_tape(self, tape_id: str) -> bool:
        """Whether a tape can be read: it may have been taken out since it was asked for."""
        return self._is_there("Tape", tape_id)

    def unreadable(self, blob_ids: Sequence[str]) -> list[str]:
        """Return those of some blobs that are not in cache, and on no medium that can be read."""
        query = (
            "SELECT id FROM blob WHERE NOT in_cache AND received IS NOT NULL AND id IN (SELECT value FROM json_each(?))"
        )
        absent = self.ground.database.column(query, json.dumps(list(blob_ids)))
        return [blob_id for blob_id in absent if self.tape_of(blob_id) is None]

    def tapes_to_online(self, blob_ids: Sequence[str]) -> list[str]:
        """Return the bar codes of the tapes without which blobs that are not in cache cannot be read."""
        unreadable = self.unreadable(blob_ids)
        return sorted({str(tape["bar_code"]) for blob_id in unreadable for tape in self._tapes_with(blob_id)})

    def _is_there(self, kind: str, medium_id: str) -> bool:
        records = self.ground.store.records
        medium = records.get(kind, medium_id)
        return medium is not None and is_readable(medium) and is_in_service(records, medium)

    def _remoteness(self, tape_id: str) -> int:
        return 0 if self.drives.is_loaded(tape_id) else 1 if self.drives.is_asked_for(tape_id) else 2

    def _tapes_with(self, blob_id: str) -> list[Fields]:
        query = "SELECT medium_id FROM copy WHERE blob_id = ? AND medium_kind = 'Tape'"
        get = self.ground.store.records.get
        return [tape for tape_id in self.ground.database.column(query, blob_id) if (tape := get("Tape", tape_id))]
