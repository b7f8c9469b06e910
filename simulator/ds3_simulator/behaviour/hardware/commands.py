"""What can be done with tapes, pools and drives, as facts: in which states, with what result."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from ds3_contract import Contract

from ...state.records import Fields
from ..world import Call


def _keep(_: Call, medium: Fields) -> Fields:
    return medium


def _allow(_: Call, medium: Fields) -> str | None:
    return None


@dataclass(frozen=True, slots=True)
class Command:
    """One value of ``operation`` for one kind of hardware."""

    states: tuple[str, ...] = ()
    """States in which it can be done."""
    fact: str = ""
    """Instead of states: a fact that the contract attaches to those in which it can be done."""
    ends: str = ""
    """The state it leads to; without it, the state stays."""
    turns: Mapping[str, str] = field(default_factory=dict)
    """States that it leads to from certain states only."""
    goes_back: bool = False
    """Whether it leads to the state before this one, if that is known."""
    objection: Callable[[Call, Fields], str | None] = _allow
    """Why it cannot be done with a medium in such a state; None if it can."""
    effect: Callable[[Call, Fields], Fields] = _keep
    """Returns the medium changed by it, apart from its state."""

    def suits(self, contract: Contract, enum: str, state: str) -> bool:
        """Whether it can be done in a state."""
        return state in self.states or bool(self.fact and state_has(contract, enum, state, self.fact))

    def done(self, call: Call, medium: Fields) -> Fields:
        """Return a medium as it is afterwards."""
        back = medium.get("previous_state") if self.goes_back else None
        state = back or self.ends or self.turns.get(medium["state"], medium["state"])
        medium = in_state(call.world.contract, self.effect(call, medium), state)
        return medium | {"previous_state": None} if self.goes_back and "previous_state" in medium else medium


def in_state(contract: Contract, medium: Fields, state: str) -> Fields:
    """Return a medium in another state; it remembers the one it was in where states are to be returned from."""
    changed: Fields = {"state": state}
    if "previous_state" in medium and state != medium["state"]:
        tracked = state_has(contract, "TapeState", state, "previous_state_tracked")
        changed["previous_state"] = medium["state"] if tracked else None
    return medium | changed


def state_has(contract: Contract, enum: str, state: str, fact: str) -> bool:
    """Whether the contract attaches a fact to a state."""
    values = next((each.values for each in contract.enums if each.name == enum), ())
    return any(value.name == state and dict(value.properties).get(fact) == "true" for value in values)


def now_in(*fields: str) -> Callable[[Call, Fields], Fields]:
    """Return the effect that dates are set to the present."""

    def effect(call: Call, medium: Fields) -> Fields:
        return medium | {name: call.world.clock.now() for name in fields if name in medium}

    return effect


def setting(**values: Any) -> Callable[[Call, Fields], Fields]:
    """Return the effect that fields are set to fixed values."""

    def effect(_: Call, medium: Fields) -> Fields:
        return medium | {name: value for name, value in values.items() if name in medium}

    return effect
