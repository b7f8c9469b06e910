"""Blobs as they lie on a tape, a pool or a target."""

from __future__ import annotations

from collections.abc import Iterator

from ...state.rows import Blob, Bucket, StoredObject
from ...wire.encoder import Values
from ..objects.object_values import blob_values
from ..paging import page
from ..table import handles_action
from ..world import Answer, Call, World
from .records import named_record


@handles_action("show", "get_physical_placement")
def list_blobs(call: Call) -> Answer:
    """List the blobs on a medium, in the order in which they were written."""
    medium = named_record(call)
    with call.world.database.transaction():  # Nothing is deleted meanwhile.
        rows = list(blobs_on(call.world, medium["id"]))
    return page(call, rows) if call.operation.paged else Answer(rows=rows)


def blobs_on(world: World, medium_id: str) -> Iterator[Values]:
    """Yield the blobs on a medium."""
    order = "JOIN copy ON copy.blob_id = blob.id WHERE copy.medium_id = ? ORDER BY copy.order_index, blob.id"
    for blob_id in world.database.column(f"SELECT blob.id FROM blob {order}", medium_id):
        yield blob_with_names(world, blob_id)


def blob_with_names(world: World, blob_id: str) -> Values:
    """Return a blob with the names of its object and bucket."""
    (blob,) = world.database.all(Blob, "WHERE id = ?", blob_id)
    (stored,) = world.database.all(StoredObject, "WHERE id = ?", blob.object_id)
    (bucket,) = world.database.all(Bucket, "WHERE id = ?", stored.bucket_id)
    return blob_values(bucket, stored, blob)
