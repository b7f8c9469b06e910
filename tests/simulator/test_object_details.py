"""Objects as Spectra clients list them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient


@pytest.fixture(autouse=True)
def objects(client: SignedClient) -> None:
    client("PUT", "/other")
    for path in ("/bucket/a_1", "/bucket/a21", "/bucket/b", "/bucket/folder/", "/other/a_1"):
        client("PUT", path, b"" if path.endswith("/") else b"data")


def names(client: SignedClient, query: str = "") -> list[str | None]:
    answer = client("GET", "/_rest_/object", query=query)
    assert answer.status == 200
    assert int(answer.headers["total-result-count"]) >= len(answer.xml)
    return [each.text for each in answer.xml.iterfind("S3Object/Name")]


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["a_1", "a_1", "a21", "b", "folder/"]),
        ("bucket_id=bucket", ["a21", "a_1", "b", "folder/"]),
        ("bucket_id=bucket&name=a%25", ["a21", "a_1"]),
        ("bucket_id=bucket&name=a_%25", ["a_1"]),
        ("bucket_id=bucket&name=b", ["b"]),
        ("bucket_id=bucket&name=B", []),
        ("bucket_id=bucket&type=folder", ["folder/"]),
        ("bucket_id=other&type=DATA", ["a_1"]),
        ("bucket_id=bucket&latest=false", []),
        ("bucket_id=bucket&start_date=4102444800000", []),
        ("bucket_id=bucket&end_date=4102444800000&start_date=0", ["a21", "a_1", "b", "folder/"]),
    ],
)
def test_filters(client: SignedClient, query: str, expected: list[str]) -> None:
    assert sorted(map(str, names(client, query))) == sorted(expected)


def test_pages(client: SignedClient) -> None:
    query = "bucket_id=bucket&page_length=3"
    answer = client("GET", "/_rest_/object", query=query)
    assert (answer.headers["page-truncated"], answer.headers["total-result-count"]) == ("1", "4")
    assert [each.text for each in answer.xml.iterfind("S3Object/Name")] == ["a21", "a_1", "b"]
    marker = answer.xml.findall("S3Object/Id")[-1].text
    assert names(client, f"{query}&page_start_marker={marker}") == ["folder/"]
    assert names(client, f"{query}&page_offset=2") == ["b", "folder/"]
    assert names(client, f"{query}&last_page") == ["folder/"]
    assert client("GET", "/_rest_/object", query=f"{query}&page_start_marker=nothing").status == 400


def test_one(client: SignedClient) -> None:
    shown = client("GET", "/_rest_/object/folder/", query="bucket_id=bucket").xml
    assert (shown.findtext("Name"), shown.findtext("Type"), shown.findtext("Latest")) == ("folder/", "FOLDER", "true")
    assert client("GET", "/_rest_/object/nothing", query="bucket_id=bucket").status == 404
    assert client("GET", "/_rest_/object/b", query="bucket_id=nothing").status == 404
    assert client("GET", "/_rest_/object/b").status == 400


def test_the_newest_version_comes_first(client: SignedClient) -> None:
    client("PUT", "/_rest_/data_policy/default", query="versioning=KEEP_MULTIPLE_VERSIONS")
    for _ in range(2):
        client("PUT", "/bucket/b", b"more")
    body = b'<Objects><Object Name="b" Size="1"/></Objects>'
    client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    listed = client("GET", "/_rest_/object", query="bucket_id=bucket&name=b").xml
    dates = [each.findtext("CreationDate") or "" for each in listed]
    assert dates[0] == ""
    assert dates[1:] == sorted(dates[1:], reverse=True)
    assert len(dates) == 4
    pages = []
    marker = ""
    for _ in range(4):
        query = f"bucket_id=bucket&name=b&page_length=1{marker}"
        (entry,) = client("GET", "/_rest_/object", query=query).xml
        pages.append(entry.findtext("Id"))
        marker = f"&page_start_marker={pages[-1]}"
    assert pages == [each.findtext("Id") for each in listed]


def test_how_far_an_object_is_persisted(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 3600

    def shown() -> list[str | None]:
        query = "full_details&bucket_id=bucket&name=new&include_physical_placement"
        (found,) = client("GET", "/_rest_/object", query=query).xml
        tags = ("BlobsBeingPersisted", "BlobsDegraded", "BlobsInCache", "BlobsTotal", "ETag")
        tapes = found.findall("Blobs/Object/PhysicalPlacement/Tapes/Tape")
        return [*(found.findtext(tag) for tag in tags), *(tape.findtext("State") for tape in tapes)]

    client("PUT", "/bucket/new", b"data")
    assert shown() == ["1", "0", "1", "1", "8d777f385d3dfec8815d20f7496026dc"]
    simulator.clock.advance(2 * 3600)
    assert shown() == ["0", "0", "1", "1", "8d777f385d3dfec8815d20f7496026dc", "NORMAL"]


def test_an_object_on_its_way(client: SignedClient) -> None:
    body = b'<Objects><Object Name="new" Size="1500"/></Objects>'
    client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    (found,) = client("GET", "/_rest_/object", query="full_details&bucket_id=bucket&name=new").xml
    assert [found.findtext(tag) for tag in ("BlobsInCache", "BlobsTotal", "ETag", "CreationDate")] == ["0", "2", "", ""]


def test_unknown_bucket(client: SignedClient) -> None:
    assert client("GET", "/_rest_/object", query="bucket_id=nothing").status == 404


def test_full_details(client: SignedClient) -> None:
    answer = client(
        "GET", "/_rest_/object", query="full_details&bucket_id=bucket&name=b&include_physical_placement=true"
    )
    (found,) = answer.xml.findall("Object")
    assert (found.findtext("Size"), found.findtext("Owner"), found.findtext("BlobsTotal")) == ("4", "spectra", "1")
    blob = found.find("Blobs/Object")
    assert blob is not None
    assert (blob.get("Bucket"), blob.get("Length"), blob.get("InCache")) == ("bucket", "4", "true")
    assert [each.tag for each in blob[0]] == ["AzureTargets", "Ds3Targets", "Pools", "S3Targets", "Tapes"]
    plain = client("GET", "/_rest_/object", query="full_details&bucket_id=bucket&name=b")
    assert plain.xml.find("Object/Blobs") is None
