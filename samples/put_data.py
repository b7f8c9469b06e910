"""Store files in a bucket, all of them with one bulk job.

Usage: python samples/put_data.py films reel1.mov reel2.mov
"""

import sys
from contextlib import suppress
from pathlib import Path

import ds3


def main(bucket: str, *files: str) -> None:
    """Store each file under its own name; make the bucket if there is none."""
    with ds3.Client.from_env() as client:
        with suppress(ds3.errors.AlreadyExists):
            client.put_bucket(ds3.PutBucketRequest(bucket))
        report = ds3.Transfers(client).put(bucket, [ds3.PutSource(Path(file).name, file) for file in files])
    print(f"{report.objects} objects with {report.bytes:,} bytes stored by job {report.jobs[0]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
