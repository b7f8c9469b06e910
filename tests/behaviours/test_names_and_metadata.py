"""Names and metadata that clients, servers and file systems get wrong, there and back."""

from __future__ import annotations

import io

import pytest
from object_names import AWKWARD_NAMES

import ds3
from ds3_runtime.errors import CredentialsRefused
from ds3_simulator import Simulator

from .scenes import BUCKET, names, some, transfers


def content(name: str) -> bytes:
    """Return two blobs, or none for a folder."""
    return b"" if name.endswith("/") else some(len(name), 15_000)


@pytest.mark.parametrize("name", AWKWARD_NAMES)
def test_an_awkward_name_is_put_listed_fetched_and_deleted(simulator: Simulator, client: ds3.Client, name: str) -> None:
    """Each request is signed over the name as it is, the appliance checks that, and the listing gives it back."""
    source = ds3.PutSource(name) if name.endswith("/") else ds3.PutSource(name, data=content(name))
    transfers(client).put(BUCKET, [source])
    assert names(client) == [name]
    assert [one.name for one in simulator.contents(BUCKET)] == [name]
    sink = io.BytesIO()
    if content(name):
        transfers(client).get_ranges(BUCKET, name, [(0, 15_000)], sink)
    assert sink.getvalue() == content(name)
    head = client.head_object(ds3.HeadObjectRequest(BUCKET, name)).result
    assert head.length == len(content(name))
    client.delete_object(ds3.DeleteObjectRequest(BUCKET, name))
    assert names(client) == []
    assert 403 not in {seen.status for seen in simulator.requests}


def test_all_awkward_names_share_one_job(client: ds3.Client) -> None:
    """Together they are listed, found by their prefix, and deleted in one call."""
    sources = [
        ds3.PutSource(name) if name.endswith("/") else ds3.PutSource(name, data=content(name)) for name in AWKWARD_NAMES
    ]
    transfers(client).put(BUCKET, sources)
    assert sorted(names(client)) == sorted(AWKWARD_NAMES)
    for name in AWKWARD_NAMES:
        assert name in [str(found.key) for found in client.pages(ds3.GetBucketRequest(BUCKET, prefix=name))]
    client.delete_objects(ds3.DeleteObjectsRequest(BUCKET, [ds3.DeleteObject(name) for name in AWKWARD_NAMES]))
    assert names(client) == []


def test_the_signature_is_checked(simulator: Simulator) -> None:
    """The appliance of these tests refuses a request that is signed with another key."""
    with (
        ds3.Client(simulator.endpoint, simulator.access_key, "wrong") as stranger,
        pytest.raises(CredentialsRefused),
    ):
        stranger.get_bucket(ds3.GetBucketRequest(BUCKET))


METADATA = {
    "symbols": "!\"#$%&'()*+,-./:;<=>?@[]^_`{|}~",
    "per-cent": "100% %41 %",
    "unicode": "ünïcödé 日本語 🎬",
    "inner-spaces": "two  spaces   three",
    "MiXeD-Case": "Value With Capitals",
    "empty": "",
    "long": "x" * 2_000,
}


def test_metadata_comes_back_as_it_went(client: ds3.Client) -> None:
    """Symbols, letters of any script, capitals, spaces and nothing at all; keys are lower case afterwards."""
    transfers(client).put(BUCKET, [ds3.PutSource("a", data=some(1, 25_000), metadata=METADATA)])
    found = client.head_object(ds3.HeadObjectRequest(BUCKET, "a")).metadata
    assert found == {name.lower(): value for name, value in METADATA.items()}


def test_metadata_that_is_given_twice_comes_back_as_a_list(client: ds3.Client) -> None:
    """Several values of one key are one value with commas, as HTTP has it."""
    transfers(client).put(BUCKET, [ds3.PutSource("a", data=b"x", metadata={"colour": ["red", "green", "rot"]})])
    assert client.head_object(ds3.HeadObjectRequest(BUCKET, "a")).metadata == {"colour": "red,green,rot"}
