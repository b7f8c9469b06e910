"""What the SDK's connections cost beside bare sockets: ``python benchmarks/transport.py``.

A server that keeps nothing runs in a process of its own. Bare sockets send requests that are ready made and look at
nothing but the length of the answer; the transport signs nothing either, but does all the rest: its own pool, heads
written and read, checks, deadlines. CPU is that of the client alone, in microseconds a request; best of several
rounds, in which the contestants take turns.
"""

from __future__ import annotations

import argparse
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import trustme

from ds3_runtime import BytesBody, Credentials, HttpRequest
from ds3_runtime.config import ClientConfig
from ds3_runtime.endpoint import Endpoint
from ds3_runtime.flow import Send
from ds3_runtime.transport import exchange, open_transport

KIB, MIB = 1024, 1024**2
BLOCK = MIB
LARGE = 64 * MIB
HEAD = b"HTTP/1.1 200 OK\r\nDate: Sun, 22 Nov 2026 19:04:29 GMT\r\nx-amz-request-id: 5\r\nContent-Length: %d\r\n\r\n"


class Zeros:
    """A body of zeros in pieces of 256 KiB."""

    def __init__(self, length: int) -> None:
        self.length = length

    def pieces(self) -> Iterator[bytes]:
        """Yield the pieces."""
        piece = bytes(256 * KIB)
        for _ in range(self.length // len(piece)):
            yield piece


class Nowhere:
    """A sink that keeps nothing."""

    takes_views = True

    def write(self, data: bytes, /) -> int:
        """Take `data`."""
        return len(data)


def main() -> int:
    """Measure and tell; with ``--serve``, be the server."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--serve", metavar="PEM", help=argparse.SUPPRESS)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    if options.serve is not None:
        serve(options.serve)
        return 0
    with tempfile.TemporaryDirectory() as folder:
        certificate = make_certificate(Path(folder))
        for pem in ("", str(certificate)):
            command = [sys.executable, __file__, "--serve", pem]
            with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
                assert server.stdout is not None
                try:
                    compare(int(server.stdout.readline()), pem, options.rounds)
                finally:
                    server.terminate()
    return 0


def make_certificate(folder: Path) -> Path:
    """Write a chain with its key and, in the same file, the authority that vouches for it."""
    authority = trustme.CA()
    path = folder / "server.pem"
    authority.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(path)
    authority.cert_pem.write_to_path(path, append=True)
    return path


def compare(port: int, pem: str, rounds: int) -> None:
    """Measure all contestants against one server."""
    scheme = "https" if pem else "http"
    config = ClientConfig(Endpoint.parse(f"{scheme}://127.0.0.1:{port}"), Credentials("a", "s"), verify=pem or True)
    pool = open_transport(config)
    bare = socket.create_connection(("127.0.0.1", port))
    bare.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    works: dict[str, tuple[int, Callable[[], object]]] = {}
    for name, body, wanted, count in (
        ("put 4 KiB", BytesBody(bytes(4 * KIB)), 0, 1500),
        ("get 4 KiB", None, 4 * KIB, 1500),
        ("put 64 MiB", Zeros(LARGE), 0, 2),
        ("get 64 MiB", None, LARGE, 2),
    ):
        request = HttpRequest("PUT" if body else "GET", f"/{wanted}", body=body, sink=None if body else Nowhere())
        if not pem:
            works[f"{name}, bare sockets"] = count, lambda request=request: plainly(bare, request)  # type: ignore[misc]
        works[f"{name}, {scheme}"] = count, lambda request=request: exchange(pool, "", step(request), config)  # type: ignore[misc]
    report(measure(works, rounds))
    pool.close()
    bare.close()


def step(request: HttpRequest) -> Send:
    """Return what a flow would have sent, with a signature that nobody checks."""
    fields = {
        "host": "127.0.0.1",
        "date": "Sun, 22 Nov 2026 19:04:29 GMT",
        "user-agent": "ds3-sdk-python",
        "accept-encoding": "identity",
        "authorization": "AWS spectra:abcdefghijklmnopqrstuvwxyz0=",
    }
    if request.body is not None:
        fields["content-length"] = str(request.body.length)
    return Send(request, request.path, fields, "Measured", time.monotonic() + 3600)


def plainly(connected: socket.socket, request: HttpRequest) -> None:
    """Do the same with as little as possible."""
    length = request.body.length if request.body else 0
    head = f"{request.method} {request.path} HTTP/1.1\r\nContent-Length: {length}\r\n\r\n".encode()
    if isinstance(request.body, BytesBody):
        connected.sendall(head + request.body.content)
    else:
        connected.sendall(head)
        for piece in request.body.pieces() if request.body else ():
            connected.sendall(piece)
    answer = connected.recv(16 * KIB)
    start, _, rest = answer.partition(b"\r\n\r\n")
    left = int(start[start.rindex(b" ") :]) - len(rest)
    buffer = memoryview(bytearray(min(left, BLOCK)))
    while left:
        left -= connected.recv_into(buffer[:left])


def measure(works: dict[str, tuple[int, Callable[[], object]]], rounds: int) -> dict[str, tuple[float, float]]:
    """Return the least CPU and the least time of each work, in microseconds a request."""
    best: dict[str, tuple[float, float]] = {}
    for _ in range(rounds):
        for name, (count, work) in works.items():
            cpu, wall = time.process_time(), time.perf_counter()
            for _ in range(count):
                work()
            taken = (time.process_time() - cpu) / count * 1e6, (time.perf_counter() - wall) / count * 1e6
            best[name] = min(best.get(name, taken), taken)
    return best


def report(figures: dict[str, tuple[float, float]]) -> None:
    """Print the figures."""
    for name, (cpu, wall) in figures.items():
        print(f"{name:26} {cpu:10.1f} us CPU {wall:10.1f} us", flush=True)


def serve(pem: str) -> None:
    """Answer as many bytes as the path says; take whatever is put."""
    context: Any = None
    if pem:
        import ssl

        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(pem)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        print(listener.getsockname()[1], flush=True)
        while True:
            connected, _ = listener.accept()
            connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            threading.Thread(target=converse, args=(connected, context), daemon=True).start()


def converse(connected: socket.socket, context: Any) -> None:
    """Answer the requests of one connection."""
    if context:
        connected = context.wrap_socket(connected, server_side=True)
    buffer = memoryview(bytearray(BLOCK))
    zeros = memoryview(bytes(BLOCK))
    data = b""
    while True:
        while b"\r\n\r\n" not in data:
            received = connected.recv(BLOCK)
            if not received:
                return
            data += received
        head, _, rest = data.partition(b"\r\n\r\n")
        lines = head.lower().split(b"\r\n")
        left = next((int(line[15:]) for line in lines if line.startswith(b"content-length:")), 0) - len(rest)
        while left > 0:
            left -= connected.recv_into(buffer[:left])
        data = b""
        wanted = int(lines[0].split(b" ")[1].strip(b"/"))
        first = zeros[: min(wanted, 4 * KIB)]
        connected.sendall(HEAD % wanted + bytes(first))
        for start in range(len(first), wanted, BLOCK):
            connected.sendall(zeros[: wanted - start])


if __name__ == "__main__":
    sys.exit(main())
