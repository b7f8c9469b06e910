"""Results as the plain dictionaries that older scripts expect."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any, NamedTuple

from ..fields import FieldSpec
from ..models import Model
from ..plain_rows import Run, row_values
from ..xml import run_number


class ListPlan(NamedTuple):
    """Where the entries of a list stand."""

    key: str
    tag: str
    wrapper: str | None = None
    item: Plan | None = None
    each: bool = False
    """Every entry stands in a wrapper of its own, which is part of the result."""


class Plan(NamedTuple):
    """What a dictionary holds and where that stands in an element."""

    attributes: tuple[str, ...] = ()
    elements: tuple[tuple[str, Plan | None], ...] = ()
    lists: tuple[ListPlan, ...] = ()
    name: str = ""
    """What the structure is called."""


@cache
def plan_of(model: type[Model]) -> Plan:
    """Return the plan of a typed model."""
    fields = [spec for spec in model.__fields__ if spec.origin in ("attribute", "element")]
    shared = Counter(_list_key(spec) for spec in fields if spec.many)
    return Plan(
        attributes=tuple(spec.tag for spec in fields if spec.origin == "attribute"),
        elements=tuple((spec.tag, _item(spec)) for spec in fields if spec.origin == "element" and not spec.many),
        lists=tuple(_list_plan(spec, shared) for spec in fields if spec.many),
        name=model.__name__,
    )


def _list_plan(spec: FieldSpec, shared: Counter[str]) -> ListPlan:
    """Return the plan of a list; lists whose items have the same tag are told apart by their wrappers."""
    key = _list_key(spec)
    if shared[key] > 1 and spec.wrapper:
        key = f"{spec.wrapper}List"
    return ListPlan(key, spec.tag, spec.wrapper, _item(spec), spec.each)


def _list_key(spec: FieldSpec) -> str:
    return f"{spec.wrapper if spec.each else spec.tag}List"


def _item(spec: FieldSpec) -> Plan | None:
    return plan_of(spec.model) if spec.model else None


def plain_result(node: Any, plan: Plan | None, runs: Sequence[Run] = ()) -> Any:
    """Return an element, of lxml or of the standard library, as a dictionary with every key of the plan.

    Values are the text that stood on the wire, or None; a list stands under the tag of its items followed by ``List``.
    Without a plan the result is the element's text. `runs` are the long lists that were cut out of the document.
    """
    if plan is None:
        return _text(node)
    result: dict[str, Any] = {tag: node.get(tag) for tag in plan.attributes}
    children = _by_tag(node) if len(node) else {}
    for tag, nested in plan.elements:
        result[tag] = next(_plain(children.get(tag, ()), nested, runs), None)
    for entries in plan.lists:
        found = _plain(_items(entries, children), entries.item, runs)
        result[entries.key] = [{entries.tag: value} for value in found] if entries.each else list(found)
    return result


def _plain(items: Iterable[Any], plan: Plan | None, runs: Sequence[Run]) -> Iterator[Any]:
    """Yield what elements become, with the rows of a run in the place where they stood."""
    for item in items:
        number = run_number(item) if runs else None
        if number is None:
            yield plain_result(item, plan, runs)
        else:
            yield from _plain_rows(runs[number], plan)


def _plain_rows(run: Run, plan: Plan | None) -> Iterator[Any]:
    """Yield what elements become that hold nothing but attributes."""
    if plan is None:
        yield from (None for _ in run)
        return
    known = set(plan.attributes)
    blank = dict.fromkeys([*plan.attributes, *(tag for tag, _ in plan.elements)])
    lists = [entries.key for entries in plan.lists]
    for row in run:
        values = row_values(row)
        if not values.keys() <= known:
            values = {tag: values[tag] for tag in known & values.keys()}
        yield {**blank, **values, **{key: [] for key in lists}}


def _items(plan: ListPlan, children: dict[str, list[Any]]) -> Iterable[Any]:
    """Yield the elements of a list; none when its wrapper is missing."""
    if plan.wrapper is None:
        return children.get(plan.tag, ())
    wrappers = children.get(plan.wrapper, ())
    return (item for wrapper in wrappers for item in _by_tag(wrapper).get(plan.tag, ()))


def _by_tag(node: Any) -> dict[str, list[Any]]:
    """Return the child elements by tag, without namespaces; comments are left out."""
    groups: dict[str, list[Any]] = {}
    for child in node:
        if isinstance(child.tag, str):
            groups.setdefault(child.tag.rpartition("}")[2], []).append(child)
    return groups


def _text(node: Any) -> str | None:
    """Return the text directly in an element; a comment in its midst does not end it."""
    text: str = node.text or ""
    return text + "".join(child.tail or "" for child in node) or None
