"""A Dask cluster of real processes moves a directory there and back while one of its workers is killed.

``python cluster.py SOURCE RESTORED``, with the appliance in the environment. A process of its own, since Dask has
threads, signals and warnings that a test suite does not want.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
import time
from pathlib import Path

from distributed import Client, LocalCluster

import ds3


def main() -> None:
    """Move, kill, and print how many workers there were in all."""
    source, restored = map(Path, sys.argv[1:])
    options = ds3.TransferOptions(default_wait=0.1)
    with (
        LocalCluster(n_workers=2, threads_per_worker=2, dashboard_address=None) as cluster,
        Client(cluster) as dask,
        ds3.Client.from_env() as client,
    ):
        seen = set(dask.scheduler_info()["workers"])
        transfers = ds3.Transfers(client, options, executor=dask.get_executor())
        killer = threading.Thread(target=kill_a_worker_that_moves, args=(cluster,))
        killer.start()
        transfers.put_directory("films", source)
        killer.join()
        transfers.get_directory("films", restored)
        dask.wait_for_workers(2, timeout=30)
        seen |= set(dask.scheduler_info()["workers"])
        print(len(seen))


def kill_a_worker_that_moves(cluster: LocalCluster) -> None:
    """Kill the first worker that has a task."""
    workers = cluster.scheduler.workers
    while not (busy := [name for name, state in workers.items() if state.processing]):
        time.sleep(0.01)
    time.sleep(0.3)
    (killed,) = [nanny for nanny in cluster.workers.values() if nanny.worker_address == busy[0]]
    os.kill(killed.pid, signal.SIGKILL)


if __name__ == "__main__":
    main()
