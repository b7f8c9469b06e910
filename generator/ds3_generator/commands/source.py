"""The arguments that say which contract, and which package, a command is about."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..generate import PACKAGE, ROOT, contract_path

DEFAULT_API = "5.8"
"""The version whose package is committed."""


def add_source(command: argparse.ArgumentParser, out: Path = PACKAGE) -> None:
    """Add ``--api``, ``--contract`` and ``--out``."""
    source = command.add_mutually_exclusive_group()
    source.add_argument("--api", default=DEFAULT_API, help="API version (default: %(default)s)")
    source.add_argument("--contract", type=Path, help="contract file, instead of spec/contracts/API.xml")
    command.add_argument("--out", type=Path, default=out, help=f"folder to fill (default: {out.relative_to(ROOT)})")


def source_of(options: argparse.Namespace) -> Path:
    """Return the contract file that the options name."""
    path: Path = options.contract or contract_path(options.api)
    return path
