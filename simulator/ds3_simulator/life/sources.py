"""Where blobs can be read from."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from ..state.records import Fields
from .drives import Drives
from .ground import Ground
from .suitability import is_in_service, is_readable


@dataclass(frozen=True, slots=True)
class Sources:
    """Chooses among the copies of a blob."""

    ground: Ground
    drives: Drives

    def tapes_of(self, blob_ids: Sequence[str]) -> dict[str, str | None]:
        """Return the tape to read each blob from, "" if it is quicker had from a pool, None if it cannot be read."""
        query = """
            SELECT blob_id, medium_kind, medium_id FROM copy WHERE blob_id IN (SELECT value FROM json_each(?))
            ORDER BY blob_id, medium_id
        """
        remoteness = cache(self._remoteness)
        nearest: dict[str, tuple[int, str]] = {}
        for blob_id, kind, medium_id in self.ground.database.rows(query, json.dumps(list(blob_ids))):
            distance = remoteness(kind, medium_id)
            if distance is not None:
                place = distance, medium_id if kind == "Tape" else ""
                nearest[blob_id] = min(place, nearest.get(blob_id, place))
        return {blob_id: nearest[blob_id][1] if blob_id in nearest else None for blob_id in blob_ids}

    def has_tape(self, tape_id: str) -> bool:
        """Whether a tape can be read: it may have been taken out since it was asked for."""
        return self._is_there("Tape", tape_id)

    def unreadable(self, blob_ids: Sequence[str]) -> list[str]:
        """Return those of some blobs that are not in cache, and on no medium that can be read."""
        given = "id IN (SELECT value FROM json_each(?))"
        query = f"SELECT id FROM blob WHERE NOT in_cache AND received IS NOT NULL AND {given}"
        absent = self.ground.database.column(query, json.dumps(list(blob_ids)))
        return [blob_id for blob_id, tape_id in self.tapes_of(absent).items() if tape_id is None]

    def tapes_to_online(self, blob_ids: Sequence[str]) -> list[str]:
        """Return the bar codes of the tapes without which some blobs cannot be read."""
        tapes = (tape for blob_id in self.unreadable(blob_ids) for tape in self._tapes_with(blob_id))
        return sorted({str(tape["bar_code"]) for tape in tapes})

    def _is_there(self, kind: str, medium_id: str) -> bool:
        records = self.ground.store.records
        medium = records.get(kind, medium_id)
        return medium is not None and is_readable(medium) and is_in_service(records, medium)

    def _remoteness(self, kind: str, medium_id: str) -> int | None:
        """Return how long it takes to get at a medium, compared with others; None if it cannot be read."""
        if not self._is_there(kind, medium_id):
            return None
        if kind != "Tape" or self.drives.is_loaded(medium_id):
            return int(kind == "Tape")
        return 2 if self.drives.is_asked_for(medium_id) else 3

    def _tapes_with(self, blob_id: str) -> list[Fields]:
        query = "SELECT medium_id FROM copy WHERE blob_id = ? AND medium_kind = 'Tape'"
        get = self.ground.store.records.get
        return [tape for tape_id in self.ground.database.column(query, blob_id) if (tape := get("Tape", tape_id))]
