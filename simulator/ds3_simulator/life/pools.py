"""Pools that appear when they are needed: clients can create partitions, but nobody could put disks into them."""

from __future__ import annotations

from ..state.defaults import new_record
from ..state.identity import new_id
from ..state.records import Fields
from .ground import Ground


def new_pool(ground: Ground, partition_id: str) -> Fields:
    """Make up a pool in a partition that has none."""
    partition = ground.store.records.get("PoolPartition", partition_id) or {}
    blank = new_record(ground.contract, "Pool", ground.clock.now())
    return ground.store.records.add("Pool", blank | _given(partition, ground.settings.pool_capacity))


def _given(partition: Fields, capacity: int) -> Fields:
    identity = new_id()
    return {
        "id": identity,
        "name": f"pool-{identity}",
        "guid": identity,
        "mountpoint": f"/pool-{identity}",
        "partition_id": partition.get("id"),
        "type": partition.get("type", "ONLINE"),
        "state": "NORMAL",
        "health": "OK",
        "powered_on": True,
        "total_capacity": capacity,
        "available_capacity": capacity,
    }
