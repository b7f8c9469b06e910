"""Results as the plain dictionaries that older scripts expect."""

from __future__ import annotations

from typing import Any

from ..fields import FieldSpec
from ..models import Model
from ..xml import Element, children_by_tag, element_text


def plain_result(node: Element, model: type[Model]) -> dict[str, Any]:
    """Return an element as a dictionary with every key of the model.

    Values are the text that stood on the wire, or None; a list stands under the tag of its items followed by ``List``.
    """
    groups = children_by_tag(node)
    return dict(_entry(spec, node, groups) for spec in model.__fields__)


def _entry(spec: FieldSpec, node: Element, groups: dict[str, list[Element]]) -> tuple[str, Any]:
    if spec.origin == "attribute":
        return spec.tag, node.get(spec.tag)
    if spec.many and spec.each:
        return f"{spec.wrapper}List", [{spec.tag: _plain(spec, item)} for item in spec.items(groups)]
    if spec.many:
        return f"{spec.tag}List", [_plain(spec, item) for item in spec.items(groups)]
    found = groups.get(spec.tag)
    return spec.tag, _plain(spec, found[0]) if found else None


def _plain(spec: FieldSpec, node: Element) -> Any:
    return plain_result(node, spec.model) if spec.model else element_text(node) or None
