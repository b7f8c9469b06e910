"""Random files under random faults: every object arrives, or is reported; `make campaign` does it at length."""

from __future__ import annotations

from pathlib import Path

import pytest

from .campaign import run
from .weather import KINDS


@pytest.mark.parametrize("seed", [1, 2])
def test_nothing_is_lost_in_silence(tmp_path: Path, seed: int) -> None:
    tallied = run(24, seed, tmp_path, seconds=60)
    assert not tallied.wrong, str(tallied)
    assert tallied.identical > 20


def test_nothing_is_lost_by_clients_that_are_killed(tmp_path: Path) -> None:
    tallied = run(24, 3, tmp_path, seconds=60, killed=1.0)
    assert not tallied.wrong, str(tallied)
    assert tallied.killed > 3
    assert tallied.identical > 20


@pytest.mark.slow
@pytest.mark.timeout(3000)
def test_a_thousand_jobs(tmp_path: Path) -> None:
    tallied = run(1000, 7, tmp_path)
    print(tallied)
    assert not tallied.wrong
    assert tallied.jobs == 1000
    assert tallied.killed > 50
    assert tallied.faults["restart"] > 20
    assert {kind for kind, count in tallied.faults.items() if count} == KINDS.keys()
