"""How fast the simulator is, and how much memory it takes: ``python benchmarks/simulator.py``.

The simulator runs in a process of its own; the client beside it is as lean as Python allows. The parts take turns for
several rounds, and the table has their medians. On a busy machine the CPU time that an object or a gigabyte costs
the simulator says more than the rates. One part only: ``--only small-put``, or ``--only large-put --large-size 64M``.
Options after ``--`` go to the simulator.
"""

from __future__ import annotations

import argparse
import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from lean_client import LeanClient
from simulator_loads import Large, Load, Small

import ds3
from ds3_simulator.numbers import read_size

RAM_DISK = Path("/dev/shm")
PARTS = ("small-put", "small-get", "job-put", "job-get", "large-put", "large-get")


@dataclass
class Part:
    """One row of the table."""

    name: str
    prepare: Callable[[], Load]
    amount: float
    """Objects, or gigabytes, of one round."""
    unit: str
    rates: list[float] = field(default_factory=list)
    server: list[float] = field(default_factory=list)
    """Seconds of the simulator's CPU."""
    client: list[float] = field(default_factory=list)
    """Seconds of the client's CPU."""

    def measure(self, pid: int) -> None:
        """Run one round."""
        load = self.prepare()
        server, client = cpu_of(pid), time.process_time()
        seconds = load()
        self.rates.append(self.amount / seconds)
        self.server.append(cpu_of(pid) - server)
        self.client.append(time.process_time() - client)

    def __str__(self) -> str:
        scale, per = (1.0, "s/GB") if self.unit == "GB" else (1e6, "us/object")
        server, client = (median(each) / self.amount * scale for each in (self.server, self.client))
        rate = f"{median(self.rates):,.2f}" if self.unit == "GB" else f"{median(self.rates):,.0f}"
        return f"{self.name:<10} {rate:>8} {self.unit + '/s':<9} {server:>10.3g} {client:8.3g} {per}"


def main() -> None:
    """Measure, and print a table."""
    options = _options()
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that files and the simulator go in that case too
    with tempfile.TemporaryDirectory(prefix="ds3-benchmark-", dir=options.data) as folder:
        home = Path(folder)
        with appliance(home, options) as (process, settings):
            rest = memory_of(process.pid, "VmRSS")
            parts = _parts(settings, options, home)
            for _ in range(options.rounds):
                for part in parts:
                    part.measure(process.pid)
            peak = memory_of(process.pid, "VmHWM")
    print(f"{'':<10} {'median':>18} {'server':>10} {'client':>8} CPU", *map(str, parts), sep="\n")
    print(f"resident memory of the simulator: {rest:.0f} MB at rest, {peak:.0f} MB at most")


@contextmanager
def appliance(folder: Path, options: argparse.Namespace) -> Iterator[tuple[subprocess.Popen[str], list[str]]]:
    """Run the simulator; give its process, its endpoint and its keys."""
    command = [sys.executable, "-m", "ds3_simulator", "--api", ds3.api_version, "--data", str(folder / "appliance")]
    with subprocess.Popen([*command, *options.simulator], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        try:
            settings = [process.stdout.readline().strip().partition("=")[2] for _ in range(3)]
            if not all(settings):
                sys.exit("The simulator did not start.")
            yield process, settings
        finally:
            process.terminate()


def _parts(settings: list[str], options: argparse.Namespace, folder: Path) -> list[Part]:
    client, lean = ds3.Client(*settings), LeanClient(*settings)
    if options.checksum:
        _use_checksum(client, options.checksum)
    small, large = Small(client, lean, options), Large(client, lean, options, folder)
    prepare = (small.put, small.get, small.put_in_job, small.get_in_job, large.put, large.get)
    return [
        Part(name, load, large.amount, "GB") if name.startswith("large") else Part(name, load, small.amount, "objects")
        for name, load in zip(PARTS, prepare, strict=True)
        if name in (options.only or PARTS)
    ]


def _use_checksum(client: ds3.Client, kind: str) -> None:
    policies = client.get_data_policies_spectra_s3(ds3.GetDataPoliciesSpectraS3Request()).result.data_policies
    for policy in policies:
        client.modify_data_policy_spectra_s3(ds3.ModifyDataPolicySpectraS3Request(policy.id, checksum_type=kind))


def memory_of(pid: int, name: str) -> float:
    """Return the megabytes of a process that are resident (VmRSS), or were at most (VmHWM)."""
    lines = Path(f"/proc/{pid}/status").read_text().splitlines()
    return next(int(line.split()[1]) * 1024 / 1e6 for line in lines if line.startswith(name))


def cpu_of(pid: int) -> float:
    """Return the seconds of CPU that a process has used."""
    values = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(values[11]) + int(values[12])) / os.sysconf("SC_CLK_TCK")


def _options() -> argparse.Namespace:
    formatter = argparse.RawDescriptionHelpFormatter
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=formatter)
    add = parser.add_argument
    add("--only", action="append", choices=PARTS, metavar="PART", help=f"measure this part: {', '.join(PARTS)}")
    add("--rounds", type=int, default=3, help="how often each part is measured (%(default)s)")
    add("--objects", type=int, default=4000, help="number of small objects (%(default)s)")
    add("--connections", type=int, default=8, help="connections for small objects (%(default)s)")
    add("--large-size", type=read_size, default=512 << 20, metavar="SIZE", help="length of a large object (512M)")
    add("--large-count", type=int, default=4, help="number of large objects (%(default)s)")
    add("--large-connections", type=int, default=2, help="connections for large objects (%(default)s)")
    add("--checksum", metavar="TYPE", help="checksum type of the data policies, such as CRC_32; they have MD5")
    usual = RAM_DISK if RAM_DISK.is_dir() else None
    add("--data", type=Path, default=usual, metavar="DIR", help="where files are written (%(default)s)")
    add("simulator", nargs="*", metavar="-- OPTION", help="options of the simulator")
    return parser.parse_args()


if __name__ == "__main__":
    main()
