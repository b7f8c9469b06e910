"""What the appliance is busy with."""

from __future__ import annotations

from collections.abc import Iterator

from ...wire.encoder import Values
from ..table import handles_action
from ..world import Answer, Call, World

_NAMES = {
    "chunk": ("WriteChunk", "Write a chunk of a job to its media"),
    "object": ("WriteObject", "Write an object to its media"),
    "stalled chunk": ("WriteChunk", "Wait for a medium with room for a chunk of a job"),
    "stalled object": ("WriteObject", "Wait for a medium with room for an object"),
    "verify": ("VerifyJob", "Read the media of a job"),
    "stage": ("StageJob", "Load what a job wants in cache"),
}
_LOADING = 1 << 32
"""Tasks to load tapes are numbered from here on."""


@handles_action("list", resource="blob_store_task")
def list_tasks(call: Call) -> Answer:
    """List what is being written and read, and which tapes are being loaded for that."""
    return Answer(rows=[*_tasks(call.world), *_loads(call.world)])


def _tasks(world: World) -> Iterator[Values]:
    for number, kind, subject, scheduled in world.database.rows(
        "SELECT id, kind, subject, scheduled FROM task ORDER BY id"
    ):
        name, description = _NAMES[kind]
        state = "PENDING_EXECUTION" if kind.startswith("stalled") else "IN_PROGRESS"
        yield _values(number, name, f"{description}: {subject}", state) | {"date_scheduled": scheduled}


def _loads(world: World) -> Iterator[Values]:
    query = "SELECT tape_id, asked, since FROM mount WHERE loaded IS NULL ORDER BY asked, tape_id"
    for number, (tape_id, asked, since) in enumerate(world.database.rows(query), _LOADING):
        state = "PENDING_EXECUTION" if since is None else "IN_PROGRESS"
        dates = {"date_scheduled": asked, "date_started": since, "tape_id": tape_id}
        yield _values(number, "LoadTape", f"Load a tape into a drive: {tape_id}", state) | dates


def _values(number: int, name: str, description: str, state: str) -> dict[str, object]:
    return {"id": number, "name": name, "description": description, "priority": "NORMAL", "state": state}
