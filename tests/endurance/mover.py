"""A client that moves a directory, in a process of its own, so that it can be killed.

``python mover.py put|get BUCKET DIRECTORY JOURNAL``; the journal says whether there is something to go on with.
"""

from __future__ import annotations

import sys

import ds3


def main() -> None:
    """Go on with what the journal knows; then move what is not there yet, which is all of it at first."""
    verb, bucket, directory, journal = sys.argv[1:]
    options = ds3.TransferOptions(journal=journal, threads=4, default_wait=0.05, sync=False, skip_identical=True)
    with ds3.Client.from_env(connections=4) as client:  # which bounds what is in flight
        transfers = ds3.Transfers(client, options)
        print("ready", flush=True)
        for entry in transfers.unfinished():
            transfers.resume(entry.job_id)
        if verb == "put":
            transfers.put_directory(bucket, directory)
        else:
            transfers.get_directory(bucket, directory)


if __name__ == "__main__":
    main()
