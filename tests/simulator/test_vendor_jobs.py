"""What the vendor's own test files do with jobs and chunks, point by point."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4
from xml.sax.saxutils import quoteattr

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignedClient

FILES = {"beowulf.txt": b"b" * 2500, "日本語/映画.mxf": b"", "кино +%;": b"k", "a & <b>": b"x" * 1000}


def start(client: SignedClient, kind: str, objects: dict[str, bytes], query: str = "") -> Answered:
    sizes = {name: f" Size='{len(content)}'" if kind == "put" else "" for name, content in objects.items()}
    body = "".join(f"<Object Name={quoteattr(name)}{size}/>" for name, size in sizes.items())
    query = f"operation=start_bulk_{kind}" + (f"&{query}" if query else "")
    return client("PUT", "/_rest_/bucket/bucket", f"<Objects>{body}</Objects>".encode(), query=query)


def blobs(answer: Answered) -> list[tuple[str, int, int]]:
    found = (each.attrib for each in answer.xml.iter("Object"))
    return [(each["Name"], int(each["Offset"]), int(each["Length"])) for each in found]


def put_all(client: SignedClient, job: Answered) -> None:
    for name, offset, length in blobs(job):
        content = FILES[name][offset : offset + length]
        query = f"job={job.xml.get('JobId')}&offset={offset}"
        assert client("PUT", f"/bucket/{name}", content, query=query).status == 200


def test_bulk_put_and_get_with_names_in_any_script(client: SignedClient) -> None:
    put = start(client, "put", FILES)
    put_all(client, put)
    assert client("GET", f"/_rest_/job/{put.xml.get('JobId')}").xml.get("Status") == "COMPLETED"
    get = start(client, "get", FILES)
    assert sorted(blobs(get)) == sorted(blobs(put))
    for name, offset, length in blobs(get):
        query = f"job={get.xml.get('JobId')}&offset={offset}"
        assert client("GET", f"/bucket/{name}", query=query).body == FILES[name][offset : offset + length]
    assert client("GET", f"/_rest_/job/{get.xml.get('JobId')}").xml.get("Status") == "COMPLETED"


def test_jobs_have_usual_names_and_priorities(client: SignedClient) -> None:
    put = start(client, "put", FILES)
    put_all(client, put)
    jobs = [put, start(client, "get", FILES), start(client, "verify", FILES)]
    assert [job.xml.get("Priority") for job in jobs] == ["NORMAL", "HIGH", "LOW"]
    assert [job.xml.get("RequestType") for job in jobs] == ["PUT", "GET", "VERIFY"]
    assert put.xml.attrib["Name"].startswith("PUT by")
    assert jobs[1].xml.attrib["Name"].startswith("GET by")


@pytest.mark.parametrize("priority", ["urgent", "HIGH", "Normal", "low"])
def test_a_priority_and_a_name_of_ones_own(client: SignedClient, priority: str) -> None:
    job = start(client, "put", FILES, f"priority={priority}&name=my%20job").xml
    assert (job.get("Priority"), job.get("Name")) == (priority.upper(), "my job")
    changed = client("PUT", f"/_rest_/job/{job.get('JobId')}", query="priority=low&name=other").xml
    assert (changed.get("Priority"), changed.get("Name")) == ("LOW", "other")


@pytest.mark.parametrize("kind", ["get", "verify", "stage"])
def test_jobs_that_read_have_them_too(client: SignedClient, kind: str) -> None:
    client("PUT", "/bucket/o", b"x")
    job = start(client, kind, {"o": b""}, "priority=Urgent&name=my%20job").xml
    assert (job.get("Priority"), job.get("Name")) == ("URGENT", "my job")


@pytest.mark.parametrize("priority", ["CRITICAL", "BACKGROUND", "nonsense"])
def test_a_priority_that_is_not_for_clients(client: SignedClient, priority: str) -> None:
    assert start(client, "put", FILES, f"priority={priority}").status == 400


def test_jobs_are_listed_until_they_end(client: SignedClient) -> None:
    job = start(client, "put", FILES).xml.get("JobId")
    listed = [each.get("JobId") for each in client("GET", "/_rest_/job").xml.iterfind("Job")]
    assert listed == [job]
    assert client("GET", f"/_rest_/active_job/{job}").xml.findtext("Id") == job
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 204
    assert client("GET", "/_rest_/job").xml.findall("Job") == []
    assert client("GET", f"/_rest_/canceled_job/{job}").status == 200
    assert client("GET", f"/_rest_/active_job/{job}").status == 404


def test_chunks_that_are_ready(client: SignedClient) -> None:
    job = start(client, "put", FILES).xml.get("JobId")
    ready = client("GET", "/_rest_/job_chunk", query=f"job={job}&preferred_number_of_chunks=1")
    assert len(ready.xml.findall("Objects")) == 1
    assert int(ready.headers["Retry-After"]) >= 0
    everything = client("GET", "/_rest_/job_chunk", query=f"job={job}&preferred_number_of_chunks=100")
    assert {name for name, _, _ in blobs(everything)} == set(FILES)


def test_a_chunk_is_allocated(client: SignedClient) -> None:
    chunk = start(client, "put", FILES).xml.findall("Objects")[0].attrib["ChunkId"]
    allocated = client("PUT", f"/_rest_/job_chunk/{chunk}", query="operation=allocate")
    assert (allocated.status, allocated.xml.tag, allocated.xml.get("ChunkId")) == (200, "Objects", chunk)


def test_a_chunk_by_its_id(client: SignedClient) -> None:
    for each in start(client, "put", FILES).xml.findall("Objects"):
        chunk = each.attrib["ChunkId"]
        found = client("GET", f"/_rest_/job_chunk/{chunk}")
        assert (found.status, found.xml.tag, found.xml.get("ChunkId")) == (200, "Objects", chunk)
        assert client("GET", f"/_rest_/job_chunk_dao/{chunk}").xml.findtext("Id") == chunk


def test_a_chunk_by_the_id_of_its_job(client: SignedClient) -> None:
    job = start(client, "put", {"beowulf.txt": b"b"}).xml
    found = client("GET", f"/_rest_/job_chunk/{job.get('JobId')}")
    assert found.status == 200
    assert [name for name, _, _ in blobs(found)] == ["beowulf.txt"]


@pytest.mark.parametrize("size", [0, 10, 100, 9 << 20])
def test_an_upload_size_below_the_floor(client: SignedClient, simulator: Simulator, size: int) -> None:
    simulator.settings.min_upload_size = 10 << 20
    assert start(client, "put", FILES, f"max_upload_size={size}").status == 400
    assert start(client, "put", FILES, f"max_upload_size={10 << 20}").status == 200


def test_a_name_twice_in_a_put_job(client: SignedClient) -> None:
    body = b"<Objects><Object Name='o' Size='1'/><Object Name='o' Size='1'/></Objects>"
    assert client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").status == 400


@pytest.mark.parametrize("kind", ["get", "verify"])
def test_one_missing_object_refuses_the_job(client: SignedClient, kind: str) -> None:
    client("PUT", "/bucket/there", b"x")
    assert start(client, kind, {"there": b"", "missing": b""}).status == 404
    assert start(client, kind, {"there": b""}).status == 200


def test_jobs_on_one_bucket_are_aggregated(client: SignedClient) -> None:
    first = start(client, "put", {"a": b"1"}, "aggregating=true").xml
    second = start(client, "put", {"b": b"22"}, "aggregating=true").xml
    assert first.get("JobId") == second.get("JobId")
    closed = client("PUT", f"/_rest_/job/{first.get('JobId')}", query="close_aggregating_job")
    assert (closed.status, closed.xml.get("OriginalSizeInBytes")) == (200, "3")
    assert start(client, "put", {"c": b"3"}, "aggregating=true").xml.get("JobId") != first.get("JobId")


def test_the_job_may_be_implied(client: SignedClient) -> None:
    job = start(client, "put", {"o": b"1"}, "implicit_job_id_resolution=true").xml.get("JobId")
    assert client("PUT", "/bucket/o", b"1").status == 200
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "COMPLETED"


def test_a_truncated_job_keeps_what_is_whole(client: SignedClient) -> None:
    job = start(client, "put", {"whole": b"1", "missing": b"22"}).xml.get("JobId")
    client("PUT", "/bucket/whole", b"1", query=f"job={job}&offset=0")
    assert client("DELETE", f"/_rest_/job/{job}").status == 204
    assert client("GET", "/bucket/whole").body == b"1"
    assert client("HEAD", "/bucket/missing").status == 404
    assert client("GET", f"/_rest_/job/{job}").xml.get("OriginalSizeInBytes") == "1"


def test_a_job_is_cancelled_once(client: SignedClient) -> None:
    job = start(client, "put", FILES).xml.get("JobId")
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 204
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 404
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "CANCELED"
    assert client("GET", "/_rest_/job_chunk", query=f"job={job}").status == 410


def test_an_unknown_job(client: SignedClient) -> None:
    for path in ("job", "active_job", "canceled_job", "completed_job", "job_chunk", "job_chunk_dao"):
        assert client("GET", f"/_rest_/{path}/{uuid4()}").status == 404
