"""Simulators as the command line and the fixture open them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator, open_simulator
from ds3_simulator.errors import Refusal

if TYPE_CHECKING:
    from conftest import SignIn

CHANCE = "busy operation=HeadBucket probability=0.5"


def test_a_temporary_directory_goes_away_whatever_happens() -> None:
    with pytest.raises(ZeroDivisionError), open_simulator() as simulator:
        data = simulator.data
        assert data.is_dir()
        raise ZeroDivisionError
    assert not data.exists()


def test_a_given_directory_stays_and_is_furnished_once(tmp_path: Path, sign_in: SignIn) -> None:
    for _ in range(2):
        with open_simulator(data=tmp_path, buckets=["films"], users=[("jane", "j", "secret")]) as simulator:
            simulator.access_key, simulator.secret_key = "j", "secret"
            assert sign_in(simulator)("GET", "/").status == 200
            assert simulator.world.database.column("SELECT name FROM bucket") == ["films"]


def test_what_is_made_from_the_start_is_no_request_and_meets_no_fault() -> None:
    with open_simulator(buckets=["films"], faults=["error status=500"]) as simulator:
        simulator.create_bucket("sounds")
        assert len(simulator.requests) == 0
        assert simulator.world.database.column("SELECT name FROM bucket ORDER BY name") == ["films", "sounds"]


def test_what_cannot_be_made_is_refused(simulator: Simulator) -> None:
    simulator.create_bucket("films")
    with pytest.raises(Refusal, match="films"):
        simulator.create_bucket("films")
    with pytest.raises(Refusal, match="a/b"):
        simulator.create_bucket("a/b")
    simulator.create_user("jane", "j", "secret")
    with pytest.raises(Refusal):
        simulator.create_user("jane", "j", "secret")


def test_the_same_seed_gives_the_same_faults(sign_in: SignIn) -> None:
    def struck(seed: int) -> list[bool]:
        with open_simulator(buckets=["films"], seed=seed, faults=[CHANCE]) as simulator:
            client = sign_in(simulator)
            return [client("HEAD", "/films").status == 307 for _ in range(40)]

    first = struck(7)
    assert 5 < sum(first) < 35
    assert struck(7) == first
    assert struck(8) != first


def test_a_fault_keeps_a_seed_of_its_own() -> None:
    with open_simulator(seed=7, faults=[CHANCE, f"{CHANCE} seed=3"]) as simulator:
        assert [fault.seed for fault in simulator.faults] == [8, 3]


def test_settings_may_be_text_and_others_must_be_known() -> None:
    with open_simulator(blob_size="10M", persist_delay="2m", rights=False, api="5.4") as simulator:
        assert (simulator.settings.blob_size, simulator.settings.persist_delay) == (10 << 20, 120.0)
        assert simulator.settings.rights is False
    with pytest.raises(ValueError, match="do you mean 'blob_size'"), open_simulator(bolb_size=1):
        pass


def test_a_simulator_that_does_not_run_says_so(tmp_path: Path) -> None:
    simulator = Simulator(tmp_path)
    assert simulator.running is None
    with pytest.raises(RuntimeError, match="not running"):
        simulator.create_bucket("films")
