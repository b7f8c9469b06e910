"""How many connections a multiplexer has depends on how long answers take."""

from __future__ import annotations

from ds3_runtime.multiplex import Pace


def test_short_waits_need_no_more_connections() -> None:
    pace = Pace()
    for _ in range(1000):
        pace.answered()
        pace.waited(0.0005)
    assert pace.limit == pace.least


def test_long_waits_double_them_up_to_the_bound() -> None:
    pace = Pace(least=4, most=24)
    seen = []
    for _ in range(5):
        for _ in range(pace.limit):
            pace.answered()
        pace.waited(0.02)
        seen.append(pace.limit)
    assert seen == [8, 16, 24, 24, 24]


def test_each_connection_answers_once_before_there_are_more() -> None:
    pace = Pace(least=4)
    pace.waited(1)
    assert pace.limit == 4
    for _ in range(4):
        pace.answered()
    pace.waited(1)
    pace.waited(1)
    assert pace.limit == 8


def test_the_bound_counts_more_than_the_beginning() -> None:
    assert Pace(least=4, most=2).limit == 2
