"""The pages as text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ds3_contract import Contract, read_contract

from ..render import environment
from .enums import enum_section
from .history import History, read_history
from .index import areas, gone_rows, operation_rows, resource_rows
from .links import ENUMS, TYPES, Links, cell, types_page
from .operations import OperationSections
from .types import TypeSections

_Page = tuple[str, str, dict[str, object]]
"""File, template, and what the template prints."""


def documentation(path: Path, folder: Path) -> dict[str, str]:
    """Return each page by its file name: those of the contract at `path`, its history told by those in `folder`."""
    contract = read_contract(path)
    history, links = read_history(folder, contract), Links(contract)
    printer = environment(contract.api)
    printer.filters["cell"] = cell
    pages = [
        *_index(contract, history, links),
        *_areas(contract, history, links),
        *_types(contract, history, links),
    ]
    return {file: printer.get_template(template).render(**names) for file, template, names in pages}


def _index(contract: Contract, history: History, links: Links) -> Iterator[_Page]:
    names: dict[str, object] = {
        "areas": {area: list(resource_rows(group, links)) for area, group in areas(contract).items()},
        "operations": list(operation_rows(contract, history, links)),
        "gone": list(gone_rows(history)),
        "types": {file: title for file, (title, _) in TYPES.items()} | {ENUMS: "Enums"},
    }
    yield "README.md", "docs_index.md.jinja", names


def _areas(contract: Contract, history: History, links: Links) -> Iterator[_Page]:
    sections = OperationSections(contract, history, links)
    for area, operations in areas(contract).items():
        names: dict[str, object] = {
            "area": area,
            "rows": list(resource_rows(operations, links)),
            "operations": [sections.section(operation) for operation in operations],
        }
        yield f"{area}.md", "docs_area.md.jinja", names


def _types(contract: Contract, history: History, links: Links) -> Iterator[_Page]:
    sections = TypeSections(contract, history, links)
    for file, (title, purpose) in TYPES.items():
        group = [sections.type(type_) for type_ in contract.types if types_page(type_) == file]
        yield file, "docs_types.md.jinja", {"title": title, "purpose": purpose, "types": group}
    yield ENUMS, "docs_enums.md.jinja", {"enums": [enum_section(enum, history) for enum in contract.enums]}
