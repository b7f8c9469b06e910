"""One call of a user under way: what is moved, what is left out, and what is told of it in the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..errors import SourceError, TransferError
from .api import Entry
from .engine import Engine
from .files import Files
from .getting import Getting, Wanted
from .identical import Comparison
from .landing import Landing
from .progress import Tally
from .putting import Putting
from .report import Outcome, TransferReport
from .requests import JobOptions, PutSource
from .sources import PutItem, Refused, printable
from .streams import put_item

ANY_JOB = JobOptions()


class Run:
    """One transfer under way."""

    report: TransferReport

    def __init__(self, engine: Engine, tally: Tally) -> None:
        self.engine = engine
        self.tally = tally

    def restores(self, files: Files, bucket: str) -> None:
        """Tell files what becomes of them when the transfer fails, and where their metadata are to be had."""
        engine = self.engine
        files.keep = engine.journal is not None and engine.options.on_failure == "keep"
        if engine.options.fidelity.needs_metadata:
            files.told = lambda entry: engine.metadata(bucket, entry)

    def readable(self, sources: Iterable[PutSource]) -> Iterator[PutItem]:
        """Yield what can be read; with best effort, what cannot is an outcome."""
        for source in sources:
            try:
                item = put_item(source)
            except SourceError as error:
                if not self.engine.options.best_effort:
                    raise
                self.tally.leave_out(Outcome(printable(source.name), None, source.size or 0, error))
            else:
                yield item

    def welcome(self, wanted: Iterable[Wanted], refused: Mapping[Entry, TransferError]) -> Iterator[Wanted]:
        """Yield the objects that have a place to go to; the others are outcomes."""
        for one in wanted:
            if error := refused.get(one.entry):
                self.tally.leave_out(Outcome(one.entry.name, one.entry.version_id, one.length, error))
            else:
                yield one

    def leave_out(self, refused: Iterable[Refused]) -> None:
        """Note what cannot be stored."""
        for name, error in refused:
            self.tally.leave_out(Outcome(name, None, 0, error))

    def put(self, bucket: str, items: Iterable[PutItem], job: JobOptions | None) -> None:
        """Store what has to be stored."""
        missing = Comparison(self.engine, bucket, self.tally).to_put(items)
        Putting(self.engine, bucket, self.tally, job or ANY_JOB).run(missing)

    def get(  # each is a choice of its own
        self,
        bucket: str,
        wanted: Iterable[Wanted],
        landing: Landing,
        job: JobOptions | None,
        facts: dict[str, object],
        sequential: frozenset[Entry] = frozenset(),
    ) -> None:
        """Fetch what has to be fetched."""
        options = self.engine.options
        facts |= {"attributes": options.attributes, "links": options.links}  # for who resumes
        missing = Comparison(self.engine, bucket, self.tally).to_get(wanted, landing)
        Getting(self.engine, bucket, self.tally, job or ANY_JOB, landing, sequential, facts).run(missing)
