"""Parses XML bodies as they come in, without building a tree; a DOCTYPE is refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from lxml import etree

from ..errors import bad_request
from ..http.message import Request
from .checksums import Verifier

BODY_LIMIT = 512 * 1024**2
DEPTH_LIMIT = 16

Take = Callable[[str, Mapping[str, str], str], None]
"""Is told of each element: the tags down to it joined by slashes, its attributes, its text."""


def parse_body(request: Request, take: Take) -> None:
    """Parse the body of `request`, element by element, and verify its checksum if it has one."""
    if request.body.length > BODY_LIMIT:
        raise bad_request(f"The body is longer than {BODY_LIMIT} bytes.", "MaxMessageLengthExceeded")
    verifier = Verifier(request.headers)
    parser = _parser(take)
    try:
        for block in request.body.blocks():
            verifier.update(block)
            parser.feed(bytes(block))
        parser.close()
    except etree.XMLSyntaxError as error:
        raise bad_request(f"The body is not XML: {error.msg}", "MalformedXML") from error
    verifier.verify()


def _parser(take: Take) -> Any:
    target: Any = _Target(take)
    # With resolve_entities=False libxml2 hands `&amp;` in attributes on as `&#38;`; no DOCTYPE, no other entities.
    return etree.XMLParser(target=target, resolve_entities="internal", no_network=True, huge_tree=True)


class _Target:
    """What lxml calls while it parses."""

    def __init__(self, take: Take) -> None:
        self._take = take
        self._open: list[tuple[str, Mapping[str, str]]] = []
        self._text: list[str] = []

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Note that an element begins."""
        name = tag.rpartition("}")[2]
        path = f"{self._open[-1][0]}/{name}" if self._open else name
        self._open.append((path, dict(attributes)))
        self._text.clear()
        if len(self._open) > DEPTH_LIMIT:
            raise bad_request("The elements of the body are nested too deeply.", "MalformedXML")

    def data(self, text: str) -> None:
        """Note a piece of text."""
        self._text.append(text)

    def end(self, _: str) -> None:
        """Hand on the element that ends."""
        self._take(*self._open.pop(), "".join(self._text))
        self._text.clear()

    def doctype(self, *_: object) -> None:
        """Refuse entities and the like before they are declared."""
        raise bad_request("A DOCTYPE is not allowed.", "MalformedXML")

    def close(self) -> None:
        """Finish: there is no tree to return."""
