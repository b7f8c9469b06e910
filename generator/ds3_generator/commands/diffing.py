"""``diff``: what changes for callers when one contract takes the place of another."""

from __future__ import annotations

import argparse
import re
from contextlib import suppress
from pathlib import Path

from ds3_contract import Contract, read_contract

from ..diff import FORMATS, Report, compare, present
from ..errors import GeneratorError
from ..generate import contract_path

FOUND = 2
"""Exit status when there are changes that ``--fail-on`` asks for; 1 is for errors."""


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser("diff", help="say what changes for callers from one contract to another")
    command.add_argument("old", metavar="OLD", help="API version, such as 5.6, or contract file")
    command.add_argument("new", metavar="NEW", help="API version or contract file")
    command.add_argument("--format", choices=FORMATS, default="text", help="(default: %(default)s)")
    command.add_argument("--out", type=Path, help="file to write, instead of standard output")
    command.add_argument("--wording", action="store_true", help="tell changed summaries and meanings too")
    command.add_argument(
        "--fail-on", choices=("breaking", "any"), help=f"exit with status {FOUND} when there are such changes"
    )
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Write the report; the exit status tells what was found only when asked to."""
    report = compare(_contract(options.old), _contract(options.new))
    if not options.wording:
        report = report.without_wording()
    text = present(report, options.format)
    if options.out:
        _write(options.out, text)
    else:
        print(text, end="")
    return _status(report, options.fail_on)


def _contract(name: str) -> Contract:
    return read_contract(contract_path(name) if re.fullmatch(r"\d+(\.\d+)+", name) else Path(name))


def _status(report: Report, fail_on: str | None) -> int:
    found = {"breaking": report.breaking, "any": report.changes}.get(fail_on or "")
    return FOUND if found else 0


def _write(path: Path, text: str) -> None:
    """Write a file, whole or not at all."""
    part = path.parent / f"{path.name}.part"
    try:
        part.write_text(text, encoding="utf-8", newline="\n")
        part.replace(path)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise GeneratorError(f"{path} cannot be written: {error.strerror}") from error
