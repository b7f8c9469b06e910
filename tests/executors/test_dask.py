"""A job is moved by a Dask cluster, and survives the loss of a worker in its midst."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from ds3_simulator import Simulator

from .conftest import digests, held, tree

CLUSTER = Path(__file__).with_name("cluster.py")


def test_a_cluster_moves_a_job_and_loses_a_worker(simulator: Simulator, source: Path, tmp_path: Path) -> None:
    simulator.faults.add("slow operation=put rate=3000000")
    done = subprocess.run(
        [sys.executable, str(CLUSTER), str(source), str(tmp_path / "restored")],
        env=os.environ | simulator.env,
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=200,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout == "3\n", done.stderr  # two, and the one that took the place of the killed one
    assert held(simulator) == digests(source)
    assert tree(tmp_path / "restored") == tree(source)
    assert simulator.secret_key not in done.stderr
