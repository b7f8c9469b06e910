"""How clients are made, and what users can put in."""

from typing import assert_type

import ds3


class Patient:
    """A retry rule of one's own."""

    def wait(self, attempt: ds3.Attempt, /) -> float | None:
        assert_type(attempt.number, int)
        assert_type(attempt.elapsed, float)
        assert_type(attempt.error, ds3.errors.Ds3Error)
        assert_type(attempt.status, int | None)
        assert_type(attempt.retry_after, float | None)
        return attempt.retry_after if attempt.idempotent else None


class Wrong:
    """Knows nothing of attempts."""


def told(event: ds3.events.Event) -> None:
    if isinstance(event, ds3.events.AnswerReceived):
        assert_type(event.seconds, float)
    if isinstance(event, ds3.events.BlobMoved):
        assert_type(event.length, int)


def clients() -> None:
    ds3.Client("http://bp", "id", "key")
    ds3.Client("http://bp", ds3.Credentials("id", "key"))
    ds3.Client("http://bp", "id", "key", timeout=5, retry=Patient(), events=told, proxy=None, verify="ca.pem")
    ds3.Client("http://bp", "id", "key", timeout=ds3.Timeouts(connect=1), retry=ds3.RetryPolicy(attempts=2, budget=9))
    ds3.Client("http://bp", "id", "key", retry=Wrong())  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    ds3.Client("http://bp", "id")  # type: ignore[call-overload]  # pyright: ignore[reportArgumentType]
    assert_type(ds3.Client.from_env(timeout=5), ds3.Client)
    assert_type(ds3.Client.from_profile("archive"), ds3.Client)
    assert_type(ds3.AsyncClient.from_env(), ds3.AsyncClient)
    with ds3.Client("http://bp", "id", "key") as client:
        assert_type(client, ds3.Client)
        client.send(ds3.GetServiceRequest(), retry=ds3.RetryPolicy(attempts=1))
