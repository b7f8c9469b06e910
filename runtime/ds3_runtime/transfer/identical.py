"""Which objects need not be moved: those that stand on the other side already."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from ..body import Body
from ..errors import SourceError
from .api import Blob, Entry, ObjectFacts, blobs_of
from .checksums import Checksum
from .engine import Engine
from .filebody import FileBody
from .files import Files
from .getting import Wanted, fault_of
from .landing import Landing
from .links import TARGET
from .outgoing import checksum_ahead
from .progress import Tally
from .pulse import WatchedBody
from .report import Outcome
from .sources import PutItem


@dataclass(frozen=True, slots=True)
class Comparison:
    """Leaves out what is identical, or, in a dry run, everything; the report says so.

    Objects are identical if they have the same size, and every blob the same checksum as the server's; links that are
    kept, if they have the same target.
    """

    engine: Engine
    bucket: str
    tally: Tally

    def to_put(self, items: Iterable[PutItem]) -> Iterator[PutItem]:
        """Yield the items that must be stored."""
        options = self.engine.options
        for item in items:
            try:
                identical = options.skip_identical and not item.sequential and self._is_stored(item)
            except SourceError as error:
                if not options.best_effort:
                    raise
                self.tally.leave_out(Outcome(item.name, None, item.size, error))
                continue
            if identical:
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
                self._plan(one)
            else:
                yield one

    def _plan(self, one: Wanted) -> None:
        """Report an object that would be fetched, or why it could not be."""
        if one.size is None:
            facts = self._facts(one.entry)
            fault = fault_of(one, facts)
            if fault and not self.engine.options.best_effort:
                raise fault
            if fault or facts is None:
                self.tally.leave_out(Outcome(*one.entry, one.length, fault))
                return
            one = one._replace(size=facts.size)
        self._leave_out(one.entry, one.length, "dry run")

    def _leave_out(self, entry: Entry, size: int, reason: str) -> None:
        self.tally.leave_out(Outcome(entry.name, entry.version_id, size, None, reason))

    def _facts(self, entry: Entry) -> ObjectFacts | None:
        api = self.engine.api
        return self.engine.patiently(lambda: api.object_facts(self.bucket, *entry), repeatable=True)

    def _is_stored(self, item: PutItem) -> bool:
        facts = self._facts(Entry(item.name))
        if facts is None or facts.size != item.size or facts.metadata.get(TARGET) != item.metadata.get(TARGET):
            return False
        return item.name.endswith("/") or self._has_checksums(facts, lambda blob: item.body(blob.offset, blob.length))

    def _is_restored(self, one: Wanted, files: Files) -> bool:
        if one.ranges or one.entry.name.endswith("/"):
            return False
        place = files.place(one.entry)
        path = os.path.join(place.tree.root, *place.parts)
        if not os.path.lexists(path):
            return False
        facts = self._facts(one.entry)
        try:
            return facts is not None and self._is_like(path, facts)
        except (OSError, SourceError):  # what cannot be read may still be replaced
            return False

    def _is_like(self, path: str, facts: ObjectFacts) -> bool:
        """Whether what stands at a path is what an object would be restored to."""
        target = facts.metadata.get(TARGET) if self.engine.options.keeps_links and not facts.size else None
        if target is not None or os.path.islink(path):
            return os.path.islink(path) and os.readlink(path) == target
        found = os.stat(path)
        if not os.path.isfile(path) or found.st_size != facts.size:
            return False
        return self._has_checksums(
            facts, lambda blob: FileBody(path, blob.offset, blob.length, facts.size, found.st_mtime_ns)
        )

    def _has_checksums(self, facts: ObjectFacts, body_of: Callable[[Blob], Body]) -> bool:
        """Whether each blob of an object has the checksum of that part of something else."""
        kind, checksums = facts.kind, facts.checksums
        if kind is None or 0 not in checksums:  # of what is before the first one, nothing is known
            return False
        pulse = self.engine.pulse()
        return all(
            checksum_ahead(WatchedBody(body_of(blob), pulse), kind) == Checksum(kind, checksums[blob.offset])
            for blob in blobs_of(Entry(""), facts)
        )
