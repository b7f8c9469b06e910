"""What a behaviour is given, and what it gives back."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field

from ds3_contract import Contract, Operation

from ..clock import Clock
from ..events import Events
from ..http.message import FileBody, Request
from ..life import Life
from ..settings import Settings
from ..state.database import Database
from ..state.records import Fields
from ..state.store import Store
from ..wire.arguments import Arguments
from ..wire.encoder import Values


@dataclass(frozen=True, slots=True)
class World:
    """The appliance as behaviours see it."""

    contract: Contract
    settings: Settings
    clock: Clock
    store: Store
    node: Fields
    """The only node: end point, port and id."""
    events: Events
    """Told of what happens; registered end points hear of it."""
    life: Life
    """Cache, media and jobs, which go on by themselves."""

    @property
    def database(self) -> Database:
        """The metadata."""
        return self.store.database


@dataclass(frozen=True, slots=True)
class Call:
    """One request for one operation."""

    world: World
    operation: Operation
    arguments: Arguments
    request: Request
    user: Fields


@dataclass(slots=True)
class Answer:
    """What a behaviour has to say; the contract's type for the status says how it is written."""

    values: Values | None = None
    rows: Iterable[Values] | None = None
    """Values of the only field of a type that is a list."""
    status: int | None = None
    """None for the operation's first status."""
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes | None = None
    """The body as it is, where the contract calls it bytes."""
    file: FileBody | None = None
    close: bool = False
    before_end: Callable[[], None] | None = None
    """Called before the last of the file is sent."""
