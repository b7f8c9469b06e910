"""What becomes of those who refer to something that is deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Connect, SignedClient


def ids(client: SignedClient, resource: str, query: str = "") -> set[str | None]:
    return {row.findtext("Id") for row in client("GET", f"/_rest_/{resource}", query=query).xml}


def create(client: SignedClient, resource: str, query: str) -> str:
    answer = client("POST", f"/_rest_/{resource}", query=query)
    assert answer.status == 201, answer.body
    return answer.xml.findtext("Id") or ""


def test_references_are_ids_or_names_and_must_exist(client: SignedClient) -> None:
    domain = create(client, "storage_domain", "name=sd")
    tape = f"tape_type=LTO7&tape_partition_id=partition&storage_domain_id={domain}"
    member = create(client, "storage_domain_member", tape)
    assert client("POST", "/_rest_/storage_domain_member", query=tape.replace(domain, "sd")).status == 409
    shown = client("GET", f"/_rest_/storage_domain_member/{member}").xml
    partition = client("GET", "/_rest_/tape_partition/PARTITION").xml
    assert shown.findtext("TapePartitionId") == partition.findtext("Id")
    unknown = client(
        "POST", "/_rest_/storage_domain_member", query=tape.replace("partition_id=partition", "partition_id=x")
    )
    assert (unknown.status, unknown.code) == (404, "NotFound")
    changed = client("PUT", "/_rest_/user/spectra", query="default_data_policy_id=nobody")
    assert (changed.status, changed.code) == (404, "NotFound")


@pytest.mark.parametrize(
    ("resource", "key"),
    [
        ("tape", "SIM001L7"),
        ("tape", "TAPE1"),
        ("tape_drive", "DRIVE1"),
        ("tape_library", "LIBRARY"),
        ("tape_partition", "partition"),
        ("pool", "pool1"),
        ("user", "spectra"),
        ("user", "c3BlY3RyYQ=="),
    ],
)
def test_whatever_tells_a_thing_from_others_names_it(client: SignedClient, resource: str, key: str) -> None:
    by_key = client("GET", f"/_rest_/{resource}/{key}")
    assert by_key.status == 200
    assert client("GET", f"/_rest_/{resource}/{by_key.xml.findtext('Id')}").body == by_key.body
    assert client("GET", f"/_rest_/{resource}/{key}x").status == 404


def test_a_user_with_buckets_or_jobs_stays(client: SignedClient, connect: Connect) -> None:
    jane = client("POST", "/_rest_/user", query="name=jane&default_data_policy_id=default").xml
    client("POST", "/_rest_/group_member", query="group_id=Administrators&member_user_id=jane")
    own = connect(jane.findtext("AuthId"), jane.findtext("SecretKey"))
    body = b'<Objects><Object Name="o" Size="1"/></Objects>'
    job = own("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.get("JobId")
    assert client("DELETE", "/_rest_/user/jane").status == 409
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 204
    assert job in ids(client, "canceled_job")
    assert own("PUT", "/janes").status == 200
    assert client("DELETE", "/_rest_/user/jane").status == 409
    assert client("DELETE", "/janes").status == 204
    assert client("DELETE", "/_rest_/user/jane").status == 204
    assert job not in ids(client, "canceled_job")


def test_what_is_said_about_a_user_goes_with_it(client: SignedClient) -> None:
    create(client, "user", "name=jane")
    said = {
        "bucket_acl": "bucket_id=bucket&user_id=jane&permission=read",
        "data_policy_acl": "data_policy_id=default&user_id=jane",
        "group_member": "group_id=Everyone&member_user_id=jane",
    }
    created = {resource: create(client, resource, query) for resource, query in said.items()}
    assert client("DELETE", "/_rest_/user/jane").status == 204
    for resource, record in created.items():
        assert record not in ids(client, resource)


def test_a_group_goes_with_its_members_and_out_of_others(client: SignedClient) -> None:
    for name in ("inner", "outer"):
        create(client, "group", f"name={name}")
    member = create(client, "group_member", "group_id=outer&member_group_id=inner")
    assert client("DELETE", "/_rest_/group/inner").status == 204
    assert member not in ids(client, "group_member")
    assert client("GET", "/_rest_/group/outer").status == 200


def test_a_drive_goes_with_its_failures(client: SignedClient, simulator: Simulator) -> None:
    records = simulator.world.store.records
    (drive, other, *_), tape = records.all("TapeDrive"), records.all("Tape")[0]
    for each in (drive, other):
        failure = {"tape_drive_id": each["id"], "tape_id": tape["id"], "type": "DRIVE_TEST_FAILED", "date": 1}
        records.add("DetailedTapeFailure", failure)
    records.save(drive | {"state": "OFFLINE"})
    assert client("DELETE", f"/_rest_/tape_drive/{drive['id']}").status == 204
    assert [row.findtext("TapeDriveId") for row in client("GET", "/_rest_/tape_failure").xml] == [other["id"]]


def test_a_refusal_undoes_what_was_deleted_before_it(client: SignedClient) -> None:
    create(client, "data_policy", "name=p")
    acl = create(client, "data_policy_acl", "data_policy_id=p&user_id=spectra")
    create(client, "storage_domain", "name=sd")
    create(
        client, "data_persistence_rule", "data_policy_id=p&storage_domain_id=sd&isolation_level=standard&type=permanent"
    )
    assert client("DELETE", "/_rest_/data_policy/p").status == 409
    assert acl in ids(client, "data_policy_acl")
    assert client("GET", "/_rest_/data_policy/p").status == 200


def test_a_bucket_goes_with_what_is_said_about_it(client: SignedClient, simulator: Simulator) -> None:
    create(client, "bucket_acl", "bucket_id=bucket&user_id=Administrator&permission=read")
    create(client, "ds3_target", "admin_auth_id=a&admin_secret_key=s&data_path_end_point=10.0.0.2&name=far")
    create(client, "ds3_target_read_preference", "bucket_id=bucket&target_id=far&read_preference=never")
    tape = simulator.world.store.records.all("Tape")[0]
    bucket = client("GET", "/_rest_/bucket/bucket").xml.findtext("Id")
    simulator.world.store.records.save(tape | {"bucket_id": bucket})
    assert client("DELETE", "/bucket").status == 204
    assert not ids(client, "bucket_acl")
    assert not ids(client, "ds3_target_read_preference")
    assert client("GET", f"/_rest_/tape/{tape['id']}").xml.findtext("BucketId") == ""
