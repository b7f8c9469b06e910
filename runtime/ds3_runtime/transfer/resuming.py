"""Going on with a job that another process has begun."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import cast

from ..errors import Ds3Error, JobEnded, NotFound, TransferError
from .api import COMPLETED, Blob, Entry, JobState, OpenedJob, blobs_of
from .cover import own_blobs
from .engine import Engine
from .faults import is_about_one_object
from .files import Files, Restore, Scattered
from .getting import Getting, Wanted
from .journal import INTENDED, Facts, NotedJob
from .lines import key_of
from .progress import Tally
from .putting import Putting
from .report import Outcome
from .requests import JobOptions
from .resumable import ranges_again, source_again
from .sources import PutItem


@dataclass(frozen=True, slots=True)
class Resuming:
    """One job of the journal."""

    engine: Engine
    noted: NotedJob
    tally: Tally

    def run(self, given: Mapping[str, PutItem]) -> None:
        """Move what is missing; `given` are sources that are no files."""
        if self.noted.job_id.startswith(INTENDED):
            found = self._found()
            if found:
                found.run(given)
        elif self.noted.kind == "PUT":
            self._put(given)
        else:
            self._restoring_as_before()._get()

    def _restoring_as_before(self) -> Resuming:
        """Return the same, which restores of metadata what the other process was told to."""
        noted = {name: self.noted.facts[name] for name in ("attributes", "links") if name in self.noted.facts}
        options = replace(self.engine.options, **noted)  # type: ignore[arg-type]
        return replace(self, engine=replace(self.engine, options=options))

    def _found(self) -> Resuming | None:
        """Return the same with the job's id, by its name; None if the server has no such job, so that none is left."""
        engine, noted = self.engine, self.noted
        assert engine.journal
        name = noted.job_id.removeprefix(INTENDED)
        job_id = engine.patiently(lambda: engine.api.find_put_job(noted.bucket, name), repeatable=True)
        if job_id is None:
            engine.forget(noted.job_id)
            return None
        if not self._is_ours(job_id):
            raise TransferError(f"the server's job named {name!r} has other objects, and is left alone", job_id=job_id)
        engine.journal.opened(noted.job_id, job_id)
        return replace(self, noted=replace(noted, job_id=job_id))

    def _is_ours(self, job_id: str) -> bool:
        """Whether a job has the noted objects: others may have named one alike, which must not be touched."""
        state = self.engine.patiently(lambda: self.engine.api.show_job(job_id), repeatable=True)
        there = {blob.name for blob in state.blobs}
        return all(entry.name in there for entry, facts in self._objects() if facts["size"])

    def _state(self) -> JobState | None:
        """Return the server's job, whose idle timer starts again; None when the server has forgotten it."""
        api, job_id = self.engine.api, self.noted.job_id
        try:
            state = self.engine.patiently(lambda: api.show_job(job_id), repeatable=True)
        except NotFound:
            return None
        if state.kind != self.noted.kind:
            raise TransferError(f"is a {state.kind} job, not a {self.noted.kind} job", job_id=job_id)
        if state.status not in ("IN_PROGRESS", COMPLETED):
            raise JobEnded(f"cannot be resumed, it is {state.status}", job_id=job_id)
        if state.status != COMPLETED:
            with suppress(NotFound):  # it has ended since, by what was still on its way; the next poll tells
                self.engine.patiently(lambda: api.keep_alive(job_id), repeatable=True)
        return state

    def _put(self, given: Mapping[str, PutItem]) -> None:
        state = self._state()
        if state is None:
            raise JobEnded("cannot be resumed, the server does not know it", job_id=self.noted.job_id)
        sizes = {entry: cast("int", facts["size"]) for entry, facts in self.noted.objects.items()}
        job = OpenedJob(state.job_id, state.blobs, state.chunks)
        putting = Putting(self.engine, self.noted.bucket, self.tally, JobOptions())
        if state.status == COMPLETED:
            putting.settle(job, sizes, self.noted.hashed)
            return
        sources = {name: given.get(name) or self._source(name, facts) for (name, _), facts in self._objects()}
        putting.resume(job, sources, self.noted.hashed)

    def _objects(self) -> Iterator[tuple[Entry, Facts]]:
        yield from self.noted.objects.items()

    def _source(self, name: str, facts: Facts) -> PutItem:
        return source_again(name, facts, self.noted.job_id)

    def _get(self) -> None:
        """Go on with a GET: what the server takes for delivered but did not arrive is asked for in another job."""
        state = self._state()
        files = self._files()
        wanted = {entry: self._wanted(entry, facts) for entry, facts in self._objects()}
        getting = Getting(self.engine, self.noted.bucket, self.tally, JobOptions(), files, facts=self.noted.facts)
        with files:
            if state and state.blobs:
                job = OpenedJob(state.job_id, state.blobs, state.chunks)
                self._go_on(getting, files, job, wanted)
            else:
                self._begin_again(getting, files, wanted)

    def _go_on(self, getting: Getting, files: Files, job: OpenedJob, wanted: dict[Entry, Wanted]) -> None:
        sizes = {entry: one.size for entry, one in wanted.items()}
        with self.engine.ended_on_failure(job.job_id):
            blobs = own_blobs(job, sizes, ranges_again(self.noted.objects))
        missing = self._not_arrived(files, blobs)
        self._finish_files(files, wanted, missing)
        files.expect({blob.entry for blob in missing}, missing)
        self.tally.opened(job, wanted, missing, ranges_again(self.noted.objects))
        getting.move(job, missing, wanted)

    def _begin_again(self, getting: Getting, files: Files, wanted: dict[Entry, Wanted]) -> None:
        """Ask for what is missing in a job of its own, since the server has no list of the old one's blobs."""
        missing = self._not_arrived(files, [blob for entry, one in wanted.items() for blob in self._blobs(entry, one)])
        self._finish_files(files, wanted, missing)
        if not missing:
            self.tally.settle({entry: one.length for entry, one in wanted.items()}, {})
            self.engine.forget(self.noted.job_id)
            return
        job = getting.open_rest(missing, self.noted.job_id)
        files.expect({blob.entry for blob in missing}, missing)
        self.tally.opened(job, wanted, missing, ranges_again(self.noted.objects))
        getting.move(job, missing, wanted)

    def _not_arrived(self, files: Files, blobs: Collection[Blob]) -> list[Blob]:
        """Return the blobs that are missing: all of an object of which the part that had arrived is not there."""
        missing = [blob for blob in blobs if key_of(blob) not in self.noted.blobs]
        begun = {blob.entry for blob in blobs if key_of(blob) in self.noted.blobs}
        halves = begun.intersection(blob.entry for blob in missing if not blob.name.endswith("/"))
        lost = {entry for entry in halves if not files.go_on_with(entry)}
        return [blob for blob in blobs if key_of(blob) not in self.noted.blobs or blob.entry in lost]

    def _blobs(self, entry: Entry, one: Wanted) -> Collection[Blob]:
        """Return the blobs of an object, as far as they are wanted."""
        api = self.engine.api
        facts = self.engine.patiently(lambda: api.object_facts(self.noted.bucket, *entry), repeatable=True)
        if facts is None:
            raise TransferError(f"object {entry} does not exist any more", job_id=self.noted.job_id)
        return own_blobs(
            OpenedJob(self.noted.job_id, tuple(blobs_of(entry, facts)), 0),
            {entry: one.size},
            {entry: one.ranges} if one.ranges else {},
        )

    def _finish_files(self, files: Files, wanted: dict[Entry, Wanted], missing: list[Blob]) -> None:
        """Name the files that were whole when the other process was killed; take those out that cannot be."""
        open_entries = {blob.entry for blob in missing}
        for entry in [one for one in wanted if one not in open_entries and not one.name.endswith("/")]:
            try:
                files.publish_if_there(entry)
            except Ds3Error as error:
                if not self.engine.options.best_effort or not is_about_one_object(error):
                    raise
                _drop(files, entry)
                self.tally.leave_out(Outcome(*entry, wanted.pop(entry).length, error))

    def _files(self) -> Files:
        files, engine = self._files_again(), self.engine
        if engine.options.fidelity.needs_metadata:
            files.told = lambda entry: engine.metadata(self.noted.bucket, entry)
        return files

    def _files_again(self) -> Files:
        facts, options = self.noted.facts, self.engine.options
        token, fidelity = str(facts["token"]), options.fidelity
        if "directory" in facts:
            directory, prefix = str(facts["directory"]), str(facts["prefix"])
            return Restore(
                directory,
                prefix=prefix,
                overwrite=options.overwrite,
                sync=options.sync,
                token=token,
                fidelity=fidelity,
            )
        paths = {entry: str(one["path"]) for entry, one in self._objects() if "path" in one}
        if len(paths) < len(self.noted.objects):
            raise TransferError("has objects that did not go to files", job_id=self.noted.job_id)
        return Scattered(paths, overwrite=options.overwrite, sync=options.sync, token=token, fidelity=fidelity)

    def _wanted(self, entry: Entry, facts: Facts) -> Wanted:
        size = cast("int | None", facts["size"])
        path = facts.get("path")
        return Wanted(entry, size, ranges_again({entry: facts}).get(entry, ()), None if path is None else str(path))


def _drop(files: Files, entry: Entry) -> None:
    """Remove what another process has left of a file, if it can be removed."""
    with suppress(TransferError, OSError):
        if files.go_on_with(entry):
            files.give_up(entry)
