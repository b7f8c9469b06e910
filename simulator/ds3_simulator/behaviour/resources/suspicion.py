"""Blobs that may have been damaged, or of which copies are missing, and what they are part of."""

from __future__ import annotations

from collections.abc import Iterator

from ...errors import bad_request
from ...state.defaults import new_record
from ...state.records import Fields
from ...state.rows import StoredObject
from ...wire.encoder import Values
from ...wire.ids import read_ids
from ..filters import meets
from ..lookup import find_bucket
from ..objects.buckets import bucket_values
from ..objects.object_values import object_values
from ..paging import page
from ..table import handles, handles_action
from ..world import Answer, Call, World
from .given import wanted_fields
from .kinds import fields_of, kind_of
from .placed import blob_with_names
from .records import wanted_records

_SUSPECT = "SuspectBlob"
_DEGRADED = "DegradedBlob"
_MEDIA = ("tape_id", "pool_id", "target_id", "ds3_target_id")


@handles_action("list", resource="suspect_blob_*")
@handles_action("list", resource="degraded_blob")
def list_blobs(call: Call) -> Answer:
    """List copies that are suspect, or blobs of which a copy is missing."""
    kind = kind_of(call)
    _forget_gone(call.world, kind)
    return page(call, wanted_records(call, kind))


@handles_action("bulk-delete", resource="suspect_blob_*")
def clear_suspects(call: Call) -> Answer:
    """Forget that copies are suspect."""
    with call.world.database.transaction():
        for suspect in _chosen(call):
            call.world.store.records.remove(suspect["id"])
    return Answer()


@handles_action("bulk-modify", resource="suspect_blob_*")
def mark_as_degraded(call: Call) -> Answer:
    """Give suspect copies up: what they were copies of has too few from now on."""
    world = call.world
    with world.database.transaction():
        for suspect in _chosen(call):
            medium = next(suspect[name] for name in _MEDIA if name in suspect)
            world.database.change("DELETE FROM copy WHERE blob_id = ? AND medium_id = ?", suspect["blob_id"], medium)
            world.store.records.remove(suspect["id"])
            world.store.records.add(_DEGRADED, _degraded(world, suspect["blob_id"], medium))
    return Answer()


@handles_action("list", resource="degraded_*_rule")
def list_degraded_rules(call: Call) -> Answer:
    """List the rules that are not kept for some blobs."""
    kept = {rule for blob in _degraded_blobs(call.world) for rule in blob.values()}
    return page(call, [rule for rule in wanted_records(call, kind_of(call)) if rule["id"] in kept])


@handles_action("list", resource="suspect_bucket")
def list_suspect_buckets(call: Call) -> Answer:
    """List the buckets that hold suspect blobs."""
    with call.world.database.transaction():
        return _buckets(call, {blob["blob_id"] for blob in suspects(call.world)})


@handles_action("list", resource="degraded_bucket")
def list_degraded_buckets(call: Call) -> Answer:
    """List the buckets that hold degraded blobs."""
    with call.world.database.transaction():
        return _buckets(call, {blob["blob_id"] for blob in _degraded_blobs(call.world)})


@handles("GetSuspectObjectsSpectraS3")
def list_suspect_objects(call: Call) -> Answer:
    """List the objects of which blobs are suspect; in the oldest contracts, the media they are on."""
    if not call.operation.paged:
        return Answer(_media(call.world, _suspects_wanted(call)))
    with call.world.database.transaction():
        versions = sorted({str(blob["version_id"]) for blob in _suspects_wanted(call)})
        return page(call, [object_values(_version(call.world, each)) for each in versions])


@handles("GetSuspectObjectsWithFullDetailsSpectraS3")
def list_suspect_blobs(call: Call) -> Answer:
    """List suspect blobs with the names of what they are part of."""
    return Answer(rows=_suspects_wanted(call))


def _chosen(call: Call) -> list[Fields]:
    """Return the suspects that the body lists by id; with force, or where a body is unknown, all."""
    records, ids = call.world.store.records, read_ids(call.request)
    if not ids and call.operation.body and not call.arguments.flag("force"):
        raise bad_request("The body lists no ids.")
    kind = kind_of(call)
    _forget_gone(call.world, kind)
    chosen = [records.get(kind, each) for each in ids] if ids else [*records.all(kind)]
    if None in chosen:
        raise bad_request("The body lists an id that is not that of a suspect blob.", "InvalidArgument")
    return [suspect for suspect in chosen if suspect is not None]


def suspects(world: World) -> Iterator[Fields]:
    """Yield all copies of blobs that are suspect, on whatever they are."""
    for type_ in world.contract.types:
        if type_.name.startswith(_SUSPECT) and not type_.listing:
            _forget_gone(world, type_.name)
            yield from world.store.records.all(type_.name)


def _degraded_blobs(world: World) -> list[Fields]:
    _forget_gone(world, _DEGRADED)
    return world.store.records.all(_DEGRADED)


def _forget_gone(world: World, kind: str) -> None:
    """Remove records about blobs whose objects were deleted."""
    with world.database.transaction():
        for record in world.store.records.all(kind):
            if not world.database.value("SELECT 1 FROM blob WHERE id = ?", record["blob_id"]):
                world.store.records.remove(record["id"])


def _suspects_wanted(call: Call) -> list[Values]:
    """Return the suspect blobs in the bucket that the call asks for, or in all."""
    bucket = call.arguments.text("bucket_id")
    name = find_bucket(call.world, bucket).name if bucket else None
    with call.world.database.transaction():  # Nothing is deleted meanwhile.
        blobs = [blob_with_names(call.world, suspect["blob_id"]) for suspect in suspects(call.world)]
    return [blob for blob in blobs if name in (None, blob["bucket"])]


def _version(world: World, version_id: str) -> StoredObject:
    (stored,) = world.database.all(StoredObject, "WHERE id = ?", version_id)
    return stored


def _media(world: World, blobs: list[Values]) -> Values:
    """Return the tapes and pools that suspect blobs are on."""
    wanted = {blob["id"] for blob in blobs}
    media: dict[str, list[Fields]] = {"Tape": [], "Pool": []}
    for suspect in suspects(world):
        medium = next(suspect[name] for name in _MEDIA if name in suspect)
        kind = world.store.records.kind_of(medium)
        if suspect["blob_id"] in wanted and kind in media:
            media[kind].append(world.store.records.get(kind, medium) or {})
    return {"tapes": media["Tape"], "pools": media["Pool"]}


def _buckets(call: Call, blobs: set[str]) -> Answer:
    """Return the buckets that hold any of some blobs, and meet the conditions of the call."""
    wanted = wanted_fields(call, "Bucket")
    found = {str(blob_with_names(call.world, each)["bucket"]) for each in blobs}
    rows = [bucket_values(call.world, find_bucket(call.world, name)) for name in sorted(found)]
    return page(call, [row for row in rows if meets(row, wanted)])


def _degraded(world: World, blob_id: str, medium: str) -> Fields:
    """Return the record of a blob that lacks the copy it had on a medium."""
    bucket = find_bucket(world, str(blob_with_names(world, blob_id)["bucket"]))
    fields = {"blob_id": blob_id, "bucket_id": bucket.id} | _rule(world, bucket.data_policy_id, medium)
    return new_record(world.contract, _DEGRADED, world.clock.now()) | fields


def _rule(world: World, policy: str, medium: str) -> Fields:
    """Return the field for the rule of a data policy that put data on a medium, with its id."""
    is_local = world.store.records.kind_of(medium) in ("Tape", "Pool")
    for name, field in fields_of(world.contract, _DEGRADED).items():
        for rule in world.store.records.having(field.references or "", "data_policy_id", policy):
            target = rule.get("target_id", rule.get("ds3_target_id"))
            if target == (None if is_local else medium):
                return {name: rule["id"]}
    return {}
