"""Damage to XML documents: edits of the tree, with values that would hurt if they were taken at their word."""

from __future__ import annotations

from collections.abc import Callable
from copy import deepcopy

from hypothesis import strategies as st
from lxml import etree

HOSTILE = [
    "", " ", "None", "none", "self", "cls", "str", "int", "list", "field", "operation", "parse", "prepare", "read",
    "values", "outcome", "from_headers", "class", "Class", "import", "Import", "match", "Match", "type", "Type",
    'a"b', "a'b", "a\nb", "a\\", "\\", '"""', "'''", 'a""" + open("x").read() + """', "{{ api }}", "{% raw %}", "{# #}",
    "#", "a # b", "x; import os", "x=1, y", '__import__("os")', "\u2028", "\uff41rg", "\u0410pple", "\ufb01eld",
    "\u202e", "\u00e9", "\u00b2", "\U0001f600", "0", "-1", "007", "9" * 5000, "A" * 300, "x" * 300, "true", "false",
    "TRUE", " true", "\tGET", "GET\n", "GET", "PATCH", "null", "array", "void", "com.x.Thing", "com.x.Colour",
    "java.util.Set", "java.util.List<com.x.Thing>", "java.lang.String", "Thing", "thing", "THING", "Model", "UUID",
    "Request", "Response", "Http", "HttpRequest", "Client", "name", "mro", "Name", "__init__", "__class__", "__slots__",
    "RED", "a__b", "a_", "_a", "con", "Con", "../x", "/", "//", "/{a}{b}", "{", "}", "{}", "/_rest_/x/{y}", "200",
    "299", "404", "999", "2e2", "%", "%s", "$", "A$B", "a.b", "A.", ".A", "?", "??", "string", "string?", "flag",
    "bytes", "stream", "sink", "headers", "ids", "text", "long", "header", "attribute", "path", "body", "length",
    "flat", "wrapped", "each", "DANCE", "LIST", "REQUIRED", "ALWAYS", "Error", "Oops", "PutObject", "put-blob",
    "open-put-job", "object_name", "a=b", "a=b a=c", "a a", "Send", "Close", "Data", "x.y.Secret", "x.y.Riddle",
]  # fmt: skip

_SMALL = st.integers(0, 1 << 16)
Edit = tuple[int, int, int, int]


def edits() -> st.SearchStrategy[list[Edit]]:
    """Return a strategy of one to four edits of a tree."""
    return st.lists(st.tuples(_SMALL, _SMALL, _SMALL, _SMALL), min_size=1, max_size=4)


def edited(content: bytes, changes: list[Edit]) -> bytes:
    """Return a document after some edits."""
    root = etree.fromstring(content)
    for kind, *numbers in changes:
        nodes = [node for node in root.iter() if isinstance(node.tag, str)]
        _EDITS[kind % len(_EDITS)](nodes, *numbers)
    return etree.tostring(root)


def _delete(nodes: list[etree._Element], first: int, _second: int, _third: int) -> None:
    node = nodes[first % len(nodes)]
    parent = node.getparent()
    if parent is not None:
        parent.remove(node)


def _copy(nodes: list[etree._Element], first: int, second: int, _third: int) -> None:
    """Put a copy of a node into another, or beside itself."""
    node, other = nodes[first % len(nodes)], nodes[second % len(nodes)]
    parent = node.getparent()
    (parent if parent is not None and second % 2 else other).append(deepcopy(node))


def _swap(nodes: list[etree._Element], first: int, second: int, third: int) -> None:
    """Give an attribute a value that one of its name has elsewhere."""
    node = nodes[first % len(nodes)]
    if node.attrib:
        name = sorted(node.attrib)[second % len(node.attrib)]
        values = sorted({str(other.get(name)) for other in nodes if name in other.attrib})
        node.set(name, values[third % len(values)])


def _spoil(nodes: list[etree._Element], first: int, second: int, third: int) -> None:
    """Give an attribute a hostile value, or a part of one."""
    node = nodes[first % len(nodes)]
    if node.attrib:
        name = sorted(node.attrib)[second % len(node.attrib)]
        value = HOSTILE[third % len(HOSTILE)]
        node.set(name, str(node.get(name)) + value if second % 3 == 0 else value)


def _add(nodes: list[etree._Element], first: int, second: int, third: int) -> None:
    names = sorted({str(name) for other in nodes for name in other.attrib})
    if names:
        nodes[first % len(nodes)].set(names[second % len(names)], HOSTILE[third % len(HOSTILE)])


def _remove(nodes: list[etree._Element], first: int, second: int, _third: int) -> None:
    node = nodes[first % len(nodes)]
    if node.attrib:
        del node.attrib[sorted(node.attrib)[second % len(node.attrib)]]


def _rename(nodes: list[etree._Element], first: int, second: int, _third: int) -> None:
    nodes[first % len(nodes)].tag = nodes[second % len(nodes)].tag


def _write(nodes: list[etree._Element], first: int, _second: int, third: int) -> None:
    nodes[first % len(nodes)].text = HOSTILE[third % len(HOSTILE)]


_EDITS: list[Callable[[list[etree._Element], int, int, int], None]] = [
    _delete, _copy, _swap, _swap, _spoil, _spoil, _add, _remove, _rename, _write,
]  # fmt: skip


def bites() -> st.SearchStrategy[list[tuple[float, int, bytes]]]:
    """Return a strategy of places, lengths and bytes to put there instead."""
    scraps = [
        b"",
        b"\0",
        b"\xff",
        b"\xe9",
        b'"',
        b"<",
        b">",
        b"&",
        b"&#10;",
        b"&a;",
        b"]]>",
        b"<!--",
        b"\n",
        b"A",
        b"_",
    ]
    pieces = st.one_of(st.sampled_from(scraps), st.binary(max_size=6))
    return st.lists(st.tuples(st.floats(0, 1), st.integers(0, 8), pieces), min_size=1, max_size=4)


def bitten(content: bytes, damage: list[tuple[float, int, bytes]]) -> bytes:
    """Return bytes after some damage."""
    for place, length, piece in damage:
        start = int(place * len(content))
        content = content[:start] + piece + content[start + length :]
    return content
