"""A client that goes on with one job, in a process of its own: ``python resumer.py JOURNAL JOB``; it says how it went.

It begins when a line comes in, so that many can begin together.
"""

from __future__ import annotations

import sys

import ds3
from ds3_runtime.errors import JobInUse


def main() -> None:
    """Go on with the job, and say so; or that others do."""
    journal, job = sys.argv[1:]
    options = ds3.TransferOptions(journal=journal, threads=4, default_wait=0.05, sync=False)
    with ds3.Client.from_env() as client:
        print("ready", flush=True)
        sys.stdin.readline()
        try:
            ds3.Transfers(client, options).resume(job)
        except JobInUse:
            print("in use", flush=True)
        else:
            print("done", flush=True)


if __name__ == "__main__":
    main()
