"""Store a directory with everything below it.

Usage: python samples/put_directory.py films ./reels 2026/
"""

import sys

import ds3


def main(bucket: str, directory: str, prefix: str = "") -> None:
    """Store all files of the directory as objects named by prefix and path."""
    with ds3.Client.from_env() as client:
        report = ds3.Transfers(client).put_directory(bucket, directory, prefix=prefix)
    print(f"{report.objects} objects, {report.bytes:,} bytes, {report.seconds:.1f} s")


if __name__ == "__main__":
    main(*sys.argv[1:])
