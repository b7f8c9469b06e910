"""Documents that an appliance might send, made from a contract, with the values and dictionaries they stand for.

Written from spec/README.md and the rules for plain dictionaries alone, so that it contradicts the generator and the
runtime where these are wrong. Every value in a document is different, so that mixed-up rows and fields are noticed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import count
from typing import Any
from uuid import UUID
from xml.sax.saxutils import escape, quoteattr

from ds3_contract import Contract, Field, Operation, Status, Type

MISSING = object()
"""Stands for a promised value that the document leaves out: reading it must fail."""


@dataclass(frozen=True)
class AnswerDocument:
    """One answer: its status and content, and what reading it must give."""

    variant: str
    status: Status
    content: bytes
    typed: dict[str, Any]
    """Typed values by field name; a dictionary for each structure, MISSING for what was promised but not sent."""
    plain: dict[str, Any]
    """The same as older scripts want it: text by tag, None for what is missing or empty, lists under ``<tag>List``."""


@dataclass(frozen=True)
class Shape:
    """Which elements a document has."""

    rows: int = 2
    optional: str = "full"
    """``full``, ``empty`` or ``left out``."""
    required: bool = True
    wrappers: bool = True


@dataclass(frozen=True)
class Style:
    """How a document is written."""

    prologue: str = ""
    prefix: str = ""
    root_attributes: str = ""
    attributes: str = ""
    """Stands in every start tag."""
    first: str = ""
    """Stands before the children of every element that has any."""
    last: str = ""
    """Stands after them."""
    between: str = ""
    text: Callable[[str], str] = escape
    attribute: Callable[[str], str] = quoteattr
    epilogue: str = ""
    encoding: str = "utf-8"
    mark: bytes = b""


@dataclass
class Node:
    """An element with text or children."""

    tag: str
    text: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    children: list[Node] = field(default_factory=list)


def _references(text: str) -> str:
    return "".join(
        f"&#{ord(character)};" if index % 2 else f"&#x{ord(character):x};" for index, character in enumerate(text)
    )


def _commented(text: str) -> str:
    middle = len(text) // 2
    return f"<!-- a -->{escape(text[:middle])}<!-- <Name>b</Name> -->{escape(text[middle:])}<?c d?>"


def _cdata(text: str) -> str:
    middle = len(text) // 2
    return f"<![CDATA[{text[:middle]}]]>{escape(text[middle:])}" if text else ""


_UNKNOWN = "<Unknown Id='x'><Name>u</Name><Id/><Unknown/></Unknown>"
_DECLARATION = '<?xml version="1.0" encoding="{}" standalone="yes"?>\n'

VARIANTS: dict[str, tuple[Shape, Style]] = {
    "two": (Shape(), Style()),
    "one": (Shape(rows=1), Style()),
    "none": (Shape(rows=0), Style()),
    "many": (Shape(rows=5), Style()),
    "optional left out": (Shape(optional="left out"), Style()),
    "optional empty": (Shape(optional="empty"), Style()),
    "wrappers left out": (Shape(rows=0, wrappers=False), Style()),
    "all left out": (Shape(rows=0, optional="left out", required=False, wrappers=False), Style()),
    "unknown elements": (Shape(), Style(first=_UNKNOWN, between=_UNKNOWN, last="<AlsoNew/>")),
    "unknown attributes": (Shape(), Style(attributes=" Unknown='1' xml:space='preserve' unknown=\"a'b\"")),
    "namespace": (Shape(), Style(root_attributes=' xmlns="http://s3.amazonaws.com/doc/2006-03-01/"')),
    "prefix": (Shape(), Style(prefix="d:", root_attributes=' xmlns:d="urn:d" xmlns:n="urn:n" n:Name="no"')),
    "cdata": (Shape(), Style(text=_cdata)),
    "comments": (
        Shape(),
        Style(
            prologue="<!-- <Data/> -->", text=_commented, first="<!-- 1 -->", between="<!--2-->", epilogue="<!-- > -->"
        ),
    ),
    "byte order mark": (Shape(), Style(mark=b"\xef\xbb\xbf")),
    "mark and declaration": (Shape(), Style(mark=b"\xef\xbb\xbf", prologue=_DECLARATION.format("UTF-8"))),
    "declaration": (Shape(), Style(prologue=_DECLARATION.format("utf-8"))),
    "utf-16": (Shape(), Style(prologue=_DECLARATION.format("UTF-16"), encoding="utf-16")),
    "latin-1": (Shape(), Style(prologue=_DECLARATION.format("ISO-8859-1"), encoding="latin-1")),
    "indented": (Shape(), Style(first="\n  ", between="\r\n\t", last="\n", epilogue="\n\n")),
    "references": (Shape(), Style(text=_references, attribute=lambda text: f"'{_references(text)}'")),
}
"""Every way in which a document is written, by name."""


def answer_documents(contract: Contract, operation: Operation) -> Iterator[AnswerDocument]:
    """Yield documents of every variant for each status with which an operation may answer in XML."""
    for status in operation.accepted:
        type_ = _document_type(contract, status)
        if type_ is not None:
            for variant in VARIANTS:
                yield answer_document(contract, type_, status, variant)


def answer_document(contract: Contract, type_: Type, status: Status, variant: str) -> AnswerDocument:
    """Return one document of a type."""
    shape, style = VARIANTS[variant]
    node, typed, plain = _Maker(contract, shape).structure(type_, type_.root)
    body = style.prologue + _written(node, style, style.root_attributes) + style.epilogue
    return AnswerDocument(variant, status, style.mark + body.encode(style.encoding), typed, plain)


def _document_type(contract: Contract, status: Status) -> Type | None:
    if status.type is None or status.type == "bytes" or status.stream or status.outcome:
        return None
    type_ = contract.type(status.type)
    return None if any(part.origin.startswith("header") for part in type_.fields) else type_


def _written(node: Node, style: Style, more: str = "") -> str:
    tag = style.prefix + node.tag
    attributes = "".join(f" {name}={style.attribute(text)}" for name, text in node.attributes.items())
    start = f"<{tag}{attributes}{style.attributes}{more}"
    if node.children:
        children = style.between.join(_written(child, style) for child in node.children)
        return f"{start}>{style.first}{children}{style.last}</{tag}>"
    return f"{start}>{style.text(node.text)}</{tag}>" if node.text else f"{start}/>"


_Found = tuple[list[Node], Any, str, Any]
"""Elements, the typed value, the key of the dictionary and its plain value."""


class _Maker:
    """Makes elements of one shape; each value it makes is new."""

    def __init__(self, contract: Contract, shape: Shape) -> None:
        self._contract = contract
        self._types = {type_.name: type_ for type_ in contract.types}
        self._shape = shape
        self._numbers = count(1)

    def structure(self, type_: Type, tag: str) -> tuple[Node, dict[str, Any], dict[str, Any]]:
        """Return an element of a type, and what it stands for."""
        node, typed, plain = Node(tag), {}, {}
        for part in type_.fields:
            if part.origin == "attribute":
                typed[part.name], plain[part.tag] = self._attribute(part, node)
                continue
            nodes, typed[part.name], key, value = self._list(part) if part.layout else self._single(part)
            plain[_own_key(type_, part) or key] = value
            node.children += nodes
        return node, typed, plain

    def _attribute(self, part: Field, node: Node) -> tuple[Any, str | None]:
        if self._left_out(part):
            return self._missing(part), None
        if self._empty(part):
            node.attributes[part.tag] = ""
            return None, ""
        text, value = self._scalar(part.type)
        node.attributes[part.tag] = text
        return value, text

    def _single(self, part: Field) -> tuple[list[Node], Any, str, Any]:
        if self._left_out(part):
            return [], self._missing(part), part.tag, None
        if self._empty(part) and part.type not in self._types:
            return [Node(part.tag)], None, part.tag, None
        node, typed, plain = self._item(part)
        return [node], typed, part.tag, plain

    def _list(self, part: Field) -> tuple[list[Node], Any, str, Any]:
        items = [self._item(part) for _ in range(self._shape.rows)]
        nodes = [node for node, _, _ in items]
        typed, plain = [value for _, value, _ in items], [value for _, _, value in items]
        if part.layout == "each":
            wrapped = [Node(part.wrapper or "", children=[node]) for node in nodes]
            return wrapped, typed, f"{part.wrapper}List", [{part.tag: value} for value in plain]
        if part.layout == "wrapped" and self._shape.wrappers:
            nodes = [Node(part.wrapper or "", children=nodes)]
        return nodes, typed, f"{part.tag}List", plain

    def _item(self, part: Field) -> tuple[Node, Any, Any]:
        if part.type in self._types:
            return self.structure(self._types[part.type], part.tag)
        text, value = self._scalar(part.type)
        return Node(part.tag, text), value, text

    def _scalar(self, name: str) -> tuple[str, Any]:
        number = next(self._numbers)
        if name in _SCALARS:
            return _SCALARS[name](number)
        values = self._contract.enum(name).values
        constant = values[number % len(values)].name
        return constant, constant

    def _left_out(self, part: Field) -> bool:
        return self._shape.optional == "left out" if part.optional else not self._shape.required

    def _empty(self, part: Field) -> bool:
        return part.optional and self._shape.optional == "empty"

    def _missing(self, part: Field) -> Any:
        return None if part.optional else MISSING


def _own_key(type_: Type, part: Field) -> str | None:
    """Return the key of a list that shares its items' tag with another list of the type: their wrappers differ."""
    alike = [each for each in type_.fields if each.layout == "wrapped" and each.tag == part.tag]
    return f"{part.wrapper}List" if part in alike and len(alike) > 1 else None


def _date(number: int) -> tuple[str, datetime]:
    moment = datetime(2024, 1, 2, 3, 4, 5, 678000, UTC) + timedelta(seconds=number)
    return moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"), moment


def _uuid(number: int) -> tuple[str, UUID]:
    value = UUID(int=number << 64 | 0x4000_8000_0000_0000_0000)
    return str(value), value


_SCALARS: dict[str, Callable[[int], tuple[str, Any]]] = {
    "string": lambda number: (f'a "{number}" <c>\'s & ü', f'a "{number}" <c>\'s & ü'),
    "integer": lambda number: (str(number), number),
    "long": lambda number: (str((1 << 40) + number), (1 << 40) + number),
    "double": lambda number: (f"{number}.25", number + 0.25),
    "boolean": lambda number: ("true", True) if number % 2 else ("false", False),
    "date": _date,
    "uuid": _uuid,
}


def assert_typed(model: Any, typed: dict[str, Any], missing: type[Exception]) -> None:
    """Compare a typed result with `typed`; reading what is MISSING there must raise `missing`."""
    for name, expected in typed.items():
        if expected is MISSING:
            try:
                value = getattr(model, name)
            except missing:
                continue
            raise AssertionError(f"{name} was not sent, and is {value!r}")
        _assert_value(name, getattr(model, name), expected, missing)


def _assert_value(name: str, found: Any, expected: Any, missing: type[Exception]) -> None:
    if isinstance(expected, dict):
        assert_typed(found, expected, missing)
    elif isinstance(expected, list):
        assert len(found) == len(expected), name
        for item, wanted in zip(found, expected, strict=True):
            _assert_value(name, item, wanted, missing)
    else:
        assert found == expected, f"{name} is {found!r} instead of {expected!r}"
        assert type(found) is type(expected) or (isinstance(found, str) and isinstance(expected, str)), name
