"""The string to sign and its signature: published vectors, and the spellings that clients differ in."""

from __future__ import annotations

import io
from itertools import chain
from pathlib import Path
from urllib.parse import quote

import pytest

from ds3_contract import Contract, Fixed, read_contract
from ds3_simulator.access.signature import SUB_RESOURCES, canonical_query, is_signed, sign, strings_to_sign
from ds3_simulator.contracts import DIRECTORY
from ds3_simulator.http.body import Body
from ds3_simulator.http.message import Headers, Request

EXAMPLE_SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
SATURDAY = "Sat, 01 Jun 2024 12:00:00 GMT"


def request(verb: str, target: str, **headers: str) -> Request:
    fields = ((name.replace("_", "-"), value) for name, value in headers.items())
    return Request(verb, target, "HTTP/1.1", Headers(fields), Body(io.BufferedReader(io.BytesIO()), 0))


def vector(secret: str, signature: str, verb: str, target: str, **headers: str) -> tuple[Request, str, str]:
    return request(verb, target, **headers), secret, signature


VECTORS = [
    vector(
        EXAMPLE_SECRET,
        "bWq2s1WEIj+Ydj0vQ697zp+IXMU=",
        "GET",
        "/johnsmith/photos/puppy.jpg",
        Date="Tue, 27 Mar 2007 19:36:42 +0000",
    ),
    vector(
        EXAMPLE_SECRET,
        "MyyxeRY7whkBe+bq8fHCL/2kKUg=",
        "PUT",
        "/johnsmith/photos/puppy.jpg",
        Date="Tue, 27 Mar 2007 21:15:45 +0000",
        Content_Type="image/jpeg",
    ),
    vector(
        "BYY65vje",
        "/FDHtkaFgjSVVgBfNfTAwrhdpCc=",
        "PUT",
        "/bucket10240012288/client00obj000019-000010000012?job=3fa9&offset=0",
        Date="Thu, 31 Mar 2016 18:08:30 +0000",
        Content_Type="application/xml; charset=ISO-8859-1",
        Content_MD5="dnkIhVaDL873NHQcAx5AIA==",
        x_amz_meta_etag="7679088556832fcef734741c031e4020",
    ),
    vector("secret", "EgX8pxXGDLj8q/4siP/cFAnKnbI=", "DELETE", "/b1/a%20b%2Bc.txt", Date=SATURDAY),
    vector(
        "secret", "WH8Be+jDE43NNojOp6CbMRNZe3I=", "POST", "/b1?delete", Date=SATURDAY, Content_Type="application/xml"
    ),
    vector(
        "secret",
        "JW6uv/TfJz91JcYE3+lylCeAJQU=",
        "PUT",
        "/b1/o",
        Date=SATURDAY,
        Content_CRC32C="4awSww==",
        x_amz_meta_colour="red,blue",
    ),
    vector("secret", "LhEEHjqUxcMAebduYKXf18Xa+aQ=", "GET", "/_rest_/system_information", Date=SATURDAY),
]


@pytest.mark.parametrize("vector", VECTORS, ids=lambda vector: f"{vector[0].verb} {vector[0].target}")
def test_published_vectors(vector: tuple[Request, str, str]) -> None:
    made, secret, signature = vector
    assert is_signed(made, secret, signature)
    assert not is_signed(made, secret + "x", signature)


def test_the_published_vector_with_an_awkward_path() -> None:
    path = "abc/1%2B2%2B3/e%20f%20g/a%C3%80%CB%A0%CF%A0%E0%AB%90%E0%BC%BA%E1%8E%80"
    assert quote("abc/1+2+3/e f g/aÀˠϠૐ༺ᎀ") == path
    # It was published without the slash that every path begins with.
    text = f"PUT\n\n\nTue, 31 Jul 2018 17:23:50 +0000\n{path}"
    assert sign("key", text) == "gmW4yg/tw02UYleIqGn5ebvKbr8="


@pytest.mark.parametrize(
    "header", ["Content-MD5", "Content-CRC32", "Content-CRC32C", "Content-SHA256", "Content-SHA512"]
)
def test_any_checksum_stands_in_the_same_place(header: str) -> None:
    (text,) = strings_to_sign(request("PUT", "/b/o", Date=SATURDAY, **{header: "sum"}))
    assert text == f"PUT\nsum\n\n{SATURDAY}\n/b/o"


def test_amazon_headers_are_sorted_lower_case_and_joined() -> None:
    headers = Headers([("X-Amz-Meta-b", "2"), ("x-amz-meta-a-b", "1"), ("x-amz-meta-B", "3"), ("x-amz-acl", "private")])
    made = Request("PUT", "/b/o", "HTTP/1.1", headers, Body(io.BufferedReader(io.BytesIO()), 0))
    (text,) = strings_to_sign(made)
    assert text == "PUT\n\n\n\nx-amz-acl:private\nx-amz-meta-a-b:1\nx-amz-meta-b:2,3\n/b/o"


def test_an_amazon_date_empties_the_line_of_the_other() -> None:
    (text,) = strings_to_sign(request("GET", "/b/o", Date="one", x_amz_date="other"))
    assert text == "GET\n\n\n\nx-amz-date:other\n/b/o"


@pytest.mark.parametrize(
    ("query", "raw", "decoded"),
    [
        ("job=1&offset=2&operation=x&upload_id=3&version_id=4&max_keys=5&force", "", ""),
        ("versions&prefix=a&delete", "?delete&versions", "?delete&versions"),
        ("uploadId=a%2Fb&partNumber=7", "?partNumber=7&uploadId=a%2Fb", "?partNumber=7&uploadId=a/b"),
        ("versioning=b&acl&versioning=a", "?acl&versioning=a&versioning=b", "?acl&versioning=a&versioning=b"),
        ("Delete&uploadid=1", "", ""),
        ("response-content-type=a%20b", "?response-content-type=a%20b", "?response-content-type=a b"),
    ],
)
def test_sub_resources(query: str, raw: str, decoded: str) -> None:
    assert canonical_query(query, decode=False) == raw
    assert canonical_query(query, decode=True) == decoded


def test_a_bucket_may_be_signed_with_a_slash() -> None:
    assert is_signed(request("GET", "/b", Date="d"), "s", sign("s", "GET\n\n\nd\n/b/"))
    assert not is_signed(request("GET", "/b/o", Date="d"), "s", sign("s", "GET\n\n\nd\n/b/o/"))


@pytest.mark.parametrize(
    "resource",
    ["/b?delete&versioning=V", "/b?delete&versioning", "/b?delete?versioning=V", "/b/?delete&versioning=V"],
    ids=["joined", "without values", "each with its own mark", "with a slash"],
)
def test_spellings_of_sub_resources(resource: str) -> None:
    made = request("POST", "/b?versioning=V&prefix=p&delete", Date="d")
    assert is_signed(made, "s", sign("s", f"POST\n\n\nd\n{resource}"))
    assert not is_signed(made, "s", sign("s", f"POST\n\n\nd\n{resource}&prefix=p"))


def test_runs_of_blanks_may_be_signed_as_one() -> None:
    made = request("PUT", "/b/o", Date="d", x_amz_meta_a="one   two")
    assert is_signed(made, "s", sign("s", "PUT\n\n\nd\nx-amz-meta-a:one   two\n/b/o"))
    assert is_signed(made, "s", sign("s", "PUT\n\n\nd\nx-amz-meta-a:one two\n/b/o"))
    assert not is_signed(made, "s", sign("s", "PUT\n\n\nd\nx-amz-meta-a:onetwo\n/b/o"))


def test_the_end_of_a_url_stands_in_the_place_of_the_date() -> None:
    made = request("GET", "/b/o?AWSAccessKeyId=k&Expires=9&Signature=x", Date="d", x_amz_date="e")
    assert is_signed(made, "s", sign("s", "GET\n\n\n9\nx-amz-date:e\n/b/o"), "9")
    assert not is_signed(made, "s", sign("s", "GET\n\n\n9\nx-amz-date:e\n/b/o"))


def test_only_the_usual_string_is_tried_if_it_is_the_right_one() -> None:
    strings = strings_to_sign(request("GET", "/b?versions=1", Date="d"))
    assert next(strings) == "GET\n\n\nd\n/b?versions=1"
    assert len(list(strings)) == 3


@pytest.mark.parametrize("signature", ["", "\xff", "x" * 10_000, "\u2028"])
def test_nonsense_is_no_signature(signature: str) -> None:
    assert not is_signed(request("GET", "/b", Date="d"), "s", signature)


@pytest.mark.parametrize("path", sorted(DIRECTORY.glob("*.xml")), ids=lambda path: path.stem)
def test_no_argument_of_the_api_is_signed_by_accident(path: Path) -> None:
    contract: Contract = read_contract(path)
    entries = chain.from_iterable(operation.query for operation in contract.operations)
    keys = {entry.name if isinstance(entry, Fixed) else entry for entry in entries}
    assert keys & SUB_RESOURCES <= {"delete", "uploads", "versioning", "versions"}
