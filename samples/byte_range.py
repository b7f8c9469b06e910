"""Fetch some bytes of an object, such as the header of a film, instead of all of it.

Usage: python samples/byte_range.py films reel1.mov header.bin 0 65536
"""

import sys

import ds3


def main(bucket: str, name: str, file: str, offset: str, length: str) -> None:
    """Write `length` bytes from `offset` on to a file; more ranges would follow one another there."""
    ranges = [(int(offset), int(length))]
    with ds3.Client.from_env() as client:
        ds3.Transfers(client).get_ranges(bucket, name, ranges, file)
    print(f"{int(length):,} bytes of {name}, from {int(offset):,} on, are in {file}")


if __name__ == "__main__":
    main(*sys.argv[1:])
