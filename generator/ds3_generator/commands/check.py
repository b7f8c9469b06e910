"""``check``: fail unless the SDK is what its contract generates."""

from __future__ import annotations

import argparse

from ..generate import generated_files
from ..write import Difference, differences
from .source import add_source, source_of

_SHOWN = 20


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("check", help="fail unless the SDK is what its contract generates")
    add_source(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Name the files that differ; the exit status is 1 when there are any."""
    return report(differences(generated_files(source_of(options)), options.out), "generated code")


def report(changes: list[Difference], what: str) -> int:
    """Print what would have to change and return the exit status."""
    for change in changes[:_SHOWN]:
        print(f"{change.path}: {change.reason}")
    if len(changes) > _SHOWN:
        print(f"... and {len(changes) - _SHOWN} more")
    if changes:
        print(f"The {what} is not what the contract generates; run `make generate`.")
    return 1 if changes else 0
