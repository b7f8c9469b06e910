"""Fetch a whole bucket into a directory.

Usage: python samples/get_directory.py films restored
"""

import sys

import ds3


def main(bucket: str, directory: str) -> None:
    """Restore every object of the bucket; slashes in names become directories."""
    with ds3.Client.from_env() as client:
        report = ds3.Transfers(client).get_bucket(bucket, directory)
    print(f"{report.objects} objects, {report.bytes:,} bytes, {report.seconds:.1f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
