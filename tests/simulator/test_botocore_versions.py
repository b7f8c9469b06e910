"""Amazon's own client uploads in parts and tells versions apart."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING, Any

import pytest
from amazon_client import connect
from botocore.exceptions import ClientError

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient

PARTS = {1: b"a" * 1000, 2: b"b" * 2000, 3: b"c" * 30}


@pytest.fixture
def s3(simulator: Simulator) -> Iterator[Any]:
    """Amazon's client of the simulator."""
    s3 = connect(simulator, simulator.secret_key)
    yield s3
    s3.close()


@pytest.mark.parametrize("name", ["o", "ünï cödé/+;&=?.mxf"])
def test_uploads_in_parts(s3: Any, name: str) -> None:
    s3.create_bucket(Bucket="bucket")
    target = {"Bucket": "bucket", "Key": name}
    upload = s3.create_multipart_upload(**target, Metadata={"colour": "red"})["UploadId"]
    parts = [
        {
            "PartNumber": number,
            "ETag": s3.upload_part(**target, UploadId=upload, PartNumber=number, Body=BytesIO(content))["ETag"],
        }
        for number, content in reversed(PARTS.items())
    ]
    listed = s3.list_parts(**target, UploadId=upload)["Parts"]
    assert [part["PartNumber"] for part in listed] == [1, 2, 3]
    assert [each["UploadId"] for each in s3.list_multipart_uploads(Bucket="bucket")["Uploads"]] == [upload]
    digests = b"".join(hashlib.md5(content).digest() for content in PARTS.values())
    etag = f'"{hashlib.md5(digests).hexdigest()}-{len(PARTS)}"'
    parts.sort(key=lambda part: part["PartNumber"])
    done = s3.complete_multipart_upload(**target, UploadId=upload, MultipartUpload={"Parts": parts})
    assert done["ETag"] == etag
    got = s3.get_object(**target)
    assert (got["Body"].read(), got["Metadata"]) == (b"".join(PARTS.values()), {"colour": "red"})
    assert s3.head_object(**target)["ETag"] == done["ETag"]


def test_abandons_an_upload(s3: Any) -> None:
    s3.create_bucket(Bucket="bucket")
    target = {"Bucket": "bucket", "Key": "o"}
    upload = s3.create_multipart_upload(**target)["UploadId"]
    s3.upload_part(**target, UploadId=upload, PartNumber=1, Body=b"x")
    s3.abort_multipart_upload(**target, UploadId=upload)
    assert "Uploads" not in s3.list_multipart_uploads(Bucket="bucket")
    with pytest.raises(ClientError) as caught:
        s3.list_parts(**target, UploadId=upload)
    assert caught.value.response["Error"]["Code"] == "NoSuchUpload"


def test_tells_versions_apart(s3: Any, client: SignedClient) -> None:
    client("PUT", "/_rest_/data_policy/default", query="versioning=KEEP_MULTIPLE_VERSIONS")
    target = {"Bucket": "bucket", "Key": "o"}
    for content in (b"one", b"two"):
        s3.put_object(**target, Body=content)
    versions = s3.list_object_versions(Bucket="bucket")["Versions"]
    assert [(each["Key"], each["IsLatest"], each["Size"]) for each in versions] == [("o", True, 3), ("o", False, 3)]
    second, first = (each["VersionId"] for each in versions)
    assert s3.get_object(**target, VersionId=first)["Body"].read() == b"one"
    assert s3.get_object(**target)["Body"].read() == b"two"
    assert s3.head_object(**target, VersionId=second)["ETag"] == versions[0]["ETag"]
    s3.delete_object(**target)
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(**target)
    assert [each["IsLatest"] for each in s3.list_object_versions(Bucket="bucket")["Versions"]] == [False, False]
    s3.delete_object(**target, VersionId=first)
    doomed = {"Objects": [{"Key": "o", "VersionId": second}, {"Key": "o", "VersionId": first}]}
    result = s3.delete_objects(Bucket="bucket", Delete=doomed)
    assert [(each["Key"], each["VersionId"]) for each in result["Deleted"]] == [("o", second)]
    assert [(each["VersionId"], each["Code"]) for each in result["Errors"]] == [(first, "ObjectNotFound")]
    assert "Versions" not in s3.list_object_versions(Bucket="bucket")


def test_deletes_quietly(s3: Any) -> None:
    s3.create_bucket(Bucket="bucket")
    s3.put_object(Bucket="bucket", Key="o", Body=b"")
    doomed = {"Objects": [{"Key": "o"}, {"Key": "missing"}], "Quiet": True}
    result = s3.delete_objects(Bucket="bucket", Delete=doomed)
    assert "Deleted" not in result
    assert [each["Key"] for each in result["Errors"]] == ["missing"]
