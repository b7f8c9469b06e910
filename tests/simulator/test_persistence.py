"""What was received gets onto tapes and pools, as data policies say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from bulk_jobs import counters, opened, put_job, send, send_all, show, status, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient, SignIn


def create(client: SignedClient, resource: str, **fields: Any) -> str:
    """Create a record; return its id."""
    query = "&".join(f"{name}={value}" for name, value in fields.items())
    answer = client("POST", f"/_rest_/{resource}", query=query)
    assert answer.status == 201, answer.body
    return str(answer.xml.findtext("Id"))


def bucket_on(client: SignedClient, name: str, *domains: str, **rule: str) -> None:
    """Create a bucket whose data go to storage domains."""
    create(client, "data_policy", name=f"policy-{name}")
    for domain in domains:
        fields = {"isolation_level": "STANDARD", "type": "PERMANENT"} | rule
        create(client, "data_persistence_rule", data_policy_id=f"policy-{name}", storage_domain_id=domain, **fields)
    create(client, "bucket", name=name, data_policy_id=f"policy-{name}")


def disk_domain(client: SignedClient, name: str) -> None:
    """Create a storage domain of disk, as tests of the vendor's SDKs do."""
    create(client, "storage_domain", name=name)
    create(client, "pool_partition", name=f"partition-{name}", type="ONLINE")
    create(client, "storage_domain_member", pool_partition_id=f"partition-{name}", storage_domain_id=name)


def tape_domain(client: SignedClient, name: str) -> None:
    """Create a storage domain that takes tapes of the library."""
    create(client, "storage_domain", name=name)
    partition = client("GET", "/_rest_/tape_partition").xml.findtext("TapePartition/Id")
    fields = {"tape_partition_id": partition, "tape_type": "LTO7", "storage_domain_id": name}
    create(client, "storage_domain_member", **fields)


def placed(client: SignedClient, name: str, bucket: str = "bucket") -> list[str]:
    """Return the names and bar codes of the media an object is on."""
    body = f"<Objects><Object Name='{name}'/></Objects>".encode()
    answer = client("PUT", f"/_rest_/bucket/{bucket}", body, query="operation=get_physical_placement")
    assert answer.status == 200, answer.body
    found = [
        each.findtext("BarCode") or each.findtext("Name")
        for each in (*answer.xml.iter("Tape"), *answer.xml.iter("Pool"))
    ]
    return [str(each) for each in found]


def tape(client: SignedClient, bar_code: str) -> dict[str, str | None]:
    return {each.tag: each.text for each in client("GET", f"/_rest_/tape/{bar_code}").xml}


def test_data_are_persisted_at_once_unless_there_is_a_delay(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/now", b"x")
    assert placed(client, "now") == ["SIM001L7"]
    simulator.settings.persist_delay = 30
    client("PUT", "/bucket/later", b"x")
    assert placed(client, "later") == []
    simulator.advance(30)
    assert placed(client, "later") == ["SIM001L7"]


def test_a_chunk_is_persisted_when_it_is_whole(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 30
    job = opened(put_job(client, a=3000))
    for offset in (0, 2000):
        send(client, job, "a", offset, 1000)
    simulator.advance(30)
    assert counters(show(client, job)) == (3000, 2000, 1000)
    send(client, job, "a", 1000, 1000)
    simulator.advance(29)
    assert counters(show(client, job)) == (3000, 3000, 1000)
    simulator.advance(1)
    assert status(client, job) == "COMPLETED"


def test_a_tape_is_taken_for_the_storage_domain_and_gets_fuller(client: SignedClient) -> None:
    before = tape(client, "SIM001L7")
    assert (before["AssignedToStorageDomain"], before["StorageDomainMemberId"]) == ("false", None)
    store(client, a=3000)
    after = tape(client, "SIM001L7")
    assert (after["AssignedToStorageDomain"], after["BucketId"]) == ("true", None)
    assert after["StorageDomainMemberId"] == client("GET", "/_rest_/storage_domain_member").xml.findtext("*/Id")
    assert int(before["AvailableRawCapacity"] or 0) - int(after["AvailableRawCapacity"] or 0) == 3000
    assert after["LastModified"]


def test_a_full_tape_is_followed_by_the_next(client: SignedClient, simulator: Simulator, sign_in: SignIn) -> None:
    sizes = {"blob_size": 1000, "chunk_size": 2500, "tape_capacity": 2000, "tapes": 2}
    with Simulator(simulator.data.parent / "small", api="5.8", min_upload_size=0, **sizes) as small:
        client = sign_in(small)
        client("PUT", "/bucket")
        store(client, a=1500)
        assert (placed(client, "a"), tape(client, "SIM001L7")["FullOfData"]) == (["SIM001L7"], "false")
        store(client, b=700)
        assert (placed(client, "b"), tape(client, "SIM002L7")["AvailableRawCapacity"]) == (["SIM002L7"], "1300")
        store(client, c=500)
        assert placed(client, "c") in (["SIM001L7"], ["SIM002L7"])
        store(client, d=1000)
        assert len(placed(client, "d")) == 1
        store(client, e=300)
        assert {tape(client, code)["FullOfData"] for code in ("SIM001L7", "SIM002L7")} == {"true"}


def test_without_a_medium_that_has_room_a_job_waits_for_one(
    client: SignedClient, simulator: Simulator, sign_in: SignIn
) -> None:
    simulator.stop()
    with Simulator(simulator.data.parent / "small", api="5.8", tape_capacity=2500, tapes=1) as small:
        heard: list[str] = []
        small.world.events.listen(lambda occurrence: heard.append(occurrence.kind))
        client = sign_in(small)
        client("PUT", "/bucket")
        store(client, a=2000)
        job = send_all(client, put_job(client, "force", b=600))
        assert (status(client, job), placed(client, "b")) == ("IN_PROGRESS", [])
        failure = client("GET", "/_rest_/storage_domain_failure").xml.findtext("StorageDomainFailure/Type")
        assert failure == "WRITES_STALLED_DUE_TO_NO_FREE_MEDIA_REMAINING"
        assert heard.count("storage_domain_failure") == 1
        small.advance(300)
        assert (status(client, job), heard.count("storage_domain_failure")) == ("IN_PROGRESS", 1)
        client("DELETE", "/bucket/a")
        small.advance(61)
        assert (status(client, job), placed(client, "b")) == ("COMPLETED", ["SIM001L7"])


def test_each_rule_makes_a_copy(client: SignedClient) -> None:
    tape_domain(client, "tapes")
    disk_domain(client, "disks")
    bucket_on(client, "both", "tapes", "disks")
    client("PUT", "/both/a", b"x")
    media = placed(client, "a", "both")
    assert len(media) == 2
    assert media[0].startswith("SIM")


def test_retired_rules_make_none(client: SignedClient) -> None:
    tape_domain(client, "tapes")
    bucket_on(client, "retired", "default", "tapes")
    rules = client("GET", "/_rest_/data_persistence_rule").xml
    domain = client("GET", "/_rest_/storage_domain/tapes").xml.findtext("Id")
    (rule,) = (each.findtext("Id") for each in rules if each.findtext("StorageDomainId") == domain)
    assert client("PUT", f"/_rest_/data_persistence_rule/{rule}", query="type=RETIRED").status == 200
    client("PUT", "/retired/a", b"x")
    assert placed(client, "a", "retired") == ["SIM001L7"]


def test_a_pool_partition_has_a_pool_when_it_needs_one(client: SignedClient) -> None:
    disk_domain(client, "disks")
    bucket_on(client, "fast", "disks")
    job = opened(put_job(client, in_bucket="fast", a=10))
    client("PUT", "/fast/a", b"x" * 10, query=f"job={job}&offset=0")
    assert status(client, job) == "COMPLETED"
    (name,) = placed(client, "a", "fast")
    pool = client("GET", f"/_rest_/pool/{name}").xml
    partition = client("GET", "/_rest_/pool_partition/partition-disks").xml
    assert (pool.findtext("PartitionId"), pool.findtext("UsedCapacity")) == (partition.findtext("Id"), "10")
    assert int(pool.findtext("AvailableCapacity") or 0) == int(pool.findtext("TotalCapacity") or 0) - 10


def test_what_was_set_up_can_be_taken_down_again(client: SignedClient) -> None:
    disk_domain(client, "disks")
    bucket_on(client, "fast", "disks")
    client("PUT", "/fast/a", b"x")
    assert client("DELETE", "/_rest_/bucket/fast", query="force").status == 204
    rules = client("GET", "/_rest_/data_persistence_rule").xml
    domain = client("GET", "/_rest_/storage_domain/disks").xml.findtext("Id")
    (rule,) = (each.findtext("Id") for each in rules if each.findtext("StorageDomainId") == domain)
    members = client("GET", "/_rest_/storage_domain_member").xml
    (member,) = (each.findtext("Id") for each in members if each.findtext("StorageDomainId") == domain)
    for path in (
        f"data_persistence_rule/{rule}",
        "data_policy/policy-fast",
        f"storage_domain_member/{member}",
        "storage_domain/disks",
        "pool_partition/partition-disks",
    ):
        assert client("DELETE", f"/_rest_/{path}").status == 204, path


def test_an_isolated_bucket_has_tapes_of_its_own(client: SignedClient) -> None:
    bucket_on(client, "alone", "default", isolation_level="BUCKET_ISOLATED")
    client("PUT", "/bucket/a", b"x")
    client("PUT", "/alone/a", b"x")
    client("PUT", "/bucket/b", b"x")
    client("PUT", "/alone/b", b"x")
    assert [placed(client, "a"), placed(client, "b")] == [["SIM001L7"], ["SIM001L7"]]
    assert [placed(client, each, "alone") for each in ("a", "b")] == [["SIM002L7"], ["SIM002L7"]]
    assert tape(client, "SIM002L7")["BucketId"] == client("GET", "/_rest_/bucket/alone").xml.findtext("Id")


@pytest.mark.parametrize("change", ["write_protected=true", "state=OFFLINE"])
def test_a_tape_that_cannot_be_written_is_passed_over(client: SignedClient, simulator: Simulator, change: str) -> None:
    client("PUT", "/bucket/a", b"x")
    name, value = change.split("=")
    tapes = simulator.world.store.records
    (first,) = tapes.having("Tape", "bar_code", "SIM001L7")
    tapes.save(first | {name: True if value == "true" else value})
    client("PUT", "/bucket/b", b"x")
    assert placed(client, "b") == ["SIM002L7"]


def test_without_any_rule_data_stay_in_cache_and_jobs_complete(client: SignedClient) -> None:
    create(client, "data_policy", name="nowhere")
    create(client, "bucket", name="loose", data_policy_id="nowhere")
    job = opened(put_job(client, in_bucket="loose", a=10))
    client("PUT", "/loose/a", b"x" * 10, query=f"job={job}&offset=0")
    assert (status(client, job), placed(client, "a", "loose")) == ("COMPLETED", [])
    client("PUT", "/_rest_/cache_filesystem", query="reclaim")
    assert client("GET", "/loose/a", query="cached_only=true").body == b"x" * 10


def test_a_restart_forgets_nothing_that_is_to_be_written(
    client: SignedClient, simulator: Simulator, sign_in: SignIn
) -> None:
    simulator.settings.persist_delay = 1000
    job = send_all(client, put_job(client, a=2500))
    client("PUT", "/bucket/naked", b"x")
    simulator.stop()
    with Simulator(simulator.data, api="5.8", persist_delay=1000) as other:
        client = sign_in(other)
        assert (status(client, job), placed(client, "naked")) == ("IN_PROGRESS", [])
        other.settle()
        assert (status(client, job), placed(client, "naked")) == ("COMPLETED", ["SIM001L7"])


@pytest.mark.parametrize("api", ["3.2", "4.1", "6.0"])
def test_other_contracts_have_media_too(simulator: Simulator, sign_in: SignIn, api: str) -> None:
    with Simulator(simulator.data.parent / "other", api=api, min_upload_size=0, persist_delay=10) as other:
        client = sign_in(other)
        client("PUT", "/bucket")
        job = send_all(client, put_job(client, a=2500))
        other.settle()
        assert status(client, job) == "COMPLETED"
        assert placed(client, "a") == ["SIM001L7"]
        assert tape(client, "SIM001L7")["AssignedToStorageDomain"] == "true"
