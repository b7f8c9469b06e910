"""The commands of ``python -m ds3_generator``: one module each, which adds its own arguments."""

from __future__ import annotations

import argparse
from typing import Protocol

from . import bumping, check, diffing, documenting, generate, importing, packaging


class Command(Protocol):
    """A module of this package."""

    def add(self, commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
        """Add the command and its arguments; its ``run`` takes the options and returns the exit status."""


COMMANDS: tuple[Command, ...] = (importing, generate, check, documenting, packaging, diffing, bumping)
