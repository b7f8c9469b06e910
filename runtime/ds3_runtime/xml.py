"""XML from the server: no DOCTYPE, no entities, no network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from .errors import BadAnswer
from .plain_rows import Run, cut_rows

if TYPE_CHECKING:
    from lxml import etree

Element: TypeAlias = "etree._Element"
"""Does not load lxml, which takes longer than many a script; only `parse_xml` does."""

DEEPEST = 100
"""Elements that may stand in each other; those of the contract stand seven deep."""
LARGE = 1 << 16
"""Bytes from which on a document is searched for long lists."""
_HUGE = 8 << 20
"""Bytes from which on the parser's own bounds, which allow no text of 10 MB, are lifted."""


def parse_xml(content: bytes) -> Element:
    """Return the root element of a document; BadAnswer when it is none, or is more than plain XML."""
    from lxml import etree

    huge = len(content) >= _HUGE
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=huge, remove_pis=True)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, LookupError) as error:
        raise BadAnswer(f"the answer is not XML: {error}; it begins {content[:80]!r}") from error
    if root.getroottree().docinfo.doctype:
        raise BadAnswer("the answer carries a DOCTYPE, which no appliance sends")
    if _too_deep()(root):
        raise BadAnswer(f"more than {DEEPEST} elements of the answer stand in each other")
    return root


@cache
def _too_deep() -> etree.XPath:
    from lxml import etree

    return etree.XPath("boolean(" + "/*" * (DEEPEST + 1) + ")")


def read_document(content: bytes) -> tuple[Element, Sequence[Run]]:
    """Return the root of a document, and the runs of plain rows that were cut out of it; see `cut_rows`."""
    rest, runs = cut_rows(content) if len(content) >= LARGE else (content, [])
    root = parse_xml(rest)
    if runs and run_number(root) is not None:
        return parse_xml(content), ()
    return root, runs


def run_number(element: Element) -> int | None:
    """Return which run of rows an element stands for; None when it is an element like any other.

    To be asked only in documents with runs, which hold no comments of their own.
    """
    return int(element[0].text or "") if len(element) and not isinstance(element[0].tag, str) else None


def run_elements(run: Run) -> Iterator[Element]:
    """Yield the rows of a run as elements."""
    yield from parse_xml(b"<Rows>" + run.markup + b"</Rows>")


def children_by_tag(element: Element) -> dict[str, list[Element]]:
    """Return the child elements grouped by tag, without its namespace; comments are left out."""
    groups: dict[str, list[Element]] = {}
    for child in element:
        tag: object = child.tag
        if isinstance(tag, str):
            name = tag.rpartition("}")[2] if tag[0] == "{" else tag
            if name in groups:
                groups[name].append(child)
            else:
                groups[name] = [child]
    return groups


def element_text(element: Element) -> str:
    """Return the text directly in an element; a comment in its midst does not end it."""
    text = element.text or ""
    return text + "".join(child.tail or "" for child in element) if len(element) else text


def child_texts(element: Element) -> dict[str, str]:
    """Return the text of each child by tag."""
    return {tag: element_text(children[0]).strip() for tag, children in children_by_tag(element).items()}
