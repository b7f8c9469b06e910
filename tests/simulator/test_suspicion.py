"""Blobs that are suspect or degraded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from contract_answers import check_answer

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignedClient

NOBODY = "0a1b2c3d-0000-4000-8000-000000000001"


@pytest.fixture
def suspects(client: SignedClient, simulator: Simulator) -> list[str]:
    """Return the ids of three suspect copies on tape, one in a bucket of its own."""
    assert client("PUT", "/other").status == 200
    for path in ("/bucket/a", "/bucket/b", "/other/c"):
        assert client("PUT", path, b"0123456789").status == 200
    simulator.settle()
    world = simulator.world
    return [
        world.store.records.add("SuspectBlobTape", {"blob_id": blob, "tape_id": tape, "order_index": 0})["id"]
        for blob in world.database.column("SELECT blob.id FROM blob JOIN object ON object.id = object_id ORDER BY name")
        for tape in world.database.column("SELECT medium_id FROM copy WHERE blob_id = ?", blob)
    ]


def get(simulator: Simulator, client: SignedClient, resource: str, query: str = "") -> Answered:
    answer = client("GET", f"/_rest_/{resource}", query=query)
    operation = simulator.requests[-1].operation
    assert operation is not None
    check_answer(simulator.contract, simulator.contract.operation(operation), answer)
    return answer


def body(*ids: str) -> bytes:
    return f"<Ids>{''.join(f'<Id>{each}</Id>' for each in ids)}</Ids>".encode()


def test_what_suspects_are_part_of(client: SignedClient, simulator: Simulator, suspects: list[str]) -> None:
    rows = get(simulator, client, "suspect_blob_tape").xml
    assert {row.findtext("Id") for row in rows} == set(suspects)
    buckets = get(simulator, client, "suspect_bucket").xml
    assert [row.findtext("Name") for row in buckets] == ["bucket", "other"]
    assert len(get(simulator, client, "suspect_bucket", "name=ot%25").xml) == 1
    objects = get(simulator, client, "suspect_object", "bucket_id=bucket").xml
    assert {row.findtext("Name") for row in objects} == {"a", "b"}
    blobs = get(simulator, client, "suspect_object", "full_details&bucket_id=other").xml
    assert [row.get("Name") for row in blobs] == ["c"]


def test_suspicion_is_cleared_by_id(client: SignedClient, suspects: list[str]) -> None:
    path = "/_rest_/suspect_blob_tape"
    assert client("DELETE", path, body(suspects[0])).status == 204
    assert {row.findtext("Id") for row in client("GET", path).xml} == set(suspects[1:])
    assert client("DELETE", path, body(suspects[0], suspects[1])).status == 400
    assert len(client("GET", path).xml) == 2
    assert client("DELETE", path).status == 400
    assert client("DELETE", path, b"<Ids/>", query="force").status == 204
    assert len(client("GET", path).xml) == 0


def test_suspects_become_degraded(client: SignedClient, simulator: Simulator, suspects: list[str]) -> None:
    assert client("PUT", "/_rest_/suspect_blob_tape", body(suspects[2])).status == 204
    assert client("PUT", "/_rest_/suspect_blob_tape", body(NOBODY)).status == 400
    (degraded,) = get(simulator, client, "degraded_blob").xml
    (rule,) = client("GET", "/_rest_/data_persistence_rule").xml
    assert degraded.findtext("PersistenceRuleId") == rule.findtext("Id")
    assert [row.findtext("Name") for row in get(simulator, client, "degraded_bucket").xml] == ["other"]
    rules = get(simulator, client, "degraded_data_persistence_rule").xml
    assert [row.findtext("Id") for row in rules] == [rule.findtext("Id")]
    assert len(get(simulator, client, "degraded_ds3_data_replication_rule").xml) == 0
    blob = degraded.findtext("BlobId")
    assert simulator.world.database.value("SELECT count(*) FROM copy WHERE blob_id = ?", blob) == 0
    assert len(client("GET", "/_rest_/suspect_blob_tape").xml) == 2


def test_suspicion_goes_with_the_object(client: SignedClient, simulator: Simulator, suspects: list[str]) -> None:
    assert client("PUT", "/_rest_/suspect_blob_tape", body(suspects[2])).status == 204
    assert client("DELETE", "/bucket/a").status == 204
    assert client("DELETE", "/other/c").status == 204
    assert {row.findtext("Id") for row in get(simulator, client, "suspect_blob_tape").xml} == {suspects[1]}
    assert len(get(simulator, client, "degraded_blob").xml) == 0
    assert [row.findtext("Name") for row in get(simulator, client, "suspect_bucket").xml] == ["bucket"]


@pytest.mark.usefixtures("suspects")
def test_what_is_deleted_cannot_become_degraded(client: SignedClient, simulator: Simulator) -> None:
    assert client("DELETE", "/bucket/a").status == 204
    assert client("PUT", "/_rest_/suspect_blob_tape", b"<Ids/>", query="force").status == 204
    assert len(get(simulator, client, "degraded_blob").xml) == 2
