"""What the appliance refuses surfaces as a typed error that says what it is about."""

from __future__ import annotations

import io
from dataclasses import replace

import httpx
import pytest

import ds3
from ds3_simulator import Simulator

BUCKET = "films"


def test_a_wrong_secret(simulator: Simulator) -> None:
    with (
        ds3.Client(simulator.endpoint, simulator.access_key, "wrong") as client,
        pytest.raises(ds3.errors.Forbidden) as raised,
    ):
        client.get_service(ds3.GetServiceRequest())
    error = raised.value
    assert (error.status, error.code, error.operation) == (403, "SignatureDoesNotMatch", "GetService")
    assert error.request_id
    assert "wrong" not in f"{error!r} {error} {client!r}"


def test_an_unknown_user(simulator: Simulator) -> None:
    with (
        ds3.Client(simulator.endpoint, "nobody", simulator.secret_key) as client,
        pytest.raises(ds3.errors.Forbidden, match="InvalidAccessKeyId"),
    ):
        client.get_service(ds3.GetServiceRequest())


class Tampering(httpx.BaseTransport):
    """Changes the target of a request after it was signed."""

    def __init__(self, old: bytes, new: bytes) -> None:
        self._old, self._new = old, new
        self._inner = httpx.HTTPTransport()

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        target: bytes = request.extensions["target"]
        assert self._old in target
        request.extensions = request.extensions | {"target": target.replace(self._old, self._new)}
        return self._inner.handle_request(request)

    def close(self) -> None:
        self._inner.close()


@pytest.mark.parametrize(
    ("request_", "old", "new"),
    [
        (ds3.GetBucketRequest(BUCKET, versions=True), b"?versions", b"?"),
        (ds3.GetBucketRequest(BUCKET, versions=True), b"?versions", b"?uploads"),
        (ds3.ListMultiPartUploadsRequest(BUCKET), b"?uploads", b"?versions"),
        (ds3.DeleteObjectsRequest(BUCKET, [ds3.DeleteObject("a")]), b"?delete", b"?uploads"),
        (ds3.GetBucketRequest(BUCKET), b"/films", b"/filmz"),
    ],
)
def test_a_changed_target(simulator: Simulator, client: ds3.Client, request_: object, old: bytes, new: bytes) -> None:
    transport = Tampering(old, new)
    with (
        ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key, transport=transport) as tampered,
        pytest.raises(ds3.errors.Forbidden, match="SignatureDoesNotMatch"),
    ):
        tampered.send(request_)  # type: ignore[arg-type]


@pytest.mark.parametrize("minutes", [20, -20])
def test_clocks_that_differ(simulator: Simulator, client: ds3.Client, minutes: int) -> None:
    simulator.faults.add("skew", seconds=60 * minutes)
    with pytest.raises(ds3.errors.ClockSkew) as raised:
        client.get_service(ds3.GetServiceRequest())
    assert raised.value.status == 403
    simulator.faults.clear()
    simulator.faults.add("skew", seconds=60 * 14)
    client.get_service(ds3.GetServiceRequest())


def test_what_is_not_there(client: ds3.Client) -> None:
    with pytest.raises(ds3.errors.NotFound) as raised:
        client.get_bucket(ds3.GetBucketRequest("nowhere"))
    assert (raised.value.code, raised.value.resource) == ("NoSuchBucket", "/nowhere")
    head = client.head_object(ds3.HeadObjectRequest(BUCKET, "nothing")).result
    assert head.status == ds3.HeadRequestStatus.DOESNTEXIST
    assert head.length is None


def test_what_is_there_already(client: ds3.Client) -> None:
    with pytest.raises(ds3.errors.Conflict):
        client.put_bucket(ds3.PutBucketRequest(BUCKET))


def test_a_busy_appliance_is_asked_again_and_given_up_on(simulator: Simulator, client: ds3.Client) -> None:
    simulator.faults.add("busy", times=3)
    response = client.put_object(ds3.PutObjectRequest(BUCKET, "a", 5, io.BytesIO(b"hello")))
    assert response.attempts == 4
    sink = io.BytesIO()
    client.get_object(ds3.GetObjectRequest(BUCKET, "a", sink))
    assert sink.getvalue() == b"hello"
    simulator.faults.add("busy")
    with pytest.raises(ds3.errors.Busy, match="after 6 attempts"):
        client.get_object(ds3.GetObjectRequest(BUCKET, "a", io.BytesIO()))


def test_a_truncated_answer_is_no_success(simulator: Simulator, client: ds3.Client) -> None:
    client.put_object(ds3.PutObjectRequest(BUCKET, "a", 5000, io.BytesIO(bytes(5000))))
    simulator.faults.add("truncate", times=1)
    with pytest.raises(ds3.errors.Truncated):
        client.get_object(ds3.GetObjectRequest(BUCKET, "a", io.BytesIO()))


def test_nobody_listens(simulator: Simulator) -> None:
    endpoint = simulator.endpoint
    simulator.stop()
    impatient = replace(ds3.RetryPolicy(), attempts=2, first_wait=0.01)
    with (
        ds3.Client(endpoint, "a", "b", retry=impatient) as client,
        pytest.raises(ds3.errors.ConnectFailed, match="GetService"),
    ):
        client.get_service(ds3.GetServiceRequest())
    simulator.start()
