"""Answers to several connections become certain together; none is sent before that."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from ds3_simulator import Simulator
from ds3_simulator.state.rows import Bucket
from ds3_simulator.state.store import Store

if TYPE_CHECKING:
    from conftest import SignIn

ALL = "SELECT id FROM bucket ORDER BY id"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store whose transactions on this thread are gathered."""
    with closing(Store(tmp_path)) as store:
        store.database.gather()
        yield store


def add(store: Store, bucket_id: str) -> None:
    with store.database.transaction():
        store.database.insert(Bucket(bucket_id, bucket_id, 0, "p", "u"))


def is_open(store: Store) -> bool:
    return store.database._connection.in_transaction


def test_what_is_gathered_is_committed_at_once(store: Store) -> None:
    done: list[str] = []
    for name in "ab":
        with store.database.transaction():
            add(store, name)
            store.database.afterwards(lambda name=name: done.append(name))  # type: ignore[misc]
    assert is_open(store)
    assert done == []
    assert store.database.settle()
    assert not is_open(store)
    assert done == ["a", "b"]


def test_one_that_fails_takes_no_other_along(store: Store) -> None:
    done: list[str] = []
    add(store, "a")
    policy = store.records.add("DataPolicy", {"name": "first"})
    with pytest.raises(KeyError), store.database.transaction():
        add(store, "b")
        store.records.add("DataPolicy", {"name": "second"})
        store.database.afterwards(lambda: done.append("b"))
        raise KeyError
    add(store, "c")
    assert store.database.settle()
    assert store.database.column(ALL) == ["a", "c"]
    assert store.records.all("DataPolicy") == [policy]
    assert done == []


def test_other_threads_meet_nothing_uncertain(store: Store) -> None:
    add(store, "a")
    with ThreadPoolExecutor(1) as other:
        assert other.submit(store.database.column, ALL).result(10) == ["a"]
        assert not is_open(store)
        other.submit(add, store, "b").result(10)
        assert not is_open(store)
    add(store, "c")
    assert store.database.settle()
    assert store.database.column(ALL) == ["a", "b", "c"]


class Full:
    """A connection to a disk that is full at first."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self.is_full = True

    def execute(self, statement: str, *values: Any) -> sqlite3.Cursor:
        if statement == "COMMIT" and self.is_full:
            raise sqlite3.OperationalError("database or disk is full")
        return self._connection.execute(statement, *values)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._connection, name)


def fill_disk(store: Store) -> Full:
    store.database._connection = disk = Full(store.database._connection)  # type: ignore[assignment]
    return disk


@pytest.mark.parametrize("is_seen_by_another", [False, True])
def test_what_cannot_be_committed_is_undone_and_said(store: Store, is_seen_by_another: bool) -> None:
    add(store, "a")
    store.records.add("DataPolicy", {"name": "lost"})
    disk = fill_disk(store)
    if is_seen_by_another:
        with ThreadPoolExecutor(1) as other:
            assert other.submit(store.database.column, ALL).result(10) == []
    assert not store.database.settle()
    disk.is_full = False
    assert store.database.column(ALL) == []
    assert store.records.all("DataPolicy") == []
    add(store, "b")
    assert store.database.settle()


def test_clients_are_told_of_what_was_not_stored(tmp_path: Path, sign_in: SignIn) -> None:
    with Simulator(tmp_path) as simulator, ThreadPoolExecutor(8) as pool:
        simulator.create_bucket("bucket")
        clients = [sign_in(simulator) for _ in range(8)]
        for each in clients:
            assert each("HEAD", "/bucket").status == 200

        def put(number: int) -> int:
            return clients[number]("PUT", f"/bucket/{number}", b"content").status

        database = simulator.world.database
        with database._lock:
            answers = pool.map(put, range(8))
            time.sleep(0.2)  # they pile up behind the first, and are then answered together
            disk = fill_disk(simulator.world.store)
        assert list(answers) == [500] * 8
        disk.is_full = False
        assert [clients[0]("HEAD", f"/bucket/{number}").status for number in range(8)] == [404] * 8
        assert [put(number) for number in range(8)] == [200] * 8
