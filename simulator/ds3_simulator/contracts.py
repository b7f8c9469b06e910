"""Where the contracts are."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ds3_contract import Contract, ContractError, read_contract
from ds3_contract.places import CONTRACTS as DIRECTORY


def known_versions() -> list[str]:
    """Return the API versions that there are contracts for, oldest first."""
    return sorted((path.stem for path in DIRECTORY.glob("*.xml")), key=_numbers)


def contract_for(api: str | None = None) -> Contract:
    """Return the contract of an API version, or of the newest one."""
    versions = known_versions()
    version = api or (versions[-1] if versions else "")
    if version not in versions:
        known = ", ".join(versions) or "none"
        raise ContractError(f"there is no contract of API {version}; known are: {known}", source=str(DIRECTORY))
    return contract_at(DIRECTORY / f"{version}.xml")


@cache
def contract_at(path: Path) -> Contract:
    """Return the contract in a file; it is read once."""
    return read_contract(path)


def _numbers(version: str) -> list[int]:
    return [int(part) if part.isdigit() else -1 for part in version.split(".")]
