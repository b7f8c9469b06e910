"""A server that goes away and comes back with everything it knew."""

from __future__ import annotations

import socket
import threading
import time
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Connect, SignedClient

BODY = b"<Objects><Object Name='a' Size='1500'/></Objects>"


def address(simulator: Simulator) -> tuple[str, int]:
    parts = urlsplit(simulator.endpoint)
    return str(parts.hostname), int(parts.port or 0)


def wait_until_refused(simulator: Simulator) -> None:
    deadline = time.monotonic() + 10
    while True:
        assert time.monotonic() < deadline
        try:
            socket.create_connection(address(simulator), timeout=10).close()
        except ConnectionRefusedError:
            return
        except ConnectionResetError:
            continue  # it was waiting to be accepted


def test_a_restart_in_the_middle_of_a_job(client: SignedClient, simulator: Simulator) -> None:
    job = client("PUT", "/_rest_/bucket/bucket", BODY, query="operation=start_bulk_put").xml.attrib["JobId"]
    assert client("PUT", "/bucket/a", b"x" * 1000, query=f"job={job}&offset=0").status == 200
    endpoint = simulator.endpoint
    simulator.restart()
    assert simulator.endpoint == endpoint
    assert client.connection.sock.recv(1) == b""
    client.connection.close()
    cached = [each.get("InCache") for each in client("GET", f"/_rest_/job/{job}").xml.iter("Object")]
    assert cached == ["true", "false"]
    assert client("PUT", "/bucket/a", b"y" * 500, query=f"job={job}&offset=1000").status == 200
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "COMPLETED"


def test_while_it_is_down_nobody_listens(client: SignedClient, simulator: Simulator) -> None:
    client.connection.close()
    thread = threading.Thread(target=simulator.restart, args=(0.5,))
    begin = time.monotonic()
    thread.start()
    wait_until_refused(simulator)
    thread.join()
    assert time.monotonic() - begin >= 0.5
    assert client("GET", "/bucket").status == 200


def test_a_fault_can_restart_it(client: SignedClient, simulator: Simulator) -> None:
    fault = simulator.faults.add("restart", operation="PutObject", when="done", seconds=0.2, times=1)
    with pytest.raises(ConnectionError):
        client("PUT", "/bucket/o", b"x")
    client.connection.close()
    wait_until_refused(simulator)
    deadline = time.monotonic() + 10
    while True:
        try:
            assert client("GET", "/bucket/o").body == b"x"
            break
        except ConnectionError:
            client.connection.close()
            assert time.monotonic() < deadline
    assert simulator.faults.struck(fault) == 1
    assert [seen.faults for seen in simulator.requests.of("PutObject")] == [("restart",)]


def test_a_restart_cuts_what_is_under_way(client: SignedClient, connect: Connect, simulator: Simulator) -> None:
    simulator.faults.add("stall seconds=60 when=upload at=10")
    failed = []

    def put(mine: SignedClient, number: int) -> None:
        try:
            mine("PUT", f"/bucket/{number}", bytes(1000))
        except (ConnectionError, OSError):
            failed.append(number)

    threads = [threading.Thread(target=put, args=(connect(), number)) for number in range(4)]
    for thread in threads:
        thread.start()
    deadline = time.monotonic() + 10
    while sum(simulator.faults.struck(fault) for fault in simulator.faults) < 4:
        assert time.monotonic() < deadline
        time.sleep(0.005)
    begin = time.monotonic()
    simulator.restart()
    assert time.monotonic() - begin < 5
    for thread in threads:
        thread.join()
    assert sorted(failed) == [0, 1, 2, 3]
    client.connection.close()
    assert client("GET", "/bucket").xml.findall("Contents") == []


def test_a_stop_ends_a_restart(simulator: Simulator) -> None:
    thread = threading.Thread(target=simulator.restart, args=(60.0,))
    thread.start()
    wait_until_refused(simulator)
    begin = time.monotonic()
    simulator.stop()
    thread.join()
    assert time.monotonic() - begin < 5
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address(simulator), timeout=10)
    simulator.restart()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(address(simulator), timeout=10)


def test_a_stop_ends_a_restart_by_a_fault(client: SignedClient, simulator: Simulator) -> None:
    simulator.faults.add("restart seconds=60")
    with pytest.raises(ConnectionError):
        client("GET", "/")
    wait_until_refused(simulator)
    begin = time.monotonic()
    simulator.stop()
    assert time.monotonic() - begin < 5
    assert not [each for each in threading.enumerate() if each.name.startswith("ds3-simulator")]


def test_restarts_from_many_threads(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/o", b"x")
    threads = [threading.Thread(target=simulator.restart) for _ in range(5)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    client.connection.close()
    assert client("GET", "/bucket/o").body == b"x"


def test_settings_faults_and_records_outlive_a_restart(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.retry_after = 5
    simulator.faults.add("busy", times=1)
    simulator.restart()
    client.connection.close()
    answer = client("PUT", "/bucket/o", b"x")
    assert (answer.status, answer.headers["Retry-After"]) == (307, "5")
    assert simulator.requests[0].operation == "PutBucket"


def test_a_start_that_fails_leaves_nothing_open(simulator: Simulator, tmp_path: Path) -> None:
    before = set(threading.enumerate())
    other = Simulator(tmp_path / "other", port=address(simulator)[1])
    for _ in range(2):
        with pytest.raises(OSError, match="in use"):
            other.start()
    other.stop()
    assert set(threading.enumerate()) == before
