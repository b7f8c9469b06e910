"""The errors themselves: one root, readable, and fit to travel between processes."""

from __future__ import annotations

import copy
import inspect
import pickle

import pytest

from ds3_runtime import errors

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.Ds3Error)]


def make(kind: type[errors.Ds3Error]) -> errors.Ds3Error:
    if issubclass(kind, errors.ApiError):
        facts = {"code": "C", "message": "m", "resource": "/r", "request_id": "1", "attempts": 3, "retry_after": 2.0}
        return kind(operation="GetObject", status=404, **facts)  # type: ignore[arg-type]
    if issubclass(kind, errors.BadAnswer):
        error = kind("m", operation="GetObject", target="/b/o")
        error.about("GetObject", 200, "184")
        return error
    if issubclass(kind, errors.TransportError):
        return kind("m", operation="GetObject", target="/b/o")
    if issubclass(kind, errors.TransferError):
        return kind("m", job_id="j")
    return kind("m")


def test_there_are_many() -> None:
    assert len(KINDS) > 25


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("kind", KINDS)
def test_errors_survive_pickling(kind: type[errors.Ds3Error], protocol: int) -> None:
    error = make(kind)
    error.add_note("a note")
    twin = pickle.loads(pickle.dumps(error, protocol))
    assert type(twin) is kind
    assert (str(twin), repr(twin), twin.args, vars(twin)) == (str(error), repr(error), error.args, vars(error))


@pytest.mark.parametrize("kind", KINDS)
def test_errors_can_be_copied(kind: type[errors.Ds3Error]) -> None:
    error = make(kind)
    assert vars(copy.copy(error)) == vars(copy.deepcopy(error)) == vars(error)


@pytest.mark.parametrize("kind", KINDS)
def test_errors_say_what_they_are_about(kind: type[errors.Ds3Error]) -> None:
    assert "m" in str(make(kind))
    assert kind.__doc__


def test_families() -> None:
    assert issubclass(errors.InvalidRequest, ValueError)
    assert issubclass(errors.ConfigurationError, ValueError)
    assert issubclass(errors.MissingField, AttributeError)
    assert issubclass(errors.CertificateRefused, errors.ConnectFailed)
    for kind in (errors.ConnectFailed, errors.ConnectTimeout, errors.CertificateRefused):
        assert not kind.sent
    for other in (errors.ReadTimeout, errors.WriteTimeout, errors.ConnectionFailed, errors.Truncated):
        assert other.sent
        assert not other.lasting
    assert errors.BadAnswer.lasting
