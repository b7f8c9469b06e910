"""From a contract file to the files of the package."""

from __future__ import annotations

from pathlib import Path

from ds3_contract import read_contract

from .build import build_package
from .format import format_all
from .render import render_package

ROOT = Path(__file__).parents[2]
CONTRACTS = ROOT / "spec" / "contracts"
PACKAGE = ROOT / "generated" / "ds3"


def generated_files(contract: Path) -> dict[str, str]:
    """Return the text of each generated file by its path below the package."""
    return format_all(render_package(build_package(read_contract(contract))))


def contract_path(api: str) -> Path:
    """Return where the contract of an API version stands."""
    return CONTRACTS / f"{api}.xml"
