"""What is on tape only gets into the cache again, one drive and one tape at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bulk_jobs import blobs, fetch, opened, put_job, read_job, ready, record, send_all, status, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient, SignIn

LOAD = 60.0


@pytest.fixture(autouse=True)
def slow_tapes(simulator: Simulator) -> None:
    """Let tapes take a minute until they can be read."""
    simulator.settings.tape_load = LOAD


def reclaim(client: SignedClient) -> None:
    assert client("PUT", "/_rest_/cache_filesystem", query="reclaim").status == 204


def on_tapes(client: SignedClient, simulator: Simulator, *names: str) -> None:
    """Store objects of 100 bytes, each on a tape of its own, and on no disk."""
    records = simulator.world.store.records
    for number, name in enumerate(names, 1):
        store(client, **{name: 100})
        (tape,) = records.having("Tape", "bar_code", f"SIM{number:03d}L7")
        assert tape["assigned_to_storage_domain"]
        records.save(tape | {"write_protected": True})
    reclaim(client)


def set_state(simulator: Simulator, bar_code: str, state: str) -> None:
    records = simulator.world.store.records
    (tape,) = records.having("Tape", "bar_code", bar_code)
    records.save(tape | {"state": state})


def is_ready(client: SignedClient, job: str) -> bool:
    return bool(blobs(ready(client, job).xml))


def tasks(client: SignedClient) -> list[tuple[str | None, str | None]]:
    listed = client("GET", "/_rest_/blob_store_task").xml
    return [(each.findtext("Name"), each.findtext("State")) for each in listed.iterfind("Tasks")]


def test_a_tape_in_a_drive_is_read_at_once(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=100, b=100)
    reclaim(client)
    first = opened(read_job(client, ["a"]))
    assert not is_ready(client, first)
    assert fetch(client, first, "a").status == 307
    simulator.advance(LOAD)
    assert is_ready(client, first)
    assert is_ready(client, opened(read_job(client, ["b"])))


def test_tapes_wait_for_a_drive(client: SignedClient, simulator: Simulator) -> None:
    on_tapes(client, simulator, "a", "b", "c")
    jobs = [opened(read_job(client, [name])) for name in ("a", "b", "c")]
    assert [is_ready(client, job) for job in jobs] == [False, False, False]
    assert tasks(client) == [
        ("LoadTape", "IN_PROGRESS"),
        ("LoadTape", "IN_PROGRESS"),
        ("LoadTape", "PENDING_EXECUTION"),
    ]
    simulator.advance(LOAD)
    assert [is_ready(client, job) for job in jobs] == [True, True, False]
    simulator.advance(LOAD)
    assert is_ready(client, jobs[2])
    assert tasks(client) == []


def in_drives(client: SignedClient) -> list[str | None]:
    return [each.findtext("TapeId") or None for each in client("GET", "/_rest_/tape_drive").xml]


def test_drives_that_come_back_are_used(client: SignedClient, simulator: Simulator) -> None:
    on_tapes(client, simulator, "a")
    records = simulator.world.store.records
    for drive in records.all("TapeDrive"):
        records.save(drive | {"state": "ERROR"})
    job = opened(read_job(client, ["a"]))
    simulator.advance(3600)
    assert fetch(client, job, "a").status == 307
    for drive in records.all("TapeDrive"):
        records.save(drive | {"state": "NORMAL"})
    assert fetch(client, job, "a").status == 307
    simulator.advance(LOAD)
    assert fetch(client, job, "a").status == 200


def test_a_verify_job_gets_a_drive_that_comes_back(client: SignedClient, simulator: Simulator) -> None:
    on_tapes(client, simulator, "a")
    records = simulator.world.store.records
    for drive in records.all("TapeDrive"):
        records.save(drive | {"state": "ERROR"})
    job = opened(read_job(client, ["a"], kind="verify"))
    for drive in records.all("TapeDrive"):
        records.save(drive | {"state": "NORMAL"})
    assert status(client, job) == "IN_PROGRESS"
    simulator.advance(LOAD)
    assert status(client, job) == "COMPLETED"


@pytest.mark.parametrize("query", ["", "force"])
def test_a_job_that_was_ended_keeps_no_tape_in_its_drive(
    client: SignedClient, simulator: Simulator, query: str
) -> None:
    on_tapes(client, simulator, "a", "b", "c")
    verifying = opened(read_job(client, ["a", "b"], kind="verify"))
    assert client("DELETE", f"/_rest_/job/{verifying}", query=query).status == 204
    reading = opened(read_job(client, ["c"]))
    simulator.advance(3 * LOAD)
    assert fetch(client, reading, "c").status == 200


def test_drives_tell_which_tape_is_in_them(client: SignedClient, simulator: Simulator) -> None:
    on_tapes(client, simulator, "a", "b", "c")
    assert in_drives(client) == [None, None]
    read_job(client, ["a"])
    assert in_drives(client) == [None, None]
    simulator.settle()
    (first, nothing) = in_drives(client)
    tape = client("GET", "/_rest_/tape/SIM001L7").xml
    assert (first, nothing) == (tape.findtext("Id"), None)
    read_job(client, ["b"])
    simulator.settle()
    assert in_drives(client)[0] == first
    read_job(client, ["c"])
    simulator.settle()
    assert first not in in_drives(client)


def test_tapes_of_a_partition_at_rest_are_not_read(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=10)
    reclaim(client)
    partition = client("GET", "/_rest_/tape_partition").xml.findtext("TapePartition/Id")
    records = simulator.world.store.records
    found = records.get("TapePartition", str(partition)) or {}
    records.save(found | {"quiesced": "YES"})
    assert client("GET", "/bucket/a").status == 307
    simulator.settle()
    assert client("GET", "/bucket/a").status == 307
    records.save(found)
    assert client("GET", "/bucket/a").status == 307
    simulator.settle()
    assert client("GET", "/bucket/a").status == 200


def test_the_tape_that_was_not_used_for_longest_leaves_its_drive(client: SignedClient, simulator: Simulator) -> None:
    on_tapes(client, simulator, "a", "b", "c")
    for name in ("a", "b"):
        read_job(client, [name])
        simulator.settle()
    read_job(client, ["c"])
    simulator.settle()
    reclaim_all(client)
    assert client("GET", "/bucket/b").status == 200
    assert client("GET", "/bucket/a").status == 307


def reclaim_all(client: SignedClient) -> None:
    """Empty the cache, whatever jobs want."""
    client("DELETE", "/_rest_/job", query="force")
    reclaim(client)


def test_a_put_without_load_time_is_read_at_once(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.tape_load = 0
    store(client, a=2500)
    reclaim(client)
    job = opened(read_job(client, ["a"]))
    assert len(blobs(ready(client, job).xml)) == 3
    assert fetch(client, job, "a", 1000).body == b"x" * 1000


def test_what_is_on_disk_too_needs_no_tape(client: SignedClient, simulator: Simulator) -> None:
    for resource, query in (
        ("pool_partition", "name=disks&type=ONLINE"),
        ("storage_domain_member", "pool_partition_id=disks&storage_domain_id=default&write_preference=HIGH"),
    ):
        assert client("POST", f"/_rest_/{resource}", query=query).status == 201
    store(client, a=100)
    reclaim(client)
    assert client("GET", "/bucket/a").body == b"x" * 100


def test_a_tape_that_is_taken_out_on_its_way_is_given_up(client: SignedClient, simulator: Simulator) -> None:
    on_tapes(client, simulator, "a")
    job = opened(read_job(client, ["a"]))
    set_state(simulator, "SIM001L7", "EJECTED")
    simulator.advance(LOAD)
    assert not is_ready(client, job)
    assert client("GET", "/_rest_/cache_state").xml.findtext("Filesystems/UsedCapacityInBytes") == "0"
    set_state(simulator, "SIM001L7", "NORMAL")
    assert not is_ready(client, job)
    simulator.advance(LOAD)
    assert fetch(client, job, "a").body == b"x" * 100


def test_a_job_for_an_ejected_tape_names_it(client: SignedClient, simulator: Simulator) -> None:
    on_tapes(client, simulator, "a")
    set_state(simulator, "SIM001L7", "EJECTED")
    refused = read_job(client, ["a"])
    assert refused.status >= 400
    assert b"SIM001L7" in refused.body
    naked = client("GET", "/bucket/a")
    assert naked.status != 200


def test_another_copy_will_do(client: SignedClient, simulator: Simulator) -> None:
    partition = client("GET", "/_rest_/tape_partition").xml.findtext("TapePartition/Id")
    rule = "isolation_level=STANDARD&type=PERMANENT&storage_domain_id=second&data_policy_id=default"
    for resource, query in (
        ("storage_domain", "name=second"),
        ("storage_domain_member", f"tape_partition_id={partition}&tape_type=LTO7&storage_domain_id=second"),
        ("data_persistence_rule", rule),
    ):
        assert client("POST", f"/_rest_/{resource}", query=query).status == 201
    store(client, a=100)
    reclaim(client)
    job = opened(read_job(client, ["a"]))
    assert not is_ready(client, job)
    # The tape that was on its way is taken out; the other one takes its time again.
    (asked,) = simulator.world.database.column("SELECT tape_id FROM mount")
    tape = simulator.world.store.records.get("Tape", asked) or {}
    set_state(simulator, str(tape["bar_code"]), "EJECTED")
    simulator.advance(LOAD)
    assert not is_ready(client, job)
    simulator.advance(LOAD)
    assert fetch(client, job, "a").body == b"x" * 100


def test_an_object_that_is_deleted_while_it_is_loaded_does_no_harm(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=100, b=100)
    reclaim(client)
    job = opened(read_job(client, ["a", "b"]))
    assert client("DELETE", "/bucket/a").status == 204
    simulator.advance(LOAD)
    assert blobs(ready(client, job).xml) == [("b", 0, 100)]
    assert fetch(client, job, "b").status == 200
    assert status(client, job) == "COMPLETED"


def test_loading_goes_on_after_a_restart(client: SignedClient, simulator: Simulator, sign_in: SignIn) -> None:
    store(client, a=100)
    reclaim(client)
    reading = opened(read_job(client, ["a"]))
    verifying = opened(read_job(client, ["a"], kind="verify"))
    staging = opened(read_job(client, ["a"], kind="stage"))
    simulator.advance(LOAD / 2)
    simulator.stop()
    with Simulator(simulator.data, api="5.8", tape_load=LOAD) as other:
        client = sign_in(other)
        assert not is_ready(client, reading)
        other.advance(LOAD / 2)
        assert [status(client, job) for job in (verifying, staging)] == ["COMPLETED", "COMPLETED"]
        assert fetch(client, reading, "a").body == b"x" * 100
        assert status(client, reading) == "COMPLETED"


def test_a_stage_job_waits_for_room(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=900)
    reclaim(client)
    simulator.settings.cache_size = 1000
    simulator.settings.persist_delay = 600
    send_all(client, put_job(client, "priority=URGENT", new=800))
    job = opened(read_job(client, ["a"], "priority=URGENT", kind="stage"))
    simulator.advance(LOAD)
    assert status(client, job) == "IN_PROGRESS"
    simulator.advance(600 + LOAD)
    assert status(client, job) == "COMPLETED"
    assert client("GET", "/bucket/a", query="cached_only=true").status == 200


def test_a_corrupted_blob_is_found_by_verifying(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=1500, b=10)
    blob_id = simulator.world.database.value("SELECT id FROM blob WHERE offset = 1000")
    with simulator.world.store.files.open(blob_id) as file:
        path = file.name
    with open(path, "r+b") as file:
        file.write(b"y")
    job = opened(read_job(client, ["a", "b"], kind="verify"))
    simulator.settle()
    ended = record(client, "completed", job)
    assert blob_id in str(ended["ErrorMessage"])
    suspects = client("GET", "/_rest_/suspect_blob_tape").xml
    assert [each.findtext("BlobId") for each in suspects] == [blob_id]


def test_data_that_are_nowhere_else_are_verified_in_cache(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 600
    send_all(client, put_job(client, a=100))
    job = opened(read_job(client, ["a"], kind="verify"))
    assert simulator.settle() < 601
    assert record(client, "completed", job)["ErrorMessage"] is None
