"""Tapes, drives, pools and partitions, and what can be done with them."""

from __future__ import annotations

import base64
import hashlib
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from contract_answers import check_answer

from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

if TYPE_CHECKING:
    from conftest import Answered, SignedClient, SignIn

TAPE = "/_rest_/tape/SIM001L7"
POOL = "/_rest_/pool/pool1"
DRIVE = "/_rest_/tape_drive/DRIVE1"


def state(client: SignedClient, path: str) -> str | None:
    return client("GET", path).xml.findtext("State")


def set_state(simulator: Simulator, kind: str, new: str) -> None:
    for record in simulator.world.store.records.all(kind):
        simulator.world.store.records.save(record | {"state": new})


def load(simulator: Simulator) -> None:
    """Put a tape into each drive."""
    records = simulator.world.store.records
    for drive, tape in zip(records.all("TapeDrive"), records.all("Tape"), strict=False):
        records.save(drive | {"tape_id": tape["id"]})


def checked(simulator: Simulator, answer: Answered) -> Answered:
    seen = simulator.requests[-1].operation
    assert seen is not None
    check_answer(simulator.contract, simulator.contract.operation(seen), answer)
    return answer


def put_object(client: SignedClient, simulator: Simulator, name: str = "film") -> str:
    """Put an object, see it persisted, and return the path of the tape it is on."""
    assert client("PUT", f"/bucket/{name}", b"0123456789").status == 200
    simulator.settle()
    (tape,) = simulator.world.database.column("SELECT DISTINCT medium_id FROM copy")
    return f"/_rest_/tape/{tape}"


def test_a_new_library(client: SignedClient, simulator: Simulator) -> None:
    tapes = checked(simulator, client("GET", "/_rest_/tape")).xml
    assert len(tapes) == simulator.settings.tapes
    assert [tape.findtext("BarCode") for tape in tapes][:2] == ["SIM001L7", "SIM002L7"]
    assert {tape.findtext("State") for tape in tapes} == {"NORMAL"}
    assert {tape.findtext("TotalRawCapacity") for tape in tapes} == {str(simulator.settings.tape_capacity)}
    drives = checked(simulator, client("GET", "/_rest_/tape_drive")).xml
    assert len(drives) == simulator.settings.tape_drives
    assert len(checked(simulator, client("GET", "/_rest_/tape_library")).xml) == 1
    assert len(checked(simulator, client("GET", "/_rest_/pool")).xml) == simulator.settings.pools


def test_settings_shape_a_new_library_and_no_other(
    ds3_simulator_factory: Factory, sign_in: SignIn, tmp_path: Path
) -> None:
    shape: dict[str, Any] = {"tapes": 3, "tape_capacity": 5000, "tape_drives": 1, "pools": 2, "pool_capacity": 7000}
    simulator = ds3_simulator_factory(data=tmp_path / "shaped", **shape)
    simulator.stop()
    client = sign_in(ds3_simulator_factory(data=tmp_path / "shaped", tapes=5, tape_drives=5, pools=5))
    tapes, pools = client("GET", "/_rest_/tape").xml, client("GET", "/_rest_/pool").xml
    assert [tape.findtext("TotalRawCapacity") for tape in tapes] == ["5000"] * 3
    assert [pool.findtext("TotalCapacity") for pool in pools] == ["7000"] * 2
    assert len(client("GET", "/_rest_/tape_drive").xml) == 1


@pytest.mark.parametrize(
    ("operation", "begins", "ends"),
    [
        ("eject", "NORMAL", "EJECTED"),
        ("cancel_eject", "EJECT_FROM_EE_PENDING", "NORMAL"),
        ("format", "FOREIGN", "NORMAL"),
        ("format&force", "NORMAL", "NORMAL"),
        ("cancel_format", "FORMAT_PENDING", "PENDING_INSPECTION"),
        ("inspect", "PENDING_INSPECTION", "NORMAL"),
        ("inspect", "FOREIGN", "FOREIGN"),
        ("import", "FOREIGN", "NORMAL"),
        ("import&bucket_id=bucket", "LTFS_WITH_FOREIGN_DATA", "NORMAL"),
        ("cancel_import", "IMPORT_PENDING", "FOREIGN"),
        ("online", "OFFLINE", "NORMAL"),
        ("online", "EJECTED", "NORMAL"),
        ("cancel_online", "ONLINE_PENDING", "OFFLINE"),
        ("verify", "NORMAL", "NORMAL"),
        ("cancel_verify", "NORMAL", "NORMAL"),
    ],
)
def test_what_can_be_done_with_tapes(
    client: SignedClient, simulator: Simulator, operation: str, begins: str, ends: str
) -> None:
    set_state(simulator, "Tape", begins)
    answer = checked(simulator, client("PUT", TAPE, query=f"operation={operation}"))
    assert (answer.status, answer.xml.findtext("State"), state(client, TAPE)) == (200, ends, ends)
    set_state(simulator, "Tape", begins)
    answer = checked(simulator, client("PUT", "/_rest_/tape", query=f"operation={operation}"))
    assert answer.status == 204
    assert {tape.findtext("State") for tape in client("GET", "/_rest_/tape").xml} == {ends}


@pytest.mark.parametrize(
    ("operation", "begins"),
    [
        ("eject", "EJECTED"),
        ("cancel_eject", "NORMAL"),
        ("format", "LOST"),
        ("cancel_format", "NORMAL"),
        ("inspect", "OFFLINE"),
        ("import", "NORMAL"),
        ("import", "LTFS_WITH_FOREIGN_DATA"),
        ("import&bucket_id=bucket", "FOREIGN"),
        ("cancel_import", "NORMAL"),
        ("online", "NORMAL"),
        ("cancel_online", "NORMAL"),
        ("verify", "BAD"),
        ("mark_for_compaction", "NORMAL"),
    ],
)
def test_what_a_tape_is_in_no_state_for(
    client: SignedClient, simulator: Simulator, operation: str, begins: str
) -> None:
    set_state(simulator, "Tape", begins)
    answer = client("PUT", TAPE, query=f"operation={operation}")
    assert (answer.status, answer.code) == (409, "CONFLICT")
    assert state(client, TAPE) == begins
    if operation != "mark_for_compaction":
        assert client("PUT", "/_rest_/tape", query=f"operation={operation}").status == 204
        assert state(client, TAPE) == begins


def test_a_tape_returns_to_the_state_it_was_in(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.tapes_taken_out = False
    assert client("PUT", TAPE, query="state=unknown").status == 200
    ejected = client("PUT", TAPE, query="operation=eject&eject_label=shelf%205&eject_location=cellar").xml
    assert (ejected.findtext("State"), ejected.findtext("PreviousState")) == ("EJECT_FROM_EE_PENDING", "UNKNOWN")
    assert (ejected.findtext("EjectLabel"), ejected.findtext("EjectLocation")) == ("shelf 5", "cellar")
    assert ejected.findtext("EjectPending")
    assert not ejected.findtext("EjectDate")
    back = client("PUT", TAPE, query="operation=cancel_eject").xml
    assert (back.findtext("State"), back.findtext("PreviousState")) == ("UNKNOWN", "")
    assert not back.findtext("EjectPending")


def test_ejected_tapes_say_when_they_went(client: SignedClient) -> None:
    ejected = client("PUT", TAPE, query="operation=eject").xml
    assert ejected.findtext("State") == "EJECTED"
    assert ejected.findtext("EjectDate")
    assert not ejected.findtext("EjectPending")


def test_verifying_is_dated(client: SignedClient) -> None:
    assert not client("GET", TAPE).xml.findtext("LastVerified")
    assert client("PUT", TAPE, query="operation=verify").xml.findtext("LastVerified")
    assert client("PUT", POOL, query="operation=verify").xml.findtext("LastVerified")


def test_tapes_with_data_are_formatted_by_force_only(client: SignedClient, simulator: Simulator) -> None:
    tape = put_object(client, simulator)
    assert client("PUT", tape, query="operation=format").status == 409
    failed = checked(simulator, client("PUT", "/_rest_/tape", query="operation=format"))
    assert failed.status == 207
    assert [each.findtext("Tape/Id") for each in failed.xml] == [tape.rpartition("/")[2]]
    assert failed.xml.findtext("Failure/Cause")
    formatted = client("PUT", tape, query="operation=format&force").xml
    assert formatted.findtext("AssignedToStorageDomain") == "false"
    assert not formatted.findtext("StorageDomainMemberId")
    assert client("GET", tape, query="operation=get_physical_placement").xml.find("Object") is None


def test_ejection_can_be_forbidden(client: SignedClient, simulator: Simulator) -> None:
    tape = put_object(client, simulator)
    assert client("PUT", "/_rest_/storage_domain/default", query="media_ejection_allowed=false").status == 200
    assert client("PUT", tape, query="operation=eject").status == 409
    failed = checked(simulator, client("PUT", "/_rest_/tape", query="operation=eject"))
    assert (failed.status, len(failed.xml)) == (207, 1)
    states = [each.findtext("State") for each in client("GET", "/_rest_/tape").xml]
    assert sorted(states) == ["EJECTED"] * (simulator.settings.tapes - 1) + ["NORMAL"]


def test_the_tapes_of_a_storage_domain_are_ejected(client: SignedClient, simulator: Simulator) -> None:
    tape = put_object(client, simulator)
    assert client("PUT", "/empty").status == 200
    eject = "operation=eject&storage_domain=default"
    assert client("PUT", "/_rest_/tape", query=f"{eject}&bucket_id=empty").status == 204
    assert state(client, tape) == "NORMAL"
    assert client("PUT", "/_rest_/tape", query=f"{eject}&bucket_id=bucket").status == 204
    assert state(client, tape) == "EJECTED"
    assert {
        each.findtext("State") for each in client("GET", "/_rest_/tape", query="assigned_to_storage_domain=false").xml
    } == {"NORMAL"}
    assert client("PUT", tape, query="operation=online").status == 200
    assert client("PUT", "/_rest_/tape", query=eject).status == 204
    assert state(client, tape) == "EJECTED"
    assert client("PUT", "/_rest_/tape", query="operation=eject&storage_domain=nothing").status == 404


def test_the_tapes_with_some_objects_are_ejected(client: SignedClient, simulator: Simulator) -> None:
    tape = put_object(client, simulator)
    query = "operation=eject&blobs&bucket_id=bucket&storage_domain=default"
    other = b'<Objects><Object Name="other"/></Objects>'
    assert client("PUT", "/_rest_/tape", other, query=query).status == 204
    assert state(client, tape) == "NORMAL"
    film = b'<Objects><Object Name="film"/></Objects>'
    assert client("PUT", "/_rest_/tape", film, query=query).status == 204
    assert state(client, tape) == "EJECTED"


def test_blobs_on_a_tape(client: SignedClient, simulator: Simulator) -> None:
    tape = put_object(client, simulator)
    answer = checked(simulator, client("GET", tape, query="operation=get_physical_placement&page_length=1"))
    assert answer.headers["total-result-count"] == "1"
    (blob,) = answer.xml
    assert (blob.get("Bucket"), blob.get("Name"), blob.get("Length")) == ("bucket", "film", "10")
    assert client("PUT", TAPE.replace("001", "999"), query="operation=verify").status == 404


def test_lists_of_tapes_by_where_they_belong(client: SignedClient, simulator: Simulator) -> None:
    put_object(client, simulator)
    for query, count in (
        ("storage_domain=default", 1),
        ("partition=partition", simulator.settings.tapes),
        ("partition_id=partition", simulator.settings.tapes),
        ("bar_code=SIM00%25", min(9, simulator.settings.tapes)),
        ("type=LTO7&state=normal&bar_code=SIM001L7", 1),
        ("assigned_to_storage_domain=true", 1),
    ):
        assert len(checked(simulator, client("GET", "/_rest_/tape", query=query)).xml) == count, query
    assert client("GET", "/_rest_/tape", query="storage_domain=nothing").status == 404


@pytest.mark.parametrize(
    ("path", "kind", "gone"),
    [(TAPE, "Tape", "LOST"), (POOL, "Pool", "LOST"), (DRIVE, "TapeDrive", "OFFLINE")],
)
def test_only_what_is_gone_is_deleted(
    client: SignedClient, simulator: Simulator, path: str, kind: str, gone: str
) -> None:
    assert client("DELETE", path).status == 409
    set_state(simulator, kind, gone)
    load(simulator)
    assert client("DELETE", path).status == 204
    assert client("GET", path).status == 404
    assert client("DELETE", path).status == 404


def test_a_lost_tape_goes_with_its_copies(client: SignedClient, simulator: Simulator) -> None:
    tape = put_object(client, simulator)
    assert client("PUT", tape, query="state=LOST").status == 200
    assert client("DELETE", tape).status == 204
    assert simulator.world.database.value("SELECT count(*) FROM copy") == 0


def test_a_partition_goes_with_what_is_in_it(client: SignedClient, simulator: Simulator) -> None:
    path = "/_rest_/tape_partition/partition"
    assert client("DELETE", path).status == 409
    set_state(simulator, "TapePartition", "OFFLINE")
    load(simulator)
    assert client("DELETE", path).status == 204
    for resource in ("tape", "tape_drive", "storage_domain_member", "tape_partition"):
        assert len(client("GET", f"/_rest_/{resource}").xml) == 0


@pytest.mark.parametrize("operation", ["clean", "test", "test&skip_clean&tape_id=SIM001L7", "cancel_test", "dump"])
def test_what_can_be_done_with_drives(client: SignedClient, simulator: Simulator, operation: str) -> None:
    answer = checked(simulator, client("PUT", DRIVE, query=f"operation={operation}"))
    assert (answer.status, answer.xml.findtext("State")) == (200, "NORMAL")
    assert bool(answer.xml.findtext("LastCleaned")) == (operation == "clean")
    set_state(simulator, "TapeDrive", "OFFLINE")
    assert client("PUT", DRIVE, query=f"operation={operation}").status == 409


def test_what_was_done_with_a_drive_is_told(client: SignedClient, simulator: Simulator) -> None:
    tape = client("GET", "/_rest_/tape/SIM002L7").xml.findtext("Id")
    for operation in ("clean", "test&tape_id=SIM002L7"):
        assert client("PUT", DRIVE, query=f"operation={operation}").status == 200
    told = checked(simulator, client("GET", "/_rest_/tape_failure")).xml
    assert {row.findtext("Type") for row in told} == {"DRIVE_CLEANED", "DRIVE_TEST_SUCCEEDED"}
    (tested,) = checked(simulator, client("GET", "/_rest_/tape_failure", query=f"tape_id={tape}")).xml
    assert tested.findtext("Type") == "DRIVE_TEST_SUCCEEDED"


def test_a_drive_is_tested_with_tapes_that_are_there(client: SignedClient) -> None:
    assert client("PUT", DRIVE, query="operation=test&tape_id=nothing").status == 404
    changed = client("PUT", DRIVE, query="quiesced=PENDING&max_failed_tapes=5").xml
    assert (changed.findtext("Quiesced"), changed.findtext("MaxFailedTapes")) == ("YES", "5")


@pytest.mark.parametrize(
    ("operation", "begins", "ends", "status"),
    [
        ("import", "FOREIGN", "NORMAL", 200),
        ("cancel_import", "IMPORT_PENDING", "FOREIGN", 200),
        ("format", "FOREIGN", "NORMAL", 200),
        ("verify", "NORMAL", "NORMAL", 200),
        ("cancel_verify", "NORMAL", "NORMAL", 200),
        ("compact", "NORMAL", "NORMAL", 200),
        ("deallocate", "NORMAL", "NORMAL", 204),
        ("import", "NORMAL", None, 409),
        ("format", "NORMAL", None, 409),
        ("verify", "LOST", None, 409),
    ],
)
def test_what_can_be_done_with_pools(
    client: SignedClient, simulator: Simulator, operation: str, begins: str, ends: str | None, status: int
) -> None:
    set_state(simulator, "Pool", begins)
    answer = client("PUT", POOL, query=f"operation={operation}")
    assert (answer.status, state(client, POOL)) == (status, ends or begins)
    if status == 200:
        checked(simulator, client("GET", POOL))
    if operation != "deallocate":
        set_state(simulator, "Pool", begins)
        assert client("PUT", "/_rest_/pool", query=f"operation={operation}").status == 204
        assert state(client, POOL) == (ends or begins)


def test_pools_with_data_are_not_deallocated(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/film", b"0123456789")
    pool = client("GET", POOL).xml.findtext("Id")
    blob = simulator.world.database.value("SELECT id FROM blob")
    simulator.world.database.change("DELETE FROM copy")
    simulator.world.database.change("INSERT INTO copy VALUES (?, ?, 'Pool', 0, 10)", blob, pool)
    assert client("PUT", POOL, query="operation=deallocate").status == 409
    (shown,) = checked(simulator, client("GET", POOL, query="operation=get_physical_placement")).xml
    assert shown.get("Name") == "film"


def test_all_of_a_kind_are_quiesced(client: SignedClient) -> None:
    for resource in ("pool", "tape_partition"):
        assert client("PUT", f"/_rest_/{resource}", query="quiesced=pending").status == 204
        assert {each.findtext("Quiesced") for each in client("GET", f"/_rest_/{resource}").xml} == {"YES"}
        assert client("PUT", f"/_rest_/{resource}").status == 400


def test_a_pool_moves_to_another_partition(client: SignedClient) -> None:
    partition = client("POST", "/_rest_/pool_partition", query="name=pp&type=online").xml.findtext("Id")
    assert client("PUT", POOL, query="partition_id=pp").xml.findtext("PartitionId") == partition
    assert client("DELETE", "/_rest_/pool_partition/pp").status == 204
    assert client("GET", POOL).xml.findtext("PartitionId") == ""


def test_partitions_in_detail(client: SignedClient, simulator: Simulator) -> None:
    path = "/_rest_/tape_partition/partition"
    shown = checked(simulator, client("GET", path, query="full_details")).xml
    assert [each.text for each in shown.iterfind("DriveTypes")] == ["LTO7"]
    assert [each.text for each in shown.iterfind("TapeTypes")] == ["LTO7"]
    total = simulator.settings.tapes * simulator.settings.tape_capacity
    assert shown.findtext("TotalStorageCapacity") == str(total)
    assert shown.findtext("TapeCount") == str(simulator.settings.tapes)
    (summary,) = shown.iterfind("TapeStateSummaries/TapeStateSummary")
    assert (summary.findtext("TapeState"), summary.findtext("Count")) == ("NORMAL", str(simulator.settings.tapes))
    (listed,) = checked(simulator, client("GET", "/_rest_/tape_partition", query="full_details")).xml
    assert (listed.tag, listed.findtext("Name")) == ("TapePartition", "partition")


@pytest.mark.parametrize("resource", ["tape_environment", "pool_environment", "target_environment", "feature_key"])
def test_the_environment_can_be_looked_at_anew(client: SignedClient, simulator: Simulator, resource: str) -> None:
    assert checked(simulator, client("PUT", f"/_rest_/{resource}")).status == 204


def test_density_directives(client: SignedClient, simulator: Simulator) -> None:
    query = "partition_id=partition&tape_type=LTO7&density=lto7"
    created = checked(simulator, client("POST", "/_rest_/tape_density_directive", query=query))
    assert (created.status, created.xml.findtext("Density")) == (201, "LTO7")
    assert client("POST", "/_rest_/tape_density_directive", query=query).status == 409
    assert len(client("GET", "/_rest_/tape_density_directive", query="tape_type=LTO7").xml) == 1
    assert client("DELETE", f"/_rest_/tape_density_directive/{created.xml.findtext('Id')}").status == 204


def test_checksums_of_bodies_are_verified(client: SignedClient) -> None:
    body = b'<Objects><Object Name="film"/></Objects>'
    wrong = base64.b64encode(hashlib.md5(b"other").digest()).decode()
    query = "operation=eject&blobs&bucket_id=bucket&storage_domain=default"
    assert client("PUT", "/_rest_/tape", body, query=query, content_md5=wrong).status == 400
