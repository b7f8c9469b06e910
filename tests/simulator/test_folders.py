"""Folders are deleted with everything in them."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignedClient

NAMES = ["a", "coffeehouse/", "coffeehouse/im_in_folder", "coffeehouse/jk", "coffeehouse/jk/1", "coffeehousex", "z"]


@pytest.fixture(autouse=True)
def objects(client: SignedClient) -> None:
    for name in NAMES:
        assert client("PUT", f"/bucket/{name}", b"").status == 200


def names(client: SignedClient) -> list[str | None]:
    return [each.text for each in client("GET", "/bucket").xml.iterfind("Contents/Key")]


def delete(client: SignedClient, folder: str, query: str = "bucket_id=bucket&recursive") -> Answered:
    return client("DELETE", f"/_rest_/folder/{folder}", query=query)


def test_a_folder_goes_with_all_that_is_in_it(client: SignedClient) -> None:
    assert delete(client, "coffeehouse").status == 204
    assert names(client) == ["a", "coffeehousex", "z"]


def test_a_slash_in_a_folders_name_is_one(client: SignedClient) -> None:
    assert delete(client, "coffeehouse/jk").status == 204
    assert names(client) == ["a", "coffeehouse/", "coffeehouse/im_in_folder", "coffeehouse/jk", "coffeehousex", "z"]


def test_a_slash_at_the_end_changes_nothing(client: SignedClient) -> None:
    assert delete(client, "coffeehouse/").status == 204
    assert names(client) == ["a", "coffeehousex", "z"]


def test_the_space_is_given_back(client: SignedClient, simulator: Simulator) -> None:
    delete(client, "coffeehouse")
    assert sum(path.is_file() for path in (simulator.data / "blobs").rglob("*")) == 3


@pytest.mark.parametrize("folder", ["nothing", "coffee", "a", "coffeehouse/jk/1"])
def test_a_missing_folder(client: SignedClient, folder: str) -> None:
    assert delete(client, folder).status == 404
    assert names(client) == NAMES


def test_a_missing_bucket(client: SignedClient) -> None:
    answer = delete(client, "coffeehouse", "bucket_id=nothing&recursive")
    assert (answer.status, answer.code) == (404, "NoSuchBucket")


def test_an_empty_bucket_id_is_an_internal_error(client: SignedClient) -> None:
    assert delete(client, "coffeehouse", "bucket_id=&recursive").status == 500


@pytest.mark.parametrize("query", ["bucket_id=bucket", "recursive", ""])
def test_arguments_that_are_missing(client: SignedClient, query: str) -> None:
    assert delete(client, "coffeehouse", query).status == 400
    assert names(client) == NAMES


def test_no_folder_at_all_deletes_nothing(client: SignedClient) -> None:
    assert delete(client, "").status in (400, 404)
    assert delete(client, "/").status in (400, 404)
    assert names(client) == NAMES


def test_what_is_on_its_way_keeps_its_folder(client: SignedClient) -> None:
    body = b'<Objects><Object Name="coffeehouse/new" Size="1"/></Objects>'
    client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    assert delete(client, "coffeehouse").status == 409
    assert set(NAMES) < set(names(client))
