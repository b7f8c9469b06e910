"""XML from the server: no DOCTYPE, no entities, no network; and XML for the server."""

from __future__ import annotations

import re
from collections.abc import Iterable
from xml.sax.saxutils import escape, quoteattr

from lxml import etree

from .errors import BadAnswer, InvalidRequest

Element = etree._Element

_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_LINE_END = {"\r": "&#13;"}
"""A parser would take a carriage return that stands plain for a newline."""


def parse_xml(content: bytes) -> Element:
    """Return the root element of a document; BadAnswer when it is none, or is more than plain XML."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=True, remove_pis=True)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise BadAnswer(f"the answer is not XML: {error.msg}; it begins {content[:80]!r}") from error
    if root.getroottree().docinfo.doctype:
        raise BadAnswer("the answer carries a DOCTYPE, which no appliance sends")
    return root


def local_name(element: Element) -> str:
    """Return an element's tag without its namespace."""
    return str(element.tag).rpartition("}")[2]


def children_by_tag(element: Element) -> dict[str, list[Element]]:
    """Return the child elements grouped by tag; comments are left out."""
    groups: dict[str, list[Element]] = {}
    for child in element.iterchildren(etree.Element):
        groups.setdefault(local_name(child), []).append(child)
    return groups


def element_text(element: Element) -> str:
    """Return the text directly in an element; a comment in its midst does not end it."""
    return (element.text or "") + "".join(child.tail or "" for child in element)


def child_texts(element: Element) -> dict[str, str]:
    """Return the text of each child by tag."""
    return {tag: element_text(children[0]).strip() for tag, children in children_by_tag(element).items()}


def write_element(tag: str, content: Iterable[str] = (), **attributes: object) -> str:
    """Return an element as text; attributes that are None are left out, content is markup already."""
    start = tag + "".join(
        f" {name}={quoteattr(writable(str(value)))}" for name, value in attributes.items() if value is not None
    )
    inner = "".join(content)
    return f"<{start}>{inner}</{tag}>" if inner else f"<{start}/>"


def write_text(tag: str, text: object) -> str:
    """Return an element that holds text."""
    return f"<{tag}>{escape(writable(str(text)), _LINE_END)}</{tag}>"


def writable(text: str) -> str:
    """Return `text` if XML can carry it; InvalidRequest otherwise."""
    found = _ILLEGAL.search(text)
    if found:
        raise InvalidRequest(f"{text!r} cannot be written in XML because of {found[0]!r}")
    return text
