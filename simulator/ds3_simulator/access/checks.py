"""Whether a call is allowed, for each kind of rule; what is not there is allowed, to be reported as missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from ..state.rows import Bucket, Chunk, Job
from .rules import ANY, OWNER, Kind, Rule, record_type

if TYPE_CHECKING:
    from ..behaviour.world import Call, World
    from .rights import Rights

_Check = Callable[["Rights", Rule, "Call"], bool]


def allows(rights: Rights, rule: Rule, call: Call) -> bool:
    """Whether a user who is no administrator may do what a call asks for."""
    return _CHECKS[rule.kind](rights, rule, call)


def _on_bucket(rights: Rights, rule: Rule, call: Call) -> bool:
    key = _bucket_key(rule, call)
    if key is None:
        # A list shows what is in buckets that the user may list.
        return call.operation.action == "list" or rights.may_everywhere(call.user, rule.permission)
    # As behaviours find it: the paths of S3 have names.
    bucket = _bucket(call.world, key, *(("name", "id") if call.operation.resource is None else ("id", "name")))
    if bucket is None:
        return True
    return rights.may(call.user, rule.permission, bucket) and (rule.permission != OWNER or _may_appoint(rights, call))


def _bucket_key(rule: Rule, call: Call) -> str | None:
    named = call.arguments.text(rule.parameter or "")
    if call.operation.resource in (None, "bucket"):
        return named
    query = "SELECT bucket_id FROM object WHERE id = ?"
    return call.arguments.text("bucket_id") or call.world.database.value(query, named)


def _new_bucket(rights: Rights, _: Rule, call: Call) -> bool:
    return _may_appoint(rights, call, call.user.get("default_data_policy_id"))


def _may_appoint(rights: Rights, call: Call, default_policy: str | None = None) -> bool:
    """Whether the user may give a bucket the data policy and the owner that the call names."""
    records, arguments = call.world.store.records, call.arguments
    owner = records.find("SpectraUser", arguments.text("user_id") or call.user["id"])
    policy = records.find("DataPolicy", arguments.text("data_policy_id") or default_policy or "")
    is_own = owner is None or owner["id"] == call.user["id"]
    return is_own and (policy is None or rights.may_use(call.user, policy["id"]))


def _on_job(rights: Rights, rule: Rule, call: Call) -> bool:
    job = _job(call, rule.parameter or "", "job", "job_id")
    return job is None or rights.may_with_job(call.user, rule.permission, job)


def _on_list(rights: Rights, rule: Rule, call: Call) -> bool:
    """Whether the user owns the bucket that an access control list is about; none owns all buckets."""
    key = call.arguments.text("bucket_id")
    if rule.parameter is not None:
        entry = call.world.store.records.find("BucketAcl", call.arguments.required(rule.parameter))
        if entry is None:
            return True
        key = entry["bucket_id"]
    bucket = _bucket(call.world, key) if key else None
    return bucket is not None and rights.may(call.user, OWNER, bucket)


def _on_registration(rights: Rights, rule: Rule, call: Call) -> bool:
    if rule.parameter is not None:
        kind = record_type(call.world.contract, call.operation.resource) or ""
        registration = call.world.store.records.find(kind, call.arguments.required(rule.parameter))
        return registration is None or registration["user_id"] == call.user["id"]
    bucket, job = _bucket(call.world, call.arguments.required("bucket_id")), _job(call, "job_id")
    may_hear = bucket is None or rights.may(call.user, ANY, bucket)
    return may_hear and (job is None or rights.may_with_job(call.user, ANY, job))


def _on_self(rights: Rights, rule: Rule, call: Call) -> bool:
    user = call.world.store.records.find("SpectraUser", call.arguments.required(rule.parameter or ""))
    if user is not None and user["id"] == call.user["id"]:
        return True
    return call.operation.verb == "GET" and _reading(rights, rule, call)


def _reading(_: Rights, __: Rule, call: Call) -> bool:
    return not call.world.settings.private_administration


def _anyone(_: Rights, __: Rule, ___: Call) -> bool:
    return True


def _nobody(_: Rights, __: Rule, ___: Call) -> bool:
    return False


def _bucket(world: World, key: str, first: str = "id", second: str = "name") -> Bucket | None:
    database = world.database
    return database.first(Bucket, f"WHERE {first} = ?", key) or database.first(Bucket, f"WHERE {second} = ?", key)


def _job(call: Call, *names: str) -> Job | None:
    """Return the job that an argument names, by its id or that of one of its chunks."""
    key = next(filter(None, map(call.arguments.text, names)), None)
    database = call.world.database
    chunk = database.first(Chunk, "WHERE id = ?", key)
    return database.first(Job, "WHERE id = ?", chunk.job_id if chunk else key)


_CHECKS: dict[Kind, _Check] = {
    Kind.NOTHING: _anyone,
    Kind.BUCKET: _on_bucket,
    Kind.NEW_BUCKET: _new_bucket,
    Kind.JOB: _on_job,
    Kind.ACL: _on_list,
    Kind.REGISTRATION: _on_registration,
    Kind.SELF: _on_self,
    Kind.READING: _reading,
    Kind.ADMINISTRATION: _nobody,
}
