"""Resources that are only data, the appliance itself, and what is not modelled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator
from ds3_simulator.behaviour.table import behaviour_of
from ds3_simulator.errors import Refusal

if TYPE_CHECKING:
    from conftest import Connect, SignedClient


def texts(client: SignedClient, path: str, query: str = "") -> dict[str, str | None]:
    answer = client("GET", path, query=query)
    assert answer.status == 200
    return {child.tag: child.text for child in answer.xml}


def test_what_is_there_from_the_start(client: SignedClient, simulator: Simulator) -> None:
    user = texts(client, "/_rest_/user/spectra")
    assert (user["AuthId"], user["SecretKey"]) == (simulator.access_key, simulator.secret_key)
    policy = texts(client, f"/_rest_/data_policy/{user['DefaultDataPolicyId']}")
    assert (policy["Name"], policy["ChecksumType"], policy["Versioning"]) == ("default", "MD5", "NONE")
    rule = client("GET", "/_rest_/data_persistence_rule").xml[0]
    assert (rule.findtext("DataPolicyId"), rule.findtext("Type")) == (policy["Id"], "PERMANENT")
    assert texts(client, f"/_rest_/storage_domain/{rule.findtext('StorageDomainId')}")["Name"] == "default"
    names = [each.text for each in client("GET", "/_rest_/user").xml.iterfind("User/Name")]
    assert names == ["Administrator", "spectra"]
    node = client("GET", "/_rest_/node").xml[0]
    assert f"http://{node.findtext('DataPathIpAddress')}:{node.findtext('DataPathHttpPort')}" == simulator.endpoint


def test_the_life_of_a_record(client: SignedClient) -> None:
    created = client("POST", "/_rest_/data_policy", query="name=p&checksum_type=crc_32&max_versions_to_keep=5")
    assert created.status == 201
    policy = {child.tag: child.text for child in created.xml}
    assert (policy["ChecksumType"], policy["MaxVersionsToKeep"], policy["BlobbingEnabled"]) == ("CRC_32", "5", "true")
    assert client("POST", "/_rest_/data_policy", query="name=p").status == 409
    assert client("PUT", "/_rest_/data_policy/p", query="name=q&versioning=KEEP_LATEST").status == 200
    assert texts(client, f"/_rest_/data_policy/{policy['Id']}")["Versioning"] == "KEEP_LATEST"
    assert client("PUT", "/_rest_/data_policy/q", query="name=default").status == 409
    assert client("DELETE", "/_rest_/data_policy/q").status == 204
    assert client("DELETE", "/_rest_/data_policy/q").status == 404
    assert client("GET", "/_rest_/data_policy/q").code == "NotFound"


def test_references_may_be_names(client: SignedClient) -> None:
    assert client("POST", "/_rest_/storage_domain", query="name=sd").status == 201
    assert client("POST", "/_rest_/pool_partition", query="name=pp&type=ONLINE").status == 201
    member = client("POST", "/_rest_/storage_domain_member", query="pool_partition_id=pp&storage_domain_id=sd")
    assert member.status == 201
    assert member.xml.findtext("PoolPartitionId") == texts(client, "/_rest_/pool_partition/pp")["Id"]
    assert (
        client("POST", "/_rest_/storage_domain_member", query="pool_partition_id=x&storage_domain_id=sd").status == 404
    )
    assert client("POST", "/_rest_/group", query="name=g").status == 201
    acl = client("POST", "/_rest_/bucket_acl", query="bucket_id=bucket&group_id=g&permission=read")
    assert (acl.status, acl.xml.findtext("Permission"), acl.xml.findtext("UserId")) == (201, "READ", "")
    found = client("GET", "/_rest_/bucket_acl", query="bucket_id=bucket&permission=READ")
    assert found.headers["total-result-count"] == "1"
    assert client("GET", "/_rest_/bucket_acl", query="permission=WRITE").headers["total-result-count"] == "0"


def test_notification_registrations(client: SignedClient) -> None:
    query = "notification_end_point=192.168.56.101/other&format=json"
    created = client("POST", "/_rest_/job_created_notification_registration", query=query)
    assert created.status == 201
    assert created.xml.findtext("Format") == "JSON"
    assert created.xml.findtext("UserId") == texts(client, "/_rest_/user/spectra")["Id"]
    assert created.xml.findtext("NumberOfFailuresSinceLastSuccess") == "0"
    path = f"/_rest_/job_created_notification_registration/{created.xml.findtext('Id')}"
    assert client("DELETE", path).status == 204
    assert client("GET", path).status == 404


def test_a_new_secret_key(client: SignedClient, connect: Connect) -> None:
    user = client("POST", "/_rest_/user", query="name=jane").xml
    old = connect(user.findtext("AuthId"), user.findtext("SecretKey"))
    assert old("GET", "/").status == 200
    changed = client("PUT", "/_rest_/user/jane", query="operation=regenerate_secret_key").xml
    assert old("GET", "/").status == 403
    assert connect(user.findtext("AuthId"), changed.findtext("SecretKey"))("GET", "/").status == 200


def test_the_system(client: SignedClient, simulator: Simulator) -> None:
    shown = client("GET", "/_rest_/system_information").xml
    assert shown.findtext("BuildInformation/Version") == f"{simulator.contract.api}.0"
    assert [len(part) for part in (shown.findtext("ApiVersion") or "").split(".")] == [32, 32]
    assert shown.findtext("BackendActivated") == "true"
    assert int(shown.findtext("Now") or 0) > 1.7e12
    assert texts(client, "/_rest_/system_health")["DatabaseFilesystemFreeSpace"] == "NORMAL"


@pytest.mark.parametrize(
    ("verb", "path", "query", "operation"),
    [
        ("GET", "/_rest_/tape", "", "GetTapesSpectraS3"),
        ("DELETE", "/_rest_/job/1", "", "TruncateJobSpectraS3"),
        ("POST", "/bucket/o", "uploads", "InitiateMultiPartUpload"),
        (
            "PUT",
            "/_rest_/storage_domain/default",
            "convert_to_ds3_target=x",
            "ConvertStorageDomainToDs3TargetSpectraS3",
        ),
    ],
)
def test_what_is_not_modelled_says_so(client: SignedClient, verb: str, path: str, query: str, operation: str) -> None:
    answer = client(verb, path, query=query)
    assert (answer.status, answer.code) == (501, "NotImplemented")
    assert operation in (answer.xml.findtext("Message") or "")


def test_what_is_modelled(simulator: Simulator) -> None:
    def is_modelled(name: str) -> bool:
        try:
            behaviour_of(simulator.contract.operation(name))
        except Refusal:
            return False
        return True

    modelled = [operation.name for operation in simulator.contract.operations if is_modelled(operation.name)]
    assert all(operation.name in modelled for _, operation in simulator.contract.roles())
    assert len(modelled) > 150


def test_what_is_in_use_stays(client: SignedClient) -> None:
    answer = client("DELETE", "/_rest_/data_policy/default")
    assert (answer.status, answer.code) == (409, "CONFLICT")
    client("POST", "/_rest_/storage_domain", query="name=sd")
    client("POST", "/_rest_/data_policy", query="name=p")
    query = "data_policy_id=p&storage_domain_id=sd&isolation_level=standard&type=permanent"
    rule = client("POST", "/_rest_/data_persistence_rule", query=query).xml.findtext("Id")
    for path in ("/_rest_/data_policy/p", "/_rest_/storage_domain/sd"):
        assert client("DELETE", path).status == 409
    for path in (f"/_rest_/data_persistence_rule/{rule}", "/_rest_/data_policy/p", "/_rest_/storage_domain/sd"):
        assert client("DELETE", path).status == 204


def test_what_depends_on_a_record_goes_with_it(client: SignedClient) -> None:
    client("POST", "/_rest_/data_policy", query="name=p")
    client("POST", "/_rest_/user", query="name=jane&default_data_policy_id=p")
    client("POST", "/_rest_/group", query="name=g")
    client("POST", "/_rest_/group_member", query="group_id=g&member_user_id=jane")
    assert client("DELETE", "/_rest_/data_policy/p").status == 204
    assert texts(client, "/_rest_/user/jane")["DefaultDataPolicyId"] is None
    assert client("DELETE", "/_rest_/user/jane").status == 204
    assert client("GET", "/_rest_/group_member").headers["total-result-count"] == "0"
