"""Chunks are offered, allocated and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bulk_jobs import blobs, chunk_ids, fetch, opened, put_job, read_job, ready, send, send_all, show, status, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient


@pytest.fixture
def narrow(simulator: Simulator) -> Simulator:
    """A simulator whose cache takes one chunk, and is emptied by persisting after a minute."""
    simulator.settings.cache_size = 3000
    simulator.settings.persist_delay = 60
    return simulator


def test_a_chunk_waits_for_room_in_the_cache(client: SignedClient, narrow: Simulator) -> None:
    job = opened(put_job(client, a=2000, b=2000, c=2000))
    done = 0
    while (answer := ready(client, job)).status == 200 and done < 10:
        assert answer.headers["Retry-After"] == "1"
        assert len(chunk_ids(answer.xml)) <= 1
        for name, offset, length in blobs(answer.xml):
            assert send(client, job, name, offset, length).status == 200
            done += 1
        if not blobs(answer.xml):
            narrow.advance(61)
    assert (answer.status, done, status(client, job)) == (410, 6, "COMPLETED")


def test_a_blob_whose_chunk_has_no_room_is_to_come_again(client: SignedClient, narrow: Simulator) -> None:
    answer = put_job(client, a=2000, b=2000)
    job, (_, second) = opened(answer), chunk_ids(answer.xml)
    assert send(client, job, "a", 0, 1000).status == 200
    refused = send(client, job, "b", 0, 1000)
    assert (refused.status, refused.headers["Retry-After"]) == (307, "1")
    allocate = client("PUT", f"/_rest_/job_chunk/{second}", query="operation=allocate")
    assert (allocate.status, allocate.headers["Retry-After"]) == (307, "1")
    narrow.settings.busy_status = 503
    assert client("PUT", f"/_rest_/job_chunk/{second}", query="operation=allocate").status == 503
    assert send(client, job, "a", 1000, 1000).status == 200
    narrow.advance(61)
    assert client("PUT", f"/_rest_/job_chunk/{second}", query="operation=allocate").status == 200
    assert send(client, job, "b", 0, 1000).status == 200


def test_the_cache_may_be_full_for_an_object_without_a_job(client: SignedClient, narrow: Simulator) -> None:
    assert client("PUT", "/bucket/first", bytes(2000)).status == 200
    refused = client("PUT", "/bucket/second", bytes(2000))
    assert (refused.status, refused.headers["Retry-After"]) == (503, "1")
    narrow.advance(61)
    assert client("PUT", "/bucket/second", bytes(2000)).status == 200


def test_chunks_of_a_get_job_come_when_they_are_loaded(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=2000, b=2000)
    client("PUT", "/_rest_/cache_filesystem", query="reclaim")
    simulator.settings.tape_load = 60
    answer = read_job(client, ["a", "b"], "chunk_client_processing_order_guarantee=NONE")
    job = opened(answer)
    assert (answer.xml.get("CachedSizeInBytes"), answer.xml.get("EntirelyInCache")) == ("0", "false")
    assert chunk_ids(ready(client, job).xml) == []
    assert fetch(client, job, "a").status == 307
    assert client("GET", f"/_rest_/job_chunk_dao/{job}").xml.findtext("BlobStoreState") == "IN_PROGRESS"
    assert client("GET", f"/_rest_/job_chunk_dao/{job}").xml.findtext("ReadFromTapeId")
    simulator.advance(600)
    assert len(chunk_ids(ready(client, job).xml)) == 2
    assert show(client, job).get("CachedSizeInBytes") == "4000"
    for name, offset, _ in blobs(answer.xml):
        assert fetch(client, job, name, offset).status == 200
    assert (ready(client, job).status, status(client, job)) == (410, "COMPLETED")


def test_an_ordered_get_job_must_fit_into_the_cache(client: SignedClient, narrow: Simulator) -> None:
    narrow.settings.persist_delay = 0
    for name in ("a", "b"):
        store(client, **{name: 2000})
    client("PUT", "/_rest_/cache_filesystem", query="reclaim")
    refused = read_job(client, ["a", "b"])
    assert (refused.status, refused.headers["Retry-After"]) == (503, "1")
    message = "GET jobs that have a chunkClientProcessingOrderGuarantee of IN_ORDER must be entirely pre-allocated."
    assert message in refused.xml.findtext("Message")
    assert read_job(client, ["a"]).status == 200
    assert read_job(client, ["a", "b"], "chunk_client_processing_order_guarantee=NONE").status == 200


def test_loaded_chunks_are_offered_in_order(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=2000, b=2000)
    answer = read_job(client, ["a", "b"])
    assert chunk_ids(ready(client, opened(answer)).xml) == chunk_ids(answer.xml)
    first, second = chunk_ids(answer.xml)
    for offset in (0, 1000):
        fetch(client, opened(answer), "a", offset)
    assert chunk_ids(ready(client, opened(answer)).xml) == [second]
    assert client("GET", f"/_rest_/job_chunk/{first}").xml.get("ChunkId") == first


def test_nothing_is_ready_after_the_end(client: SignedClient) -> None:
    job = send_all(client, put_job(client, a=10))
    for _ in range(2):
        answer = ready(client, job)
        assert (answer.status, answer.body) == (410, b"")
    canceled = opened(put_job(client, b=10))
    client("DELETE", f"/_rest_/job/{canceled}", query="force")
    assert ready(client, canceled).status == 410
    assert ready(client, "00000000-0000-0000-0000-000000000000").status == 404
    chunk = client("GET", f"/_rest_/job_chunk/{job}")
    assert chunk.status == 200
    assert client("PUT", f"/_rest_/job_chunk/{job}", query="operation=allocate").status == 404


def test_a_chunk_of_another_job_is_not_found(client: SignedClient) -> None:
    other = chunk_ids(put_job(client, a=10).xml)[0]
    job = opened(put_job(client, b=10))
    assert ready(client, job, f"&job_chunk={other}").status == 404
    assert ready(client, job, "&job_chunk=nothing").status == 404
    assert ready(client, job, "&preferred_number_of_chunks=-3").status == 200


def test_the_state_of_a_chunk(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 60
    chunk = chunk_ids(put_job(client, a=10, b=10).xml)[0]
    row = client("GET", f"/_rest_/job_chunk_dao/{chunk}").xml
    job = row.findtext("JobId")
    assert (row.findtext("Id"), row.findtext("BlobStoreState"), row.findtext("NodeId")) == (chunk, "PENDING", "")

    def state() -> str | None:
        found: str | None = client("GET", f"/_rest_/job_chunk_dao/{chunk}").xml.findtext("BlobStoreState")
        return found

    send(client, job, "a", 0, 10)
    assert state() == "PENDING"
    send(client, job, "b", 0, 10)
    assert state() == "IN_PROGRESS"
    waiting = ready(client, job)
    assert (waiting.status, blobs(waiting.xml)) == (200, [])
    assert show(client, job).get("EntirelyInCache") == "true"
    simulator.advance(61)
    assert (state(), status(client, job)) == ("COMPLETED", "COMPLETED")


def test_a_chunk_begun_out_of_turn_can_be_finished(client: SignedClient, narrow: Simulator) -> None:
    job = opened(answer := put_job(client, a=2000, b=2000))
    second = chunk_ids(answer.xml)[1]
    assert send(client, job, "b", 0, 1000).status == 200
    assert chunk_ids(ready(client, job).xml) == [second]
    assert send(client, job, "b", 1000, 1000).status == 200
    narrow.advance(61)
    assert second not in chunk_ids(ready(client, job).xml)
    assert chunk_ids(ready(client, job).xml) != []


def test_a_job_has_no_more_blobs_than_it_may(client: SignedClient) -> None:
    answer = put_job(client, **{f"o{number}": 6_000_000 for number in range(100)})
    assert (answer.status, answer.code) == (400, "EntityTooLarge")
