"""Store a directory, and be done only when all of it is on its final media.

Usage: python samples/until_on_tape.py films ./reels
"""

import sys

import ds3


def main(bucket: str, directory: str) -> None:
    """Put the files into the appliance's cache, then wait until the appliance has written them to tape or disk."""
    with ds3.Client.from_env() as client:
        transfers = ds3.Transfers(client)
        report = transfers.put_directory(bucket, directory)
        print(f"{report.objects} objects are in cache")
        for job_id in report.jobs:
            print(f"job {job_id} is {transfers.wait_until_persisted(job_id).status}")


if __name__ == "__main__":
    main(*sys.argv[1:])
