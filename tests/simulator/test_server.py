"""HTTP itself: connections, bodies, heads, and what clients do wrong."""

from __future__ import annotations

import io
import socket
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from ds3_simulator import Simulator
from ds3_simulator.http.head import LIMIT, read_head

if TYPE_CHECKING:
    from conftest import Connect, SignedClient, SignIn

Raw = socket.socket


@pytest.fixture
def raw(simulator: Simulator) -> Iterator[Raw]:
    parts = urlsplit(simulator.endpoint)
    with closing(socket.create_connection((parts.hostname, parts.port), timeout=10)) as connected:
        yield connected


def head(client: SignedClient, verb: str, target: str, **fields: str) -> bytes:
    lines = [f"{name}: {value}" for name, value in client.signed(verb, target, dict(fields)).items()]
    return "\r\n".join([f"{verb} {target} HTTP/1.1", *lines, "", ""]).encode()


def read_all(raw: Raw) -> bytes:
    return b"".join(iter(lambda: raw.recv(65536), b""))


def test_one_connection_is_enough(client: SignedClient, simulator: Simulator) -> None:
    for number in range(20):
        assert client("PUT", f"/bucket/{number}", b"x" * number).status == 200
        assert client("HEAD", f"/bucket/{number}").headers["Content-Length"] == str(number)
        assert client("GET", "/bucket/missing").status == 404
    assert simulator.requests.connections == 1


def test_request_ids_grow(client: SignedClient) -> None:
    first, second = (int(client("GET", "/").headers["x-amz-request-id"]) for _ in range(2))
    assert second == first + 1
    error = client("GET", "/nothing")
    assert error.xml.findtext("ResourceId") == error.headers["x-amz-request-id"] == str(second + 1)
    assert error.xml.findtext("Resource") == "/nothing"
    assert error.xml.findtext("HttpErrorCode") == "404"


def test_answers_to_head_have_no_body(client: SignedClient, raw: Raw) -> None:
    raw.sendall(head(client, "HEAD", "/bucket/missing", connection="close"))
    answer = read_all(raw)
    assert answer.startswith(b"HTTP/1.1 404 ")
    assert answer.endswith(b"\r\n\r\n")


def test_requests_may_come_in_a_row(client: SignedClient, raw: Raw) -> None:
    body = head(client, "PUT", "/bucket/o", **{"content-length": "3"}) + b"abc"
    raw.sendall(body + head(client, "GET", "/bucket/o", connection="close"))
    answer = read_all(raw)
    assert answer.count(b"HTTP/1.1 200 OK") == 2
    assert answer.endswith(b"\r\n\r\nabc")


def test_expect_continue(client: SignedClient, raw: Raw) -> None:
    raw.sendall(head(client, "PUT", "/bucket/o", **{"content-length": "3", "expect": "100-continue"}))
    assert raw.recv(65536) == b"HTTP/1.1 100 Continue\r\n\r\n"
    raw.sendall(b"abc")
    assert raw.recv(65536).startswith(b"HTTP/1.1 200 OK")


def test_a_body_that_is_not_wanted_is_not_invited(client: SignedClient, raw: Raw) -> None:
    raw.sendall(head(client, "PUT", "/nothing/o", **{"content-length": "3", "expect": "100-continue"}))
    assert read_all(raw).startswith(b"HTTP/1.1 404 Not Found")


def test_a_small_unwanted_body_does_not_end_the_connection(client: SignedClient, simulator: Simulator) -> None:
    assert client("PUT", "/nothing/o", bytes(1 << 20)).status == 404
    assert client("GET", "/").status == 200
    assert simulator.requests.connections == 1


def test_a_large_unwanted_body_ends_the_connection(client: SignedClient, raw: Raw) -> None:
    raw.sendall(head(client, "PUT", "/nothing/o", **{"content-length": str(1 << 40)}))
    raw.sendall(bytes(1 << 20))
    answer = read_all(raw)
    assert answer.startswith(b"HTTP/1.1 404 Not Found")
    assert b"\r\nConnection: close\r\n" in answer


@pytest.mark.parametrize(
    ("request_head", "status"),
    [
        (b"PUT /bucket/o HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 411),
        (b"nonsense\r\n\r\n", 400),
        (b"GET / HTTP/3\r\n\r\n", 400),
        (b"GET relative HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nno colon\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\n folded: x\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nContent-Length: -1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", 400),
        (b"GET /" + b"x" * 70_000 + b" HTTP/1.1\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\n" + b"x: y\r\n" * 20_000 + b"\r\n", 431),
    ],
)
def test_bad_heads(raw: Raw, request_head: bytes, status: int) -> None:
    raw.sendall(request_head)
    answer = read_all(raw)
    assert answer.startswith(f"HTTP/1.1 {status} ".encode())
    assert b"<Error>" in answer
    assert b"\r\nx-amz-request-id: " in answer


def test_a_head_is_read_in_bounded_memory() -> None:
    endless = io.BufferedReader(io.BytesIO(b"GET / HTTP/1.1\r\n" + b"x: y\r\n" * LIMIT))
    with pytest.raises(Exception, match="longer than"):
        read_head(endless)


def test_a_put_without_a_length(client: SignedClient, raw: Raw) -> None:
    raw.sendall(head(client, "PUT", "/bucket/o", connection="close"))
    answer = read_all(raw)
    assert answer.startswith(b"HTTP/1.1 411 Length Required")
    assert b"<Code>MissingContentLength</Code>" in answer


def test_a_target_with_a_host_in_it(client: SignedClient, raw: Raw, simulator: Simulator) -> None:
    signed = head(client, "GET", "/bucket", connection="close")
    raw.sendall(signed.replace(b"GET /bucket", f"GET {simulator.endpoint}/bucket".encode()))
    assert read_all(raw).startswith(b"HTTP/1.1 200 OK")


def test_bytes_that_are_not_percent_encoded(client: SignedClient, raw: Raw) -> None:
    assert client("PUT", "/bucket/ü", b"found").status == 200
    raw.sendall(head(client, "GET", "/bucket/ü", connection="close"))
    assert read_all(raw).endswith(b"found")


def test_a_client_that_goes_away_leaves_nothing(client: SignedClient, raw: Raw, simulator: Simulator) -> None:
    raw.sendall(head(client, "PUT", "/bucket/o", **{"content-length": "1000"}) + b"x" * 500)
    raw.close()
    wait_until(lambda: len(simulator.requests.of("PutObject")) == 1)
    assert simulator.requests[-1].status == 0
    assert list((simulator.data / "incoming").iterdir()) == []
    assert client("HEAD", "/bucket/o").status == 404


def test_silent_connections_are_closed(simulator: Simulator) -> None:
    simulator.settings.idle_timeout = 0.1
    parts = urlsplit(simulator.endpoint)
    with closing(socket.create_connection((parts.hostname, parts.port), timeout=10)) as idle:
        assert idle.recv(1) == b""


def test_many_clients_at_once(client: SignedClient, connect: Connect) -> None:
    def work(mine: SignedClient, number: int) -> None:
        statuses.extend(mine("PUT", f"/bucket/{number}/{each}", b"data").status for each in range(20))

    statuses: list[int] = []
    threads = [threading.Thread(target=work, args=(connect(), number)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 160
    assert len(client("GET", "/bucket").xml.findall("Contents")) == 160


def test_no_thread_is_left(tmp_path: Path) -> None:
    before = set(threading.enumerate())
    simulators = [Simulator(tmp_path / str(number)).start() for number in range(10)]
    parts = [urlsplit(simulator.endpoint) for simulator in simulators]
    connections = [socket.create_connection((part.hostname, part.port)) for part in parts for _ in range(3)]
    begin = time.monotonic()
    for simulator in simulators:
        simulator.stop()
        simulator.stop()
    assert time.monotonic() - begin < 5
    assert set(threading.enumerate()) == before
    for connection in connections:
        connection.close()


def test_traffic_is_counted(client: SignedClient, simulator: Simulator) -> None:
    simulator.requests.clear()
    client("PUT", "/bucket/o", b"x" * 100)
    client("GET", "/bucket/o")
    wait_until(lambda: simulator.requests.bytes_sent == 100)
    assert simulator.requests.bytes_received == 100
    assert [(seen.method, seen.operation, seen.target, seen.status) for seen in simulator.requests] == [
        ("PUT", "PutObject", "/bucket/o", 200),
        ("GET", "GetObject", "/bucket/o", 200),
    ]
    assert simulator.requests.puts == {(None, "o", 0): 1}


def test_a_fault_of_the_simulator_itself_is_not_hidden(
    sign_in: SignIn, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with Simulator(tmp_path) as simulator:
        client = sign_in(simulator)
        client("PUT", "/bucket")
        simulator.settings.blob_size = "nonsense"  # type: ignore[assignment]
        body = b"<Objects><Object Name='a' Size='1000'/></Objects>"
        answer = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
        assert (answer.status, answer.code) == (500, "InternalError")
        assert "nonsense" in caplog.text
        assert client("GET", "/bucket").xml.find("Contents") is None


def wait_until(condition: Callable[[], bool], seconds: float = 10) -> None:
    deadline = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)
