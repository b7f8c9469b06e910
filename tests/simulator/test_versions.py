"""Versions of objects, as the data policy wants them: none, the latest, or several."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING
from xml.etree import ElementTree

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignedClient, SignIn

MULTIPLE = "KEEP_MULTIPLE_VERSIONS"


def keep(client: SignedClient, versioning: str, *more: str) -> None:
    """Have the default data policy keep versions in some way."""
    query = "&".join([f"versioning={versioning}", *more])
    assert client("PUT", "/_rest_/data_policy/default", query=query).status == 200


def put(client: SignedClient, content: bytes, name: str = "o") -> str:
    """Put an object; return the id of the version."""
    assert client("PUT", f"/bucket/{name}", content).status == 200
    return version_of(client, name)


def version_of(client: SignedClient, name: str = "o") -> str:
    return client("HEAD", f"/bucket/{name}").headers["version-id"]


def get(client: SignedClient, version: str | None = None, name: str = "o") -> bytes | None:
    answer = client("GET", f"/bucket/{name}", query=f"version_id={version}" if version else "")
    return answer.body if answer.status == 200 else None


def versions(client: SignedClient, query: str = "") -> list[tuple[str | None, str | None, str | None]]:
    """Return key, version and whether it is the latest of everything in the bucket."""
    page = client("GET", "/bucket", query=f"versions{query}").xml
    assert page.find("Contents") is None
    return [
        (each.findtext("Key"), each.findtext("VersionId"), each.findtext("IsLatest"))
        for each in page.iterfind("Version")
    ]


def open_job(client: SignedClient, name: str, size: int) -> str:
    body = f'<Objects><Object Name="{name}" Size="{size}"/></Objects>'.encode()
    opened = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    assert opened.status == 200, opened.body
    return opened.xml.attrib["JobId"]


def send(client: SignedClient, job: str, name: str, content: bytes, offset: int = 0) -> Answered:
    return client("PUT", f"/bucket/{name}", content, query=f"job={job}&offset={offset}")


def contents_on_disk(simulator: Simulator) -> int:
    return sum(path.is_file() for path in (simulator.data / "blobs").rglob("*"))


def test_without_versions_a_second_put_is_a_conflict(client: SignedClient) -> None:
    first = put(client, b"one")
    answer = client("PUT", "/bucket/o", b"two")
    assert (answer.status, answer.code) == (409, "OBJECT_ALREADY_EXISTS")
    body = b'<Objects><Object Name="o" Size="3"/></Objects>'
    answer = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    assert (answer.status, answer.code) == (409, "OBJECT_ALREADY_EXISTS")
    assert get(client) == b"one"
    assert versions(client) == [("o", first, "true")]


def test_the_latest_version_replaces_the_one_before(client: SignedClient, simulator: Simulator) -> None:
    keep(client, "KEEP_LATEST")
    first = put(client, b"one")
    second = put(client, b"two")
    assert first != second
    assert (get(client), get(client, first), get(client, second)) == (b"two", None, b"two")
    assert versions(client) == [("o", second, "true")]
    assert contents_on_disk(simulator) == 1


def test_the_old_version_is_readable_until_the_new_one_is_complete(client: SignedClient) -> None:
    keep(client, "KEEP_LATEST")
    old = put(client, b"old")
    job = open_job(client, "o", 1500)
    assert send(client, job, "o", b"x" * 1000).status == 200
    assert (get(client), version_of(client)) == (b"old", old)
    assert [latest for _, _, latest in versions(client)] == ["false", "true"]
    assert client("GET", "/bucket").xml.findtext("Contents/Size") == "3"
    assert send(client, job, "o", b"y" * 500, offset=1000).status == 200
    assert client("HEAD", "/bucket/o").headers["Content-Length"] == "1500"
    assert [latest for _, _, latest in versions(client)] == ["true"]


def test_a_canceled_replacement_leaves_the_old_version(client: SignedClient) -> None:
    keep(client, "KEEP_LATEST")
    old = put(client, b"old")
    job = open_job(client, "o", 1500)
    send(client, job, "o", b"x" * 1000)
    assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 204
    assert versions(client) == [("o", old, "true")]
    assert get(client) == b"old"


@pytest.mark.parametrize("versioning", ["KEEP_LATEST", MULTIPLE])
def test_two_jobs_can_send_the_same_name(client: SignedClient, versioning: str) -> None:
    keep(client, versioning)
    jobs = [open_job(client, "o", 3), open_job(client, "o", 3)]
    assert client("HEAD", "/bucket/o").status == 404
    assert send(client, jobs[1], "o", b"two").status == 200
    assert get(client) == b"two"
    assert send(client, jobs[0], "o", b"one").status == 200
    assert get(client) == b"one"
    assert len(versions(client)) == (1 if versioning == "KEEP_LATEST" else 2)


@pytest.mark.parametrize(("versioning", "left"), [("KEEP_LATEST", 1), (MULTIPLE, 3)])
def test_many_puts_of_one_name_leave_one_latest(
    client: SignedClient, simulator: Simulator, connect: Callable[[], SignedClient], versioning: str, left: int
) -> None:
    keep(client, versioning, "max_versions_to_keep=3")
    clients = [connect() for _ in range(4)]
    statuses: list[int] = []

    def put_often(other: SignedClient) -> None:
        statuses.extend(other("PUT", "/bucket/o", b"x").status for _ in range(20))

    threads = [Thread(target=put_often, args=(other,)) for other in clients]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(30)
    assert statuses == [200] * 80
    assert [latest for _, _, latest in versions(client)] == ["true"] + ["false"] * (left - 1)
    assert contents_on_disk(simulator) == left
    assert get(client) == b"x"


def test_several_versions_are_kept_and_told_apart(client: SignedClient) -> None:
    keep(client, MULTIPLE)
    ids = [put(client, content) for content in (b"one", b"two", b"three")]
    assert [get(client, version) for version in ids] == [b"one", b"two", b"three"]
    assert get(client) == b"three"
    assert client("HEAD", "/bucket/o", query=f"version_id={ids[0]}").headers["Content-Length"] == "3"
    assert versions(client) == [("o", ids[2], "true"), ("o", ids[1], "false"), ("o", ids[0], "false")]
    assert [each.text for each in client("GET", "/bucket").xml.iterfind("Contents/Key")] == ["o"]
    assert client("GET", "/bucket/o", query="version_id=8f4bda9e-64a0-4d4c-a1fd-8a4a1f1a6a5e").status == 404
    other = put(client, b"x", "other")
    assert get(client, other) is None


def test_the_oldest_go_when_there_are_too_many(client: SignedClient, simulator: Simulator) -> None:
    keep(client, MULTIPLE, "max_versions_to_keep=2")
    ids = [put(client, content) for content in (b"one", b"two", b"three", b"four")]
    assert [get(client, version) for version in ids] == [None, None, b"three", b"four"]
    assert contents_on_disk(simulator) == 2


def test_what_is_complete_last_is_the_newest(client: SignedClient) -> None:
    keep(client, MULTIPLE, "max_versions_to_keep=2")
    job = open_job(client, "o", 3)
    put(client, b"two")
    put(client, b"six")
    send(client, job, "o", b"ten")
    assert get(client) == b"ten"
    assert [get(client, version) for _, version, _ in versions(client)] == [b"ten", b"six"]
    client("DELETE", "/bucket/o")
    client("PUT", "/_rest_/object", query="bucket_id=bucket&name=o")
    assert get(client) == b"ten"


def test_a_deletion_without_a_version_only_hides_them(client: SignedClient) -> None:
    keep(client, MULTIPLE)
    first, second = put(client, b"one"), put(client, b"two")
    assert client("DELETE", "/bucket/o").status == 204
    assert get(client) is None
    assert client("GET", "/bucket").xml.find("Contents") is None
    assert versions(client) == [("o", second, "false"), ("o", first, "false")]
    assert get(client, first) == b"one"
    assert client("DELETE", "/bucket/o").status == 404
    assert put(client, b"three")
    assert get(client) == b"three"


def test_a_deletion_with_a_version_is_for_good(client: SignedClient, simulator: Simulator) -> None:
    keep(client, MULTIPLE)
    first, second = put(client, b"one"), put(client, b"two")
    assert client("DELETE", "/bucket/o", query=f"version_id={first}").status == 204
    assert client("DELETE", "/bucket/o", query=f"version_id={first}").status == 404
    assert versions(client) == [("o", second, "true")]
    assert contents_on_disk(simulator) == 1


@pytest.mark.parametrize("follows", [False, True])
def test_what_follows_when_the_latest_version_is_deleted(
    client: SignedClient, simulator: Simulator, follows: bool
) -> None:
    simulator.settings.older_version_follows = follows
    keep(client, MULTIPLE)
    first, second = put(client, b"one"), put(client, b"two")
    assert client("DELETE", "/bucket/o", query=f"version_id={second}").status == 204
    assert versions(client) == [("o", first, "true" if follows else "false")]
    assert get(client) == (b"one" if follows else None)


def undelete(client: SignedClient, query: str) -> Answered:
    return client("PUT", "/_rest_/object", query=f"bucket_id=bucket&name=o{query}")


def test_what_was_deleted_comes_back(client: SignedClient) -> None:
    keep(client, MULTIPLE)
    first, second = put(client, b"one"), put(client, b"two")
    client("DELETE", "/bucket/o")
    answer = undelete(client, "")
    assert answer.status == 200
    assert {child.tag: child.text for child in answer.xml if child.tag in ("Id", "Name", "Latest", "Type")} == {
        "Id": second,
        "Name": "o",
        "Latest": "true",
        "Type": "DATA",
    }
    assert get(client) == b"two"
    assert undelete(client, f"&version_id={first}").xml.findtext("Id") == first
    assert versions(client) == [("o", second, "false"), ("o", first, "true")]
    assert undelete(client, "").xml.findtext("Id") == first


def test_what_is_gone_does_not_come_back(client: SignedClient) -> None:
    version = put(client, b"one")
    client("DELETE", "/bucket/o")
    assert undelete(client, "").status == 404
    assert undelete(client, f"&version_id={version}").status == 404
    assert client("PUT", "/_rest_/object", query="bucket_id=nothing&name=o").code == "NoSuchBucket"


def test_what_is_still_being_received_does_not_come_back(client: SignedClient) -> None:
    keep(client, MULTIPLE)
    first = put(client, b"one")
    client("DELETE", "/bucket/o")
    open_job(client, "o", 3)
    assert undelete(client, "").xml.findtext("Id") == first
    assert get(client) == b"one"


def test_many_versions_are_deleted_at_once(client: SignedClient) -> None:
    keep(client, MULTIPLE)
    first, second = put(client, b"one"), put(client, b"two")
    entries = f"<Object><Key>o</Key><VersionId>{first}</VersionId></Object><Object><Key>o</Key></Object>"
    answer = client("POST", "/bucket", f"<Delete>{entries}{entries}</Delete>".encode(), query="delete").xml
    assert [(each.findtext("Key"), each.findtext("VersionId")) for each in answer.iterfind("Deleted")] == [
        ("o", first),
        ("o", None),
    ]
    assert [(each.findtext("VersionId"), each.findtext("Code")) for each in answer.iterfind("Error")] == [
        (first, "ObjectNotFound"),
        (None, "ObjectNotFound"),
    ]
    assert versions(client) == [("o", second, "false")]


def test_a_folder_of_versions_is_hidden(client: SignedClient) -> None:
    keep(client, MULTIPLE)
    version = put(client, b"one", "dir/o")
    assert client("DELETE", "/_rest_/folder/dir", query="bucket_id=bucket&recursive").status == 204
    assert get(client, name="dir/o") is None
    assert get(client, version, "dir/o") == b"one"
    assert client("DELETE", "/_rest_/folder/dir", query="bucket_id=bucket&recursive").status == 404


def pages(client: SignedClient, limit: int, more: str = "") -> Iterator[ElementTree.Element]:
    marker: str | None = ""
    while marker is not None:
        page = client("GET", "/bucket", query=f"versions&max_keys={limit}&marker={marker}{more}").xml
        yield page
        marker = page.findtext("NextMarker") or None
        assert page.findtext("IsTruncated") == ("false" if marker is None else "true")


@pytest.mark.parametrize("limit", [1, 2, 3, 4, 5, 6, 7, 100])
def test_pages_lose_no_version(client: SignedClient, limit: int) -> None:
    keep(client, MULTIPLE)
    expected = [
        (name, version)
        for name, count in (("a", 1), ("b", 3), ("c", 2), ("d/e", 2))
        for version in reversed([put(client, b"x", name) for _ in range(count)])
    ]
    found = [
        (each.findtext("Key"), each.findtext("VersionId"))
        for page in pages(client, limit)
        for each in page.iterfind("Version")
    ]
    assert found == expected


def test_pages_of_versions_and_common_prefixes(client: SignedClient) -> None:
    keep(client, MULTIPLE)
    for name in ("a", "a", "dir/x", "dir/x", "z", "z"):
        put(client, b"x", name)
    found = [
        ([each.findtext("Key") for each in page.iterfind("Version")], page.findtext("CommonPrefixes/Prefix"))
        for page in pages(client, 2, "&delimiter=/")
    ]
    assert found == [(["a", "a"], None), ([], "dir/"), (["z", "z"], None)]


def test_lists_of_objects_show_versions(client: SignedClient) -> None:
    keep(client, MULTIPLE)
    first, second = put(client, b"one"), put(client, b"two")

    def ids(query: str) -> list[str | None]:
        return [each.text for each in client("GET", "/_rest_/object", query=query).xml.iterfind("S3Object/Id")]

    assert ids("bucket_id=bucket&latest=true") == [second]
    assert ids("bucket_id=bucket&latest=false") == [first]
    assert sorted(map(str, ids("bucket_id=bucket"))) == [first, second]
    assert client("GET", "/_rest_/object/o", query="bucket_id=bucket").xml.findtext("Id") == second


def test_a_job_that_reads_a_replaced_version_comes_to_an_end(client: SignedClient) -> None:
    keep(client, "KEEP_LATEST")
    put(client, b"one")
    body = b'<Objects><Object Name="o"/></Objects>'
    opened = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_get")
    job = opened.xml.attrib["JobId"]
    put(client, b"two")
    assert client("GET", "/bucket/o", query=f"job={job}&offset=0").status == 404
    assert client("GET", "/_rest_/job_chunk", query=f"job={job}").status == 410


def test_a_job_reads_the_version_it_names(client: SignedClient) -> None:
    keep(client, MULTIPLE)
    first, _ = put(client, b"one"), put(client, b"two")
    body = f'<Objects><Object Name="o" VersionId="{first}"/></Objects>'.encode()
    opened = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_get").xml
    blob = opened.find("Objects/Object")
    assert blob is not None
    assert (blob.get("VersionId"), blob.get("Latest")) == (first, "false")
    query = f"job={opened.get('JobId')}&offset=0&version_id={first}"
    assert client("GET", "/bucket/o", query=query).body == b"one"


def test_versions_survive_a_restart(
    client: SignedClient, simulator: Simulator, connect: Callable[[], SignedClient]
) -> None:
    keep(client, MULTIPLE)
    first, second = put(client, b"one"), put(client, b"two")
    simulator.stop()
    simulator.start()
    again = connect()
    assert versions(again) == [("o", second, "true"), ("o", first, "false")]
    assert get(again, first) == b"one"


@pytest.fixture
def old(tmp_path: Path, sign_in: SignIn) -> Iterator[SignedClient]:
    """A client of an appliance whose contract tells versions apart by number."""
    with Simulator(tmp_path / "old", api="3.2", min_upload_size=0) as running:
        client = sign_in(running)
        assert client("PUT", "/bucket").status == 200
        yield client


def test_old_contracts_count_versions(old: SignedClient) -> None:
    keep(old, "KEEP_LATEST")
    for content in (b"one", b"two", b"three"):
        assert old("PUT", "/bucket/o", content).status == 200
    shown = old("GET", "/_rest_/object/o", query="bucket_id=bucket").xml
    assert (shown.findtext("Version"), shown.findtext("Latest")) == ("3", "true")
    found = old("GET", "/_rest_/object", query="bucket_id=bucket&version=3").xml
    assert len(found) == 1
    assert len(old("GET", "/_rest_/object", query="bucket_id=bucket&version=1").xml) == 0


def test_old_contracts_roll_back(old: SignedClient) -> None:
    put_and_open(old)
    assert old("DELETE", "/bucket/o", query="roll_back").status == 204
    assert old("HEAD", "/bucket/o").status == 404
    assert old("DELETE", "/bucket/o", query="roll_back").status == 404


def put_and_open(client: SignedClient) -> None:
    keep(client, "KEEP_LATEST")
    client("PUT", "/bucket/o", b"one")
    client("PUT", "/bucket/o", b"two")


def test_old_contracts_know_folders_in_lists(old: SignedClient) -> None:
    for name in ("dir/a", "dir/b/c", "dirt", "x"):
        old("PUT", f"/bucket/{name}", b"")
    found = old("GET", "/_rest_/object", query="bucket_id=bucket&folder=dir").xml
    assert [each.text for each in found.iterfind("S3Object/Name")] == ["dir/a", "dir/b/c"]
