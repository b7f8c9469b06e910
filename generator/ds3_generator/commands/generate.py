"""``generate``: write the SDK that a contract describes."""

from __future__ import annotations

import argparse

from ..generate import generated_files
from ..write import apply, differences
from .source import add_source, source_of


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("generate", help="write the SDK that a contract describes")
    add_source(command)
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write what differs, remove what is stale."""
    files = generated_files(source_of(options))
    changes = differences(files, options.out)
    apply(changes)
    print(f"{options.out}: {len(files)} files, {len(changes)} changed")
    return 0
