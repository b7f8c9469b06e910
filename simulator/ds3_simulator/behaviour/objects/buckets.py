"""Buckets as Spectra clients see them."""

from __future__ import annotations

import re

from ...errors import Refusal, bad_request, conflict
from ...state.identity import new_id
from ...state.rows import Bucket
from ...wire.encoder import Values
from ..filters import meets
from ..lookup import find_bucket, find_record
from ..paging import page
from ..table import handles
from ..world import Answer, Call, World

# The contract's pattern, in letters and digits of any script: tests of other SDKs make such buckets.
_NAME = re.compile(r"[\w.-]{1,63}")


@handles("PutBucketSpectraS3")
def put_bucket(call: Call) -> Answer:
    """Create a bucket with any data policy and owner."""
    return Answer(bucket_values(call.world, create_bucket(call, call.arguments.required("name"))))


@handles("GetBucketsSpectraS3")
def list_buckets(call: Call) -> Answer:
    """List buckets."""
    wanted = {name: call.arguments.text(name) for name in ("name", "data_policy_id", "user_id")}
    buckets = [bucket_values(call.world, bucket) for bucket in call.world.database.all(Bucket, "ORDER BY name")]
    return page(call, [bucket for bucket in buckets if meets(bucket, wanted)])


@handles("GetBucketSpectraS3")
def show_bucket(call: Call) -> Answer:
    """Show one bucket."""
    return Answer(bucket_values(call.world, find_bucket(call.world, call.arguments.required("bucket_name"))))


@handles("DeleteBucketSpectraS3")
def delete_bucket(call: Call) -> Answer:
    """Delete a bucket, by force also with what is in it."""
    world = call.world
    bucket = find_bucket(world, call.arguments.required("bucket_name"))
    if call.arguments.flag("force"):
        statement = "UPDATE job SET status = 'CANCELED', ended = ? WHERE bucket_id = ? AND status = 'IN_PROGRESS'"
        world.database.change(statement, world.clock.now(), bucket.id)
        world.store.remove_objects("bucket_id = ?", bucket.id)
    with world.database.transaction():
        refuse_unless_empty(world, bucket)
        world.database.change("DELETE FROM bucket WHERE id = ?", bucket.id)
    return Answer()


def create_bucket(call: Call, name: str) -> Bucket:
    """Create a bucket; a refusal if its name is bad or taken, or no data policy can be determined."""
    if not _NAME.fullmatch(name):
        raise bad_request(f"Not a name for a bucket: {name}", "InvalidBucketName")
    bucket = Bucket(
        id=call.arguments.text("id") or new_id(),
        name=name,
        created=call.world.clock.now(),
        data_policy_id=_data_policy(call),
        user_id=_owner(call),
        protected=int(call.arguments.flag("protected")),
    )
    _store(call.world, bucket)
    return bucket


def _store(world: World, bucket: Bucket) -> None:
    with world.database.transaction():
        if world.database.first(Bucket, "WHERE name = ? OR id = ?", bucket.name, bucket.id):
            raise conflict(f"Bucket exists already: {bucket.name}", "BucketAlreadyExists")
        world.database.insert(bucket)


def bucket_values(world: World, bucket: Bucket) -> Values:
    """Return a bucket in the contract's names."""
    used = world.database.value("SELECT sum(size) FROM object WHERE bucket_id = ?", bucket.id)
    return {
        "id": bucket.id,
        "name": bucket.name,
        "creation_date": bucket.created,
        "data_policy_id": bucket.data_policy_id,
        "user_id": bucket.user_id,
        "protected": bucket.protected,
        "logical_used_capacity": used or 0,
    }


def refuse_unless_empty(world: World, bucket: Bucket) -> None:
    """Refuse if there is anything in a bucket."""
    if world.database.value("SELECT 1 FROM object WHERE bucket_id = ? LIMIT 1", bucket.id):
        raise conflict(f"Bucket is not empty: {bucket.name}", "BUCKET_NOT_EMPTY")


def _data_policy(call: Call) -> str:
    policy = call.arguments.text("data_policy_id") or call.user.get("default_data_policy_id")
    if policy is None:
        raise Refusal(400, "BadRequest", "No data policy was given, and the user has no default one.")
    return str(find_record(call.world, "DataPolicy", policy)["id"])


def _owner(call: Call) -> str:
    owner = call.arguments.text("user_id")
    return str(find_record(call.world, "SpectraUser", owner)["id"] if owner else call.user["id"])
