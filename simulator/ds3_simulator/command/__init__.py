"""The command line: what can be said, and what it means."""

from .parser import read_command_line
from .texts import list_faults

__all__ = ["list_faults", "read_command_line"]
