"""What data policies, settings and the state of the appliance mean for jobs."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from bulk_jobs import blobs, fetch, opened, put_job, read_job, ready, record, send, send_all, start, status, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Connect, SignedClient

SAFE = "operation=verify_safe_to_start_bulk_put"


def set_policy(client: SignedClient, query: str) -> None:
    assert client("PUT", "/_rest_/data_policy/default", query=query).status == 200


def test_the_policy_says_how_long_blobs_are(client: SignedClient) -> None:
    set_policy(client, "default_blob_size=400")
    assert blobs(put_job(client, a=1000).xml) == [("a", 0, 400), ("a", 400, 400), ("a", 800, 200)]
    assert blobs(put_job(client, "max_upload_size=300", b=400).xml) == [("b", 0, 300), ("b", 300, 100)]
    assert len(blobs(put_job(client, "max_upload_size=999", c=1000).xml)) == 3


def test_the_policy_may_forbid_to_split_objects(client: SignedClient) -> None:
    set_policy(client, "blobbing_enabled=false")
    answer = put_job(client, "max_upload_size=300", a=5000)
    assert blobs(answer.xml) == [("a", 0, 5000)]
    send_all(client, answer)
    assert client("GET", "/bucket/a").body == b"x" * 5000


def test_no_blob_is_longer_than_what_the_cache_takes(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.cache_size = 1000
    assert blobs(put_job(client, a=1000).xml) == [("a", 0, 850), ("a", 850, 150)]


def test_the_policy_decides_on_priorities_and_options(client: SignedClient) -> None:
    set_policy(
        client,
        "default_put_job_priority=LOW&default_get_job_priority=URGENT&default_verify_job_priority=HIGH"
        "&default_verify_after_write=true&always_minimize_spanning_across_media=true",
    )
    first = opened(put_job(client, a=1))
    job = record(client, "active", first)
    assert (job["Priority"], job["VerifyAfterWrite"], job["MinimizeSpanningAcrossMedia"]) == ("LOW", "true", "true")
    send(client, first, "a", 0, 1)
    assert read_job(client, ["a"]).xml.get("Priority") == "URGENT"
    assert read_job(client, ["a"], kind="verify").xml.get("Priority") == "HIGH"
    other = opened(put_job(client, "verify_after_write=false&minimize_spanning_across_media=false", b=1))
    job = record(client, "active", other)
    assert (job["VerifyAfterWrite"], job["MinimizeSpanningAcrossMedia"]) == ("false", "false")


def test_a_checksum_may_be_required(client: SignedClient) -> None:
    set_policy(client, "end_to_end_crc_required=true&checksum_type=CRC_32")
    job = opened(put_job(client, a=9))
    assert client("PUT", "/bucket/a", b"123456789", query=f"job={job}&offset=0").status == 400
    sent = client("PUT", "/bucket/a", b"123456789", query=f"job={job}&offset=0", content_crc32="y/Q5Jg==")
    assert sent.status == 200
    assert client("HEAD", "/bucket/a").headers["ds3-blob-checksum-type"] == "CRC_32"


def test_the_number_of_jobs_is_limited(client: SignedClient, simulator: Simulator) -> None:
    store(client, stored=1)
    simulator.settings.max_jobs = 1
    first = opened(put_job(client, "aggregating=true", a=1))
    for refused in (put_job(client, b=1), read_job(client, ["stored"]), read_job(client, ["stored"], kind="verify")):
        assert (refused.status, refused.headers["Retry-After"]) == (503, "1")
    assert opened(put_job(client, "aggregating=true", c=1)) == first
    assert "b" not in [each.text for each in client("GET", "/bucket").xml.iterfind("Contents/Key")]
    client("DELETE", f"/_rest_/job/{first}", query="force")
    assert put_job(client, b=1).status == 200


def test_new_jobs_can_be_forbidden(client: SignedClient) -> None:
    assert client("PUT", "/_rest_/data_path_backend", query="allow_new_job_requests=false").status == 200
    assert put_job(client, a=1).status == 503
    client("PUT", "/_rest_/data_path_backend", query="allow_new_job_requests=true")
    assert put_job(client, a=1).status == 200


def test_it_is_safe_as_long_as_there_is_room(client: SignedClient, simulator: Simulator) -> None:
    assert client("PUT", "/_rest_/bucket/bucket", query=SAFE).status == 200
    simulator.settings.cache_size = 1000
    simulator.settings.persist_delay = 60
    send_all(client, put_job(client, a=850))
    assert client("PUT", "/_rest_/bucket/bucket", query=SAFE).status == 402
    simulator.advance(61)
    assert client("PUT", "/_rest_/bucket/bucket", query=SAFE).status == 200


def test_it_is_not_safe_without_media_unless_forced(client: SignedClient, simulator: Simulator) -> None:
    records = simulator.world.store.records
    for kind in ("Tape", "Pool"):
        for medium in records.all(kind):
            records.save(medium | {"state": "LOST"})
    assert client("PUT", "/_rest_/bucket/bucket", query=SAFE).status == 402
    assert put_job(client, a=1).status == 400
    assert put_job(client, "force", a=1).status == 200
    set_policy(client, "always_force_put_job_creation=true")
    assert put_job(client, b=1).status == 200


def test_the_job_of_a_blob_can_be_left_out(client: SignedClient) -> None:
    answer = put_job(client, "implicit_job_id_resolution=true", a=1500)
    job = opened(answer)
    assert client("PUT", "/bucket/a", bytes(1000)).status == 200
    assert client("PUT", "/bucket/a", bytes(500), query="offset=1000").status == 200
    assert status(client, job) == "COMPLETED"
    reading = opened(read_job(client, ["a"], "implicit_job_id_resolution=true"))
    assert client("GET", "/bucket/a", query="offset=1000").body == bytes(500)
    assert status(client, reading) == "IN_PROGRESS"
    assert client("GET", "/bucket/a", query="offset=0").body == bytes(1000)
    assert status(client, reading) == "COMPLETED"


def test_otherwise_a_blob_needs_its_job(client: SignedClient) -> None:
    job = opened(put_job(client, a=1500))
    assert client("PUT", "/bucket/a", bytes(1000)).status == 409
    assert client("PUT", "/bucket/new", bytes(1000), query="offset=1000").status == 400
    assert status(client, job) == "IN_PROGRESS"


def test_reading_what_is_on_tape_takes_time(client: SignedClient, simulator: Simulator) -> None:
    store(client, a=10)
    client("PUT", "/_rest_/cache_filesystem", query="reclaim")
    simulator.settings.tape_load = 60
    refused = client("GET", "/bucket/a", query="cached_only")
    assert refused.status == 404
    waiting = client("GET", "/bucket/a")
    assert (waiting.status, waiting.headers["Retry-After"]) == (307, "1")
    simulator.advance(600)
    assert client("GET", "/bucket/a", query="cached_only").body == b"x" * 10
    client("PUT", "/_rest_/cache_filesystem", query="reclaim")
    simulator.settings.uncached_status = 503
    assert client("GET", "/bucket/a", query="cached_only").status == 503


def test_several_versions_of_one_object(client: SignedClient) -> None:
    set_policy(client, "versioning=KEEP_MULTIPLE_VERSIONS")
    versions = []
    for letter in (b"a", b"b"):
        client("PUT", "/bucket/object", letter * 10)
        versions.append(client("HEAD", "/bucket/object").headers["version-id"])
    entries = "".join(f"<Object Name='object' VersionId='{version}'/>" for version in versions)
    answer = start(client, "get", entries)
    job = opened(answer)
    assert sorted(each.attrib["VersionId"] for each in answer.xml.iter("Object")) == sorted(versions)
    for version, letter in zip(versions, (b"a", b"b"), strict=True):
        got = client("GET", "/bucket/object", query=f"job={job}&offset=0&version_id={version}")
        assert got.body == letter * 10
    assert status(client, job) == "COMPLETED"
    old = opened(start(client, "get", f"<Object Name='object' VersionId='{versions[0]}'/>"))
    assert fetch(client, old, "object").body == b"a" * 10


def test_a_version_under_way_is_not_in_the_way_of_another(client: SignedClient) -> None:
    set_policy(client, "versioning=KEEP_LATEST")
    first, second = opened(put_job(client, a=10)), opened(put_job(client, a=20))
    assert send(client, second, "a", 0, 20).status == 200
    assert send(client, first, "a", 0, 10).status == 200
    assert (status(client, first), status(client, second)) == ("COMPLETED", "COMPLETED")


def test_a_deleted_bucket_takes_its_jobs_along(client: SignedClient) -> None:
    store(client, a=10)
    writing, reading = opened(put_job(client, b=10)), opened(read_job(client, ["a"]))
    assert client("DELETE", "/_rest_/bucket/bucket", query="force").status == 204
    for job in (writing, reading):
        assert client("GET", f"/_rest_/job/{job}").status == 404
        assert ready(client, job).status == 404
    assert client("GET", "/_rest_/active_job").headers["total-result-count"] == "0"


def test_users_are_named(client: SignedClient, connect: Connect) -> None:
    other = connect(f"{client.access_key}-administrator", f"{client.secret_key}-administrator")
    mine, theirs = put_job(client, a=1).xml, put_job(other, b=1).xml
    assert (mine.get("UserName"), theirs.get("UserName")) == ("spectra", "Administrator")
    found = client("GET", "/_rest_/active_job", query="user_id=Administrator").xml
    assert [each.text for each in found.iterfind("Job/Id")] == [theirs.get("JobId")]


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("<Object Name='a' Offset='2500'/>", 400),
        ("<Object Name='a' Offset='0' Length='9999'/>", 200),
        ("<Object Name='a' Offset='5' Length='1'/><Object Name='a' Offset='5' Length='1'/>", 200),
    ],
)
def test_parts_that_are_not_there(client: SignedClient, entry: str, expected: int) -> None:
    store(client, a=2500)
    assert start(client, "get", entry).status == expected


def test_an_object_of_too_many_blobs_is_refused(client: SignedClient) -> None:
    answer = put_job(client, a=500_000 * 1000 + 1)
    assert (answer.status, answer.code) == (400, "EntityTooLarge")
    assert client("GET", "/_rest_/active_job").headers["total-result-count"] == "0"
