"""The SDK's side of `transfer.py`, in a process of its own: puts or gets one directory, and says what that took."""

from __future__ import annotations

import json
import resource
import sys
import time

import ds3


def main() -> None:
    """Move the files with all defaults; print seconds, seconds of CPU, and the peak of memory in bytes."""
    verb, bucket, directory = sys.argv[1:]
    with ds3.Client.from_env() as client:
        client.head_bucket(ds3.HeadBucketRequest(bucket))  # what is loaded and connected late is not what is measured
        transfers = ds3.Transfers(client)
        begin, cpu = time.perf_counter(), time.process_time()
        if verb == "put":
            transfers.put_directory(bucket, directory)
        else:
            transfers.get_directory(bucket, directory)
        facts = {"wall": time.perf_counter() - begin, "cpu": time.process_time() - cpu}
    print(json.dumps(facts | {"peak": peak_memory()}))


def peak_memory() -> int:
    """Return the most bytes that this process has had in memory."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main()
