from __future__ import annotations

import pytest

from ds3_runtime.errors import (
    ApiError,
    Busy,
    CertificateRefused,
    Conflict,
    ConnectionFailed,
    Forbidden,
    Gone,
    JobEnded,
    NotFound,
    SourceError,
    Stalled,
    Truncated,
)
from ds3_runtime.transfer import Ask, Blob, Cancelled, Decision, Done, Failed, JobPlan, Limits, Transfer, Wait

A, B, C, D = (Blob(name, 0, 10) for name in "abcd")
LIMITS = Limits(blob_tries=3, patience=1000, default_wait=2, maximum_wait=100)


def plan_of(*blobs: Blob, window: int = 8, skip_cached: bool = True, limits: Limits = LIMITS) -> JobPlan:
    return JobPlan(blobs, now=0, window=window, skip_cached=skip_cached, limits=limits, job_id="j")


def moving(*blobs: Blob, window: int = 8) -> JobPlan:
    """Return a plan that has handed out all of its blobs."""
    plan = plan_of(*blobs, window=window)
    assert plan.decide(0) == Ask()
    plan.ready(blobs, None, 0)
    assert plan.decide(0) == Transfer(blobs)
    return plan


def refusal(kind: type[ApiError], **facts: float) -> ApiError:
    return kind(operation="PutObject", status=500, **facts)  # type: ignore[arg-type]


def failure(plan: JobPlan, now: float) -> BaseException:
    decision = plan.decide(now)
    assert isinstance(decision, Failed)
    return decision.error


def seconds(plan: JobPlan, now: float) -> float:
    decision = plan.decide(now)
    assert isinstance(decision, Wait)
    return decision.seconds


def test_a_job_without_blobs_is_done() -> None:
    assert plan_of().decide(0) == Done()


def test_a_job_is_done_when_all_its_blobs_were_moved() -> None:
    plan = moving(A, B)
    plan.moved(B, 1)
    assert isinstance(plan.decide(1), Wait)
    plan.moved(A, 2)
    assert plan.decide(2) == Done()


def test_a_blob_listed_twice_is_handed_out_once() -> None:
    plan = plan_of(A)
    plan.decide(0)
    plan.ready([A, A], None, 0)
    assert plan.decide(0) == Transfer((A,))
    plan.ready([A], None, 0)
    assert isinstance(plan.decide(50), Wait)
    plan.moved(A, 50)
    plan.ready([A], None, 50)
    assert plan.decide(60) == Done()


def test_unknown_blobs_are_ignored() -> None:
    plan = plan_of(A)
    plan.decide(0)
    plan.ready([B, Blob("a", 0, 11), Blob("a", 10, 10)], None, 0)
    assert plan.decide(0) == Wait(2)


def test_a_put_counts_cached_blobs_as_moved() -> None:
    in_cache = Blob("a", 0, 10, in_cache=True)
    plan = plan_of(in_cache, B, C)
    assert plan.cached == (in_cache,)
    plan.decide(0)
    assert plan.ready([in_cache, Blob("b", 0, 10, in_cache=True), C], None, 0) == (Blob("b", 0, 10, in_cache=True),)
    assert plan.decide(0) == Transfer((C,))
    plan.moved(C, 0)
    assert plan.decide(0) == Done()


def test_a_get_fetches_cached_blobs_too() -> None:
    in_cache = Blob("a", 0, 10, in_cache=True)
    plan = plan_of(in_cache, skip_cached=False)
    plan.decide(0)
    assert plan.ready([in_cache], None, 0) == ()
    assert plan.decide(0) == Transfer((in_cache,))


def test_empty_blobs_are_moved_as_well() -> None:
    plan = moving(Blob("empty", 0, 0))
    plan.moved(Blob("empty", 0, 0), 0)
    assert plan.decide(0) == Done()


def test_no_more_blobs_are_moving_than_the_window_allows() -> None:
    plan = plan_of(A, B, C, window=2)
    plan.decide(0)
    plan.ready([A, B, C], None, 0)
    assert plan.decide(0) == Transfer((A, B))
    assert isinstance(plan.decide(0), Wait)
    plan.moved(A, 0)
    assert plan.decide(0) == Transfer((C,))


def test_more_is_asked_for_while_blobs_are_moving() -> None:
    plan = plan_of(A, B, C)
    plan.decide(0)
    plan.ready([A], 60, 0)
    assert plan.decide(0) == Transfer((A,))
    assert plan.decide(0) == Ask()
    plan.ready([A, B], 60, 0)
    assert plan.decide(0) == Transfer((B,))


def test_nothing_is_asked_when_nothing_can_be_learnt() -> None:
    plan = moving(A, B)
    plan.moved(A, 0)
    assert plan.decide(900) == Wait(100)


def test_only_one_poll_is_under_way() -> None:
    plan = plan_of(A)
    assert plan.decide(0) == Ask()
    assert plan.decide(0) == Wait(1000)


@pytest.mark.parametrize(("retry_after", "wait"), [(None, 2), (60, 60), (1, 1), (5000, 100), (0, 0.1), (-3, 0.1)])
def test_an_answer_without_news_is_followed_by_a_wait(retry_after: float | None, wait: float) -> None:
    plan = plan_of(A)
    plan.decide(0)
    plan.ready([], retry_after, 10)
    assert seconds(plan, 10) == pytest.approx(wait)
    assert plan.decide(10 + wait) == Ask()


def test_retry_after_holds_while_other_blobs_finish() -> None:
    plan = plan_of(A, B)
    plan.decide(0)
    plan.ready([A], 60, 0)
    plan.decide(0)
    assert plan.decide(0) == Ask()
    plan.ready([], 60, 0)
    plan.moved(A, 5)
    assert plan.decide(5) == Wait(55)


def test_the_next_chunk_is_asked_for_when_the_listed_one_has_been_moved() -> None:
    plan = plan_of(A, B, C)
    plan.decide(0)
    plan.ready([A, B], 60, 0)
    plan.decide(0)
    assert plan.decide(0) == Ask()
    plan.ready([A, B], 60, 0)
    plan.moved(A, 5)
    assert plan.decide(5) == Wait(55)
    plan.moved(B, 6)
    assert plan.decide(6) == Ask()


def test_a_failed_blob_rests_and_is_handed_out_again() -> None:
    plan = moving(A)
    plan.failed(A, ConnectionFailed("cut"), 0)
    assert plan.decide(0) == Ask()
    plan.ready([A], 60, 0)
    assert plan.decide(0) == Wait(2)
    assert plan.decide(2) == Transfer((A,))
    plan.failed(A, Truncated("short"), 2)
    assert seconds(plan, 5.9) == pytest.approx(0.1)
    assert plan.decide(6) == Transfer((A,))
    plan.moved(A, 7)
    assert plan.decide(7) == Done()


def test_a_blob_that_fails_too_often_fails_the_job() -> None:
    plan = moving(A, B)
    for now in (0, 10):
        plan.failed(A, ConnectionFailed("cut"), now)
        assert plan.decide(now + 5) in (Transfer((A,)), Ask())
        plan.ready([], None, now + 5)
        plan.decide(now + 5)
    last = ConnectionFailed("cut")
    plan.failed(A, last, 20)
    assert failure(plan, 20) is last
    assert last.__notes__ == ["the last of 3 tries"]


def test_a_failed_blob_found_in_the_cache_is_done() -> None:
    plan = moving(A)
    plan.failed(A, refusal(Conflict), 0)
    assert plan.decide(0) == Ask()
    assert plan.ready([Blob("a", 0, 10, in_cache=True)], None, 0)
    assert plan.decide(0) == Done()


def test_a_busy_server_is_left_alone_as_long_as_it_asks() -> None:
    plan = moving(A)
    plan.failed(A, refusal(Busy, retry_after=30), 0)
    plan.decide(0)
    plan.ready([], 90, 0)
    assert plan.decide(0) == Wait(30)


@pytest.mark.parametrize(
    "error", [refusal(Forbidden), CertificateRefused("no"), SourceError("changed"), OSError("disk"), ValueError()]
)
def test_an_error_that_does_not_pass_is_not_tried_again(error: Exception) -> None:
    plan = moving(A, B)
    plan.failed(A, error, 0)
    assert failure(plan, 0) is error


@pytest.mark.parametrize("kind", [Gone, NotFound])
def test_a_blob_not_given_because_the_job_is_gone_ends_it(kind: type[ApiError]) -> None:
    plan = plan_of(A, skip_cached=False)
    plan.decide(0)
    plan.ready([A], None, 0)
    plan.decide(0)
    gone = refusal(kind)
    plan.failed(A, gone, 0)
    error = failure(plan, 0)
    assert isinstance(error, JobEnded)
    assert error.job_id == "j"
    assert error.__cause__ is gone


@pytest.mark.parametrize("kind", [Gone, NotFound, Conflict])
def test_a_blob_not_taken_may_have_arrived_so_the_server_is_asked_at_once(kind: type[ApiError]) -> None:
    plan = moving(A, B)
    refused = refusal(kind)
    plan.failed(A, refused, 0)
    assert plan.decide(0) == Ask()
    plan.ready([], None, 0)
    plan.job_ended()
    plan.moved(B, 0)
    error = failure(plan, 0)
    assert isinstance(error, JobEnded)
    assert error.__cause__ is refused


def test_a_complete_put_job_needs_no_more_from_us() -> None:
    plan = moving(A, B)
    plan.failed(A, ConnectionFailed("cut"), 0)
    plan.job_ended(complete=True)
    assert isinstance(plan.decide(0), Wait)
    plan.moved(B, 0)
    assert plan.decide(0) == Done((A,))
    assert plan.left == 0
    assert plan.decide(0) == Done()


def test_a_complete_job_does_not_give_what_was_not_fetched() -> None:
    plan = plan_of(A, skip_cached=False)
    plan.decide(0)
    plan.ready([], None, 0)
    plan.job_ended(complete=True)
    assert isinstance(failure(plan, 0), JobEnded)


def test_the_first_error_is_the_one_that_counts() -> None:
    plan = moving(A, B)
    first = SourceError("changed")
    plan.failed(A, first, 0)
    plan.failed(B, ValueError(), 0)
    plan.cancel()
    assert failure(plan, 0) is first


def test_a_poll_that_fails_is_repeated_a_few_times() -> None:
    plan = plan_of(A)
    for now in (0.0, 2.0):
        assert plan.decide(now) == Ask()
        plan.unanswered(ConnectionFailed("cut"), now)
    assert plan.decide(2) == Wait(4)
    assert plan.decide(6) == Ask()
    last = ConnectionFailed("cut")
    plan.unanswered(last, 6)
    assert failure(plan, 6) is last


def test_an_ended_job_with_blobs_left_has_failed() -> None:
    plan = plan_of(A)
    plan.decide(0)
    plan.ready([], None, 0)
    plan.job_ended()
    error = failure(plan, 0)
    assert isinstance(error, JobEnded)
    assert error.job_id == "j"


def test_an_ended_job_waits_for_the_blobs_on_their_way() -> None:
    plan = moving(A, B)
    plan.job_ended()
    plan.moved(A, 0)
    assert isinstance(plan.decide(0), Wait)
    plan.moved(B, 0)
    assert plan.decide(0) == Done()


def test_an_ended_job_repeats_no_blob() -> None:
    plan = moving(A)
    plan.job_ended()
    plan.failed(A, ConnectionFailed("cut"), 0)
    assert isinstance(failure(plan, 50), JobEnded)


def test_an_ended_job_repeats_no_blob_while_others_are_moving() -> None:
    plan = moving(A, B)
    plan.failed(A, ConnectionFailed("cut"), 0)
    plan.job_ended()
    assert plan.decide(50) == Wait(950)


def test_patience_ends() -> None:
    plan = plan_of(A)
    for now in range(0, 1001, 100):
        assert plan.decide(now) == Ask()
        plan.ready([], 100, now)
    error = failure(plan, 1000)
    assert isinstance(error, Stalled)


def test_moving_bytes_renew_the_patience() -> None:
    plan = moving(A)
    plan.active(600)
    assert plan.decide(1500) == Wait(100)
    plan.active(500)
    assert isinstance(failure(plan, 1600), Stalled)


def refused(plan: JobPlan, now: float) -> Decision:
    """Let bytes flow and the server say that it is busy, and has nothing new; return what follows."""
    plan.active(now)
    plan.failed(A, refusal(Busy, retry_after=100), now)
    assert plan.decide(now) == Ask()
    plan.ready([], 100, now)
    return plan.decide(now)


def test_a_busy_server_that_takes_bytes_again_and_again_renews_no_patience() -> None:
    plan = moving(A)
    for now in range(100, 1100, 100):
        assert refused(plan, now) == Wait(100)
        assert plan.decide(now + 100) == Transfer((A,))
    last = refused(plan, 1100)
    assert isinstance(last, Failed)
    assert isinstance(last.error, Stalled)


def test_another_blob_on_its_way_is_waited_for_beside_a_busy_server() -> None:
    plan = moving(A, B)
    for now in (500, 1400):
        assert refused(plan, now) == Wait(100)
        assert plan.decide(now + 100) == Transfer((A,))
    assert plan.decide(2300) == Wait(100)


def test_a_failure_after_long_work_may_be_tried_again() -> None:
    plan = moving(A)
    plan.active(1500)
    plan.failed(A, ConnectionFailed("cut"), 1500)
    assert plan.decide(1500) == Ask()
    plan.ready([], 50, 1500)
    assert plan.decide(1500) == Wait(2)


def test_nothing_is_handed_out_after_a_cancel() -> None:
    plan = plan_of(A, B, window=1)
    plan.decide(0)
    plan.ready([A, B], None, 0)
    assert plan.decide(0) == Transfer((A,))
    plan.cancel()
    plan.moved(A, 0)
    assert isinstance(failure(plan, 0), Cancelled)


def test_news_of_blobs_that_are_not_moving_is_ignored() -> None:
    plan = plan_of(A)
    plan.moved(A, 0)
    plan.failed(A, ValueError(), 0)
    plan.moved(B, 0)
    assert plan.decide(0) == Ask()
