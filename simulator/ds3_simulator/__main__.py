"""``python -m ds3_simulator``: serve until told to stop."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from threading import Event

from ds3_contract import ContractError

from .numbers import read_size
from .settings import Settings
from .simulator import ACCESS_KEY, SECRET_KEY, Simulator


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    usual = Settings()
    result = argparse.ArgumentParser(prog="ds3_simulator", description="A simulator of a BlackPearl appliance.")
    add = result.add_argument
    add("--data", type=Path, required=True, metavar="DIR", help="where buckets and objects are kept")
    add("--host", default="127.0.0.1", help="address to listen on (%(default)s)")
    add("--port", type=int, default=0, help="port to listen on; 0 takes a free one")
    add("--contract", type=Path, metavar="FILE", help="the contract to follow")
    add("--api", metavar="VERSION", help="the version of the contract to follow, such as 5.8 (the newest)")
    add("--blob-size", type=read_size, default=usual.blob_size, help="longest blob, such as 10M or 1G (1G)")
    add(
        "--chunk-size",
        type=read_size,
        default=usual.chunk_size,
        help="longest chunk of more than one blob (4G)",
    )
    add(
        "--retry-after",
        type=int,
        default=usual.retry_after,
        metavar="SECONDS",
        help="value of Retry-After (%(default)s)",
    )
    add("--access-key", default=ACCESS_KEY, help="access id of the user spectra (%(default)s)")
    add("--secret-key", default=SECRET_KEY, help="secret key of the user spectra (%(default)s)")
    return result


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until SIGTERM or SIGINT."""
    stop = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    options = vars(parser().parse_args(arguments))
    try:
        simulator = Simulator(**options).start()
    except (ContractError, OSError) as error:
        sys.exit(f"ds3_simulator: {error}")
    print(f"DS3_ENDPOINT={simulator.endpoint}")
    print(f"DS3_ACCESS_KEY={simulator.access_key}")
    print(f"DS3_SECRET_KEY={simulator.secret_key}", flush=True)
    stop.wait()
    simulator.stop()


if __name__ == "__main__":
    main()
