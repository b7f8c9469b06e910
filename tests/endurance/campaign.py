"""Jobs of random files under random faults; afterwards every object is identical, or was reported as failed.

Some of the clients are killed, and others go on with their jobs. ``python -m tests.endurance.campaign --jobs 1000
--seed 7`` runs as many as you like; a seed and the number of a job repeat what is random in it, though not what threads
and processes make of it.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import shutil
import sys
import tempfile
import threading
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from ds3_simulator import Simulator

from .orders import BUCKET, Order, Outcome
from .victims import Victims
from .weather import forecast

LONGEST_JOB = 60.0
"""Seconds after which a job counts as one that hangs."""
KILLED = 0.1
"""The share of jobs whose clients are killed."""
LONG = 0.15
"""The share of directories with a file whose blobs are too long to be hashed before they are sent."""
SHORT_BLOB, LONG_BLOB = 64 * 1024, 1536 * 1024
NAMES = ("plain", "with space", "ümläut", "a+b%20c", "deep/er/still", "100%", "q?x=1&y#z", "~@=;,")


@dataclass
class Tallied:
    """What became of all objects so far, and what befell clients and servers."""

    jobs: int = 0
    identical: int = 0
    reported: int = 0
    killed: int = 0
    """Clients."""
    errors: Counter[str] = field(default_factory=Counter)
    faults: Counter[str] = field(default_factory=Counter)
    """How many requests each kind of fault has struck."""
    wrong: list[str] = field(default_factory=list)
    """Silent losses, damaged files and jobs that hang: there must be none."""

    def __str__(self) -> str:
        lines = [
            f"{self.jobs} jobs: {self.identical} objects identical, {self.reported} reported as failed"
            f" ({_counts(self.errors)})",
            f"{self.killed} clients killed, {self.faults['restart']} restarts of the server,"
            f" {self.faults.total()} faults ({_counts(self.faults)})",
        ]
        return "\n".join([*lines, *self.wrong, f"{len(self.wrong)} wrong"])


def _counts(counter: Counter[str]) -> str:
    return ", ".join(f"{kind} {count}" for kind, count in counter.most_common())


class Campaign:
    """Runs one job after the other against one appliance."""

    def __init__(self, simulator: Simulator, victims: Victims, home: Path, seed: int, killed: float = KILLED) -> None:
        self._simulator = simulator
        self._victims = victims
        self._home = home
        self._seed = seed
        self._killed = killed
        self.tallied = Tallied()
        simulator.create_bucket(BUCKET)

    def run(self, number: int) -> None:
        """Put random files, and get what has arrived, each under faults of its own."""
        chance = random.Random(f"{self._seed} {number}")
        source, target = self._home / "source", self._home / "target"
        has_long = chance.random() < LONG
        self._simulator.settings.blob_size = LONG_BLOB if has_long else SHORT_BLOB
        self._simulator.settings.chunk_size = 4 * self._simulator.settings.blob_size
        expected = _make_files(source, chance, has_long=has_long)
        prefix = f"{number}/"
        put = self._carry_out(number, Order("put", str(source), prefix), chance)
        self._judge_put(number, prefix, expected, put)
        get = self._carry_out(number, Order("get", str(target), prefix), chance)
        self._judge_get(number, target, prefix, expected, get)
        self.tallied.jobs += 2
        for folder in (source, target):
            shutil.rmtree(folder, ignore_errors=True)

    def _carry_out(self, number: int, order: Order, chance: random.Random) -> Outcome:
        """Have a transfer made, which must end by itself, though some of those who make it are killed."""
        fate = random.Random(f"{self._seed} {number} {order.verb}")
        with self._weather(chance):
            try:
                if fate.random() < self._killed:
                    return self._killed_and_resumed(replace(order, journal=str(self._home / "journal")), fate)
                return self._bounded(order)
            except TimeoutError:
                self.tallied.wrong.append(f"job {number}: the {order.verb} hangs")
                return Outcome(error="it hangs")

    @contextmanager
    def _weather(self, chance: random.Random) -> Iterator[None]:
        for fault in forecast(chance):
            self._simulator.faults.add(fault)
        yield
        for struck in self._simulator.faults.to_json():
            self.tallied.faults[struck["kind"]] += struck["struck"]
        self._simulator.faults.clear()
        for thread in threading.enumerate():
            if thread.name == "ds3-simulator-restart":  # it struck in the last moment
                thread.join(LONGEST_JOB)

    def _killed_and_resumed(self, order: Order, fate: random.Random) -> Outcome:
        """Kill one client or several; the last one, in this process or another, goes on to the end."""
        outcome = None
        for _ in range(fate.choice((1, 1, 2, 3))):
            outcome = outcome or self._victims.carry_out(order, fate, LONGEST_JOB)
        self.tallied.killed = self._victims.killed
        if outcome is None and fate.random() < 0.5:
            outcome = self._victims.carry_out(order, None, LONGEST_JOB)
        found = outcome or self._bounded(order)
        for path in self._home.glob("journal*"):
            path.unlink()
        return found

    def _bounded(self, order: Order) -> Outcome:
        """Carry out an order in this process; raises `TimeoutError` if that does not end by itself."""
        found: list[Outcome] = []
        thread = threading.Thread(target=lambda: found.append(order.carry_out(self._simulator.env)), daemon=True)
        thread.start()
        thread.join(LONGEST_JOB)
        if thread.is_alive():
            raise TimeoutError
        return found[0] if found else Outcome(error="it crashed")

    def _judge_put(self, number: int, prefix: str, expected: dict[str, str], outcome: Outcome) -> None:
        for name, digest in expected.items():
            is_right = self._simulator.sha256(BUCKET, prefix + name) == digest
            self._judge(number, "put", name, outcome.error_of(prefix + name), is_right)

    def _judge_get(self, number: int, target: Path, prefix: str, expected: dict[str, str], outcome: Outcome) -> None:
        for name, digest in expected.items():
            if self._simulator.sha256(BUCKET, prefix + name) is None:
                continue
            found = _digest(target / name) if (target / name).exists() else None
            error = outcome.error_of(prefix + name)
            self._judge(number, "get", name, error, found == digest)
            if error is not None and found not in (None, digest):
                self.tallied.wrong.append(f"job {number}: get left a damaged file for {name}")

    def _judge(self, number: int, verb: str, name: str, error: str | None, is_right: bool) -> None:
        if error is not None:
            self.tallied.reported += 1
            self.tallied.errors[error] += 1
        elif is_right:
            self.tallied.identical += 1
        else:
            self.tallied.wrong.append(f"job {number}: {verb} says nothing, but {name} is not identical")
        if error in NO_ERRORS:
            self.tallied.wrong.append(f"job {number}: {verb} of {name}: {error}")


NO_ERRORS = ("it crashed", "not in the report")
"""What is no way to report an object as failed."""


def _make_files(folder: Path, chance: random.Random, *, has_long: bool) -> dict[str, str]:
    """Write random files; return their SHA-256 by path."""
    expected = {}
    sizes = [chance.choice((0, 1, 100, 5_000, 100_000, chance.randrange(300_000))) for _ in range(chance.randint(1, 8))]
    for number, size in enumerate([*sizes, chance.randrange(LONG_BLOB, 4 * LONG_BLOB)] if has_long else sizes):
        name = f"{number} {chance.choice(NAMES)}"
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(chance.randbytes(size))
        expected[name] = _digest(path)
    return expected


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def run(jobs: int, seed: int, home: Path, seconds: float = float("inf"), killed: float = KILLED) -> Tallied:
    """Run so many jobs, or as many as there is time for; the clients of a part of them are killed."""
    begin = time.monotonic()
    with (
        Simulator(home / "appliance", min_upload_size=0, checksum_later=1 << 20) as simulator,
        Victims(simulator) as victims,
    ):
        campaign = Campaign(simulator, victims, home, seed, killed)
        for number in range((jobs + 1) // 2):
            campaign.run(number)
            if time.monotonic() - begin > seconds or campaign.tallied.wrong:
                break
        return campaign.tallied


def main() -> None:
    """Run a campaign; exit status 1 if anything went wrong in silence."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--jobs", type=int, default=1000, help="how many jobs, half of them PUT and half GET")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6), help="repeats what is random")
    parser.add_argument("--killed", type=float, default=KILLED, help="the share of jobs whose clients are killed")
    options = parser.parse_args()
    print(f"seed {options.seed}")
    with tempfile.TemporaryDirectory(prefix="ds3-campaign-") as folder:
        tallied = run(options.jobs, options.seed, Path(folder), killed=options.killed)
    print(tallied)
    sys.exit(bool(tallied.wrong))


if __name__ == "__main__":
    main()
