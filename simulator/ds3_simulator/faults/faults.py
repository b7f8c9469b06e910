"""The faults in force, and how often each has struck."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from random import Random
from threading import Lock
from typing import Any

from ds3_contract import Operation

from .fault import Fault
from .situation import Situation, names_operation
from .values import FaultError

Fits = Callable[[Fault], bool]


@dataclass(slots=True)
class _Armed:
    """A fault with its counts."""

    fault: Fault
    chance: Random = field(init=False)
    matched: int = 0
    struck: int = 0

    def __post_init__(self) -> None:
        self.chance = Random(self.fault.seed)

    def strikes(self) -> bool:
        """Count a request that matches; whether it is struck."""
        fault = self.fault
        if fault.times is not None and self.struck >= fault.times:
            return False
        self.matched += 1
        turn = self.matched - fault.after
        if turn <= 0 or turn % fault.every:
            return False
        if fault.probability < 1 and self.chance.random() >= fault.probability:
            return False
        self.struck += 1
        return True


class Faults(Collection[Fault]):
    """Faults can be added and removed while requests are answered; earlier ones come first."""

    def __init__(self, operations: Iterable[Operation] = ()) -> None:
        self._operations = tuple(operations)
        self._armed: dict[int, _Armed] = {}
        self._last_id = 0
        self.seed = 0
        """What chance follows in faults that are added without a seed of their own."""
        self._lock = Lock()

    def add(self, fault: Fault | str | Mapping[str, Any], **attributes: Any) -> Fault:
        """Put a fault in force: an object, its text or its JSON, with further attributes; return it with its id."""
        if isinstance(fault, str):
            fault = Fault.parse(fault)
        values = fault.to_json() if isinstance(fault, Fault) else fault
        fault = Fault.from_json({**values, **attributes})
        self._refuse_unknown_operation(fault.operation)
        with self._lock:
            self._last_id += 1
            seed = fault.seed or (self.seed and self.seed + self._last_id)
            added = replace(fault, id=self._last_id, seed=seed)
            self._armed = self._armed | {added.id: _Armed(added)}
        return added

    def remove(self, fault: Fault | int) -> None:
        """Take back a fault, by its id or itself; a KeyError if it is not in force."""
        number = fault.id if isinstance(fault, Fault) else fault
        with self._lock:
            remaining = dict(self._armed)
            del remaining[number]
            self._armed = remaining

    def clear(self) -> None:
        """Take back all faults."""
        with self._lock:
            self._armed = {}

    def struck(self, fault: Fault | int) -> int:
        """Return how many requests a fault has struck; a KeyError if it is not in force."""
        return self._armed[fault.id if isinstance(fault, Fault) else fault].struck

    def to_json(self) -> list[dict[str, Any]]:
        """Return all faults with ids, a ``description``, and how many requests they ``matched`` and ``struck``."""
        with self._lock:
            return [
                each.fault.to_json() | {"description": str(each.fault), "matched": each.matched, "struck": each.struck}
                for each in self._armed.values()
            ]

    def meet(self, situation: Situation, fits: Fits, groups: Collection[str] = ()) -> list[Fault]:
        """Return the faults that strike now, one of a group at most, and none of `groups`, and count them."""
        struck: dict[str, Fault] = {}
        with self._lock:
            for armed in self._armed.values():
                group = armed.fault.rules.group
                if group in struck or group in groups or not fits(armed.fault) or not situation.meets(armed.fault):
                    continue
                if armed.strikes():
                    struck[group] = armed.fault
        return list(struck.values())

    def __bool__(self) -> bool:
        return bool(self._armed)

    def __iter__(self) -> Iterator[Fault]:
        return iter([armed.fault for armed in self._armed.values()])

    def __len__(self) -> int:
        return len(self._armed)

    def __contains__(self, fault: object) -> bool:
        return isinstance(fault, Fault) and fault in list(self)

    def _refuse_unknown_operation(self, patterns: str | None) -> None:
        if patterns is None or not self._operations:
            return
        for pattern in patterns.split(","):
            if not any(names_operation(pattern, operation) for operation in self._operations):
                close = get_close_matches(pattern, [operation.name for operation in self._operations], 1)
                hint = f"; did you mean {close[0]}?" if close else ""
                raise FaultError(f"no operation is called {pattern}{hint}")
