"""Clients that are slow, rude or numerous."""

from __future__ import annotations

import os
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient, SignIn

Dial = Callable[[], socket.socket]


def address(endpoint: str) -> tuple[str, int]:
    parts = urlsplit(endpoint)
    return str(parts.hostname), int(parts.port or 0)


@pytest.fixture
def dial(simulator: Simulator) -> Iterator[Dial]:
    with ExitStack() as stack:
        yield lambda: stack.enter_context(closing(socket.create_connection(address(simulator.endpoint), timeout=10)))


def head(client: SignedClient, verb: str, target: str, version: str = "1.1", **fields: str) -> bytes:
    values = {name.replace("_", "-"): value for name, value in fields.items()}
    lines = [f"{name}: {value}" for name, value in client.signed(verb, target, values).items()]
    return "\r\n".join([f"{verb} {target} HTTP/{version}", *lines, "", ""]).encode()


def read_all(raw: socket.socket) -> bytes:
    return b"".join(iter(lambda: raw.recv(65536), b""))


def wait_until(condition: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not condition():
        assert time.monotonic() < deadline
        time.sleep(0.005)


def test_a_client_that_says_no_more_is_answered(client: SignedClient, dial: Dial) -> None:
    raw = dial()
    raw.sendall(head(client, "PUT", "/bucket/o", content_length="3") + b"abc" + head(client, "GET", "/bucket/o"))
    raw.shutdown(socket.SHUT_WR)
    answers = read_all(raw)
    assert answers.count(b"HTTP/1.1 200 OK") == 2
    assert answers.endswith(b"\r\n\r\nabc")


def test_many_requests_in_one_packet(client: SignedClient, dial: Dial) -> None:
    raw = dial()
    requests = [head(client, "PUT", f"/bucket/{number}", content_length="1") + b"x" for number in range(50)]
    raw.sendall(b"".join(requests) + head(client, "HEAD", "/bucket/49", connection="close"))
    answers = read_all(raw)
    assert answers.count(b"HTTP/1.1 200 OK") == 51


def test_a_request_byte_by_byte(client: SignedClient, dial: Dial) -> None:
    raw = dial()
    raw.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    for byte in head(client, "PUT", "/bucket/o", content_length="3", connection="close") + b"abc":
        raw.sendall(bytes([byte]))
    assert read_all(raw).startswith(b"HTTP/1.1 200 OK")
    assert client("GET", "/bucket/o").body == b"abc"


def test_empty_lines_before_a_request(client: SignedClient, dial: Dial) -> None:
    raw = dial()
    raw.sendall(b"\r\n\r\n" + head(client, "GET", "/bucket", connection="close"))
    assert read_all(raw).startswith(b"HTTP/1.1 200 OK")


@pytest.mark.parametrize(("fields", "kept"), [({}, False), ({"connection": "Keep-Alive"}, True)])
def test_old_clients_keep_a_connection_only_on_request(
    client: SignedClient, dial: Dial, fields: dict[str, str], kept: bool
) -> None:
    raw = dial()
    request = head(client, "HEAD", "/bucket", "1.0", **fields)
    raw.sendall(request)
    answer = raw.recv(65536)
    assert (b"\r\nConnection: keep-alive\r\n" in answer) is kept
    assert (b"\r\nConnection: close\r\n" in answer) is not kept
    if kept:
        raw.sendall(request)
    assert raw.recv(65536).startswith(b"HTTP/1.1 200 OK") is kept


def test_old_clients_are_not_invited(client: SignedClient, dial: Dial) -> None:
    raw = dial()
    raw.sendall(head(client, "PUT", "/bucket/o", "1.0", content_length="3", expect="100-continue") + b"abc")
    assert read_all(raw).startswith(b"HTTP/1.1 200 OK")


def test_a_body_that_comes_without_the_invitation(client: SignedClient, dial: Dial) -> None:
    raw = dial()
    fields = {"content_length": "3", "expect": "100-Continue", "connection": "close"}
    raw.sendall(head(client, "PUT", "/bucket/o", **fields) + b"abc")
    assert read_all(raw).startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\n")


def test_a_head_that_never_ends_is_given_up(simulator: Simulator, dial: Dial) -> None:
    simulator.settings.idle_timeout = 0.3
    raw = dial()
    begin = time.monotonic()
    raw.sendall(b"GET / HTTP/1.1\r\n")
    with pytest.raises(OSError, match=r"reset|pipe|closed|aborted"):
        while time.monotonic() < begin + 10:
            raw.sendall(b"x: y\r\n")
            time.sleep(0.01)
    assert time.monotonic() - begin < 5


def test_a_body_that_never_ends_is_given_up(client: SignedClient, simulator: Simulator, dial: Dial) -> None:
    simulator.settings.request_timeout = 0.3
    raw = dial()
    raw.sendall(head(client, "PUT", "/bucket/o", content_length="1000000"))
    begin = time.monotonic()
    with pytest.raises(OSError, match=r"reset|pipe|closed|aborted"):
        while time.monotonic() < begin + 10:
            raw.sendall(b"x" * 10)
            time.sleep(0.01)
    assert time.monotonic() - begin < 5
    assert simulator.requests[-1].status == 0
    assert list((simulator.data / "incoming").iterdir()) == []


def test_an_answer_that_is_never_taken_is_given_up(client: SignedClient, simulator: Simulator, dial: Dial) -> None:
    client("PUT", "/bucket/o", bytes(64 << 20))
    simulator.settings.idle_timeout = 0.3
    raw = dial()
    raw.sendall(head(client, "GET", "/bucket/o"))
    wait_until(lambda: len(simulator.requests.of("GetObject")) == 1)
    wait_until(lambda: simulator.requests.open_connections == 1)
    assert 0 < simulator.requests[-1].sent < 64 << 20


def test_a_stop_during_transfers(client: SignedClient, simulator: Simulator, dial: Dial) -> None:
    client("PUT", "/bucket/o", bytes(64 << 20))
    coming, going = dial(), dial()
    going.sendall(head(client, "GET", "/bucket/o"))
    coming.sendall(head(client, "PUT", "/bucket/p", content_length="1000000") + bytes(500))
    wait_until(lambda: len(list((simulator.data / "incoming").iterdir())) == 1)
    wait_until(lambda: len(simulator.requests.of("GetObject")) == 1)
    begin = time.monotonic()
    simulator.stop()
    assert time.monotonic() - begin < 5
    assert coming.recv(1) == b""
    assert len(read_all(going)) < 64 << 20
    simulator.start()
    client.connection.close()
    assert client("HEAD", "/bucket/p").status == 404
    assert client("HEAD", "/bucket/o").status == 200


@pytest.mark.parametrize(("tls", "count"), [(False, 3000), (True, 3000)])
def test_thousands_of_connections_leave_nothing(tmp_path: Path, tls: bool, count: int) -> None:
    hang_up = struct.pack("ii", 1, 0)
    with Simulator(tmp_path, tls=tls) as simulator:
        socket.create_connection(address(simulator.endpoint), timeout=10).close()
        wait_until(lambda: simulator.requests.connections == 1 and simulator.requests.open_connections == 0)
        threads, files = threading.active_count(), len(os.listdir("/proc/self/fd"))
        for number in range(count):
            with socket.create_connection(address(simulator.endpoint), timeout=10) as raw:
                if number % 3 == 1:
                    raw.sendall(b"GET / HT")
                elif number % 3 == 2:
                    raw.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, hang_up)
                if number % 100 == 0:
                    raw.sendall(b"bye\r\n\r\n")
                    with suppress(ConnectionResetError):
                        read_all(raw)
        wait_until(lambda: simulator.requests.open_connections == 0 and simulator.requests.connections > count // 3)
        wait_until(lambda: threading.active_count() <= threads)
        wait_until(lambda: len(os.listdir("/proc/self/fd")) <= files)


def test_clients_wait_while_there_are_no_descriptors(simulator: Simulator, client: SignedClient) -> None:
    """The process has none left for a moment; who comes meanwhile is served later."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    in_use = [int(name) for name in os.listdir("/proc/self/fd")]
    raw = socket.socket()
    raw.settimeout(10)
    with closing(raw):
        resource.setrlimit(resource.RLIMIT_NOFILE, (min(raw.fileno(), max(in_use)) + 1, hard))
        try:
            with ExitStack() as stack:
                with pytest.raises(OSError, match="Too many open files"):
                    for _ in range(10_000):
                        stack.enter_context(closing(socket.socket()))
                raw.connect(address(simulator.endpoint))
                raw.sendall(head(client, "GET", "/bucket", connection="close"))
                raw.settimeout(0.3)
                with pytest.raises(TimeoutError):
                    raw.recv(1)
        finally:
            resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
        raw.settimeout(10)
        assert read_all(raw).startswith(b"HTTP/1.1 200 OK")


def test_ipv6(tmp_path: Path, sign_in: SignIn) -> None:
    with Simulator(tmp_path, host="::1") as simulator:
        assert simulator.endpoint.startswith("http://[::1]:")
        client = sign_in(simulator)
        assert client("PUT", "/bucket").status == 200
        assert client("PUT", "/bucket/o", b"x").status == 200
        body = b"<Objects><Object Name='o'/></Objects>"
        node = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_get").xml.find("Nodes/Node")
        assert node is not None
        assert node.get("EndPoint") == "::1"
        assert simulator.requests[-1].peer.startswith("[::1]:")


def test_ipv6_with_tls(tmp_path: Path) -> None:
    with Simulator(tmp_path, host="::1", tls=True) as simulator:
        context = ssl.create_default_context(cafile=str(simulator.certificate))
        with (
            socket.create_connection(address(simulator.endpoint), timeout=10) as raw,
            context.wrap_socket(raw, server_hostname="::1") as connected,
        ):
            connected.sendall(b"GET / HTTP/1.1\r\nConnection: close\r\n\r\n")
            assert connected.recv(65536).startswith(b"HTTP/1.1 403 ")


def test_the_management_port_has_no_data(tmp_path: Path, sign_in: SignIn) -> None:
    with Simulator(tmp_path, management=True) as simulator:
        mistaken = sign_in(simulator)
        mistaken.connection.close()
        mistaken.connection.port = address(simulator.management_endpoint)[1]
        for verb in ("GET", "PUT", "HEAD"):
            answer = mistaken(verb, "/bucket", b"" if verb == "PUT" else None)
            assert answer.status == 404
            assert "Spectra-Data-Path-Request-Made-On-Management-Path" in answer.headers
        assert len(simulator.requests) == 0
        before = simulator.management_endpoint
        simulator.restart()
        assert simulator.management_endpoint == before


def test_usually_there_is_no_management_port(simulator: Simulator) -> None:
    assert simulator.management_endpoint == ""
