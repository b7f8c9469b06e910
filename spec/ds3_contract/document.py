"""XML documents from outside: of bounded size, in UTF-8, without DOCTYPE, entities, namespaces or network."""

from __future__ import annotations

from pathlib import Path
from stat import S_ISREG

from lxml import etree

from .errors import ContractError, shown

LARGEST = 64 << 20
"""Bytes; the vendor's contracts have two million."""


def read_document(path: Path) -> bytes:
    """Return what a file holds; ContractError, before anything is read, when that cannot be a contract."""
    try:
        facts = path.stat()
        if not S_ISREG(facts.st_mode):
            raise ContractError("cannot be read: is no file", source=str(path))
        if facts.st_size > LARGEST:
            reason = f"has {facts.st_size} bytes; a contract has {LARGEST} at most"
            raise ContractError(reason, source=str(path))
        return path.read_bytes()
    except OSError as error:
        raise ContractError(f"cannot be read: {error.strerror}", source=str(path)) from error


def parse_document(content: bytes, source: str) -> etree._Element:
    """Return the root of an XML document; ContractError, with the line, when it is not one."""
    _check_text(content, source)
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True, remove_pis=True
    )
    try:
        root = etree.fromstring(content, parser)
    except etree.XMLSyntaxError as error:
        reason = " ".join((error.msg or "no reason given").split())
        raise ContractError(f"not well-formed XML: {reason}", source=source, line=error.lineno or 1) from error
    declared = root.getroottree().docinfo
    if declared.doctype or declared.internalDTD is not None:
        raise ContractError("a DOCTYPE is not allowed in a contract", source=source, line=1)
    if (declared.encoding or "UTF-8").upper() not in ("UTF-8", "ASCII", "US-ASCII"):
        reason = f"declares the encoding {shown(declared.encoding or '')}; a contract is written in UTF-8"
        raise ContractError(reason, source=source, line=1)
    _check_namespaces(root, source)
    return root


def _check_text(content: bytes, source: str) -> None:
    """Raise ContractError at the first byte that is not UTF-8 or that no XML may hold."""
    zero = content.find(b"\0")
    try:
        content.decode("utf-8")
    except UnicodeDecodeError as error:
        place, reason = error.start, f"the byte 0x{content[error.start]:02x} is not UTF-8"
        zero = zero if 0 <= zero < place else -1
    else:
        place, reason = len(content), ""
    if zero >= 0:
        place, reason = zero, "a NUL byte is not UTF-8 text"
    if reason:
        raise ContractError(f"not well-formed XML: {reason}", source=source, line=content.count(b"\n", 0, place) + 1)


def _check_namespaces(root: etree._Element, source: str) -> None:
    for node in root.iter():
        for name in (node.tag, *node.attrib):
            if not isinstance(name, str) or name.startswith("{"):
                raise ContractError(f"{shown(str(name))} is not of a contract", source=source, line=node.sourceline)
