"""What the simulator tells about what it saw and holds."""

from __future__ import annotations

import hashlib
import threading
import time
from collections import Counter
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator
from ds3_simulator.record import Duplicate, Requests, Seen

if TYPE_CHECKING:
    from conftest import Connect, SignedClient

JOB = b"<Objects><Object Name='a' Size='1500'/></Objects>"


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_one_request(client: SignedClient, simulator: Simulator) -> None:
    begin = time.time()
    client("PUT", "/bucket/o", b"x" * 100)
    client("GET", "/bucket/o", range="bytes=0-9")
    put, get = simulator.requests[-2:]
    assert (put.method, put.target, put.operation, put.status) == ("PUT", "/bucket/o", "PutObject", 200)
    assert (put.received, put.sent, get.received, get.sent) == (100, 0, 0, 10)
    assert (get.operation, get.status, get.user) == ("GetObject", 206, "spectra")
    assert put.connection == get.connection == 1
    assert put.peer.startswith("127.0.0.1:")
    assert begin <= put.begun <= get.begun <= time.time()
    assert 0 < get.duration < 10
    assert get.faults == ()


def test_who_is_not_let_in_has_no_name(connect: Connect, simulator: Simulator) -> None:
    connect(secret_key="wrong")("GET", "/")
    assert (simulator.requests[-1].user, simulator.requests[-1].status) == ("", 403)
    assert simulator.requests[-1].operation == "GetService"


def test_an_answer_that_was_cut(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/o", bytes(300_000))
    simulator.faults.add("truncate at=200000")
    with pytest.raises(Exception, match="IncompleteRead"):
        client("GET", "/bucket/o")
    get = simulator.requests[-1]
    wait_until(lambda: get.sent > 0)
    assert (get.status, get.sent, get.faults) == (200, 200_000, ("truncate",))
    assert simulator.requests.bytes_sent == 200_000


def test_counts_by_operation(client: SignedClient, simulator: Simulator) -> None:
    for _ in range(3):
        client("GET", "/bucket/missing")
    client("PATCH", "/bucket")
    assert simulator.requests.counts() == Counter({"GetObject": 3, "PutBucket": 1, "": 1})
    assert len(simulator.requests.of("GetObject")) == 3
    simulator.requests.clear()
    assert simulator.requests.counts() == Counter()
    assert list(simulator.requests) == []


def test_memory_has_a_bound_and_counts_have_none() -> None:
    requests = Requests(limit=10)
    for number in range(25):
        requests.add(Seen("GET", f"/{number}", "GetObject"))
    assert [seen.target for seen in requests] == [f"/{number}" for number in range(15, 25)]
    assert requests.counts() == {"GetObject": 25}


def test_connections(client: SignedClient, connect: Connect, simulator: Simulator) -> None:
    others = [connect() for _ in range(4)]
    for each in others:
        each("GET", "/")
    assert (simulator.requests.connections, simulator.requests.open_connections) == (5, 5)
    for each in others[1:]:
        each.connection.close()
    wait_until(lambda: simulator.requests.open_connections == 2)
    assert (simulator.requests.connections, simulator.requests.peak_connections) == (5, 5)
    simulator.requests.clear()
    assert (simulator.requests.connections, simulator.requests.peak_connections) == (0, 2)
    assert [client("GET", "/").status, connect()("GET", "/").status] == [200, 200]
    assert simulator.requests.connections == 1


def test_a_restart_does_not_lose_count(client: SignedClient, simulator: Simulator) -> None:
    simulator.restart()
    assert (simulator.requests.connections, simulator.requests.open_connections) == (1, 0)
    client.connection.close()
    client("GET", "/")
    assert [seen.connection for seen in simulator.requests] == [1, 2]


def test_no_duplicates(client: SignedClient, simulator: Simulator) -> None:
    job = client("PUT", "/_rest_/bucket/bucket", JOB, query="operation=start_bulk_put").xml.attrib["JobId"]
    simulator.faults.add("busy", times=2)
    for _ in range(3):
        client("PUT", "/bucket/a", bytes(1000), query=f"job={job}&offset=0")
    client("PUT", "/bucket/a", bytes(500), query=f"job={job}&offset=1000")
    assert simulator.requests.puts == {(job, "a", 0): 1, (job, "a", 1000): 1}
    assert simulator.requests.duplicates == {}


def test_a_blob_that_is_put_again(client: SignedClient, simulator: Simulator) -> None:
    job = client("PUT", "/_rest_/bucket/bucket", JOB, query="operation=start_bulk_put").xml.attrib["JobId"]
    simulator.faults.add("reset when=done times=1")
    with pytest.raises(ConnectionError):
        client("PUT", "/bucket/a", bytes(1000), query=f"job={job}&offset=0")
    client.connection.close()
    assert client("PUT", "/bucket/a", bytes(1000), query=f"job={job}&offset=0").status == 409
    assert simulator.requests.duplicates == {(job, "a", 0): Duplicate(accepted=1, refused=1)}


def test_what_is_held(client: SignedClient, simulator: Simulator) -> None:
    content = bytes(range(250)) * 8
    client("PUT", "/bucket/whole", content)
    client("PUT", "/_rest_/bucket/bucket", JOB, query="operation=start_bulk_put")
    part, whole = simulator.contents("bucket")
    assert (whole.name, whole.size, whole.latest, whole.complete) == ("whole", 2000, True, True)
    assert whole.version_id == client("HEAD", "/bucket/whole").headers["version-id"]
    assert whole.sha256 == simulator.sha256("bucket", "whole") == hashlib.sha256(content).hexdigest()
    assert (part.name, part.complete, part.sha256) == ("a", False, None)
    assert simulator.sha256("bucket", "a") is None
    assert simulator.sha256("bucket", "nothing") is None
    with pytest.raises(ValueError, match="no bucket 'nothing'"):
        simulator.contents("nothing")


def test_an_object_of_several_blobs_is_one_content(client: SignedClient, simulator: Simulator) -> None:
    job = client("PUT", "/_rest_/bucket/bucket", JOB, query="operation=start_bulk_put").xml.attrib["JobId"]
    content = bytes(range(250)) * 6
    for offset, length in ((1000, 500), (0, 1000)):
        client("PUT", "/bucket/a", content[offset : offset + length], query=f"job={job}&offset={offset}")
    assert simulator.sha256("bucket", "a") == hashlib.sha256(content).hexdigest()


def test_many_threads_are_counted_right(connect: Connect, simulator: Simulator) -> None:
    def work(client: SignedClient) -> None:
        for _ in range(20):
            client("GET", "/")

    threads = [threading.Thread(target=work, args=(connect(),)) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert simulator.requests.counts() == {"GetService": 100}
    assert Counter(seen.connection for seen in simulator.requests) == dict.fromkeys(range(1, 6), 20)
