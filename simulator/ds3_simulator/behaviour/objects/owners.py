"""Owners of buckets and of what is in them, as S3 clients see them."""

from __future__ import annotations

from ...state.records import Fields
from ...state.rows import Bucket
from ...wire.encoder import Values
from ..lookup import find_record
from ..world import World


def owner_of(world: World, bucket: Bucket) -> Values:
    """Return the owner of a bucket."""
    return owner_values(find_record(world, "SpectraUser", bucket.user_id))


def owner_values(user: Fields) -> Values:
    """Return a user in the names of S3."""
    return {"display_name": user["name"], "id": user["id"]}
