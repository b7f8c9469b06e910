"""The last word on an import: what it made must be a contract, with the vendor's line where it is not."""

from __future__ import annotations

from ds3_contract import Contract, ContractError
from ds3_contract.reader import parse_contract
from ds3_contract.validation import check_contract
from ds3_contract.writer import format_contract

from .names import Names
from .source import Source


def check_imported(contract: Contract, source: Source, names: Names) -> None:
    """Raise ContractError unless `contract` can be written and read again."""
    check_contract(contract, source.path, _lines(source, names))
    try:
        parse_contract(format_contract(contract).encode(), source.path)
    except ContractError as error:
        raise source.fault(f"would make no contract: {error.reason}") from error


def _lines(source: Source, names: Names) -> dict[str, int]:
    lines = {f"operation {names.operation(handler)}": handler.line for handler in source.handlers}
    for type_ in source.types:
        kind = "enum" if type_.constants else "type"
        lines[f"{kind} {names.public(type_.name)}"] = type_.line
    return lines
