"""What can be wrong with a contract."""

from __future__ import annotations

_SHOWN = 60


class ContractError(Exception):
    """A contract that cannot be used; the message names the file, the line where known, and the reason."""

    def __init__(self, reason: str, *, source: str = "", line: int | None = None) -> None:
        super().__init__(reason)
        self.reason = reason
        self.source = source
        self.line = line

    def __str__(self) -> str:
        place = self.source if self.line is None else f"{self.source}:{self.line}"
        return f"{place}: {self.reason}" if place else self.reason


def shown(text: str) -> str:
    """Return text from outside as a message may hold it: on one line, without control characters, not too long."""
    return ascii(text if len(text) <= _SHOWN else text[: _SHOWN - 3] + "...")


def bare(text: str) -> str:
    """Return text from outside as `shown` does, but without quotes around it."""
    return shown(text)[1:-1]
