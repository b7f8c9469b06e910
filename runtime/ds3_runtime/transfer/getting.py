"""GET jobs from beginning to end."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from ..errors import ApiError, BadRequest, Ds3Error, Gone, JobEnded, NotFound, RangeNotSatisfiable
from .api import COMPLETED, Blob, Entry, ObjectFacts, OpenedJob, WantedObject, blobs_of
from .checksums import ChecksumKind
from .cover import Uncovered, own_blobs
from .engine import Engine, batches
from .getwork import GetWork
from .journal import Facts
from .landing import Landing
from .plan import JobPlan
from .progress import Tally
from .report import Outcome
from .requests import ByteRange, JobOptions
from .resumable import get_facts
from .spans import beyond

NOT_PREALLOCATED = "must be entirely pre-allocated"
"""What a server says of a job in order that does not fit into its cache (protocol 3.9)."""


class Wanted(NamedTuple):
    """An object to be fetched: its size in bytes, None where unknown, and the ranges that are wanted of it."""

    entry: Entry
    size: int | None = None
    ranges: Sequence[ByteRange] = ()
    path: str | None = None

    @property
    def length(self) -> int:
        """How many bytes are expected."""
        return sum(one.length for one in self.ranges) if self.ranges else self.size or 0

    def objects(self) -> list[WantedObject]:
        """Return what a job is asked for."""
        name, version = self.entry
        if not self.ranges:
            return [WantedObject(name, version)]
        return [WantedObject(name, version, one.offset, one.length) for one in self.ranges]


@dataclass(slots=True)
class Getting:
    """One transfer from the server, of as many jobs as it takes."""

    engine: Engine
    bucket: str
    tally: Tally
    job: JobOptions
    landing: Landing
    sequential: frozenset[Entry] = frozenset()
    facts: Facts = field(default_factory=dict)
    """What the journal is to know of each job."""
    _kind: ChecksumKind | None = field(init=False, default=None)
    _origins: dict[str, str] = field(init=False, default_factory=dict)
    """Jobs that were opened for the rest of another one, with the first of these."""

    def run(self, wanted: Iterable[Wanted]) -> None:
        """Fetch all objects."""
        if self.sequential and self.job.chunk_client_processing_order_guarantee is None:
            self.job = replace(self.job, chunk_client_processing_order_guarantee="IN_ORDER")
        with self.landing:
            for batch in batches(wanted, lambda one: one.length, self.engine.options):
                self._run_job({one.entry: one for one in batch})

    def _run_job(self, wanted: dict[Entry, Wanted]) -> None:
        opened = self._open(wanted)
        if opened is None:
            return
        job, blobs = opened
        with self.engine.ended_on_failure(job.job_id):
            self._begin_journal(job.job_id, wanted)
            self.landing.expect(wanted, blobs)
            self.tally.opened(job, wanted, blobs, _ranges(wanted))
        self.move(job, blobs, wanted)

    def move(self, job: OpenedJob, blobs: Collection[Blob], wanted: Mapping[Entry, Wanted]) -> None:
        """Fetch blobs; if the server ends the job before all have come, open another one for the rest.

        A server may take a blob for delivered of which the client has lost the end.
        """
        engine = self.engine
        with engine.ended_on_failure(job.job_id):
            work = self._work(job.job_id, wanted)
        errors: dict[Entry, BaseException] = {}
        rounds = 0
        while True:
            plan = engine.plan(blobs, work, self.sequential)
            try:
                with engine.ended_on_failure(job.job_id):
                    engine.drive(plan, work, self.tally)
                break
            except JobEnded as ended:
                rounds += 1
                if not self._was_completed(job.job_id):
                    raise
                rounds = 0 if len(plan.remaining) < len(blobs) else rounds
                blobs = plan.remaining
                if rounds >= engine.options.blob_tries:
                    errors |= self._exhausted(plan, blobs, ended)
                    break
                job = self._reopen(work, blobs)
            finally:
                errors |= plan.given_up
        self._settle(job, work, wanted, errors)

    def _exhausted(self, plan: JobPlan, blobs: Sequence[Blob], ended: JobEnded) -> dict[Entry, BaseException]:
        """Return what the blobs failed of that did not come whole in any of several jobs; raise it if it ends all."""
        errors = {blob.entry: plan.last_errors.get(blob.entry, ended) for blob in blobs}
        if not self.engine.options.best_effort:
            raise next(iter(errors.values()))
        return errors

    def _settle(
        self, job: OpenedJob, work: GetWork, wanted: Mapping[Entry, Wanted], errors: Mapping[Entry, BaseException]
    ) -> None:
        for entry in errors:
            self.landing.give_up(entry)
        if errors:
            with suppress(NotFound, Gone):  # the server may take the blobs for delivered, and the job for complete
                self.engine.api.cancel(job.job_id)
        self.tally.settle({entry: one.length for entry, one in wanted.items()}, errors)
        self.engine.forget(self._noted_as(work))

    def _was_completed(self, job_id: str) -> bool:
        """Whether the server takes all blobs for delivered, rather than having cancelled the job."""
        try:
            return self.engine.api.show_job(job_id).status == COMPLETED
        except NotFound:
            return True

    def open_rest(self, blobs: Sequence[Blob], origin: str) -> OpenedJob:
        """Open a job for what is left of another one, under whose id the journal goes on."""
        objects = list(map(_wanted_blob, blobs))
        job = self._open_first(objects) if self.sequential else self._open_objects(objects)
        self._origins[job.job_id] = origin
        return job

    def _reopen(self, work: GetWork, blobs: Sequence[Blob]) -> OpenedJob:
        job = self.open_rest(blobs, self._noted_as(work))
        self.tally.reopened(job)
        work.job_id = job.job_id
        work.pulse = self.engine.pulse()  # the last one was stopped with its job
        return job

    def _noted_as(self, work: GetWork) -> str:
        """Return the job under whose id the journal has what `work` moves."""
        return self._origins.get(work.job_id, work.job_id)

    def _work(self, job_id: str, wanted: Mapping[Entry, Wanted]) -> GetWork:
        engine = self.engine
        if self._kind is None:
            self._kind = self._first_kind(wanted)
        versions = frozenset(entry for entry in wanted if entry.version_id)
        work = GetWork(
            engine.api, self.bucket, job_id, engine.pulse(), versions, self.landing, self._kind, _ranges(wanted)
        )
        work.attributes = engine.options.fidelity.needs_metadata
        work.noted = self._noting(self._noted_as(work))
        return work

    def _noting(self, job_id: str) -> Callable[[Blob], object] | None:
        journal = self.engine.journal
        return (lambda blob: journal.moved(job_id, blob)) if journal else None

    def _first_kind(self, wanted: Mapping[Entry, Wanted]) -> ChecksumKind | None:
        """Return the kind of checksum that the server has for the first object: most likely it has it for all."""
        chosen = self.engine.options.checksum
        if chosen == "none" or not wanted:
            return None
        name, version = next(iter(wanted))
        api = self.engine.api
        facts = self.engine.patiently(lambda: api.object_facts(self.bucket, name, version), repeatable=True)
        return (facts.kind if facts else None) or (ChecksumKind.read(chosen) if chosen else ChecksumKind.MD5)

    def _open(self, wanted: dict[Entry, Wanted]) -> tuple[OpenedJob, Collection[Blob]] | None:
        """Open a job; objects that cannot be had are taken out of `wanted` first if the others are to go on."""
        while wanted:
            try:
                return self._open_whole(wanted)
            except (NotFound, BadRequest, RangeNotSatisfiable, Uncovered) as error:
                self._leave_out(wanted, self._faults(wanted, error), error)
        return None

    def _open_whole(self, wanted: Mapping[Entry, Wanted]) -> tuple[OpenedJob, Collection[Blob]]:
        """Open a job, and return it with its blobs if these are what was asked for."""
        job = self._open_all(wanted)
        sizes = {entry: one.size for entry, one in wanted.items()}
        with self.engine.ended_on_failure(job.job_id):
            try:
                return replace(job, blobs=()), own_blobs(job, sizes, _ranges(wanted))
            except Uncovered as error:
                if self.engine.options.on_failure == "keep":  # nobody could go on with it
                    self.engine.cancel(job.job_id, error)
                raise

    def _leave_out(self, wanted: dict[Entry, Wanted], faults: Mapping[Entry, ApiError], error: Ds3Error) -> None:
        if not faults:
            raise error
        for entry, fault in faults.items():
            if not self.engine.options.best_effort:
                raise fault from error
            self.tally.leave_out(Outcome(*entry, wanted.pop(entry).length, fault))

    def _faults(self, wanted: Mapping[Entry, Wanted], error: Ds3Error) -> dict[Entry, ApiError]:
        """Return what is wrong with objects for which no job can be had, so far as the server has not said it."""
        each = self.engine.options.best_effort and isinstance(error, NotFound)
        doubtful = {entry: one for entry, one in wanted.items() if one.ranges or each}
        found = {entry: fault_of(one, self._facts(entry)) for entry, one in doubtful.items()}
        news = ApiError if each else RangeNotSatisfiable
        return {entry: fault for entry, fault in found.items() if isinstance(fault, news)}

    def _facts(self, entry: Entry) -> ObjectFacts | None:
        api = self.engine.api
        return self.engine.patiently(lambda: api.object_facts(self.bucket, *entry), repeatable=True)

    def _open_all(self, wanted: Mapping[Entry, Wanted]) -> OpenedJob:
        """Open a job for all objects; if what must come in order is too much for the cache, for the begin of it.

        `move` opens other jobs for the rest, since it is told of all blobs.
        """
        objects = [each for one in wanted.values() for each in one.objects()]
        if not self.sequential:
            return self._open_objects(objects)
        if job := self._try_to_open(objects):
            return job
        blobs = self._blobs(wanted)
        return replace(self._open_first(list(map(_wanted_blob, blobs))), blobs=tuple(blobs))

    def _blobs(self, wanted: Mapping[Entry, Wanted]) -> list[Blob]:
        """Return the blobs of objects as HEAD tells them."""
        found: list[Blob] = []
        for entry in wanted:
            facts = self._facts(entry)
            if facts is None:
                raise NotFound("the object does not exist", status=404, resource=entry.name)
            found += blobs_of(entry, facts)
        sizes = {entry: one.size for entry, one in wanted.items()}
        return list(own_blobs(OpenedJob("", tuple(found), 0), sizes, _ranges(wanted)))

    def _open_first(self, objects: Sequence[WantedObject]) -> OpenedJob:
        """Open a job for as many of the first objects as fit into the server's cache, or else for one, in any order."""
        while len(objects) > 1:
            if job := self._try_to_open(objects):
                return job
            objects = objects[: len(objects) // 2]
        return self._open_objects(objects)

    def _open_objects(self, objects: Sequence[WantedObject]) -> OpenedJob:
        if job := self._try_to_open(objects):
            return job
        api, anyhow = self.engine.api, replace(self.job, chunk_client_processing_order_guarantee="NONE")
        return self.engine.patiently(lambda: api.open_get(self.bucket, objects, anyhow), self.tally, repeatable=True)

    def _try_to_open(self, objects: Sequence[WantedObject]) -> OpenedJob | None:
        """Open a job; None when the server's cache cannot hold all of it at once, as the order would need."""
        api = self.engine.api

        def opened() -> OpenedJob | None:
            try:
                return api.open_get(self.bucket, objects, self.job)
            except Exception as error:
                if NOT_PREALLOCATED not in str(error):
                    raise
                return None

        return self.engine.patiently(opened, self.tally, repeatable=True)

    def _begin_journal(self, job_id: str, wanted: Mapping[Entry, Wanted]) -> None:
        if self.engine.journal:
            facts = ((entry, get_facts(one.size, one.path, one.ranges)) for entry, one in wanted.items())
            self.engine.journal.begin(job_id, "GET", self.bucket, self.facts, facts)


def fault_of(one: Wanted, facts: ObjectFacts | None) -> ApiError | None:
    """Return why an object cannot be fetched, given what the server knows of it; None if it can be."""
    name = one.entry.name
    if facts is None:
        return NotFound("the object does not exist", status=404, resource=name)
    if bad := beyond(one.ranges, facts.size):
        message = f"bytes {bad.offset} to {bad.end - 1} are wanted of an object of {facts.size} bytes"
        return RangeNotSatisfiable(message, status=416, resource=name)
    return None


def _wanted_blob(blob: Blob) -> WantedObject:
    return WantedObject(blob.name, blob.version_id, blob.offset, blob.length or None)


def _ranges(wanted: Mapping[Entry, Wanted]) -> dict[Entry, Sequence[ByteRange]]:
    return {entry: one.ranges for entry, one in wanted.items() if one.ranges}
