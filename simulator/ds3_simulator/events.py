"""What happens in the appliance, told to whoever listens."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from .wire.encoder import Values


@dataclass(frozen=True, slots=True)
class Occurrence:
    """One thing that happened."""

    kind: str
    """As in the names of resources: ``job_completed`` for a job_completed_notification_registration."""
    values: Values
    """The fields of the contract's notification payload, apart from its date."""
    job_id: str | None = None
    """The job it happened in, for registrations that ask for one job only."""


Listener = Callable[[Occurrence], None]
"""Is called in the thread in which the thing happened, so it must be quick."""


class Events:
    """Hands each occurrence to all listeners."""

    def __init__(self) -> None:
        self._listeners: list[Listener] = []

    def listen(self, listener: Listener) -> None:
        """Call `listener` from now on."""
        self._listeners.append(listener)

    def emit(self, occurrence: Occurrence) -> None:
        """Tell all listeners."""
        for listener in self._listeners:
            listener(occurrence)
