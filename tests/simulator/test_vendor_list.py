"""What the vendor's own test files do with buckets and objects, point by point."""

from __future__ import annotations

import base64
import hashlib
import re
import zlib
from itertools import chain
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignedClient

UNICODE = ["ünïcödé", "日本語/映画.mxf", "кино +%;", "שלום", "🎬 & co"]


def keys(answer: Answered) -> list[str | None]:
    return [each.text for each in answer.xml.iterfind("Contents/Key")]


def fill(client: SignedClient, *names: str) -> None:
    for name in names:
        assert client("PUT", f"/bucket/{name}", b"x").status == 200


@pytest.mark.parametrize("name", ["films", "Films_2026.a-b", "eimer_日本", "ведро", "דלי"])
def test_buckets_have_names_in_any_script(client: SignedClient, name: str) -> None:
    assert client("PUT", f"/{name}").status == 200
    assert client("HEAD", f"/{name}").status == 200
    assert name in [each.text for each in client("GET", "/").xml.iterfind("Buckets/Bucket/Name")]
    assert client("GET", f"/_rest_/bucket/{name}").xml.findtext("Name") == name
    assert client("DELETE", f"/{name}").status == 204
    assert client("HEAD", f"/{name}").status == 404


def test_a_listing_by_prefix(client: SignedClient) -> None:
    fill(client, "a/1", "a/2", "b/1", "ä/1")
    assert keys(client("GET", "/bucket", query="prefix=a/")) == ["a/1", "a/2"]
    assert keys(client("GET", "/bucket", query="prefix=%C3%A4")) == ["ä/1"]


def test_a_listing_by_delimiter(client: SignedClient) -> None:
    fill(client, "a/1", "a/2", "b/c/1", "top")
    listing = client("GET", "/bucket", query="delimiter=/")
    assert keys(listing) == ["top"]
    assert [each.text for each in listing.xml.iterfind("CommonPrefixes/Prefix")] == ["a/", "b/"]


def test_a_listing_from_a_marker(client: SignedClient) -> None:
    fill(client, "1", "2", "3")
    assert keys(client("GET", "/bucket", query="marker=1")) == ["2", "3"]


def test_a_listing_in_pages(client: SignedClient) -> None:
    fill(client, *(f"file{number}" for number in range(15)))
    marker, pages = "", []
    while True:
        listing = client("GET", "/bucket", query=f"max_keys=5&marker={marker}")
        pages.append(keys(listing))
        marker = listing.xml.findtext("NextMarker") or ""
        assert listing.xml.findtext("IsTruncated") == ("true" if marker else "false")
        if not marker:
            break
    assert [len(page) for page in pages] == [5, 5, 5]
    assert list(chain(*pages)) == sorted(f"file{number}" for number in range(15))


def test_the_usual_listing_says_what_it_assumed(client: SignedClient) -> None:
    listing = client("GET", "/bucket").xml
    assert listing.findtext("MaxKeys") == "1000"
    assert [listing.findtext(name) for name in ("Marker", "Delimiter", "Prefix", "NextMarker")] == [""] * 4
    assert listing.findtext("IsTruncated") == "false"


@pytest.mark.parametrize("name", UNICODE)
def test_put_and_get_without_a_job(client: SignedClient, name: str) -> None:
    assert client("PUT", f"/bucket/{name}", name.encode()).status == 200
    assert client("GET", f"/bucket/{name}").body == name.encode()
    assert client("DELETE", f"/bucket/{name}").status == 204
    assert client("GET", f"/bucket/{name}").status == 404


def test_head_tells_metadata_and_lists_of_values(client: SignedClient) -> None:
    client("PUT", "/bucket/o", b"x", x_amz_meta_Key="value", x_amz_meta_list="red,green,blue")
    head = client("HEAD", "/bucket/o")
    assert head.status == 200
    assert head.headers["x-amz-meta-key"] == "value"
    assert head.headers["x-amz-meta-list"].split(",") == ["red", "green", "blue"]
    assert head.headers["ds3-blob-checksum-type"] == "MD5"
    assert head.headers["ds3-blob-checksum-offset-0"] == base64.b64encode(hashlib.md5(b"x").digest()).decode()
    assert re.fullmatch(r"[0-9a-f-]{36}", head.headers["version-id"])
    assert re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", head.headers["creation-date"])


def test_many_are_deleted_at_once(client: SignedClient) -> None:
    fill(client, "a", "b", "c & d")
    wanted = "".join(f"<Object><Key>{name}</Key></Object>" for name in ("a", "c &amp; d", "missing"))
    result = client("POST", "/bucket", f"<Delete><Quiet>false</Quiet>{wanted}</Delete>".encode(), query="delete")
    assert [each.text for each in result.xml.iterfind("Deleted/Key")] == ["a", "c & d"]
    assert [each.text for each in result.xml.iterfind("Error/Key")] == ["missing"]
    assert keys(client("GET", "/bucket")) == ["b"]


def test_many_are_deleted_quietly(client: SignedClient) -> None:
    fill(client, "a")
    body = b"<Delete><Quiet>true</Quiet><Object><Key>a</Key></Object></Delete>"
    assert client("POST", "/bucket", body, query="delete").xml.find("Deleted") is None


def test_a_folder_is_deleted_with_what_is_in_it(client: SignedClient) -> None:
    fill(client, "coffeehouse/jk/1", "coffeehouse/jk/2/3", "coffeehouse/jkl")
    deleted = client("DELETE", "/_rest_/folder/coffeehouse/jk", query="bucket_id=bucket&recursive")
    assert deleted.status == 204
    assert keys(client("GET", "/bucket")) == ["coffeehouse/jkl"]


def test_a_folder_is_an_object_that_ends_in_a_slash(client: SignedClient) -> None:
    assert client("PUT", "/bucket/folder/", b"").status == 200
    details = client("GET", "/_rest_/object/folder/", query="bucket_id=bucket")
    assert (details.status, details.xml.findtext("Type")) == (200, "FOLDER")


@pytest.mark.parametrize("name", UNICODE)
def test_details_of_an_object(client: SignedClient, name: str) -> None:
    fill(client, name)
    details = client("GET", f"/_rest_/object/{name}", query="bucket_id=bucket").xml
    assert (details.findtext("Name"), details.findtext("Type"), details.findtext("Latest")) == (name, "DATA", "true")
    assert details.findtext("Id") == client("HEAD", f"/bucket/{name}").headers["version-id"]


def test_full_details_of_objects(client: SignedClient) -> None:
    fill(client, "o")
    listing = client("GET", "/_rest_/object", query="bucket_id=bucket&full_details&include_physical_placement=true")
    (found,) = listing.xml.findall("Object")
    assert (found.findtext("Name"), found.findtext("Size"), found.findtext("Owner")) == ("o", "1", "spectra")


def test_objects_are_listed_in_pages(client: SignedClient) -> None:
    fill(client, "a", "b", "c", "d")
    first = client("GET", "/_rest_/object", query="bucket_id=bucket&page_length=3")
    assert [each.text for each in first.xml.iterfind("S3Object/Name")] == ["a", "b", "c"]
    assert (first.headers["page-truncated"], first.headers["total-result-count"]) == ("1", "4")
    second = client("GET", "/_rest_/object", query="bucket_id=bucket&page_length=3&page_offset=3")
    assert [each.text for each in second.xml.iterfind("S3Object/Name")] == ["d"]
    assert (second.headers["page-truncated"], second.headers["total-result-count"]) == ("0", "4")
    marker = first.xml.findall("S3Object/Id")[-1].text
    third = client("GET", "/_rest_/object", query=f"bucket_id=bucket&page_length=3&page_start_marker={marker}")
    assert [each.text for each in third.xml.iterfind("S3Object/Name")] == ["d"]


def test_objects_are_listed_by_name_and_type(client: SignedClient) -> None:
    fill(client, "resources/a", "resources/b", "other")
    client("PUT", "/bucket/folder/", b"")
    wild = client("GET", "/_rest_/object", query="bucket_id=bucket&name=%25resources%25")
    assert [each.text for each in wild.xml.iterfind("S3Object/Name")] == ["resources/a", "resources/b"]
    folders = client("GET", "/_rest_/object", query="bucket_id=bucket&type=folder")
    assert [each.text for each in folders.xml.iterfind("S3Object/Name")] == ["folder/"]


OBJECTS = b"<Objects><Object Name='o'/></Objects>"


def test_physical_placement(client: SignedClient) -> None:
    fill(client, "o")
    placement = client("PUT", "/_rest_/bucket/bucket", OBJECTS, query="operation=get_physical_placement")
    assert placement.status == 200
    assert {each.tag for each in placement.xml} == {"AzureTargets", "Ds3Targets", "Pools", "S3Targets", "Tapes"}
    query = "operation=get_physical_placement&full_details"
    (found,) = client("PUT", "/_rest_/bucket/bucket", OBJECTS, query=query).xml.findall("Object")
    assert (found.get("Name"), found.get("Length"), found.get("Offset")) == ("o", "1", "0")


def test_physical_placement_is_verified(client: SignedClient) -> None:
    fill(client, "o")
    verified = client("GET", "/_rest_/bucket/bucket", OBJECTS, query="operation=verify_physical_placement")
    assert verified.status == 200
    assert verified.xml.find("Tapes/Tape/BarCode") is not None


def versions(client: SignedClient) -> list[tuple[str | None, str | None]]:
    listing = client("GET", "/bucket", query="versions").xml
    return [(each.findtext("Key"), each.findtext("IsLatest")) for each in listing.iterfind("Version")]


def use_versioning(client: SignedClient, versioning: str) -> None:
    policy = client("GET", "/_rest_/bucket/bucket").xml.findtext("DataPolicyId")
    assert client("PUT", f"/_rest_/data_policy/{policy}", query=f"versioning={versioning}").status == 200


def test_no_versions_are_kept_by_default(client: SignedClient) -> None:
    fill(client, "o")
    again = client("PUT", "/bucket/o", b"y")
    assert (again.status, again.code) == (409, "OBJECT_ALREADY_EXISTS")
    body = b"<Objects><Object Name='o' Size='1'/></Objects>"
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
    assert (job.status, job.code) == (409, "OBJECT_ALREADY_EXISTS")


def test_the_latest_version_is_kept(client: SignedClient) -> None:
    use_versioning(client, "keep_latest")
    fill(client, "o")
    before = client("HEAD", "/bucket/o").headers["version-id"]
    assert client("PUT", "/bucket/o", b"new").status == 200
    assert client("GET", "/bucket/o").body == b"new"
    assert client("HEAD", "/bucket/o").headers["version-id"] != before
    assert versions(client) == [("o", "true")]


def test_several_versions_are_kept(client: SignedClient) -> None:
    use_versioning(client, "Keep_Multiple_Versions")
    fill(client, "o")
    before = client("HEAD", "/bucket/o").headers["version-id"]
    assert client("PUT", "/bucket/o", b"new").status == 200
    assert client("GET", "/bucket/o").body == b"new"
    assert client("GET", "/bucket/o", query=f"version_id={before}").body == b"x"
    assert sorted(versions(client)) == [("o", "false"), ("o", "true")]
    assert keys(client("GET", "/bucket", query="versions")) == []


def test_a_version_that_was_deleted_comes_back(client: SignedClient) -> None:
    use_versioning(client, "KEEP_MULTIPLE_VERSIONS")
    fill(client, "o")
    assert client("DELETE", "/bucket/o").status == 204
    assert client("GET", "/bucket/o").status == 404
    assert versions(client) == [("o", "false")]
    assert client("PUT", "/_rest_/object", query="bucket_id=bucket&name=o").status == 200
    assert client("GET", "/bucket/o").body == b"x"


CHECKSUMS = {
    "MD5": ("content_md5", lambda data: hashlib.md5(data).digest()),
    "CRC_32": ("content_crc32", lambda data: zlib.crc32(data).to_bytes(4, "big")),
    "SHA_256": ("content_sha256", lambda data: hashlib.sha256(data).digest()),
    "SHA_512": ("content_sha512", lambda data: hashlib.sha512(data).digest()),
}


@pytest.mark.parametrize("kind", CHECKSUMS)
def test_transfers_under_every_checksum_policy(client: SignedClient, simulator: Simulator, kind: str) -> None:
    query = f"name=strict&checksum_type={kind.lower()}&end_to_end_crc_required=true"
    assert client("POST", "/_rest_/data_policy", query=query).xml.findtext("EndToEndCrcRequired") == "true"
    assert client("POST", "/_rest_/bucket", query="name=strict&data_policy_id=strict").status == 201
    header, digest = CHECKSUMS[kind]
    value = base64.b64encode(digest(b"data")).decode()
    assert client("PUT", "/strict/o", b"data").status == 400
    assert client("PUT", "/strict/o", b"data", **{header: base64.b64encode(digest(b"DATA")).decode()}).status == 400
    assert client("PUT", "/strict/o", b"data", **{header: value}).status == 200
    fetched = client("GET", "/strict/o")
    assert (fetched.body, fetched.headers[header.replace("_", "-")]) == (b"data", value)
    head = client("HEAD", "/strict/o").headers
    assert (head["ds3-blob-checksum-type"], head["ds3-blob-checksum-offset-0"]) == (kind, value)
