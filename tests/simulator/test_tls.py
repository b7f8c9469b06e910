"""HTTPS, with a certificate made on the spot or given."""

from __future__ import annotations

import socket
import ssl
import sys
import threading
from collections.abc import Iterator
from http.client import HTTPConnection, HTTPSConnection
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient

CONTENT = bytes(range(256)) * 8000


@pytest.fixture
def secure(tmp_path: Path) -> Iterator[Simulator]:
    with Simulator(tmp_path / "secure", api="5.8", tls=True) as running:
        yield running


def trusting(simulator: Simulator) -> ssl.SSLContext:
    return ssl.create_default_context(cafile=str(simulator.certificate))


def parts_of(simulator: Simulator) -> tuple[str, int]:
    parts = urlsplit(simulator.endpoint)
    return str(parts.hostname), int(parts.port or 0)


@pytest.fixture
def client(secure: Simulator, client: SignedClient) -> Iterator[SignedClient]:
    """A client over TLS that trusts the certificate; it has a bucket."""
    mine = type(client)(secure)
    mine.connection = HTTPSConnection(*parts_of(secure), timeout=20, context=trusting(secure))
    assert mine("PUT", "/bucket").status == 200
    yield mine
    mine.connection.close()


def test_objects_in_both_directions(client: SignedClient, secure: Simulator) -> None:
    assert secure.endpoint.startswith("https://127.0.0.1:")
    for size in (0, 10, len(CONTENT)):
        assert client("PUT", f"/bucket/{size}", CONTENT[:size]).status == 200
        assert client("GET", f"/bucket/{size}").body == CONTENT[:size]
    assert secure.requests.connections == 1


@pytest.mark.parametrize("name", ["127.0.0.1", "localhost"])
def test_the_certificate_is_for_host_and_loopback(secure: Simulator, name: str) -> None:
    _, port = parts_of(secure)
    with (
        socket.create_connection(("127.0.0.1", port), timeout=10) as plain,
        trusting(secure).wrap_socket(plain, server_hostname=name) as connected,
    ):
        assert connected.version() in ("TLSv1.2", "TLSv1.3")


def test_who_does_not_trust_it_does_not_connect(secure: Simulator) -> None:
    connection = HTTPSConnection(*parts_of(secure), timeout=10)
    with pytest.raises(ssl.SSLCertVerificationError):
        connection.request("GET", "/")
    connection.close()


def test_another_name_is_not_vouched_for(secure: Simulator) -> None:
    _, port = parts_of(secure)
    with (
        socket.create_connection(("127.0.0.1", port), timeout=10) as plain,
        pytest.raises(ssl.SSLCertVerificationError, match=r"(?i)hostname mismatch"),
    ):
        trusting(secure).wrap_socket(plain, server_hostname="films.example")


def test_plain_http_is_not_left_waiting(secure: Simulator) -> None:
    connection = HTTPConnection(*parts_of(secure), timeout=10)
    with pytest.raises((ConnectionError, OSError)):
        connection.request("GET", "/")
        connection.getresponse()
    connection.close()


def test_the_end_is_announced(client: SignedClient, secure: Simulator) -> None:
    """Without the farewell of TLS, a client that checks for it would think the answer cut."""
    client("PUT", "/bucket/o", CONTENT)
    host, port = parts_of(secure)
    context = trusting(secure)
    with (
        socket.create_connection((host, port), timeout=10) as plain,
        context.wrap_socket(plain, server_hostname=host, suppress_ragged_eofs=False) as connected,
    ):
        fields = client.signed("GET", "/bucket/o", {"connection": "close"})
        lines = [f"{name}: {value}" for name, value in fields.items()]
        connected.sendall("\r\n".join(["GET /bucket/o HTTP/1.1", *lines, "", ""]).encode())
        answer = b"".join(iter(lambda: connected.recv(65536), b""))
    assert answer.endswith(CONTENT)


def test_faults_work_as_without(client: SignedClient, secure: Simulator) -> None:
    client("PUT", "/bucket/o", CONTENT)
    secure.faults.add("corrupt at=5", times=1)
    assert client("GET", "/bucket/o").body[:7] == CONTENT[:5] + bytes([5 ^ 255, 6])
    for fault in ("reset when=download at=100000", "truncate at=100000", "reset when=connected"):
        client.connection.close()
        secure.faults.add(f"{fault} times=1")
        with pytest.raises(Exception, match=r"(?i)incomplete|reset|aborted|EOF"):
            client("GET", "/bucket/o")
    client.connection.close()
    assert client("GET", "/bucket/o").body == CONTENT


def test_clients_are_told_the_port(client: SignedClient, secure: Simulator) -> None:
    client("PUT", "/bucket/o", b"x")
    body = b"<Objects><Object Name='o'/></Objects>"
    node = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_get").xml.find("Nodes/Node")
    assert node is not None
    assert (node.get("HttpsPort"), node.get("HttpPort")) == (str(parts_of(secure)[1]), None)


def test_a_restart_keeps_the_certificate(client: SignedClient, secure: Simulator) -> None:
    assert secure.certificate
    before = secure.certificate.read_bytes()
    secure.restart()
    assert secure.certificate.read_bytes() == before
    client.connection.close()
    assert client("GET", "/").status == 200


def test_a_restart_keeps_the_certificate_of_a_name(tmp_path: Path) -> None:
    with Simulator(tmp_path, host="localhost", tls=True) as simulator:
        assert simulator.certificate
        before = simulator.certificate.read_bytes()
        simulator.restart()
        assert simulator.certificate.read_bytes() == before


def test_the_key_is_nobody_elses_business(secure: Simulator) -> None:
    keys = [path for path in (secure.data / "tls").rglob("*") if path.is_file() and b"PRIVATE KEY" in path.read_bytes()]
    assert [path.stat().st_mode & 0o077 for path in keys] == [0]


def test_silent_clients_do_not_hinder_a_stop(secure: Simulator) -> None:
    with socket.create_connection(parts_of(secure), timeout=10) as silent:
        secure.stop()
        assert silent.recv(1) == b""
    assert not [each for each in threading.enumerate() if each.name == "ds3-simulator-connection"]


def test_a_given_certificate(secure: Simulator, tmp_path: Path) -> None:
    (made,) = (secure.data / "tls").rglob("server.pem")
    with Simulator(tmp_path / "given", tls_certificate=made) as simulator:
        assert simulator.certificate == made
        connection = HTTPSConnection(*parts_of(simulator), timeout=10, context=trusting(secure))
        connection.request("GET", "/")
        assert connection.getresponse().status == 403
        connection.close()


def test_a_certificate_without_its_key(secure: Simulator, tmp_path: Path) -> None:
    assert secure.certificate
    simulator = Simulator(tmp_path / "given", tls_certificate=secure.certificate)
    with pytest.raises(Exception, match="not a certificate with its key"):
        simulator.start()


def test_without_a_maker_of_certificates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "trustme", None)
    with pytest.raises(Exception, match=r"ds3-simulator\[tls\]"):
        Simulator(tmp_path, tls=True).start()
