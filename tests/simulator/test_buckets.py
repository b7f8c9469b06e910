"""Buckets, as S3 clients and as Spectra clients see them."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest

from ds3_simulator import Simulator
from ds3_simulator.events import Occurrence

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


def test_force_deletes_all_that_is_inside(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/o", b"x")
    upload = client("POST", "/bucket/parts", b"", query="uploads").xml.findtext("UploadId")
    client("PUT", "/bucket/parts", b"x", query=f"upload_id={upload}&part_number=1")
    body = b'<Objects><Object Name="a" Size="5"/></Objects>'
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.get("JobId")
    ended: list[Occurrence] = []
    simulator.world.events.listen(ended.append)
    assert client("DELETE", "/_rest_/bucket/bucket", query="force").status == 204
    assert client("HEAD", "/bucket").status == 404
    assert [each.job_id for each in ended if each.kind == "job_completed"] == [job]
    assert client("GET", f"/_rest_/job/{job}").status == 404
    assert not [path for path in (simulator.data / "blobs").rglob("*") if path.is_file()]


def test_what_refers_to_a_bucket_goes_with_it(client: SignedClient) -> None:
    query = "bucket_id=bucket&permission=read&user_id=spectra"
    assert client("POST", "/_rest_/bucket_acl", query=query).status == 201
    assert client("DELETE", "/bucket").status == 204
    assert len(client("GET", "/_rest_/bucket_acl").xml) == 0


def test_a_protected_bucket_stays(client: SignedClient) -> None:
    assert client("PUT", "/_rest_/bucket/bucket", query="protected=true").xml.findtext("Protected") == "true"
    for path, query in (("/bucket", ""), ("/_rest_/bucket/bucket", "force")):
        assert client("DELETE", path, query=query).status == 403
    assert client("PUT", "/_rest_/bucket/bucket", query="protected=false").xml.findtext("Protected") == "false"
    assert client("DELETE", "/bucket").status == 204


def test_a_bucket_is_changed(client: SignedClient) -> None:
    policy = client("POST", "/_rest_/data_policy", query="name=second").xml.findtext("Id")
    user = client("POST", "/_rest_/user", query="name=jane").xml.findtext("Id")
    before = client("GET", "/_rest_/bucket/bucket").xml
    changed = client("PUT", "/_rest_/bucket/bucket", query="data_policy_id=second&user_id=jane").xml
    assert (changed.findtext("DataPolicyId"), changed.findtext("UserId")) == (policy, user)
    for tag in ("Id", "Name", "CreationDate", "Protected"):
        assert changed.findtext(tag) == before.findtext(tag)
    assert client("PUT", "/_rest_/bucket/bucket", query="data_policy_id=nothing").status == 404
    assert client("PUT", "/_rest_/bucket/nothing", query="protected=true").status == 404
    assert client("PUT", "/_rest_/bucket/bucket").xml.findtext("DataPolicyId") == policy


def test_what_is_worked_out_for_a_bucket(client: SignedClient) -> None:
    def shown() -> tuple[str | None, ...]:
        bucket = client("GET", "/_rest_/bucket/bucket").xml
        names = ("Empty", "LogicalUsedCapacity", "LastPreferredChunkSizeInBytes")
        return tuple(bucket.findtext(name) for name in names)

    assert shown() == ("true", "0", "")
    client("PUT", "/bucket/o", b"data")
    assert shown() == ("false", "4", "")
    body = b'<Objects><Object Name="a" Size="5"/></Objects>'
    client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    assert shown() == ("false", "9", "2500")


def test_filters(client: SignedClient) -> None:
    client("POST", "/_rest_/data_policy", query="name=second")
    client("POST", "/_rest_/user", query="name=jane")
    client("POST", "/_rest_/bucket", query="name=films&data_policy_id=second")
    client("POST", "/_rest_/bucket", query="name=film_2&user_id=jane")

    def names(query: str) -> list[str | None]:
        return [each.text for each in client("GET", "/_rest_/bucket", query=query).xml.iterfind("Bucket/Name")]

    assert names("name=film%25") == ["film_2", "films"]
    assert names("name=film") == []
    assert names("data_policy_id=second") == ["films"]
    assert names("user_id=jane") == ["film_2"]
    assert names("user_id=spectra&name=film%25") == ["films"]


def test_a_user_owns_no_more_buckets_than_allowed(client: SignedClient) -> None:
    assert client("POST", "/_rest_/user", query="name=jane&max_buckets=1").status == 201
    assert client("POST", "/_rest_/bucket", query="name=one&user_id=jane").status == 201
    answer = client("POST", "/_rest_/bucket", query="name=two&user_id=jane")
    assert (answer.status, answer.code) == (400, "TooManyBuckets")
    assert client("DELETE", "/one").status == 204
    assert client("POST", "/_rest_/bucket", query="name=two&user_id=jane").status == 201


def test_a_reserved_name(client: SignedClient) -> None:
    answer = client("POST", "/_rest_/bucket", query="name=_rest_")
    assert (answer.status, answer.code) == (403, "AccessDenied")


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
