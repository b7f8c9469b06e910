"""Everything below the data directory."""

from __future__ import annotations

from pathlib import Path

from .database import Database
from .files import Files
from .records import Records


class Store:
    """The appliance's memory; a restart on the same directory finds it all again."""

    def __init__(self, directory: Path) -> None:
        directory.mkdir(parents=True, exist_ok=True)
        self.files = Files(directory)
        self.database = Database(directory / "metadata.sqlite")
        self.records = Records(self.database)

    def close(self) -> None:
        """Close what is open."""
        self.database.close()

    def remove_objects(self, condition: str, *values: object) -> None:
        """Delete the objects that meet an SQL condition, with their blobs and files."""
        with self.database.transaction():
            doomed = f"SELECT id FROM object WHERE {condition}"
            query = f"SELECT id FROM blob WHERE received IS NOT NULL AND object_id IN ({doomed})"
            blobs = self.database.column(query, *values)
            self.database.change(f"DELETE FROM object WHERE {condition}", *values)
        self.files.discard(blobs)
