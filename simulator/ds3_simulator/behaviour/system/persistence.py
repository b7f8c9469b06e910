"""How far blobs are persisted, as appliances ask one another: question and answer are JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from ...errors import bad_request
from ...state.rows import Blob
from ..table import handles_action
from ..world import Answer, Call, World

_LIMIT = 64 * 1024**2


@handles_action("list", resource="blob_persistence")
def show_persistence(call: Call) -> Answer:
    """Tell of each blob whose id is anywhere in the question where it is, and whether a job in it exists."""
    ids = _question(call)
    wanted = "WHERE id IN (SELECT value FROM json_each(?)) ORDER BY id"
    blobs = [_persistence(call.world, blob) for blob in call.world.database.all(Blob, wanted, json.dumps(ids))]
    job = call.world.database.value("SELECT 1 FROM job WHERE id IN (SELECT value FROM json_each(?))", json.dumps(ids))
    answer = {"blobs": blobs, "jobExistant": job is not None}
    return Answer(content=json.dumps(answer).encode(), headers={"Content-Type": "application/json"})


def _question(call: Call) -> list[str]:
    if call.request.body.length > _LIMIT:
        raise bad_request("The question is too long.", "EntityTooLarge")
    text = b"".join(bytes(block) for block in call.request.body.blocks())
    try:
        return list(_texts(json.loads(text)))
    except (ValueError, RecursionError):
        raise bad_request("The question is no JSON, or nested too deeply.") from None


def _texts(value: Any) -> Iterator[str]:
    """Yield every text in a JSON value, however deep."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list | dict):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _texts(each)


def _persistence(world: World, blob: Blob) -> dict[str, Any]:
    kinds = world.database.column("SELECT medium_kind FROM copy WHERE blob_id = ?", blob.id)
    return {
        "id": blob.id,
        "checksum": world.life.digests.known(blob).checksum,
        "checksumType": blob.checksum_type,
        "availableOnPoolNow": "Pool" in kinds,
        "availableOnTapeNow": "Tape" in kinds,
    }
