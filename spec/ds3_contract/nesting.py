"""Types within types: a module imports the modules of its fields, so there must be no circle and an end."""

from __future__ import annotations

from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter

from .model import Type

DEEPEST = 40
"""Types within each other; real contracts have six."""


def nesting_faults(types: tuple[Type, ...]) -> Iterator[tuple[str, str]]:
    """Yield the name of a type, and what is wrong with the types it holds."""
    names = {type_.name for type_ in types}
    inner = {type_.name: {field.type for field in type_.fields} & names for type_ in types}
    try:
        order = list(TopologicalSorter({name: sorted(inner[name]) for name in sorted(inner)}).static_order())
    except CycleError as error:
        circle = list(reversed(error.args[1]))
        yield circle[0], f"contains itself: {' > '.join(circle)}"
        return
    depths: dict[str, int] = {}
    for name in order:
        depths[name] = 1 + max((depths[other] for other in inner[name]), default=0)
        if depths[name] > DEEPEST:
            yield name, f"holds more than {DEEPEST} types within each other"
            return
