"""Calls that hang, and whoever waits for them."""

from __future__ import annotations

import threading

import pytest

from ds3_runtime.transfer.beside import beside


class EnoughError(Exception):
    """Nobody wants the answer any more."""


def enough() -> None:
    raise EnoughError


def test_the_answer_and_the_error_are_those_of_the_call() -> None:
    assert beside(lambda: 7, enough) == 7
    with pytest.raises(ZeroDivisionError):
        beside(lambda: 1 // 0, enough)


def test_a_call_that_hangs_is_left_and_its_answer_is_not_lost() -> None:
    released, taken = threading.Event(), threading.Event()
    answers: list[bool] = []

    def late(answer: bool) -> None:
        answers.append(answer)
        taken.set()

    with pytest.raises(EnoughError):
        beside(lambda: released.wait(30), enough, late=late)
    assert not taken.is_set()
    released.set()
    assert taken.wait(30)
    assert answers == [True]
    (left,) = [thread for thread in threading.enumerate() if thread.name == "ds3-call"] or [None]
    if left:
        left.join(30)


def test_an_answer_that_comes_as_somebody_gives_up_is_not_lost() -> None:
    asked = threading.Event()
    answers: list[int] = []

    def look() -> None:
        asked.set()
        while threading.active_count() > before:
            pass
        raise EnoughError

    before = threading.active_count()
    with pytest.raises(EnoughError):
        beside(lambda: asked.wait(30) and 7, look, late=answers.append)
    assert answers == [7]


def test_a_late_failure_is_nobodys() -> None:
    released = threading.Event()

    def fail() -> None:
        released.wait(30)
        raise ZeroDivisionError

    def look() -> None:
        released.set()
        raise EnoughError

    with pytest.raises(EnoughError):
        beside(fail, look)
