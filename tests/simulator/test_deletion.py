"""Objects are deleted: one, many, a folder."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from conftest import SignedClient


def names(client: SignedClient) -> list[str | None]:
    return [each.text for each in client("GET", "/bucket").xml.iterfind("Contents/Key")]


@pytest.fixture(autouse=True)
def objects(client: SignedClient) -> None:
    for name in ("a", "dir/", "dir/b", "dir/sub/c", "dirt"):
        client("PUT", f"/bucket/{name}", b"")


def test_one(client: SignedClient) -> None:
    assert client("DELETE", "/bucket/a").status == 204
    assert client("DELETE", "/bucket/a").status == 404
    assert client("DELETE", "/nothing/a").code == "NoSuchBucket"
    assert names(client) == ["dir/", "dir/b", "dir/sub/c", "dirt"]


def delete(client: SignedClient, body: bytes) -> tuple[list[str | None], list[tuple[str | None, str | None]]]:
    answer = client("POST", "/bucket", body, query="delete", content_type="application/xml")
    assert answer.status == 200
    errors = [(each.findtext("Key"), each.findtext("Code")) for each in answer.xml.iterfind("Error")]
    return [each.text for each in answer.xml.iterfind("Deleted/Key")], errors


def test_many(client: SignedClient) -> None:
    body = (
        b"<Delete><Object><Key>a</Key></Object><Object><Key>x</Key></Object><Object><Key>dirt</Key></Object></Delete>"
    )
    assert delete(client, body) == (["a", "dirt"], [("x", "ObjectNotFound")])
    assert names(client) == ["dir/", "dir/b", "dir/sub/c"]


def test_many_quietly(client: SignedClient) -> None:
    body = b"<Delete><Quiet>true</Quiet><Object><Key>a</Key></Object><Object><Key>x</Key></Object></Delete>"
    assert delete(client, body) == ([], [("x", "ObjectNotFound")])


def test_versions_are_minded(client: SignedClient) -> None:
    version = client("HEAD", "/bucket/a").headers["version-id"]
    body = "<Delete><Object><Key>a</Key><VersionId>{}</VersionId></Object></Delete>"
    assert delete(client, body.format("1-2-3").encode())[1] == [("a", "ObjectNotFound")]
    assert delete(client, body.format(version).encode())[0] == ["a"]


def test_keeping_the_latest_only_does_not_hide(client: SignedClient) -> None:
    client("PUT", "/_rest_/data_policy/default", query="versioning=KEEP_LATEST")
    client("PUT", "/bucket/a", b"again")
    version = client("HEAD", "/bucket/a").headers["version-id"]
    assert client("DELETE", "/bucket/a").status == 204
    assert client("GET", "/bucket/a", query=f"version_id={version}").status == 404
    assert client("GET", "/bucket", query="versions&prefix=a").xml.find("Version") is None


def test_versions_left_from_another_policy_go_together(client: SignedClient) -> None:
    client("PUT", "/_rest_/data_policy/default", query="versioning=KEEP_MULTIPLE_VERSIONS")
    client("PUT", "/bucket/a", b"again")
    client("PUT", "/_rest_/data_policy/default", query="versioning=NONE")
    assert client("DELETE", "/bucket/a").status == 204
    assert client("GET", "/bucket", query="versions&prefix=a").xml.find("Version") is None
    assert client("PUT", "/bucket/a", b"").status == 200


def test_a_deleted_object_is_no_longer_read_by_a_job(client: SignedClient) -> None:
    client("PUT", "/bucket/o", b"data")
    body = b'<Objects><Object Name="o"/></Objects>'
    opened = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_get")
    job = opened.xml.attrib["JobId"]
    assert client("DELETE", "/bucket/o").status == 204
    assert client("GET", "/bucket/o", query=f"job={job}&offset=0").status == 404


def test_an_entry_without_a_name(client: SignedClient) -> None:
    body = b"<Delete><Object></Object><Object><Key>a</Key></Object></Delete>"
    assert delete(client, body) == (["a"], [("", "BadRequest")])


def test_many_in_a_bucket_that_is_not_there(client: SignedClient) -> None:
    body = b"<Delete><Object><Key>a</Key></Object></Delete>"
    assert client("POST", "/nothing", body, query="delete").status == 404


def test_no_more_than_a_thousand(client: SignedClient) -> None:
    body = "<Delete>" + "<Object><Key>a</Key></Object>" * 1001 + "</Delete>"
    assert client("POST", "/bucket", body.encode(), query="delete").status == 400


def test_a_folder(client: SignedClient) -> None:
    assert client("DELETE", "/_rest_/folder/dir/sub", query="bucket_id=bucket&recursive").status == 204
    assert names(client) == ["a", "dir/", "dir/b", "dirt"]
    assert client("DELETE", "/_rest_/folder/dir", query="bucket_id=bucket&recursive").status == 204
    assert names(client) == ["a", "dirt"]
    assert client("DELETE", "/_rest_/folder/dir", query="bucket_id=bucket&recursive").status == 404
    assert client("DELETE", "/_rest_/folder/dir", query="bucket_id=nothing&recursive").status == 404


def test_what_a_job_is_about_to_send_cannot_be_deleted(client: SignedClient) -> None:
    body = b'<Objects><Object Name="dir/new" Size="1"/></Objects>'
    client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    assert client("DELETE", "/bucket/dir/new").status == 409
    assert client("DELETE", "/_rest_/folder/dir", query="bucket_id=bucket&recursive").status == 409


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b"", "MalformedXML"),
        (b"<Delete>", "MalformedXML"),
        (b"not xml", "MalformedXML"),
        (b"<!DOCTYPE Delete []><Delete/>", "MalformedXML"),
        (
            b'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><Delete><Object><Key>&e;</Key></Object></Delete>',
            None,
        ),
        (b"<a>" * 100, "MalformedXML"),
        (b"<Delete><Object><Key>a</Key></Object></Delete>" + b"x", "MalformedXML"),
    ],
)
def test_bodies_that_are_refused(client: SignedClient, body: bytes, code: str | None) -> None:
    answer = client("POST", "/bucket", body, query="delete")
    assert answer.status == 400
    assert code in (answer.code, None)
    assert "a" in names(client)


def test_a_namespace_does_not_matter(client: SignedClient) -> None:
    body = b'<Delete xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Object><Key>a</Key></Object></Delete>'
    assert delete(client, body) == (["a"], [])


def test_the_checksum_of_a_body_is_verified(client: SignedClient) -> None:
    body = b"<Delete><Object><Key>a</Key></Object></Delete>"
    answer = client("POST", "/bucket", body, query="delete", content_md5="AAAAAAAAAAAAAAAAAAAAAA==")
    assert answer.code == "BadDigest"
    assert "a" in names(client)
