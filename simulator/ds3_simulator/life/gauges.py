"""How full media are and which tapes are in drives, as their records tell."""

from __future__ import annotations

from ..state.records import Fields
from .drives import Drives, is_usable
from .ground import Ground

_FULL = 0.01
"""A tape of which no more than this part is free counts as full."""


class Gauges:
    """Brings records up to date; what they tell changes too often to do so each time."""

    def __init__(self, ground: Ground, drives: Drives) -> None:
        self._ground = ground
        self._drives = drives
        self._loaded: list[str] | None = None

    def update(self) -> None:
        """Write down what changed; cheap when nothing did."""
        if self._ground.database.value("SELECT 1 FROM usage WHERE changed LIMIT 1"):
            self._update_media()
        loaded = self._drives.tapes()
        if loaded != self._loaded:
            self._update_drives(loaded)
            self._loaded = loaded

    def _update_media(self) -> None:
        database = self._ground.database
        with database.transaction():
            for medium_id, used in database.rows("SELECT medium_id, bytes FROM usage WHERE changed"):
                self._write(medium_id, used)
            database.change("UPDATE usage SET changed = 0 WHERE changed")

    def _update_drives(self, loaded: list[str]) -> None:
        """Say of each drive which tape is in it; a tape stays in the drive where it is."""
        records = self._ground.store.records
        with self._ground.database.transaction():
            drives = records.all("TapeDrive")
            placed = {drive["tape_id"] for drive in drives} & set(loaded)
            waiting = [tape_id for tape_id in loaded if tape_id not in placed]
            for drive in drives:
                if drive["tape_id"] not in placed:
                    tape_id = waiting.pop(0) if waiting and is_usable(drive) else None
                    if tape_id != drive["tape_id"]:
                        records.save(drive | {"tape_id": tape_id})

    def _write(self, medium_id: str, used: int) -> None:
        records = self._ground.store.records
        tape, pool = records.get("Tape", medium_id), records.get("Pool", medium_id)
        if tape:
            records.save(tape | self._of_tape(tape, used))
        if pool:
            records.save(pool | self._of_pool(pool, used))

    def _of_tape(self, tape: Fields, used: int) -> Fields:
        total = tape.get("total_raw_capacity")
        total = self._ground.settings.tape_capacity if total is None else total
        free = max(0, total - used)
        now = self._ground.clock.now()
        full = {"full_of_data": free <= total * _FULL, "available_raw_capacity": free}
        return {**full, "total_raw_capacity": total, "last_modified": now, "last_accessed": now}

    def _of_pool(self, pool: Fields, used: int) -> Fields:
        now = self._ground.clock.now()
        free = max(0, pool["total_capacity"] - used)
        fields = {"used_capacity": used, "available_capacity": free, "last_modified": now, "last_accessed": now}
        return fields if used else fields | _released(pool)


def _released(pool: Fields) -> Fields:
    """Return what makes a pool free for any storage domain, once there is nothing on it."""
    owners = ("bucket_id", "storage_domain_member_id", "storage_domain_id")
    return {"assigned_to_storage_domain": False} | {name: None for name in owners if name in pool}
