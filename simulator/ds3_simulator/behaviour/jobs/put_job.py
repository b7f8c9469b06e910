"""Opens jobs that store objects."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ...errors import bad_request
from ...state.identity import new_id
from ...state.rows import Blob, Bucket, Job, StoredObject
from ...wire.documents import JOB_LIMIT, ObjectEntry, read_objects
from ..lookup import find_bucket, find_job
from ..objects.names import refuse_name
from ..objects.versions import NONE, add_versions, existing_names, refuse_existing, versioning
from ..table import handles
from ..world import Answer, Call, World
from .aggregating import open_one_like
from .creation import extend, open_job, policy_of
from .cutting import cut
from .limits import allocate_all
from .options import Options, read_options
from .safety import refuse_unsafe
from .sizes import blob_size
from .values import master_object_list

_BATCH = 10_000


@handles("PutBulkJobSpectraS3")
def open_put_job(call: Call) -> Answer:
    """Create the objects and blobs that a client is about to send."""
    world = call.world
    bucket = find_bucket(world, call.arguments.required("bucket_name"))
    policy = policy_of(world, bucket)
    longest = blob_size(call, policy)
    entries = read_objects(call.request)
    _check(entries, longest)
    if not (call.arguments.flag("force") or policy.get("always_force_put_job_creation")):
        refuse_unsafe(world, bucket, 400)
    with world.database.transaction():
        find_bucket(world, bucket.id)  # it may be gone by now
        job = _store(call, bucket, _new(call, bucket, entries), longest, read_options(call, policy))
    return Answer(master_object_list(world, job))


def _store(call: Call, bucket: Bucket, entries: Sequence[ObjectEntry], longest: int, options: Options) -> Job:
    """Store objects to be sent, in a job of their own or in one that takes them in."""
    world = call.world
    blobs = _blobs(world, bucket, entries, longest)
    job = open_one_like(world, bucket, "PUT", options)
    if job is None:
        job, added = open_job(call, bucket, "PUT", blobs, options)
    else:
        added = extend(world, job, blobs)
    if options["aggregating"] or call.arguments.flag("pre_allocate_job_space"):
        allocate_all(world, job, added)
    world.life.complete_if_done(job)
    return find_job(world, job.id)


def _check(entries: Sequence[ObjectEntry], longest: int) -> None:
    """Refuse lists of objects that no job could store."""
    parts = sum(max(1, -(-(entry.length or 0) // longest)) for entry in entries)
    if parts > JOB_LIMIT:
        raise bad_request(f"The objects make {parts} blobs, which are more than {JOB_LIMIT}.", "EntityTooLarge")
    name, count = Counter(entry.name for entry in entries).most_common(1)[0]
    if count > 1:
        raise bad_request(f"The body lists {name} {count} times.")
    for entry in entries:
        if entry.length is None and not entry.name.endswith("/"):
            raise bad_request(f"The body gives no size for {entry.name}.")
        refuse_name(entry.name, entry.length or 0)


def _new(call: Call, bucket: Bucket, entries: list[ObjectEntry]) -> list[ObjectEntry]:
    """Return the entries to be stored; those that exist are a conflict, or passed over on request."""
    names = [entry.name for entry in entries]
    if not call.arguments.flag("ignore_naming_conflicts"):
        refuse_existing(call.world, bucket, names)
    existing = existing_names(call.world, bucket, names) if versioning(call.world, bucket) == NONE else ()
    return [entry for entry in entries if entry.name not in existing]


def _blobs(world: World, bucket: Bucket, entries: Sequence[ObjectEntry], longest: int) -> Iterator[Blob]:
    """Store objects, so many at a time, and yield their blobs, which are stored by then."""
    for begin in range(0, len(entries), _BATCH):
        batch = entries[begin : begin + _BATCH]
        objects = [StoredObject(new_id(), bucket.id, entry.name, entry.length or 0) for entry in batch]
        add_versions(world, bucket, objects)
        blobs = [
            Blob(new_id(), each.id, offset, length) for each in objects for offset, length in cut(each.size, longest)
        ]
        world.database.insert_all(Blob, blobs)
        yield from blobs
