"""Buckets, as S3 clients and as Spectra clients see them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

if TYPE_CHECKING:
    from conftest import Connect, SignedClient


def test_service_lists_buckets_by_name(client: SignedClient) -> None:
    for name in ("Zoo", "apes", "Bees_and.more-1"):
        assert client("PUT", f"/{name}").status == 200
    answer = client("GET", "/")
    assert answer.headers["Content-Type"] == "text/xml;charset=UTF-8"
    assert [each.text for each in answer.xml.iterfind("Buckets/Bucket/Name")] == [
        "Bees_and.more-1",
        "Zoo",
        "apes",
        "bucket",
    ]
    assert answer.xml.findtext("Owner/DisplayName") == "spectra"


@pytest.mark.parametrize("path", ["/bad:bucket", "/" + "x" * 64, "/a%20b", "/sp ace", "/", "/name/", "/a%2Fb"])
def test_bad_names(client: SignedClient, path: str) -> None:
    assert client("PUT", path, b"").status == 400


def test_a_bad_name_in_a_query(client: SignedClient) -> None:
    answer = client("POST", "/_rest_/bucket", query="name=bad:bucket")
    assert (answer.status, answer.code) == (400, "InvalidBucketName")


def test_a_trailing_slash_is_an_object_without_a_name(client: SignedClient) -> None:
    assert client("PUT", "/bucket/", b"").status == 400
    assert client("DELETE", "/bucket/").status == 400


def test_names_in_any_script(client: SignedClient) -> None:
    assert client("PUT", "/eimer_日本").status == 200
    assert client("HEAD", "/eimer_日本").status == 200


def test_existing(client: SignedClient) -> None:
    assert client("HEAD", "/bucket").status == 200
    assert client("PUT", "/bucket").code == "BucketAlreadyExists"
    assert client("POST", "/_rest_/bucket", query="name=bucket").status == 409


def test_missing(client: SignedClient) -> None:
    assert client("HEAD", "/nothing").status == 404
    for verb, path in (("GET", "/nothing"), ("DELETE", "/nothing"), ("GET", "/_rest_/bucket/nothing")):
        answer = client(verb, path)
        assert (answer.status, answer.code) == (404, "NoSuchBucket")


def test_only_empty_ones_are_deleted(client: SignedClient) -> None:
    client("PUT", "/bucket/o", b"x")
    for path in ("/bucket", "/_rest_/bucket/bucket"):
        answer = client("DELETE", path)
        assert (answer.status, answer.code) == (409, "BUCKET_NOT_EMPTY")
    client("DELETE", "/bucket/o")
    answer = client("DELETE", "/bucket")
    assert (answer.status, answer.body) == (204, b"")
    assert client("HEAD", "/bucket").status == 404


def test_force_deletes_all_that_is_inside(client: SignedClient) -> None:
    client("PUT", "/bucket/o", b"x")
    body = b'<Objects><Object Name="a" Size="5"/></Objects>'
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.get("JobId")
    assert client("DELETE", "/_rest_/bucket/bucket", query="force").status == 204
    assert client("HEAD", "/bucket").status == 404
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "CANCELED"


def test_a_spectra_bucket(client: SignedClient) -> None:
    bucket_id = str(uuid4())
    created = client("POST", "/_rest_/bucket", query=f"name=films&id={bucket_id}&protected=true&data_policy_id=default")
    assert created.status == 201
    for key in ("films", bucket_id):
        shown = client("GET", f"/_rest_/bucket/{key}")
        assert shown.status == 200
        texts = {child.tag: child.text for child in shown.xml}
        assert (texts["Name"], texts["Id"], texts["Protected"]) == ("films", bucket_id, "true")
        assert texts["LogicalUsedCapacity"] == "0"
    assert client("POST", "/_rest_/bucket", query=f"name=other&id={bucket_id}").status == 409


def test_lists_in_pages(client: SignedClient) -> None:
    for number in range(4):
        client("PUT", f"/b{number}")
    answer = client("GET", "/_rest_/bucket", query="page_length=2&page_offset=1")
    assert [each.text for each in answer.xml.iterfind("Bucket/Name")] == ["b1", "b2"]
    assert (answer.headers["page-truncated"], answer.headers["total-result-count"]) == ("2", "5")
    marker = answer.xml.findall("Bucket/Id")[-1].text
    answer = client("GET", "/_rest_/bucket", query=f"page_start_marker={marker}")
    assert [each.text for each in answer.xml.iterfind("Bucket/Name")] == ["b3", "bucket"]
    assert answer.headers["page-truncated"] == "0"
    answer = client("GET", "/_rest_/bucket", query="page_length=2&last_page")
    assert [each.text for each in answer.xml.iterfind("Bucket/Name")] == ["bucket"]
    answer = client("GET", "/_rest_/bucket", query="name=b2")
    assert len(answer.xml) == 1


@pytest.mark.parametrize(
    "query", ["page_offset=1&page_start_marker=x", "page_start_marker=x", "page_length=0", "page_offset=-1"]
)
def test_pages_that_cannot_be(client: SignedClient, query: str) -> None:
    assert client("GET", "/_rest_/bucket", query=query).status == 400


def test_a_user_without_a_policy_makes_no_bucket(client: SignedClient, connect: Connect) -> None:
    user = client("POST", "/_rest_/user", query="name=jane").xml
    jane = connect(user.findtext("AuthId"), user.findtext("SecretKey"))
    assert jane("PUT", "/janes").status == 400
    assert jane("POST", "/_rest_/bucket", query="name=janes&data_policy_id=default").status == 201
    assert jane("POST", "/_rest_/bucket", query="name=more&data_policy_id=nothing").status == 404
