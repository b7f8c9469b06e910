"""Store one small file with a CRC-32 of our own making, read it back as a stream, and compare.

Usage: python samples/with_crc32.py films slate.jpg
"""

import base64
import sys
import zlib
from pathlib import Path

import ds3


def main(bucket: str, file: str) -> None:
    """Send the checksum as a header, which the appliance checks; take another one of what comes back."""
    data = Path(file).read_bytes()
    crc = zlib.crc32(data)
    headers = {"Content-CRC32": base64.b64encode(crc.to_bytes(4, "big")).decode()}
    name = Path(file).name
    with ds3.Client.from_env() as client:
        client.put_object(ds3.PutObjectRequest(bucket, name, stream=data, headers=headers))
        fetched = 0
        with client.stream(ds3.GetObjectRequest(bucket, name)) as pieces:
            for piece in pieces:
                fetched = zlib.crc32(piece, fetched)
    print(f"{name}: sent with CRC-32 {crc:08x}, came back with {fetched:08x}")


if __name__ == "__main__":
    main(*sys.argv[1:])
