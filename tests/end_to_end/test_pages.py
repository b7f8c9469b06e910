"""Listings walked page by page, on the simulator: the rows are those that one page would hold."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from blocking_client import BlockingClient
from preparations import CONTENT, Preparations

import ds3
from ds3_contract import Operation
from ds3_runtime import PagedRequest
from ds3_simulator import Simulator

API = os.environ.get("DS3_TEST_API", "5.8")
ENOUGH = 3
"""Rows that make a walk worth its name."""


def threads(simulator: Simulator) -> Any:
    return ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key)


def tasks(simulator: Simulator) -> Any:
    return BlockingClient(ds3.AsyncClient, simulator.endpoint, simulator.access_key, simulator.secret_key)


Connect = Callable[[Simulator], Any]
both = pytest.mark.parametrize("connect", [threads, tasks])


def fill(simulator: Simulator, made: Preparations, operation: Operation) -> None:
    """See to it that the listing has several rows, where the appliance allows that."""
    (status, *_) = operation.accepted
    row = simulator.contract.type(status.type or "").fields[0].type
    for _ in range(ENOUGH):
        if simulator.world.store.records.all(row) and row != "Node":
            made.insert(row)
        elif row in ("ActiveJob", "CompletedJob", "CanceledJob"):
            {"ActiveJob": made.open_job, "CompletedJob": made.completed_job, "CanceledJob": made.canceled_job}[row]()
        else:
            name = made.name()
            made.call("PutObject", made.bucket(), name, len(CONTENT), io.BytesIO(CONTENT))


def walked(directory: Path, operation: Operation) -> int | None:
    """Compare a walk by single rows with one long page; return how many rows there were, None without pages."""
    with ExitStack() as stack:
        simulator = stack.enter_context(Simulator(directory, api=API, min_upload_size=0, retry_after=0))
        client = stack.enter_context(threads(simulator))
        made = Preparations(simulator, client)
        request = made.request(operation)
        if not isinstance(request, PagedRequest):
            return None
        fill(simulator, made, operation)
        (field,) = request.paging.rows
        expected = getattr(client.send(replace(request, page_length=1000)).result, field)
        before = len(simulator.requests)
        assert list(client.pages(request, page_size=1)) == list(expected), operation.name
        assert len(simulator.requests) - before == max(1, len(expected)), operation.name
        return len(expected)


def test_every_paged_operation_can_be_walked(tmp_path: Path) -> None:
    contract = Simulator(tmp_path, api=API).contract
    paged = [operation for operation in contract.operations if operation.paged]
    rows = {operation.name: walked(tmp_path / operation.name, operation) for operation in paged}
    long = [name for name, count in rows.items() if count is not None and count >= ENOUGH]
    print(f"\n{API}: {len(paged)} paged operations walked, {len(long)} of them over {ENOUGH} pages or more")
    assert None not in rows.values()
    assert 0 not in rows.values(), rows
    assert len(long) > len(paged) * 0.8, {name: count for name, count in rows.items() if name not in long}


@pytest.fixture(params=[threads, tasks])
def client(request: pytest.FixtureRequest, simulator: Simulator) -> Iterator[Any]:
    with request.param(simulator) as client:
        client.put_bucket(ds3.PutBucketRequest("films"))
        yield client


def put(client: Any, *names: str) -> None:
    for name in names:
        client.put_object(ds3.PutObjectRequest("films", name, stream=b"x"))


def test_no_limit_of_a_thousand(client: Any, simulator: Simulator) -> None:
    names = [f"reel-{number:05}" for number in range(1101)]
    put(client, *names)
    before = len(simulator.requests)
    assert [row.key for row in client.pages(ds3.GetBucketRequest("films"))] == names
    rows = client.pages(ds3.GetObjectsDetailsSpectraS3Request())
    assert sorted(row.name for row in rows) == names
    assert len(simulator.requests) - before == 4


def test_objects_prefixes_and_markers(client: Any) -> None:
    put(client, "a/1", "a/2", "b", "c/1", "d", "e")
    rows = client.pages(ds3.GetBucketRequest("films", delimiter="/"), page_size=2)
    assert [row.key for row in rows] == ["b", "d", "e"]
    pages = list(client.pages(ds3.GetBucketRequest("films", delimiter="/"), page_size=2).by_page())
    assert [prefix for page in pages for prefix in page.result.common_prefixes] == ["a/", "c/"]
    assert len(pages) == 3
    assert [row.key for row in client.pages(ds3.GetBucketRequest("films", marker="b", prefix="c"))] == ["c/1"]


def test_versions(client: Any, simulator: Simulator) -> None:
    policy = client.put_data_policy_spectra_s3(
        ds3.PutDataPolicySpectraS3Request("all", versioning="KEEP_MULTIPLE_VERSIONS", max_versions_to_keep=100)
    ).result
    domain = client.get_storage_domains_spectra_s3(ds3.GetStorageDomainsSpectraS3Request()).result.storage_domains[0]
    client.put_data_persistence_rule_spectra_s3(
        ds3.PutDataPersistenceRuleSpectraS3Request(policy.id, "STANDARD", domain.id, "PERMANENT")
    )
    client.put_bucket_spectra_s3(ds3.PutBucketSpectraS3Request("takes", data_policy_id=policy.id))
    for name in ("a", "b", "b", "b", "c"):
        client.put_object(ds3.PutObjectRequest("takes", name, stream=b"x"))
    rows = list(client.pages(ds3.GetBucketRequest("takes", versions=True), page_size=2))
    assert [row.key for row in rows] == ["a", "b", "b", "b", "c"]
    assert len({row.version_id for row in rows}) == 5
    assert [row.key for row in client.pages(ds3.GetBucketRequest("takes"), page_size=1)] == ["a", "b", "c"]


def test_uploads_and_parts(client: Any) -> None:
    if not hasattr(ds3, "InitiateMultiPartUploadRequest"):
        pytest.skip("this API version has no multipart uploads")
    ids = [
        client.initiate_multi_part_upload(ds3.InitiateMultiPartUploadRequest("films", name)).result.upload_id
        for name in ("a", "b", "b", "b", "c")
    ]
    uploads = [
        (row.key, str(row.upload_id)) for row in client.pages(ds3.ListMultiPartUploadsRequest("films"), page_size=2)
    ]
    assert "".join(key for key, _ in uploads) == "abbbc"
    assert set(uploads) == set(zip("abbbc", ids, strict=True))
    for number in range(1, 6):
        client.put_multi_part_upload_part(ds3.PutMultiPartUploadPartRequest("films", "a", number, "part", ids[0]))
    parts = client.pages(ds3.ListMultiPartUploadPartsRequest("films", "a", ids[0]), page_size=2)
    assert [row.part_number for row in parts] == [1, 2, 3, 4, 5]


def test_a_walk_begins_where_it_is_told(client: Any) -> None:
    for number in range(6):
        client.put_bucket(ds3.PutBucketRequest(f"bucket-{number}"))
    rows = [row.name for row in client.pages(ds3.GetBucketsSpectraS3Request())]
    assert [row.name for row in client.pages(ds3.GetBucketsSpectraS3Request(page_offset=2, page_length=2))] == rows[2:]
    third = list(client.pages(ds3.GetBucketsSpectraS3Request()))[2]
    after = client.pages(ds3.GetBucketsSpectraS3Request(page_start_marker=third.id), page_size=2)
    assert [row.name for row in after] == rows[3:]
    last = client.pages(ds3.GetBucketsSpectraS3Request(last_page=True), page_size=4)
    assert [row.name for row in last] == rows[4:]


def test_rows_that_come_and_go_meanwhile(client: Any) -> None:
    for number in range(8):
        client.put_bucket(ds3.PutBucketRequest(f"bucket-{number}"))
    expected = [row.name for row in client.pages(ds3.GetBucketsSpectraS3Request())]
    walk = iter(client.pages(ds3.GetBucketsSpectraS3Request(), page_size=3))
    seen = [next(walk).name for _ in range(3)]
    client.delete_bucket(ds3.DeleteBucketRequest(seen[2]))  # from here the next page would have begun
    client.delete_bucket(ds3.DeleteBucketRequest(seen[0]))
    seen += [row.name for row in walk]
    assert seen == expected


def test_a_list_that_goes_altogether_is_an_error(client: Any) -> None:
    put(client, *"abcdef")
    walk = iter(client.pages(ds3.GetBucketRequest("films"), page_size=2))
    assert next(walk).key == "a"
    client.delete_bucket_spectra_s3(ds3.DeleteBucketSpectraS3Request("films", force=True))
    with pytest.raises(ds3.errors.NotFound):
        list(walk)
