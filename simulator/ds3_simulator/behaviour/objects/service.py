"""Buckets as S3 clients see them."""

from __future__ import annotations

from ...errors import bad_request
from ...state.listing import Listing, Selection, list_objects
from ...state.records import Fields
from ...state.rows import Bucket, StoredObject
from ...wire.encoder import Values
from ..lookup import path_bucket
from ..table import handles
from ..world import Answer, Call
from .buckets import create_bucket, refuse_unless_empty

MAX_KEYS = 1000


@handles("GetService")
def list_buckets(call: Call) -> Answer:
    """List all buckets."""
    buckets = call.world.database.all(Bucket, "ORDER BY name")
    details = [{"name": bucket.name, "creation_date": bucket.created} for bucket in buckets]
    return Answer({"buckets": details, "owner": _owner(call.user)})


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
    bucket = path_bucket(call)
    with call.world.database.transaction():
        refuse_unless_empty(call.world, bucket)
        call.world.database.change("DELETE FROM bucket WHERE id = ?", bucket.id)
    return Answer()


@handles("GetBucket")
def list_bucket(call: Call) -> Answer:
    """List objects, or their only versions."""
    bucket = path_bucket(call)
    selection = _selection(call, bucket)
    listing = list_objects(call.world.database, selection)
    versions = call.arguments.flag("versions")
    contents = [_contents(call.user, stored, versions=versions) for stored in listing.objects]
    values = _values(bucket, selection, listing)
    return Answer({**values, "versioned_objects" if versions else "objects": contents})


def _selection(call: Call, bucket: Bucket) -> Selection:
    texts = {name: call.arguments.text(name) or "" for name in ("prefix", "delimiter", "marker")}
    limit = call.arguments.number("max_keys")
    if limit is not None and limit < 0:
        raise bad_request("max_keys is negative.", "InvalidArgument")
    return Selection(bucket.id, **texts, limit=min(MAX_KEYS, MAX_KEYS if limit is None else limit))


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


def _contents(user: Fields, stored: StoredObject, *, versions: bool) -> Values:
    return {
        "key": stored.name,
        "size": stored.size,
        "e_tag": stored.etag and f'"{stored.etag}"',
        "last_modified": stored.created,
        "owner": _owner(user),
        "is_latest": True if versions else None,
        "version_id": stored.id if versions else None,
    }


def _owner(user: Fields) -> Values:
    return {"display_name": user["name"], "id": user["id"]}
