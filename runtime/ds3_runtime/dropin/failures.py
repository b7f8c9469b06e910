"""Refusals as older scripts know them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ..errors import BadAnswer

_LONGEST_EXCERPT = 200
_TEXT = ("#text", "#cdata-section")


class Ds3Error:
    """What the server said: its word for the error, the status, and a sentence."""

    def __init__(self, code: str | None, http_error_code: int | str, message: str | None) -> None:
        self.code = code
        self.http_error_code = int(http_error_code)
        self.message = message


class RequestFailed(Exception):
    """The server refused a request."""

    def __init__(self, summary: str, ds3_error: Ds3Error) -> None:
        super().__init__(summary, ds3_error)
        self.summary = summary
        self.code = ds3_error.code
        self.http_error_code = ds3_error.http_error_code
        self.message = ds3_error.message

    def __str__(self) -> str:
        return f"{self.summary}; {self.http_error_code} {self.code}: {self.message}"


class XmlSerializer:
    """Reads the server's XML."""

    def __init__(self, verbose: bool = False) -> None:
        self.verbose = verbose

    def pretty_print_xml(self, xml_string: str | bytes) -> str:
        """Return a document with each element on a line of its own."""
        from xml.etree import ElementTree

        element = ElementTree.fromstring(_harmless(xml_string))
        ElementTree.indent(element, "\t")
        return ElementTree.tostring(element, encoding="unicode")

    def parse_string(self, xml_string: str | bytes) -> Any:
        """Return the document as `xml.dom.minidom` gives it; `BadAnswer` when it is none."""
        from xml.dom import minidom

        return minidom.parseString(_harmless(xml_string))

    def get_name_from_node(self, doc: Any, nodename: str, parentname: str | None = None) -> str:
        """Return the text of the first element called `nodename`, below the first `parentname`; or nothing."""
        parents = [doc] if parentname is None else doc.getElementsByTagName(parentname)[:1]
        nodes = [node for parent in parents for node in parent.getElementsByTagName(nodename)[:1]]
        return "".join(child.data for node in nodes for child in node.childNodes if child.nodeName in _TEXT)

    def to_ds3error(self, xml_string: str | bytes, status_code: int, reason: str | None) -> Ds3Error:
        """Return what an answer says is wrong; where it is no XML, its beginning is the message."""
        content = _as_bytes(xml_string)
        if not content.strip():
            return Ds3Error(reason, status_code, None)
        from ..xml import child_texts, parse_xml

        try:
            facts = child_texts(parse_xml(content))
        except BadAnswer:
            return Ds3Error(reason, status_code, content[:_LONGEST_EXCERPT].decode("utf-8", "replace"))
        status = facts.get("HttpErrorCode", "")
        known = int(status) if status.isascii() and status.isdigit() else status_code
        return Ds3Error(facts.get("Code") or reason, known, facts.get("Message") or None)


def _harmless(text: str | bytes) -> bytes:
    """Return a document; `BadAnswer` when it is none, or has a DOCTYPE, which parsers of the standard library obey."""
    from ..xml import parse_xml

    content = _as_bytes(text)
    parse_xml(content)
    return content


def _as_bytes(text: str | bytes) -> bytes:
    return text.encode() if isinstance(text, str) else text


def check_status(response: Any, accepted: Iterable[int]) -> None:
    """Raise `RequestFailed` unless the status of an answer is one of those that are accepted."""
    if response.status in accepted:
        return
    expected = ", ".join(map(str, accepted))
    number = next((value for name, value in response.getheaders() if name.lower() == "x-amz-request-id"), None)
    summary = f"expected HTTP {expected} but received {response.status}"
    summary += f" (request id {number})" if number else ""
    raise RequestFailed(summary, XmlSerializer().to_ds3error(response.read(), response.status, response.reason))
