"""Resources that are only data: users, data policies and the like, kept by the contract's names."""

from __future__ import annotations

import json
from typing import Any

from .database import Database
from .identity import new_id
from .rows import Record

Fields = dict[str, Any]
"""The fields of a type by name."""


class Records:
    """Records by kind, which is the name of the contract's type."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def all(self, kind: str) -> list[Fields]:
        """Return the records of a kind, in the order of their ids."""
        return [json.loads(record.fields) for record in self._database.all(Record, "WHERE kind = ? ORDER BY id", kind)]

    def find(self, kind: str, key: str) -> Fields | None:
        """Return the record with an id or, failing that, a name."""
        rest = "WHERE kind = ? AND (id = ? OR name = ?) ORDER BY id <> ?"
        record = self._database.first(Record, rest, kind, key, key, key)
        return None if record is None else json.loads(record.fields)

    def add(self, kind: str, fields: Fields) -> Fields:
        """Store a new record and return it with its id."""
        fields = {"id": new_id()} | fields
        self._database.insert(Record(fields["id"], kind, fields.get("name"), json.dumps(fields)))
        return fields

    def save(self, fields: Fields) -> None:
        """Store a changed record."""
        statement = "UPDATE record SET name = ?, fields = ? WHERE id = ?"
        self._database.change(statement, fields.get("name"), json.dumps(fields), fields["id"])

    def remove(self, record_id: str) -> None:
        """Delete a record."""
        self._database.change("DELETE FROM record WHERE id = ?", record_id)
