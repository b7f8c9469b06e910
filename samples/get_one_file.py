"""Fetch one object into a file, of whatever size.

Usage: python samples/get_one_file.py films reel1.mov reel1-restored.mov
"""

import sys

import ds3


def main(bucket: str, name: str, file: str) -> None:
    """Restore the object; the file appears when all of it is there and its checksums are right."""
    with ds3.Client.from_env() as client:
        report = ds3.Transfers(client).get_file(bucket, name, file)
    print(f"{name}: {report.bytes:,} bytes in {report.blobs} blobs restored to {file}")


if __name__ == "__main__":
    main(*sys.argv[1:])
