"""What listeners hear of jobs, once it is certain that it happened."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from ...events import Occurrence
from ...wire.encoder import Values
from ..world import World


def announce_creation(world: World, job_id: str) -> None:
    """Tell that a job was opened."""
    _emit(world, Occurrence("job_created", {"job_id": job_id}, job_id))


def announce_failure(world: World, user_name: str, message: str, bar_codes: Sequence[str]) -> None:
    """Tell that a job could not be opened, and which tapes it would have needed."""
    sets: list[Values] = [{"tape_bar_codes": list(bar_codes)}] if bar_codes else []
    needed = {"tapes_to_online": sets}
    values = {"user_name": user_name, "error_message": message, "tapes_must_be_onlined": needed}
    _emit(world, Occurrence("job_creation_failed", values))


def _emit(world: World, occurrence: Occurrence) -> None:
    world.database.afterwards(partial(world.events.emit, occurrence))
