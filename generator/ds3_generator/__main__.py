"""``python -m ds3_generator``: import a vendor contract, generate the SDK, check that it is up to date."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from ds3_contract import ContractError, write_contract

from .errors import GeneratorError
from .generate import PACKAGE, contract_path, generated_files
from .vendor import import_contract
from .write import apply, differences

_DEFAULT_API = "5.8"
_SHOWN = 20


def main(arguments: list[str] | None = None) -> int:
    """Run one command; returns the exit status."""
    options = _parser().parse_args(arguments)
    try:
        status: int = options.run(options)
    except (ContractError, GeneratorError) as error:
        print(f"ds3_generator: {error}", file=sys.stderr)
        return 1
    return status


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="ds3_generator", description=__doc__)
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    importing = commands.add_parser("import", help="turn a vendor contract into spec/contracts/API.xml")
    importing.add_argument("vendor", type=Path, metavar="VENDOR.xml")
    importing.add_argument("--api", required=True, help="API version, such as 5.8")
    importing.add_argument("--out", type=Path, help="write here instead")
    importing.set_defaults(run=_import)
    for name, run, text in (
        ("generate", _generate, "write the SDK that a contract describes"),
        ("check", _check, "fail unless the SDK is what its contract generates"),
    ):
        command = commands.add_parser(name, help=text)
        source = command.add_mutually_exclusive_group()
        source.add_argument("--api", default=_DEFAULT_API, help="API version (default: %(default)s)")
        source.add_argument("--contract", type=Path, help="contract file, instead of spec/contracts/API.xml")
        command.add_argument("--out", type=Path, default=PACKAGE, help="the package's folder (default: generated/ds3)")
        command.set_defaults(run=run)
    return parser


def _import(options: argparse.Namespace) -> int:
    contract = import_contract(options.vendor, options.api)
    path = options.out or contract_path(options.api)
    write_contract(contract, path)
    print(f"{path}: {len(contract.operations)} operations, {len(contract.types)} types, {len(contract.enums)} enums")
    return 0


def _generate(options: argparse.Namespace) -> int:
    files = generated_files(options.contract or contract_path(options.api))
    changes = differences(files, options.out)
    apply(changes)
    print(f"{options.out}: {len(files)} files, {len(changes)} changed")
    return 0


def _check(options: argparse.Namespace) -> int:
    changes = differences(generated_files(options.contract or contract_path(options.api)), options.out)
    for change in changes[:_SHOWN]:
        print(f"{change.path}: {change.reason}")
    if len(changes) > _SHOWN:
        print(f"... and {len(changes) - _SHOWN} more")
    if changes:
        print("The generated code is not what the contract generates; run `make generate`.")
    return 1 if changes else 0


if __name__ == "__main__":
    sys.exit(main())
