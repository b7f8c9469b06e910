"""Which annotations there are, and which facts each of them must carry."""

from __future__ import annotations

import re
from collections.abc import Iterator

from ds3_contract.errors import shown

from .source import Element

_ANYTHING = re.compile(r"[A-Za-z0-9 ,.:;/+_\-]{0,200}")
_CAMEL = re.compile(r"[A-Z][A-Za-z0-9]{0,99}")
_TAG = re.compile(r"([A-Za-z][A-Za-z0-9\-]{0,99})?")
_WRAPPER = re.compile(r"([A-Z][A-Za-z0-9]{0,99})?")
_MODE = "CollectionValueRenderingMode"

_DEFAULT = {"Value": _ANYTHING}
_FACTS: dict[str, dict[str, re.Pattern[str]]] = {
    "AutoIncrementing": {},
    "CascadeDelete": {"Value": re.compile("DEFAULT|DELETE_THIS_BEAN|SET_NULL")},
    "CustomMarshaledName": {
        "CollectionValue": _WRAPPER,
        _MODE: re.compile("UNDEFINED|SINGLE_BLOCK_FOR_ALL_ELEMENTS|BLOCK_FOR_EVERY_ELEMENT"),
        "Value": _TAG,
    },
    "DefaultBooleanValue": _DEFAULT,
    "DefaultDoubleValue": _DEFAULT,
    "DefaultEnumValue": _DEFAULT,
    "DefaultIntegerValue": _DEFAULT,
    "DefaultLongValue": _DEFAULT,
    "DefaultStringValue": _DEFAULT,
    "DefaultToCurrentDate": {},
    "Deprecated": {},
    "ExcludeFromDatabasePersistence": {},
    "ExcludeFromMarshaler": {"Value": re.compile("ALWAYS|VALUE_IS_NULL")},
    "MarshalXmlAsAttribute": {},
    "MustMatchRegularExpression": {"Value": re.compile("[ -~]{0,400}")},
    "Optional": {},
    "References": {"Value": re.compile(r"([A-Za-z0-9]{1,100}[.$]){0,20}[A-Z][A-Za-z0-9]{0,99}")},
    "Secret": {},
    "SortBy": {"Direction": re.compile("ASCENDING|DESCENDING"), "Value": re.compile("[0-9]{1,3}")},
}
KNOWN_ANNOTATIONS = frozenset(_FACTS)


def annotation_faults(element: Element) -> Iterator[str]:
    """Yield what is wrong with an element's annotations; unknown ones matter only where the type is used."""
    for kind, facts in element.annotations.items():
        for name, pattern in _FACTS.get(kind, {}).items():
            if not pattern.fullmatch(facts.get(name, "\n")):
                found = shown(facts[name]) if name in facts else "missing"
                yield f"the {name} of {kind} is {found}; teach it to generator/ds3_generator/vendor/annotations.py"
    custom = element.annotations.get("CustomMarshaledName", {})
    in_wrapper = custom.get(_MODE, "UNDEFINED") != "UNDEFINED"
    if in_wrapper and element.component and not _CAMEL.fullmatch(custom.get("CollectionValue", "")):
        yield f"its list is rendered as {custom[_MODE]}, but no CollectionValue names the wrapper"
