"""Replication targets, and what there is about them: rules, bucket names, read preferences, failures."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from contract_answers import check_answer

from ds3_simulator import Simulator
from ds3_simulator.notify.failures import report_failure

if TYPE_CHECKING:
    from conftest import Answered, SignedClient

REGISTRATIONS = {
    "ds3_target": "admin_auth_id=a&admin_secret_key=s&data_path_end_point=10.0.0.2&name=far",
    "s3_target": "access_key=a&secret_key=s&name=far",
    "azure_target": "account_name=a&account_key=k&name=far",
}
every_target = pytest.mark.parametrize("resource", REGISTRATIONS)


@pytest.fixture
def register(client: SignedClient, simulator: Simulator) -> Answered:
    """Register a target of each kind."""
    for resource, query in REGISTRATIONS.items():
        answer = client("POST", f"/_rest_/{resource}", query=query)
        assert answer.status == 201
        check(simulator, answer)
    return answer


def check(simulator: Simulator, answer: Answered) -> Answered:
    operation = simulator.requests[-1].operation
    assert operation is not None
    check_answer(simulator.contract, simulator.contract.operation(operation), answer)
    return answer


@every_target
@pytest.mark.usefixtures("register")
def test_targets_are_registered_changed_and_forgotten(
    client: SignedClient, simulator: Simulator, resource: str
) -> None:
    path = f"/_rest_/{resource}/far"
    shown = check(simulator, client("GET", path)).xml
    assert (shown.findtext("State"), shown.findtext("DefaultReadPreference")) == ("ONLINE", "LAST_RESORT")
    assert client("POST", f"/_rest_/{resource}", query=REGISTRATIONS[resource]).status == 409
    changed = client("PUT", path, query="name=further&default_read_preference=never").xml
    assert (changed.findtext("Name"), changed.findtext("DefaultReadPreference")) == ("further", "NEVER")
    assert client("GET", path).status == 404
    assert client("PUT", f"/_rest_/{resource}", query="quiesced=PENDING").status == 204
    assert client("GET", f"/_rest_/{resource}", query="quiesced=yes").headers["total-result-count"] == "1"
    assert client("DELETE", f"/_rest_/{resource}/further").status == 204
    assert client("GET", f"/_rest_/{resource}").headers["total-result-count"] == "0"


@every_target
@pytest.mark.usefixtures("register")
def test_targets_are_verified_unless_offline(client: SignedClient, simulator: Simulator, resource: str) -> None:
    path = f"/_rest_/{resource}/far"
    verified = check(simulator, client("PUT", path, query="operation=verify&full_details")).xml
    assert verified.findtext("Name") == "far"
    if resource != "ds3_target":
        assert verified.findtext("LastFullyVerified")
    assert len(check(simulator, client("GET", path, query="operation=get_physical_placement")).xml) == 0
    (target,) = simulator.world.store.records.having(simulator.contract.type(_kind(resource)).name, "name", "far")
    simulator.world.store.records.save(target | {"state": "OFFLINE"})
    assert client("PUT", path, query="operation=verify").status == 409


def _kind(resource: str) -> str:
    return {"ds3_target": "Ds3Target", "s3_target": "S3Target", "azure_target": "AzureTarget"}[resource]


@pytest.mark.parametrize("resource", ["s3_target", "azure_target"])
@pytest.mark.usefixtures("register")
def test_importing_names_what_exists(client: SignedClient, resource: str) -> None:
    query = "operation=import&cloud_bucket_name=c"
    assert client("PUT", f"/_rest_/{resource}/far", query=query).status == 204
    assert client("PUT", f"/_rest_/{resource}/far", query=f"{query}&data_policy_id=default").status == 204
    assert client("PUT", f"/_rest_/{resource}/far", query=f"{query}&data_policy_id=nothing").status == 404
    assert client("PUT", f"/_rest_/{resource}/far", query="operation=import").status == 400
    assert client("PUT", f"/_rest_/{resource}/near", query=query).status == 404


@pytest.mark.usefixtures("register")
def test_another_appliance_knows_us_and_has_our_data_policies(client: SignedClient, simulator: Simulator) -> None:
    assert client("PUT", "/_rest_/ds3_target/far", query="operation=pair_back").status == 204
    policies = check(simulator, client("GET", "/_rest_/ds3_target_data_policies/far")).xml
    assert [each.findtext("Name") for each in policies] == ["default"]
    assert client("GET", "/_rest_/ds3_target_data_policies/near").status == 404


@every_target
@pytest.mark.usefixtures("register")
def test_what_is_said_about_a_target_goes_with_it(client: SignedClient, simulator: Simulator, resource: str) -> None:
    query = "bucket_id=bucket&target_id=far&read_preference=never"
    assert check(simulator, client("POST", f"/_rest_/{resource}_read_preference", query=query)).status == 201
    assert client("POST", f"/_rest_/{resource}_read_preference", query=query).status == 409
    kinds = ["read_preference", "failure"]
    if resource != "ds3_target":
        named = client("POST", f"/_rest_/{resource}_bucket_name", query="bucket_id=bucket&target_id=far&name=cloud")
        assert check(simulator, named).status == 201
        kinds.append("bucket_name")
    (target,) = simulator.world.store.records.having(_kind(resource), "name", "far")
    report_failure(simulator.world, f"{_kind(resource)}Failure", target_id=target["id"], type="VERIFY_FAILED")
    for kind in kinds:
        assert len(check(simulator, client("GET", f"/_rest_/{resource}_{kind}", query="target_id=far")).xml) == 1
    assert client("DELETE", f"/_rest_/{resource}/far").status == 204
    for kind in kinds:
        assert len(client("GET", f"/_rest_/{resource}_{kind}").xml) == 0


@every_target
@pytest.mark.usefixtures("register")
def test_a_target_that_rules_replicate_to_stays(client: SignedClient, simulator: Simulator, resource: str) -> None:
    rules = f"/_rest_/{resource.replace('_target', '')}_data_replication_rule"
    query = "data_policy_id=default&target_id=far&type=permanent"
    rule = check(simulator, client("POST", rules, query=query)).xml
    assert (rule.findtext("Type"), rule.findtext("ReplicateDeletes")) == ("PERMANENT", "true")
    assert client("POST", rules, query=query).status == 409
    assert client("DELETE", f"/_rest_/{resource}/far").status == 409
    changed = client("PUT", f"{rules}/{rule.findtext('Id')}", query="type=retired&replicate_deletes=false").xml
    assert (changed.findtext("Type"), changed.findtext("ReplicateDeletes")) == ("RETIRED", "false")
    assert client("DELETE", f"{rules}/{rule.findtext('Id')}").status == 204
    assert client("DELETE", f"/_rest_/{resource}/far").status == 204


@pytest.mark.usefixtures("register")
def test_a_storage_domain_becomes_a_target(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/film", b"0123456789")
    simulator.settle()
    converted = client("PUT", "/_rest_/storage_domain/default", query="convert_to_ds3_target=far")
    assert converted.status == 204
    assert len(client("GET", "/_rest_/data_persistence_rule").xml) == 0
    (rule,) = client("GET", "/_rest_/ds3_data_replication_rule").xml
    assert rule.findtext("TargetId") == client("GET", "/_rest_/ds3_target/far").xml.findtext("Id")
    (blob,) = client("GET", "/_rest_/ds3_target/far", query="operation=get_physical_placement").xml
    assert blob.get("Name") == "film"
    assert client("PUT", "/_rest_/storage_domain/default", query="convert_to_ds3_target=near").status == 404
