"""Which objects need not be moved: those that stand on the other side already."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from .api import Entry, ObjectFacts, blobs_of
from .checksums import Checksum, checksum, hasher
from .engine import Engine
from .files import Files
from .getting import Wanted
from .landing import Landing
from .outgoing import checksum_ahead
from .progress import Tally
from .report import Outcome
from .sources import PutItem


@dataclass(frozen=True, slots=True)
class Comparison:
    """Leaves out what is identical, or, in a dry run, everything; the report says so.

    Objects are identical if they have the same size, and every blob the same checksum as the server's.
    """

    engine: Engine
    bucket: str
    tally: Tally

    def to_put(self, items: Iterable[PutItem]) -> Iterator[PutItem]:
        """Yield the items that must be stored."""
        options = self.engine.options
        for item in items:
            if options.skip_identical and not item.sequential and self._is_stored(item):
                self._leave_out(Entry(item.name), item.size, "identical")
            elif options.dry_run:
                self._leave_out(Entry(item.name), item.size, "dry run")
            else:
                yield item

    def to_get(self, wanted: Iterable[Wanted], landing: Landing) -> Iterator[Wanted]:
        """Yield the objects that must be fetched."""
        options = self.engine.options
        for one in wanted:
            if options.skip_identical and isinstance(landing, Files) and self._is_restored(one, landing):
                self._leave_out(one.entry, one.length, "identical")
            elif options.dry_run:
                self._leave_out(one.entry, one.length, "dry run")
            else:
                yield one

    def _leave_out(self, entry: Entry, size: int, reason: str) -> None:
        self.tally.leave_out(Outcome(entry.name, entry.version_id, size, None, reason))

    def _facts(self, entry: Entry) -> ObjectFacts | None:
        api = self.engine.api
        return self.engine.patiently(lambda: api.object_facts(self.bucket, *entry), repeatable=True)

    def _is_stored(self, item: PutItem) -> bool:
        facts = self._facts(Entry(item.name))
        if facts is None or facts.size != item.size:
            return False
        if item.name.endswith("/"):
            return True
        kind = facts.kind
        if kind is None or not facts.checksums:
            return False
        return all(
            checksum_ahead(item.body(blob.offset, blob.length), kind) == Checksum(kind, facts.checksums[blob.offset])
            for blob in blobs_of(Entry(item.name), facts)
        )

    def _is_restored(self, one: Wanted, files: Files) -> bool:
        if one.ranges or one.entry.name.endswith("/"):
            return False
        place = files.place(one.entry)
        path = os.path.join(place.tree.root, *place.parts)
        if os.path.islink(path) or not os.path.isfile(path):
            return False
        facts = self._facts(one.entry)
        return facts is not None and os.path.getsize(path) == facts.size and self._has_checksums(path, facts)

    def _has_checksums(self, path: str, facts: ObjectFacts) -> bool:
        if facts.kind is None or not facts.checksums:
            return False
        with open(path, "rb") as file:
            for blob in blobs_of(Entry(""), facts):
                taken = hasher(facts.kind)
                left = blob.length
                while left and (piece := file.read(min(left, 1 << 18))):
                    taken.update(piece)
                    left -= len(piece)
                if checksum(facts.kind, taken).value != facts.checksums[blob.offset]:
                    return False
        return True
