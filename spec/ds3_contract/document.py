"""XML documents from outside: parsed without entities or network, refused when they carry a DOCTYPE."""

from __future__ import annotations

from lxml import etree

from .errors import ContractError


def parse_document(content: bytes, source: str) -> etree._Element:
    """Return the root of an XML document; ContractError, with the line, when it is not one."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        raise ContractError(f"not well-formed XML: {error.msg}", source=source, line=error.lineno) from error
    if root.getroottree().docinfo.doctype:
        raise ContractError("a DOCTYPE is not allowed in a contract", source=source, line=1)
    return root
