"""Buckets as Spectra clients see them."""

from __future__ import annotations

from ...access.rights import Rights
from ...errors import Refusal, conflict
from ...state.rows import Bucket, Job
from ...wire.encoder import Values
from ..filters import meets
from ..lookup import find_bucket, find_record
from ..paging import page
from ..resources.references import release
from ..table import handles
from ..world import Answer, Call, World
from .bucket_creation import create_bucket


@handles("PutBucketSpectraS3")
def put_bucket(call: Call) -> Answer:
    """Create a bucket with any data policy and owner."""
    return Answer(bucket_values(call.world, create_bucket(call, call.arguments.required("name"))))


@handles("GetBucketsSpectraS3")
def list_buckets(call: Call) -> Answer:
    """List buckets by name, or those that meet the conditions."""
    world = call.world
    wanted = {**_references(call), "name": call.arguments.text("name")}
    visible = Rights(world).visible_buckets(call.user, world.database.all(Bucket, "ORDER BY name"))
    buckets = {bucket.id: bucket for bucket in visible}
    answer = page(call, [each for each in map(_plain_values, buckets.values()) if meets(each, wanted)])
    answer.rows = [bucket_values(world, buckets[row["id"]]) for row in answer.rows or ()]
    return answer


@handles("GetBucketSpectraS3")
def show_bucket(call: Call) -> Answer:
    """Show one bucket."""
    return Answer(bucket_values(call.world, find_bucket(call.world, call.arguments.required("bucket_name"))))


@handles("ModifyBucketSpectraS3")
def modify_bucket(call: Call) -> Answer:
    """Change a bucket's data policy, owner or protection."""
    world = call.world
    with world.database.transaction():
        bucket = find_bucket(world, call.arguments.required("bucket_name"))
        given = _references(call)
        policy, owner = given["data_policy_id"] or bucket.data_policy_id, given["user_id"] or bucket.user_id
        protected = call.arguments.flag("protected", bool(bucket.protected))
        statement = "UPDATE bucket SET data_policy_id = ?, user_id = ?, protected = ? WHERE id = ?"
        world.database.change(statement, policy, owner, int(protected), bucket.id)
    return Answer(bucket_values(world, find_bucket(world, bucket.id)))


@handles("DeleteBucketSpectraS3")
def delete_bucket(call: Call) -> Answer:
    """Delete a bucket, by force also with what is in it."""
    remove_bucket(call.world, call.arguments.required("bucket_name"), force=call.arguments.flag("force"))
    return Answer()


def remove_bucket(world: World, key: str, *, force: bool = False) -> None:
    """Delete a bucket with its jobs and whatever refers to it; its objects are a conflict, or go by force."""
    with world.database.transaction():
        bucket = find_bucket(world, key)
        if bucket.protected:
            raise Refusal(403, "AccessDenied", f"Bucket is protected: {bucket.name}")
        if not force:
            _refuse_unless_empty(world, bucket)
        for job in world.database.all(Job, "WHERE bucket_id = ? AND status = 'IN_PROGRESS'", bucket.id):
            world.life.cancel(job)
        world.store.remove_bucket(bucket.id)
        release(world, "Bucket", bucket.id)


def bucket_values(world: World, bucket: Bucket) -> Values:
    """Return a bucket in the contract's names, with what is worked out for each answer."""
    used = world.database.value("SELECT sum(size) FROM object WHERE bucket_id = ?", bucket.id)
    had_a_job = world.database.value("SELECT 1 FROM job WHERE bucket_id = ? LIMIT 1", bucket.id)
    return {
        **_plain_values(bucket),
        "empty": used is None,
        "logical_used_capacity": used or 0,
        "last_preferred_chunk_size_in_bytes": world.settings.chunk_size if had_a_job else None,
    }


def _plain_values(bucket: Bucket) -> Values:
    return {
        "id": bucket.id,
        "name": bucket.name,
        "creation_date": bucket.created,
        "data_policy_id": bucket.data_policy_id,
        "user_id": bucket.user_id,
        "protected": bucket.protected,
    }


def _references(call: Call) -> dict[str, str | None]:
    """Return the ids of what the call names as data policy and owner."""
    policy, owner = call.arguments.text("data_policy_id"), call.arguments.text("user_id")
    return {
        "data_policy_id": policy and find_record(call.world, "DataPolicy", policy)["id"],
        "user_id": owner and find_record(call.world, "SpectraUser", owner)["id"],
    }


def _refuse_unless_empty(world: World, bucket: Bucket) -> None:
    if world.database.value("SELECT 1 FROM object WHERE bucket_id = ? LIMIT 1", bucket.id):
        raise conflict(f"Bucket is not empty: {bucket.name}", "BUCKET_NOT_EMPTY")
