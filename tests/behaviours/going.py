"""A client in a process of its own: ``python going.py put|get BUCKET DIRECTORY JOURNAL BLOBS``.

It goes on with what the journal knows, or begins; after so many blobs it kills itself as `kill -9` does.
"""

from __future__ import annotations

import os
import signal
import sys

import ds3

NEVER = 1 << 30


def main() -> None:
    """Move, and die if told."""
    verb, bucket, directory, journal, blobs = sys.argv[1:]

    def watch(progress: ds3.Progress) -> None:
        if progress.blobs_done >= int(blobs):
            os.kill(os.getpid(), signal.SIGKILL)

    options = ds3.TransferOptions(journal=journal, threads=3, default_wait=0.02, sync=False)
    with ds3.Client.from_env() as client:
        transfers = ds3.Transfers(client, options)
        if unfinished := transfers.unfinished():
            for entry in unfinished:
                transfers.resume(entry.job_id, on_progress=watch)
        elif verb == "put":
            transfers.put_directory(bucket, directory, on_progress=watch)
        else:
            transfers.get_directory(bucket, directory, on_progress=watch)


if __name__ == "__main__":
    main()
