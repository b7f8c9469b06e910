"""Jobs are looked at, changed, canceled and forgotten."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient


@pytest.fixture
def job(client: SignedClient) -> str:
    return open_job(client, "a")


def open_job(client: SignedClient, name: str, query: str = "") -> str:
    body = f"<Objects><Object Name='{name}' Size='10'/><Object Name='{name}2' Size='10'/></Objects>".encode()
    answer = client("PUT", "/_rest_/bucket/bucket", body, query=f"operation=start_bulk_put&name={name}{query}")
    return answer.xml.attrib["JobId"]


def finish(client: SignedClient, job: str, name: str) -> None:
    for each in (name, f"{name}2"):
        assert client("PUT", f"/bucket/{each}", bytes(10), query=f"job={job}&offset=0").status == 200


def test_lists_by_state(client: SignedClient, job: str) -> None:
    done, gone = open_job(client, "b"), open_job(client, "c")
    finish(client, done, "b")
    assert client("DELETE", f"/_rest_/job/{gone}", query="force").status == 204
    rows = {"active_job": "Job", "completed_job": "CompletedJob", "canceled_job": "CanceledJob"}
    for (resource, tag), expected in zip(rows.items(), (job, done, gone), strict=True):
        answer = client("GET", f"/_rest_/{resource}")
        assert [each.text for each in answer.xml.iterfind(f"{tag}/Id")] == [expected]
        assert answer.headers["total-result-count"] == "1"
        for other in (job, done, gone):
            assert client("GET", f"/_rest_/{resource}/{other}").status == (200 if other == expected else 404)
    listed = client("GET", "/_rest_/job").xml
    assert (listed.tag, [each.get("JobId") for each in listed.iterfind("Job")]) == ("Jobs", [job])
    assert listed.find("Job/Nodes/Node") is not None


def test_an_active_job_in_full(client: SignedClient, job: str) -> None:
    texts = {child.tag: child.text for child in client("GET", f"/_rest_/active_job/{job}").xml}
    assert texts["Name"] == "a"
    assert texts["RequestType"] == "PUT"
    assert texts["OriginalSizeInBytes"] == "20"
    assert texts["DeadJobCleanupAllowed"] == "true"
    assert texts["ErrorMessage"] is None
    assert len(texts) == 24


def test_filters(client: SignedClient, job: str) -> None:
    other = open_job(client, "b", "&priority=LOW")
    assert [each.text for each in client("GET", "/_rest_/active_job").xml.iterfind("Job/Id")] == [other, job]
    found = client("GET", "/_rest_/active_job", query="priority=low&bucket_id=bucket").xml
    assert [each.text for each in found.iterfind("Job/Id")] == [other]
    assert client("GET", "/_rest_/active_job", query="bucket_id=nothing").status == 404


def test_changes(client: SignedClient, job: str) -> None:
    answer = client("PUT", f"/_rest_/job/{job}", query="priority=high&name=new&protected=true&created_at=1404245524000")
    assert (answer.xml.tag, answer.xml.get("Priority"), answer.xml.get("Name")) == ("MasterObjectList", "HIGH", "new")
    assert answer.xml.get("StartDate") == "2014-07-01T20:12:04.000Z"
    assert len(answer.xml.findall("Objects/Object")) == 2
    assert client("GET", f"/_rest_/active_job/{job}").xml.findtext("Protected") == "true"
    same = client("PUT", f"/_rest_/job/{job}").xml
    assert (same.get("Priority"), same.get("Name")) == ("HIGH", "new")
    assert client("PUT", f"/_rest_/active_job/{job}", query="priority=CRITICAL").status == 400


def test_jobs_that_are_not_there(client: SignedClient) -> None:
    for verb, query in (("GET", ""), ("PUT", ""), ("DELETE", "force")):
        answer = client(verb, "/_rest_/job/00000000-0000-0000-0000-000000000000", query=query)
        assert (answer.status, answer.code) == (404, "NotFound")
    assert client("GET", "/_rest_/job_chunk", query="job=nothing").status == 404


def test_cancel_drops_what_is_incomplete(client: SignedClient, simulator: Simulator, job: str) -> None:
    client("PUT", "/bucket/a", bytes(10), query=f"job={job}&offset=0")
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 204
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 404
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "CANCELED"
    assert client("GET", "/_rest_/job_chunk", query=f"job={job}").status == 410
    assert client("PUT", "/bucket/a2", bytes(10), query=f"job={job}&offset=0").status == 410
    assert client("HEAD", "/bucket/a").status == 200
    assert [each.text for each in client("GET", "/bucket").xml.iterfind("Contents/Key")] == ["a"]
    assert len([path for path in (simulator.data / "blobs").rglob("*") if path.is_file()]) == 1


def test_cancel_all(client: SignedClient, job: str) -> None:
    client("PUT", "/other")
    assert client("DELETE", "/_rest_/job", query="force&bucket_id=other").status == 204
    assert client("GET", f"/_rest_/active_job/{job}").status == 200
    assert client("DELETE", "/_rest_/active_job", query="force&request_type=PUT").status == 204
    assert client("GET", f"/_rest_/active_job/{job}").status == 404


def test_history_can_be_cleared(client: SignedClient, job: str) -> None:
    finish(client, job, "a")
    gone = open_job(client, "b")
    client("DELETE", f"/_rest_/active_job/{gone}", query="force")
    for resource, ended in (("completed_job", job), ("canceled_job", gone)):
        assert client("DELETE", f"/_rest_/{resource}").status == 204
        assert client("GET", f"/_rest_/job/{ended}").status == 404
    assert client("GET", "/bucket/a").status == 200
