"""Random faults: what may go wrong while a job runs."""

from __future__ import annotations

import random
from collections.abc import Callable

MOMENTS = ("connected", "request", "upload", "received", "done", "download", "answered")
DATA = ("put", "get")


def _break(kind: str, chance: random.Random) -> str:
    when = chance.choice(MOMENTS)
    where = f" at={chance.randrange(2000)}" if when in ("upload", "download") else ""
    return f"{kind} when={when}{where}"


def _data(chance: random.Random) -> str:
    return chance.choice(DATA)


KINDS: dict[str, Callable[[random.Random], str]] = {
    "busy": lambda chance: f"busy status={chance.choice((307, 503))} retry_after={chance.choice((0, 1))}",
    "error": lambda chance: f"error operation={_data(chance)}",
    "html": lambda chance: f"html operation={_data(chance)}",
    "empty": lambda chance: f"empty status={chance.choice((500, 503))} retry_after=0",
    "bad_digest": lambda chance: "bad_digest operation=put",
    "garbage": lambda chance: "garbage",
    "job_limit": lambda chance: "job_limit",
    "not_ready": lambda chance: "not_ready",
    "cache_full": lambda chance: "cache_full",
    "skew": lambda chance: "skew seconds=3600",
    "reset": lambda chance: _break("reset", chance),
    "close": lambda chance: _break("close", chance),
    "restart": lambda chance: f"restart when={chance.choice(MOMENTS)} seconds=0.2 after={chance.randrange(20)}",
    "stall": lambda chance: f"stall when={chance.choice(MOMENTS)} seconds={chance.choice((0.05, 2))}",
    "slow": lambda chance: "slow rate=200000 seconds=0.5",
    "truncate": lambda chance: f"truncate operation={_data(chance)}",
    "overlong": lambda chance: f"overlong variant=excess operation={_data(chance)}",
    "lengthless": lambda chance: "lengthless operation=get",
    "corrupt": lambda chance: f"corrupt operation=get bytes={chance.randint(1, 4)}",
    "wrong_checksum": lambda chance: "wrong_checksum operation=get",
    "status_line": lambda chance: "status_line",
}
"""Each of the simulator's kinds of fault, with random particulars."""


def forecast(chance: random.Random) -> list[str]:
    """Return the faults of one job: mostly some that pass, sometimes one that stays, sometimes none."""
    faults = [_passing(chance) for _ in range(chance.choice((0, 1, 1, 2, 3)))]
    if chance.random() < 0.1:
        faults.append(KINDS[chance.choice(("error", "bad_digest", "truncate", "corrupt", "reset"))](chance))
    return faults


def _passing(chance: random.Random) -> str:
    kind = chance.choice(tuple(KINDS))
    often = chance.choice((f"every={chance.randint(2, 6)}", "probability=0.3", "every=1"))
    times = 1 if kind == "restart" else chance.randint(1, 6)
    return f"{KINDS[kind](chance)} {often} times={times}"
