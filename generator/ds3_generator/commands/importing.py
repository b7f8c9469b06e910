"""``import``: a vendor contract becomes ``spec/contracts/API.xml``."""

from __future__ import annotations

import argparse
from pathlib import Path

from ds3_contract import write_contract

from ..generate import CONTRACTS, contract_path
from ..known import known_names
from ..vendor import import_contract


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("import", help="turn a vendor contract into spec/contracts/API.xml")
    command.add_argument("vendor", type=Path, metavar="VENDOR.xml")
    command.add_argument("--api", required=True, help="API version, such as 5.8")
    command.add_argument("--out", type=Path, help="write here instead")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Import one contract."""
    contract = import_contract(options.vendor, options.api, elsewhere=known_names(CONTRACTS, options.api))
    path = options.out or contract_path(options.api)
    write_contract(contract, path)
    counts = (len(contract.operations), len(contract.types), len(contract.enums))
    print("{}: {} operations, {} types, {} enums".format(path, *counts))
    return 0
