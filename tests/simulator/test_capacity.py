"""How much there is room for, and how the appliance is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bulk_jobs import opened, put_job, read_job, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient, SignIn


def summary(client: SignedClient, query: str = "", kind: str = "Tape") -> dict[str, int]:
    answer = client("GET", "/_rest_/capacity_summary", query=query)
    assert answer.status == 200, answer.body
    (found,) = answer.xml.iterfind(kind)
    return {each.tag.removeprefix("Physical"): int(each.text or "") for each in found}


def test_the_whole_system(client: SignedClient, simulator: Simulator) -> None:
    capacity = simulator.settings.tape_capacity
    assert summary(client) == {"Allocated": 0, "Free": 10 * capacity, "Used": 0}
    store(client, a=3000)
    assert summary(client) == {"Allocated": capacity, "Free": 10 * capacity - 3000, "Used": 3000}
    assert summary(client, kind="Pool")["Used"] == 0
    assert summary(client, "tape_type=LTO7")["Used"] == 3000
    assert summary(client, "tape_state=EJECTED")["Free"] == 0


def test_a_storage_domain_and_a_bucket_in_it(client: SignedClient, simulator: Simulator) -> None:
    capacity = simulator.settings.tape_capacity
    assert summary(client, "storage_domain_id=default") == {"Allocated": 0, "Free": 0, "Used": 0}
    store(client, a=3000)
    client("PUT", "/other")
    client("PUT", "/other/b", b"x" * 500)
    expected = {"Allocated": capacity, "Free": capacity - 3500, "Used": 3500}
    assert summary(client, "storage_domain_id=default") == expected
    assert summary(client, "storage_domain_id=default&bucket_id=other") == expected | {"Used": 500}
    assert client("GET", "/_rest_/capacity_summary", query="storage_domain_id=nothing").status == 404
    assert client("GET", "/_rest_/capacity_summary", query="storage_domain_id=default&bucket_id=no").status == 404


def test_deleted_data_leave_room(client: SignedClient) -> None:
    store(client, a=3000)
    client("DELETE", "/bucket/a")
    assert summary(client)["Used"] == 0


def test_the_system_tells_of_its_data_path(client: SignedClient, simulator: Simulator) -> None:
    shown = client("GET", "/_rest_/system_information").xml
    assert shown.findtext("BackendActivated") == "true"
    identity = shown.findtext("InstanceId")
    assert client("GET", "/_rest_/data_path_backend").xml.findtext("InstanceId") == identity
    assert client("PUT", "/_rest_/instance_identifier").xml.findtext("InstanceId") != identity
    assert client("GET", "/_rest_/system_information").xml.findtext("InstanceId") != identity


def test_without_its_data_path_the_appliance_moves_no_data(client: SignedClient) -> None:
    client("PUT", "/bucket/a", b"x")
    job = opened(put_job(client, b=1))
    assert client("PUT", "/_rest_/data_path_backend", query="activated=false").status == 200
    assert client("GET", "/_rest_/system_information").xml.findtext("BackendActivated") == "false"
    refused = client("GET", "/bucket/a")
    assert (refused.status, refused.headers["Retry-After"]) == (503, "1")
    assert client("PUT", "/bucket/b", b"x", query=f"job={job}&offset=0").status == 503
    assert put_job(client, c=1).status == 503
    assert read_job(client, ["a"]).status == 503
    assert client("HEAD", "/bucket/a").status == 200
    assert client("PUT", "/_rest_/data_path_backend", query="activated=true").status == 200
    assert client("GET", "/bucket/a").body == b"x"


def test_health(client: SignedClient, simulator: Simulator) -> None:
    assert client("GET", "/_rest_/system_health").xml.findtext("DatabaseFilesystemFreeSpace") == "NORMAL"
    simulator.settings.healthy = False
    assert client("GET", "/_rest_/system_health").status == 503


def test_the_configuration_in_one_answer(simulator: Simulator, sign_in: SignIn) -> None:
    with Simulator(simulator.data.parent / "new", api="6.0") as other:
        client = sign_in(other)
        client("PUT", "/bucket")
        shown = client("GET", "/_rest_/abm_config").xml
        (policy,) = shown.iterfind("DataPoliciesThatHaveBuckets/DataPolicy")
        assert policy.get("Name") == "default"
        assert [each.get("Name") or each.findtext("Name") for each in policy.iterfind("Buckets/Bucket")] == ["bucket"]
        (rule,) = policy.iterfind("LocalCopies/DataPersistenceRule")
        assert rule.get("StorageDomainName") == "default"
        (partition,) = shown.iterfind("TapePartitions/TapePartition")
        assert (partition.findtext("TapeCount"), partition.findtext("DriveCount")) == ("10", "2")


@pytest.mark.parametrize("api", ["3.2", "6.0"])
def test_other_contracts_sum_up_too(simulator: Simulator, sign_in: SignIn, api: str) -> None:
    with Simulator(simulator.data.parent / "other", api=api) as other:
        client = sign_in(other)
        client("PUT", "/bucket")
        client("PUT", "/bucket/a", b"x")
        assert summary(client, "storage_domain_id=default&bucket_id=bucket")["Used"] == 1
        assert client("GET", "/_rest_/cache_state").xml.findtext("Filesystems/UsedCapacityInBytes") == "1"
