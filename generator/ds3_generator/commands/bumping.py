"""``bump``: take in the contract of a new API version, up to what a person must decide."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..bump import Wish, bump
from ..errors import GeneratorError
from ..generate import ROOT
from ..package import Project
from .source import DEFAULT_API


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("bump", help="take in the contract of a new API version")
    command.add_argument("vendor", type=Path, metavar="VENDOR.xml")
    command.add_argument("--api", required=True, help="API version, such as 6.1")
    command.add_argument("--default", action="store_true", help="make its package the one that is committed")
    command.add_argument("--report", type=Path, help="write what changed here (default: dist/diff-OLD-NEW.html)")
    command.add_argument("--root", type=Path, default=ROOT, help="checkout to work on (default: this one)")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Walk, and tell each step."""
    committed = options.api if options.default else DEFAULT_API
    wish = Wish(options.vendor, options.api, committed, options.report)
    try:
        for line in bump(Project(options.root), wish):
            print(line)
    except OSError as error:
        raise GeneratorError(f"API {wish.api} cannot be taken in: {error}") from error
    return 0
