"""Jobs that take in the objects of later ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bulk_jobs import blobs, chunk_ids, opened, put_job, read_job, ready, record, send, send_all, show, status, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient


def test_a_later_job_shares_the_id_of_the_first(client: SignedClient) -> None:
    first = opened(put_job(client, "aggregating=true", a=10))
    second = put_job(client, "aggregating=true", b=20)
    assert opened(second) == first
    assert blobs(second.xml) == [("a", 0, 10), ("b", 0, 20)]
    assert second.xml.get("OriginalSizeInBytes") == "30"
    assert [chunk.get("ChunkNumber") for chunk in second.xml.iterfind("Objects")] == ["0", "1"]


def test_jobs_that_do_not_ask_for_it_stay_alone(client: SignedClient) -> None:
    first = opened(put_job(client, "aggregating=true", a=10))
    assert opened(put_job(client, b=10)) != first
    assert opened(put_job(client, c=10)) != first


def test_bucket_type_and_order_must_be_the_same(client: SignedClient) -> None:
    client("PUT", "/other")
    store(client, stored=10)
    put = opened(put_job(client, "aggregating=true", a=1))
    assert opened(put_job(client, "aggregating=true", in_bucket="other", a=1)) != put
    ordered = opened(read_job(client, ["stored"], "aggregating=true"))
    loose = "aggregating=true&chunk_client_processing_order_guarantee=NONE"
    unordered = opened(read_job(client, ["stored"], loose))
    assert len({put, ordered, unordered}) == 3
    assert opened(read_job(client, ["stored"], loose)) == unordered


def test_after_the_window_a_new_job_begins(client: SignedClient, simulator: Simulator) -> None:
    first = opened(put_job(client, "aggregating=true", a=1))
    simulator.advance(29 * 60)
    assert opened(put_job(client, "aggregating=true", b=1)) == first
    simulator.advance(2 * 60)
    assert opened(put_job(client, "aggregating=true", c=1)) != first


def test_it_is_allocated_from_the_start(client: SignedClient) -> None:
    answer = put_job(client, "aggregating=true", a=5000)
    assert all(chunk.get("NodeId") for chunk in answer.xml.iterfind("Objects"))
    chunk = chunk_ids(answer.xml)[0]
    assert client("PUT", f"/_rest_/job_chunk/{chunk}", query="operation=allocate").status == 404
    assert chunk in chunk_ids(ready(client, opened(answer)).xml)


def test_it_waits_for_more_until_it_is_closed(client: SignedClient) -> None:
    job = send_all(client, put_job(client, "aggregating=true", a=10))
    waiting = ready(client, job)
    assert (waiting.status, blobs(waiting.xml), waiting.headers["Retry-After"]) == (200, [], "1")
    assert status(client, job) == "IN_PROGRESS"
    closed = client("PUT", f"/_rest_/job/{job}", query="close_aggregating_job")
    assert (closed.status, closed.xml.get("Status")) == (200, "COMPLETED")
    assert client("PUT", f"/_rest_/job/{job}", query="close_aggregating_job").status == 409


def test_closed_it_takes_in_nothing_but_goes_on(client: SignedClient) -> None:
    job = opened(put_job(client, "aggregating=true", a=10))
    closed = client("PUT", f"/_rest_/job/{job}", query="close_aggregating_job").xml
    assert (closed.get("Status"), closed.get("Aggregating"), len(blobs(closed))) == ("IN_PROGRESS", "false", 1)
    assert opened(put_job(client, "aggregating=true", b=10)) != job
    assert send(client, job, "a", 0, 10).status == 200
    assert status(client, job) == "COMPLETED"


def test_it_completes_by_itself_when_the_window_has_passed(client: SignedClient, simulator: Simulator) -> None:
    job = send_all(client, put_job(client, "aggregating=true", a=10))
    simulator.advance(31 * 60)
    assert status(client, job) == "COMPLETED"


def test_what_a_get_job_has_already_is_read_once_more(client: SignedClient) -> None:
    store(client, a=10, b=10)
    job = opened(read_job(client, ["a"], "aggregating=true"))
    assert client("GET", "/bucket/a", query=f"job={job}&offset=0").status == 200
    again = read_job(client, ["a", "b"], "aggregating=true")
    assert opened(again) == job
    assert sorted(blobs(again.xml)) == [("a", 0, 10), ("b", 0, 10)]
    assert (again.xml.get("OriginalSizeInBytes"), again.xml.get("CompletedSizeInBytes")) == ("20", "0")
    client("PUT", f"/_rest_/job/{job}", query="close_aggregating_job")
    for name in ("a", "b"):
        assert status(client, job) == "IN_PROGRESS"
        client("GET", f"/bucket/{name}", query=f"job={job}&offset=0")
    assert show(client, job).get("CompletedSizeInBytes") == "20"
    assert record(client, "completed", job)["OriginalSizeInBytes"] == "20"


@pytest.mark.parametrize("query", ["aggregating=true", "pre_allocate_job_space"])
def test_without_room_for_all_of_it_the_job_is_not_opened(
    client: SignedClient, simulator: Simulator, query: str
) -> None:
    simulator.settings.cache_size = 4000
    simulator.settings.persist_delay = 60
    refused = put_job(client, query, a=9000)
    assert (refused.status, refused.headers["Retry-After"]) == (503, "1")
    assert client("GET", "/bucket").xml.find("Contents") is None
    assert put_job(client, query, a=2000).status == 200


def test_a_name_that_comes_twice_is_sent_twice(client: SignedClient) -> None:
    client("POST", "/_rest_/data_policy", query="name=many&versioning=keep_multiple_versions")
    client(
        "POST",
        "/_rest_/data_persistence_rule",
        query="data_policy_id=many&storage_domain_id=default&type=permanent&isolation_level=standard",
    )
    client("POST", "/_rest_/bucket", query="name=versions&data_policy_id=many")
    job = opened(put_job(client, "aggregating=true", in_bucket="versions", a=10))
    assert client("PUT", "/versions/a", b"1" * 10, query=f"job={job}&offset=0").status == 200
    assert opened(put_job(client, "aggregating=true", in_bucket="versions", a=10)) == job
    assert client("PUT", "/versions/a", b"2" * 10, query=f"job={job}&offset=0").status == 200
    assert client("GET", "/versions/a").body == b"2" * 10
    client("PUT", f"/_rest_/job/{job}", query="close_aggregating_job")
    assert status(client, job) == "COMPLETED"
