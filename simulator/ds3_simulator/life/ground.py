"""What the appliance's life goes on in."""

from __future__ import annotations

from dataclasses import dataclass

from ds3_contract import Contract

from ..clock import Clock
from ..events import Events
from ..settings import Settings
from ..state.database import Database
from ..state.store import Store


@dataclass(frozen=True, slots=True)
class Ground:
    """Memory, clock and settings: all that is there before anything happens."""

    contract: Contract
    settings: Settings
    clock: Clock
    store: Store
    events: Events

    @property
    def database(self) -> Database:
        """The metadata; whatever belongs together happens in one of its transactions."""
        return self.store.database
