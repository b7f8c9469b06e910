"""Where each operation, type and enum has its section, and the Markdown that leads there."""

from __future__ import annotations

import textwrap
from collections.abc import Iterable

from ds3_contract import Contract, Operation, Type

ENUMS = "enums.md"
TYPES = {
    "types.md": ("Types", "What answers consist of."),
    "types-listings.md": ("Listings", "Answers that hold rows."),
    "types-notifications.md": ("Notifications", "What the server sends to notification end points."),
}
"""The pages of types with title and purpose."""

_WIDTH = 120


class Links:
    """Links between the pages of one contract."""

    def __init__(self, contract: Contract) -> None:
        self._pages = {enum.name: ENUMS for enum in contract.enums}
        self._pages |= {type_.name: types_page(type_) for type_ in contract.types}

    def operation(self, operation: Operation, text: str = "") -> str:
        """Return a link to an operation."""
        return f"[{text or operation.name}]({operation.area}.md#{operation.name.lower()})"

    def type(self, name: str) -> str:
        """Return a link to a type or enum; what has no section is printed as code."""
        return f"[{name}]({self._pages[name]}#{name.lower()})" if name in self._pages else f"`{name}`"

    def annotation(self, text: str) -> str:
        """Return an annotation in words: `A | None` becomes `A or None`, with a link."""
        return " or ".join(self.type(name) for name in text.split(" | "))


def types_page(type_: Type) -> str:
    """Return the page that a type stands on."""
    kinds = (not (type_.listing or type_.notification), type_.listing, type_.notification)
    return next(page for page, fits in zip(TYPES, kinds, strict=True) if fits)


def cell(text: str) -> str:
    """Return `text` as it may stand in a table."""
    return text.replace("|", "\\|").replace("\n", " ")


def wrapped(lead: str, parts: Iterable[str]) -> str:
    """Return a list in one paragraph, broken between its links."""
    text = f"{lead}: {', '.join(parts)}."
    return textwrap.fill(text, _WIDTH, break_long_words=False, break_on_hyphens=False)
