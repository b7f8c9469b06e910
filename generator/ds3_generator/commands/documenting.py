"""``docs``: write the pages that describe the operations, types and enums of a contract."""

from __future__ import annotations

import argparse

from ..docs import documentation
from ..generate import CONTRACTS, ROOT
from ..write import apply, differences
from .check import report
from .source import add_source, source_of

PAGES = ROOT / "docs" / "api"


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("docs", help="write the pages that describe the operations of a contract")
    add_source(command, PAGES)
    command.add_argument("--check", action="store_true", help="write nothing; fail unless the pages are up to date")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the pages that differ, or with ``--check`` name them: the exit status is 1 when there are any."""
    pages = documentation(source_of(options), CONTRACTS)
    changes = differences(pages, options.out)
    if options.check:
        return report(changes, "documentation")
    apply(changes)
    print(f"{options.out}: {len(pages)} pages, {len(changes)} changed")
    return 0
