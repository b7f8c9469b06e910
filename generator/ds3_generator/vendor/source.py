"""The vendor's contract file as it stands: elements and attributes, nothing interpreted yet."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from lxml import etree

from ds3_contract import ContractError
from ds3_contract.document import parse_document, read_document
from ds3_contract.errors import shown

_STATUS = re.compile("[2-5][0-9]{2}")


@dataclass(frozen=True, slots=True)
class Param:
    """A query parameter of a request."""

    name: str
    type: str


@dataclass(frozen=True, slots=True)
class Response:
    """One documented status; the literal type ``null`` has become None."""

    code: int
    type: str | None
    component: str | None


@dataclass(frozen=True, slots=True)
class Handler:
    """A request handler; `attributes` are those of its ``Request`` element."""

    name: str
    classification: str
    attributes: dict[str, str]
    required: tuple[Param, ...]
    optional: tuple[Param, ...]
    responses: tuple[Response, ...]
    line: int

    @property
    def simple_name(self) -> str:
        """The class name without its package."""
        return simple_name(self.name)

    @property
    def verb(self) -> str:
        """The HTTP verb."""
        return self.attributes["HttpVerb"]


@dataclass(frozen=True, slots=True)
class Element:
    """A property of a type; `annotations` by simple name."""

    name: str
    type: str
    component: str | None
    annotations: dict[str, dict[str, str]]
    line: int


@dataclass(frozen=True, slots=True)
class RawType:
    """A structure, or an enum when it has constants."""

    name: str
    name_to_marshal: str | None
    elements: tuple[Element, ...]
    constants: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    line: int


@dataclass(frozen=True, slots=True)
class Source:
    """A whole vendor contract."""

    path: str
    handlers: tuple[Handler, ...]
    types: tuple[RawType, ...]
    notifications: tuple[str, ...]

    def fault(self, reason: str, line: int | None = None) -> ContractError:
        """Return an error about this file."""
        return ContractError(reason, source=self.path, line=line)

    @contextmanager
    def at(self, line: int | None) -> Iterator[None]:
        """Say of errors that name no file that they come from a line of this one."""
        try:
            yield
        except ContractError as error:
            if error.source:
                raise
            raise self.fault(error.reason, line) from error


def simple_name(qualified: str) -> str:
    """Return what follows the last dot, and of an inner class what follows the ``$``."""
    return qualified.rpartition(".")[2].rpartition("$")[2]


def read_source(path: Path) -> Source:
    """Read a vendor contract; ContractError names file and line."""
    root = parse_document(read_document(path), str(path))
    contract = root.find("Contract")
    if root.tag != "Data" or contract is None:
        raise ContractError("no <Contract> in <Data>: not a vendor contract", source=str(path), line=root.sourceline)
    try:
        return Source(
            path=str(path),
            handlers=tuple(map(_handler, contract.iterfind("RequestHandlers/RequestHandler"))),
            types=tuple(map(_type, contract.iterfind("Types/Type"))),
            notifications=tuple(
                (node.text or "").strip()
                for node in contract.iterfind("NotificationPayloadTypes/NotificationPayloadType")
            ),
        )
    except _Misshapen as fault:
        raise ContractError(str(fault), source=str(path), line=fault.node.sourceline) from fault


class _Misshapen(Exception):
    """An element lacks what every contract has there."""

    def __init__(self, node: etree._Element, reason: str) -> None:
        name = f" {shown(str(node.get('Name')))}" if node.get("Name") else ""
        super().__init__(f"<{node.tag!s}>{name}: {reason}")
        self.node = node


def _required(node: etree._Element, name: str) -> str:
    value = node.get(name)
    if value is None:
        raise _Misshapen(node, f"has no {name}")
    return value


def _child(node: etree._Element, tag: str) -> etree._Element:
    child = node.find(tag)
    if child is None:
        raise _Misshapen(node, f"has no <{tag}>")
    return child


def _handler(node: etree._Element) -> Handler:
    request = _child(node, "Request")
    _required(request, "HttpVerb")
    return Handler(
        name=_required(node, "Name"),
        classification=_required(node, "Classification"),
        attributes={str(name): str(value) for name, value in request.attrib.items()},
        required=tuple(_params(_child(request, "RequiredQueryParams"))),
        optional=tuple(_params(_child(request, "OptionalQueryParams"))),
        responses=tuple(map(_response, _child(node, "ResponseCodes").iterchildren("ResponseCode"))),
        line=node.sourceline or 0,
    )


def _params(node: etree._Element) -> Iterator[Param]:
    for param in node.iterchildren("Param"):
        yield Param(_required(param, "Name"), _required(param, "Type"))


def _response(node: etree._Element) -> Response:
    code = (_child(node, "Code").text or "").strip()
    if not _STATUS.fullmatch(code):
        raise _Misshapen(node, f"has the status {shown(code)}, which is no number from 200 to 599")
    types = node.findall("ResponseTypes/ResponseType")
    if len(types) != 1:
        raise _Misshapen(node, f"has {len(types)} response types for the status {code} instead of one")
    type_ = _required(types[0], "Type")
    return Response(int(code), None if type_ == "null" else type_, types[0].get("ComponentType"))


def _type(node: etree._Element) -> RawType:
    elements = node.find("Elements")
    constants = node.iterfind("EnumConstants/EnumConstant")
    return RawType(
        name=_required(node, "Name"),
        name_to_marshal=node.get("NameToMarshal"),
        elements=tuple(map(_element, [] if elements is None else elements.iterchildren("Element"))),
        constants=tuple((_required(constant, "Name"), tuple(_properties(constant))) for constant in constants),
        line=node.sourceline or 0,
    )


def _properties(constant: etree._Element) -> Iterator[tuple[str, str]]:
    for prop in constant.iterfind("Properties/Property"):
        yield _required(prop, "Name"), _required(prop, "Value")


def _element(node: etree._Element) -> Element:
    annotations: dict[str, dict[str, str]] = {}
    for annotation in node.iterfind("Annotations/Annotation"):
        kind = simple_name(_required(annotation, "Name"))
        if kind in annotations:
            raise _Misshapen(node, f"carries the annotation {shown(kind)} twice")
        facts = annotation.iter("AnnotationElement")
        annotations[kind] = {_required(fact, "Name"): _required(fact, "Value") for fact in facts}
    return Element(
        name=_required(node, "Name"),
        type=_required(node, "Type"),
        component=node.get("ComponentType"),
        annotations=annotations,
        line=node.sourceline or 0,
    )
