"""What the vendor's own test files do, with the generated client: names for ids, enums in any case, checksums."""

from __future__ import annotations

import base64
import hashlib
import io
import zlib
from collections.abc import Callable

import pytest

import ds3
from ds3_simulator import Simulator

BUCKET = "films"
NAMES = ["beowulf.txt", "日本語/映画.mxf", "кино +%;", "a & <b>"]
CHECKSUMS: dict[str, tuple[str, Callable[[bytes], bytes]]] = {
    "MD5": ("Content-MD5", lambda data: hashlib.md5(data).digest()),
    "CRC_32": ("Content-CRC32", lambda data: zlib.crc32(data).to_bytes(4, "big")),
    "SHA_256": ("Content-SHA256", lambda data: hashlib.sha256(data).digest()),
    "SHA_512": ("Content-SHA512", lambda data: hashlib.sha512(data).digest()),
}


def content(name: str) -> bytes:
    """Return what the object called `name` has in it: some have several blobs, one is empty."""
    return name.encode() * (NAMES.index(name) * 900)


def put(client: ds3.Client, name: str, data: bytes, headers: dict[str, str | list[str]] | None = None) -> None:
    client.put_object(ds3.PutObjectRequest(BUCKET, name, len(data), io.BytesIO(data), headers=headers))


def bootstrap(client: ds3.Client, checksum: str = "md5") -> None:
    """Set up storage from nothing and a bucket on it, by names only."""
    client.put_storage_domain_spectra_s3(ds3.PutStorageDomainSpectraS3Request("domain"))
    client.put_pool_partition_spectra_s3(ds3.PutPoolPartitionSpectraS3Request("partition", "online"))
    client.put_pool_storage_domain_member_spectra_s3(
        ds3.PutPoolStorageDomainMemberSpectraS3Request("partition", "domain", write_preference="Normal")
    )
    client.put_data_policy_spectra_s3(
        ds3.PutDataPolicySpectraS3Request("strict", checksum_type=checksum, end_to_end_crc_required=True)
    )
    client.put_data_persistence_rule_spectra_s3(
        ds3.PutDataPersistenceRuleSpectraS3Request("strict", "Standard", "domain", "permanent")
    )
    client.put_bucket_spectra_s3(ds3.PutBucketSpectraS3Request("strict", data_policy_id="strict"))


@pytest.mark.parametrize("kind", CHECKSUMS)
def test_bulk_transfers_with_checksums_that_the_policy_requires(client: ds3.Client, kind: str) -> None:
    bootstrap(client, kind.lower())
    header, digest = CHECKSUMS[kind]
    objects = [ds3.Ds3PutObject(name, len(content(name))) for name in NAMES]
    job = client.put_bulk_job_spectra_s3(ds3.PutBulkJobSpectraS3Request("strict", objects, max_upload_size=1000)).result
    for blob in [blob for chunk in job.objects for blob in chunk.objects]:
        data = content(blob.name)[blob.offset : blob.offset + blob.length]
        value = base64.b64encode(digest(data)).decode()
        body = ds3.PutObjectRequest("strict", blob.name, len(data), io.BytesIO(data), {}, job.job_id, blob.offset)
        with pytest.raises(ds3.errors.BadRequest):
            client.put_object(body)
        body.headers, body.stream = {header: value}, io.BytesIO(data)
        client.put_object(body)
    check_bulk_get(client, kind)


def check_bulk_get(client: ds3.Client, kind: str) -> None:
    header, digest = CHECKSUMS[kind]
    request = ds3.GetBulkJobSpectraS3Request("strict", [ds3.Ds3GetObject(name) for name in NAMES])
    job = client.get_bulk_job_spectra_s3(request).result
    for blob in [blob for chunk in job.objects for blob in chunk.objects]:
        stream = io.BytesIO()
        got = client.get_object(ds3.GetObjectRequest("strict", blob.name, stream, job=job.job_id, offset=blob.offset))
        assert stream.getvalue() == content(blob.name)[blob.offset : blob.offset + blob.length]
        assert got.headers[header] == base64.b64encode(digest(stream.getvalue())).decode()
    done = client.get_job_spectra_s3(ds3.GetJobSpectraS3Request(job.job_id)).result
    assert done.status == "COMPLETED"


def test_buckets_are_listed_by_prefix_delimiter_marker_and_pages(client: ds3.Client) -> None:
    for name in ("a/1", "a/2", "b", "c"):
        put(client, name, b"x")
    first = client.get_bucket(ds3.GetBucketRequest(BUCKET, delimiter="/", max_keys=2)).result
    assert first.common_prefixes == ["a/"]
    assert [each.key for each in first.objects] == ["b"]
    assert first.truncated
    rest = client.get_bucket(ds3.GetBucketRequest(BUCKET, delimiter="/", marker=first.next_marker)).result
    assert ([each.key for each in rest.objects], rest.truncated) == (["c"], False)
    inside = client.get_bucket(ds3.GetBucketRequest(BUCKET, prefix="a/")).result
    assert [each.key for each in inside.objects] == ["a/1", "a/2"]


def test_head_tells_metadata_and_checksums(client: ds3.Client) -> None:
    put(client, "o", b"x", {"Key": "value", "list": ["red", "green"]})
    head = client.head_object(ds3.HeadObjectRequest(BUCKET, "o"))
    assert head.metadata == {"key": "value", "list": "red,green"}
    assert head.result.blob_checksums == {0: base64.b64encode(hashlib.md5(b"x").digest()).decode()}
    assert head.result.blob_checksum_type == "MD5"


def test_objects_are_listed_in_pages_of_a_bucket_by_name(client: ds3.Client) -> None:
    for name in NAMES:
        put(client, name, b"x")
    request = ds3.GetObjectsDetailsSpectraS3Request(bucket_id=BUCKET, page_length=3, page_offset=3)
    page = client.get_objects_details_spectra_s3(request)
    assert [each.name for each in page.result.s3_objects] == [sorted(NAMES)[3]]
    assert (page.paging_truncated, page.paging_total_result_count) == (0, len(NAMES))


def test_many_are_deleted_at_once(client: ds3.Client) -> None:
    for name in NAMES:
        put(client, name, b"x")
    wanted = [ds3.DeleteObject(name) for name in (*NAMES, "missing")]
    result = client.delete_objects(ds3.DeleteObjectsRequest(BUCKET, wanted)).result
    assert sorted(each.key for each in result.deleted_objects) == sorted(NAMES)
    assert [each.key for each in result.errors] == ["missing"]


def test_a_chunk_by_the_id_of_its_job(client: ds3.Client) -> None:
    objects = [ds3.Ds3PutObject("o", 1)]
    job = client.put_bulk_job_spectra_s3(ds3.PutBulkJobSpectraS3Request(BUCKET, objects)).result
    chunk = client.get_job_chunk_spectra_s3(ds3.GetJobChunkSpectraS3Request(job.job_id)).result
    assert [blob.name for blob in chunk.objects] == ["o"]


def test_placement_is_told(client: ds3.Client) -> None:
    put(client, "o", b"x")
    request = ds3.GetPhysicalPlacementForObjectsSpectraS3Request(BUCKET, [ds3.Ds3GetObject("o")])
    assert len(client.get_physical_placement_for_objects_spectra_s3(request).result.tapes) == 1


def test_groups_and_permissions_by_names(client: ds3.Client, simulator: Simulator) -> None:
    client.put_group_spectra_s3(ds3.PutGroupSpectraS3Request("editors"))
    member = client.put_user_group_member_spectra_s3(
        ds3.PutUserGroupMemberSpectraS3Request("editors", "spectra")
    ).result
    assert member.member_user_id is not None
    acl = client.put_bucket_acl_for_group_spectra_s3(
        ds3.PutBucketAclForGroupSpectraS3Request(BUCKET, "editors", "read")
    ).result
    assert (acl.permission, acl.group_id) == ("READ", member.group_id)


def test_a_registration(client: ds3.Client) -> None:
    request = ds3.PutJobCompletedNotificationRegistrationSpectraS3Request("192.168.56.101", format="Json")
    row = client.put_job_completed_notification_registration_spectra_s3(request).result
    assert (row.notification_end_point, row.format) == ("192.168.56.101", "JSON")
