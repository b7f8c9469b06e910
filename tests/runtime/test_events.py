"""What a client tells of its calls: to a handler, and to the log."""

from __future__ import annotations

import io
import logging
import subprocess
import sys
import threading
from dataclasses import fields
from typing import Any

import pytest

from ds3_runtime import RetryPolicy, Timeouts, events, payloads
from ds3_runtime import errors as e
from ds3_runtime.listener import Listener

from .calls import get, put
from .conftest import Connect, Serve
from .scripted import Hangup, Peer, Received, answer

WAIT = events.Waiting(seconds=1.5, reason="no chunk is ready", job_id="7")


def hang_up(peer: Peer, request: Received) -> None:
    raise Hangup


def shapes(seen: list[Any], *names: str) -> list[tuple[object, ...]]:
    """Return the kind of each event with some of its facts."""
    return [(type(event).__name__, *(getattr(event, name) for name in names if hasattr(event, name))) for event in seen]


def test_a_call_is_told_from_its_first_attempt_to_its_end(serve: Serve, connect: Connect) -> None:
    seen: list[Any] = []
    server = serve(answer(503, b"busy", X_Amz_Request_Id=3), hang_up, answer(200, b"fine", X_Amz_Request_Id=4))
    connect(server, events=seen.append).send(get(query={"page": 2}))
    assert shapes(seen, "attempt", "status", "bytes", "request_id") == [
        ("RequestSent", 1, 0),
        ("AnswerReceived", 1, 503, 4, "3"),
        ("Retrying", 2),
        ("Waiting",),
        ("RequestSent", 2, 0),
        ("AnswerMissing", 2),
        ("Retrying", 3),
        ("Waiting",),
        ("RequestSent", 3, 0),
        ("AnswerReceived", 3, 200, 4, "4"),
        ("CallEnded", 200),
    ]
    calls = [event for event in seen if isinstance(event, events.CallEvent)]
    about = {(event.call, event.operation, event.method, event.resource) for event in calls}
    assert about == {(calls[0].call, "TestCall", "GET", "/bucket/object")}
    assert [type(event.error) for event in seen if hasattr(event, "error")] == [
        e.Busy,
        e.ConnectionFailed,
        e.ConnectionFailed,
        type(None),
    ]
    assert seen[-1].attempts == 3
    assert seen[-1].seconds >= max(event.seconds for event in seen if hasattr(event, "seconds"))


@pytest.mark.parametrize(
    ("play", "stream", "kind", "status"),
    [
        (answer(404), b"12345", e.NotFound, 404),
        (hang_up, b"12345", e.ConnectionFailed, None),
        (answer(200), b"123", e.InvalidRequest, None),
    ],
)
def test_every_call_has_an_end(
    serve: Serve, connect: Connect, play: Any, stream: bytes, kind: type[Exception], status: int | None
) -> None:
    seen: list[Any] = []
    with pytest.raises(kind) as raised:
        connect(serve(play), events=seen.append).send(put(body=payloads.stream(io.BytesIO(stream), 5)))
    assert isinstance(seen[0], events.RequestSent)
    assert seen[0].bytes == 5
    end = seen[-1]
    assert isinstance(end, events.CallEnded)
    assert (end.error, end.status, end.attempts) == (raised.value, status, 1)


def test_content_is_counted_although_it_is_not_in_memory(serve: Serve, connect: Connect) -> None:
    seen: list[Any] = []
    connect(serve(answer(200, bytes(7000))), events=seen.append).send(get(sink=io.BytesIO()))
    assert seen[1].bytes == 7000


def test_calls_have_numbers_of_their_own(serve: Serve, connect: Connect) -> None:
    seen: list[Any] = []
    client = connect(serve(), events=seen.append)
    threads = [threading.Thread(target=lambda: [client.send(get()) for _ in range(25)]) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    numbers = {event.call for event in seen}
    assert len(numbers) == 100
    for number in numbers:
        assert shapes([event for event in seen if event.call == number]) == [
            ("RequestSent",),
            ("AnswerReceived",),
            ("CallEnded",),
        ]


def test_no_event_holds_a_secret(serve: Serve, connect: Connect) -> None:
    seen: list[Any] = []
    server = serve(answer(503), answer(200))
    connect(server, events=seen.append).send(get(query={"page": 2, "secret_key": "qu3ry", "force": None}))
    told = "".join(f"{event!r} {event}" for event in seen)
    assert "page=***&secret_key=***" in told
    assert "AWS access:***" in told
    for secret in ("qu3ry", *(request.headers["authorization"].partition(":")[2] for request in server.requests)):
        assert secret not in told


def test_a_handler_that_fails_is_complained_of_but_costs_no_call(
    serve: Serve, connect: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(event: events.Event) -> None:
        raise LookupError("no such gauge")

    client = connect(serve(answer(200, b"fine")), events=fail)
    with pytest.warns(RuntimeWarning, match="failed with LookupError.*no such gauge") as warned:
        assert client.send(get()).content == b"fine"
    assert len(warned) == 1
    client.send(get())
    failures = [record for record in caplog.records if record.levelno == logging.ERROR]
    assert len(failures) == 6
    assert all(record.name == "ds3" and "no such gauge" in (record.exc_text or "") for record in failures)


def test_an_interrupt_in_a_handler_ends_the_call(serve: Serve, connect_threads: Connect) -> None:
    def interrupt(event: events.Event) -> None:
        if isinstance(event, events.AnswerReceived):
            raise KeyboardInterrupt

    client = connect_threads(serve(), events=interrupt, connections=1, timeout=Timeouts(read=5))
    for _ in range(2):  # the connection is free again
        with pytest.raises(KeyboardInterrupt):
            client.send(get())


def test_the_log_tells_of_trouble_as_info_and_of_all_as_debug(
    serve: Serve, connect_threads: Connect, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, logger="ds3")
    client = connect_threads(serve(answer(503), answer(200), answer(404)))
    client.send(get())
    with pytest.raises(e.NotFound):
        client.send(get())
    client.events(WAIT)
    told = [(record.levelname, type(record.event).__name__) for record in caplog.records]  # type: ignore[attr-defined]
    assert told == [
        ("DEBUG", "RequestSent"),
        ("DEBUG", "AnswerReceived"),
        ("INFO", "Retrying"),
        ("DEBUG", "Waiting"),
        ("DEBUG", "RequestSent"),
        ("DEBUG", "AnswerReceived"),
        ("DEBUG", "CallEnded"),
        ("DEBUG", "RequestSent"),
        ("DEBUG", "AnswerReceived"),
        ("INFO", "CallEnded"),
        ("INFO", "Waiting"),
    ]
    text = caplog.text
    assert "TestCall: attempt 1: GET /bucket/object with 0 bytes; host: 127.0.0.1" in text
    assert "attempt 2 follows in 0.0 s, since TestCall /bucket/object: HTTP 503, Reason 503" in text
    assert "failed with NotFound: TestCall /bucket/object: HTTP 404" in text
    assert "job 7 waits 1.5 s: no chunk is ready" in text


def test_nothing_is_made_when_nobody_listens(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.WARNING, logger="ds3")
    assert not Listener().awake
    assert Listener(print).awake
    caplog.set_level(logging.INFO, logger="ds3")
    assert Listener().awake


def test_who_has_no_use_for_logging_does_not_load_it() -> None:
    script = """
import sys
from ds3_runtime.events import Waiting
from ds3_runtime.listener import Listener

listener = Listener()
listener(Waiting(seconds=1.0, reason="r"))
assert not listener.awake
assert "logging" not in sys.modules
import logging
listener(Waiting(seconds=1.0, reason="r"))
print(logging.getLogger("ds3").handlers)
"""
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert run.stdout == "[<NullHandler (NOTSET)>]\n"


@pytest.mark.parametrize(
    ("event", "text"),
    [
        (
            events.BlobMoved(job_id="7", bucket="b", name="o", offset=10, length=5, seconds=0.25, direction="put"),
            "job 7: put b/o, 5 bytes from 10 took 0.250 s",
        ),
        (WAIT, "job 7 waits 1.5 s: no chunk is ready"),
        (events.Waiting(seconds=2.0, reason="busy"), "waiting 2.0 s: busy"),
    ],
)
def test_events_can_be_read(event: events.Event, text: str) -> None:
    assert str(event) == text


@pytest.mark.parametrize(
    "kind", [kind for kind in vars(events).values() if isinstance(kind, type) and issubclass(kind, events.Event)]
)
def test_events_cannot_be_changed(kind: type[Any]) -> None:
    event = kind(**{field.name: "x" for field in fields(kind)})
    for field in fields(kind):
        with pytest.raises(AttributeError):
            setattr(event, field.name, "y")


def test_a_policy_for_one_call(serve: Serve, connect: Connect) -> None:
    client = connect(serve(answer(503)))
    with pytest.raises(e.Busy) as raised:
        client.send(get(), retry=RetryPolicy(attempts=1))
    assert raised.value.attempts == 1
    with pytest.raises(e.TooManyRepeats, match="after 6 attempts"):
        client.send(get())
