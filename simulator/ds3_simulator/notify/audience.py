"""Who hears of what: registrations are for some occurrences, and their users may not know of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..access.rights import Rights
from ..access.rules import ANY
from ..events import Occurrence
from ..state.records import Fields
from ..state.rows import Bucket, Job

if TYPE_CHECKING:
    from ..behaviour.world import World


def audience(world: World, registrations: list[Fields], occurrence: Occurrence) -> list[Fields]:
    """Return the registrations whose end points are to hear of an occurrence."""
    concerned = [each for each in registrations if _concerns(each, occurrence)]
    return [each for each in concerned if _may_hear(world, each["user_id"], occurrence)]


def _concerns(registration: Fields, occurrence: Occurrence) -> bool:
    """Whether a registration is for an occurrence: one for a job or a bucket hears of nothing else."""
    place = {"job_id": occurrence.job_id, "bucket_id": occurrence.values.get("bucket_id")}
    return all(registration.get(name) in (None, value) for name, value in place.items())


def _may_hear(world: World, user_id: str | None, occurrence: Occurrence) -> bool:
    """Whether a user may see the job or the bucket in which something happened."""
    rights, user = Rights(world), world.store.records.get("SpectraUser", user_id or "")
    if user is None or rights.is_unbounded(user):
        return True
    job = world.database.first(Job, "WHERE id = ?", occurrence.job_id)
    if job is not None:
        return rights.may_with_job(user, ANY, job)
    bucket = _bucket(world, occurrence)
    is_nowhere = occurrence.job_id is None and "bucket_id" not in occurrence.values
    return is_nowhere or (bucket is not None and rights.may(user, ANY, bucket))


def _bucket(world: World, occurrence: Occurrence) -> Bucket | None:
    """Return the bucket in which something happened: an object that is put without a job counts as one itself."""
    bucket_id = occurrence.values.get("bucket_id")
    query = "WHERE id = ? OR id = (SELECT bucket_id FROM object WHERE id = ?)"
    return world.database.first(Bucket, query, bucket_id, occurrence.job_id)
