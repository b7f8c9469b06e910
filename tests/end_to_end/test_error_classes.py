"""Every class of error, raised by both clients for what it stands for, with its facts."""

from __future__ import annotations

import inspect
import io
import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from blocking_client import BlockingClient

import ds3
from ds3 import errors as e
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

BUCKET, OBJECT = "films", "reel.mov"
Act = Callable[[Any], object]


@pytest.fixture(params=["threads", "tasks"])
def connect(request: pytest.FixtureRequest) -> Iterator[Callable[..., Any]]:
    """Make clients of both kinds."""
    with ExitStack() as stack:

        def start(*where: Any, **settings: Any) -> Any:
            if request.param == "threads":
                return stack.enter_context(ds3.Client(*where, **settings))
            return stack.enter_context(BlockingClient(ds3.AsyncClient, *where, **settings))

        yield start


@pytest.fixture
def simulator(ds3_simulator_factory: Factory) -> Simulator:
    return ds3_simulator_factory(api=ds3.api_version, retry_after=0, buckets=[BUCKET])


def list_buckets(client: Any) -> object:
    return client.get_service(ds3.GetServiceRequest())


def put(client: Any) -> object:
    return client.put_object(ds3.PutObjectRequest(BUCKET, OBJECT, 5000, io.BytesIO(bytes(5000))))


def get(client: Any) -> object:
    return client.get_object(ds3.GetObjectRequest(BUCKET, OBJECT, io.BytesIO()))


def open_job(client: Any) -> Any:
    return client.put_bulk_job_spectra_s3(ds3.PutBulkJobSpectraS3Request(BUCKET, [ds3.Ds3PutObject("a", 5)]))


def ask_a_cancelled_job(client: Any) -> object:
    job = open_job(client).result.job_id
    client.cancel_job_spectra_s3(ds3.CancelJobSpectraS3Request(job))
    return client.get_job_chunks_ready_for_client_processing_spectra_s3(
        ds3.GetJobChunksReadyForClientProcessingSpectraS3Request(job)
    )


@dataclass
class Case:
    """How one kind of error comes about."""

    kind: type[e.Ds3Error]
    act: Act
    fault: str = ""
    facts: dict[str, object] = field(default_factory=dict)
    settings: dict[str, Any] = field(default_factory=dict)


ONCE = {"retry": ds3.RetryPolicy(attempts=1)}
QUICK = {"retry": ds3.RetryPolicy(first_wait=0.001)}
REFUSED = [
    Case(
        e.BadRequest, lambda c: c.put_bucket(ds3.PutBucketRequest("a:b")), facts={"status": 400, "resource": "/a%3Ab"}
    ),
    Case(e.ChecksumRefused, put, "bad_digest", {"status": 400, "code": "BadDigest", "retryable": True}),
    Case(e.Forbidden, list_buckets, "error status=403 code=AccessDenied", {"status": 403}),
    Case(e.ClockSkew, list_buckets, "skew", {"status": 403, "code": "RequestTimeTooSkewed", "retryable": False}),
    Case(e.NotFound, get, facts={"status": 404, "resource": f"/{BUCKET}/{OBJECT}"}),
    Case(e.Conflict, list_buckets, "error status=409 code=CONFLICT", {"status": 409}),
    Case(e.AlreadyExists, lambda c: c.put_bucket(ds3.PutBucketRequest(BUCKET)), facts={"status": 409}),
    Case(
        e.NotEmpty,
        lambda c: (put(c), c.delete_bucket(ds3.DeleteBucketRequest(BUCKET))),
        facts={"status": 409, "code": "BUCKET_NOT_EMPTY", "resource": f"/{BUCKET}"},
    ),
    Case(e.Gone, ask_a_cancelled_job, facts={"status": 410, "retryable": False}),
    Case(e.RangeNotSatisfiable, list_buckets, "error status=416 code=InvalidRange", {"status": 416}),
    Case(e.ServerError, list_buckets, "error", {"status": 500, "code": "InternalError", "attempts": 1}),
    Case(e.ServerError, list_buckets, "html", {"status": 502, "code": None, "attempts": 6, "retryable": True}, QUICK),
    Case(e.ServerError, open_job, "html", {"status": 502, "attempts": 1, "retryable": False}),
    Case(e.ApiError, list_buckets, "error status=402", {"status": 402}),
    Case(e.Busy, get, "busy", {"status": 307, "attempts": 6, "retry_after": 0, "retryable": True}),
    Case(e.Busy, put, "busy status=503 retry_after=7", {"status": 503, "attempts": 1, "retry_after": 7}, ONCE),
    Case(e.TooManyRepeats, put, "busy status=503", {"status": 503, "attempts": 6, "code": "ServiceUnavailable"}),
    Case(e.CacheFull, put, "cache_full", {"attempts": 6, "retryable": True}),
    Case(e.JobLimit, open_job, "job_limit", {"status": 503, "attempts": 6, "retryable": True}),
]
UNANSWERED = [
    Case(e.ConnectionFailed, open_job, "reset", {"status": None, "attempts": 1, "retryable": False}),
    Case(e.ConnectionFailed, list_buckets, "close", {"attempts": 6, "retryable": True}, QUICK),
    Case(e.TooManyRepeats, list_buckets, "reset when=request", {"attempts": 6, "retryable": True}, QUICK),
    Case(e.ReadTimeout, open_job, "stall seconds=3", {"attempts": 1, "status": None}, {"timeout": 0.2}),
    Case(e.TotalTimeout, list_buckets, "stall seconds=3", {}, {"timeout": ds3.Timeouts(total=0.2)}),
    Case(
        e.TotalTimeout,
        lambda c: (put(c), get(c)),
        "busy operation=GetObject retry_after=60",
        {"status": 307, "retryable": False},
        {"timeout": ds3.Timeouts(transfer=2)},
    ),
    Case(e.BadAnswer, list_buckets, "corrupt operation=GetService at=0", {"status": 200, "retryable": False}),
    Case(e.Truncated, lambda c: (put(c), get(c)), "truncate", {"status": 200, "retryable": True}),
]


@pytest.mark.parametrize("case", [*REFUSED, *UNANSWERED], ids=lambda case: f"{case.kind.__name__} {case.fault}")
def test_an_appliance_that_goes_wrong(simulator: Simulator, connect: Callable[..., Any], case: Case) -> None:
    client = connect(simulator.endpoint, simulator.access_key, simulator.secret_key, **case.settings)
    if case.fault:
        simulator.faults.add(case.fault)
    with pytest.raises(case.kind) as raised:
        case.act(client)
    error = raised.value
    assert error.operation
    assert error.resource
    assert {name: getattr(error, name) for name in case.facts} == case.facts
    told_by_the_server = isinstance(error, e.ApiError) and "html" not in case.fault
    assert bool(error.request_id) or not told_by_the_server
    assert simulator.secret_key not in f"{error} {error!r}"


@pytest.mark.parametrize(("access_key", "secret_key"), [("nobody", ""), ("", "wrong")])
def test_credentials(simulator: Simulator, connect: Callable[..., Any], access_key: str, secret_key: str) -> None:
    client = connect(simulator.endpoint, access_key or simulator.access_key, secret_key or simulator.secret_key)
    with pytest.raises(e.CredentialsRefused) as raised:
        list_buckets(client)
    assert raised.value.status == 403


def test_the_management_port(ds3_simulator_factory: Factory, connect: Callable[..., Any]) -> None:
    appliance = ds3_simulator_factory(management=True)
    with pytest.raises(e.ManagementPath, match="GetService /") as raised:
        list_buckets(connect(appliance.management_endpoint, appliance.access_key, appliance.secret_key))
    assert raised.value.status == 404


def test_a_certificate_that_nobody_vouches_for(ds3_simulator_factory: Factory, connect: Callable[..., Any]) -> None:
    appliance = ds3_simulator_factory(tls=True)
    with pytest.raises(e.CertificateRefused) as raised:
        list_buckets(connect(appliance.endpoint, appliance.access_key, appliance.secret_key))
    assert raised.value.__cause__ is not None
    assert not raised.value.retryable


@contextmanager
def full() -> Iterator[str]:
    """Yield the endpoint of a server that accepts no more connections."""
    with closing(socket.create_server(("127.0.0.1", 0), backlog=0)) as listener, ExitStack() as stack:
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_nobody_accepts(connect: Callable[..., Any]) -> None:
    with full() as endpoint, pytest.raises(e.ConnectTimeout) as raised:
        open_job(connect(endpoint, "a", "b", timeout=0.05, **QUICK))
    assert (raised.value.attempts, raised.value.retryable) == (6, True)
    assert isinstance(raised.value, e.TooManyRepeats)


def test_nobody_listens(connect: Callable[..., Any]) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    with pytest.raises(e.ConnectFailed) as raised:
        open_job(connect(f"http://127.0.0.1:{port}", "a", "b", **ONCE))
    assert isinstance(raised.value.__cause__, Exception)
    assert (raised.value.attempts, raised.value.retryable) == (1, True)


def test_what_is_wrong_before_anything_is_sent(connect: Callable[..., Any]) -> None:
    with pytest.raises(e.InvalidRequest, match="GetBucket: bucket_name must not be empty"):
        connect("http://127.0.0.1:1", "a", "b").get_bucket(ds3.GetBucketRequest(""))
    with pytest.raises(e.ConfigurationError):
        connect("ftp://127.0.0.1", "a", "b")


def test_a_field_that_did_not_come() -> None:
    with pytest.raises(e.MissingField, match="name"):
        ds3.Bucket().name  # type: ignore[call-arg]  # noqa: B018


def test_a_repeat_after_a_lost_answer_says_so(simulator: Simulator, connect: Callable[..., Any]) -> None:
    client = connect(simulator.endpoint, simulator.access_key, simulator.secret_key, **QUICK)
    put(client)
    simulator.faults.add("close operation=DeleteObject times=1")
    with pytest.raises(e.NotFound) as raised:
        client.delete_object(ds3.DeleteObjectRequest(BUCKET, OBJECT))
    assert raised.value.attempts == 2
    assert "may be that one that did it" in raised.value.__notes__[0]


def test_a_client_whose_connections_are_all_in_use(simulator: Simulator, connect: Callable[..., Any]) -> None:
    once = {"timeout": 0.2, "connections": 1, **ONCE}
    client = connect(simulator.endpoint, simulator.access_key, simulator.secret_key, **once)
    put(client)
    with client.stream(ds3.GetObjectRequest(BUCKET, OBJECT)), pytest.raises(e.PoolTimeout) as raised:
        open_job(client)
    assert raised.value.retryable
    open_job(client)


def test_content_that_was_damaged(simulator: Simulator, tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(bytes(5000))
    simulator.faults.add("corrupt")
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key) as client:
        transfers = ds3.Transfers(client, ds3.TransferOptions(default_wait=0.001))
        transfers.put_file(BUCKET, tmp_path / "a")
        with pytest.raises(e.ChecksumMismatch) as raised:
            transfers.get_file(BUCKET, "a", tmp_path / "b")
    assert isinstance(raised.value, e.CorruptContent)
    assert not (tmp_path / "b").exists()


ELSEWHERE = {
    e.ForeignCause: "runtime/test_errors.py",
    e.WriteTimeout: "runtime/test_broken_connections.py",
    e.ProxyRefused: "runtime/test_real_proxy.py",
}
FAMILIES = {e.Ds3Error, e.TransportError, e.Timeout, e.ChecksumMismatch}


def test_no_class_was_forgotten() -> None:
    """Those of transfers are raised in tests/transfer."""
    kinds = {kind for _, kind in inspect.getmembers(e, inspect.isclass) if issubclass(kind, e.Ds3Error)}
    kinds -= {kind for kind in kinds if issubclass(kind, e.TransferError)} | FAMILIES
    here = Path(__file__)
    places = {kind: here.parents[1] / ELSEWHERE[kind] if kind in ELSEWHERE else here for kind in kinds}
    assert not [kind.__name__ for kind, place in places.items() if f".{kind.__name__}" not in told(place)]


def told(place: Path) -> str:
    """Return the tests in a file, without the list of what stands elsewhere."""
    return place.read_text("utf-8").partition("ELSEWHERE = ")[0]
