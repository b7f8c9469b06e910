"""A client is killed at any moment, as by a power cut; another process ends its job, and moves only what is missing."""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory
from ds3_simulator.record import Seen

MOVER = Path(__file__).with_name("mover.py")
BLOB = 20_000
THREADS = 4
SIZES = [0, 1, 500, 19_999, 20_000, 20_001, 90_000, 150_000] * 4
MOMENTS = [*range(4), *(pytest.param(number, marks=pytest.mark.slow) for number in range(4, 100))]


@pytest.fixture
def appliance(ds3_simulator_factory: Factory, tmp_path: Path) -> Simulator:
    simulator = ds3_simulator_factory(
        data=tmp_path / "appliance", blob_size=BLOB, chunk_size=4 * BLOB, min_upload_size=0, persist_delay=0
    )
    simulator.create_bucket("films")
    return simulator


@pytest.fixture
def source(tmp_path: Path) -> Path:
    chance = random.Random(1)
    for number, size in enumerate(SIZES):
        path = tmp_path / "source" / f"{number % 5}" / f"file {number}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(chance.randbytes(size))
    return tmp_path / "source"


class Mover:
    """Starts clients that go on with each other's work."""

    def __init__(self, simulator: Simulator, verb: str, directory: Path, journal: Path) -> None:
        self._env = os.environ | simulator.env
        self._command = [sys.executable, str(MOVER), verb, "films", str(directory), str(journal)]

    def start(self) -> subprocess.Popen[str]:
        process = subprocess.Popen(self._command, env=self._env, stdout=subprocess.PIPE, text=True)
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        return process

    def killed_when(self, moment: Callable[[], bool]) -> None:
        """Start a client, and kill it as soon as the moment has come, unless it is done by then."""
        with self.start() as process:
            while not moment() and process.poll() is None:
                time.sleep(0.0005)
            process.kill()

    def finishes(self) -> None:
        with self.start() as process:
            assert process.wait(60) == 0


def files(directory: Path) -> dict[str, bytes]:
    found = (path for path in directory.rglob("*") if path.is_file())
    return {path.relative_to(directory).as_posix(): path.read_bytes() for path in found}


def after(simulator: Simulator, chance: random.Random) -> Callable[[], bool]:
    """Return what says that so many requests, and then so many milliseconds, have passed."""
    begin = len(simulator.requests)
    wanted = chance.randrange(70)
    pause = chance.choice((0.0, chance.uniform(0, 0.02)))
    reached: list[float] = []

    def is_reached() -> bool:
        if not reached and len(simulator.requests) - begin >= wanted:
            reached.append(time.monotonic())
        return bool(reached) and time.monotonic() - reached[0] >= pause

    return is_reached


def blobs(requests: list[Seen]) -> Counter[str]:
    return Counter(seen.target for seen in requests if seen.status in (200, 206))


@pytest.mark.parametrize("number", MOMENTS)
def test_a_put_goes_on(appliance: Simulator, source: Path, tmp_path: Path, number: int) -> None:
    chance = random.Random(number)
    mover = Mover(appliance, "put", source, tmp_path / "journal")
    for _ in range(chance.randint(1, 3)):
        mover.killed_when(after(appliance, chance))
    mover.finishes()
    stored = {each.name: each for each in appliance.contents("films")}
    expected = files(source)
    assert stored.keys() == expected.keys()
    for name, content in expected.items():
        assert appliance.sha256("films", name) == hashlib.sha256(content).hexdigest()
    assert all(accepted == 1 for accepted in appliance.requests.puts.values())
    refused = sum(duplicate.refused for duplicate in appliance.requests.duplicates.values())
    assert refused <= 3 * THREADS


@pytest.mark.parametrize("number", MOMENTS)
def test_a_get_goes_on(appliance: Simulator, source: Path, tmp_path: Path, number: int) -> None:
    chance = random.Random(number)
    Mover(appliance, "put", source, tmp_path / "put journal").finishes()
    target = tmp_path / "target"
    mover = Mover(appliance, "get", target, tmp_path / "journal")
    kills = chance.randint(1, 3)
    for _ in range(kills):
        mover.killed_when(after(appliance, chance))
        found = files(target) if target.exists() else {}
        expected = files(source)
        published = {name: content for name, content in found.items() if name in expected}
        assert all(content == expected[name] for name, content in published.items()), "a file that is not whole"
    mover.finishes()
    assert files(target) == files(source)
    again = sum(count - 1 for count in blobs(appliance.requests.of("GetObject")).values())
    assert again <= kills * THREADS
