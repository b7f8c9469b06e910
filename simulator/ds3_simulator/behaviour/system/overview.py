"""The whole configuration in one answer."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...state.records import Fields
from ...state.rows import Bucket
from ..table import handles_action
from ..world import Answer, Call, World

_TARGETS = ("Ds3Target", "AzureTarget", "S3Target")


@handles_action("list", resource="abm_config")
def show_configuration(call: Call) -> Answer:
    """Show data policies with their buckets, storage domains with their members, partitions and targets."""
    world, records = call.world, call.world.store.records
    policies = [_policy(world, policy) for policy in records.all("DataPolicy")]
    values = {
        "message": "",
        "data_policies": [policy for policy in policies if policy["buckets"]],
        "storage_domains": [_domain(world, domain) for domain in records.all("StorageDomain")],
        "pool_partitions": [_with_counts(world, each, pool="Pool") for each in records.all("PoolPartition")],
        "tape_partitions": [
            _with_counts(world, each, tape="Tape", drive="TapeDrive") for each in records.all("TapePartition")
        ],
        "targets": [target for kind in _TARGETS for target in records.all(kind)],
    }
    return Answer(values)


def _policy(world: World, policy: Fields) -> Fields:
    records, policy_id = world.store.records, policy["id"]
    buckets = world.database.all(Bucket, "WHERE data_policy_id = ? ORDER BY name", policy_id)
    remote = [rule for kind in _TARGETS for rule in records.having(_replication(kind), "data_policy_id", policy_id)]
    return policy | {
        "buckets": [_bucket(world, bucket) for bucket in buckets],
        "data_persistence_rules": [
            rule | {"storage_domain_name": _name(world, ["StorageDomain"], rule["storage_domain_id"])}
            for rule in records.having("DataPersistenceRule", "data_policy_id", policy_id)
        ],
        "data_replication_rules": [
            rule | {"target_name": _name(world, _TARGETS, rule["target_id"])} for rule in remote
        ],
    }


def _replication(kind: str) -> str:
    return kind.removesuffix("Target") + "DataReplicationRule"


def _bucket(world: World, bucket: Bucket) -> dict[str, Any]:
    used = world.database.value("SELECT ifnull(sum(size), 0) FROM object WHERE bucket_id = ?", bucket.id)
    return {
        "id": bucket.id,
        "name": bucket.name,
        "creation_date": bucket.created,
        "data_policy_id": bucket.data_policy_id,
        "user_id": bucket.user_id,
        "protected": bucket.protected,
        "owner": _name(world, ["SpectraUser"], bucket.user_id),
        "logical_used_capacity": used,
    }


def _domain(world: World, domain: Fields) -> Fields:
    members = world.store.records.having("StorageDomainMember", "storage_domain_id", domain["id"])
    return domain | {"storage_domain_members": [_member(world, member) for member in members]}


def _member(world: World, member: Fields) -> Fields:
    partition = member.get("pool_partition_id") or member.get("tape_partition_id")
    names = {"partition_name": _name(world, ["PoolPartition", "TapePartition"], partition)}
    return member | names | {"tape_type": member.get("tape_type") or ""}


def _with_counts(world: World, partition: Fields, **kinds: str) -> Fields:
    having = world.store.records.having
    counts = {f"{name}_count": len(having(kind, "partition_id", partition["id"])) for name, kind in kinds.items()}
    return partition | counts


def _name(world: World, kinds: Iterable[str], record_id: str | None) -> str | None:
    found = [world.store.records.get(kind, record_id) for kind in kinds] if record_id else []
    return next((str(record["name"]) for record in found if record), None)
