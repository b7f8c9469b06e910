"""Resources that are only data: users, data policies and the like, kept by the contract's names.

Every request looks some of them up, so they are all in memory; changes are written through to the database.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Hashable
from typing import Any, TypeVar

from .database import Database
from .identity import new_id
from .index import Index
from .rows import Record

T = TypeVar("T")

Fields = dict[str, Any]
"""The fields of a type by name."""


class Records:
    """Records by kind, which is the name of the contract's type.

    What is returned are copies, to be changed at will; only `save` changes the record.
    """

    def __init__(self, database: Database) -> None:
        self._database = database
        self._kinds: dict[str, Index] = {}
        self._kind_of: dict[str, str] = {}
        self._found: dict[Hashable, Any] = {}
        self._doubtful = False
        """Whether the transaction under way changed something."""
        self._load()
        database.at_each_end(self._settle)

    def all(self, kind: str) -> list[Fields]:
        """Return the records of a kind, in the order of their ids."""
        return [dict(fields) for _, fields in sorted(self._index(kind).rows())]

    def count(self, kind: str) -> int:
        """Return how many records of a kind there are."""
        return len(self._index(kind))

    def get(self, kind: str, record_id: str) -> Fields | None:
        """Return the record with an id."""
        fields = self._index(kind).get(record_id)
        return None if fields is None else dict(fields)

    def find(self, kind: str, key: str) -> Fields | None:
        """Return the record with an id or, failing that, a name."""
        return self.get(kind, key) or self.by(kind, "name", key)

    def by(self, kind: str, field: str, value: Any) -> Fields | None:
        """Return the first record with a value in a field."""
        return next(iter(self.having(kind, field, value)), None)

    def having(self, kind: str, field: str, value: Any) -> list[Fields]:
        """Return the records with a value in a field; how many other records there are does not matter."""
        return [dict(fields) for fields in self._index(kind).having(field, value)]

    def kind_of(self, record_id: str) -> str | None:
        """Return the kind of the record with an id, if there is such a record."""
        return self._kind_of.get(record_id)

    def recall(self, question: Hashable, find: Callable[[], T]) -> T:
        """Return what `find` made of the records the last time, unless any of them was changed since."""
        found = self._found  # what is found while a record changes goes with the answers of before
        if question not in found:
            found[question] = find()
        answer: T = found[question]
        return answer

    def add(self, kind: str, fields: Fields) -> Fields:
        """Store a new record and return it with its id."""
        fields = {"id": new_id()} | fields
        with self._database.transaction():
            self._database.insert(Record(fields["id"], kind, json.dumps(fields)))
            self._doubtful = True
            self._put(kind, fields)
        return fields

    def save(self, fields: Fields) -> None:
        """Store a changed record."""
        with self._database.transaction():
            kind = self._kind_of[fields["id"]]
            self._database.change("UPDATE record SET fields = ? WHERE id = ?", json.dumps(fields), fields["id"])
            self._doubtful = True
            self._put(kind, fields)

    def remove(self, record_id: str) -> None:
        """Delete a record, if it is there."""
        with self._database.transaction():
            kind = self._kind_of.get(record_id)
            if kind is not None:
                self._database.change("DELETE FROM record WHERE id = ?", record_id)
                self._doubtful = True
                del self._kind_of[record_id]
                self._index(kind).remove(record_id)
                self._found = {}

    def _index(self, kind: str) -> Index:
        index = self._kinds.get(kind)
        return self._kinds.setdefault(kind, Index()) if index is None else index

    def _put(self, kind: str, fields: Fields) -> None:
        self._kind_of[fields["id"]] = kind
        self._index(kind).put(dict(fields))
        self._found = {}  # not before: somebody may just have found what the record was like

    def _load(self) -> None:
        kinds: dict[str, Index] = defaultdict(Index)
        kind_of: dict[str, str] = {}
        for record in self._database.all(Record):
            kinds[record.kind].put(json.loads(record.fields))
            kind_of[record.id] = record.kind
        self._kinds, self._kind_of, self._found = dict(kinds), kind_of, {}

    def _settle(self, happened: bool) -> None:
        """Read everything anew if a transaction changed records and was undone."""
        if happened:
            self._doubtful = False
        elif self._doubtful:  # it remains so: gathered transactions are undone by themselves, and then together
            self._load()
