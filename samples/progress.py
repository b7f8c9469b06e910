"""See how far a transfer has come: a line for every step, or with --bar a bar (pip install "ds3-sdk[progress]").

Usage: python samples/progress.py films ./reels --bar
"""

import sys

import ds3


def main(bucket: str, directory: str, *options: str) -> None:
    """Store a directory and show how far it is; bytes count when the appliance has acknowledged them."""
    with ds3.Client.from_env() as client:
        transfers = ds3.Transfers(client)
        if "--bar" in options:
            with ds3.rich_progress("put") as on_progress:
                transfers.put_directory(bucket, directory, on_progress=on_progress)
        else:
            transfers.put_directory(bucket, directory, on_progress=tell)


def tell(progress: ds3.Progress) -> None:
    """Print a line; called after each blob, and every second of a wait for the appliance."""
    done = f"{progress.bytes_done:,} of {progress.bytes_total:,} bytes"
    objects = f"{progress.objects_done} of {progress.objects_total} objects"
    waiting = f", waiting {progress.waiting:.0f} s more" if progress.waiting else ""
    print(f"{done}, {objects}{waiting}")


if __name__ == "__main__":
    main(*sys.argv[1:])
