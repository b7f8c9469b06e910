"""What answers hold."""

from collections.abc import Sequence
from datetime import datetime
from typing import assert_type
from uuid import UUID

import ds3


def one_bucket(client: ds3.Client) -> None:
    response = client.get_bucket_spectra_s3(ds3.GetBucketSpectraS3Request("films"))
    assert_type(response, ds3.GetBucketSpectraS3Response)
    assert_type(response.status, int)
    assert_type(response.request_id, str | None)
    assert_type(response.retry_after, float | None)
    assert_type(response.attempts, int)
    bucket = response.result
    assert_type(bucket, ds3.Bucket)
    assert_type(bucket.name, str)
    assert_type(bucket.id, UUID)
    assert_type(bucket.creation_date, datetime)
    assert_type(bucket.protected, bool)


def what_may_be_missing(bucket: ds3.Bucket, head: ds3.ObjectHead) -> None:
    assert_type(bucket.empty, bool | None)
    assert_type(bucket.logical_used_capacity, int | None)
    assert_type(head.version_id, UUID | None)
    assert_type(head.length, int | None)
    bucket.logical_used_capacity + 1  # type: ignore[operator]  # pyright: ignore[reportOptionalOperand, reportUnusedExpression]


def what_is_sent_again_by_name_or_by_send(client: ds3.Client) -> None:
    assert_type(client.send(ds3.GetServiceRequest()), ds3.GetServiceResponse)
    assert_type(client.get_service(ds3.GetServiceRequest()).result.buckets[0].name, str)
    client.get_service(ds3.PutBucketRequest("films"))  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    ds3.PutBucketRequest()  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]


def lists_and_maps(listing: ds3.ListBucketResult, head: ds3.ObjectHead) -> None:
    assert_type(listing.common_prefixes, list[str])
    assert_type(listing.objects, Sequence[ds3.Contents])
    assert_type(listing.objects[0].size, int)
    assert_type(head.metadata, dict[str, str])
    assert_type(head.blob_checksums, dict[int, str])


def nothing(client: ds3.Client) -> None:
    assert_type(client.delete_bucket(ds3.DeleteBucketRequest("films")).result, None)


def jobs(client: ds3.Client) -> None:
    request = ds3.PutBulkJobSpectraS3Request("films", [ds3.Ds3PutObject("reel.mov", 1000)])
    job = client.put_bulk_job_spectra_s3(request).result
    assert_type(job, ds3.MasterObjectList)
    assert_type(job.job_id, UUID)
    for chunk in job.objects:
        for blob in chunk.objects:
            assert_type(blob.name, str)
            assert_type(blob.offset, int)
            assert_type(blob.in_cache, bool | None)
