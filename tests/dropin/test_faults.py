"""What went wrong with the SDK that came before, and must not go wrong with its scripts any more."""

from __future__ import annotations

import gc
import io
import pickle
import socket
import threading
from pathlib import Path
from typing import Any

import pytest
from runtime.scripted import Hangup, Peer, Received, answer

import ds3 as typed
from ds3 import ds3
from ds3_runtime import RetryPolicy
from ds3_runtime.errors import (
    CertificateRefused,
    ConnectFailed,
    ConnectionFailed,
    Ds3Error,
    InvalidRequest,
    ReadTimeout,
    TotalTimeout,
    Truncated,
)
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

from .conftest import BUCKET, Connect, Serve

LISTING = b"<ListAllMyBucketsResult/>"


class Dribble(io.RawIOBase):
    """A stream that gives one byte at a time, and cannot be rewound."""

    def __init__(self, data: bytes) -> None:
        self._data = io.BytesIO(data)

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        return self._data.read(min(1, size))


def test_a_download_cut_short_is_no_success(serve: Serve, connect: Connect, tmp_path: Path) -> None:
    def cut(peer: Peer, request: Received) -> None:
        peer.read_body(request)
        peer.send(answer(200, b"123456789")[:-3])
        raise Hangup

    server = serve(cut)
    with (tmp_path / "o").open("wb") as file, pytest.raises(Truncated):
        connect(server).get_object(ds3.GetObjectRequest(BUCKET, "o", file))


def test_short_reads_are_not_the_end_of_a_stream(serve: Serve, connect: Connect) -> None:
    server = serve()
    connect(server).put_object(ds3.PutObjectRequest(BUCKET, "o", 5, Dribble(b"12345678")))
    assert server.requests[0].body == b"12345"


def test_a_source_that_is_shorter_than_promised_is_refused_at_once(simulator: Simulator, client: Any) -> None:
    with pytest.raises(InvalidRequest, match="short"):
        client.put_object(ds3.PutObjectRequest(BUCKET, "o", 50, io.BytesIO(b"123")))
    assert client.head_object(ds3.HeadObjectRequest(BUCKET, "o")).result == "DOESNTEXIST"


def test_a_server_that_says_nothing_is_not_waited_for_for_ever(serve: Serve, connect: Connect) -> None:
    server = serve(lambda peer, _: peer.wait_until_closed())
    with pytest.raises((ReadTimeout, TotalTimeout)):
        connect(server, timeout=0.2).put_bucket_spectra_s3(ds3.PutBucketSpectraS3Request("b"))


def test_failures_of_the_connection_are_what_scripts_catch(serve: Serve, connect: Connect) -> None:
    server = serve(lambda peer, _: peer.reset())
    client = connect(server)
    with pytest.raises(ConnectionError) as raised:
        client.put_bucket_spectra_s3(ds3.PutBucketSpectraS3Request("b"))
    assert isinstance(raised.value, ConnectionFailed)
    again = pickle.loads(pickle.dumps(raised.value))
    assert isinstance(again, ConnectionError)
    assert isinstance(again, ConnectionFailed)
    assert str(again) == str(raised.value)
    silent = serve(lambda peer, _: peer.wait_until_closed())
    with pytest.raises(TimeoutError) as late:
        connect(silent, timeout=0.2).put_bucket_spectra_s3(ds3.PutBucketSpectraS3Request("b"))
    assert isinstance(late.value, Ds3Error)
    nonsense = serve(answer(200, b"nonsense"))
    with pytest.raises(OSError, match="not XML"):
        connect(nonsense).get_service(ds3.GetServiceRequest())


def test_nobody_listens() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    client = ds3.Client(f"127.0.0.1:{port}", ds3.Credentials("a", "s"))
    client.get_net_client().with_max_redirects(1)
    with pytest.raises(ConnectionError) as raised:
        client.get_service(ds3.GetServiceRequest())
    assert isinstance(raised.value, ConnectFailed)
    assert isinstance(raised.value.__cause__, ConnectionRefusedError)
    client.close()


def test_every_wait_has_a_bound_from_the_start() -> None:
    timeouts = ds3.Client("bp", ds3.Credentials("a", "s")).typed_client.config.timeouts
    assert all((timeouts.connect, timeouts.read, timeouts.write, timeouts.total))


@pytest.mark.parametrize("busy", [307, 503])
def test_a_body_is_rewound_when_the_server_is_busy(serve: Serve, connect: Connect, busy: int) -> None:
    server = serve(answer(busy, Retry_After=0), answer(busy, Retry_After=0), answer())
    connect(server).put_object(ds3.PutObjectRequest(BUCKET, "o", 4, io.BytesIO(b"1234")))
    assert [request.body for request in server.requests] == [b"1234"] * 3


def test_a_body_that_cannot_be_rewound_fails_with_what_the_server_said(serve: Serve, connect: Connect) -> None:
    server = serve(answer(503, b"<Error><Code>SlowDown</Code></Error>", Retry_After=0))
    with pytest.raises(ds3.RequestFailed) as raised:
        connect(server).put_object(ds3.PutObjectRequest(BUCKET, "o", 4, Dribble(b"1234")))
    assert (raised.value.code, raised.value.http_error_code, len(server.requests)) == ("SlowDown", 503, 1)


def test_connections_are_kept(serve: Serve, connect: Connect) -> None:
    server = serve(answer(200, LISTING))
    client = connect(server)
    for _ in range(5):
        client.get_service(ds3.GetServiceRequest())
    assert (len(server.requests), server.connections) == (5, 1)


def test_an_early_refusal_of_an_upload_is_heard(serve: Serve, connect: Connect) -> None:
    def refuse(peer: Peer, _: Received) -> None:
        peer.send(answer(403, b"<Error><Code>AccessDenied</Code></Error>", Connection="close"))
        peer.socket.shutdown(socket.SHUT_WR)
        peer.wait_until_closed()

    server = serve(refuse)
    request = ds3.PutObjectRequest(BUCKET, "o", 8 << 20, io.BytesIO(bytes(8 << 20)))
    with pytest.raises(ds3.RequestFailed) as raised:
        connect(server).put_object(request)
    assert raised.value.code == "AccessDenied"


def test_a_refusal_that_is_no_xml_keeps_its_status_and_number(serve: Serve, connect: Connect) -> None:
    server = serve(answer(500, b"<html><p>Oops", x_amz_request_id=42))
    with pytest.raises(ds3.RequestFailed, match="request id 42") as raised:
        connect(server).get_service(ds3.GetServiceRequest())
    assert (raised.value.http_error_code, raised.value.message) == (500, "<html><p>Oops")
    assert raised.value.code == "Reason 500"
    assert raised.value.__cause__.status == 500  # type: ignore[union-attr]


def test_an_empty_object_name_does_not_delete_a_bucket(simulator: Simulator, client: Any) -> None:
    before = len(simulator.requests)
    with pytest.raises(InvalidRequest):
        client.delete_object(ds3.DeleteObjectRequest(BUCKET, ""))
    assert len(simulator.requests) == before


@pytest.mark.parametrize("suffix", ["/", "//", ""])
def test_a_slash_behind_the_endpoint(simulator: Simulator, suffix: str) -> None:
    keys = ds3.Credentials(simulator.access_key, simulator.secret_key)
    client = ds3.Client(simulator.endpoint.upper() + suffix, keys)
    assert client.get_service(ds3.GetServiceRequest()).response.status == 200
    client.close()


def test_a_certificate_nobody_vouches_for_is_refused_unless_a_script_says_otherwise(
    ds3_simulator_factory: Factory,
) -> None:
    simulator = ds3_simulator_factory(tls=True)
    keys = ds3.Credentials(simulator.access_key, simulator.secret_key)
    client = ds3.Client(simulator.endpoint, keys)
    with pytest.raises(CertificateRefused):
        client.get_service(ds3.GetServiceRequest())
    client.get_net_client().with_settings(verify=str(simulator.certificate))
    assert client.get_service(ds3.GetServiceRequest()).result["BucketList"] == []
    client.close()


def test_awkward_metadata_comes_back_as_it_was(client: Any) -> None:
    metadata = {"Ключ": "знач,ение", "upper CASE": "a+b %41", "list": ["red", "grün"]}
    client.put_object(ds3.PutObjectRequest(BUCKET, "o", 1, io.BytesIO(b"x"), metadata))
    response = client.head_object(ds3.HeadObjectRequest(BUCKET, "o"))
    assert response.meta_data == {"ключ": ["знач", "ение"], "upper case": ["a+b %41"], "list": ["red", "grün"]}


def test_a_range_beside_a_checksum_and_metadata_without_a_body_are_signed(client: Any) -> None:
    client.put_object(ds3.PutObjectRequest(BUCKET, "o", 10, io.BytesIO(b"0123456789")))
    stream = io.BytesIO()
    request = ds3.GetObjectRequest(BUCKET, "o", stream)
    request.headers |= {"Content-MD5": "bWQ1", "Range": "bytes=2-4", "Note": "x"}
    client.get_object(request)
    assert stream.getvalue() == b"234"


def test_a_forgotten_client_leaves_no_connection(serve: Serve) -> None:
    closed = threading.Event()

    def serve_once(peer: Peer, request: Received) -> None:
        peer.read_body(request)
        peer.send(answer(200, LISTING))
        if peer.read_head() is None:
            closed.set()
        raise Hangup

    client = ds3.Client(serve(serve_once).endpoint, ds3.Credentials("a", "s"))
    client.get_service(ds3.GetServiceRequest())
    del client
    gc.collect()
    assert closed.wait(10)


def test_what_is_taken_from_a_forgotten_client_goes_on(serve: Serve) -> None:
    typed_client = ds3.Client(serve(answer(200, LISTING)).endpoint, ds3.Credentials("a", "s")).typed_client
    gc.collect()
    assert typed_client.get_service(typed.GetServiceRequest()).result.buckets == []
    assert isinstance(typed_client, typed.Client)
    typed_client.close()


@pytest.mark.parametrize(("verb", "times"), [("GET", 3), ("POST", 1)])
def test_a_call_is_repeated_only_while_it_is_the_operations(
    serve: Serve, connect: Connect, verb: str, times: int
) -> None:
    server = serve(lambda peer, _: peer.reset())
    client = connect(server)
    client.get_net_client().with_settings(retry=RetryPolicy(attempts=3, first_wait=0.001))
    request = ds3.GetServiceRequest()
    request.http_verb = verb
    with pytest.raises(ConnectionError):
        client.get_service(request)
    assert len(server.requests) == times
