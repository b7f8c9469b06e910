"""Bulk jobs as every contract has them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from bulk_jobs import (
    blobs,
    chunk_ids,
    counters,
    fetch,
    opened,
    put_job,
    read_job,
    ready,
    record,
    send_all,
    show,
    status,
)

from ds3_simulator import Simulator
from ds3_simulator.contracts import known_versions

if TYPE_CHECKING:
    from conftest import SignedClient


@pytest.fixture(params=known_versions())
def simulator(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Simulator]:
    """A simulator of each version."""
    options = {"blob_size": 1000, "chunk_size": 2500, "min_upload_size": 0}
    with Simulator(tmp_path / "data", api=request.param, **options) as running:
        yield running


def test_put_get_and_verify_jobs(client: SignedClient) -> None:
    answer = put_job(client, a=1500, b=1500)
    assert ready(client, opened(answer)).headers["Retry-After"]
    (chunk, _) = chunk_ids(answer.xml)
    assert client("PUT", f"/_rest_/job_chunk/{chunk}", query="operation=allocate").xml.get("NodeId")
    assert client("GET", f"/_rest_/job_chunk_dao/{chunk}").xml.findtext("BlobStoreState") == "PENDING"
    job = send_all(client, answer)
    assert (status(client, job), counters(show(client, job))) == ("COMPLETED", (3000, 3000, 3000))
    assert ready(client, job).status == 410
    reading = read_job(client, ["a", "b"])
    for name, offset, length in blobs(reading.xml):
        assert fetch(client, opened(reading), name, offset).body == b"x" * length
    assert record(client, "completed", opened(reading))["RequestType"] == "GET"
    verifying = opened(read_job(client, ["a"], kind="verify"))
    assert status(client, verifying) in ("COMPLETED", "IN_PROGRESS")


def test_blobs_tell_their_version(client: SignedClient) -> None:
    listed = put_job(client, a=10).xml.find("Objects/Object")
    assert listed is not None
    assert listed.get("VersionId") or listed.get("Version") == "1"


def test_jobs_are_truncated_and_canceled(client: SignedClient) -> None:
    job = opened(put_job(client, a=10, b=10))
    client("PUT", "/bucket/a", bytes(10), query=f"job={job}&offset=0")
    assert client("DELETE", f"/_rest_/job/{job}").status == 204
    assert record(client, "completed", job)["Truncated"] == "true"
    canceled = opened(put_job(client, c=10))
    assert client("DELETE", f"/_rest_/job/{canceled}", query="force").status == 204
    assert record(client, "canceled", canceled)["CanceledDueToTimeout"] == "false"


def test_jobs_are_replicated(client: SignedClient) -> None:
    client("PUT", "/target")
    text = client("GET", f"/_rest_/job/{opened(put_job(client, a=10))}", query="replicate").body
    answer = client("PUT", "/_rest_/bucket/target", text, query="operation=start_bulk_put&replicate")
    assert blobs(answer.xml) == [("a", 0, 10)]
