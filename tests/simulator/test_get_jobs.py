"""Bulk jobs that read objects."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignedClient

BIG = bytes(range(250)) * 10


@pytest.fixture(autouse=True)
def objects(client: SignedClient) -> None:
    """Store an object of three blobs and a small one."""
    body = f"<Objects><Object Name='big' Size='{len(BIG)}'/></Objects>".encode()
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.get("JobId")
    for offset in (0, 1000, 2000):
        client("PUT", "/bucket/big", BIG[offset : offset + 1000], query=f"job={job}&offset={offset}")
    client("PUT", "/bucket/small", b"little")


def get_job(client: SignedClient, entries: str, query: str = "") -> Answered:
    query = "operation=start_bulk_get" + (f"&{query}" if query else "")
    return client("PUT", "/_rest_/bucket/bucket", f"<Objects>{entries}</Objects>".encode(), query=query)


def blobs(answer: Answered) -> list[tuple[str, int, int]]:
    values = (each.attrib for each in answer.xml.iter("Object"))
    return [(each["Name"], int(each["Offset"]), int(each["Length"])) for each in values]


def test_a_job_from_beginning_to_end(client: SignedClient) -> None:
    opened = get_job(client, "<Object Name='big'/><Object Name='small'/>")
    attributes = opened.xml.attrib
    job = attributes["JobId"]
    assert (attributes["RequestType"], attributes["Priority"], attributes["EntirelyInCache"]) == ("GET", "HIGH", "true")
    assert (attributes["OriginalSizeInBytes"], attributes["CachedSizeInBytes"], attributes["CompletedSizeInBytes"]) == (
        "2506",
        "2506",
        "0",
    )
    expected = [("big", 0, 1000), ("big", 1000, 1000), ("big", 2000, 500), ("small", 0, 6)]
    assert blobs(opened) == expected
    assert [len(chunk) for chunk in opened.xml.iterfind("Objects")] == [3, 1]
    received = {}
    while (answer := client("GET", "/_rest_/job_chunk", query=f"job={job}")).status == 200:
        assert answer.headers["Retry-After"] == "1"
        for name, offset, _ in blobs(answer):
            received[name, offset] = client("GET", f"/bucket/{name}", query=f"job={job}&offset={offset}").body
    assert answer.status == 410
    assert received == {
        ("big", 0): BIG[:1000],
        ("big", 1000): BIG[1000:2000],
        ("big", 2000): BIG[2000:],
        ("small", 0): b"little",
    }
    shown = client("GET", f"/_rest_/job/{job}").xml
    assert (shown.get("Status"), shown.get("CompletedSizeInBytes"), len(shown)) == ("COMPLETED", "2506", 0)


@pytest.mark.parametrize(
    ("entries", "expected"),
    [
        ("<Object Name='big' Offset='0' Length='10'/>", [0]),
        ("<Object Name='big' Offset='999' Length='2'/>", [0, 1000]),
        ("<Object Name='big' Offset='1000' Length='1000'/>", [1000]),
        ("<Object Name='big' Offset='2400'/>", [2000]),
        ("<Object Name='big' Offset='5' Length='1'/><Object Name='big' Offset='2001' Length='1'/>", [0, 2000]),
        ("<Object Name='big' Offset='5' Length='1'/><Object Name='big'/>", [0, 1000, 2000]),
    ],
)
def test_parts_of_objects(client: SignedClient, entries: str, expected: list[int]) -> None:
    assert [offset for _, offset, _ in blobs(get_job(client, entries))] == expected


def test_ranges_are_positions_in_the_object(client: SignedClient) -> None:
    job = get_job(client, "<Object Name='big'/>").xml.attrib["JobId"]
    query = f"job={job}&offset=1000"
    answer = client("GET", "/bucket/big", query=query, range="bytes=1100-1199,1500-1500")
    assert (answer.status, answer.body) == (206, BIG[1100:1200] + BIG[1500:1501])
    assert answer.headers["Content-Range"] == "bytes 1100-1199,1500-1500/2500"
    assert client("GET", "/bucket/big", query=query, range="bytes=0-10").status == 416
    assert client("GET", "/bucket/big", query=query, range="bytes=1900-2000").status == 416


def test_one_missing_object_fails_the_job(client: SignedClient) -> None:
    answer = get_job(client, "<Object Name='big'/><Object Name='nothing'/>")
    assert answer.status == 404
    assert "nothing" in (answer.xml.findtext("Message") or "")
    assert client("GET", "/_rest_/active_job").headers["total-result-count"] == "0"


def test_versions(client: SignedClient) -> None:
    version = client("HEAD", "/bucket/small").headers["version-id"]
    assert get_job(client, f"<Object Name='small' VersionId='{version}'/>").status == 200
    assert get_job(client, "<Object Name='small' VersionId='00000000-0000-0000-0000-000000000000'/>").status == 404


def test_an_object_on_its_way_cannot_be_read(client: SignedClient) -> None:
    body = b"<Objects><Object Name='coming' Size='5'/></Objects>"
    client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    assert get_job(client, "<Object Name='coming'/>").status == 404


@pytest.mark.parametrize("wanted", ["", "bytes=0-99,100000-299999", "bytes=0-199999,5-7"])
def test_large_blobs_count_as_well(client: SignedClient, simulator: Simulator, wanted: str) -> None:
    simulator.settings.blob_size = 1 << 20
    data = bytes(range(250)) * 1200
    client("PUT", "/bucket/large", data)
    job = get_job(client, "<Object Name='large'/>").xml.attrib["JobId"]
    answer = client("GET", "/bucket/large", query=f"job={job}&offset=0", **({"range": wanted} if wanted else {}))
    pieces = [piece.split("-") for piece in wanted.removeprefix("bytes=").split(",") if piece]
    assert answer.body == (b"".join(data[int(a) : int(b) + 1] for a, b in pieces) or data)
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "COMPLETED"


def test_blobs_of_other_jobs(client: SignedClient) -> None:
    job = get_job(client, "<Object Name='small'/>").xml.attrib["JobId"]
    assert client("GET", "/bucket/big", query=f"job={job}&offset=0").status == 404
    assert client("GET", "/bucket/small", query="job=nothing&offset=0").status == 404
    assert client("GET", "/bucket/small", query=f"job={job}&offset=1").status == 404
    assert client("PUT", "/bucket/new", b"x", query=f"job={job}&offset=0").status == 404


def test_after_the_end_blobs_may_still_be_read(client: SignedClient) -> None:
    job = get_job(client, "<Object Name='small'/>").xml.attrib["JobId"]
    for _ in range(2):
        assert client("GET", "/bucket/small", query=f"job={job}&offset=0").body == b"little"


def test_a_cut_answer_does_not_count(client: SignedClient, simulator: Simulator) -> None:
    job = get_job(client, "<Object Name='small'/>").xml.attrib["JobId"]
    simulator.faults.add("truncate times=1")
    with pytest.raises(Exception, match="IncompleteRead"):
        client("GET", "/bucket/small", query=f"job={job}&offset=0")
    client.connection.close()
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "IN_PROGRESS"
    assert client("GET", "/bucket/small", query=f"job={job}&offset=0", range="bytes=3-").body == b"tle"
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "COMPLETED"


def test_a_job_whose_objects_are_gone_ends(client: SignedClient) -> None:
    job = get_job(client, "<Object Name='small'/>").xml.attrib["JobId"]
    client("DELETE", "/bucket/small")
    assert client("GET", "/_rest_/job_chunk", query=f"job={job}").status == 410


def test_order_is_shown(client: SignedClient) -> None:
    query = "chunk_client_processing_order_guarantee=none"
    assert get_job(client, "<Object Name='small'/>", query).xml.get("ChunkClientProcessingOrderGuarantee") == "NONE"
