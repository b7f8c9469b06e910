"""``package``: build wheel and source archive of the SDK for one API version, or for all, or of the simulator."""

from __future__ import annotations

import argparse
from pathlib import Path

from ..generate import ROOT
from ..package import Project, build_distribution, build_simulator
from ..package.releases import api_numbers
from .source import DEFAULT_API


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command."""
    command = commands.add_parser(
        "package", help="build wheel and source archive for an API version, or of the simulator"
    )
    which = command.add_mutually_exclusive_group()
    which.add_argument("--api", default=DEFAULT_API, help="API version (default: %(default)s)")
    which.add_argument("--all", action="store_true", help="every version in spec/contracts")
    which.add_argument("--simulator", action="store_true", help="the simulator, which speaks every version")
    command.add_argument("--root", type=Path, default=ROOT, help="checkout to work on (default: this one)")
    command.add_argument("--out", type=Path, help="folder of the archives (default: dist in the checkout)")
    command.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Build, and name what was built."""
    project = Project(options.root)
    out = options.out or project.root / "dist"
    if options.simulator:
        print(*build_simulator(project, out), sep="\n")
        return 0
    for api in every_api(project) if options.all else [options.api]:
        print(*build_distribution(project, api, out), sep="\n")
    return 0


def every_api(project: Project) -> list[str]:
    """Return the API versions that there are contracts for, in order."""
    return sorted((path.stem for path in project.contracts.glob("*.xml")), key=api_numbers)
