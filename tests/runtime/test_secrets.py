"""Secrets show nowhere: not in a repr, not in an error, not in a log record of any level."""

from __future__ import annotations

import io
import logging
import traceback
from typing import Any

import pytest

import ds3
from ds3_runtime import BytesBody, Credentials, HttpRequest, Request, RetryPolicy, payloads
from ds3_runtime import errors as e
from ds3_runtime.config import ClientConfig
from ds3_runtime.endpoint import Endpoint
from ds3_runtime.flow import Send

from .calls import Call, Harmless
from .conftest import Connect, Serve
from .scripted import Hangup, Peer, Received, answer

SECRETS = ("secret", "pr0xyp4ss", "qu3ry")


def leaks(text: str, *more: str) -> list[str]:
    return [secret for secret in (*SECRETS, *more) if secret in text]


def hang_up(peer: Peer, request: Received) -> None:
    raise Hangup


def test_no_log_record_holds_a_secret(serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    proxy = serve(answer(503), answer(307), hang_up, answer(200, b"x"), answer(403, b"no"))
    client = connect("http://bp.example", proxy=f"http://user:pr0xyp4ss@127.0.0.1:{proxy.port}")
    query = {"account_key": "qu3ry"}
    client.send(Harmless(HttpRequest("GET", "/_rest_/user", query=query)))
    body = payloads.stream(io.BytesIO(b"12345"), 5)
    with pytest.raises(e.Forbidden) as raised:
        client.send(Call(HttpRequest("PUT", "/_rest_/user", query=query, body=body)))
    signatures = [request.headers["authorization"].partition(":")[2] for request in proxy.requests]
    assert len(signatures) == 5
    records = "\n".join(f"{record.name} {record.getMessage()} {record.args}" for record in caplog.records)
    assert records.count("GET /_rest_/user?account_key=*** ") == 4
    assert records.count("authorization: AWS access:***") == 5
    assert not leaks(records, *signatures)
    assert not leaks(f"{raised.value!r} {raised.value} {client!r} {client.config!r}", *signatures)


def test_the_log_shows_arguments_but_no_secret_ones(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server = serve(answer(403))
    client = connect(server)
    requests: list[Request[Any]] = [
        ds3.ModifyUserSpectraS3Request("jane", name="joan doe", secret_key="qu3ry"),
        ds3.RegenerateUserSecretKeySpectraS3Request("jane"),
    ]
    for request in requests:
        with pytest.raises(e.Forbidden):
            client.send(request)
    assert "PUT /_rest_/user/jane?name=joan%20doe&secret_key=*** with" in caplog.text
    assert "PUT /_rest_/user/jane?operation=regenerate_secret_key with" in caplog.text
    signatures = [request.headers["authorization"].partition(":")[2] for request in server.requests]
    assert not [secret for secret in ("qu3ry", *signatures) if secret in caplog.text]


@pytest.mark.parametrize("play", [hang_up, answer(500), answer(200, b"<x")])
def test_no_traceback_holds_a_secret(serve: Serve, connect: Connect, play: bytes) -> None:
    client = connect(serve(play), retry=RetryPolicy(attempts=1))
    request = Call(HttpRequest("PUT", "/_rest_/user", query={"k": "qu3ry"}, body=BytesBody(b"x")), accepted=(201,))
    with pytest.raises(e.Ds3Error) as raised:
        client.send(request)
    lines = traceback.TracebackException.from_exception(raised.value).format()
    signature = "AWS access:"
    assert not [line for line in lines if leaks(line, signature) and "Error" in line]


def test_no_repr_holds_a_secret() -> None:
    credentials = Credentials("access", "secret")
    config = ClientConfig(Endpoint.parse("http://bp"), credentials, proxy="http://u:pr0xyp4ss@p")
    request = HttpRequest("PUT", "/b", query={"secret_key": "qu3ry"})
    send = Send(request, request.target, {"authorization": "AWS access:c2ln"}, "Op", None)
    for thing in (credentials, config, request, send):
        assert not leaks(repr(thing), "c2ln")
    assert "access" in repr(credentials)


def test_a_header_that_is_refused_is_not_repeated_with_the_signature(serve: Serve, connect: Connect) -> None:
    with pytest.raises(e.InvalidRequest) as raised:
        connect(serve()).send(Call(HttpRequest("PUT", "/b", headers={"content-md5": "a\nb"})))
    assert "AWS" not in str(raised.value)
