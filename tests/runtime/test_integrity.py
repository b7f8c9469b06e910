"""Content that was damaged on its way is noticed, whatever the kind of checksum that came with it."""

from __future__ import annotations

import asyncio
import io
from collections.abc import Iterator
from pathlib import Path

import pytest

import ds3
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

CONTENT = b"all quiet on the western front" * 4000
QUICK = ds3.RetryPolicy(attempts=3, first_wait=0.001)


@pytest.fixture(params=["MD5", "CRC_32", "CRC_32C", "SHA_256", "SHA_512"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def simulator(ds3_simulator_factory: Factory) -> Simulator:
    return ds3_simulator_factory(api=ds3.api_version, buckets=["films"])


@pytest.fixture
def client(simulator: Simulator) -> Iterator[ds3.Client]:
    """Return a client of an appliance that holds an object of the default kind of checksum, which is MD5."""
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key, retry=QUICK) as client:
        client.put_object(ds3.PutObjectRequest("films", "reel", stream=CONTENT))
        yield client


def of_kind(client: ds3.Client, kind: str) -> str:
    """Store the object in a bucket with that kind of checksum; return the bucket's name."""
    rules = client.get_data_persistence_rules_spectra_s3(ds3.GetDataPersistenceRulesSpectraS3Request())
    domain = rules.result.data_persistence_rules[0].storage_domain_id
    policy = client.send(ds3.PutDataPolicySpectraS3Request(kind, checksum_type=kind)).result
    client.send(ds3.PutDataPersistenceRuleSpectraS3Request(policy.id, "STANDARD", domain, "PERMANENT"))
    client.put_bucket_spectra_s3(ds3.PutBucketSpectraS3Request("kinds", data_policy_id=policy.id))
    client.put_object(ds3.PutObjectRequest("kinds", "reel", stream=CONTENT))
    return "kinds"


def test_whole_content_passes(client: ds3.Client, kind: str) -> None:
    bucket = of_kind(client, kind)
    assert client.get_object(ds3.GetObjectRequest(bucket, "reel")).content == CONTENT
    with client.stream(ds3.GetObjectRequest(bucket, "reel")) as pieces:
        assert b"".join(pieces) == CONTENT


def test_damage_is_found(client: ds3.Client, simulator: Simulator, kind: str) -> None:
    bucket = of_kind(client, kind)
    simulator.faults.add("corrupt operation=GetObject")
    with pytest.raises(ds3.errors.CorruptContent, match=kind.lower().replace("_", "")) as raised:
        client.get_object(ds3.GetObjectRequest(bucket, "reel"))
    assert raised.value.resource == f"/{bucket}/reel"
    assert raised.value.request_id


def test_what_was_damaged_once_is_fetched_again(client: ds3.Client, simulator: Simulator, tmp_path: Path) -> None:
    for destination in (None, tmp_path / "reel"):
        simulator.faults.add("corrupt operation=GetObject times=1")
        response = client.get_object(ds3.GetObjectRequest("films", "reel", destination))
        assert response.attempts == 2
        assert (destination.read_bytes() if destination else response.content) == CONTENT


def test_no_file_appears(client: ds3.Client, simulator: Simulator, tmp_path: Path) -> None:
    simulator.faults.add("corrupt operation=GetObject")
    with pytest.raises(ds3.errors.CorruptContent):
        client.get_object(ds3.GetObjectRequest("films", "reel", tmp_path / "reel"))
    assert list(tmp_path.glob("*reel*")) == []


def test_what_went_into_a_stream_is_not_fetched_again(client: ds3.Client, simulator: Simulator) -> None:
    fault = simulator.faults.add("corrupt operation=GetObject")
    with pytest.raises(ds3.errors.CorruptContent):
        client.get_object(ds3.GetObjectRequest("films", "reel", io.BytesIO()))
    with (
        pytest.raises(ds3.errors.CorruptContent),
        client.stream(ds3.GetObjectRequest("films", "reel")) as pieces,
    ):
        b"".join(pieces)
    assert simulator.faults.struck(fault) == 2


def test_the_asynchronous_client_finds_it_too(client: ds3.Client, simulator: Simulator) -> None:
    simulator.faults.add("corrupt operation=GetObject")

    async def main() -> None:
        settings = simulator.endpoint, simulator.access_key, simulator.secret_key
        async with ds3.AsyncClient(*settings, retry=ds3.RetryPolicy(attempts=1)) as awaited:
            with pytest.raises(ds3.errors.CorruptContent):
                await awaited.get_object(ds3.GetObjectRequest("films", "reel"))
            with pytest.raises(ds3.errors.CorruptContent):
                await awaited.get_object(ds3.GetObjectRequest("films", "reel", io.BytesIO()))
            async with awaited.stream(ds3.GetObjectRequest("films", "reel")) as pieces:
                with pytest.raises(ds3.errors.CorruptContent):
                    [piece async for piece in pieces]

    asyncio.run(main())


def test_a_part_is_not_compared_with_the_checksum_of_the_whole(client: ds3.Client) -> None:
    sink = io.BytesIO()
    ds3.Transfers(client).get_ranges("films", "reel", [(10, 1000)], sink)
    assert sink.getvalue() == CONTENT[10:1010]
