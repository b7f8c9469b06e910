"""Finds the things a call names, or refuses."""

from __future__ import annotations

from ..errors import bad_request, not_found
from ..state.records import Fields
from ..state.rows import Blob, Bucket, Job, StoredObject
from .world import Call, World


def path_bucket(call: Call) -> Bucket:
    """Return the bucket in the path of an S3 call."""
    name = call.arguments.required("bucket_name")
    if not name:
        raise bad_request("The bucket has no name.", "InvalidBucketName")
    return call.world.database.first(Bucket, "WHERE name = ?", name) or find_bucket(call.world, name)


def find_bucket(world: World, key: str) -> Bucket:
    """Return a bucket by id or name."""
    bucket = world.database.first(Bucket, "WHERE id = ?", key) or world.database.first(Bucket, "WHERE name = ?", key)
    if bucket is None:
        raise not_found(f"Bucket does not exist: {key}", "NoSuchBucket")
    return bucket


def path_object(call: Call, bucket: Bucket) -> StoredObject:
    """Return the object in the path of a call, which must be complete."""
    stored = stored_object(call.world, bucket, object_name(call), call.arguments.text("version_id"))
    if stored is None or stored.created is None:
        raise not_found(f"Object does not exist: {object_name(call)}", "NoSuchKey")
    return stored


def object_name(call: Call) -> str:
    """Return the name of the object in the path of a call."""
    name = call.arguments.required("object_name")
    if not name:
        raise bad_request("The object has no name.")
    return name


def stored_object(world: World, bucket: Bucket, name: str, version_id: str | None = None) -> StoredObject | None:
    """Return the latest version of an object or the one that is named, complete or not, if there is one."""
    if version_id is None:
        return world.database.first(StoredObject, "WHERE bucket_id = ? AND name = ? AND latest", bucket.id, name)
    return world.database.first(
        StoredObject, "WHERE id = ? AND bucket_id = ? AND name = ?", version_id, bucket.id, name
    )


def blobs_of(world: World, stored: StoredObject) -> list[Blob]:
    """Return the blobs of an object in order."""
    return world.database.all(Blob, "WHERE object_id = ? ORDER BY offset", stored.id)


def find_job(world: World, job_id: str) -> Job:
    """Return a job by id, whatever has become of it."""
    job = world.database.first(Job, "WHERE id = ?", job_id)
    if job is None:
        raise not_found(f"Job does not exist: {job_id}")
    return job


KEYS = ("name", "bar_code", "serial_number", "guid", "auth_id")
"""Fields by which records are found as well as by their id."""


def find_record(world: World, kind: str, key: str) -> Fields:
    """Return a record by id or any other field that tells it from all others."""
    records = world.store.records
    record = records.get(kind, key) or next(filter(None, (records.by(kind, name, key) for name in KEYS)), None)
    if record is None:
        raise not_found(f"{kind} was not found via identifier / bean property value '{key}'.")
    return record
