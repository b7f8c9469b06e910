"""Many clients work on one job at once."""

from __future__ import annotations

from collections import Counter
from concurrent.futures import ThreadPoolExecutor
from threading import Barrier
from typing import TYPE_CHECKING

from bulk_jobs import blobs, counters, fetch, opened, put_job, read_job, send, show, status, store

if TYPE_CHECKING:
    from conftest import Connect, SignedClient

CLIENTS = 6


def test_a_blob_sent_by_many_at_once_is_taken_from_one(client: SignedClient, connect: Connect) -> None:
    answer = put_job(client, a=10_000, last=1)
    job = opened(answer)
    clients = [connect() for _ in range(CLIENTS)]
    barrier = Barrier(CLIENTS)

    def send_everything(each: SignedClient) -> Counter[int]:
        seen: Counter[int] = Counter()
        for offset in range(0, 10_000, 1000):
            barrier.wait(timeout=20)
            seen[send(each, job, "a", offset, 1000).status] += 1
        return seen

    with ThreadPoolExecutor(CLIENTS) as pool:
        total = sum(pool.map(send_everything, clients), Counter[int]())
    assert total == {200: 10, 409: 10 * (CLIENTS - 1)}
    assert counters(show(client, job))[:2] == (10_001, 10_000)
    assert send(client, job, "last", 0, 1).status == 200
    assert counters(show(client, job)) == (10_001, 10_001, 10_001)


def test_clients_share_the_blobs_of_a_job(client: SignedClient, connect: Connect) -> None:
    sizes = {f"object-{number}": 1500 for number in range(20)}
    answer = put_job(client, **sizes)
    job = opened(answer)
    work = blobs(answer.xml)
    clients = [connect() for _ in range(CLIENTS)]

    def send_share(number: int) -> set[int]:
        return {send(clients[number], job, *blob).status for blob in work[number::CLIENTS]}

    with ThreadPoolExecutor(CLIENTS) as pool:
        assert set().union(*pool.map(send_share, range(CLIENTS))) == {200}
    assert (status(client, job), counters(show(client, job))) == ("COMPLETED", (30_000, 30_000, 30_000))
    reading = opened(read_job(client, sizes))

    def fetch_share(number: int) -> set[int]:
        return {fetch(clients[number], reading, name, offset).status for name, offset, _ in work[number::CLIENTS]}

    with ThreadPoolExecutor(CLIENTS) as pool:
        assert set().union(*pool.map(fetch_share, range(CLIENTS))) == {200}
    assert (status(client, reading), counters(show(client, reading))[2]) == ("COMPLETED", 30_000)


def test_a_blob_that_many_read_counts_once(client: SignedClient, connect: Connect) -> None:
    store(client, a=10, b=10)
    job = opened(read_job(client, ["a", "b"]))
    clients = [connect() for _ in range(CLIENTS)]
    with ThreadPoolExecutor(CLIENTS) as pool:
        assert {answer.body for answer in pool.map(lambda each: fetch(each, job, "a"), clients)} == {b"x" * 10}
    assert (status(client, job), counters(show(client, job))[2]) == ("IN_PROGRESS", 10)
