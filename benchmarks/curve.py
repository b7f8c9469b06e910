"""Whether a job of 500,000 objects costs more for each than one of 1,000: ``python benchmarks/curve.py``.

Objects of 16 bytes are put from memory in a single job, by a process of its own for each number of objects. The table
has the time and the CPU of the client for each object, and the peak of its memory. The server is the reference server
(``--reference PATH``), or else the simulator, which is slower than the client.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

from transfer_servers import ReferenceServer, Server, SimulatedServer

CONTESTANT = Path(__file__).with_name("curve_contestant.py")
COUNTS = (1_000, 10_000, 100_000, 500_000)
CHUNKS = 20_000, 3
"""Blobs in a chunk, as appliances have it by default, and chunks that are ready at once."""


def main() -> None:
    """Measure, and print a table."""
    options = _options()
    usual = Path("/dev/shm")
    with (
        tempfile.TemporaryDirectory(prefix="ds3-curve-", dir=usual if usual.is_dir() else None) as folder,
        _server(options, Path(folder)) as server,
    ):
        print(f"{'objects':>10} {'us each':>9} {'CPU us each':>12} {'peak MB':>8}")
        for count in options.objects or COUNTS:
            server.begin(0)
            server.create("curve")
            facts = _run(server, count)
            each, cpu = (facts[name] / count * 1e6 for name in ("wall", "cpu"))
            print(f"{count:>10,} {each:>9.0f} {cpu:>12.0f} {facts['peak'] / 1e6:>8.0f}", flush=True)


def _server(options: argparse.Namespace, folder: Path) -> Server:
    if options.reference:
        return ReferenceServer(options.reference, None, chunks=CHUNKS)
    return SimulatedServer(folder / "appliance")


def _run(server: Server, count: int) -> dict[str, float]:
    command = [sys.executable, str(CONTESTANT), "curve", str(count)]
    done = subprocess.run(command, env=os.environ | server.env, stdout=subprocess.PIPE, check=True, text=True)
    facts: dict[str, float] = json.loads(done.stdout)
    return facts


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--objects", type=int, action="append", metavar="N", help=f"numbers of objects ({COUNTS})")
    parser.add_argument("--reference", type=Path, metavar="PATH", help="the reference server's program")
    return parser.parse_args()


if __name__ == "__main__":
    main()
