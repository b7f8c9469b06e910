"""Where grammar and contracts are: beside this module in a distribution, one floor up in a checkout."""

from __future__ import annotations

from pathlib import Path

_HERE = Path(__file__).parent
_HOME = _HERE if (_HERE / "contract.rng").is_file() else _HERE.parent

GRAMMAR = _HOME / "contract.rng"
CONTRACTS = _HOME / "contracts"
"""One file for each API version, called like it."""
