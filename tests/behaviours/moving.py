"""A client in a process of its own, to be interrupted: ``python moving.py VERB DIRECTORY WORKERS ON_FAILURE JOURNAL``.

It says ``ready`` first, and how it ended last.
"""

from __future__ import annotations

import sys
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context

import ds3


def workers() -> ProcessPoolExecutor:
    """Return two processes."""
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"))


def main() -> None:
    """Move until somebody says stop."""
    verb, directory, kind, on_failure, journal = sys.argv[1:]
    options = ds3.TransferOptions(sync=False, on_failure=on_failure, journal=journal or None)  # type: ignore[arg-type]
    with ds3.Client.from_env() as client:
        transfers = ds3.Transfers(client, options, executor=workers if kind == "processes" else None)
        print("ready", flush=True)
        try:
            if verb == "put":
                transfers.put_directory("films", directory, prefix="new/")
            else:
                transfers.get_directory("films", directory, prefix="stored/", strip_prefix=True)
        except KeyboardInterrupt:
            print("interrupted", flush=True)


if __name__ == "__main__":
    main()
