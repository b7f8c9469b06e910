"""Fetch objects of a bucket by name, all of them with one bulk job.

Usage: python samples/get_data.py films restored reel1.mov reel2.mov
"""

import sys

import ds3


def main(bucket: str, directory: str, *names: str) -> None:
    """Restore each object as a file of that name in the directory."""
    with ds3.Client.from_env() as client:
        report = ds3.Transfers(client).get_objects(bucket, names, directory)
    print(f"{report.objects} objects with {report.bytes:,} bytes restored to {directory}")


if __name__ == "__main__":
    main(*sys.argv[1:])
