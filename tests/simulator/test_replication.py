"""PUT jobs are repeated on another appliance, or in another bucket."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest
from bulk_jobs import blobs, opened, put_job, read_job, record, store

if TYPE_CHECKING:
    from conftest import Answered, SignedClient

REPLICATE = "operation=start_bulk_put&replicate"


@pytest.fixture
def text(client: SignedClient) -> bytes:
    """What is told of a job."""
    client("PUT", "/target")
    job = opened(put_job(client, "max_upload_size=600", a=1500, empty=0))
    answer = client("GET", f"/_rest_/job/{job}", query="replicate")
    assert answer.status == 200
    return answer.body


def replicate(client: SignedClient, text: bytes, query: str = "") -> Answered:
    return client("PUT", "/_rest_/bucket/target", text, query=REPLICATE + query)


def test_a_job_is_opened_like_the_one_that_was_told(client: SignedClient, text: bytes) -> None:
    answer = replicate(client, text, "&priority=URGENT")
    job = opened(answer)
    expected = [("a", 0, 600), ("a", 600, 600), ("a", 1200, 300), ("empty", 0, 0)]
    assert sorted(blobs(answer.xml)) == expected
    assert (answer.xml.get("BucketName"), answer.xml.get("Priority")) == ("target", "URGENT")
    assert record(client, "active", job)["Replicating"] == "true"
    for name, offset, length in expected:
        sent = client("PUT", f"/target/{name}", bytes(length), query=f"job={job}&offset={offset}")
        assert sent.status == 200
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "COMPLETED"


def test_there_is_nothing_to_do_when_all_is_there(client: SignedClient, text: bytes) -> None:
    answer = replicate(client, text)
    for name, offset, length in blobs(answer.xml):
        client("PUT", f"/target/{name}", bytes(length), query=f"job={opened(answer)}&offset={offset}")
    again = replicate(client, text)
    assert (again.status, again.body) == (204, b"")


def test_only_what_is_missing_is_asked_for(client: SignedClient, text: bytes) -> None:
    client("PUT", "/target/empty", b"")
    assert {name for name, _, _ in blobs(replicate(client, text).xml)} == {"a"}


def test_another_object_of_the_same_name_is_a_conflict(client: SignedClient, text: bytes) -> None:
    client("PUT", "/target/a", b"different")
    assert replicate(client, text).status == 409


@pytest.mark.parametrize(
    "nonsense",
    [
        b"",
        b"<Objects/>",
        b"[]",
        b"{}",
        b"\xff",
        b"[" * 100_000,
        json.dumps({"ds3-simulator-put-job": 2, "objects": {}}).encode(),
        json.dumps({"ds3-simulator-put-job": 1, "objects": {"a": []}}).encode(),
        json.dumps({"ds3-simulator-put-job": 1, "objects": {"a": [[5, 5]]}}).encode(),
        json.dumps({"ds3-simulator-put-job": 1, "objects": {"a": [[0, -5]]}}).encode(),
        json.dumps({"ds3-simulator-put-job": 1, "objects": {"a": [[0, "5"]]}}).encode(),
        json.dumps({"ds3-simulator-put-job": 1, "objects": {"\u0001": [[0, 5]]}}).encode(),
        json.dumps({"ds3-simulator-put-job": 1, "objects": {"a": [[0, 1 << 62], [1 << 62, 1 << 62]]}}).encode(),
        json.dumps({"ds3-simulator-put-job": 1, "objects": ["a"]}).encode(),
    ],
)
def test_nonsense_is_refused(client: SignedClient, nonsense: bytes) -> None:
    client("PUT", "/target")
    assert replicate(client, nonsense).status == 400
    assert client("GET", "/target").xml.find("Contents") is None


def test_a_bad_checksum_is_refused(client: SignedClient, text: bytes) -> None:
    answer = client("PUT", "/_rest_/bucket/target", text, query=REPLICATE, content_md5="AAAAAAAAAAAAAAAAAAAAAA==")
    assert answer.status == 400


def test_only_put_jobs_are_told(client: SignedClient) -> None:
    store(client, a=1)
    assert client("GET", f"/_rest_/job/{opened(read_job(client, ['a']))}", query="replicate").status == 400
    assert client("GET", "/_rest_/job/00000000-0000-0000-0000-000000000000", query="replicate").status == 404
