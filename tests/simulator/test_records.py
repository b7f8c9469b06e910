"""Resources that are only data, the appliance itself, and what is not modelled."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING, Any

import pytest

from ds3_contract import Argument, Fixed, Operation, Status
from ds3_simulator import Simulator
from ds3_simulator.behaviour.filters import meets
from ds3_simulator.contracts import contract_for
from ds3_simulator.state.index import Index, Row

if TYPE_CHECKING:
    from conftest import Connect, SignedClient, SignIn


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


_PATH = Argument("tape_id", "uuid", place="path")
_BREWING = Operation("BrewCoffee", "", "tape", "PUT", "/_rest_/tape/{tape_id}", statuses=(Status(204),))


@pytest.mark.parametrize(
    ("operation", "query"),
    [
        (replace(_BREWING, query=(Fixed("operation", "brew"),), arguments=(_PATH,)), "operation=brew"),
        (replace(_BREWING, query=(Fixed("milk"),), arguments=(_PATH,)), "milk"),
        (replace(_BREWING, query=("beans",), arguments=(_PATH, Argument("beans", "string"))), "beans=arabica"),
    ],
)
def test_what_is_not_modelled_says_so(tmp_path: Path, sign_in: SignIn, operation: Operation, query: str) -> None:
    contract = contract_for("5.8")
    operation = replace(operation, action="modify", resource="tape")
    with Simulator(tmp_path, contract=replace(contract, operations=(*contract.operations, operation))) as simulator:
        answer = sign_in(simulator)("PUT", "/_rest_/tape/SIM001L7", query=query)
    assert (answer.status, answer.code) == (501, "NotImplemented")
    assert "BrewCoffee" in (answer.xml.findtext("Message") or "")


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
    assert client("GET", "/_rest_/group_member", query="group_id=g").headers["total-result-count"] == "0"


def test_lists_are_sorted_as_the_contract_says(client: SignedClient) -> None:
    for name in ("b", "a", "C"):
        assert client("POST", "/_rest_/group", query=f"name={name}").status == 201
    names = [each.text for each in client("GET", "/_rest_/group", query="built_in=false").xml.iterfind("Group/Name")]
    assert names == ["C", "a", "b"]


def test_numbers_are_sorted_as_numbers_and_dates_as_dates(client: SignedClient, simulator: Simulator) -> None:
    records, tapes = simulator.world.store.records, simulator.world.store.records.all("Tape")
    for tape, capacity in zip(tapes, (10, 9, 100), strict=False):
        records.save(tape | {"available_raw_capacity": capacity})
    rows = client("GET", "/_rest_/tape", query="sort_by=available_raw_capacity&page_length=3").xml
    assert [row.findtext("AvailableRawCapacity") for row in rows] == ["9", "10", "100"]
    rows = client("GET", "/_rest_/tape", query="sort_by=-AvailableRawCapacity").xml
    assert [row.findtext("AvailableRawCapacity") for row in rows][-3:] == ["100", "10", "9"]
    assert client("GET", "/_rest_/tape", query="sort_by=colour").status == 400
    for number, year in enumerate((2001, 999_999, 1999)):
        records.add(
            "SystemFailure", {"date": year, "error_message": str(number), "type": "DATABASE_RUNNING_OUT_OF_SPACE"}
        )
    failures = client("GET", "/_rest_/system_failure").xml
    assert [row.findtext("ErrorMessage") for row in failures] == ["1", "0", "2"]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("name=film%25", ["film%", "film_1", "filmstrip"]),
        ("name=%25strip", ["filmstrip"]),
        ("name=FILM%25", []),
        ("name=film_%25", ["film_1"]),
        ("name=film.1", []),
        ("name=film%25%25", ["film%", "film_1", "filmstrip"]),
        ("name=%25i%25s%25r%25", ["Administrators", "filmstrip"]),
        ("name=%25strip%25strip", []),
        ("name=x%25x", []),
        ("name=%25", ["Administrators", "Everyone", "film%", "film_1", "filmstrip", "x"]),
        ("name=x", ["x"]),
        ("built_in=TRUE", ["Administrators", "Everyone"]),
    ],
)
def test_a_percent_sign_stands_for_anything(client: SignedClient, query: str, found: list[str]) -> None:
    for name in ("film_1", "filmstrip", "film%25", "x"):
        assert client("POST", "/_rest_/group", query=f"name={name}").status == 201
    assert [each.text for each in client("GET", "/_rest_/group", query=query).xml.iterfind("Group/Name")] == found


def test_many_percent_signs_are_no_burden() -> None:
    began = perf_counter()
    assert not meets({"name": "a" * 1500}, {"name": "%a%a%ab"})
    assert perf_counter() - began < 1


def test_an_empty_condition_asks_for_what_has_no_value(client: SignedClient) -> None:
    client("POST", "/_rest_/user", query="name=jane")
    users = client("GET", "/_rest_/user", query="default_data_policy_id=").xml
    assert [each.text for each in users.iterfind("User/Name")] == ["jane"]
    users = client("GET", "/_rest_/user", query="default_data_policy_id=default").xml
    assert [each.text for each in users.iterfind("User/Name")] == ["Administrator", "spectra"]
    assert client("GET", "/_rest_/user", query="default_data_policy_id=nothing").status == 404


def test_an_empty_argument_takes_a_value_away_where_there_may_be_none(client: SignedClient) -> None:
    assert client("PUT", "/_rest_/user/spectra", query="default_data_policy_id=").status == 200
    assert texts(client, "/_rest_/user/spectra")["DefaultDataPolicyId"] is None
    answer = client("PUT", "/_rest_/data_policy/default", query="max_versions_to_keep=")
    assert (answer.status, answer.code) == (400, "InvalidArgument")
    assert client("PUT", "/_rest_/data_policy/default", query="name=").status == 400


@pytest.mark.parametrize(
    ("query", "named"),
    [
        ("", "name"),
        ("name=", "name"),
        ("name", "name"),
        ("name=bell%07", "name"),
        ("name=p&checksum_type=crc64", "checksum_type"),
        ("name=p&max_versions_to_keep=many", "max_versions_to_keep"),
        ("name=p&default_put_job_priority=CRITICAL", "default_put_job_priority"),
    ],
)
def test_bad_arguments_are_named(client: SignedClient, query: str, named: str) -> None:
    answer = client("POST", "/_rest_/data_policy", query=query)
    assert answer.status == 400
    assert named in (answer.xml.findtext("Message") or "")


def test_constants_that_clients_may_not_give_can_be_asked_for(client: SignedClient) -> None:
    query = "default_put_job_priority=critical"
    assert client("PUT", "/_rest_/data_policy/default", query=query).status == 400
    assert client("GET", "/_rest_/active_job", query="priority=critical").headers["total-result-count"] == "0"


def test_patterns_hold(client: SignedClient) -> None:
    query = "access_key=a&secret_key=s&name=cloud&cloud_bucket_prefix="
    assert client("POST", "/_rest_/s3_target", query=f"{query}Bad_Prefix").status == 400
    assert client("POST", "/_rest_/s3_target", query=f"{query}good-prefix").status == 201


def test_pages(client: SignedClient) -> None:
    for number in range(5):
        client("POST", "/_rest_/group", query=f"name=g{number}")

    def names(query: str) -> list[str | None]:
        answer = client("GET", "/_rest_/group", query=f"name=g%25&page_length=2&{query}")
        assert answer.headers["total-result-count"] == "5"
        return [*(each.text for each in answer.xml.iterfind("Group/Name")), answer.headers["page-truncated"]]

    assert names("") == ["g0", "g1", "3"]
    assert names("page_offset=2") == ["g2", "g3", "1"]
    assert names("last_page") == ["g4", "0"]
    marker = texts(client, "/_rest_/group/g3")["Id"]
    assert names(f"page_start_marker={marker}") == ["g4", "0"]
    for query in ("page_length=0", f"page_offset=1&page_start_marker={marker}", "page_start_marker=nobody"):
        assert client("GET", "/_rest_/group", query=query).status == 400


def test_an_id_may_be_given_but_once(client: SignedClient) -> None:
    identity = "0a1b2c3d-0000-4000-8000-000000000001"
    assert client("POST", "/_rest_/user", query=f"name=jane&id={identity}").xml.findtext("Id") == identity
    assert client("POST", "/_rest_/user", query=f"name=joan&id={identity}").status == 409
    assert client("POST", "/_rest_/user", query="name=joan&id=five").status == 400
    assert texts(client, f"/_rest_/user/{identity}")["Name"] == "jane"


def test_what_failed_leaves_no_trace(simulator: Simulator) -> None:
    store = simulator.world.store
    with pytest.raises(ZeroDivisionError), store.database.transaction():
        group = store.records.add("Group", {"name": "gone", "built_in": False})
        store.records.remove(store.records.all("Group")[0]["id"])
        raise ZeroDivisionError
    assert store.records.get("Group", group["id"]) is None
    assert store.records.by("Group", "name", "gone") is None
    assert {each["name"] for each in store.records.all("Group")} == {"Administrators", "Everyone"}


def test_what_is_returned_is_nobodys_but_the_callers(simulator: Simulator) -> None:
    records = simulator.world.store.records
    for taken in (records.find("Group", "Everyone"), records.by("Group", "name", "Everyone"), records.all("Group")[0]):
        assert taken is not None
        taken["name"] = "spoilt"
    assert {each["name"] for each in records.all("Group")} == {"Administrators", "Everyone"}
    group = records.add("Group", {"name": "mine"})
    group["name"] = "spoilt"
    assert records.find("Group", "mine")


def test_indexes_follow_changes(simulator: Simulator) -> None:
    records = simulator.world.store.records
    group = records.add("Group", {"name": "one", "built_in": False})
    assert records.by("Group", "name", "one") == group
    records.save(group | {"name": "two"})
    assert records.by("Group", "name", "one") is None
    assert records.having("Group", "built_in", False) == [group | {"name": "two"}]
    records.remove(group["id"])
    assert records.by("Group", "name", "two") is None
    assert records.kind_of(group["id"]) is None


def test_what_is_replaced_is_found_at_every_moment() -> None:
    index, found = Index(), list[int]()

    class Watched(dict[str, Any]):
        def get(self, key: str, default: Any = None) -> Any:
            found.append(len(index.having("name", "one")))
            return super().get(key, default)

    index.put({"id": "x", "name": "one", "size": 1})
    assert index.having("name", "one")
    index.put(Watched(id="x", name="one", size=2))
    assert set(found) == {1}


def test_nothing_out_of_date_is_recalled(simulator: Simulator, monkeypatch: pytest.MonkeyPatch) -> None:
    records, put = simulator.world.store.records, Index.put

    def names() -> list[str]:
        return records.recall("names", lambda: sorted(each["name"] for each in records.all("Group")))

    def put_while_somebody_asks(index: Index, row: Row) -> None:
        names()
        put(index, row)

    monkeypatch.setattr(Index, "put", put_while_somebody_asks)
    group = records.add("Group", {"name": "one", "built_in": False})
    assert names() == ["Administrators", "Everyone", "one"]
    records.save(group | {"name": "two"})
    assert names() == ["Administrators", "Everyone", "two"]
    records.remove(group["id"])
    assert names() == ["Administrators", "Everyone"]


def test_records_survive_a_restart(simulator: Simulator) -> None:
    group = simulator.world.store.records.add("Group", {"name": "lasting"})
    before = {name: simulator.world.store.records.all(name) for name in ("Tape", "Group", "StorageDomainMember")}
    simulator.stop()
    simulator.start()
    assert simulator.world.store.records.get("Group", group["id"]) == group
    assert before == {name: simulator.world.store.records.all(name) for name in before}


def test_of_many_who_create_the_same_thing_one_succeeds(simulator: Simulator, connect: Connect) -> None:
    def create(name: str) -> int:
        return connect()("POST", "/_rest_/group", query=f"name={name}").status

    names = [f"g{number}" for number in range(10)]
    with ThreadPoolExecutor(8) as pool:
        statuses = list(pool.map(create, names * 8))
    assert statuses.count(201) == len(names)
    assert statuses.count(409) == len(names) * 7
    known = [group["name"] for group in simulator.world.store.records.all("Group")]
    assert sorted(known) == sorted([*names, "Administrators", "Everyone"])


def test_no_change_of_many_at_once_is_lost(simulator: Simulator, connect: Connect) -> None:
    columns = ("auto_eject_upon_job_cancellation", "auto_eject_upon_job_completion", "auto_eject_upon_media_full")

    def change(column: str) -> int:
        return connect()("PUT", "/_rest_/storage_domain/default", query=f"{column}=true").status

    with ThreadPoolExecutor(3) as pool:
        assert set(pool.map(change, columns)) == {200}
    domain = simulator.world.store.records.find("StorageDomain", "default")
    assert domain and all(domain[column] for column in columns)
