"""Bulk jobs that store objects."""

from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignedClient


def put_job(client: SignedClient, query: str = "", **sizes: int) -> Answered:
    entries = "".join(f"<Object Name={quoteattr(name)} Size='{size}'/>" for name, size in sizes.items())
    query = "operation=start_bulk_put" + (f"&{query}" if query else "")
    return client("PUT", "/_rest_/bucket/bucket", f"<Objects>{entries}</Objects>".encode(), query=query)


def blobs(element: ElementTree.Element) -> list[list[tuple[str, int, int]]]:
    """Return name, offset and length of the blobs in each chunk."""
    return [
        [(each.attrib["Name"], int(each.attrib["Offset"]), int(each.attrib["Length"])) for each in chunk]
        for chunk in element.iterfind("Objects")
    ]


def send(client: SignedClient, job: str, name: str, offset: int, length: int, **headers: str) -> Answered:
    return client("PUT", f"/bucket/{name}", b"x" * length, query=f"job={job}&offset={offset}", **headers)


def ready(client: SignedClient, job: str, more: str = "") -> Answered:
    return client("GET", "/_rest_/job_chunk", query=f"job={job}{more}")


def test_a_job_from_beginning_to_end(client: SignedClient, simulator: Simulator) -> None:
    opened = put_job(client, **{"big": 2300, "small": 10, "empty": 0, "folder/": 0})
    assert opened.status == 200
    attributes = opened.xml.attrib
    job = attributes["JobId"]
    assert (attributes["Status"], attributes["RequestType"], attributes["Priority"]) == ("IN_PROGRESS", "PUT", "NORMAL")
    assert (attributes["OriginalSizeInBytes"], attributes["CachedSizeInBytes"]) == ("2310", "0")
    assert blobs(opened.xml) == [
        [
            ("big", 0, 1000),
            ("big", 1000, 1000),
            ("big", 2000, 300),
            ("small", 0, 10),
            ("empty", 0, 0),
            ("folder/", 0, 0),
        ]
    ]
    assert opened.xml.find("Nodes/Node").attrib["EndPoint"] == "127.0.0.1"  # type: ignore[union-attr]
    while (answer := ready(client, job)).status == 200:
        assert answer.headers["Retry-After"] == "1"
        for chunk in answer.xml.iterfind("Objects"):
            assert chunk.get("NodeId")
            for blob in chunk:
                name, offset, length = (blob.attrib[key] for key in ("Name", "Offset", "Length"))
                assert send(client, job, name, int(offset), int(length)).status == 200
    assert (answer.status, answer.body) == (410, b"")
    shown = client("GET", f"/_rest_/job/{job}").xml
    assert (shown.get("Status"), shown.get("CachedSizeInBytes"), shown.get("CompletedSizeInBytes"), len(shown)) == (
        "COMPLETED",
        "2310",
        "2310",
        0,
    )
    head = client("HEAD", "/bucket/big").headers
    assert head["Content-Length"] == "2300"
    assert head["ETag"].endswith('-3"')
    assert {name for name in head if name.startswith("ds3-blob-checksum-offset")} == {
        "ds3-blob-checksum-offset-0",
        "ds3-blob-checksum-offset-1000",
        "ds3-blob-checksum-offset-2000",
    }
    assert set(simulator.requests.puts.values()) == {1}
    assert simulator.requests.puts[job, "big", 1000] == 1


def test_objects_appear_when_their_last_blob_is_there(client: SignedClient) -> None:
    job = put_job(client, big=2300).xml.attrib["JobId"]
    for offset, length in ((2000, 300), (0, 1000)):
        send(client, job, "big", offset, length)
        assert client("HEAD", "/bucket/big").status == 404
    cached = client("GET", f"/_rest_/job/{job}").xml
    assert [each.get("InCache") for each in cached.iter("Object")] == ["true", "false", "true"]
    assert cached.get("CachedSizeInBytes") == "1300"
    send(client, job, "big", 1000, 1000)
    assert client("HEAD", "/bucket/big").status == 200
    assert client("GET", "/bucket/big").status == 400
    assert client("GET", "/bucket/big", query="offset=2000").body == b"x" * 300


def test_chunks_are_cut_by_size_and_number(client: SignedClient, simulator: Simulator) -> None:
    assert [len(chunk) for chunk in blobs(put_job(client, a=5000, b=100, c=2450).xml)] == [2, 2, 3, 2]
    simulator.settings.blobs_per_chunk = 2
    assert [len(chunk) for chunk in blobs(put_job(client, d=1, e=1, f=1).xml)] == [2, 1]


def test_chunks_are_listed_until_they_are_done(client: SignedClient) -> None:
    job = put_job(client, a=2000, b=2000, c=2000).xml.attrib["JobId"]
    numbers = [chunk.get("ChunkNumber") for chunk in ready(client, job).xml.iterfind("Objects")]
    assert numbers == ["0", "1", "2"]
    assert len(blobs(ready(client, job, "&preferred_number_of_chunks=2").xml)) == 2
    send(client, job, "a", 0, 1000)
    first = ready(client, job, "&preferred_number_of_chunks=1").xml
    assert [each.get("InCache") for each in first.iter("Object")] == ["true", "false"]
    send(client, job, "a", 1000, 1000)
    listed = ready(client, job).xml
    assert [chunk.get("ChunkNumber") for chunk in listed.iterfind("Objects")] == ["1", "2"]
    chunk_id = listed.findall("Objects")[1].attrib["ChunkId"]
    only = ready(client, job, f"&job_chunk={chunk_id}").xml
    assert [chunk.get("ChunkId") for chunk in only.iterfind("Objects")] == [chunk_id]


def test_one_chunk_by_its_id_or_that_of_the_job(client: SignedClient) -> None:
    opened = put_job(client, a=10).xml
    chunk_id = opened.find("Objects").attrib["ChunkId"]  # type: ignore[union-attr]
    for key in (chunk_id, opened.attrib["JobId"]):
        shown = client("GET", f"/_rest_/job_chunk/{key}")
        assert (shown.status, shown.xml.tag, shown.xml.get("ChunkId"), shown.xml.get("NodeId")) == (
            200,
            "Objects",
            chunk_id,
            None,
        )
    allocated = client("PUT", f"/_rest_/job_chunk/{chunk_id}", query="operation=allocate")
    assert allocated.headers["Retry-After"] == "1"
    assert allocated.xml.get("NodeId")
    assert client("GET", f"/_rest_/job_chunk_dao/{chunk_id}").xml.findtext("BlobStoreState") == "PENDING"
    assert client("GET", "/_rest_/job_chunk/nothing").status == 404


def test_the_client_decides_on_smaller_blobs(client: SignedClient, simulator: Simulator) -> None:
    assert blobs(put_job(client, "max_upload_size=600", a=1000).xml) == [[("a", 0, 600), ("a", 600, 400)]]
    assert blobs(put_job(client, "max_upload_size=6000", b=1500).xml) == [[("b", 0, 1000), ("b", 1000, 500)]]
    assert put_job(client, "max_upload_size=0", c=1).status == 400
    simulator.settings.min_upload_size = 10 << 20
    assert put_job(client, "max_upload_size=9437184", c=1).status == 400
    assert put_job(client, "max_upload_size=10485760", c=1).status == 200


def test_what_the_client_says_is_shown(client: SignedClient) -> None:
    opened = put_job(client, "name=mine&priority=urgent&aggregating=true", a=1).xml.attrib
    assert (opened["Name"], opened["Priority"], opened["Aggregating"]) == ("mine", "URGENT", "true")
    assert put_job(client, b=1).xml.attrib["Name"].startswith("PUT by")
    for priority in ("CRITICAL", "BACKGROUND", "SOON"):
        assert put_job(client, f"priority={priority}", c=1).status == 400


@pytest.mark.parametrize(
    "body",
    [
        "<Objects/>",
        "<Objects><Object Size='1'/></Objects>",
        "<Objects><Object Name='a'/></Objects>",
        "<Objects><Object Name='a' Size='-1'/></Objects>",
        "<Objects><Object Name='a' Size='many'/></Objects>",
        "<Objects><Object Name='a' Size='1'/><Object Name='a' Size='1'/></Objects>",
        "<Objects><Object Name='a/' Size='1'/></Objects>",
        "<Objects><Object Name='a' Size='1'/>",
        "",
    ],
)
def test_lists_that_are_refused(client: SignedClient, body: str) -> None:
    answer = client("PUT", "/_rest_/bucket/bucket", body.encode(), query="operation=start_bulk_put")
    assert answer.status == 400
    assert client("GET", "/bucket").xml.find("Contents") is None


def test_length_is_as_good_as_size(client: SignedClient) -> None:
    body = b"<Objects><Object Name='a' Length='5'/><Object Name='folder/'/></Objects>"
    answer = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    assert blobs(answer.xml) == [[("a", 0, 5), ("folder/", 0, 0)]]


def test_what_exists_is_a_conflict(client: SignedClient) -> None:
    client("PUT", "/bucket/a", b"")
    answer = put_job(client, a=1, b=1)
    assert (answer.status, answer.code) == (409, "OBJECT_ALREADY_EXISTS")
    assert put_job(client, b=1).status == 200
    assert put_job(client, b=1).status == 409
    assert blobs(put_job(client, "ignore_naming_conflicts", a=1, c=1).xml) == [[("c", 0, 1)]]
    assert put_job(client, "ignore_naming_conflicts", a=1).xml.get("Status") == "COMPLETED"


def test_blobs_that_do_not_fit(client: SignedClient) -> None:
    job = put_job(client, a=1500).xml.attrib["JobId"]
    for length in (999, 1001, 0):
        assert send(client, job, "a", 0, length).status == 400
    assert send(client, job, "a", 500, 1000).status == 404
    assert send(client, job, "b", 0, 1000).status == 404
    assert send(client, "nothing", "a", 0, 1000).status == 404
    assert client("PUT", "/bucket/a", b"x").status == 409
    assert send(client, job, "a", 0, 1000).status == 200
    assert send(client, job, "a", 0, 1000).status == 409


def test_a_job_belongs_to_its_bucket(client: SignedClient) -> None:
    client("PUT", "/other")
    job = put_job(client, a=1).xml.attrib["JobId"]
    assert client("PUT", "/other/a", b"x", query=f"job={job}&offset=0").status == 404


def test_metadata_comes_with_any_blob(client: SignedClient) -> None:
    job = put_job(client, a=2000).xml.attrib["JobId"]
    send(client, job, "a", 1000, 1000, x_amz_meta_One="1", x_amz_meta_both="old")
    send(client, job, "a", 0, 1000, x_amz_meta_two="2", x_amz_meta_both="new")
    head = client("HEAD", "/bucket/a").headers
    assert {name: head[f"x-amz-meta-{name}"] for name in ("one", "two", "both")} == {
        "one": "1",
        "two": "2",
        "both": "new",
    }


def test_a_bad_blob_can_be_sent_again(client: SignedClient) -> None:
    job = put_job(client, a=10).xml.attrib["JobId"]
    assert send(client, job, "a", 0, 10, content_md5="AAAAAAAAAAAAAAAAAAAAAA==").status == 400
    assert client("GET", f"/_rest_/job/{job}").xml.get("CachedSizeInBytes") == "0"
    assert send(client, job, "a", 0, 10).status == 200
    assert send(client, job, "a", 0, 10).status == 410


def test_a_probe_whether_it_is_safe(client: SignedClient) -> None:
    query = "operation=verify_safe_to_start_bulk_put"
    assert client("PUT", "/_rest_/bucket/bucket", query=query).status == 200
    assert client("PUT", "/_rest_/bucket/nothing", query=query).status == 404


def test_buckets_by_id(client: SignedClient) -> None:
    bucket = client("GET", "/_rest_/bucket/bucket").xml.findtext("Id")
    body = b"<Objects><Object Name='a' Size='5'/></Objects>"
    assert client("PUT", f"/_rest_/bucket/{bucket}", body, query="operation=start_bulk_put").status == 200
    assert client("PUT", "/_rest_/bucket/nothing", body, query="operation=start_bulk_put").status == 404


def test_awkward_names_survive_attributes(client: SignedClient) -> None:
    names = ["a\tb\nc", "<&>\"'", "日本", "a//b", " x "]
    entries = "".join(f"<Object Name={quoteattr(name)} Size='0'/>" for name in names)
    body = f"<Objects>{entries}</Objects>".encode()
    opened = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml
    assert [blob.get("Name") for blob in opened.iter("Object")] == names
    for name in names:
        assert send(client, opened.attrib["JobId"], name, 0, 0).status == 200
    assert [each.text for each in client("GET", "/bucket").xml.iterfind("Contents/Key")] == sorted(names)


def test_a_job_has_at_most_half_a_million_objects(client: SignedClient) -> None:
    body = b"<Objects>" + b"<Object Name='a' Size='1'/>" * 500_001 + b"</Objects>"
    answer = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    assert (answer.status, "500000" in (answer.xml.findtext("Message") or "")) == (400, True)
