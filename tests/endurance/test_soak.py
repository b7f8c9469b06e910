"""Many jobs in one process leave nothing behind: no memory, threads, descriptors or connections."""

from __future__ import annotations

import gc
import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

import ds3
from ds3_simulator.pytest_plugin import Factory

SETTLED = 0.2
"""The share of jobs after which a process has all it needs."""


def measures() -> dict[str, int]:
    """Return what must not grow."""
    gc.collect()
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    kilobytes = pages * os.sysconf("SC_PAGE_SIZE") // 1024
    return {
        "kilobytes": kilobytes,
        "threads": threading.active_count(),
        "descriptors": len(os.listdir("/proc/self/fd")),
        "objects": len(gc.get_objects()),
    }


def soak(jobs: int, folder: Path) -> list[dict[str, int]]:
    """Run jobs; return the measures when the process has settled, and at the end."""
    source = folder / "source"
    source.mkdir()
    for number in range(5):
        (source / str(number)).write_bytes(os.urandom(number * 3000))
    found = []
    with ds3.Client.from_env() as client:
        transfers = ds3.Transfers(client, ds3.TransferOptions(sync=False, journal=folder / "journal"))
        for number in range(jobs // 2):
            transfers.put_directory("films", source, prefix=f"{number}/")
            transfers.get_directory("films", folder / "target", prefix=f"{number}/", strip_prefix=True)
            if number == int(jobs // 2 * SETTLED):
                found.append(measures())
        found.append(measures())
    return found


@pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="the measures are those of Linux")
@pytest.mark.parametrize("jobs", [60, pytest.param(1000, marks=pytest.mark.slow)])
def test_nothing_grows(ds3_simulator_factory: Factory, tmp_path: Path, jobs: int) -> None:
    simulator = ds3_simulator_factory(data=tmp_path / "appliance", min_upload_size=0, persist_delay=0)
    simulator.create_bucket("films")
    command = [sys.executable, __file__, str(jobs), str(tmp_path)]
    env = os.environ | simulator.env
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, text=True, check=True)
    settled, end = json.loads(done.stdout)
    print(settled, end)
    assert end["threads"] <= settled["threads"]
    assert end["descriptors"] <= settled["descriptors"]
    assert end["objects"] <= settled["objects"] + 500
    assert end["kilobytes"] <= settled["kilobytes"] + 4096
    assert simulator.requests.connections <= 70


if __name__ == "__main__":
    print(json.dumps(soak(int(sys.argv[1]), Path(sys.argv[2]))))
