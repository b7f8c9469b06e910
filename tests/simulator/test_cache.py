"""A cache that fills, and what leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bulk_jobs import blobs, fetch, opened, put_job, read_job, ready, send, send_all, status, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Connect, SignedClient, SignIn


def state(client: SignedClient) -> dict[str, int]:
    """Return the numbers of the cache's state."""
    (filesystem,) = client("GET", "/_rest_/cache_state").xml.iterfind("Filesystems")
    return {each.tag.removesuffix("InBytes"): int(each.text) for each in filesystem if each.tag.endswith("InBytes")}  # type: ignore[arg-type]


def used(client: SignedClient) -> int:
    return state(client)["UsedCapacity"]


def reclaim(client: SignedClient) -> None:
    assert client("PUT", "/_rest_/cache_filesystem", query="reclaim").status == 204


def is_cached(client: SignedClient, name: str) -> bool:
    return bool(client("GET", f"/bucket/{name}", query="cached_only=true").status == 200)


def test_what_is_put_and_what_is_reserved_fills_the_cache(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.cache_size = 10_000
    assert state(client)["TotalCapacity"] == 10_000
    client("PUT", "/bucket/naked", b"x" * 100)
    assert used(client) == 100
    job = opened(put_job(client, a=3000))
    assert used(client) == 100
    ready(client, job, "&preferred_number_of_chunks=1")
    assert used(client) == 2100
    send(client, job, "a", 0, 1000)
    assert used(client) == 2100
    ready(client, job)
    assert used(client) == 3100
    assert state(client)["AvailableCapacity"] == 6900


def test_a_job_that_is_canceled_gives_its_room_back(client: SignedClient) -> None:
    job = opened(put_job(client, a=3000))
    ready(client, job)
    send(client, job, "a", 0, 1000)
    assert used(client) == 3000
    client("DELETE", f"/_rest_/job/{job}", query="force")
    assert used(client) == 0


def test_deleted_objects_give_their_room_back(client: SignedClient) -> None:
    store(client, a=3000, b=10)
    client("DELETE", "/bucket/a")
    assert used(client) == 10
    client("DELETE", "/_rest_/bucket/bucket", query="force")
    assert used(client) == 0


def test_what_is_on_media_can_be_reclaimed_and_what_is_not_cannot(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=3000)
    simulator.settings.persist_delay = 100
    store(client, b=500)
    reclaim(client)
    assert (used(client), is_cached(client, "b")) == (500, True)
    simulator.settle()
    reclaim(client)
    assert used(client) == 0
    assert client("GET", "/bucket/b").body == b"x" * 500


def test_what_a_job_is_about_to_read_stays(client: SignedClient) -> None:
    store(client, a=900, b=900)
    job = opened(read_job(client, ["a"]))
    assert len(blobs(ready(client, job).xml)) == 1
    reclaim(client)
    assert used(client) == 900
    assert fetch(client, job, "a").body == b"x" * 900
    reclaim(client)
    assert used(client) == 0


def test_what_was_not_used_for_the_longest_time_makes_room_first(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.cache_size = 4000
    for name in ("a", "b", "c"):
        client("PUT", f"/bucket/{name}", b"x" * 1000)
        simulator.advance(10)
    assert client("GET", "/bucket/a").status == 200
    client("PUT", "/bucket/d", b"x" * 1000)
    assert [is_cached(client, name) for name in ("a", "b", "c", "d")] == [True, False, True, True]


def test_only_urgent_jobs_may_fill_the_last_part(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 100
    simulator.settings.cache_size = 1000
    send_all(client, put_job(client, a=800))
    ordinary = opened(put_job(client, b=100))
    urgent = opened(put_job(client, "priority=URGENT", c=100))
    assert blobs(ready(client, ordinary).xml) == []
    assert blobs(ready(client, urgent).xml) == [("c", 0, 100)]


def test_the_part_for_urgent_jobs_can_be_changed(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 100
    simulator.settings.cache_size = 1000
    send_all(client, put_job(client, a=800))
    job = opened(put_job(client, b=100))
    assert blobs(ready(client, job).xml) == []
    filesystem = client("GET", "/_rest_/cache_filesystem").xml.findtext("CacheFilesystem/Id")
    assert client("PUT", f"/_rest_/cache_filesystem/{filesystem}", query="burst_threshold=0.95").status == 200
    assert len(blobs(ready(client, job).xml)) == 1


def test_the_capacity_of_the_file_system_can_be_limited(client: SignedClient, simulator: Simulator) -> None:
    filesystem = client("GET", "/_rest_/cache_filesystem").xml.findtext("CacheFilesystem/Id")
    client("PUT", f"/_rest_/cache_filesystem/{filesystem}", query="max_capacity_in_bytes=5000")
    assert state(client)["TotalCapacity"] == 5000
    assert simulator.world.life.largest("URGENT") == 5000


def test_a_put_without_a_job_waits_for_room(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 100
    simulator.settings.cache_size = 1000
    assert client("PUT", "/bucket/a", b"x" * 800).status == 200
    refused = client("PUT", "/bucket/b", b"x" * 800)
    assert (refused.status in (307, 503), refused.headers["Retry-After"]) == (True, "1")
    assert client("HEAD", "/bucket/b").status == 404
    simulator.advance(100)
    assert client("PUT", "/bucket/b", b"x" * 800).status == 200
    assert used(client) == 800


def test_what_is_larger_than_the_cache_gets_in_when_it_is_empty(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 100
    assert client("PUT", "/bucket/small", b"x").status == 200
    simulator.settings.cache_size = 500
    assert client("PUT", "/bucket/large", b"x" * 900).status in (307, 503)
    simulator.settle()
    assert client("PUT", "/bucket/large", b"x" * 900).status == 200
    assert state(client)["AvailableCapacity"] == 0


def test_jobs_are_cut_so_that_chunks_fit_into_the_cache(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.cache_size = 600
    answer = put_job(client, a=1200)
    assert [length for _, _, length in blobs(answer.xml)] == [510, 510, 180]
    assert len(answer.xml.findall("Objects")) == 3


def test_a_put_that_breaks_off_leaves_nothing_behind(client: SignedClient) -> None:
    wrong = client("PUT", "/bucket/a", b"x" * 100, content_md5="AAAAAAAAAAAAAAAAAAAAAA==")
    assert wrong.status == 400
    assert used(client) == 0
    assert client("PUT", "/bucket/a", b"x" * 100).status == 200


def test_the_cache_is_as_full_after_a_restart(client: SignedClient, simulator: Simulator, sign_in: SignIn) -> None:
    simulator.settings.persist_delay = 100
    job = opened(put_job(client, a=3000))
    ready(client, job)
    send(client, job, "a", 0, 1000)
    simulator.stop()
    with Simulator(simulator.data, api="5.8", persist_delay=100, cache_size=3200) as other:
        client = sign_in(other)
        assert used(client) == 3000
        assert client("PUT", "/bucket/b", b"x" * 500).status in (307, 503)
        for offset in (1000, 2000):
            assert send(client, job, "a", offset, 1000).status == 200
        other.settle()
        assert status(client, job) == "COMPLETED"
        assert client("PUT", "/bucket/b", b"x" * 500).status == 200


@pytest.mark.parametrize("order", ["IN_ORDER", "NONE"])
def test_a_job_that_reads_more_than_fits(client: SignedClient, simulator: Simulator, order: str) -> None:
    store(client, a=5000)
    reclaim(client)
    simulator.settings.cache_size = 2500
    answer = read_job(client, ["a"], f"chunk_client_processing_order_guarantee={order}")
    if order == "IN_ORDER":
        assert answer.status == 503
        assert b"must be entirely pre-allocated" in answer.body
        return
    job, delivered = opened(answer), 0
    while (answer := ready(client, job)).status == 200:
        for name, offset, length in blobs(answer.xml):
            assert fetch(client, job, name, offset).body == b"x" * length
            delivered += length
        assert used(client) <= 2500
    assert delivered == 5000


def test_what_is_being_loaded_already_needs_no_room_of_its_own(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.cache_size, simulator.settings.tape_load = 3000, 60
    store(client, a=1500)
    assert client("PUT", "/_rest_/cache_filesystem", query="reclaim").status == 204
    jobs = [opened(read_job(client, ["a"])) for _ in range(3)]
    simulator.advance(60)
    for job in jobs:
        assert [fetch(client, job, "a", offset).status for offset in (0, 1000)] == [200, 200]


def test_what_is_just_coming_in_has_its_room(client: SignedClient, simulator: Simulator, connect: Connect) -> None:
    simulator.settings.cache_size = 1_000_000
    other = connect()
    fields = other.signed("PUT", "/bucket/slow", {"content-length": "800000"})
    other.connection.putrequest("PUT", "/bucket/slow")
    for name, value in fields.items():
        other.connection.putheader(name, value)
    other.connection.endheaders(b"x" * 400_000)
    while used(client) == 0:
        pass  # Nothing else tells that the request has arrived; the suite's time limit ends this.
    assert used(client) == 800_000
    assert client("PUT", "/bucket/quick", b"x" * 100_000).status in (307, 503)
    other.connection.send(b"x" * 400_000)
    assert other.connection.getresponse().read() == b""
    assert used(client) == 800_000
    assert client("PUT", "/bucket/quick", b"x" * 50_000).status == 200
