"""What came with version 6.0: entries of jobs, and how far jobs have come."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from bulk_jobs import chunk_ids, opened, put_job, read_job, send, send_all

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient


@pytest.fixture
def simulator(tmp_path: Path) -> Iterator[Simulator]:
    """A simulator of the first version that has entries."""
    with Simulator(tmp_path / "data", api="6.0", blob_size=1000, chunk_size=2500, min_upload_size=0) as running:
        yield running


def test_entries_of_a_job_page_by_page(client: SignedClient) -> None:
    answer = put_job(client, a=1500, b=10)
    job = opened(answer)
    ids = sorted(each.attrib["Id"] for each in answer.xml.iter("Object"))
    page = client("GET", "/_rest_/job_chunk_dao", query=f"job_id={job}&page_length=2")
    assert [each.findtext("BlobId") for each in page.xml.iterfind("JobEntry")] == ids[:2]
    assert (page.headers["page-truncated"], page.headers["total-result-count"]) == ("1", "3")
    marker = page.xml.findall("JobEntry")[-1].findtext("Id")
    rest = client("GET", "/_rest_/job_chunk_dao", query=f"job_id={job}&page_start_marker={marker}").xml
    assert [each.findtext("BlobId") for each in rest.iterfind("JobEntry")] == ids[2:]
    row = client("GET", f"/_rest_/job_chunk_dao/{ids[0]}").xml
    assert (row.findtext("BlobId"), row.findtext("ChunkId")) == (ids[0], chunk_ids(answer.xml)[0])
    assert client("GET", "/_rest_/job_chunk_dao/nothing").status == 404
    assert client("GET", "/_rest_/job_chunk_dao", query="job_id=nothing").status == 404


def test_a_summary_tells_what_has_reached_its_destination(client: SignedClient) -> None:
    answer = put_job(client, a=2000, b=2000)
    job, (first, second) = opened(answer), chunk_ids(answer.xml)
    for offset in (0, 1000):
        send(client, job, "a", offset, 1000)
    summary = client("GET", f"/_rest_/job/{job}", query="summary").xml
    assert (summary.tag, summary.get("JobId"), summary.findtext("Summary")) == (
        "JobSummary",
        job,
        "1 of 2 chunks are complete.",
    )
    destination = summary.find("Destinations/Destination")
    assert destination is not None
    assert destination.findtext("Name") == "default"
    assert [each.get("ChunkId") for each in destination.iterfind("Complete/JobChunk")] == [first]
    assert [each.get("ChunkId") for each in destination.iterfind("Incomplete/JobChunk")] == [second]


def test_a_get_job_has_the_cache_as_its_destination(client: SignedClient) -> None:
    send_all(client, put_job(client, a=10))
    job = opened(read_job(client, ["a"]))
    summary = client("GET", f"/_rest_/job/{job}", query="summary").xml
    assert summary.findtext("Destinations/Destination/Name") == "cache"
    assert len(summary.findall("Destinations/Destination/Complete/JobChunk")) == 1
