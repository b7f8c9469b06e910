"""Refusals that the vendor's own tests expect of every appliance."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import UUID

import pytest

if TYPE_CHECKING:
    from conftest import SignedClient

NOBODY = UUID(int=7)
OBJECTS = b"<Objects><Object Name='o' Size='1'/></Objects>"
DELETE = b"<Delete><Object><Key>o</Key></Object></Delete>"

REFUSED = [
    ("PUT", "/", "", 400),
    ("PUT", "/bad:bucket", "", 400),
    ("PUT", "/name/", "", 400),
    ("PUT", "/bucket", "", 409),
    ("HEAD", "/", "", 400),
    ("HEAD", "/missing", "", 404),
    ("GET", "/missing", "", 404),
    ("DELETE", "/", "", 400),
    ("DELETE", "/bucket", "", 409),
    ("DELETE", "/missing", "", 404),
    ("PUT", "/missing/o", "", 404),
    ("PUT", "/bucket/there", "", 409),
    ("PUT", "/bucket/", "", 400),
    ("GET", "/missing/o", "", 404),
    ("GET", "/bucket/missing", "", 404),
    ("HEAD", "/bucket/missing", "", 404),
    ("DELETE", "/missing/o", "", 404),
    ("DELETE", "/bucket/missing", "", 404),
    ("DELETE", "/bucket/", "", 400),
    ("DELETE", "/_rest_/folder/x", "bucket_id=fake&recursive", 404),
    ("DELETE", "/_rest_/folder/x", "bucket_id=bucket&recursive", 404),
    ("DELETE", "/_rest_/bucket/bucket", "", 409),
    ("DELETE", "/_rest_/bucket/missing", "", 404),
    ("GET", "/_rest_/bucket/missing", "", 404),
    ("GET", "/_rest_/object", "bucket_id=fake", 404),
    ("GET", "/_rest_/object/there", "bucket_id=fake", 404),
    ("GET", "/_rest_/object/missing", "bucket_id=bucket", 404),
    ("GET", f"/_rest_/job/{NOBODY}", "", 404),
    ("PUT", f"/_rest_/job/{NOBODY}", "", 404),
    ("DELETE", f"/_rest_/job/{NOBODY}", "force", 404),
    ("GET", "/_rest_/job_chunk", f"job={NOBODY}", 404),
    ("PUT", f"/_rest_/job_chunk/{NOBODY}", "operation=allocate", 404),
    ("GET", f"/_rest_/tape/{NOBODY}", "", 404),
    ("GET", "/_rest_/user/nosuchuser", "", 404),
    ("GET", "/_rest_/data_policy/nosuchpolicy", "", 404),
    ("DELETE", "/_rest_/group/nosuchgroup", "", 404),
    ("GET", "/_rest_/nosuchresource", "", 404),
]
REFUSED_WITH_BODY = [
    ("PUT", "/_rest_/bucket/missing", "operation=get_physical_placement", 404),
    ("PUT", "/_rest_/bucket/missing", "operation=get_physical_placement&full_details", 404),
    ("GET", "/_rest_/bucket/missing", "operation=verify_physical_placement", 404),
    ("PUT", "/_rest_/bucket/missing", "operation=start_bulk_put", 404),
    ("PUT", "/_rest_/bucket/missing", "operation=start_bulk_get", 404),
    ("PUT", "/_rest_/bucket/missing", "operation=start_bulk_verify", 404),
]


@pytest.fixture
def visitor(client: SignedClient) -> SignedClient:
    """A client whose bucket has an object."""
    assert client("PUT", "/bucket/there", b"x").status == 200
    return client


@pytest.mark.parametrize(("verb", "path", "query", "status"), REFUSED)
def test_it_is_refused(visitor: SignedClient, verb: str, path: str, query: str, status: int) -> None:
    answer = visitor(verb, path, b"" if verb == "PUT" else None, query=query)
    assert answer.status == status
    if verb == "HEAD":
        assert answer.body == b""
    else:
        assert answer.xml.findtext("HttpErrorCode") == str(status)
        assert answer.xml.findtext("Code")


@pytest.mark.parametrize(("verb", "path", "query", "status"), REFUSED_WITH_BODY)
def test_it_is_refused_with_a_body(visitor: SignedClient, verb: str, path: str, query: str, status: int) -> None:
    assert visitor(verb, path, OBJECTS, query=query).status == status


def test_many_are_deleted_of_a_missing_bucket(visitor: SignedClient) -> None:
    assert visitor("POST", "/missing", DELETE, query="delete").status == 404


@pytest.mark.parametrize(
    ("verb", "path", "code"),
    [
        ("GET", "/missing", "NoSuchBucket"),
        ("GET", "/_rest_/user/nosuchuser", "NotFound"),
        ("PUT", "/bucket/there", "OBJECT_ALREADY_EXISTS"),
        ("DELETE", "/bucket", "BUCKET_NOT_EMPTY"),
    ],
)
def test_the_error_document(visitor: SignedClient, verb: str, path: str, code: str) -> None:
    answer = visitor(verb, path, b"" if verb == "PUT" else None)
    tags = [each.tag for each in answer.xml]
    assert (answer.xml.tag, tags) == ("Error", ["Code", "HttpErrorCode", "Message", "Resource", "ResourceId"])
    assert (answer.code, answer.xml.findtext("Resource")) == (code, path)
    assert answer.xml.findtext("ResourceId") == answer.headers["x-amz-request-id"]


def test_nothing_was_changed_by_refusals(visitor: SignedClient) -> None:
    for verb, path, query, _ in REFUSED:
        visitor(verb, path, b"" if verb == "PUT" else None, query=query)
    assert visitor("GET", "/bucket/there").body == b"x"
    assert [each.text for each in visitor("GET", "/").xml.iterfind("Buckets/Bucket/Name")] == ["bucket"]
