"""The cache as clients see it."""

from __future__ import annotations

from ..table import handles_action
from ..world import Answer, Call


@handles_action("list", resource="cache_state")
def show_cache(call: Call) -> Answer:
    """Tell how full the cache is; what is in it is not listed, since that may be millions of blobs."""
    cache = call.world.life.cache
    with call.world.database.transaction():
        total, used, reclaimable = cache.size, cache.used, cache.reclaimable()
    fields = {
        "available_capacity_in_bytes": max(0, total - used),
        "job_locked_cache_in_bytes": max(0, used - reclaimable),
        "summary": f"{used} of {total} bytes are used, {reclaimable} of them can be reclaimed.",
        "total_capacity_in_bytes": total,
        "unavailable_capacity_in_bytes": 0,
        "used_capacity_in_bytes": used,
    }
    filesystems = call.world.store.records.all("CacheFilesystem")
    return Answer(rows=[{**fields, "cache_filesystem": filesystem} for filesystem in filesystems])


@handles_action("bulk-modify", "reclaim", resource="cache_filesystem")
def reclaim(call: Call) -> Answer:
    """Drop from the cache all that is on media and that no job is about to read."""
    call.world.life.cache.reclaim()
    return Answer()
