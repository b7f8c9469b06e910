"""Multipart uploads begin, are listed and abandoned."""

from __future__ import annotations

import json

from ...errors import not_found
from ...state.identity import new_id
from ...state.rows import Upload
from ..jobs.limits import busy
from ..lookup import object_name, path_bucket
from ..table import handles
from ..world import Answer, Call
from .metadata import metadata_of
from .names import refuse_name
from .versions import refuse_existing


@handles("InitiateMultiPartUpload")
def begin_upload(call: Call) -> Answer:
    """Begin an upload; the object comes into being when it is completed."""
    world, bucket, name = call.world, path_bucket(call), object_name(call)
    refuse_name(name, 0)
    refuse_existing(world, bucket, [name])
    if world.life.room() < world.settings.upload_reserve:
        raise busy(world, 503, "The cache has no room for an upload.")
    upload = Upload(new_id(), bucket.id, name, call.user["id"], world.clock.now(), json.dumps(metadata_of(call)))
    world.database.insert(upload)
    return Answer({"bucket": bucket.name, "key": name, "upload_id": upload.id})


@handles("AbortMultiPartUpload")
def abort_upload(call: Call) -> Answer:
    """Forget an upload with all its parts."""
    with call.world.database.transaction():
        call.world.store.remove_upload(find_upload(call).id)
    return Answer()


def find_upload(call: Call) -> Upload:
    """Return the upload that the call names, which must be of the object it names."""
    bucket, upload_id = path_bucket(call), call.arguments.required("upload_id")
    condition = "WHERE id = ? AND bucket_id = ? AND name = ?"
    upload = call.world.database.first(Upload, condition, upload_id, bucket.id, object_name(call))
    if upload is None:
        raise not_found(f"There is no such upload: {upload_id}", "NoSuchUpload")
    return upload
