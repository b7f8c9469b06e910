"""Clients in processes of their own, who may be killed at any moment; one is always ready, as they start slowly."""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict
from pathlib import Path
from types import TracebackType
from typing import Self

from ds3_simulator import Simulator

from .orders import Order, Outcome

ROOT = Path(__file__).parents[2]


class Victims:
    """Carries out orders in processes that are killed."""

    def __init__(self, simulator: Simulator) -> None:
        self._simulator = simulator
        self._ready = self._start()
        self.killed = 0
        """How many did not live to tell the outcome."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ready.communicate()

    def carry_out(self, order: Order, chance: random.Random | None, seconds: float) -> Outcome | None:
        """Have an order carried out, by somebody who is killed at a random moment if `chance` is given.

        Return what the client said, None if nothing; raises `TimeoutError` if it neither ends nor is killed.
        """
        process, self._ready = self._ready, self._start()
        with process:
            assert process.stdin
            assert process.stdout
            process.stdout.readline()
            moment = self._moment(chance) if chance else lambda: False
            process.stdin.write(json.dumps(asdict(order)) + "\n")
            process.stdin.flush()
            try:
                is_killed = _wait(process, moment, seconds)
            finally:
                process.kill()
            told = process.stdout.read()
        if is_killed and not told:
            self.killed += 1
            return None
        return Outcome(**json.loads(told)) if told else Outcome(error="it crashed")

    def _start(self) -> subprocess.Popen[str]:
        command = [sys.executable, "-m", "tests.endurance.orders"]
        env = os.environ | self._simulator.env
        return subprocess.Popen(command, cwd=ROOT, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def _moment(self, chance: random.Random) -> Callable[[], bool]:
        """Return what says that so many requests, and then so many seconds, have passed."""
        wanted = len(self._simulator.requests) + chance.randrange(15)
        pause = chance.choice((0.0, chance.uniform(0, 0.02), chance.uniform(0, 0.2)))
        reached: list[float] = []

        def has_come() -> bool:
            if not reached and len(self._simulator.requests) >= wanted:
                reached.append(time.monotonic())
            return bool(reached) and time.monotonic() - reached[0] >= pause

        return has_come


def _wait(process: subprocess.Popen[str], moment: Callable[[], bool], seconds: float) -> bool:
    """Wait for the moment to kill a process, or for its end; whether the moment came first."""
    bound = time.monotonic() + seconds
    while time.monotonic() < bound:
        if moment():
            return True
        with suppress(subprocess.TimeoutExpired):
            process.wait(0.001)
            return False
    raise TimeoutError
