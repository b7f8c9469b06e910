"""What the vendor's own test files do with policies, storage, groups and registrations: names wherever ids go."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ds3_contract import Contract
from ds3_simulator.contracts import contract_for

if TYPE_CHECKING:
    from conftest import Answered, SignedClient

CONTRACT: Contract = contract_for("5.8")
REGISTRATIONS = sorted(
    operation.resource
    for operation in CONTRACT.operations
    if operation.action == "create" and (operation.resource or "").endswith("_notification_registration")
)

BOOTSTRAP = [
    ("storage_domain", "name=domain&write_optimization=capacity"),
    ("pool_partition", "name=partition&type=online"),
    ("storage_domain_member", "pool_partition_id=partition&storage_domain_id=domain&write_preference=normal"),
    ("data_policy", "name=policy&versioning=keep_latest&checksum_type=Crc_32&end_to_end_crc_required=false"),
    (
        "data_persistence_rule",
        "data_policy_id=policy&storage_domain_id=domain&isolation_level=standard&type=Permanent",
    ),
    ("bucket", "name=films&data_policy_id=policy"),
]


def create(client: SignedClient, resource: str, query: str) -> Answered:
    answer = client("POST", f"/_rest_/{resource}", query=query)
    assert answer.status == 201, answer.body
    return answer


def show(client: SignedClient, resource: str, identity: str | None) -> Answered:
    return client("GET", f"/_rest_/{resource}/{identity}")


def test_a_data_policy_and_a_storage_domain_are_there_from_the_start(client: SignedClient) -> None:
    policies = client("GET", "/_rest_/data_policy").xml.findall("DataPolicy")
    assert len(policies) >= 1
    used = client("GET", "/_rest_/bucket/bucket").xml.findtext("DataPolicyId")
    assert used in [policy.findtext("Id") for policy in policies]
    assert len(client("GET", "/_rest_/storage_domain").xml.findall("StorageDomain")) == 1


def test_storage_is_set_up_by_names_and_taken_down_again(client: SignedClient) -> None:
    ids = [(resource, create(client, resource, query).xml.findtext("Id")) for resource, query in BOOTSTRAP]
    assert client("PUT", "/films/o", b"x").status == 200
    assert client("DELETE", "/films/o").status == 204
    for resource, identity in reversed(ids):
        assert client("DELETE", f"/_rest_/{resource}/{identity}").status == 204, resource
        assert show(client, resource, identity).status == 404


def test_enums_are_answered_in_upper_case(client: SignedClient) -> None:
    answers = {resource: create(client, resource, query).xml for resource, query in BOOTSTRAP}
    assert answers["storage_domain"].findtext("WriteOptimization") == "CAPACITY"
    assert answers["pool_partition"].findtext("Type") == "ONLINE"
    assert answers["storage_domain_member"].findtext("WritePreference") == "NORMAL"
    assert answers["data_policy"].findtext("Versioning") == "KEEP_LATEST"
    assert answers["data_policy"].findtext("ChecksumType") == "CRC_32"
    assert answers["data_persistence_rule"].findtext("IsolationLevel") == "STANDARD"
    assert answers["data_persistence_rule"].findtext("Type") == "PERMANENT"


def test_names_are_answered_as_ids(client: SignedClient) -> None:
    answers = {resource: create(client, resource, query).xml for resource, query in BOOTSTRAP}
    ids = {resource: answer.findtext("Id") for resource, answer in answers.items()}
    member, rule, bucket = (answers[name] for name in ("storage_domain_member", "data_persistence_rule", "bucket"))
    assert member.findtext("PoolPartitionId") == ids["pool_partition"]
    assert member.findtext("StorageDomainId") == rule.findtext("StorageDomainId") == ids["storage_domain"]
    assert rule.findtext("DataPolicyId") == bucket.findtext("DataPolicyId") == ids["data_policy"]


@pytest.mark.parametrize("resource", ["storage_domain", "pool_partition", "data_policy", "bucket", "group", "user"])
def test_rows_are_shown_by_name_and_by_id(client: SignedClient, resource: str) -> None:
    for kind, query in [*BOOTSTRAP, ("group", "name=group"), ("user", "name=user")]:
        create(client, kind, query)
    name = {"storage_domain": "domain", "pool_partition": "partition", "data_policy": "policy", "bucket": "films"}
    found = show(client, resource, name.get(resource, resource))
    assert found.status == 200
    assert show(client, resource, found.xml.findtext("Id")).xml.findtext("Name") == name.get(resource, resource)


def test_rows_are_filtered_by_names(client: SignedClient) -> None:
    for kind, query in BOOTSTRAP:
        create(client, kind, query)
    rules = client("GET", "/_rest_/data_persistence_rule", query="data_policy_id=policy").xml
    assert len(rules.findall("DataPersistenceRule")) == 1
    members = client("GET", "/_rest_/storage_domain_member", query="storage_domain_id=domain").xml
    assert len(members.findall("StorageDomainMember")) == 1
    buckets = client("GET", "/_rest_/bucket", query="data_policy_id=policy").xml
    assert [each.findtext("Name") for each in buckets.findall("Bucket")] == ["films"]


def test_rows_are_changed(client: SignedClient) -> None:
    for kind, query in BOOTSTRAP:
        create(client, kind, query)
    policy = client("PUT", "/_rest_/data_policy/policy", query="name=other&versioning=None").xml
    assert (policy.findtext("Name"), policy.findtext("Versioning")) == ("other", "NONE")
    domain = client("PUT", "/_rest_/storage_domain/domain", query="write_optimization=performance").xml
    assert domain.findtext("WriteOptimization") == "PERFORMANCE"


def test_a_policy_in_use_is_not_deleted(client: SignedClient) -> None:
    for kind, query in BOOTSTRAP:
        create(client, kind, query)
    assert client("DELETE", "/_rest_/data_policy/policy").status == 409
    assert client("GET", "/_rest_/data_policy/policy").status == 200


@pytest.mark.parametrize("query", ["type=online", "name=p", "name=p&type=nonsense"])
def test_fields_that_are_missing_or_wrong(client: SignedClient, query: str) -> None:
    assert client("POST", "/_rest_/pool_partition", query=query).status == 400


def test_a_name_that_is_taken(client: SignedClient) -> None:
    create(client, "group", "name=editors")
    assert client("POST", "/_rest_/group", query="name=editors").status == 409


def test_groups_have_members(client: SignedClient) -> None:
    create(client, "user", "name=jane")
    group = create(client, "group", "name=editors").xml
    create(client, "group", "name=cutters")
    member = create(client, "group_member", "group_id=editors&member_user_id=jane").xml
    assert member.findtext("GroupId") == group.findtext("Id")
    assert member.findtext("MemberUserId") == show(client, "user", "jane").xml.findtext("Id")
    create(client, "group_member", "group_id=editors&member_group_id=cutters")
    listed = client("GET", "/_rest_/group_member", query="group_id=editors").xml
    assert len(listed.findall("GroupMember")) == 2
    assert client("PUT", "/_rest_/group/editors", query="operation=verify&user_id=jane").status == 200
    assert client("PUT", "/_rest_/group/cutters", query="operation=verify&user_id=jane").status == 204
    assert client("DELETE", f"/_rest_/group_member/{member.findtext('Id')}").status == 204
    assert client("PUT", "/_rest_/group/editors", query="operation=verify&user_id=jane").status == 204


@pytest.mark.parametrize("permission", ["list", "READ", "Write", "delete", "job", "owner"])
@pytest.mark.parametrize("whom", ["user_id=jane", "group_id=editors"])
@pytest.mark.parametrize("what", ["&bucket_id=bucket", ""])
def test_permissions_on_buckets(client: SignedClient, permission: str, whom: str, what: str) -> None:
    create(client, "user", "name=jane")
    create(client, "group", "name=editors")
    acl = create(client, "bucket_acl", f"permission={permission}&{whom}{what}").xml
    assert acl.findtext("Permission") == permission.upper()
    expected = show(client, "bucket", "bucket").xml.findtext("Id") if what else ""
    assert acl.findtext("BucketId") == expected
    assert show(client, "bucket_acl", acl.findtext("Id")).status == 200
    listed = client("GET", "/_rest_/bucket_acl", query=f"{whom}{what}").xml.findall("BucketAcl")
    assert acl.findtext("Id") in [each.findtext("Id") for each in listed]
    assert client("DELETE", f"/_rest_/bucket_acl/{acl.findtext('Id')}").status == 204


@pytest.mark.parametrize("whom", ["user_id=jane", "group_id=editors"])
@pytest.mark.parametrize("what", ["&data_policy_id=policy", ""])
def test_permissions_on_data_policies(client: SignedClient, whom: str, what: str) -> None:
    create(client, "user", "name=jane")
    create(client, "group", "name=editors")
    create(client, "data_policy", "name=policy")
    acl = create(client, "data_policy_acl", f"{whom}{what}").xml
    expected = show(client, "data_policy", "policy").xml.findtext("Id") if what else ""
    assert acl.findtext("DataPolicyId") == expected
    assert client("DELETE", f"/_rest_/data_policy_acl/{acl.findtext('Id')}").status == 204


@pytest.mark.parametrize("resource", REGISTRATIONS)
def test_notification_registrations(client: SignedClient, resource: str) -> None:
    query = (
        "notification_end_point=192.168.56.101&format=json&naming_convention=underscored&notification_http_method=put"
    )
    row = create(client, resource, query).xml
    values = [row.findtext(name) for name in ("NotificationEndPoint", "Format", "NotificationHttpMethod")]
    assert values == ["192.168.56.101", "JSON", "PUT"]
    assert (row.findtext("NamingConvention"), row.findtext("NumberOfFailuresSinceLastSuccess")) == ("UNDERSCORED", "0")
    identity = row.findtext("Id")
    assert show(client, resource, identity).xml.findtext("Id") == identity
    assert [each.findtext("Id") for each in client("GET", f"/_rest_/{resource}").xml] == [identity]
    assert client("DELETE", f"/_rest_/{resource}/{identity}").status == 204
    assert show(client, resource, identity).status == 404


def test_a_registration_for_one_job(client: SignedClient) -> None:
    body = b"<Objects><Object Name='o' Size='1'/></Objects>"
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.get("JobId")
    query = f"notification_end_point=192.168.56.101&job_id={job}"
    row = create(client, "job_completed_notification_registration", query).xml
    assert row.findtext("JobId") == job


def test_system_information(client: SignedClient) -> None:
    told = client("GET", "/_rest_/system_information").xml
    assert (told.findtext("BuildInformation/Version") or "").startswith("5.8")
    assert told.findtext("BackendActivated") == "true"
    assert int(told.findtext("Now") or 0) > 1_600_000_000_000
    assert len((told.findtext("ApiVersion") or "").split(".")) == 2


def test_system_health(client: SignedClient) -> None:
    told = client("GET", "/_rest_/system_health")
    assert (told.status, told.xml.findtext("DatabaseFilesystemFreeSpace")) == (200, "NORMAL")
    assert int(told.xml.findtext("MsRequiredToVerifyDataPlannerHealth") or -1) >= 0
