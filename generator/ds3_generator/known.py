"""The names that stand in the contracts of other API versions, so that overlays may serve them too."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ds3_contract import SCALARS, Contract, read_contract


def known_names(folder: Path, besides: str) -> frozenset[str]:
    """Return the names in all contracts of `folder` but that of the API version `besides`."""
    paths = sorted(path for path in folder.glob("*.xml") if path.stem != besides)
    return frozenset(name for path in paths for name in _names(read_contract(path)))


def _names(contract: Contract) -> Iterator[str]:
    yield from SCALARS
    for operation in contract.operations:
        yield from (operation.name, operation.verb, *filter(None, operation.fixed.values()))
        yield from (argument.name for argument in operation.arguments)
        if operation.body:
            yield f"{operation.body.type} {operation.body.name}"
    for type_ in contract.types:
        yield type_.name
        yield from (f"{type_.name}.{field.name}" for field in type_.fields)
    yield from (enum.name for enum in contract.enums)
