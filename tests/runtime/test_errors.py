"""The errors themselves: one root, readable, and fit to travel between processes."""

from __future__ import annotations

import copy
import inspect
import multiprocessing
import pickle
from concurrent.futures import ProcessPoolExecutor

import httpx
import pytest

from ds3_runtime import errors

KINDS = [kind for _, kind in inspect.getmembers(errors, inspect.isclass) if issubclass(kind, errors.Ds3Error)]
TRANSFERS = [kind for kind in KINDS if issubclass(kind, errors.TransferError)]
FACTS = {
    "operation": "GetObject",
    "resource": "/b/o",
    "status": 404,
    "code": "C",
    "request_id": "184",
    "attempts": 3,
    "retry_after": 2.0,
}


def make(kind: type[errors.Ds3Error]) -> errors.Ds3Error:
    error = kind("m")
    vars(error).update(FACTS)
    error.add_note("a note")
    return error


def test_there_are_many_and_all_are_public() -> None:
    assert len(KINDS) > 40
    assert {kind.__name__ for kind in KINDS} <= set(errors.__all__)


@pytest.mark.parametrize("protocol", range(pickle.HIGHEST_PROTOCOL + 1))
@pytest.mark.parametrize("kind", KINDS)
def test_errors_survive_pickling(kind: type[errors.Ds3Error], protocol: int) -> None:
    error = make(kind)
    twin = pickle.loads(pickle.dumps(error, protocol))
    assert type(twin) is kind
    assert (str(twin), repr(twin), twin.args, vars(twin)) == (str(error), repr(error), error.args, vars(error))
    assert twin.retryable == error.retryable


def test_our_own_causes_travel_and_those_of_others_are_told() -> None:
    error = errors.TotalTimeout("late")
    error.__cause__ = errors.ConnectFailed("refused")
    error.__cause__.__cause__ = httpx.ConnectError("Connection refused", request=httpx.Request("GET", "http://x"))
    twin = pickle.loads(pickle.dumps(error))
    assert (type(twin.__cause__), str(twin.__cause__)) == (errors.ConnectFailed, "refused")
    told = twin.__cause__.__cause__
    assert (type(told), str(told)) == (errors.ForeignCause, "httpx.ConnectError: Connection refused")
    assert str(pickle.loads(pickle.dumps(twin)).__cause__.__cause__) == str(told)


def fail() -> None:
    error = errors.Busy("later", **FACTS)  # type: ignore[arg-type]
    raise errors.repeated_in_vain(error) from OSError(5, "broken")


def test_errors_come_out_of_other_processes() -> None:
    with ProcessPoolExecutor(1, mp_context=multiprocessing.get_context("spawn")) as pool:
        error = pool.submit(fail).exception(60)
    assert isinstance(error, errors.Busy)
    assert isinstance(error, errors.TooManyRepeats)
    assert error.request_id == "184"


@pytest.mark.parametrize("kind", KINDS)
def test_errors_can_be_copied(kind: type[errors.Ds3Error]) -> None:
    error = make(kind)
    assert vars(copy.copy(error)) == vars(copy.deepcopy(error)) == vars(error)


@pytest.mark.parametrize("kind", KINDS)
def test_errors_say_what_they_are_about(kind: type[errors.Ds3Error]) -> None:
    assert str(make(kind)) == "GetObject /b/o: HTTP 404, C, m, request id 184, after 3 attempts"
    assert str(kind("m")) == "m"
    assert repr(kind("m")) == f"{kind.__name__}('m')"
    assert kind.__doc__


@pytest.mark.parametrize("kind", TRANSFERS)
def test_transfers_say_which_job_they_were(kind: type[errors.TransferError]) -> None:
    error = pickle.loads(pickle.dumps(kind("m", job_id="7")))
    assert (error.job_id, str(error)) == ("7", "job 7: m")


@pytest.mark.parametrize("kind", [errors.Busy, errors.ConnectFailed, errors.ReadTimeout, errors.CorruptContent])
def test_an_error_can_be_one_of_too_many_repeats_too(kind: type[errors.Ds3Error]) -> None:
    error = make(kind)
    error.__cause__ = errors.BadAnswer("why")
    facts = dict(vars(error))
    assert errors.repeated_in_vain(errors.repeated_in_vain(error)) is error
    for one in (error, pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(one) is type(error)
        assert isinstance(one, kind)
        assert isinstance(one, errors.TooManyRepeats)
        assert vars(one) == facts
        assert str(one.__cause__) == "why"
        assert repr(one).startswith(f"TooManyRepeats[{kind.__name__}]('GetObject /b/o: ")


def test_families() -> None:
    assert issubclass(errors.InvalidRequest, ValueError)
    assert issubclass(errors.ConfigurationError, ValueError)
    assert issubclass(errors.MissingField, AttributeError)
    assert issubclass(errors.CertificateRefused, errors.ConnectFailed)
    for kind in (errors.ConnectFailed, errors.ConnectTimeout, errors.CertificateRefused, errors.PoolTimeout):
        assert not kind.sent
    for other in (errors.ReadTimeout, errors.WriteTimeout, errors.ConnectionFailed, errors.Truncated):
        assert other.sent
        assert not other.lasting
    assert errors.BadAnswer.lasting
    for damaged in (errors.ChecksumRefused, errors.CorruptContent):
        assert issubclass(damaged, errors.ChecksumMismatch)


RETRYABLE = {
    errors.Busy: (True, True),
    errors.CacheFull: (True, True),
    errors.JobLimit: (True, True),
    errors.ChecksumRefused: (True, True),
    errors.ServerError: (False, True),
    errors.ConnectFailed: (True, True),
    errors.ConnectTimeout: (True, True),
    errors.PoolTimeout: (True, True),
    errors.ConnectionFailed: (False, True),
    errors.ReadTimeout: (False, True),
    errors.WriteTimeout: (False, True),
    errors.Truncated: (False, True),
    errors.CorruptContent: (False, True),
    errors.Timeout: (False, True),
    errors.TransportError: (False, True),
}
"""Whether a repeat makes sense, of an operation that is not idempotent and of one that is; of no other error."""


@pytest.mark.parametrize("kind", KINDS)
def test_errors_know_whether_a_repeat_makes_sense(kind: type[errors.Ds3Error]) -> None:
    error = kind("m")
    for idempotent, expected in zip((False, True), RETRYABLE.get(kind, (False, False)), strict=True):
        error.idempotent = idempotent
        assert error.retryable is expected


@pytest.mark.parametrize("status", [501, 505])
def test_what_a_server_does_not_implement_lasts(status: int) -> None:
    error = errors.ServerError("m", status=status)
    error.idempotent = True
    assert not error.retryable
