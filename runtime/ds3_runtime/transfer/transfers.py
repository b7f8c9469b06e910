"""Moves directories, files, buffers and streams to and from a bucket."""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, contextmanager
from threading import Event
from typing import TYPE_CHECKING

from .. import events
from ..body import Readable, Writable
from ..errors import Cancelled, ConfigurationError, InvalidRequest
from .api import BulkApi, Entry, JobState, ListedObject
from .engine import Engine
from .files import Restore, Scattered
from .getting import Wanted
from .journal import Journal, JournalEntry
from .landing import Both, Landing, Streams
from .options import TransferOptions
from .progress import ProgressCallback, Tally
from .report import TransferFailed, TransferReport
from .requests import GetTarget, JobOptions, Metadata, PutSource, RangeLike, StrPath
from .resuming import Resuming
from .running import ANY_JOB, Run
from .serving import Serving
from .sources import PutItem, Sources, listed
from .streams import put_item
from .walking import Choice, walk

if TYPE_CHECKING:
    from .crew import Crew, Workers


class Transfers:
    """Bulk transfers through one `BulkApi`.

    All methods return when every blob is on the other side and checked; after a PUT the server may still be writing
    to its storage (see `wait_until_persisted`). They raise any `Ds3Error`: `SourceError`, `UnsafeName` and
    `TargetError` for files, mostly before a job is opened; `JobEnded`, `Stalled` and `Cancelled` for jobs; and the
    error of a blob that failed too often. With ``failures="group"`` the objects that can be moved are, and
    `TransferFailed` tells of the others; with ``failures="report"`` only the report does.

    `on_progress` is called in the calling thread; what it raises ends the transfer.

    With an `executor`, its workers move the blobs of files; they must see the same files. It may be one of
    `concurrent.futures`, of Dask, or a callable that makes a new one: then one that breaks is replaced, and the last is
    shut down at the end. Streams, buffers and openers are moved by threads of this process as ever. `patience` must be
    longer than a blob takes, of which nothing is heard before its end.
    """

    def __init__(
        self,
        api: BulkApi,
        options: TransferOptions | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] | None = None,
        emit: events.Handler | None = None,
        executor: Workers | None = None,
    ) -> None:
        self._api = api
        self._options = options or TransferOptions()
        self._clock = clock
        self._sleep = sleep
        self._emit = emit
        self._executor = executor
        self._cancelled = Event()

    def cancel(self) -> None:
        """Stop this object's transfers for good, from any thread: they raise `Cancelled`."""
        self._cancelled.set()

    def put(
        self,
        bucket: str,
        sources: Iterable[PutSource],
        *,
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Store objects from files, buffers, openers and streams; millions of them, if `sources` is lazy."""
        with self._transfer(0, 0, on_progress) as run:
            run.put(bucket, run.readable(sources), job)
        return run.report

    def put_file(  # each is a choice of its own
        self,
        bucket: str,
        path: StrPath,
        name: str | None = None,
        metadata: Metadata | None = None,
        *,
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Store one file, by itself under the last part of its path."""
        source = PutSource(name or os.path.basename(os.fspath(path)), path, metadata=metadata or {})
        return self.put(bucket, [source], job=job, on_progress=on_progress)

    def put_files(
        self,
        bucket: str,
        files: Mapping[str, StrPath],
        *,
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Store files, given by object name; links are followed."""
        return self._put(bucket, listed(files, best_effort=self._options.best_effort), job, on_progress)

    def put_stream(  # each is a choice of its own
        self,
        bucket: str,
        name: str,
        stream: Readable,
        size: int,
        metadata: Metadata | None = None,
        *,
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Store `size` bytes of a stream that is read once and strictly forwards."""
        source = PutSource(name, stream=stream, size=size, metadata=metadata or {})
        return self.put(bucket, [source], job=job, on_progress=on_progress)

    def put_directory(  # each is a choice of its own
        self,
        bucket: str,
        directory: StrPath,
        *,
        prefix: str = "",
        include: Sequence[str] = (),
        exclude: Sequence[str] = (),
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Store all files below `directory` as objects named `prefix` plus their path.

        `include` and `exclude` are patterns such as ``*.mov`` or ``cache/*``; see `Choice`. What becomes of symbolic
        links, `TransferOptions.links` tells.
        """
        options = self._options
        found = walk(
            directory,
            prefix,
            include_empty=options.include_empty,
            links=options.links,
            choice=Choice(include, exclude),
            attributes=options.attributes,
            best_effort=options.best_effort,
            check=self._check,
        )
        return self._put(bucket, found, job, on_progress)

    def get(
        self,
        bucket: str,
        targets: Iterable[GetTarget],
        *,
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Fetch objects, versions or ranges of them, each to a file or a stream of its own."""
        chosen: dict[Entry, GetTarget] = {}
        for one in targets:
            if chosen.setdefault(Entry(one.name, one.version_id), one) is not one:
                raise InvalidRequest(f"object {one.name!r} is given twice")
        paths = {entry: os.fspath(one.path) for entry, one in chosen.items() if one.path is not None}
        openers = {entry: one.open for entry, one in chosen.items() if one.open is not None}
        options = self._options
        files = Scattered(paths, overwrite=options.overwrite, sync=options.sync, fidelity=options.fidelity)
        refused = files.refusals() if options.best_effort else {}
        files.check(paths.keys() - refused.keys())
        landing: Landing = Both(Streams(openers), files, openers) if openers else files
        wanted = [Wanted(entry, None, one.merged_ranges, paths.get(entry)) for entry, one in chosen.items()]
        with self._transfer(len(wanted), sum(one.length for one in wanted), on_progress) as run:
            run.restores(files, bucket)
            run.get(bucket, run.welcome(wanted, refused), landing, job, {"token": files.token}, frozenset(openers))
        return run.report

    def get_file(  # each is a choice of its own
        self,
        bucket: str,
        name: str,
        path: StrPath,
        version_id: str | None = None,
        *,
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Fetch one object to the file at `path`."""
        return self.get(bucket, [GetTarget(name, path, version_id=version_id)], job=job, on_progress=on_progress)

    def get_ranges(  # each is a choice of its own
        self,
        bucket: str,
        name: str,
        ranges: Sequence[RangeLike],
        into: StrPath | Writable,
        version_id: str | None = None,
        *,
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Fetch byte ranges of an object, given as (offset, length) or ``range(first, after_last)``.

        They are merged and come in ascending order, with nothing between them, into a file or a writable. Raises
        `RangeNotSatisfiable` when one goes beyond the object's end.
        """
        if isinstance(into, str | os.PathLike):
            target = GetTarget(name, into, version_id=version_id, ranges=ranges)
        else:
            target = GetTarget(name, open=lambda: _Unclosed(into), version_id=version_id, ranges=ranges)
        return self.get(bucket, [target], job=job, on_progress=on_progress)

    def get_directory(  # noqa: PLR0913  # each is a choice of its own
        self,
        bucket: str,
        directory: StrPath,
        *,
        prefix: str = "",
        strip_prefix: bool = False,
        include: Sequence[str] = (),
        exclude: Sequence[str] = (),
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Restore all objects whose names start with `prefix`, under their names or only what follows it.

        `include` and `exclude` are patterns for the object names without the prefix; see `Choice`.
        """
        choice = Choice(include, exclude)
        wanted = [
            Wanted(Entry(found.name), found.size)
            for found in self._listed(bucket, prefix)
            if choice.takes_object(found.name.removeprefix(prefix))
            and not (_is_root(found.name, prefix) and strip_prefix)
        ]
        return self._restore(bucket, wanted, directory, prefix if strip_prefix else "", job, on_progress)

    def get_bucket(
        self,
        bucket: str,
        directory: StrPath,
        *,
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Restore all objects of a bucket, in their latest versions."""
        return self.get_directory(bucket, directory, job=job, on_progress=on_progress)

    def get_objects(
        self,
        bucket: str,
        names: Iterable[str],
        directory: StrPath,
        *,
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Restore the objects with these names to `directory`."""
        wanted = [Wanted(Entry(name)) for name in dict.fromkeys(names)]
        return self._restore(bucket, wanted, directory, "", job, on_progress)

    def stage(self, bucket: str, names: Iterable[str], *, job: JobOptions | None = None, wait: bool = True) -> JobState:
        """Make the server load objects from tape; by itself until they are loaded."""
        with self._engine() as engine:
            return Serving(engine).stage(bucket, names, job or ANY_JOB, wait=wait)

    def verify(
        self, bucket: str, names: Iterable[str], *, job: JobOptions | None = None, wait: bool = True
    ) -> JobState:
        """Make the server read objects from its media and check them; by itself until it is done."""
        with self._engine() as engine:
            return Serving(engine).verify(bucket, names, job or ANY_JOB, wait=wait)

    def stage_and_get(
        self,
        bucket: str,
        names: Iterable[str],
        directory: StrPath,
        *,
        job: JobOptions | None = None,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Make the server load objects from tape, wait until they are loaded, and restore them to `directory`.

        Name and priority of `job` are those of both jobs. While the server loads, `on_progress` is told of the waits.
        """
        chosen = list(dict.fromkeys(names))
        with self._engine() as engine:
            Serving(engine, Tally(len(chosen), 0, on_progress, self._clock)).load(bucket, chosen, job or ANY_JOB)
        return self.get_objects(bucket, chosen, directory, job=job, on_progress=on_progress)

    def wait_until_persisted(self, job_id: str, *, patience: float | None = None) -> JobState:
        """Wait until all data of a PUT job is on its final media; `Stalled` when nothing happens for `patience` s."""
        with self._engine() as engine:
            return Serving(engine).until_completed(job_id, patience)

    def unfinished(self) -> list[JournalEntry]:
        """Return the jobs in the journal that have not ended, the oldest first."""
        with self._engine() as engine:
            return _journal_of(engine).unfinished()

    def resume(
        self,
        job_id: str,
        sources: Iterable[PutSource] = (),
        *,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Go on with a job of the journal, in this or in another process: only what is missing is moved.

        `sources` are needed for objects that did not come from files. Raises `TransferError` for a job that the
        journal does not know or that is of another kind, `JobEnded` for one that the server has cancelled.
        """
        given: dict[str, PutItem] = {one.name: put_item(one) for one in sources}
        with self._transfer(0, 0, on_progress) as run:
            Resuming(run.engine, _journal_of(run.engine).take_over(job_id), run.tally).run(given)
        return run.report

    def _check(self) -> None:
        """Raise `Cancelled` when no more may be done."""
        if self._cancelled.is_set():
            raise Cancelled("the transfer was cancelled")

    def _listed(self, bucket: str, prefix: str) -> Iterator[ListedObject]:
        for found in self._api.list_objects(bucket, prefix):
            self._check()
            yield found

    def _put(
        self, bucket: str, found: Sources, job: JobOptions | None, on_progress: ProgressCallback | None
    ) -> TransferReport:
        objects, size = len(found.files) + len(found.refused), sum(file.size for file in found.files)
        with self._transfer(objects, size, on_progress, found.skipped) as run:
            run.leave_out(found.refused)
            run.put(bucket, found.files, job)
        return run.report

    def _restore(  # each is a choice of its own
        self,
        bucket: str,
        wanted: list[Wanted],
        directory: StrPath,
        prefix: str,
        job: JobOptions | None,
        on_progress: ProgressCallback | None,
    ) -> TransferReport:
        options = self._options
        restore = Restore(
            directory, prefix=prefix, overwrite=options.overwrite, sync=options.sync, fidelity=options.fidelity
        )
        refused = restore.refusals(one.entry for one in wanted) if options.best_effort else {}
        restore.check(one.entry.name for one in wanted if one.entry not in refused)
        facts: dict[str, object] = {
            "directory": os.path.abspath(directory), "prefix": prefix, "token": restore.token
        }  # fmt: skip
        with self._transfer(len(wanted), sum(one.length for one in wanted), on_progress) as run:
            run.restores(restore, bucket)
            run.get(bucket, run.welcome(wanted, refused), restore, job, facts)
        return run.report

    @contextmanager
    def _transfer(
        self, objects: int, size: int, on_progress: ProgressCallback | None, skipped: tuple[str, ...] = ()
    ) -> Iterator[Run]:
        with self._engine() as engine:
            run = Run(engine, Tally(objects, size, on_progress, self._clock))
            started = self._clock()
            yield run
            run.report = run.tally.report(self._clock() - started, skipped)
        if run.report.failed and self._options.failures == "group":
            raise TransferFailed.of(run.report)

    def _crew(self) -> Crew:
        from .crew import Crew

        assert self._executor
        return Crew(self._executor, self._api)

    @contextmanager
    def _engine(self) -> Iterator[Engine]:
        with ExitStack() as stack:
            path = self._options.journal
            journal = None if path is None else Journal(path)
            if journal:
                stack.callback(journal.close)
            crew = stack.enter_context(self._crew()) if self._executor else None
            yield Engine(self._api, self._options, self._clock, self._sleep, self._cancelled, self._emit, journal, crew)


class _Unclosed:
    """A writable that belongs to the caller, who closes it."""

    def __init__(self, sink: Writable) -> None:
        self._sink = sink

    def write(self, data: bytes, /) -> object:
        return self._sink.write(data)


def _journal_of(engine: Engine) -> Journal:
    if engine.journal is None:
        raise ConfigurationError("resuming needs TransferOptions(journal=path)")
    return engine.journal


def _is_root(name: str, prefix: str) -> bool:
    """Whether an object is the folder that the prefix names."""
    return name == prefix and prefix.endswith("/")
