# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Bulk jobs: the transfer engine, and the calls it needs made from the operations that play their parts."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from ds3_runtime import Body, Ds3GetObject, Ds3PutObject, Writable, errors, transfer

from .operations.cancel_job_spectra_s3 import CancelJobSpectraS3Request
from .operations.get_bucket import GetBucketRequest
from .operations.get_bulk_job_spectra_s3 import GetBulkJobSpectraS3Request
from .operations.get_job_chunks_ready_for_client_processing_spectra_s3 import (
    GetJobChunksReadyForClientProcessingSpectraS3Request,
)
from .operations.get_job_spectra_s3 import GetJobSpectraS3Request
from .operations.get_object import GetObjectRequest
from .operations.put_bulk_job_spectra_s3 import PutBulkJobSpectraS3Request
from .operations.put_object import PutObjectRequest

if TYPE_CHECKING:
    from .client import Client
    from .models.master_object_list import MasterObjectList


class BulkCalls:
    """The `ds3_runtime.transfer.BulkApi` of Spectra S3 API 5.8."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def open_put(self, bucket: str, objects: Sequence[transfer.PutObject]) -> transfer.OpenedJob:
        """Open a job that stores `objects`."""
        entries = [Ds3PutObject(entry.name, entry.size) for entry in objects]
        return _opened(self._client.send(PutBulkJobSpectraS3Request(bucket, entries)).result)

    def open_get(self, bucket: str, names: Sequence[str]) -> transfer.OpenedJob:
        """Open a job that fetches the objects called `names`."""
        entries = [Ds3GetObject(name) for name in names]
        return _opened(self._client.send(GetBulkJobSpectraS3Request(bucket, entries)).result)

    def ready_blobs(self, job_id: str) -> transfer.ReadyBlobs:
        """Ask which blobs can be moved now."""
        try:
            response = self._client.send(GetJobChunksReadyForClientProcessingSpectraS3Request(job_id))
        except (errors.Gone, errors.NotFound):
            return transfer.ReadyBlobs((), ended=True)
        return transfer.ReadyBlobs(tuple(_blobs(response.result)), response.retry_after)

    def put_blob(self, bucket: str, job_id: str, blob: transfer.Blob, body: Body) -> None:
        """Send one blob."""
        self._client.send(
            PutObjectRequest(bucket, blob.name, blob.length, body, job=job_id, offset=blob.offset)
        )

    def get_blob(self, bucket: str, job_id: str, blob: transfer.Blob, sink: Writable) -> int:
        """Fetch one blob; return how many bytes came."""
        request = GetObjectRequest(bucket, blob.name, sink, job=job_id, offset=blob.offset)
        return self._client.send(request).streamed or 0

    def job_status(self, job_id: str) -> str:
        """Return the job's status word."""
        return str(self._client.send(GetJobSpectraS3Request(job_id)).result.status)

    def cancel(self, job_id: str) -> None:
        """Cancel the job."""
        self._client.send(CancelJobSpectraS3Request(job_id))

    def list_objects(self, bucket: str, prefix: str) -> Iterator[transfer.ListedObject]:
        """Yield all objects whose name starts with `prefix`, page by page."""
        marker: str | None = None
        while True:
            page = self._client.send(GetBucketRequest(bucket, marker=marker, prefix=prefix or None)).result
            for entry in page.objects:
                yield transfer.ListedObject(entry.key, entry.size)
            if not page.truncated:
                return
            if page.next_marker in ("", marker):
                raise errors.BadAnswer("the listing says that it goes on, but not where", target=f"/{bucket}")
            marker = page.next_marker


def _opened(result: MasterObjectList) -> transfer.OpenedJob:
    return transfer.OpenedJob(str(result.job_id), tuple(_blobs(result)), len(result.objects))


def _blobs(result: MasterObjectList) -> Iterator[transfer.Blob]:
    for chunk in result.objects:
        for blob in chunk.objects:
            yield transfer.Blob(blob.name, blob.offset, blob.length, bool(blob.in_cache))


class Transfers(transfer.Transfers):
    """Moves files and directories in bulk jobs; see `ds3_runtime.transfer.Transfers`."""

    def __init__(self, client: Client, options: transfer.TransferOptions | None = None) -> None:
        super().__init__(BulkCalls(client), options)
