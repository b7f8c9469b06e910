"""Amazon's own client, which signs by other code than ours, gets along with the simulator."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from contextlib import closing
from typing import Any

import pytest
from amazon_client import connect
from botocore.exceptions import ClientError
from object_names import AWKWARD_NAMES

from ds3_simulator import Simulator


@pytest.fixture
def s3(simulator: Simulator) -> Iterator[Any]:
    s3 = connect(simulator, simulator.secret_key)
    yield s3
    s3.close()


def test_every_name_goes_all_the_way(s3: Any) -> None:
    s3.create_bucket(Bucket="bucket")
    for name in AWKWARD_NAMES:
        content = b"" if name.endswith("/") else name.encode()
        s3.put_object(Bucket="bucket", Key=name, Body=content)
        assert s3.get_object(Bucket="bucket", Key=name)["Body"].read() == content
        assert s3.head_object(Bucket="bucket", Key=name)["ContentLength"] == len(content)
    listed = [entry["Key"] for entry in s3.list_objects(Bucket="bucket")["Contents"]]
    assert listed == sorted(AWKWARD_NAMES)
    for name in AWKWARD_NAMES:
        s3.delete_object(Bucket="bucket", Key=name)
    assert "Contents" not in s3.list_objects(Bucket="bucket")
    s3.delete_bucket(Bucket="bucket")
    assert s3.list_buckets()["Buckets"] == []


def test_metadata_and_checksums(s3: Any) -> None:
    s3.create_bucket(Bucket="bucket")
    s3.put_object(Bucket="bucket", Key="o", Body=b"data", Metadata={"Colour": "red"}, ContentType="text/plain")
    head = s3.head_object(Bucket="bucket", Key="o")
    assert head["Metadata"] == {"colour": "red"}
    assert head["ETag"] == f'"{hashlib.md5(b"data").hexdigest()}"'
    assert s3.get_object(Bucket="bucket", Key="o", Range="bytes=1-2")["Body"].read() == b"at"


def test_a_put_is_answered_with_the_etag_that_head_tells(s3: Any) -> None:
    """Clients such as s3cmd take another ETag, or none, for damage on the way."""
    s3.create_bucket(Bucket="bucket")
    answered = s3.put_object(Bucket="bucket", Key="o", Body=b"data")
    assert answered["ETag"] == f'"{hashlib.md5(b"data").hexdigest()}"'
    assert answered["ETag"] == s3.head_object(Bucket="bucket", Key="o")["ETag"]


def test_deletes_many(s3: Any) -> None:
    s3.create_bucket(Bucket="bucket")
    s3.put_object(Bucket="bucket", Key="a&b", Body=b"")
    keys = {"Objects": [{"Key": "a&b"}, {"Key": "missing"}]}
    result = s3.delete_objects(Bucket="bucket", Delete=keys)
    assert [entry["Key"] for entry in result["Deleted"]] == ["a&b"]
    assert [entry["Key"] for entry in result["Errors"]] == ["missing"]


def test_pages_and_prefixes(s3: Any) -> None:
    s3.create_bucket(Bucket="bucket")
    for number in range(5):
        s3.put_object(Bucket="bucket", Key=f"dir{number % 2}/{number}", Body=b"")
    pages = s3.get_paginator("list_objects").paginate(Bucket="bucket", PaginationConfig={"PageSize": 2})
    assert [[entry["Key"] for entry in page["Contents"]] for page in pages] == [
        ["dir0/0", "dir0/2"],
        ["dir0/4", "dir1/1"],
        ["dir1/3"],
    ]
    page = s3.list_objects(Bucket="bucket", Delimiter="/")
    assert [entry["Prefix"] for entry in page["CommonPrefixes"]] == ["dir0/", "dir1/"]


def test_a_wrong_secret_key(simulator: Simulator) -> None:
    with closing(connect(simulator, "wrong")) as s3, pytest.raises(ClientError) as caught:
        s3.list_buckets()
    assert caught.value.response["Error"]["Code"] == "SignatureDoesNotMatch"
    assert caught.value.response["ResponseMetadata"]["HTTPStatusCode"] == 403


@pytest.mark.parametrize("call", ["get_bucket_acl", "get_bucket_location", "get_bucket_versioning"])
def test_what_amazon_has_beside_a_bucket_is_not_there(s3: Any, call: str) -> None:
    s3.create_bucket(Bucket="bucket")
    with pytest.raises(ClientError) as caught:
        getattr(s3, call)(Bucket="bucket")
    assert caught.value.response["Error"]["Code"] == "NotImplemented"


def test_an_acl_does_not_overwrite_the_object(s3: Any) -> None:
    s3.create_bucket(Bucket="bucket")
    s3.put_object(Bucket="bucket", Key="o", Body=b"data")
    with pytest.raises(ClientError):
        s3.put_object_acl(Bucket="bucket", Key="o", ACL="private")
    assert s3.get_object(Bucket="bucket", Key="o")["Body"].read() == b"data"


def test_a_missing_object(s3: Any) -> None:
    s3.create_bucket(Bucket="bucket")
    with pytest.raises(s3.exceptions.NoSuchKey):
        s3.get_object(Bucket="bucket", Key="o")
