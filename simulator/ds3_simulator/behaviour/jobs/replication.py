"""PUT jobs are told to another appliance, which opens one like them.

The text is only understood by simulators: JSON with a mark, the objects of the job, and how each is cut into blobs.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from ...errors import bad_request
from ...state.identity import new_id
from ...state.rows import Blob, Bucket, Job, Piece, StoredObject
from ...wire.checksums import Verifier
from ..lookup import blobs_of, find_bucket, find_job, stored_object
from ..objects.names import refuse_name
from ..objects.versions import add_versions, refuse_existing
from ..table import handles
from ..world import Answer, Call, World
from .creation import open_job, policy_of
from .options import read_options
from .values import master_object_list

_MARK = "ds3-simulator-put-job"
_BODY_LIMIT = 512 * 1024**2


@dataclass(frozen=True, slots=True)
class Replica:
    """An object of a job elsewhere: offset and length of each of its blobs."""

    name: str
    blobs: tuple[tuple[int, int], ...]

    @property
    def size(self) -> int:
        """Length of the object."""
        return sum(length for _, length in self.blobs)


@handles("GetJobToReplicateSpectraS3")
def tell_job(call: Call) -> Answer:
    """Return a PUT job as text that opens one like it elsewhere."""
    world = call.world
    job = find_job(world, call.arguments.required("job_id"))
    if job.request_type != "PUT":
        raise bad_request(f"Only PUT jobs can be replicated: {job.id}")
    condition = "WHERE chunk_id IN (SELECT id FROM chunk WHERE job_id = ?) ORDER BY name, offset"
    pieces = world.database.all(Piece, condition, job.id)
    blobs = {
        name: [(each.offset, each.length) for each in same] for name, same in groupby(pieces, lambda each: each.name)
    }
    text = json.dumps({_MARK: 1, "name": job.name, "objects": blobs})
    return Answer(content=text.encode(), headers={"Content-Type": "text/plain;charset=UTF-8"})


@handles("ReplicatePutJobSpectraS3")
def open_replica(call: Call) -> Answer:
    """Open a job for what a job elsewhere stores and this bucket lacks; with nothing to do, say so."""
    world = call.world
    bucket = find_bucket(world, call.arguments.required("bucket_name"))
    replicas = _read(call)
    with world.database.transaction():
        find_bucket(world, bucket.id)  # it may be gone by now
        lacking = [replica for replica in replicas if not _is_there(world, bucket, replica)]
        if not lacking:
            return Answer(status=204)
        refuse_existing(world, bucket, [replica.name for replica in lacking])
        job = _store(call, bucket, lacking)
    return Answer(master_object_list(world, job), status=200)


def _store(call: Call, bucket: Bucket, replicas: Sequence[Replica]) -> Job:
    world = call.world
    objects = [StoredObject(new_id(), bucket.id, replica.name, replica.size) for replica in replicas]
    add_versions(world, bucket, objects)
    blobs = [
        Blob(new_id(), stored.id, offset, length)
        for stored, replica in zip(objects, replicas, strict=True)
        for offset, length in replica.blobs
    ]
    world.database.insert_all(Blob, blobs)
    options = read_options(call, policy_of(world, bucket), replicating=True)
    job, _ = open_job(call, bucket, "PUT", blobs, options)
    return job


def _is_there(world: World, bucket: Bucket, replica: Replica) -> bool:
    """Whether the bucket has the object already, complete and cut in the same way."""
    stored = stored_object(world, bucket, replica.name)
    if stored is None or stored.created is None or stored.size != replica.size:
        return False
    return tuple((blob.offset, blob.length) for blob in blobs_of(world, stored)) == replica.blobs


def _read(call: Call) -> list[Replica]:
    try:
        told = json.loads(_text(call))
        if told[_MARK] != 1:
            raise ValueError(told[_MARK])
        replicas = [Replica(name, _checked(blobs)) for name, blobs in told["objects"].items()]
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise bad_request("The body is not what GET /_rest_/job/{id}?replicate tells of a job.") from error
    for replica in replicas:
        refuse_name(replica.name, replica.size)
    if sum(replica.size for replica in replicas) > sys.maxsize:
        raise bad_request("The objects are longer than can be counted.", "EntityTooLarge")
    return replicas


def _checked(blobs: Any) -> tuple[tuple[int, int], ...]:
    """Return offsets and lengths of the blobs of one object, which follow each other without gaps."""
    end, checked = 0, []
    for offset, length in blobs:
        if type(length) is not int or length < 0 or offset != end:
            raise ValueError(offset)
        checked.append((end, length))
        end += length
    if not checked:
        raise ValueError(blobs)
    return tuple(checked)


def _text(call: Call) -> bytes:
    body = call.request.body
    if body.length > _BODY_LIMIT:
        raise bad_request(f"The body is longer than {_BODY_LIMIT} bytes.", "MaxMessageLengthExceeded")
    verifier, text = Verifier(call.request.headers), bytearray()
    for block in body.blocks():
        verifier.update(block)
        text += block
    verifier.verify()
    return bytes(text)
