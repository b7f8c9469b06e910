"""Listing the objects of a bucket."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ds3_simulator.state.database import Database
from ds3_simulator.state.listing import Selection, after_prefix, list_objects
from ds3_simulator.state.rows import Bucket, StoredObject

if TYPE_CHECKING:
    from conftest import SignedClient

NAMES = st.text(st.sampled_from("ab/\U0010ffff\ud7ff\ue000é"), min_size=1, max_size=6)


def keys(element: object) -> list[str | None]:
    return [each.text for each in element.iterfind("Contents/Key")]  # type: ignore[attr-defined]


def test_pages_follow_the_marker(client: SignedClient) -> None:
    names = [f"file{number}" for number in range(15)]
    for name in names:
        client("PUT", f"/bucket/{name}", b"")
    marker, seen = "", []
    for _ in range(3):
        page = client("GET", "/bucket", query=f"max_keys=5&marker={marker}").xml
        seen += keys(page)
        marker = page.findtext("NextMarker") or ""
        assert page.findtext("IsTruncated") == ("true" if marker else "false")
        assert page.findtext("MaxKeys") == "5"
    assert seen == sorted(names)
    assert marker == ""


def test_an_empty_bucket(client: SignedClient) -> None:
    page = client("GET", "/bucket").xml
    texts = {child.tag: child.text for child in page}
    assert texts.pop("CreationDate")
    assert texts == {
        "Delimiter": None,
        "IsTruncated": "false",
        "Marker": None,
        "MaxKeys": "1000",
        "Name": "bucket",
        "NextMarker": None,
        "Prefix": None,
    }


def test_prefixes(client: SignedClient) -> None:
    for name in ("movies/a", "movies/old/b", "scores/c", "top"):
        client("PUT", f"/bucket/{name}", b"")
    page = client("GET", "/bucket", query="delimiter=/").xml
    assert [each.text for each in page.iterfind("CommonPrefixes/Prefix")] == ["movies/", "scores/"]
    assert keys(page) == ["top"]
    page = client("GET", "/bucket", query="delimiter=/&prefix=movies/&max-keys=1").xml
    assert keys(page) == ["movies/a"]
    assert page.findtext("NextMarker") == "movies/a"
    page = client("GET", "/bucket", query="delimiter=/&prefix=movies/&marker=movies/a").xml
    assert [each.text for each in page.iterfind("CommonPrefixes/Prefix")] == ["movies/old/"]


@pytest.mark.parametrize("spelling", ["max-keys", "max_keys", "maxkeys", "MaxKeys"])
def test_spellings(client: SignedClient, spelling: str) -> None:
    assert client("GET", "/bucket", query=f"{spelling}=7").xml.findtext("MaxKeys") == "7"


def test_limits(client: SignedClient) -> None:
    client("PUT", "/bucket/o", b"")
    assert client("GET", "/bucket", query="max_keys=5000").xml.findtext("MaxKeys") == "1000"
    assert client("GET", "/bucket", query="max_keys=-1").status == 400
    page = client("GET", "/bucket", query="max_keys=0").xml
    assert (keys(page), page.findtext("IsTruncated")) == ([], "false")


def test_versions(client: SignedClient) -> None:
    client("PUT", "/bucket/o", b"x")
    page = client("GET", "/bucket", query="versions").xml
    assert keys(page) == []
    version = page.find("Version")
    assert version is not None
    assert (version.findtext("Key"), version.findtext("IsLatest"), version.findtext("Size")) == ("o", "true", "1")
    assert version.findtext("VersionId") == client("HEAD", "/bucket/o").headers["version-id"]


def test_objects_still_on_their_way_have_no_date(client: SignedClient) -> None:
    body = b'<Objects><Object Name="a" Size="5"/></Objects>'
    client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    entry = client("GET", "/bucket").xml.find("Contents")
    assert entry is not None
    assert {child.tag: child.text for child in entry if child.tag != "Owner"} == {
        "ETag": None,
        "Key": "a",
        "LastModified": None,
        "Size": "5",
        "StorageClass": None,
    }
    assert client("HEAD", "/bucket/a").status == 404


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with closing(Database(tmp_path_factory.mktemp("listing") / "db")) as database:
        yield database


@settings(max_examples=150, deadline=None)
@given(
    names=st.sets(NAMES, max_size=12),
    prefix=st.one_of(st.just(""), NAMES),
    delimiter=st.sampled_from(["", "/", "a", "ab"]),
    limit=st.integers(1, 5),
)
def test_pages_add_up_to_what_a_simple_list_gives(
    database: Database, names: set[str], prefix: str, delimiter: str, limit: int
) -> None:
    database.change("DELETE FROM bucket")
    database.insert(Bucket("b", "b", 0, "p", "u"))
    database.insert_all(StoredObject, (StoredObject(f"id-{name}", "b", name, 0) for name in names))
    marker, found = "", []
    while True:
        page = list_objects(database, Selection("b", prefix, delimiter, marker, limit))
        found += [stored.name for stored in page.objects] + page.prefixes
        assert len(page) <= limit
        assert page.truncated is (len(page) == limit and len(found) < len(expected(names, prefix, delimiter)))
        marker = page.last
        if not page.truncated:
            break
    assert sorted(found) == sorted(expected(names, prefix, delimiter))


@settings(max_examples=100, deadline=None)
@given(
    counts=st.dictionaries(NAMES, st.integers(1, 4), max_size=6),
    prefix=st.one_of(st.just(""), NAMES),
    delimiter=st.sampled_from(["", "/", "ab"]),
    limit=st.integers(1, 6),
)
def test_pages_of_versions_lose_none(
    database: Database, counts: dict[str, int], prefix: str, delimiter: str, limit: int
) -> None:
    versions = [
        StoredObject(f"id-{name}-{number}", "b", name, 0, latest=int(number == 0), number=number + 1)
        for name, count in counts.items()
        for number in range(count)
    ]
    database.change("DELETE FROM bucket")
    database.insert(Bucket("b", "b", 0, "p", "u"))
    database.insert_all(StoredObject, versions)
    marker, found, prefixes = "", list[str](), list[str]()
    while True:
        page = list_objects(database, Selection("b", prefix, delimiter, marker, limit, versions=True))
        found += [stored.id for stored in page.objects]
        prefixes += page.prefixes
        assert len(page) <= max(limit, 4)
        marker = page.last
        if not page.truncated:
            break
        assert len(page)
    keys = expected(set(counts), prefix, delimiter)
    wanted = [each for each in versions if each.name in keys and each.name.startswith(prefix)]
    wanted = [each for each in wanted if not delimiter or delimiter not in each.name.removeprefix(prefix)]
    assert found == [each.id for each in sorted(sorted(wanted, key=lambda v: v.id, reverse=True), key=lambda v: v.name)]
    assert sorted(prefixes) == sorted(keys - {each.name for each in wanted})


def expected(names: set[str], prefix: str, delimiter: str) -> set[str]:
    """Return keys and common prefixes in the way that is simple to see."""
    result = set()
    for name in names:
        if name.startswith(prefix):
            rest = name.removeprefix(prefix)
            cut = delimiter and delimiter in rest
            result.add(prefix + rest.partition(delimiter)[0] + delimiter if cut else name)
    return result


@given(prefix=NAMES, other=NAMES)
def test_what_comes_after_a_prefix(prefix: str, other: str) -> None:
    end = after_prefix(prefix)
    if other.startswith(prefix):
        assert end is None or other.encode() < end.encode()
    elif end is not None and other.encode() > prefix.encode():
        assert other.encode() >= end.encode()
