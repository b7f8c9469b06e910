"""``python -m ds3_generator``: import a vendor contract, generate the SDK, check that it is up to date."""

from __future__ import annotations

import argparse
import sys

from ds3_contract import ContractError

from .commands import COMMANDS
from .errors import GeneratorError


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
    for command in COMMANDS:
        command.add(commands)
    return parser


if __name__ == "__main__":
    sys.exit(main())
