"""The old helper's methods, each a few words to the transfer engine."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from ...errors import InvalidRequest
from ...transfer import Blob, BulkApi, JobOptions, TransferOptions, Transfers
from ...transfer.checksums import ChecksumKind
from .blobs import fetch_blob, patiently, send_blob
from .checksums import POLICY_WORDS
from .objects import HelperGetObject, HelperPutObject
from .outcomes import job_ids, not_fetched, not_stored, told
from .places import source_of, sources_in, target_of

_LONGEST_WAIT = 1.0
"""Seconds before another try where the appliance names no time; the minute of old scripts was for want of one."""
_SHORTEST_WAIT = 0.01


class DropInHelper:
    """Moves data to and from an appliance in bulk jobs.

    Every blob is checked on its way, moved again when that may help, and waited for as long as the appliance asks.
    A file appears under its name when all of it is there. `retry_delay_in_seconds` is the longest wait before
    another try where the appliance does not say how long to wait; up to a second is enough.

    What the appliance refuses raises `RequestFailed`; other errors are those of `ds3.errors`.
    """

    calls: ClassVar[Callable[..., BulkApi]]
    transfers: ClassVar[Callable[..., Transfers]]

    def __init__(self, client: Any, retry_delay_in_seconds: int = 60) -> None:
        self.client = client
        self.retry_delay_in_seconds = retry_delay_in_seconds

    def get_checksum_type(self, bucket_name: str) -> str:
        """Return the data policy's word for the checksums of a bucket, such as MD5 or CRC_32."""
        with told(not_stored):
            return POLICY_WORDS[self._kind(bucket_name)]

    def put_objects(
        self,
        put_objects: list[HelperPutObject],
        bucket: str,
        max_threads: int = 5,
        calculate_checksum: bool = False,
        job_name: str | None = None,
        fail_fast: bool = True,
    ) -> str:
        """Store objects in one job and return its id.

        Checksums go along whether `calculate_checksum` or not. With `fail_fast` the first object that cannot be
        stored ends the job with `PutBlobException`; otherwise the others are stored, and
        `AggregateTransferException` tells of those that were not.
        """
        _need(put_objects)
        engine = self._engine(max_threads, fail_fast=fail_fast)
        with told(not_stored):
            report = engine.put(bucket, map(source_of, put_objects), job=JobOptions(name=job_name))
        return job_ids(report, not_stored)[0]

    def put_blob(
        self,
        bucket: str,
        put_object: HelperPutObject,
        length: int,
        offset: int,
        job_id: str,
        checksum_type: str | None = None,
    ) -> None:
        """Store one blob of a job; its checksum is what the data policy says unless `checksum_type` does."""
        blob = Blob(put_object.object_name, int(offset), int(length))
        with told(not_stored, blob):
            kind = ChecksumKind.read(checksum_type) if checksum_type else self._kind(bucket)
            patiently(lambda: send_blob(self._api, bucket, put_object, blob, job_id, kind), self._options())

    def put_all_objects_in_directory(
        self,
        source_dir: str,
        bucket: str,
        objects_per_bp_job: int = 1000,
        max_threads: int = 5,
        calculate_checksum: bool = False,
        job_name: str | None = None,
    ) -> list[str]:
        """Store all files and folders beneath a directory and return the ids of the jobs.

        What cannot be stored, such as a broken link or a FIFO, keeps nothing else back:
        `AggregateTransferException` tells of it in the end.
        """
        engine = self._engine(max_threads, objects_per_job=objects_per_bp_job)
        with told(not_stored):
            report = engine.put(bucket, sources_in(source_dir), job=JobOptions(name=job_name))
        return job_ids(report, not_stored)

    def get_objects(
        self,
        get_objects: list[HelperGetObject],
        bucket: str,
        max_threads: int = 5,
        job_name: str | None = None,
        fail_fast: bool = True,
    ) -> str:
        """Fetch objects in one job and return its id; failures are as in `put_objects`, with `GetBlobException`."""
        _need(get_objects)
        engine = self._engine(max_threads, fail_fast=fail_fast)
        with told(not_fetched):
            report = engine.get(bucket, map(target_of, get_objects), job=JobOptions(name=job_name))
        return job_ids(report, not_fetched)[0]

    def get_blob(self, bucket: str, get_object: HelperGetObject, offset: int, job_id: str) -> None:
        """Fetch one blob of a job into its place in the file."""
        blob = Blob(get_object.object_name, int(offset), 0, version_id=get_object.version_id)
        with told(not_fetched, blob):
            patiently(lambda: fetch_blob(self._api, bucket, get_object, blob.offset, job_id), self._options())

    def get_all_files_in_bucket(
        self,
        destination_dir: str,
        bucket: str,
        prefix: str | None = None,
        objects_per_bp_job: int = 1000,
        max_threads: int = 5,
        job_name: str | None = None,
    ) -> list[str]:
        """Fetch all objects whose names begin with `prefix` into a directory and return the ids of the jobs.

        Names that would lead out of the directory are refused, and told of as in `put_all_objects_in_directory`.
        """
        engine = self._engine(max_threads, objects_per_job=objects_per_bp_job)
        with told(not_fetched):
            report = engine.get_directory(bucket, destination_dir, prefix=prefix or "", job=JobOptions(name=job_name))
        return job_ids(report, not_fetched)

    @property
    def _api(self) -> BulkApi:
        return type(self).calls(self.client.typed_client)

    def _kind(self, bucket: str) -> ChecksumKind:
        return patiently(lambda: self._api.bucket_rules(bucket), self._options()).kind

    def _engine(self, threads: int, *, fail_fast: bool = False, **options: Any) -> Transfers:
        failures = "first" if fail_fast else "report"
        return type(self).transfers(
            self.client.typed_client, self._options(threads=threads, failures=failures, **options)
        )

    def _options(self, **options: Any) -> TransferOptions:
        wait = min(max(self.retry_delay_in_seconds, _SHORTEST_WAIT), _LONGEST_WAIT)
        return TransferOptions(default_wait=wait, **options)


def _need(objects: list[Any]) -> None:
    if not objects:
        raise InvalidRequest("a job needs at least one object")
