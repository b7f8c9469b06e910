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


@pytest.mark.parametrize(
    "query",
    [
        "name=b%25",
        "name=%25",
        "aggregating=true",
        "chunk_client_processing_order_guarantee=IN_ORDER&request_type=PUT",
        "truncated=false",
        "user_id=spectra",
    ],
)
def test_every_field_of_the_contract_is_a_filter(client: SignedClient, query: str) -> None:
    wanted = open_job(client, "b", "&aggregating=true")
    found = client("GET", "/_rest_/active_job", query=query)
    assert [each.text for each in found.xml.iterfind("Job/Id")] == [wanted]


@pytest.mark.parametrize(
    "query",
    [
        "name=_",
        "name=B",
        "aggregating=false",
        "request_type=GET",
        "truncated=true",
        "rechunked=1404245524000",
        "user_id=Administrator",
        "chunk_client_processing_order_guarantee=NONE",
    ],
)
def test_jobs_that_do_not_meet_a_condition_are_left_out(client: SignedClient, query: str) -> None:
    open_job(client, "b", "&aggregating=true")
    assert client("GET", "/_rest_/active_job", query=query).headers["total-result-count"] == "0"


def test_jobs_come_in_pages_latest_first(client: SignedClient, simulator: Simulator) -> None:
    ended = []
    for name in "abcde":
        ended.append(open_job(client, name))
        simulator.advance(1)
    for job in ended:
        client("DELETE", f"/_rest_/job/{job}", query="force")
        simulator.advance(1)
    page = client("GET", "/_rest_/canceled_job", query="page_length=2&page_offset=1")
    assert [each.text for each in page.xml.iterfind("CanceledJob/Id")] == [ended[3], ended[2]]
    assert (page.headers["page-truncated"], page.headers["total-result-count"]) == ("2", "5")
    rest = client("GET", "/_rest_/canceled_job", query=f"page_start_marker={ended[2]}")
    assert [each.text for each in rest.xml.iterfind("CanceledJob/Id")] == [ended[1], ended[0]]
    assert client("GET", "/_rest_/canceled_job", query="page_start_marker=nothing").status == 400


def test_a_protected_job_is_not_ended(client: SignedClient, job: str) -> None:
    other = open_job(client, "b")
    client("PUT", f"/_rest_/job/{job}", query="protected=true")
    for query in ("", "force"):
        assert client("DELETE", f"/_rest_/job/{job}", query=query).status == 403
        assert client("DELETE", "/_rest_/job", query=query).status == 204
    assert client("GET", f"/_rest_/active_job/{job}").status == 200
    assert client("GET", f"/_rest_/active_job/{other}").status == 404
    client("PUT", f"/_rest_/job/{job}", query="protected=false")
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 204


def test_the_record_of_a_canceled_job(client: SignedClient, simulator: Simulator, job: str) -> None:
    simulator.advance(60)
    client("DELETE", f"/_rest_/job/{job}", query="force")
    texts = {child.tag: child.text for child in client("GET", f"/_rest_/canceled_job/{job}").xml}
    assert (texts["CanceledDueToTimeout"], texts["Truncated"], texts["ErrorMessage"]) == ("false", "false", None)
    assert (texts["CreatedAt"] or "") < (texts["DateCanceled"] or "")


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


@pytest.mark.parametrize(
    ("pattern", "found"), [("My%25", 1), ("my%25", 0), ("%25_Job", 1), ("%25*%25", 0), ("M%25b", 1), ("%25[J]ob", 0)]
)
def test_in_a_pattern_only_the_percent_sign_is_special(client: SignedClient, pattern: str, found: int) -> None:
    open_job(client, "My_Job")
    answer = client("GET", "/_rest_/active_job", query=f"name={pattern}")
    assert answer.headers["total-result-count"] == str(found)


def test_what_a_forgotten_job_left_gets_onto_media(client: SignedClient, simulator: Simulator, job: str) -> None:
    simulator.settings.persist_delay = 60
    assert client("PUT", "/bucket/a", bytes(10), query=f"job={job}&offset=0").status == 200
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 204
    assert client("DELETE", "/_rest_/canceled_job").status == 204
    simulator.advance(61)
    assert simulator.world.database.value("SELECT count(*) FROM copy") == 1
    assert client("DELETE", "/_rest_/canceled_job").status == 204
    assert client("GET", f"/_rest_/job/{job}").status == 404
