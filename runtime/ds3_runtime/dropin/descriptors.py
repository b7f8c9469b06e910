"""Models as older scripts know them: objects that say which keys a result has, and where they stand in the XML."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar

from .results import ListPlan, Plan, plain_result


class Descriptor:
    """What a result of this type holds.

    `attributes` lists tags; `elements` maps tags to what describes them, None for text; `element_lists` holds for each
    list the tag of its items, the tag around them or None, and what describes an item.
    """

    _plan: ClassVar[Callable[[], Plan]]
    _named: ClassVar[Callable[[str], type[Descriptor]]]

    def __init__(self) -> None:
        plan = self.plan()
        self.attributes = list(plan.attributes)
        self.elements = {tag: self._nested(nested) for tag, nested in plan.elements}
        self.element_lists = [self._list(entries) for entries in plan.lists]

    @classmethod
    def plan(cls) -> Plan:
        """Return where everything stands."""
        return cls._plan()

    def _nested(self, plan: Plan | None) -> Descriptor | None:
        return None if plan is None else type(self)._named(plan.name)()

    def _list(self, entries: ListPlan) -> tuple[str, str | None, Descriptor | None]:
        if entries.each and entries.wrapper:
            return (entries.wrapper, None, type(self)._named(entries.wrapper)())
        return (entries.tag, entries.wrapper, self._nested(entries.item))


def descriptor_class(
    name: str, module: str, plan: Callable[[], Plan], named: Callable[[str], type[Descriptor]]
) -> type[Descriptor]:
    """Return the class that describes a structure; both callables are asked when an object is made."""
    namespace = {
        "__module__": module,
        "__doc__": f"Keys of a `{name}`.",
        "_plan": staticmethod(plan),
        "_named": staticmethod(named),
    }
    return type(name, (Descriptor,), namespace)


def parseModel(root: Any, model: Any) -> Any:
    """Return an element as a dictionary that `model` describes, or its text when there is no model.

    `model` is one of the module's model classes, an object of one, or any object with `attributes`, `elements` and
    `element_lists`.
    """
    return None if root is None else plain_result(root, _plan(model))


def _plan(model: Any) -> Plan | None:
    if model is None:
        return None
    if isinstance(model, Descriptor) or (isinstance(model, type) and issubclass(model, Descriptor)):
        return model.plan()
    return Plan(
        attributes=tuple(model.attributes),
        elements=tuple((tag, _plan(nested)) for tag, nested in model.elements.items()),
        lists=tuple(ListPlan(f"{tag}List", tag, wrapper, _plan(item)) for tag, wrapper, item in model.element_lists),
    )
