"""What clients note about objects, by the rules that hold in every version of the API."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator
from ds3_simulator.contracts import known_versions

if TYPE_CHECKING:
    from conftest import SignedClient, SignIn


@pytest.fixture(params=known_versions())
def any_client(request: pytest.FixtureRequest, tmp_path: Path, sign_in: SignIn) -> Iterator[SignedClient]:
    """A client of an appliance with each contract."""
    with Simulator(tmp_path / "data", api=request.param, blob_size=1000, min_upload_size=0) as running:
        client = sign_in(running)
        assert client("PUT", "/bucket").status == 200
        yield client


def metadata(client: SignedClient, verb: str = "HEAD") -> dict[str, str]:
    headers = client(verb, "/bucket/o").headers
    return {name: value for name, value in headers.items() if name.lower().startswith("x-amz-meta-")}


def test_names_are_lower_case_and_values_stay_as_they_are(any_client: SignedClient) -> None:
    values = {"x_amz_meta_UPPER": "MiXed", "x_amz_meta_title": "%C3%A4%2B1", "x_amz_meta_list": "a, b,c"}
    assert any_client("PUT", "/bucket/o", b"data", **values).status == 200
    expected = {"x-amz-meta-upper": "MiXed", "x-amz-meta-title": "%C3%A4%2B1", "x-amz-meta-list": "a, b,c"}
    assert metadata(any_client) == expected
    assert metadata(any_client, "GET") == expected


def test_all_that_a_head_tells(any_client: SignedClient) -> None:
    any_client("PUT", "/bucket/o", b"data")
    headers = any_client("HEAD", "/bucket/o").headers
    assert headers["Content-Length"] == "4"
    assert headers["ETag"] == '"8d777f385d3dfec8815d20f7496026dc"'
    assert headers["version-id"]
    assert headers["creation-date"].endswith("Z")
    assert headers["ds3-blob-checksum-type"] == "MD5"
    assert headers["ds3-blob-checksum-offset-0"] == "jXd/OF09/siBXSD3SWAm3A=="


def test_repeated_fields_are_joined_by_commas(client: SignedClient) -> None:
    fields = client.signed("PUT", "/bucket/o", {"x-amz-meta-colour": "red,blue"})
    del fields["x-amz-meta-colour"]
    client.connection.putrequest("PUT", "/bucket/o")
    for name, value in [*fields.items(), ("X-Amz-Meta-Colour", "red"), ("x-amz-meta-colour", "blue")]:
        client.connection.putheader(name, value)
    client.connection.putheader("Content-Length", "0")
    client.connection.endheaders()
    response = client.connection.getresponse()
    assert (response.status, response.read()) == (200, b"")
    assert metadata(client) == {"x-amz-meta-colour": "red,blue"}


@pytest.mark.parametrize("where", ["first", "last", "both"])
def test_any_blob_of_a_job_may_bring_them(any_client: SignedClient, where: str) -> None:
    body = b'<Objects><Object Name="o" Size="1500"/></Objects>'
    opened = any_client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    job = opened.xml.attrib["JobId"]
    first = {"x_amz_meta_a": "1"} if where in ("first", "both") else {}
    last = {"x_amz_meta_a": "1", "x_amz_meta_b": "2"} if where in ("last", "both") else {"x_amz_meta_b": "2"}
    for offset, length, values in ((0, 1000, first), (1000, 500, last)):
        query = f"job={job}&offset={offset}"
        assert any_client("PUT", "/bucket/o", b"x" * length, query=query, **values).status == 200
    assert metadata(any_client) == {"x-amz-meta-a": "1", "x-amz-meta-b": "2"}
    headers = any_client("HEAD", "/bucket/o").headers
    assert headers["ETag"].endswith('-2"')
    assert headers["ds3-blob-checksum-offset-1000"]


def test_each_version_has_its_own(client: SignedClient) -> None:
    client("PUT", "/_rest_/data_policy/default", query="versioning=KEEP_MULTIPLE_VERSIONS")
    client("PUT", "/bucket/o", b"1", x_amz_meta_number="one")
    first = client("HEAD", "/bucket/o").headers["version-id"]
    client("PUT", "/bucket/o", b"2", x_amz_meta_other="two")
    assert metadata(client) == {"x-amz-meta-other": "two"}
    old = client("HEAD", "/bucket/o", query=f"version_id={first}").headers
    assert (old["x-amz-meta-number"], old["x-amz-meta-other"]) == ("one", None)
