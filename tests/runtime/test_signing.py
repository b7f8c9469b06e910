"""Signatures: the published vectors, and another implementation as the judge."""

from __future__ import annotations

from http.client import HTTPMessage
from typing import Any
from unittest.mock import patch
from urllib.parse import urlsplit

import pytest
from botocore.auth import HmacV1Auth
from botocore.credentials import Credentials as TheirCredentials
from hypothesis import given, settings
from hypothesis import strategies as st

from ds3_runtime import Credentials, HttpRequest, payloads, url_path
from ds3_runtime.errors import ConfigurationError
from ds3_runtime.http import encoded
from ds3_runtime.signing import CHECKSUM_HEADERS, SUB_RESOURCES, authorization, canonical_resource, string_to_sign

AMAZON = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"
JUNE = "Sat, 01 Jun 2024 12:00:00 GMT"

VECTORS = [
    pytest.param(
        "GET",
        "/johnsmith/photos/puppy.jpg",
        {"Date": "Tue, 27 Mar 2007 19:36:42 +0000"},
        AMAZON,
        "bWq2s1WEIj+Ydj0vQ697zp+IXMU=",
        id="get",
    ),
    pytest.param(
        "PUT",
        "/johnsmith/photos/puppy.jpg",
        {"Date": "Tue, 27 Mar 2007 21:15:45 +0000", "Content-Type": "image/jpeg"},
        AMAZON,
        "MyyxeRY7whkBe+bq8fHCL/2kKUg=",
        id="content-type",
    ),
    pytest.param(
        "PUT",
        "/bucket10240012288/client00obj000019-000010000012?job=7d5ac9e9-4f7e-4b4a-8a7e-6a5a6a5a6a5a&offset=0",
        {
            "Date": "Thu, 31 Mar 2016 18:08:30 +0000",
            "Content-Type": "application/xml; charset=ISO-8859-1",
            "Content-MD5": "dnkIhVaDL873NHQcAx5AIA==",
            "x-amz-meta-etag": "7679088556832fcef734741c031e4020",
        },
        "BYY65vje",
        "/FDHtkaFgjSVVgBfNfTAwrhdpCc=",
        id="metadata-and-job",
    ),
    pytest.param(
        "PUT",
        encoded("abc/1+2+3/e f g/aÀˠϠૐ༺ᎀ", "path"),
        {"Date": "Tue, 31 Jul 2018 17:23:50 +0000"},
        "key",
        "gmW4yg/tw02UYleIqGn5ebvKbr8=",
        id="unicode",
    ),
    pytest.param("DELETE", "/b1/a%20b%2Bc.txt", {"Date": JUNE}, "secret", "EgX8pxXGDLj8q/4siP/cFAnKnbI=", id="delete"),
    pytest.param(
        "POST",
        "/b1?delete",
        {"Date": JUNE, "Content-Type": "application/xml"},
        "secret",
        "WH8Be+jDE43NNojOp6CbMRNZe3I=",
        id="sub-resource",
    ),
    pytest.param(
        "PUT",
        "/b1/o",
        {"Date": JUNE, "Content-CRC32C": "4awSww==", "x-amz-meta-colour": "red,blue"},
        "secret",
        "JW6uv/TfJz91JcYE3+lylCeAJQU=",
        id="other-checksum",
    ),
    pytest.param(
        "GET", "/_rest_/system_information", {"Date": JUNE}, "secret", "LhEEHjqUxcMAebduYKXf18Xa+aQ=", id="rest"
    ),
]


@pytest.mark.parametrize(("method", "target", "headers", "secret", "signature"), VECTORS)
def test_published_vectors(method: str, target: str, headers: dict[str, str], secret: str, signature: str) -> None:
    assert authorization(Credentials("id", secret), method, target, headers) == f"AWS id:{signature}"


def test_the_unicode_vector_has_the_published_path() -> None:
    expected = "abc/1%2B2%2B3/e%20f%20g/a%C3%80%CB%A0%CF%A0%E0%AB%90%E0%BC%BA%E1%8E%80"
    assert encoded("abc/1+2+3/e f g/aÀˠϠૐ༺ᎀ", "path") == expected


def judged(method: str, target: str, headers: dict[str, str]) -> str:
    """Return the string to sign as botocore makes it."""
    theirs = HTTPMessage()
    for name, value in headers.items():
        theirs[name] = value
    signer = HmacV1Auth(TheirCredentials("id", "secret"))
    with patch.object(signer, "_get_date", lambda: headers["Date"]):
        text: str = signer.canonical_string(method, urlsplit(f"http://host{target}"), theirs)
    return text


TOKEN = st.text("abcdefghijklmnopqrstuvwxyzABC0123456789!#$&'*-.^_`|~", min_size=1, max_size=6)
VALUE = st.text(st.characters(min_codepoint=0x20, max_codepoint=0x7E), max_size=20)
QUERY = st.dictionaries(
    st.sampled_from([*SUB_RESOURCES, "job", "offset", "upload_id", "part_number", "version_id", "max_keys", "prefix"]),
    st.none() | st.text("aZ09._-~%2F", min_size=1, max_size=8).filter(lambda text: "%" not in text),
    max_size=5,
)


@settings(deadline=None)
@given(
    method=st.sampled_from(["GET", "PUT", "POST", "DELETE", "HEAD"]),
    name=st.text(min_size=1, max_size=30).filter(lambda text: text.isprintable()),
    metadata=st.dictionaries(TOKEN, VALUE, max_size=6),
    checksum=st.none() | VALUE.map(str.strip).filter(bool),
    kind=st.none() | VALUE.map(str.strip).filter(bool),
    date=VALUE,
    query=QUERY,
)
def test_another_implementation_signs_the_same_text(
    method: str,
    name: str,
    metadata: dict[str, str],
    checksum: str | None,
    kind: str | None,
    date: str,
    query: dict[str, str | None],
) -> None:
    parts = [key if value is None else f"{key}={value}" for key, value in query.items()]
    target = "/bucket/" + encoded(name, "name") + ("?" + "&".join(parts) if parts else "")
    lowered = {f"x-amz-meta-{key.lower()}": value for key, value in metadata.items()}
    headers = {"Date": date} | lowered
    headers |= {"Content-MD5": checksum} if checksum else {}
    headers |= {"Content-Type": kind} if kind else {}
    assert string_to_sign(method, target, headers) == judged(method, target, headers)


@pytest.mark.parametrize("names", [("a", "a1"), ("a", "a!"), ("file_type", "file-number"), ("a-b", "a", "a.b")])
def test_metadata_is_signed_in_the_order_of_its_names(names: tuple[str, ...]) -> None:
    headers = {f"X-Amz-Meta-{name}": "1" for name in names} | {"Date": JUNE}
    lines = string_to_sign("PUT", "/b/o", headers).split("\n")[4:-1]
    assert lines == [f"x-amz-meta-{name}:1" for name in sorted(names)]


def test_sub_resources_are_signed_together_and_sorted() -> None:
    target = "/b?versions&uploads&max_keys=5&delete&versioning=ENABLED"
    assert canonical_resource(target) == "/b?delete&uploads&versioning=ENABLED&versions"


@pytest.mark.parametrize(
    "query",
    ["job=1&offset=0", "force", "operation=start_bulk_put", "versions_=1", "Delete", "uploadId=1", "xdelete", "acl"],
)
def test_other_query_keys_are_never_signed(query: str) -> None:
    assert canonical_resource(f"/b/o?{query}") == "/b/o"


@pytest.mark.parametrize("header", CHECKSUM_HEADERS)
def test_whichever_checksum_is_sent_is_signed(header: str) -> None:
    request = HttpRequest("PUT", url_path(b="b", o="o"), headers=payloads.object_headers({header.upper(): "c"}))
    assert string_to_sign("PUT", "/b/o", {**request.headers, "date": JUNE}).split("\n")[1] == "c"


def test_range_is_not_taken_for_a_checksum() -> None:
    text = string_to_sign("GET", "/b/o", {"Range": "bytes=0-9", "Date": JUNE})
    assert text == f"GET\n\n\n{JUNE}\n/b/o"


def test_keys_lose_the_space_around_them() -> None:
    assert Credentials(" id\n", "\tsecret ") == Credentials("id", "secret")


@pytest.mark.parametrize(
    ("access_key", "secret_key"),
    [("", "s"), ("a", " "), ("ключ", "s"), ("a\r\nX-Evil: 1", "s"), ("a", "\udcff")],
)
def test_keys_that_cannot_be_used_are_refused(access_key: str, secret_key: str) -> None:
    with pytest.raises(ConfigurationError) as raised:
        Credentials(access_key, secret_key)
    assert raised.value.__cause__ is None


def test_a_secret_may_be_in_any_script() -> None:
    made: Any = authorization(Credentials("id", "Schlüssel"), "GET", "/", {"Date": JUNE})
    assert made.startswith("AWS id:")
