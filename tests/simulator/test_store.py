"""The space of what was deleted is given back, and never too early."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator
from ds3_simulator.state.rows import Blob, Bucket, Part, StoredObject, Upload
from ds3_simulator.state.store import Store

if TYPE_CHECKING:
    from conftest import SignedClient


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one object of one blob, and an upload of one part."""
    with closing(Store(tmp_path)) as store:
        store.database.insert(Bucket("b", "b", 0, "p", "u"), StoredObject("o", "b", "o", 1), Blob("11", "o", 0, 1, 5))
        store.database.insert(Upload("up", "b", "o", "u", 0), Part("22", "up", 1, 1, 5, ""))
        for blob_id in ("11", "22"):
            keep(store, tmp_path, blob_id)
        yield store


def keep(store: Store, directory: Path, blob_id: str) -> None:
    source = directory / "source"
    source.write_bytes(b"x")
    store.files.keep(source, blob_id)


def kept(store: Store) -> set[str]:
    return {blob_id for ids in store.files.kept() for blob_id in ids}


def test_contents_go_with_what_refers_to_them(store: Store) -> None:
    store.remove_objects("id = ?", "o")
    assert kept(store) == {"22"}
    store.remove_upload("up")
    assert kept(store) == set()


def test_contents_stay_until_the_deletion_is_certain(store: Store) -> None:
    with store.database.transaction():
        store.remove_objects("id = ?", "o")
        store.remove_upload("up")
        assert kept(store) == {"11", "22"}
    assert kept(store) == set()


def test_contents_stay_if_the_deletion_does_not_happen(store: Store) -> None:
    with pytest.raises(KeyError), store.database.transaction():
        store.remove_bucket("b")
        raise KeyError
    assert kept(store) == {"11", "22"}
    assert store.database.value("SELECT count(*) FROM blob") == 1
    with store.database.transaction():
        pass
    assert kept(store) == {"11", "22"}


def test_a_bucket_goes_with_everything(store: Store) -> None:
    store.remove_bucket("b")
    assert kept(store) == set()
    assert store.database.value("SELECT (SELECT count(*) FROM object) + (SELECT count(*) FROM part)") == 0


def test_a_start_sweeps_up_what_nothing_refers_to(store: Store, tmp_path: Path) -> None:
    keep(store, tmp_path, "33")
    keep(store, tmp_path, "44")
    store.close()
    with closing(Store(tmp_path)) as again:
        assert kept(again) == {"11", "22"}


def test_a_start_sweeps_up_what_came_too_late_to_be_noted(store: Store, tmp_path: Path) -> None:
    """A blob that a job still waits for: the process ended between its content and the note of it."""
    store.database.change("UPDATE blob SET received = NULL WHERE id = '11'")
    store.close()
    with closing(Store(tmp_path)) as again:
        assert kept(again) == {"22"}


def test_what_was_acknowledged_survives_the_sweep(
    client: SignedClient, simulator: Simulator, connect: Callable[[], SignedClient]
) -> None:
    for number in range(50):
        client("PUT", f"/bucket/{number}", str(number).encode())
    simulator.stop()
    simulator.start()
    again = connect()
    assert all(again("GET", f"/bucket/{number}").body == str(number).encode() for number in range(50))
