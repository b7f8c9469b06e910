"""TLS: whom the client trusts, and what it says of those it does not."""

from __future__ import annotations

import socket
import ssl
import threading
from pathlib import Path

import pytest

from ds3_runtime import BytesBody, RetryPolicy, Timeouts
from ds3_runtime import errors as e

from .calls import get, put
from .certificates import Certificate, make_certificate
from .conftest import Connect, Serve
from .scripted import Hangup, Peer, Received, answer


@pytest.fixture(scope="module")
def own(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("own"))


@pytest.fixture(scope="module")
def foreign(tmp_path_factory: pytest.TempPathFactory) -> Certificate:
    return make_certificate(tmp_path_factory.mktemp("foreign"), "bp.example", "192.0.2.1")


def causes(error: BaseException | None) -> list[type[BaseException]]:
    found = []
    while error is not None:
        found.append(type(error))
        error = error.__cause__ or error.__context__
    return found


def test_a_stranger_is_refused_at_once(serve: Serve, connect: Connect, own: Certificate) -> None:
    server = serve(context=own.server_context)
    with pytest.raises(e.CertificateRefused, match=r"TestCall /bucket/object: .*certificate verify failed") as raised:
        connect(server).send(get())
    assert ssl.SSLCertVerificationError in causes(raised.value)
    assert isinstance(raised.value, e.ConnectFailed)
    assert not raised.value.sent
    assert (server.connections, server.requests) == (1, [])


@pytest.mark.parametrize("body", [None, BytesBody(bytes(1 << 20))])
def test_a_certificate_given_as_a_file(
    serve: Serve, connect: Connect, own: Certificate, body: BytesBody | None
) -> None:
    server = serve(answer(200, b"fine"), context=own.server_context)
    client = connect(server, verify=str(own.certificate))
    for _ in range(5):
        assert client.send(put(body=body)).content == b"fine"
    assert server.connections == 1
    assert server.requests[0].body == (body.content if body else b"")


def test_no_verification(serve: Serve, connect: Connect, own: Certificate, foreign: Certificate) -> None:
    for certificate in (own, foreign):
        client = connect(serve(context=certificate.server_context), verify=False)
        with pytest.warns(e.UncheckedCertificates, match="anybody may answer"):
            assert client.send(get()).status == 200
        client.send(get())


def test_without_tls_there_is_nothing_to_warn_of(serve: Serve, connect: Connect) -> None:
    assert connect(serve(), verify=False).send(get()).status == 200


def test_a_certificate_for_another_host_is_refused(serve: Serve, connect: Connect, foreign: Certificate) -> None:
    server = serve(context=foreign.server_context)
    with pytest.raises(e.CertificateRefused, match="IP address mismatch"):
        connect(server, verify=str(foreign.certificate)).send(get())
    assert not server.requests


@pytest.mark.parametrize("verify", [True, 1, None, ""])
def test_only_false_turns_verification_off(
    serve: Serve, connect: Connect, own: Certificate, verify: bool | str
) -> None:
    with pytest.raises(e.CertificateRefused):
        connect(serve(context=own.server_context), verify=verify).send(get())


@pytest.mark.parametrize("content", [None, "no certificate"])
def test_a_file_that_holds_no_certificates(connect: Connect, tmp_path: Path, content: str | None) -> None:
    path = tmp_path / "authorities.pem"
    if content is not None:
        path.write_text(content)
    client = connect("https://127.0.0.1:1", verify=str(path))
    with pytest.raises(e.ConfigurationError, match=r"authorities\.pem") as raised:
        client.send(get())
    assert isinstance(raised.value.__cause__, OSError)


def refuse_the_handshake(listener: socket.socket) -> None:
    connection, _ = listener.accept()
    with connection:
        connection.recv(65536)
        connection.sendall(answer(400))


def test_a_server_without_tls(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        client = connect(f"https://127.0.0.1:{listener.getsockname()[1]}", retry=RetryPolicy(attempts=1))
        server = threading.Thread(target=refuse_the_handshake, args=(listener,))
        server.start()
        with pytest.raises(e.ConnectFailed) as raised:
            client.send(put())
        server.join()
    assert any(issubclass(kind, ssl.SSLError) for kind in causes(raised.value))


def test_plain_http_to_a_server_with_tls(serve: Serve, connect: Connect, own: Certificate) -> None:
    server = serve(context=own.server_context)
    with pytest.raises(e.ConnectionFailed):
        connect(f"http://127.0.0.1:{server.port}", retry=RetryPolicy(attempts=1)).send(put())


def test_a_handshake_that_stalls(connect: Connect) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        endpoint = f"https://127.0.0.1:{listener.getsockname()[1]}"
        client = connect(endpoint, timeout=Timeouts(connect=0.1), retry=RetryPolicy(attempts=1))
        with pytest.raises(e.ConnectTimeout):
            client.send(put())


def test_a_connection_broken_off_under_tls(serve: Serve, connect: Connect, own: Certificate) -> None:
    def cut(peer: Peer, request: Received) -> None:
        peer.send(answer(200, b"0123456789")[:-3])
        raise Hangup

    client = connect(serve(cut, context=own.server_context), verify=str(own.certificate), retry=RetryPolicy(attempts=1))
    with pytest.raises((e.ConnectionFailed, e.Truncated)):
        client.send(get())


def test_certificates_are_read_once_for_all_threads(serve: Serve, connect: Connect, own: Certificate) -> None:
    server = serve(context=own.server_context)
    client = connect(server, verify=str(own.certificate))
    statuses: list[int] = []
    threads = [threading.Thread(target=lambda: statuses.append(client.send(get()).status)) for _ in range(6)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 6
