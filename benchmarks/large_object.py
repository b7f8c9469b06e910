"""How much memory the client takes for one large object: ``python benchmarks/large_object.py --gigabytes 3``.

The appliance runs in a process of its own, so that the peak is the client's alone. Exit status 1 when the object
comes back changed, or when the peak is above the limit.
"""

from __future__ import annotations

import argparse
import hashlib
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import ds3

MEGABYTE = 1_000_000
BUCKET = "large"


def main() -> int:
    """Measure, tell, and return the exit status."""
    options = _options()
    with tempfile.TemporaryDirectory(prefix="ds3-large-") as folder:
        home = Path(folder)
        digest = make_object(home / "source", options.gigabytes * 1000)
        command = [sys.executable, "-m", "ds3_simulator", "--api", ds3.api_version]
        command += ["--data", str(home / "appliance"), "--blob-size", "256M"]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as appliance:
            assert appliance.stdout is not None
            settings = [appliance.stdout.readline().strip().partition("=")[2] for _ in range(3)]
            try:
                seconds = move(settings, home)
            finally:
                appliance.terminate()
        same = digest_of(home / "restored" / "object") == digest
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024 / MEGABYTE
    rates = ", ".join(f"{name} {options.gigabytes * 1000 / taken:,.0f} MB/s" for name, taken in seconds.items())
    print(f"{options.gigabytes} GB: {rates}; client's peak memory {peak:.0f} MB; identical: {same}")
    return 0 if same and peak < options.limit else 1


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gigabytes", type=int, default=3)
    parser.add_argument("--limit", type=int, default=150, help="peak memory allowed, in MB (%(default)s)")
    return parser.parse_args()


def make_object(folder: Path, megabytes: int) -> str:
    """Write one object whose every megabyte differs; return its SHA-256."""
    folder.mkdir()
    digest = hashlib.sha256()
    with (folder / "object").open("wb") as file:
        for number in range(megabytes):
            piece = hashlib.sha256(str(number).encode()).digest() * (MEGABYTE // 32)
            digest.update(piece)
            file.write(piece)
    return digest.hexdigest()


def move(settings: list[str], home: Path) -> dict[str, float]:
    """Store the object and fetch it back; return the seconds each took."""
    with ds3.Client(*settings) as client:
        client.put_bucket(ds3.PutBucketRequest(BUCKET))
        transfers = ds3.Transfers(client)
        start = time.monotonic()
        transfers.put_directory(BUCKET, home / "source")
        stored = time.monotonic()
        transfers.get_directory(BUCKET, home / "restored")
        return {"put": stored - start, "get": time.monotonic() - stored}


def digest_of(path: Path) -> str:
    """Return the SHA-256 of a file."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


if __name__ == "__main__":
    sys.exit(main())
