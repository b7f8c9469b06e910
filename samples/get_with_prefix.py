"""Fetch the objects whose names start with a prefix, and leave the prefix away on disk.

Usage: python samples/get_with_prefix.py films 2026/ restored
"""

import sys

import ds3


def main(bucket: str, prefix: str, directory: str) -> None:
    """Restore what stands below the prefix, with one bulk job."""
    with ds3.Client.from_env() as client:
        report = ds3.Transfers(client).get_directory(bucket, directory, prefix=prefix, strip_prefix=True)
    print(f"{report.objects} objects below {prefix} restored to {directory}")


if __name__ == "__main__":
    main(*sys.argv[1:])
