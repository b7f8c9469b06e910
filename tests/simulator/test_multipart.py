"""Multipart uploads: parts in any order, an object only in the end."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from pathlib import Path
from threading import Barrier, Thread
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignedClient, SignIn

PARTS = {1: b"a" * 1000, 2: b"b" * 2000, 3: b"c" * 30}


def begin(client: SignedClient, name: str = "o", **headers: str) -> str:
    answer = client("POST", f"/bucket/{name}", b"", query="uploads", **headers)
    assert answer.status == 200, answer.body
    assert (answer.xml.findtext("Bucket"), answer.xml.findtext("Key")) == ("bucket", name)
    return answer.xml.findtext("UploadId") or ""


def put_part(
    client: SignedClient, upload: str, number: int, content: bytes, name: str = "o", **headers: str
) -> Answered:
    return client("PUT", f"/bucket/{name}", content, query=f"part_number={number}&upload_id={upload}", **headers)


def send(client: SignedClient, upload: str, *numbers: int, name: str = "o") -> dict[int, str]:
    """Send some of the parts; return their ETags."""
    return {number: put_part(client, upload, number, PARTS[number], name).headers["ETag"] for number in numbers}


def complete(client: SignedClient, upload: str, parts: dict[int, str], name: str = "o") -> Answered:
    listed = "".join(
        f"<Part><PartNumber>{number}</PartNumber><ETag>{etag}</ETag></Part>" for number, etag in parts.items()
    )
    body = f"<CompleteMultipartUpload>{listed}</CompleteMultipartUpload>".encode()
    return client("POST", f"/bucket/{name}", body, query=f"upload_id={upload}")


def abort(client: SignedClient, upload: str) -> int:
    return client("DELETE", "/bucket/o", query=f"upload_id={upload}").status


def contents_on_disk(simulator: Simulator) -> int:
    return sum(path.is_file() for name in ("blobs", "incoming") for path in (simulator.data / name).rglob("*"))


def etag_of(*contents: bytes) -> str:
    digests = b"".join(hashlib.md5(content).digest() for content in contents)
    return f'"{hashlib.md5(digests).hexdigest()}-{len(contents)}"'


def test_parts_in_any_order_become_one_object(client: SignedClient, simulator: Simulator) -> None:
    upload = begin(client, x_amz_meta_colour="red")
    etags = send(client, upload, 3, 1, 2)
    assert etags[1] == f'"{hashlib.md5(PARTS[1]).hexdigest()}"'
    answer = complete(client, upload, dict(sorted(etags.items())))
    assert answer.status == 200
    assert answer.xml.tag == "CompleteMultipartUploadResult"
    assert {child.tag: child.text for child in answer.xml} == {
        "Bucket": "bucket",
        "ETag": etag_of(*PARTS.values()),
        "Key": "o",
        "Location": f"{simulator.endpoint}/bucket/o",
    }
    got = client("GET", "/bucket/o")
    assert got.body == b"".join(PARTS.values())
    assert (got.headers["ETag"], got.headers["x-amz-meta-colour"]) == (etag_of(*PARTS.values()), "red")
    assert contents_on_disk(simulator) == 1


def test_the_object_is_there_only_when_it_is_completed(client: SignedClient) -> None:
    upload = begin(client)
    etags = send(client, upload, 1, 2)
    assert client("HEAD", "/bucket/o").status == 404
    assert client("GET", "/bucket").xml.find("Contents") is None
    complete(client, upload, etags)
    assert client("HEAD", "/bucket/o").headers["Content-Length"] == "3000"


def test_a_part_can_be_sent_again(client: SignedClient, simulator: Simulator) -> None:
    upload = begin(client)
    first = send(client, upload, 1)
    again = {1: put_part(client, upload, 1, b"other").headers["ETag"]}
    assert contents_on_disk(simulator) == 1
    assert complete(client, upload, first).code == "InvalidPart"
    assert complete(client, upload, again).status == 200
    assert client("GET", "/bucket/o").body == b"other"


def test_parts_that_are_not_listed_are_left_out(client: SignedClient, simulator: Simulator) -> None:
    upload = begin(client)
    etags = send(client, upload, 1, 2, 3)
    assert complete(client, upload, {1: etags[1], 3: etags[3]}).status == 200
    assert client("GET", "/bucket/o").body == PARTS[1] + PARTS[3]
    assert contents_on_disk(simulator) == 1


@pytest.mark.parametrize(
    ("numbers", "code"), [((2, 1), "InvalidPartOrder"), ((1, 1), "InvalidPartOrder"), ((1, 4), "InvalidPart")]
)
def test_lists_of_parts_that_are_refused(client: SignedClient, numbers: tuple[int, ...], code: str) -> None:
    upload = begin(client)
    etags = send(client, upload, 1, 2) | {4: '"0"'}
    listed = "".join(f"<Part><PartNumber>{n}</PartNumber><ETag>{etags[n]}</ETag></Part>" for n in numbers)
    body = f"<CompleteMultipartUpload>{listed}</CompleteMultipartUpload>".encode()
    answer = client("POST", "/bucket/o", body, query=f"upload_id={upload}")
    assert (answer.status, answer.code) == (400, code)
    assert complete(client, upload, {1: etags[1], 2: etags[2]}).status == 200


@pytest.mark.parametrize("body", [b"", b"<CompleteMultipartUpload/>", b"<CompleteMultipartUpload>", b"x"])
def test_bodies_that_list_no_parts(client: SignedClient, body: bytes) -> None:
    upload = begin(client)
    answer = client("POST", "/bucket/o", body, query=f"upload_id={upload}")
    assert (answer.status, answer.code) == (400, "MalformedXML")


@pytest.mark.parametrize("number", ["0", "-1", "10001", "x", ""])
def test_numbers_that_are_none_of_parts(client: SignedClient, number: str) -> None:
    upload = begin(client)
    assert client("PUT", "/bucket/o", b"x", query=f"part_number={number}&upload_id={upload}").status == 400


def test_a_part_with_a_wrong_checksum(client: SignedClient, simulator: Simulator) -> None:
    upload = begin(client)
    answer = put_part(client, upload, 1, b"x", content_md5="AAAAAAAAAAAAAAAAAAAAAA==")
    assert (answer.status, answer.code) == (400, "BadDigest")
    assert contents_on_disk(simulator) == 0


def test_an_abandoned_upload_leaves_nothing(client: SignedClient, simulator: Simulator) -> None:
    upload = begin(client)
    etags = send(client, upload, 1, 2)
    assert contents_on_disk(simulator) == 2
    assert abort(client, upload) == 204
    assert contents_on_disk(simulator) == 0
    assert abort(client, upload) == 404
    assert put_part(client, upload, 3, b"x").code == "NoSuchUpload"
    assert complete(client, upload, etags).code == "NoSuchUpload"
    assert client("HEAD", "/bucket/o").status == 404


def test_an_upload_belongs_to_one_object(client: SignedClient) -> None:
    upload = begin(client)
    assert put_part(client, upload, 1, b"x", name="other").status == 404
    assert client("GET", "/bucket/other", query=f"upload_id={upload}").status == 404
    assert client("DELETE", "/bucket/other", query=f"upload_id={upload}").status == 404
    assert client("POST", "/nothing/o", b"", query="uploads").code == "NoSuchBucket"


def test_an_object_that_is_there_is_not_replaced(client: SignedClient) -> None:
    early = begin(client)
    etags = send(client, early, 1)
    client("PUT", "/bucket/o", b"first")
    assert client("POST", "/bucket/o", b"", query="uploads").code == "OBJECT_ALREADY_EXISTS"
    assert complete(client, early, etags).code == "OBJECT_ALREADY_EXISTS"
    assert client("GET", "/bucket/o").body == b"first"


def test_an_object_is_replaced_where_the_latest_is_kept(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/_rest_/data_policy/default", query="versioning=KEEP_LATEST")
    client("PUT", "/bucket/o", b"first")
    upload = begin(client)
    etags = send(client, upload, 1)
    assert client("GET", "/bucket/o").body == b"first"
    assert complete(client, upload, etags).status == 200
    assert client("GET", "/bucket/o").body == PARTS[1]
    assert contents_on_disk(simulator) == 1


def test_uploads_survive_a_restart(
    client: SignedClient, simulator: Simulator, connect: Callable[[], SignedClient]
) -> None:
    upload = begin(client)
    etags = send(client, upload, 1)
    simulator.stop()
    simulator.start()
    again = connect()
    etags |= send(again, upload, 2)
    assert complete(again, upload, etags).status == 200
    assert again("GET", "/bucket/o").body == PARTS[1] + PARTS[2]


def test_only_one_of_two_completions_succeeds(client: SignedClient, connect: Callable[[], SignedClient]) -> None:
    upload = begin(client)
    etags = send(client, upload, 1, 2)
    barrier, found = Barrier(4), list[int]()

    def finish(other: SignedClient) -> None:
        barrier.wait(10)
        found.append(complete(other, upload, etags).status)

    threads = [Thread(target=finish, args=(connect(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(found) == [200, 404, 404, 404]


def test_a_cache_without_room_takes_no_upload(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.upload_reserve = simulator.settings.cache_size + 1
    answer = client("POST", "/bucket/o", b"", query="uploads")
    assert answer.status == 503
    assert answer.headers["Retry-After"]


def test_parts_are_listed_in_pages(client: SignedClient) -> None:
    upload = begin(client)
    etags = send(client, upload, 3, 1, 2)

    def page(query: str = "") -> dict[str, Any]:
        xml = client("GET", "/bucket/o", query=f"upload_id={upload}{query}").xml
        parts = [(int(each.findtext("PartNumber") or 0), each.findtext("ETag")) for each in xml.iterfind("Part")]
        assert all(each.findtext("LastModified") for each in xml.iterfind("Part"))
        return {"parts": parts, **{child.tag: child.text for child in xml if child.tag not in ("Part", "Owner")}}

    whole = page()
    assert whole.pop("parts") == sorted(etags.items())
    assert (whole["Bucket"], whole["Key"], whole["UploadId"]) == ("bucket", "o", upload)
    assert (whole["IsTruncated"], whole["MaxParts"]) == ("false", "1000")
    first = page("&max_parts=2")
    assert [number for number, _ in first["parts"]] == [1, 2]
    assert (first["IsTruncated"], first["NextPartNumberMarker"], first["MaxParts"]) == ("true", "2", "2")
    last = page("&max_parts=2&part_number_marker=2")
    assert [number for number, _ in last["parts"]] == [3]
    assert (last["IsTruncated"], last["PartNumberMarker"]) == ("false", "2")
    assert client("GET", "/bucket/o", query=f"upload_id={upload}&max_parts=-1").status == 400


def uploads(client: SignedClient, query: str = "") -> Answered:
    answer = client("GET", "/bucket", query=f"uploads{query}")
    assert answer.status == 200
    return answer


def test_uploads_are_listed_in_pages(client: SignedClient) -> None:
    names = ["a", "b", "b", "b", "c/1", "c/2", "d"]
    begun = [(name, begin(client, name)) for name in names]
    seen: list[tuple[str | None, str | None]] = []
    query = "&max_uploads=2"
    for _ in range(4):
        page = uploads(client, query).xml
        seen += [(each.findtext("Key"), each.findtext("UploadId")) for each in page.iterfind("Upload")]
        key, upload = page.findtext("NextKeyMarker") or "", page.findtext("NextUploadIdMarker")
        query = f"&max_uploads=2&key_marker={quote(key)}&upload_id_marker={upload}"
    assert seen == begun
    assert page.findtext("IsTruncated") == "false"
    assert page.findtext("Upload/Initiated")
    assert page.findtext("Upload/Owner/DisplayName") == "spectra"


def test_uploads_by_prefix_and_delimiter(client: SignedClient) -> None:
    for name in ("a", "c/1", "c/2", "c/x/3", "d"):
        begin(client, name)

    def listed(query: str) -> tuple[list[str | None], list[str | None]]:
        xml = uploads(client, query).xml
        keys = [each.text for each in xml.iterfind("Upload/Key")]
        return keys, [each.text for each in xml.iterfind("CommonPrefixes/Prefix")]

    assert listed("&delimiter=/") == (["a", "d"], ["c/"])
    assert listed("&prefix=c/&delimiter=/") == (["c/1", "c/2"], ["c/x/"])
    assert listed("&prefix=c/") == (["c/1", "c/2", "c/x/3"], [])
    assert listed("&key_marker=c/2") == (["c/x/3", "d"], [])
    page = uploads(client, "&delimiter=/&max_uploads=2").xml
    assert (page.findtext("NextKeyMarker"), page.findtext("NextUploadIdMarker")) == ("c/", "")
    assert listed("&delimiter=/&key_marker=c/") == (["d"], [])


def test_what_was_completed_or_abandoned_is_not_listed(client: SignedClient) -> None:
    first, second = begin(client, "o"), begin(client, "o")
    complete(client, first, send(client, first, 1))
    assert [each.text for each in uploads(client).xml.iterfind("Upload/UploadId")] == [second]
    abort(client, second)
    assert uploads(client).xml.find("Upload") is None


def test_a_contract_without_uploads(tmp_path: Path, sign_in: SignIn) -> None:
    with Simulator(tmp_path / "new", api="6.0") as running:
        client = sign_in(running)
        assert client("PUT", "/bucket").status == 200
        assert client("POST", "/bucket/o", b"", query="uploads").status in (400, 501)
        assert client("GET", "/bucket", query="uploads").status in (400, 501)


def test_a_folder_has_no_parts_with_content(client: SignedClient) -> None:
    upload = begin(client, "folder/")
    etags = send(client, upload, 1, name="folder/")
    assert complete(client, upload, etags, "folder/").status == 400


def test_a_blob_is_confirmed(client: SignedClient) -> None:
    body = b'<Objects><Object Name="o" Size="5"/></Objects>'
    opened = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml
    job, blob = opened.attrib["JobId"], opened[1][0].attrib["Id"]

    def confirm(query: str, name: str = "o") -> int:
        return client("POST", f"/bucket/{name}", b"", query=query).status

    assert confirm(f"job={job}&blob={blob}") == 400
    client("PUT", "/bucket/o", b"x" * 5, query=f"job={job}&offset=0")
    assert confirm(f"job={job}&blob={blob}") == 200
    assert confirm(f"job={job}&blob={blob}&size=5") == 200
    assert confirm(f"job={job}&blob={blob}&size=6") == 400
    assert confirm(f"job={job}&blob={blob}", "other") == 404
    assert confirm(f"job={job}&blob={job}") == 404
    assert confirm(f"job={blob}&blob={blob}") == 404
