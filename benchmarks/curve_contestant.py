"""The client of `curve.py`, in a process of its own: puts many tiny objects in one job, and says what that took."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator

from transfer_contestant import peak_memory

import ds3

CONTENT = bytes(16)


def main() -> None:
    """Put the objects; print seconds, seconds of CPU, and the peak of memory in bytes."""
    bucket, count = sys.argv[1], int(sys.argv[2])
    with ds3.Client.from_env() as client:
        client.head_bucket(ds3.HeadBucketRequest(bucket))
        begin, cpu = time.perf_counter(), time.process_time()
        ds3.Transfers(client).put(bucket, sources(count))
        facts = {"wall": time.perf_counter() - begin, "cpu": time.process_time() - cpu}
    print(json.dumps(facts | {"peak": peak_memory()}))


def sources(count: int) -> Iterator[ds3.PutSource]:
    """Yield so many objects, which exist only when they are asked for."""
    for number in range(count):
        yield ds3.PutSource(f"{number % 1000:03d}/object-{number:07d}", data=CONTENT)


if __name__ == "__main__":
    main()
