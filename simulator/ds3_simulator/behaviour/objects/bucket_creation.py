"""Buckets come into being."""

from __future__ import annotations

import re

from ...errors import Refusal, bad_request, conflict
from ...state.identity import new_id
from ...state.records import Fields
from ...state.rows import Bucket
from ..lookup import find_record
from ..world import Call, World

# The contract's pattern, in letters and digits of any script: tests of other SDKs make such buckets.
_NAME = re.compile(r"[\w.-]{1,63}")
_RESERVED = "_rest_"


def create_bucket(call: Call, name: str) -> Bucket:
    """Create a bucket; a refusal if its name is bad or taken, or no data policy can be determined."""
    _check_name(name)
    owner, protected = _owner(call), int(call.arguments.flag("protected"))
    bucket_id, now = call.arguments.text("id") or new_id(), call.world.clock.now()
    bucket = Bucket(bucket_id, name, now, _data_policy(call), owner["id"], protected)
    with call.world.database.transaction():
        _refuse_taken(call.world, bucket)
        _refuse_too_many(call.world, owner)
        call.world.database.insert(bucket)
    return bucket


def _check_name(name: str) -> None:
    if not _NAME.fullmatch(name):
        raise bad_request(f"Not a name for a bucket: {name}", "InvalidBucketName")
    if name.lower() == _RESERVED:
        raise Refusal(403, "AccessDenied", f"The name is reserved: {name}")


def _refuse_taken(world: World, bucket: Bucket) -> None:
    if world.database.first(Bucket, "WHERE name = ? OR id = ?", bucket.name, bucket.id):
        raise conflict(f"Bucket exists already: {bucket.name}", "BucketAlreadyExists")


def _refuse_too_many(world: World, owner: Fields) -> None:
    """Refuse one bucket more than a user may own; old contracts know no such limit."""
    most = owner.get("max_buckets")
    count = world.database.value("SELECT count(*) FROM bucket WHERE user_id = ?", owner["id"])
    if most is not None and count >= most:
        raise bad_request(f"{owner['name']} owns {count} buckets, and may not own more.", "TooManyBuckets")


def _data_policy(call: Call) -> str:
    policy = call.arguments.text("data_policy_id") or call.user.get("default_data_policy_id")
    if policy is None:
        raise bad_request("No data policy was given, and the user has no default one.")
    return str(find_record(call.world, "DataPolicy", policy)["id"])


def _owner(call: Call) -> Fields:
    owner = call.arguments.text("user_id")
    return find_record(call.world, "SpectraUser", owner) if owner else call.user
