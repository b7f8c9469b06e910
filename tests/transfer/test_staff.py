"""How many workers are worth having."""

from __future__ import annotations

from ds3_runtime.transfer.staff import LEAST, LOOK, Staff


def test_workers_that_wait_are_doubled_up_to_the_bound() -> None:
    staff = Staff(most=4 * LEAST + 1)
    seen = [staff.look(turn * LOOK * 1.01, 0.0) for turn in range(6)]
    assert seen == [LEAST, 2 * LEAST, 4 * LEAST, 4 * LEAST + 1, 4 * LEAST + 1, 4 * LEAST + 1]


def test_workers_that_are_busy_stay_as_many_as_they_are() -> None:
    staff = Staff(most=16)
    assert {staff.look(turn * LOOK, turn * LOOK) for turn in range(20)} == {LEAST}


def test_looks_that_come_too_early_change_nothing() -> None:
    staff = Staff(most=16)
    assert {staff.look(turn * LOOK / 100, 0.0) for turn in range(90)} == {LEAST}


def test_a_time_without_work_is_not_taken_for_waiting() -> None:
    staff = Staff(most=16)
    staff.look(0.0, 0.0)
    assert staff.look(1000.0, 0.1) == LEAST


def test_the_user_may_have_fewer() -> None:
    assert Staff(most=1).look(0.0, 0.0) == 1
