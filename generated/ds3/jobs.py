# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Bulk jobs: the transfer engine, and the calls it needs made from the operations that play their parts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from ds3_runtime import (
    Body,
    Ds3GetObject,
    Ds3PutObject,
    HttpReply,
    HttpRequest,
    Request,
    Response,
    RetryPolicy,
    Writable,
    errors,
    transfer,
)
from ds3_runtime.request import Answer

from .models.object_content import ObjectContent
from .operations.cancel_job_spectra_s3 import CancelJobSpectraS3Request
from .operations.get_bucket import GetBucketRequest
from .operations.get_bucket_spectra_s3 import GetBucketSpectraS3Request
from .operations.get_bulk_job_spectra_s3 import GetBulkJobSpectraS3Request
from .operations.get_data_policy_spectra_s3 import GetDataPolicySpectraS3Request
from .operations.get_job_chunks_ready_for_client_processing_spectra_s3 import (
    GetJobChunksReadyForClientProcessingSpectraS3Request,
)
from .operations.get_job_spectra_s3 import GetJobSpectraS3Request
from .operations.get_jobs_spectra_s3 import GetJobsSpectraS3Request
from .operations.get_object import GetObjectRequest, GetObjectResponse
from .operations.head_object import HeadObjectRequest
from .operations.modify_job_spectra_s3 import ModifyJobSpectraS3Request
from .operations.put_bulk_job_spectra_s3 import PutBulkJobSpectraS3Request
from .operations.put_object import PutObjectRequest
from .operations.stage_objects_job_spectra_s3 import StageObjectsJobSpectraS3Request
from .operations.truncate_job_spectra_s3 import TruncateJobSpectraS3Request
from .operations.verify_bulk_job_spectra_s3 import VerifyBulkJobSpectraS3Request

if TYPE_CHECKING:
    from .client import Client
    from .models.master_object_list import MasterObjectList

ONCE = RetryPolicy(attempts=1)


class BulkCalls:
    """The `ds3_runtime.transfer.BulkApi` of Spectra S3 API 5.8."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def _send(self, request: Request[Answer]) -> Answer:
        """Make one call without repeats: the engine waits, visibly, and can be cancelled."""
        return self._client.send(request, retry=ONCE)

    def open_put(
        self, bucket: str, objects: Sequence[transfer.PutObject], options: transfer.JobOptions
    ) -> transfer.OpenedJob:
        """Open a job that stores `objects`."""
        options.require(
            "PUT",
            (
                "aggregating",
                "dead_job_cleanup_allowed",
                "force",
                "ignore_naming_conflicts",
                "implicit_job_id_resolution",
                "max_upload_size",
                "minimize_spanning_across_media",
                "name",
                "pre_allocate_job_space",
                "priority",
                "protected",
                "verify_after_write",
            ),
        )
        entries = [Ds3PutObject(entry.name, entry.size) for entry in objects]
        request = PutBulkJobSpectraS3Request(
            bucket,
            entries,
            aggregating=options.aggregating,
            dead_job_cleanup_allowed=options.dead_job_cleanup_allowed,
            force=options.force,
            ignore_naming_conflicts=options.ignore_naming_conflicts,
            implicit_job_id_resolution=options.implicit_job_id_resolution,
            max_upload_size=options.max_upload_size,
            minimize_spanning_across_media=options.minimize_spanning_across_media,
            name=options.name,
            pre_allocate_job_space=options.pre_allocate_job_space,
            priority=options.priority,
            protected=options.protected,
            verify_after_write=options.verify_after_write,
        )
        return _opened(self._send(request).result)

    def open_get(
        self, bucket: str, objects: Sequence[transfer.WantedObject], options: transfer.JobOptions
    ) -> transfer.OpenedJob:
        """Open a job that fetches `objects`."""
        options.require(
            "GET",
            (
                "aggregating",
                "chunk_client_processing_order_guarantee",
                "dead_job_cleanup_allowed",
                "implicit_job_id_resolution",
                "name",
                "priority",
                "protected",
            ),
        )
        request = GetBulkJobSpectraS3Request(
            bucket,
            _entries(objects),
            aggregating=options.aggregating,
            chunk_client_processing_order_guarantee=options.chunk_client_processing_order_guarantee,
            dead_job_cleanup_allowed=options.dead_job_cleanup_allowed,
            implicit_job_id_resolution=options.implicit_job_id_resolution,
            name=options.name,
            priority=options.priority,
            protected=options.protected,
        )
        return _opened(self._send(request).result)

    def open_verify(
        self, bucket: str, objects: Sequence[transfer.WantedObject], options: transfer.JobOptions
    ) -> transfer.OpenedJob:
        """Open a job that makes the server read and check `objects`."""
        options.require(
            "VERIFY",
            (
                "aggregating",
                "name",
                "priority",
            ),
        )
        request = VerifyBulkJobSpectraS3Request(
            bucket,
            _entries(objects),
            aggregating=options.aggregating,
            name=options.name,
            priority=options.priority,
        )
        return _opened(self._send(request).result)

    def open_stage(
        self, bucket: str, objects: Sequence[transfer.WantedObject], options: transfer.JobOptions
    ) -> transfer.OpenedJob:
        """Open a job that makes the server load `objects` from tape."""
        options.require(
            "STAGE",
            (
                "name",
                "priority",
            ),
        )
        request = StageObjectsJobSpectraS3Request(
            bucket,
            _entries(objects),
            name=options.name,
            priority=options.priority,
        )
        return _opened(self._send(request).result)

    def ready_blobs(self, job_id: str) -> transfer.ReadyBlobs:
        """Ask which blobs can be moved now."""
        try:
            response = self._send(GetJobChunksReadyForClientProcessingSpectraS3Request(job_id))
        except (errors.Gone, errors.NotFound):
            return transfer.ReadyBlobs((), ended=True)
        return transfer.ReadyBlobs(tuple(_blobs(response.result)), response.retry_after)

    def put_blob(
        self, bucket: str, job_id: str, blob: transfer.Blob, body: Body, headers: Mapping[str, str]
    ) -> None:
        """Send one blob."""
        self._send(_request(transfer.PutCall(bucket, job_id, blob, body, headers)))

    def get_blob(
        self,
        bucket: str,
        job_id: str,
        blob: transfer.Blob,
        sink: Writable,
        ranges: Sequence[transfer.ByteRange] = (),
    ) -> transfer.FetchedBlob:
        """Fetch one blob, or ranges of it; return how many bytes came, and what the server says of the blob."""
        return _fetched(self._send(_request(transfer.GetCall(bucket, job_id, blob, sink, ranges))))

    def many(self) -> transfer.ManyCalls | None:
        """Return what makes many short calls at once; None where each takes a thread."""
        return transfer.manifold(self._client, _request, _answer)

    def show_job(self, job_id: str) -> transfer.JobState:
        """Return the job's state."""
        result = self._send(GetJobSpectraS3Request(job_id)).result
        return transfer.JobState(
            job_id=job_id,
            bucket=result.bucket_name,
            kind=str(result.request_type),
            status=str(result.status),
            blobs=tuple(_blobs(result)),
            chunks=len(result.objects),
            original_size=result.original_size_in_bytes,
            cached_size=result.cached_size_in_bytes,
            completed_size=result.completed_size_in_bytes,
        )

    def find_put_job(self, bucket: str, name: str) -> str | None:
        """Return the id of the open PUT job with this name; None when there is none."""
        jobs = self._send(GetJobsSpectraS3Request(bucket_id=bucket)).result.jobs
        found = (job for job in jobs if job.name == name and str(job.request_type) == "PUT")
        return next((str(job.job_id) for job in found), None)

    def keep_alive(self, job_id: str) -> None:
        """Restart the job's idle timer."""
        self._send(ModifyJobSpectraS3Request(job_id))

    def cancel(self, job_id: str) -> None:
        """Cancel the job."""
        self._client.send(CancelJobSpectraS3Request(job_id))

    def truncate(self, job_id: str) -> None:
        """End the job with the objects that are complete."""
        self._client.send(TruncateJobSpectraS3Request(job_id))

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
                raise errors.BadAnswer(
                    "the listing says that it goes on, but not where", resource=f"/{bucket}"
                )
            marker = page.next_marker

    def object_facts(
        self, bucket: str, name: str, version_id: str | None = None
    ) -> transfer.ObjectFacts | None:
        """Return what is known of an object; None when there is none."""
        response = self._send(HeadObjectRequest(bucket, name, version_id=version_id))
        if response.status == 404:
            return None
        if response.status == 403:
            raise errors.Forbidden("no right to see it", operation="HeadObject", status=403, resource=name)
        found = response.result
        return transfer.ObjectFacts(
            size=found.length or 0,
            metadata=found.metadata,
            kind=transfer.ChecksumKind.known(found.blob_checksum_type),
            checksums=found.blob_checksums,
            version_id=None if found.version_id is None else str(found.version_id),
        )

    def bucket_rules(self, bucket: str) -> transfer.BucketRules:
        """Return what the bucket's data policy wants."""
        owner = self._send(GetBucketSpectraS3Request(bucket)).result
        policy = self._send(GetDataPolicySpectraS3Request(owner.data_policy_id)).result
        kind = transfer.ChecksumKind.known(policy.checksum_type)
        return transfer.BucketRules(kind or transfer.ChecksumKind.MD5, policy.end_to_end_crc_required)


@dataclass(slots=True, kw_only=True)
class _BlobGet(GetObjectRequest):
    """Reads ranges of a blob, where none means all of it; the answer's headers are left to whoever wants some."""

    ranges: Sequence[transfer.ByteRange] = ()

    def prepare(self) -> HttpRequest:
        prepared = GetObjectRequest.prepare(self)
        if not self.ranges:
            return prepared
        spans = ",".join(f"{one.offset}-{one.end - 1}" for one in self.ranges)
        return replace(prepared, headers={**prepared.headers, "range": f"bytes={spans}"})

    def parse(self, reply: HttpReply) -> GetObjectResponse:
        reply.expect(200, 206)
        return GetObjectResponse(self, reply, ObjectContent.__new__(ObjectContent))


def _request(call: transfer.BlobCall) -> Request[Any]:
    """Return the request of a call that moves a blob."""
    blob = call.blob
    if isinstance(call, transfer.PutCall):
        return PutObjectRequest(
            call.bucket, blob.name, blob.length, call.body, call.headers, job=call.job_id, offset=blob.offset
        )
    return _BlobGet(
        call.bucket,
        blob.name,
        call.sink,
        job=call.job_id,
        offset=blob.offset,
        version_id=blob.version_id,
        ranges=call.ranges,
    )


def _answer(call: transfer.BlobCall, response: Response[Any]) -> transfer.FetchedBlob | None:
    """Return what came of such a call."""
    return None if isinstance(call, transfer.PutCall) else _fetched(response)


def _fetched(response: Response[Any]) -> transfer.FetchedBlob:
    return transfer.FetchedBlob(
        response.streamed or 0, transfer.checksum_in(response.headers), response.metadata
    )


def _entries(objects: Sequence[transfer.WantedObject]) -> list[Ds3GetObject]:
    return [Ds3GetObject(entry.name, entry.length, entry.offset, entry.version_id) for entry in objects]


def _opened(result: MasterObjectList) -> transfer.OpenedJob:
    return transfer.OpenedJob(str(result.job_id), _Blobs(result), len(result.objects))


class _Blobs:
    """The blobs in an answer, made when they are asked for: the answer takes less memory than they do."""

    def __init__(self, result: MasterObjectList) -> None:
        self._result = result

    def __iter__(self) -> Iterator[transfer.Blob]:
        return _blobs(self._result)


def _blobs(result: MasterObjectList) -> Iterator[transfer.Blob]:
    for chunk in result.objects:
        for blob in chunk.objects:
            version = blob.text_of("version_id")  # it is seldom wanted, and a UUID takes its time
            yield transfer.Blob(
                blob.name, blob.offset, blob.length, bool(blob.in_cache), version and version.lower()
            )


class Transfers(transfer.Transfers):
    """Moves files and directories in bulk jobs; see `ds3_runtime.transfer.Transfers`."""

    def __init__(
        self,
        client: Client,
        options: transfer.TransferOptions | None = None,
        *,
        executor: transfer.Workers | None = None,
    ) -> None:
        super().__init__(BulkCalls(client), options, emit=client.events, executor=executor)
