"""Jobs of random files under random faults; afterwards every object is identical, or was reported as failed.

``python -m tests.endurance.campaign --jobs 1000 --seed 7`` runs as many as you like; a seed and the number of a job
repeat what is random in it, though not what threads and processes make of it.
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
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import ds3
from ds3_runtime.errors import Ds3Error
from ds3_runtime.transfer import TransferReport
from ds3_simulator import Simulator

from .weather import forecast

BUCKET = "campaign"
Act = Callable[[ds3.Transfers], TransferReport]
LONGEST_JOB = 60.0
"""Seconds after which a job counts as one that hangs."""
NAMES = ("plain", "with space", "ümläut", "a+b%20c", "deep/er/still", "100%", "q?x=1&y#z", "~@=;,")


@dataclass
class Tallied:
    """What became of all objects so far."""

    jobs: int = 0
    identical: int = 0
    reported: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    wrong: list[str] = field(default_factory=list)
    """Silent losses, damaged files and jobs that hang: there must be none."""

    def __str__(self) -> str:
        kinds = ", ".join(f"{kind} {count}" for kind, count in self.errors.most_common())
        lines = [f"{self.jobs} jobs: {self.identical} objects identical, {self.reported} reported as failed ({kinds})"]
        return "\n".join([*lines, *self.wrong, f"{len(self.wrong)} wrong"])


class Campaign:
    """Runs one job after the other against one appliance."""

    def __init__(self, simulator: Simulator, home: Path, seed: int) -> None:
        self._simulator = simulator
        self._home = home
        self._seed = seed
        self.tallied = Tallied()
        simulator.create_bucket(BUCKET)

    def run(self, number: int) -> None:
        """Put random files, and get what has arrived, each under faults of its own."""
        chance = random.Random(f"{self._seed} {number}")
        source, target = self._home / "source", self._home / "target"
        expected = _make_files(source, chance)
        prefix = f"{number}/"
        with self._weather(chance):
            put = self._bounded(number, "put", lambda transfers: transfers.put_directory(BUCKET, source, prefix=prefix))
        self._judge_put(number, prefix, expected, put)
        with self._weather(chance):
            get = self._bounded(
                number,
                "get",
                lambda transfers: transfers.get_directory(BUCKET, target, prefix=prefix, strip_prefix=True),
            )
        self._judge_get(number, target, prefix, expected, get)
        self.tallied.jobs += 2
        for folder in (source, target):
            shutil.rmtree(folder, ignore_errors=True)

    @contextmanager
    def _weather(self, chance: random.Random) -> Iterator[None]:
        for fault in forecast(chance):
            self._simulator.faults.add(fault)
        yield
        self._simulator.faults.clear()
        for thread in threading.enumerate():
            if thread.name == "ds3-simulator-restart":  # it struck in the last moment
                thread.join(LONGEST_JOB)

    def _bounded(self, number: int, verb: str, act: Act) -> Outcome:
        """Run one transfer, which must end by itself."""
        found: list[Outcome] = []
        thread = threading.Thread(target=lambda: found.append(self._attempt(act)), daemon=True)
        thread.start()
        thread.join(LONGEST_JOB)
        if not found:
            self.tallied.wrong.append(f"job {number}: the {verb} hangs")
            return Outcome(None, None)
        return found[0]

    def _attempt(self, act: Act) -> Outcome:
        retry = ds3.RetryPolicy(attempts=3, first_wait=0.01, longest_wait=1)
        timeout = ds3.Timeouts(connect=2, read=1, write=1, total=20)
        settings = (self._simulator.endpoint, self._simulator.access_key, self._simulator.secret_key)
        options = ds3.TransferOptions(failures="report", patience=10, default_wait=0.05, maximum_wait=1, sync=False)
        with ds3.Client(*settings, retry=retry, timeout=timeout) as client:
            try:
                return Outcome(act(ds3.Transfers(client, options)), None)
            except (Ds3Error, ExceptionGroup) as error:
                return Outcome(None, error)

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

    def _judge(self, number: int, verb: str, name: str, error: BaseException | None, is_right: bool) -> None:
        if error is not None:
            self.tallied.reported += 1
            self.tallied.errors[type(error).__name__] += 1
        elif is_right:
            self.tallied.identical += 1
        else:
            self.tallied.wrong.append(f"job {number}: {verb} says nothing, but {name} is not identical")


@dataclass(frozen=True)
class Outcome:
    """What a transfer said: a report, or an error for all of it."""

    report: TransferReport | None
    error: BaseException | None

    def error_of(self, name: str) -> BaseException | None:
        """Return what was said to be wrong with an object; a whole transfer's error is about each of its objects."""
        if self.report is None:
            return self.error or Ds3Error("it hangs")
        return next((each.error for each in self.report.outcomes if each.name == name), Ds3Error("not in the report"))


def _make_files(folder: Path, chance: random.Random) -> dict[str, str]:
    """Write random files; return their SHA-256 by path."""
    expected = {}
    for number in range(chance.randint(1, 8)):
        name = f"{number} {chance.choice(NAMES)}"
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(chance.randbytes(chance.choice((0, 1, 100, 5_000, 100_000, chance.randrange(300_000)))))
        expected[name] = _digest(path)
    return expected


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def run(jobs: int, seed: int, home: Path, seconds: float = float("inf")) -> Tallied:
    """Run so many jobs, or as many as there is time for."""
    begin = time.monotonic()
    with Simulator(home / "appliance", blob_size=64 * 1024, chunk_size=256 * 1024, min_upload_size=0) as simulator:
        campaign = Campaign(simulator, home, seed)
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
    options = parser.parse_args()
    print(f"seed {options.seed}")
    with tempfile.TemporaryDirectory(prefix="ds3-campaign-") as folder:
        tallied = run(options.jobs, options.seed, Path(folder))
    print(tallied)
    sys.exit(bool(tallied.wrong))


if __name__ == "__main__":
    main()
