"""What happened to the objects of buckets, and who hears of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ds3_simulator import Simulator
from ds3_simulator.events import Occurrence

if TYPE_CHECKING:
    from conftest import Answered, SignedClient

Entry = tuple[str | None, str | None]


def history(client: SignedClient, query: str = "") -> Answered:
    answer = client("GET", "/_rest_/bucket_history", query=query)
    assert answer.status == 200
    return answer


def entries(answer: Answered) -> list[Entry]:
    return [(each.findtext("Type"), each.findtext("ObjectName")) for each in answer.xml.iterfind("BucketHistoryEvent")]


def keep(client: SignedClient, versioning: str) -> None:
    assert client("PUT", "/_rest_/data_policy/default", query=f"versioning={versioning}").status == 200


def test_creation_and_deletion(client: SignedClient) -> None:
    client("PUT", "/bucket/a", b"x")
    version = client("HEAD", "/bucket/a").headers["version-id"]
    client("PUT", "/bucket/b", b"x")
    client("DELETE", "/bucket/a")
    answer = history(client, "bucket_id=bucket")
    assert entries(answer) == [("CREATE", "a"), ("CREATE", "b"), ("DELETE", "a")]
    first = answer.xml[0]
    assert first.findtext("VersionId") == version
    assert first.findtext("BucketId") == client("GET", "/_rest_/bucket/bucket").xml.findtext("Id")
    assert first.findtext("Id")
    assert first.findtext("ObjectCreationDate")
    numbers = [int(each.findtext("SequenceNumber") or 0) for each in answer.xml]
    assert numbers == sorted(set(numbers))
    assert numbers[0] > 0


def test_an_object_is_created_when_it_is_complete(client: SignedClient) -> None:
    body = b'<Objects><Object Name="o" Size="1500"/></Objects>'
    opened = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    job = opened.xml.attrib["JobId"]
    client("PUT", "/bucket/o", b"x" * 1000, query=f"job={job}&offset=0")
    assert entries(history(client)) == []
    client("PUT", "/bucket/o", b"x" * 500, query=f"job={job}&offset=1000")
    assert entries(history(client)) == [("CREATE", "o")]


def test_what_never_was_complete_has_no_history(client: SignedClient) -> None:
    body = b'<Objects><Object Name="o" Size="5"/></Objects>'
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.attrib["JobId"]
    client("DELETE", f"/_rest_/job/{job}", query="force")
    assert entries(history(client)) == []


def test_a_replacement(client: SignedClient) -> None:
    keep(client, "KEEP_LATEST")
    client("PUT", "/bucket/o", b"1")
    client("PUT", "/bucket/o", b"2")
    kinds = [kind for kind, _ in entries(history(client))]
    assert kinds == ["CREATE", "UNMARK_LATEST", "CREATE", "DELETE"]


def test_hiding_and_bringing_back(client: SignedClient) -> None:
    keep(client, "KEEP_MULTIPLE_VERSIONS")
    client("PUT", "/bucket/o", b"1")
    client("DELETE", "/bucket/o")
    client("PUT", "/_rest_/object", query="bucket_id=bucket&name=o")
    assert [kind for kind, _ in entries(history(client))] == ["CREATE", "UNMARK_LATEST", "MARK_LATEST"]


def test_a_deleted_folder_is_told_object_by_object(client: SignedClient) -> None:
    for name in ("dir/a", "dir/b"):
        client("PUT", f"/bucket/{name}", b"")
    client("DELETE", "/_rest_/folder/dir", query="bucket_id=bucket&recursive")
    assert entries(history(client))[2:] == [("DELETE", "dir/a"), ("DELETE", "dir/b")]


def test_pages_and_filters(client: SignedClient) -> None:
    client("PUT", "/other")
    for path in ("/bucket/a", "/other/x", "/bucket/b", "/bucket/c"):
        client("PUT", path, b"")
    assert [name for _, name in entries(history(client))] == ["a", "x", "b", "c"]
    page = history(client, "bucket_id=bucket&page_length=2")
    assert [name for _, name in entries(page)] == ["a", "b"]
    assert (page.headers["page-truncated"], page.headers["total-result-count"]) == ("1", "3")
    marker = page.xml[-1].findtext("Id")
    assert entries(history(client, f"bucket_id=bucket&page_start_marker={marker}")) == [("CREATE", "c")]
    number = page.xml[-1].findtext("SequenceNumber")
    following = history(client, f"bucket_id=bucket&min_sequence_number={number}")
    assert [name for _, name in entries(following)] == ["b", "c"]
    assert client("GET", "/_rest_/bucket_history", query="page_start_marker=nothing").status == 400
    assert client("GET", "/_rest_/bucket_history", query="bucket_id=nothing").status == 404


def test_the_history_goes_with_its_bucket(client: SignedClient) -> None:
    client("PUT", "/bucket/o", b"")
    client("DELETE", "/_rest_/bucket/bucket", query="force")
    assert entries(history(client)) == []


def test_listeners_hear_of_changes_when_they_are_certain(client: SignedClient, simulator: Simulator) -> None:
    heard: list[Occurrence] = []
    simulator.world.events.listen(heard.append)
    client("PUT", "/bucket/o", b"")
    client("PUT", "/bucket/o", b"")
    client("DELETE", "/bucket/o")
    changes = [each for each in heard if each.kind == "bucket_changes"]
    known = [(each.findtext("Id"), int(each.findtext("SequenceNumber") or 0)) for each in history(client).xml]
    told = [(change["id"], change["sequence_number"]) for each in changes for change in each.values["changes"]]
    assert told == known
    assert [each.values["last_processed_event"] for each in changes] == [number for _, number in known]
