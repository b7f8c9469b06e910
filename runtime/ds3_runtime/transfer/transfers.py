"""Moves directories and files to and from a bucket."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from itertools import islice
from threading import Event
from typing import TypeVar

from ..errors import JobEnded
from .api import Blob, BulkApi, PutObject
from .cover import own_blobs
from .files import Restore
from .options import TransferOptions
from .plan import JobPlan
from .progress import ProgressCallback, Tally, TransferReport
from .pulse import Pulse
from .sources import Source, Sources, StrPath, listed, walk
from .threads import AHEAD, ThreadDriver
from .work import GetWork, PutWork, Work

Sizes = dict[str, int | None]
_Item = TypeVar("_Item")


class Transfers:
    """Bulk transfers through one `BulkApi`.

    All methods return when every blob is on the other side; after a PUT the server may still be writing to
    its storage. They raise any `Ds3Error`: `SourceError`, `UnsafeName` and `TargetError` for files, mostly
    before a job is opened; `JobEnded`, `Stalled` and `Cancelled` for jobs; and the error of a blob that
    failed too often.
    """

    def __init__(
        self,
        api: BulkApi,
        options: TransferOptions | None = None,
        *,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], object] | None = None,
    ) -> None:
        self._api = api
        self._options = options or TransferOptions()
        self._clock = clock
        self._sleep = sleep
        self._cancelled = Event()

    def cancel(self) -> None:
        """Stop this object's transfers for good, from any thread: they raise `Cancelled`."""
        self._cancelled.set()

    def put_directory(
        self,
        bucket: str,
        directory: StrPath,
        *,
        prefix: str = "",
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Store all files below `directory` as objects named `prefix` plus their path."""
        sources = walk(directory, prefix, include_empty=self._options.include_empty)
        return self._put(bucket, sources, on_progress)

    def put_files(
        self, bucket: str, files: Mapping[str, StrPath], *, on_progress: ProgressCallback | None = None
    ) -> TransferReport:
        """Store files, given by object name."""
        return self._put(bucket, listed(files), on_progress)

    def get_directory(
        self,
        bucket: str,
        directory: StrPath,
        *,
        prefix: str = "",
        strip_prefix: bool = False,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Restore all objects whose names start with `prefix`, under their names or only what follows it."""
        sizes: Sizes = {found.name: found.size for found in self._api.list_objects(bucket, prefix)}
        if strip_prefix and prefix.endswith("/"):
            sizes.pop(prefix, None)  # the directory itself
        return self._get(bucket, sizes, self._restore(directory, prefix if strip_prefix else ""), on_progress)

    def get_objects(
        self,
        bucket: str,
        names: Iterable[str],
        directory: StrPath,
        *,
        on_progress: ProgressCallback | None = None,
    ) -> TransferReport:
        """Restore the objects with these names to `directory`."""
        return self._get(bucket, dict.fromkeys(names), self._restore(directory, ""), on_progress)

    def _restore(self, directory: StrPath, prefix: str) -> Restore:
        options = self._options
        return Restore(directory, prefix=prefix, overwrite=options.overwrite, sync=options.sync)

    def _put(self, bucket: str, sources: Sources, on_progress: ProgressCallback | None) -> TransferReport:
        started = self._clock()
        files = sources.files
        tally = Tally(len(files), sum(file.size for file in files), on_progress)
        for batch in _batches(files, self._options.objects_per_job):
            self._put_job(bucket, {file.name: file for file in batch}, tally)
        return tally.report(self._clock() - started, sources.skipped)

    def _put_job(self, bucket: str, sources: Mapping[str, Source], tally: Tally) -> None:
        pulse = self._pulse()
        job = self._api.open_put(bucket, [PutObject(file.name, file.size) for file in sources.values()])
        with self._ended_on_failure(job.job_id):
            blobs = own_blobs(job, {file.name: file.size for file in sources.values()})
            tally.opened(job, sources, blobs)
            self._drive(blobs, PutWork(self._api, bucket, job.job_id, pulse, sources), tally)

    def _get(self, bucket: str, sizes: Sizes, restore: Restore, on_progress: ProgressCallback | None) -> TransferReport:
        started = self._clock()
        tally = Tally(len(sizes), sum(size or 0 for size in sizes.values()), on_progress)
        restore.check(sizes)
        with restore:
            for batch in _batches(sizes.items(), self._options.objects_per_job):
                self._get_job(bucket, dict(batch), restore, tally)
        return tally.report(self._clock() - started)

    def _get_job(self, bucket: str, sizes: Sizes, restore: Restore, tally: Tally) -> None:
        pulse = self._pulse()
        job = self._api.open_get(bucket, list(sizes))
        with self._ended_on_failure(job.job_id):
            blobs = own_blobs(job, sizes)
            restore.expect(sizes, blobs)
            tally.opened(job, sizes, blobs)
            self._drive(blobs, GetWork(self._api, bucket, job.job_id, pulse, restore), tally)

    def _pulse(self) -> Pulse:
        pulse = Pulse(self._clock, self._sleep, self._cancelled)
        pulse.beat()
        return pulse

    def _drive(self, blobs: Sequence[Blob], work: Work, tally: Tally) -> None:
        plan = JobPlan(
            blobs,
            now=self._clock(),
            window=AHEAD * self._options.threads,
            skip_cached=work.skip_cached,
            limits=self._options,
            job_id=work.job_id,
        )
        ThreadDriver(plan, work, tally, self._options).run()

    @contextmanager
    def _ended_on_failure(self, job_id: str) -> Iterator[None]:
        try:
            yield
        except JobEnded:  # if only the answer to the last blob was lost, the server has everything
            raise
        except BaseException as error:
            if self._options.on_failure == "cancel":
                self._cancel(job_id, error)
            raise

    def _cancel(self, job_id: str, reason: BaseException) -> None:
        try:
            self._api.cancel(job_id)
        except Exception as error:  # noqa: BLE001  # the reason matters more
            reason.add_note(f"job {job_id} could not be cancelled: {error}")
        else:
            reason.add_note(f"job {job_id} was cancelled")


def _batches(items: Iterable[_Item], size: int) -> Iterator[list[_Item]]:
    remaining = iter(items)
    while batch := list(islice(remaining, size)):
        yield batch
