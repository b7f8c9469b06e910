"""The list by which the vendor certifies clients, at a scale that a test can bear."""

from __future__ import annotations

import hashlib
import random
from pathlib import Path

import pytest

import ds3
from ds3_runtime.errors import CredentialsRefused, Forbidden, NotFound
from ds3_simulator import Simulator

from .scenes import BUCKET, connected, leaping, names, some, store, transfers, tree, written


def test_one_object_of_more_than_a_hundred_blobs(simulator: Simulator, client: ds3.Client, here: Path) -> None:
    """More than 100 GB in blobs of 1 GB, a hundred-thousandth of the size: there and back, byte for byte."""
    data = some(1, 1_025_001)
    source = written(here, {"in": data}) / "in"
    report = transfers(client).put_file(BUCKET, source, "huge")
    assert (report.blobs, report.bytes) == (103, len(data))
    assert simulator.sha256(BUCKET, "huge") == hashlib.sha256(data).hexdigest()
    transfers(client).get_file(BUCKET, "huge", here / "out")
    assert (here / "out").read_bytes() == data


def test_a_thousand_objects_of_mixed_sizes(client: ds3.Client, here: Path) -> None:
    """From nothing to several blobs: all of them go there and come back in one call each."""
    chance = random.Random(5)
    sizes = [chance.choice((0, 1, 100, 4_000, 9_999, 10_000, 10_001, 31_000)) for _ in range(1_000)]
    content = {f"{number % 7}/{number}": chance.randbytes(size) for number, size in enumerate(sizes)}
    assert transfers(client).put_directory(BUCKET, written(here / "in", content)).objects == 1_000
    assert transfers(client).get_bucket(BUCKET, here / "out").bytes == sum(sizes)
    assert tree(here / "out") == content


def test_a_missing_object_is_not_found(client: ds3.Client, here: Path) -> None:
    """One call, or a transfer: the typed error has the appliance's status and what it was about."""
    with pytest.raises(NotFound) as caught:
        client.get_object(ds3.GetObjectRequest(BUCKET, "nowhere"))
    assert (caught.value.status, caught.value.resource) == (404, f"/{BUCKET}/nowhere")
    with pytest.raises(NotFound):
        transfers(client).get_file(BUCKET, "nowhere", here / "nowhere")
    assert tree(here) == {}


@pytest.mark.parametrize("wrong", ["access", "secret"])
def test_bad_credentials_are_refused(simulator: Simulator, here: Path, wrong: str) -> None:
    """An unknown user and a wrong key: the typed error comes at once, and no secret stands in it."""
    access = "bm9ib2R5" if wrong == "access" else simulator.access_key
    with ds3.Client(simulator.endpoint, access, "a wrong secret") as stranger:
        with pytest.raises(CredentialsRefused) as caught:
            stranger.get_service(ds3.GetServiceRequest())
        with pytest.raises(CredentialsRefused):
            transfers(stranger).put_directory(BUCKET, written(here, {"a": b"x"}))
    assert (caught.value.status, caught.value.attempts) == (403, 1)
    assert "a wrong secret" not in f"{caught.value} {caught.value!r} {stranger!r}"
    assert simulator.contents(BUCKET) == []


def test_a_forbidden_bucket_is_refused(simulator: Simulator, client: ds3.Client, here: Path) -> None:
    """A user without rights on a bucket can neither store there, nor fetch, nor list."""
    store(client, {"a": b"x"})
    simulator.create_user("jane", "amFuZQ==", "hers")
    with ds3.Client(simulator.endpoint, "amFuZQ==", "hers") as jane:
        with pytest.raises(Forbidden):
            transfers(jane).put(BUCKET, [ds3.PutSource("b", data=b"y")])
        with pytest.raises(Forbidden):
            transfers(jane).get_bucket(BUCKET, here)
        with pytest.raises(Forbidden):
            transfers(jane).get_file(BUCKET, "a", here / "a")
    assert (names(client), tree(here)) == (["a"], {})


def test_pages_are_walked_to_the_end(simulator: Simulator, client: ds3.Client, here: Path) -> None:
    """More objects than one answer may list, and pages of seven: every object is listed once, and restored."""
    content = {f"{number:04}": b"%d" % number for number in range(1_030)}
    store(client, content)
    assert names(client) == sorted(content)
    rows = client.pages(ds3.GetObjectsDetailsSpectraS3Request(BUCKET), page_size=90)
    assert sorted(str(row.name) for row in rows) == sorted(content)
    simulator.requests.clear()
    assert transfers(client).get_bucket(BUCKET, here).objects == 1_030
    assert simulator.requests.counts()["GetBucket"] == 2
    assert tree(here) == content


@pytest.mark.ds3_simulator(cache_size=60_000, tape_load=45, retry_after=10)
def test_objects_that_are_not_in_the_cache_are_waited_for(simulator: Simulator, here: Path) -> None:
    """They are on tape only: the appliance loads them, the client waits as it is told, and gets them."""
    content = {f"o{number}": some(number, 30_000) for number in range(6)}
    with leaping(simulator) as (patient, time):
        for name, data in content.items():
            patient.put(BUCKET, [ds3.PutSource(name, data=data)])
        begun = time.now
        patient.get_bucket(BUCKET, here)
    assert tree(here) == content
    assert time.now >= begun + 45


@pytest.mark.ds3_simulator(cache_size=60_000, burst_threshold=1.0, chunk_size=20_000, persist_delay=30, retry_after=10)
def test_a_cache_that_is_full_during_a_put_is_waited_for(simulator: Simulator) -> None:
    """More than the cache takes: what is in it goes to tape first, the client waits meanwhile, nothing is lost."""
    data = some(2, 200_000)
    with leaping(simulator) as (patient, time):
        report = patient.put(BUCKET, [ds3.PutSource("long", data=data)])
        assert report.bytes == len(data)
        assert time.now > 1_000
        assert patient.wait_until_persisted(report.jobs[0]).status == "COMPLETED"
    assert simulator.sha256(BUCKET, "long") == hashlib.sha256(data).hexdigest()
    assert set(simulator.requests.puts.values()) == {1}


def test_a_refused_put_because_of_a_full_cache_is_repeated(simulator: Simulator) -> None:
    """The appliance says on single blobs that its cache is full: they go out again, and each is stored once."""
    simulator.faults.add("cache_full times=4")
    with connected(simulator) as client:
        transfers(client).put(BUCKET, [ds3.PutSource("a", data=some(1, 45_000))])
    assert set(simulator.requests.puts.values()) == {1}
    assert simulator.faults.struck(next(iter(simulator.faults))) == 4
