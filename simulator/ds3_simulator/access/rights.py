"""Who may do what: administrators everything, others what access control lists give them or their groups."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from ..errors import Refusal
from ..state.records import Fields
from ..state.rows import Bucket, Job
from ..wire.encoder import Values
from .checks import allows
from .membership import groups_of, is_administrator
from .rules import ANY, OWNER, Rule, rule_of

if TYPE_CHECKING:
    from ..behaviour.world import Call, World


class Rights:
    """Knows what each user may do; a list that is not about one bucket or policy is about all of them."""

    def __init__(self, world: World) -> None:
        self._world = world
        self._records = world.store.records
        self._rules: dict[str, Rule] = {}

    def check(self, call: Call) -> None:
        """Refuse what the user may not do; what is not there is left to be reported as missing."""
        if not self.is_unbounded(call.user) and not allows(self, self._rule(call), call):
            raise Refusal(403, "AccessDenied", f"The user {call.user['name']} has no right to do this.")

    def is_unbounded(self, user: Fields) -> bool:
        """Whether a user may do everything."""
        return not self._world.settings.rights or is_administrator(self._records, user["id"])

    def may(self, user: Fields, permission: str, bucket: Bucket) -> bool:
        """Whether a user has a right on a bucket; owners have all of them."""
        is_owner = bucket.user_id == user["id"]
        return is_owner or _suffices(self._held(user, bucket.id, None), permission) or self.is_unbounded(user)

    def may_everywhere(self, user: Fields, permission: str) -> bool:
        """Whether a user has a right on all buckets."""
        return self.is_unbounded(user) or _suffices(self._held(user, None), permission)

    def may_use(self, user: Fields, policy_id: str) -> bool:
        """Whether a user may have buckets with a data policy."""
        lists = self._records.having("DataPolicyAcl", "data_policy_id", policy_id)
        lists += self._records.having("DataPolicyAcl", "data_policy_id", None)
        return self.is_unbounded(user) or any(True for _ in self._about(user, lists))

    def may_with_job(self, user: Fields, permission: str, job: Job) -> bool:
        """Whether a job is the user's own, or the user has a right on its bucket."""
        if job.user_id == user["id"] or self.is_unbounded(user):
            return True
        bucket = self._world.database.first(Bucket, "WHERE id = ?", job.bucket_id)
        return bucket is not None and self.may(user, permission, bucket)

    def visible_buckets(self, user: Fields, buckets: list[Bucket]) -> list[Bucket]:
        """Return those buckets on which a user has any right."""
        return buckets if self.is_unbounded(user) else [each for each in buckets if self.may(user, ANY, each)]

    def buckets_with(self, user: Fields, permission: str) -> list[str]:
        """Return the ids of the buckets on which a user has a right."""
        return [each.id for each in self._world.database.all(Bucket) if self.may(user, permission, each)]

    def visible_records(self, user: Fields, records: list[Values]) -> list[Values]:
        """Return records without the end points for notifications that other users registered."""
        if not any("notification_end_point" in each for each in records[:1]) or self.is_unbounded(user):
            return records
        return [each for each in records if each["user_id"] == user["id"]]

    def _held(self, user: Fields, *bucket_ids: str | None) -> set[str]:
        lists = [each for key in bucket_ids for each in self._records.having("BucketAcl", "bucket_id", key)]
        return {each["permission"] for each in self._about(user, lists)}

    def _about(self, user: Fields, lists: list[Fields]) -> Iterable[Fields]:
        """Return those lists that are about a user or a group that the user belongs to."""
        groups = groups_of(self._records, user["id"]) if lists else ()
        return (each for each in lists if each["user_id"] == user["id"] or each["group_id"] in groups)

    def _rule(self, call: Call) -> Rule:
        name = call.operation.name
        if name not in self._rules:
            self._rules[name] = rule_of(self._world.contract, call.operation)
        return self._rules[name]


def _suffices(held: set[str], permission: str) -> bool:
    return OWNER in held or permission in held or (permission == ANY and bool(held))
