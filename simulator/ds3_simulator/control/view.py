"""The appliance at a moment, as values that JSON can hold."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING, Any

from ..behaviour.world import World
from ..clock import iso_date
from ..record import Seen
from ..state.rows import Job

if TYPE_CHECKING:
    from ..simulator import Simulator

Values = dict[str, Any]

MOST_BUCKETS = 100
MOST_JOBS = 40
MOST_CHUNKS = 240
MOST_TASKS = 40
MOST_OBJECTS = 20_000
MOST_LEFT = 1000
"""Beyond such numbers nothing is counted, so that looking stays cheap."""
LAST_REQUESTS = 14


def look(simulator: Simulator) -> Values:
    """Return what there is to see; while the appliance is down, only what does not belong to it."""
    requests = simulator.requests
    running = simulator.running
    return {
        "running": running is not None,
        "endpoint": simulator.endpoint,
        "api": simulator.contract.api,
        "data": str(simulator.data),
        "now": iso_date(simulator.clock.now()),
        "ahead": simulator.clock.ahead,
        "faults": simulator.faults.to_json(),
        "requests": len(requests),
        "connections": requests.connections,
        "bytes_received": requests.bytes_received,
        "bytes_sent": requests.bytes_sent,
        "last_requests": [seen_values(seen) for seen in reversed(requests[-LAST_REQUESTS:])],
        **(_inside(running) if running else {}),
    }


def seen_values(seen: Seen) -> Values:
    """Return a request that was seen."""
    return asdict(seen) | {"begun": iso_date(int(seen.begun * 1000))}


def _inside(world: World) -> Values:
    # No query takes long, and there is no transaction around them: the appliance is not to wait for those who look.
    return {
        "buckets": _buckets(world),
        "jobs": _jobs(world),
        "cache": {
            "size": world.settings.cache_size,
            "used": world.database.value("SELECT value FROM tally WHERE name = 'cache'") or 0,
        },
        "tapes": _tapes(world),
        "drives": _drives(world),
        "tasks": _tasks(world),
    }


def _buckets(world: World) -> list[Values]:
    """Return buckets with counts; the bytes of a bucket with very many objects are not added up."""
    query = """
        SELECT name, objects, iif(objects > ?, NULL,
            (SELECT coalesce(sum(size), 0) FROM object WHERE bucket_id = counted.id AND latest))
        FROM (SELECT id, name, (SELECT count(*) FROM object WHERE bucket_id = bucket.id AND latest) AS objects
            FROM bucket ORDER BY name LIMIT ?) AS counted"""
    rows = world.database.rows(query, MOST_OBJECTS, MOST_BUCKETS)
    return [{"name": name, "objects": objects, "bytes": size} for name, objects, size in rows]


def _jobs(world: World) -> list[Values]:
    """Return jobs, those under way first, then the latest."""
    rest = "ORDER BY status = 'IN_PROGRESS' DESC, created DESC, id DESC LIMIT ?"
    return [_job(world, job) for job in world.database.all(Job, rest, MOST_JOBS)]


def _job(world: World, job: Job) -> Values:
    return {
        "id": job.id,
        "name": job.name,
        "type": job.request_type,
        "bucket": job.bucket_name,
        "priority": job.priority,
        "status": job.status,
        "created": iso_date(job.created),
        "size": job.original_size,
        "cached": job.cached_size,
        "completed": job.completed_size,
        "chunks": _chunks(world, job) if job.status == "IN_PROGRESS" else [],
        "chunk_count": world.database.value("SELECT count(*) FROM chunk WHERE job_id = ?", job.id),
    }


def _chunks(world: World, job: Job) -> list[Values]:
    query = """
        SELECT number, allocated, ready, stored,
            (SELECT count(*) FROM (SELECT 1 FROM entry WHERE chunk_id = chunk.id AND NOT done LIMIT ?))
        FROM chunk WHERE job_id = ? ORDER BY number LIMIT ?"""
    rows = world.database.rows(query, MOST_LEFT, job.id, MOST_CHUNKS)
    return [
        {"number": number, "left": left, "state": _chunk_state(job, allocated, ready, stored, left)}
        for number, allocated, ready, stored, left in rows
    ]


def _chunk_state(job: Job, allocated: int, ready: int | None, stored: int | None, left: int) -> str:
    put = job.request_type == "PUT"
    if left == 0:
        return "persisting" if put and stored is None else "done"
    if not allocated:
        return "waiting"
    return "ready" if put or ready is not None else "loading"


def _tapes(world: World) -> list[Values]:
    used = dict(world.database.rows("SELECT medium_id, bytes FROM usage"))
    mounts = _mounts(world)
    return [
        {
            "bar_code": tape.get("bar_code"),
            "state": tape.get("state"),
            "capacity": tape.get("total_raw_capacity"),
            "used": used.get(tape["id"], 0),
            "mount": mounts.get(tape["id"]),
        }
        for tape in world.store.records.all("Tape")
    ]


def _mounts(world: World) -> dict[str, str]:
    """Return which tapes are in a drive, on their way there, or waiting for one."""
    query = "SELECT tape_id, CASE WHEN loaded THEN 'loaded' WHEN since THEN 'loading' ELSE 'waiting' END FROM mount"
    return dict(world.database.rows(f"{query} ORDER BY asked, tape_id"))


def _drives(world: World) -> list[Values]:
    """Return the drives; which tape is in which does not matter, so they are filled in order."""
    codes = {tape["id"]: tape.get("bar_code") for tape in world.store.records.all("Tape")}
    taken = (codes.get(tape_id) for tape_id, state in _mounts(world).items() if state != "waiting")
    return [
        {"serial_number": drive.get("serial_number"), "state": drive.get("state"), "tape": next(taken, None)}
        for drive in world.store.records.all("TapeDrive")
    ]


def _tasks(world: World) -> list[Values]:
    query = """
        SELECT task.kind, task.since, CASE
            WHEN chunk.id IS NOT NULL THEN 'chunk ' || chunk.number || ' of ' || coalesce(job.name, '?')
            ELSE coalesce(job.name, object.name, subject) END
        FROM task LEFT JOIN chunk ON chunk.id = subject LEFT JOIN object ON object.id = subject
        LEFT JOIN job ON job.id = coalesce(chunk.job_id, subject) ORDER BY since, task.id LIMIT ?"""
    return [
        {"kind": kind, "about": about, "since": iso_date(since)}
        for kind, since, about in world.database.rows(query, MOST_TASKS)
    ]
