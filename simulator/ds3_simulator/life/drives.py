"""The tape drives: which tapes are in them, and which wait for one."""

from __future__ import annotations

from ..state.database import Database
from ..state.records import Fields
from .ground import Ground


class Drives:
    """Loads tapes into drives, as many at once as there are; a loaded tape stays until its drive is needed."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._database: Database = ground.database

    def is_loaded(self, tape_id: str) -> bool:
        """Whether a tape is in a drive, ready to be read."""
        query = "SELECT 1 FROM mount WHERE tape_id = ? AND loaded IS NOT NULL"
        return self._database.value(query, tape_id) is not None

    def is_asked_for(self, tape_id: str) -> bool:
        """Whether a tape is in a drive, on its way there, or waiting for one."""
        return self._database.value("SELECT 1 FROM mount WHERE tape_id = ?", tape_id) is not None

    def ask_for(self, tape_id: str) -> None:
        """Have a tape loaded as soon as there is a drive for it."""
        now = self._ground.clock.now()
        self._database.change("INSERT OR IGNORE INTO mount (tape_id, asked) VALUES (?, ?)", tape_id, now)
        self.assign()

    def first(self) -> tuple[str, int] | None:
        """Return the tape that will be loaded first, and when its loading began."""
        query = (
            "SELECT tape_id, since FROM mount WHERE loaded IS NULL AND since IS NOT NULL ORDER BY since, asked LIMIT 1"
        )
        rows = self._database.rows(query)
        return rows[0] if rows else None

    def tapes(self) -> list[str]:
        """Return the tapes that are in drives."""
        return self._database.column("SELECT tape_id FROM mount WHERE loaded IS NOT NULL ORDER BY tape_id")

    def loaded(self, tape_id: str) -> None:
        """Note that a tape is in its drive now, or was used there."""
        self._database.change("UPDATE mount SET loaded = ? WHERE tape_id = ?", self._ground.clock.now(), tape_id)

    def remove(self, tape_id: str) -> None:
        """Take a tape out of its drive, or out of the queue."""
        self._database.change("DELETE FROM mount WHERE tape_id = ?", tape_id)
        self.assign()

    def assign(self) -> bool:
        """Begin to load those that wait longest, as far as drives are free or hold a tape that nobody wants.

        Says whether any has begun.
        """
        waiting = self._database.column("SELECT tape_id FROM mount WHERE since IS NULL ORDER BY asked, tape_id")
        begun = 0
        while begun < len(waiting) and self._begin(waiting[begun]):
            begun += 1
        return begun > 0

    def _begin(self, tape_id: str) -> bool:
        """Begin to load a tape if there is a drive for it."""
        with self._database.transaction():
            if not self._has_free_drive():
                return False
            statement = "UPDATE mount SET since = ? WHERE tape_id = ? AND since IS NULL"
            return self._database.change(statement, self._ground.clock.now(), tape_id) > 0

    def _has_free_drive(self) -> bool:
        taken = self._database.value("SELECT count(*) FROM mount WHERE since IS NOT NULL")
        return taken < self._count() or self._unload_one()

    def _unload_one(self) -> bool:
        """Take out the tape that was not used for the longest time and that nobody waits for."""
        statement = """
            DELETE FROM mount WHERE tape_id = (
                SELECT tape_id FROM mount WHERE loaded IS NOT NULL
                AND NOT EXISTS (SELECT 1 FROM load WHERE load.tape_id = mount.tape_id) ORDER BY loaded LIMIT 1
            )
        """
        return self._database.change(statement) > 0

    def _count(self) -> int:
        drives = self._ground.store.records.all("TapeDrive")
        return sum(map(is_usable, drives)) if drives else self._ground.settings.tape_drives


def is_usable(drive: Fields) -> bool:
    """Whether tapes can be loaded into a drive."""
    return bool(drive.get("state") == "NORMAL" and drive.get("quiesced", "NO") == "NO")
