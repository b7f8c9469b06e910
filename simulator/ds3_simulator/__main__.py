"""``python -m ds3_simulator``, or ``ds3-simulator``: serve until told to stop."""

from __future__ import annotations

import logging
import re
import shlex
import signal
import sys
from argparse import Namespace
from collections.abc import Sequence
from contextlib import ExitStack
from threading import Event
from typing import Any

from ds3_contract import ContractError

from .command import list_faults, read_command_line
from .control import ControlPort
from .errors import Refusal
from .opening import open_simulator
from .tls import TlsError

_NAMES = (
    *("data", "api", "contract", "host", "port", "access_key", "secret_key"),
    *("management", "tls", "tls_certificate", "tls_key", "seed"),
)


_PLAIN = re.compile(r"[\w@%+=:,./\[\]-]+")


def main(arguments: Sequence[str] | None = None) -> None:
    """Serve until SIGTERM or SIGINT; exit status 2, and one line that says why, if that cannot be."""
    options = read_command_line(arguments)
    if options.list_faults:
        print(list_faults())
        return
    logging.basicConfig(level=options.log_level.upper(), format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    stop = Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    try:
        with ExitStack() as stack:
            _open(options, stack)
            stop.wait()
    except (ContractError, OSError, Refusal, TlsError, ValueError) as error:
        print(f"ds3-simulator: {' '.join(str(error).split())}", file=sys.stderr)
        sys.exit(2)


def _open(options: Namespace, stack: ExitStack) -> None:
    """Open everything that was asked for, and say where it is."""
    simulator = stack.enter_context(open_simulator(**_arguments(options)))
    printed = dict(simulator.env)
    if not options.no_control:
        control = stack.enter_context(ControlPort(simulator, options.control_host, options.control_port))
        printed["DS3_CONTROL"] = control.endpoint
    if simulator.management_endpoint:
        printed["DS3_MANAGEMENT"] = simulator.management_endpoint
    if simulator.certificate:
        printed["DS3_CERTIFICATE"] = str(simulator.certificate)
    printed["DS3_DATA"] = str(simulator.data)
    print(*(f"{name}={_quoted(value)}" for name, value in printed.items()), sep="\n", flush=True)
    if options.data is None:
        print(f"ds3-simulator: {simulator.data} goes away in the end; --data DIR keeps what is stored", file=sys.stderr)


def _quoted(value: str) -> str:
    """Return a value as a shell reads it: as it is, unless something in it means something to shells."""
    return value if _PLAIN.fullmatch(value) else shlex.quote(value)


def _arguments(options: Namespace) -> dict[str, Any]:
    given: dict[str, Any] = {name: getattr(options, name) for name in _NAMES}
    chances = {"faults": options.fault, "buckets": options.bucket, "users": options.user}
    return {**given, **chances, **options.settings}


if __name__ == "__main__":
    main()
