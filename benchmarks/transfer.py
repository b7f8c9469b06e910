"""How fast bulk jobs are beside a raw client: ``python benchmarks/transfer.py --reference PATH --floor PATH``.

The reference server and the floor (a raw client of sockets, without checks) are Go programs that do not belong to the
project. In each round the floor and the SDK, with its defaults and all its checks, move the same files one after the
other; the table has the medians of the ratios of the same round. Every byte is compared. Without the two programs the
simulator is the server, and the SDK is measured alone. What the first transfer of a process takes more, since modules
are loaded late, is measured by moving a single byte before, and stands in the last column.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

from transfer_servers import ReferenceServer, Server, SimulatedServer, digests, make_files, same_files

HEAD = f"{'':<12}{'floor s':>7} {'ours s':>7} {'ratio':<18}{'CPU s':>7} {'peak MB':>8} {'conns':>6} {'first':>6}"
RAM_DISK = Path("/dev/shm")
CONTESTANT = Path(__file__).with_name("transfer_contestant.py")


@dataclass(frozen=True, slots=True)
class Shape:
    """Files to move, and how far away the server is."""

    name: str
    count: int
    size: int
    latency: int = 0
    """Milliseconds before each answer."""
    sockets: int = 8
    """Connections of the floor."""


SHAPES = (
    Shape("small", 2000, 4096),
    Shape("mid", 200, 1 << 20),
    Shape("big", 4, 512 << 20),
    Shape("far", 2000, 4096, latency=20, sockets=32),
)


@dataclass
class Row:
    """What one direction of one shape took, round by round."""

    name: str
    floor: list[float] = field(default_factory=list)
    ours: list[float] = field(default_factory=list)
    cpu: list[float] = field(default_factory=list)
    memory: list[float] = field(default_factory=list)
    connections: list[int] = field(default_factory=list)
    first: list[float] = field(default_factory=list)

    def __str__(self) -> str:
        ratios = sorted(ours / floor for ours, floor in zip(self.ours, self.floor, strict=False))
        ratio = f"{median(ratios):5.2f} ({ratios[0]:.2f}-{ratios[-1]:.2f})" if ratios else "    -"
        floor = f"{median(self.floor):7.3f}" if self.floor else "      -"
        facts = f"{median(self.cpu):7.3f} {max(self.memory):8.0f} {max(self.connections):6d} {median(self.first):6.3f}"
        return f"{self.name:<12}{floor} {median(self.ours):7.3f} {ratio:<18}{facts}"


def main() -> None:
    """Measure, and print a table."""
    options = _options()
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="ds3-transfer-", dir=options.data)))
        server = stack.enter_context(_server(options, home))
        shapes = [shape for shape in SHAPES if shape.name in (options.only or [each.name for each in SHAPES])]
        print(HEAD)
        for shape in shapes:
            for row in _rows(shape, server, home, options):
                print(row, flush=True)


def _server(options: argparse.Namespace, home: Path) -> Server:
    if options.reference:
        return ReferenceServer(options.reference, options.floor, options.checksum)
    return SimulatedServer(home / "appliance", tls=options.tls)


def _rows(shape: Shape, server: Server, home: Path, options: argparse.Namespace) -> Iterator[Row]:
    source = home / shape.name
    make_files(source, shape.count, shape.size)
    expected = digests(source)
    put, get = Row(f"put {shape.name}"), Row(f"get {shape.name}")
    for _ in range(options.rounds):
        server.begin(shape.latency)
        server.create("first")
        _put(put, shape, server, source)
        if server.sha256("ours") != expected:
            sys.exit(f"{shape.name}: what was put is not what was there")
        _get(get, shape, server, home / "restored", expected)
    for path in source.iterdir():
        path.unlink()
    yield from (put, get)


def _put(row: Row, shape: Shape, server: Server, source: Path) -> None:
    if floor := server.floor("put", source, "floor", shape.count, shape.size, shape.sockets):
        row.floor.append(floor)
    server.create("ours")
    _run(row, server, "put", "ours", source)


def _get(row: Row, shape: Shape, server: Server, target: Path, expected: dict[str, str]) -> None:
    for name, bucket in (("floor", "floor"), ("ours", "ours")):
        target.mkdir()
        if name == "ours":
            _run(row, server, "get", bucket, target)
        elif floor := server.floor("get", target, bucket, shape.count, shape.size, shape.sockets):
            row.floor.append(floor)
        if any(target.iterdir()) and not same_files(target, expected):
            sys.exit(f"{shape.name}: what {name} got is not what was there")
        for path in target.iterdir():
            path.unlink()
        target.rmdir()


def _run(row: Row, server: Server, verb: str, bucket: str, directory: Path) -> None:
    """Let the SDK move files in a process of its own."""
    before = server.connections()
    command = [sys.executable, str(CONTESTANT), verb, bucket, str(directory)]
    env = {**os.environ, **server.env, "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(command, env=env, stdout=subprocess.PIPE, check=True, text=True)
    facts = json.loads(done.stdout)
    row.ours.append(facts["wall"])
    row.cpu.append(facts["cpu"])
    row.memory.append(facts["peak"] / 1e6)
    row.first.append(facts["first"])
    row.connections.append(server.connections() - before)


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    add = parser.add_argument
    names = [shape.name for shape in SHAPES]
    add("--only", action="append", choices=names, metavar="SHAPE", help=f"measure this shape: {', '.join(names)}")
    add("--rounds", type=int, default=3, help="how often each is measured (%(default)s)")
    add("--reference", type=Path, metavar="PATH", help="the reference server's program")
    add("--floor", type=Path, metavar="PATH", help="the raw client's program")
    add("--checksum", metavar="KIND", help="what the reference server's policy says, such as CRC_32; by itself MD5")
    add("--tls", action="store_true", help="let the simulator speak TLS: what that costs is the difference")
    add("--data", type=Path, default=RAM_DISK if RAM_DISK.is_dir() else None, help="where files are (%(default)s)")
    options = parser.parse_args()
    if (options.reference is None) != (options.floor is None):
        parser.error("--reference and --floor go together")
    if options.tls and options.reference:
        parser.error("the reference server does not speak TLS; the simulator does")
    return options


if __name__ == "__main__":
    main()
