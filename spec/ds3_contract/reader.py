"""Reads ``spec/contracts/<api>.xml`` and refuses what does not follow the grammar or contradicts itself."""

from __future__ import annotations

import hashlib
from functools import cache
from pathlib import Path
from typing import Any

from lxml import etree

from .document import parse_document, read_document
from .errors import ContractError
from .model import Argument, Contract, Enum, EnumValue, Field, Fixed, Operation, Status, Type, camel
from .places import GRAMMAR
from .validation import check_contract

_FIELD_FLAGS = ("omitted", "secret", "deprecated", "computed", "generated")


def read_contract(path: Path) -> Contract:
    """Read and check a contract file; ContractError names the file and the line."""
    return parse_contract(read_document(path), str(path))


def parse_contract(content: bytes, source: str) -> Contract:
    """Return the contract in `content`; `source` is what errors call it."""
    root = parse_document(content, source)
    _check_grammar(root, source)
    _check_once(root, source)
    contract = Contract(
        api=root.attrib["api"],
        operations=tuple(map(_operation, root.iterchildren("operation"))),
        types=tuple(map(_type, root.iterchildren("type"))),
        enums=tuple(map(_enum, root.iterchildren("enum"))),
        glossary={word.attrib["name"]: word.text or "" for word in root.iterchildren("word")},
        digest=hashlib.sha256(content).hexdigest(),
    )
    check_contract(contract, source, _lines(root))
    return contract


def _check_grammar(root: etree._Element, source: str) -> None:
    """Raise ContractError with all that the grammar says of the first element it does not like."""
    grammar = _grammar()
    if grammar.validate(root):
        return
    entries = list(grammar.error_log.filter_from_errors())
    path = next((entry.path for entry in entries if entry.path), None)
    found = root.getroottree().xpath(path) if path else ()
    place = next(iter(found), root)
    reasons = dict.fromkeys(" ".join(entry.message.split()) for entry in entries if entry.path in (None, path))
    reason = "; ".join(reasons) or "does not follow spec/contract.rng"
    raise ContractError(reason, source=source, line=place.sourceline)


def _check_once(root: etree._Element, source: str) -> None:
    """Raise ContractError when what the model cannot hold twice stands there twice."""
    words: set[str] = set()
    for node in root.iterchildren("operation", "word"):
        keys = [entry.partition("=")[0] for entry in node.get("query", "").split()]
        name = str(node.get("name"))
        if len(set(keys)) < len(keys):
            raise ContractError(f"operation {name}: sends a parameter twice", source=source, line=node.sourceline)
        if node.tag == "word" and name in words:
            raise ContractError(f"word {name}: is declared twice", source=source, line=node.sourceline)
        words |= {name} if node.tag == "word" else set()


@cache
def _grammar() -> etree.RelaxNG:
    return etree.RelaxNG(etree.parse(str(GRAMMAR)))


def _lines(root: etree._Element) -> dict[str, int]:
    children = root.iterchildren("operation", "type", "enum")
    return {f"{child.tag!s} {child.attrib['name']}": child.sourceline or 0 for child in children}


def _flag(node: etree._Element, name: str) -> bool:
    return node.get(name) == "true"


def _operation(node: etree._Element) -> Operation:
    facts: dict[str, Any] = {
        name: node.get(name) for name in ("name", "area", "verb", "path", "action", "resource", "role")
    }
    arguments = tuple(map(_argument, node.iterchildren("arg")))
    return Operation(
        **facts,
        summary=node.findtext("summary") or "",
        query=_query(node, arguments),
        arguments=arguments,
        statuses=tuple(map(_status, node.iterchildren("status"))),
        singleton=_flag(node, "singleton"),
        paged=_flag(node, "paged"),
        idempotent=_flag(node, "idempotent"),
    )


def _query(node: etree._Element, arguments: tuple[Argument, ...]) -> tuple[Fixed | str, ...]:
    fixed: dict[str, Fixed] = {}
    for entry in node.get("query", "").split():
        name, _, value = entry.partition("=")
        fixed[name] = Fixed(name, value or None)
    usual = [*fixed, *(argument.name for argument in arguments if argument.place == "query")]
    order = node.get("query-order", "").split() or usual
    return tuple(fixed.get(name, name) for name in order)


def _argument(node: etree._Element) -> Argument:
    place: Any = node.get("in", "query")
    return Argument(
        name=node.attrib["name"],
        type=node.attrib["type"].rstrip("?"),
        place=place,
        optional=node.attrib["type"].endswith("?"),
        secret=_flag(node, "secret"),
        summary=node.get("summary", ""),
    )


def _status(node: etree._Element) -> Status:
    code = int(node.attrib["code"])
    return Status(
        code=code,
        type=node.get("type"),
        accepted=code < 300 or _flag(node, "accepted"),
        outcome=node.get("outcome"),
        stream=node.get("stream"),
    )


def _type(node: etree._Element) -> Type:
    return Type(
        name=node.attrib["name"],
        summary=node.findtext("summary") or "",
        fields=tuple(map(_field, node.iterchildren("field"))),
        root=node.get("root", "Data"),
        notification=_flag(node, "notification"),
        listing=_flag(node, "listing"),
    )


def _field(node: etree._Element) -> Field:
    type_ = node.attrib["type"]
    sort = node.get("sort")
    facts: dict[str, Any] = {name: node.get(name) for name in ("wrapper", "key", "default", "references", "pattern")}
    facts |= {
        "origin": node.get("in", "element"),
        "layout": node.get("list"),
        "on_delete": node.get("on-delete"),
    }
    facts |= {name: _flag(node, name) for name in _FIELD_FLAGS}
    return Field(
        name=node.attrib["name"],
        tag=node.get("tag") or camel(node.attrib["name"]),
        type=type_.rstrip("?"),
        optional=type_.endswith("?"),
        sort=None if sort is None else int(sort),
        **facts,
    )


def _enum(node: etree._Element) -> Enum:
    values = (
        EnumValue(value.attrib["name"], tuple((k, v) for k, v in value.attrib.items() if k != "name"))
        for value in node.iterchildren("value")
    )
    return Enum(node.attrib["name"], node.findtext("summary") or "", tuple(values))
