"""Calls through a proxy: targets in the form that proxies want, signatures of the one that was meant."""

from __future__ import annotations

import base64
import socket
import threading
from contextlib import suppress
from pathlib import Path

import pytest

from ds3_runtime import BytesBody, Credentials, RetryPolicy
from ds3_runtime import errors as e
from ds3_runtime.signing import authorization

from .calls import get, put
from .certificates import make_certificate
from .conftest import Connect, Serve
from .scripted import Hangup, Peer, Received, answer

PATH = "/bucket/a/../b%20c?delete"


@pytest.mark.parametrize("scheme", ["http://", ""])
def test_a_proxy_gets_the_whole_address(serve: Serve, connect: Connect, scheme: str) -> None:
    proxy = serve(answer(200, b"fine"))
    client = connect("http://bp.example:8080", proxy=f"{scheme}user:pass@127.0.0.1:{proxy.port}")
    for _ in range(3):
        assert client.send(put(PATH, body=BytesBody(b"12345"))).content == b"fine"
    received = proxy.requests[0]
    assert received.request_line == f"PUT http://bp.example:8080{PATH} HTTP/1.1"
    assert received.headers["host"] == "bp.example:8080"
    assert received.headers["proxy-authorization"] == "Basic " + base64.b64encode(b"user:pass").decode()
    expected = authorization(Credentials("access", "secret"), "PUT", PATH, received.headers)
    assert received.headers["authorization"] == expected
    assert received.body == b"12345"


def tunnel(peer: Peer, request: Received) -> None:
    """Do as a proxy does that is asked for a CONNECT."""
    host, _, port = request.target.rpartition(":")
    peer.send(b"HTTP/1.1 200 Connection established\r\n\r\n")
    with socket.create_connection((host, int(port)), timeout=10) as far:
        back = threading.Thread(target=pump, args=(far, peer.socket))
        back.start()
        pump(peer.socket, far)
        back.join()
    raise Hangup


def pump(source: socket.socket, target: socket.socket) -> None:
    with suppress(OSError):
        while data := source.recv(65536):
            target.sendall(data)
        target.shutdown(socket.SHUT_WR)


def test_a_proxy_tunnels_tls(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    certificate = make_certificate(tmp_path)
    server = serve(answer(200, b"fine"), context=certificate.server_context)
    proxy = serve(tunnel)
    client = connect(server, proxy=proxy.endpoint, verify=str(certificate.certificate))
    assert client.send(put(PATH, body=BytesBody(b"12345"))).content == b"fine"
    assert client.send(get(PATH)).content == b"fine"
    client.close()
    assert [request.request_line for request in proxy.requests] == [f"CONNECT 127.0.0.1:{server.port} HTTP/1.1"]
    assert server.requests[0].request_line == f"PUT {PATH} HTTP/1.1"
    assert "authorization" not in proxy.requests[0].headers


def test_a_proxy_that_refuses_the_tunnel(serve: Serve, connect: Connect) -> None:
    proxy = serve(answer(407))
    client = connect("https://bp.example", proxy=proxy.endpoint, retry=RetryPolicy(attempts=1))
    with pytest.raises(e.ConnectFailed, match="407"):
        client.send(put())


def test_a_proxy_that_is_not_there(connect: Connect) -> None:
    with pytest.raises(e.ConnectFailed):
        connect("http://bp.example", proxy="http://127.0.0.1:1").send(put())


@pytest.mark.parametrize(
    "proxy", ["ftp://u:pw@proxy:1", "http://u:pw@proxy:port", "http://u:pw@[::1", "socks5://u:pw@h"]
)
def test_a_proxy_that_makes_no_sense(connect: Connect, proxy: str) -> None:
    client = connect("http://bp.example", proxy=proxy)
    with pytest.raises(e.ConfigurationError, match="proxy") as raised:
        client.send(get())
    assert "pw" not in str(raised.value)
