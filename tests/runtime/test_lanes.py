"""The pool: each thing serves one thread at a time, whoever waits gets a turn, and nothing is lost."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from itertools import count

import pytest

from ds3_runtime.lanes import Lanes


class World:
    """Counts what is made and ended; time stands still unless it is moved."""

    def __init__(self) -> None:
        self.numbers = count()
        self.ended: list[int] = []
        self.seconds = 0.0

    def make(self) -> int:
        return next(self.numbers)

    def lanes(self, places: int) -> Lanes[int]:
        return Lanes(self.make, self.ended.append, count=places, longest_idle=60, now=lambda: self.seconds)


@pytest.fixture
def world() -> World:
    return World()


def test_the_one_used_last_is_used_again(world: World) -> None:
    lanes = world.lanes(3)
    (first, _), (second, _) = lanes.take(None), lanes.take(None)
    lanes.give_back(first)
    lanes.give_back(second)
    assert lanes.take(None) == (second, 1)
    assert lanes.take(None) == (first, 0)
    assert lanes.take(None)[1] == 2


def test_there_are_no_more_than_allowed(world: World) -> None:
    lanes = world.lanes(2)
    lane, _ = lanes.take(None)
    lanes.take(None)
    with pytest.raises(TimeoutError, match="in use"):
        lanes.take(0.01)
    lanes.give_back(lane)
    assert lanes.take(0.01) == (lane, 0)


def waiting(lanes: Lanes[int], number: int) -> None:
    """Wait until so many threads do."""
    deadline = time.monotonic() + 5
    while len(lanes._waiting) < number:
        assert time.monotonic() < deadline
        time.sleep(0.001)


def test_who_came_first_is_served_first(world: World) -> None:
    lanes = world.lanes(1)
    lane, _ = lanes.take(None)
    served: list[int] = []

    def work(number: int) -> None:
        mine, _ = lanes.take(5)
        served.append(number)
        lanes.give_back(mine)

    threads = [threading.Thread(target=work, args=(number,)) for number in range(5)]
    for number, thread in enumerate(threads):
        thread.start()
        waiting(lanes, number + 1)
    lanes.give_back(lane)
    for thread in threads:
        thread.join()
    assert served == [0, 1, 2, 3, 4]


def test_a_failure_to_make_one_costs_no_place(world: World) -> None:
    attempts = iter([OSError("no"), OSError("no"), None])

    def make() -> int:
        error = next(attempts)
        if error:
            raise error
        return 7

    lanes = Lanes(make, world.ended.append, count=1, longest_idle=60)
    for _ in range(2):
        with pytest.raises(OSError, match="no"):
            lanes.take(0.01)
    assert lanes.take(0.01)[1] == 7


def test_what_is_idle_for_long_is_ended(world: World) -> None:
    lanes = world.lanes(3)
    taken = [lanes.take(None)[0] for _ in range(3)]
    for lane in taken:
        lanes.give_back(lane)
        world.seconds += 25
    busy, _ = lanes.take(None)
    assert not world.ended
    lanes.give_back(busy)
    assert world.ended == [0]
    world.seconds += 61
    busy, thing = lanes.take(None)
    assert thing == 2
    lanes.give_back(busy)
    assert world.ended == [0, 1]
    assert [lanes.take(None)[1] for _ in range(3)] == [2, 3, 4]


def test_closing_ends_the_idle_now_and_the_busy_later(world: World) -> None:
    lanes = world.lanes(2)
    (idle, _), (busy, _) = lanes.take(None), lanes.take(None)
    lanes.give_back(idle)
    lanes.close()
    assert world.ended == [0]
    lanes.give_back(busy)
    assert world.ended == [0, 1]


class Interrupted(Exception):
    pass


@pytest.fixture
def interruptible() -> Iterator[None]:
    def interrupt(*_: object) -> None:
        raise Interrupted

    before = signal.signal(signal.SIGUSR1, interrupt)
    yield
    signal.signal(signal.SIGUSR1, before)


@pytest.mark.usefixtures("interruptible")
def test_an_interrupt_while_waiting_loses_no_place(world: World) -> None:
    lanes = world.lanes(1)
    lane, _ = lanes.take(None)

    def interrupt() -> None:
        waiting(lanes, 1)
        os.kill(os.getpid(), signal.SIGUSR1)

    thread = threading.Thread(target=interrupt)
    thread.start()
    with pytest.raises(Interrupted):
        lanes.take(5)
    thread.join()
    lanes.give_back(lane)
    assert lanes.take(0.01) == (lane, 0)


def test_no_two_threads_ever_hold_the_same(world: World) -> None:
    lanes = world.lanes(3)
    held: set[int] = set()
    clashes: list[int] = []
    late: list[float] = []

    def work() -> None:
        for turn in range(200):
            try:
                lane, thing = lanes.take(0.0 if turn % 7 == 0 else 5)
            except TimeoutError:
                late.append(turn % 7)
                continue
            if thing in held:
                clashes.append(thing)
            held.add(thing)
            held.discard(thing)
            lanes.give_back(lane)

    threads = [threading.Thread(target=work) for _ in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not clashes
    assert not any(late)
    assert next(world.numbers) <= 3
    assert [lanes.take(0.01)[1] for _ in range(3)]
