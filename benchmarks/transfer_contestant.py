"""The SDK's side of `transfer.py`, in a process of its own: puts or gets one directory, and says what that took."""

from __future__ import annotations

import json
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

import ds3


def main() -> None:
    """Move the files with all defaults; print seconds, seconds of CPU, and the peak of memory in bytes."""
    verb, bucket, directory = sys.argv[1:]
    with ds3.Client.from_env() as client:
        transfers = ds3.Transfers(client)
        first = _first_transfer(transfers)
        begin, cpu = time.perf_counter(), time.process_time()
        if verb == "put":
            transfers.put_directory(bucket, directory)
        else:
            transfers.get_directory(bucket, directory)
        facts = {"wall": time.perf_counter() - begin, "cpu": time.process_time() - cpu}
    print(json.dumps(facts | {"peak": peak_memory(), "first": first}))


def _first_transfer(transfers: ds3.Transfers) -> float:
    """Move a single byte, which loads what is loaded late; return the seconds that takes, once in a process."""
    begin = time.perf_counter()
    with tempfile.TemporaryDirectory() as folder:
        name = f"byte-{os.getpid()}"
        transfers.put("first", [ds3.PutSource(name, data=b"1")])
        transfers.get_directory("first", folder, prefix=name)
    return time.perf_counter() - begin


def peak_memory() -> int:
    """Return the most bytes that this process has had in memory.

    On Linux, what `getrusage` tells begins with the memory of the process that has started this one.
    """
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM:"))
        return int(line.split()[1]) * 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)


if __name__ == "__main__":
    main()
