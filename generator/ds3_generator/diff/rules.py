"""Rules that judge a change of one attribute, so that most of what there is to know stands in tables."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from .changes import Change, Verdict

Value = str | int | bool | None
Judgement = tuple[Verdict, str]
Judge = Callable[[Value, Value], Judgement]


@dataclass(frozen=True, slots=True)
class Rule:
    """What it means that an attribute changed."""

    attribute: str
    kind: str
    judge: Judge


def always(verdict: Verdict, reason: str) -> Judge:
    """Judge each change alike."""
    return lambda old, new: (verdict, reason)


def switched(on: Judgement, off: Judgement) -> Judge:
    """Judge by whether the attribute stands now."""
    return lambda old, new: on if new else off


def applied(rules: tuple[Rule, ...], old: object, new: object, change: Change) -> Iterator[Change]:
    """Yield `change`, filled in, for each attribute that differs between the things `old` and `new`."""
    for rule in rules:
        before, after = getattr(old, rule.attribute), getattr(new, rule.attribute)
        if before != after:
            verdict, reason = rule.judge(before, after)
            yield replace(change, kind=rule.kind, verdict=verdict, reason=reason, old=_shown(before), new=_shown(after))


def _shown(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "none" if value is None else str(value)
