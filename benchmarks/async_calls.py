"""What a call costs in tasks beside threads: ``python benchmarks/async_calls.py``.

The server of `transport.py` answers; both clients are whole: they sign, time and check. CPU is that of the client
alone, in microseconds a call; best of several rounds, in which the contestants take turns.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from ds3_runtime import BaseAsyncClient, BaseClient, BytesBody, HttpReply, HttpRequest, Request, Response

KIB, MIB = 1024, 1024**2


class Call(Request[Response[int]]):
    """A call whose answer is only counted."""

    operation = "Measured"

    def __init__(self, prepared: HttpRequest) -> None:
        self._prepared = prepared

    def prepare(self) -> HttpRequest:
        """Return what is sent."""
        return self._prepared

    def parse(self, reply: HttpReply) -> Response[int]:
        """Return how long the answer is."""
        return Response(self, reply, len(reply.content))


CALLS = {
    "HEAD": (Call(HttpRequest("HEAD", "/0")), 1000),
    "PUT 4 KiB": (Call(HttpRequest("PUT", "/0", body=BytesBody(bytes(4 * KIB)))), 1000),
    "GET 4 KiB": (Call(HttpRequest("GET", f"/{4 * KIB}")), 1000),
    "PUT 64 MiB": (Call(HttpRequest("PUT", "/0", body=BytesBody(bytes(64 * MIB)))), 2),
    "GET 64 MiB": (Call(HttpRequest("GET", f"/{64 * MIB}")), 2),
}


def main() -> int:
    """Measure and tell."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    rounds = parser.parse_args().rounds
    command = [sys.executable, str(Path(__file__).with_name("transport.py")), "--serve", ""]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        try:
            compare(f"http://127.0.0.1:{int(server.stdout.readline())}", rounds)
        finally:
            server.terminate()
    return 0


def compare(endpoint: str, rounds: int) -> None:
    """Measure both clients against one server."""
    loop = asyncio.new_event_loop()
    threads = BaseClient(endpoint, "access", "secret")
    tasks = BaseAsyncClient(endpoint, "access", "secret")
    try:
        for name, (call, count) in CALLS.items():
            best = {"threads": (9e9, 9e9), "tasks": (9e9, 9e9), "tasks, 32 at once": (9e9, 9e9)}
            for _ in range(rounds):
                measured = {
                    "threads": taken(lambda: repeat(threads, call, count), count),  # noqa: B023  # called at once
                    "tasks": taken(lambda: loop.run_until_complete(repeatedly(tasks, call, count)), count),  # noqa: B023
                    "tasks, 32 at once": taken(lambda: loop.run_until_complete(at_once(tasks, call, count)), count),  # noqa: B023
                }
                best = {kind: min(best[kind], measured[kind]) for kind in best}
            for kind, (cpu, wall) in best.items():
                print(f"{name:12} {kind:20} {cpu:10.1f} us CPU {wall:10.1f} us", flush=True)
    finally:
        threads.close()
        loop.run_until_complete(tasks.close())
        loop.close()


def repeat(client: BaseClient, call: Call, count: int) -> None:
    """Make so many calls."""
    for _ in range(count):
        client.send(call)


async def repeatedly(client: BaseAsyncClient, call: Call, count: int) -> None:
    """Make so many calls."""
    for _ in range(count):
        await client.send(call)


async def at_once(client: BaseAsyncClient, call: Call, count: int) -> None:
    """Make so many calls, 32 of them side by side."""
    lines = min(32, count)
    await asyncio.gather(*(repeatedly(client, call, count // lines) for _ in range(lines)))


def taken(work: Callable[[], object], count: int) -> tuple[float, float]:
    """Return CPU and time of a call, in microseconds."""
    cpu, wall = time.process_time(), time.perf_counter()
    work()
    return (time.process_time() - cpu) / count * 1e6, (time.perf_counter() - wall) / count * 1e6


if __name__ == "__main__":
    sys.exit(main())
