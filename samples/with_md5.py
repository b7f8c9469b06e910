"""Store files with their MD5 checksums, and see which checksums the appliance has for them.

Usage: python samples/with_md5.py films reel1.mov reel2.mov
"""

import sys
from pathlib import Path

import ds3


def main(bucket: str, *files: str) -> None:
    """Send each blob with its MD5, which the appliance checks; print what it holds, blob by blob."""
    sources = [ds3.PutSource(Path(file).name, file) for file in files]
    with ds3.Client.from_env() as client:
        ds3.Transfers(client, ds3.TransferOptions(checksum="md5")).put(bucket, sources)
        for source in sources:
            head = client.head_object(ds3.HeadObjectRequest(bucket, source.name)).result
            for offset, checksum in sorted(head.blob_checksums.items()):
                print(f"{source.name} from {offset:,}: {head.blob_checksum_type} {checksum}")


if __name__ == "__main__":
    main(*sys.argv[1:])
