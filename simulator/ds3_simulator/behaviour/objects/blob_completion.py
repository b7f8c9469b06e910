"""Clients say that they have sent a blob."""

from __future__ import annotations

from ...errors import bad_request, not_found
from ...state.rows import Blob
from ..lookup import find_job, object_name, path_bucket
from ..table import handles
from ..world import Answer, Call


@handles("CompleteBlob")
def complete_blob(call: Call) -> Answer:
    """Confirm that a blob of a job was received, with the size that the client thinks it has.

    No document says what this operation is for, so it changes nothing.
    """
    blob = _blob(call)
    size = call.arguments.number("size")
    if size is not None and size != blob.length:
        raise bad_request(f"The blob has {blob.length} bytes.", "InvalidArgument")
    if blob.received is None:
        raise bad_request("The blob was not received yet.")
    return Answer()


def _blob(call: Call) -> Blob:
    job = find_job(call.world, call.arguments.required("job"))
    condition = """
        WHERE id = ? AND object_id IN (SELECT id FROM object WHERE bucket_id = ? AND name = ?)
            AND id IN (SELECT blob_id FROM entry WHERE blob_id = blob.id AND job_id = ?)
    """
    values = (call.arguments.required("blob"), path_bucket(call).id, object_name(call), job.id)
    blob = call.world.database.first(Blob, condition, *values)
    if blob is None:
        raise not_found("The job has no such blob of this object.")
    return blob
