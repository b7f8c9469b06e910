"""XML for the server, as text."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from io import BytesIO
from itertools import chain, islice
from typing import Generic, TypeVar

from .errors import InvalidRequest

_T = TypeVar("_T")
_ILLEGAL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_IN_TEXT = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"})
"""A parser would take a carriage return that stands plain for a newline."""
_IN_VALUES = _IN_TEXT | str.maketrans({'"': "&quot;", "\n": "&#10;", "\t": "&#9;"})
"""And in attributes all of these for spaces."""
_BLOCK = 4096


def write_element(tag: str, content: Iterable[str] = (), **attributes: object) -> str:
    """Return an element as text; attributes that are None are left out, content is markup already."""
    start = tag + "".join([f" {name}={quoted(value)}" for name, value in attributes.items() if value is not None])
    inner = "".join(content)
    return f"<{start}>{inner}</{tag}>" if inner else f"<{start}/>"


def write_text(tag: str, content: object) -> str:
    """Return an element that holds text."""
    text = str(content)
    return f"<{tag}>{text if _is_plain(text) else _writable(text).translate(_IN_TEXT)}</{tag}>"


def write_document(root: str, entries: Iterable[_T], write: Callable[[_T], str]) -> bytes:
    """Return a document of half a million entries as readily as of one; `write` returns the markup of each."""
    remaining = iter(entries)
    first = list(islice(remaining, 1))
    if not first:
        return f"<{root}/>".encode()
    document = BytesIO()
    document.write(f"<{root}>".encode())
    for block in _blocks(chain(first, remaining)):
        document.write("".join(map(write, block)).encode())
    document.write(f"</{root}>".encode())
    return document.getvalue()


class Document(Generic[_T]):
    """A long document as a body: it is written anew whenever it is sent, and stands in memory at no time.

    Raises `InvalidRequest` when XML cannot carry an entry.
    """

    def __init__(self, root: str, entries: Iterable[_T], write: Callable[[_T], str]) -> None:
        self._root = root
        self._entries = entries
        self._write = write
        self.length = sum(map(len, self.pieces()))

    def pieces(self) -> Iterator[bytes]:
        """Yield the markup, block by block."""
        yield f"<{self._root}>".encode()
        for block in _blocks(iter(self._entries)):
            yield "".join(map(self._write, block)).encode()
        yield f"</{self._root}>".encode()


def _blocks(entries: Iterator[_T]) -> Iterator[list[_T]]:
    while block := list(islice(entries, _BLOCK)):
        yield block


def quoted(value: object) -> str:
    """Return an attribute's value in quotation marks; InvalidRequest when XML cannot carry it."""
    text = str(value)
    return f'"{text if _is_plain(text) else _writable(text).translate(_IN_VALUES)}"'


def _is_plain(text: str) -> bool:
    """Tell whether text stands in XML as it is; a quick test for most, since nothing printable is forbidden there."""
    return text.isprintable() and not ("&" in text or "<" in text or ">" in text or '"' in text)


def _writable(text: str) -> str:
    """Return `text` if XML can carry it; InvalidRequest otherwise."""
    found = _ILLEGAL.search(text)
    if found:
        raise InvalidRequest(f"{text!r} cannot be written in XML because of {found[0]!r}")
    return text
