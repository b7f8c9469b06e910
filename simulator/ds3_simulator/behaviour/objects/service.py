"""Buckets as S3 clients see them."""

from __future__ import annotations

from ...access.rights import Rights
from ...errors import bad_request
from ...state.listing import Listing, Selection, list_objects
from ...state.rows import Bucket, StoredObject
from ...wire.encoder import Values
from ..lookup import path_bucket
from ..table import handles
from ..world import Answer, Call
from .bucket_creation import create_bucket
from .buckets import remove_bucket
from .owners import owner_of, owner_values

MAX_KEYS = 1000


@handles("GetService")
def list_buckets(call: Call) -> Answer:
    """List the buckets that the user may see."""
    buckets = Rights(call.world).visible_buckets(call.user, call.world.database.all(Bucket, "ORDER BY name"))
    details = [{"name": bucket.name, "creation_date": bucket.created} for bucket in buckets]
    return Answer({"buckets": details, "owner": owner_values(call.user)})


@handles("PutBucket")
def put_bucket(call: Call) -> Answer:
    """Create a bucket with the user's default data policy."""
    create_bucket(call, call.arguments.required("bucket_name"))
    return Answer()


@handles("HeadBucket")
def head_bucket(call: Call) -> Answer:
    """Say whether a bucket exists."""
    path_bucket(call)
    return Answer()


@handles("DeleteBucket")
def delete_bucket(call: Call) -> Answer:
    """Delete an empty bucket."""
    remove_bucket(call.world, path_bucket(call).id)
    return Answer()


@handles("GetBucket")
def list_bucket(call: Call) -> Answer:
    """List the latest versions of objects, or all."""
    bucket = path_bucket(call)
    selection = _selection(call, bucket)
    listing = list_objects(call.world.database, selection)
    owner = owner_of(call.world, bucket)
    objects = map(call.world.life.digests.settled, listing.objects)
    contents = [_contents(owner, stored, versions=selection.versions) for stored in objects]
    values = _values(bucket, selection, listing)
    return Answer({**values, "versioned_objects" if selection.versions else "objects": contents})


def _selection(call: Call, bucket: Bucket) -> Selection:
    texts = {name: call.arguments.text(name) or "" for name in ("prefix", "delimiter", "marker")}
    limit = call.arguments.number("max_keys")
    if limit is not None and limit < 0:
        raise bad_request("max_keys is negative.", "InvalidArgument")
    limit = min(MAX_KEYS, MAX_KEYS if limit is None else limit)
    return Selection(bucket.id, **texts, limit=limit, versions=call.arguments.flag("versions"))


def _values(bucket: Bucket, selection: Selection, listing: Listing) -> Values:
    truncated = listing.truncated and selection.limit > 0
    return {
        "name": bucket.name,
        "creation_date": bucket.created,
        "prefix": selection.prefix,
        "delimiter": selection.delimiter,
        "marker": selection.marker,
        "max_keys": selection.limit,
        "truncated": truncated,
        "next_marker": listing.last if truncated else None,
        "common_prefixes": listing.prefixes,
    }


def _contents(owner: Values, stored: StoredObject, *, versions: bool) -> Values:
    return {
        "key": stored.name,
        "size": stored.size,
        "e_tag": stored.etag and f'"{stored.etag}"',
        "last_modified": stored.created,
        "owner": owner,
        "is_latest": stored.latest if versions else None,
        "version_id": stored.id if versions else None,
    }
