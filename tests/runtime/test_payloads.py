"""Bodies and headers that requests carry: written so that they can be read back as they were."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ds3_runtime import Body, DeleteObject, Ds3GetObject, Ds3PutObject, Headers, HttpReply, Part, payloads
from ds3_runtime.errors import InvalidRequest
from ds3_runtime.xml import Element, parse_xml

from .calls import Answered, get

XML_TEXT = st.text(
    st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff") | st.sampled_from("\t\n\r<>&\"'"),
    min_size=1,
)
ANY_TEXT = st.text(st.characters(exclude_categories=["Cs"]))


def written(body: Body | None) -> Element:
    assert body is not None
    content = b"".join(body.pieces())
    assert len(content) == body.length
    return parse_xml(content)


@settings(deadline=None)
@given(XML_TEXT)
def test_names_come_back(name: str) -> None:
    assert written(payloads.objects_to_put([Ds3PutObject(name, 1)]))[0].get("Name") == name
    assert written(payloads.objects_to_get([Ds3GetObject(name)]))[0].get("Name") == name
    assert written(payloads.objects_to_delete([DeleteObject(name)])).findtext("Object/Key") == name
    assert written(payloads.parts([Part(1, name)])).findtext("Part/ETag") == name
    assert written(payloads.ids([name])).findtext("Id") == name


@pytest.mark.parametrize(
    "character", [*map(chr, range(9)), "\x0b", "\x0c", "\x0e", "\x1f", "\ud800", "\ufffe", "\uffff"]
)
def test_characters_that_xml_cannot_carry_are_refused(character: str) -> None:
    name = f"a{character}b"
    with pytest.raises(InvalidRequest, match="cannot be written in XML"):
        payloads.objects_to_put([Ds3PutObject(name, 1)])
    with pytest.raises(InvalidRequest, match="cannot be written in XML"):
        payloads.objects_to_get([Ds3GetObject(name)])
    with pytest.raises(InvalidRequest, match="cannot be written in XML"):
        payloads.objects_to_delete([DeleteObject(name)])


def content(body: Body | None) -> str:
    assert body is not None
    return b"".join(body.pieces()).decode()


def test_documents() -> None:
    version = UUID(int=1)
    assert (
        content(payloads.objects_to_put([Ds3PutObject("a", 0), Ds3PutObject("b", 5)]))
        == '<Objects><Object Name="a" Size="0"/><Object Name="b" Size="5"/></Objects>'
    )
    assert (
        content(payloads.objects_to_get([Ds3GetObject("a"), Ds3GetObject("b", 5, 0, version)]))
        == f'<Objects><Object Name="a"/><Object Name="b" Length="5" Offset="0" VersionId="{version}"/></Objects>'
    )
    assert (
        content(payloads.objects_to_delete([DeleteObject("a"), DeleteObject("b", version)]))
        == "<Delete><Object><Key>a</Key></Object>"
        f"<Object><Key>b</Key><VersionId>{version}</VersionId></Object></Delete>"
    )
    assert (
        content(payloads.parts([Part(1, '"e"')]))
        == '<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>"e"</ETag></Part></CompleteMultipartUpload>'
    )
    assert content(payloads.ids([version, "b"])) == f"<Ids><Id>{version}</Id><Id>b</Id></Ids>"
    assert content(payloads.objects_to_put([])) == "<Objects/>"


@pytest.mark.parametrize("write", [payloads.objects_to_put, payloads.objects_to_get])
def test_a_body_of_many_objects(write: Callable[[Iterable[Ds3PutObject]], Body]) -> None:
    entries = [Entry(f"<{number}>" if number % 1000 == 0 else f"film {number}", number) for number in range(20_000)]
    tracemalloc.start()
    body = write(entry for entry in entries)  # type: ignore[arg-type,misc]
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert peak < 2 * body.length
    for _ in range(2):
        root = written(body)
        assert [row.get("Name") for row in root] == [entry.name for entry in entries]
    assert content(write(entries)) == content(body)


def test_an_iterator_that_was_used_up_is_refused() -> None:
    entries = iter([Ds3PutObject("a", 1)])
    assert content(payloads.objects_to_put(entries)) == '<Objects><Object Name="a" Size="1"/></Objects>'
    with pytest.raises(InvalidRequest, match="to send a request twice, give it a list"):
        payloads.objects_to_put(entries)
    assert content(payloads.objects_to_put(())) == "<Objects/>"


def test_whatever_stands_for_a_size_or_an_id_cannot_break_out() -> None:
    entry = Ds3PutObject("a", '1" Evil="')  # type: ignore[arg-type]
    assert written(payloads.objects_to_put([entry]))[0].attrib == {"Name": "a", "Size": '1" Evil="'}
    assert written(payloads.ids(["</Id><Id>"])).findtext("Id") == "</Id><Id>"


@dataclass
class Entry:
    """What can be put and got."""

    name: str
    size: int
    length: None = None
    offset: None = None
    version_id: None = None


def test_no_list_is_no_body() -> None:
    assert payloads.objects_to_put(None) is payloads.objects_to_get(None) is payloads.objects_to_delete(None) is None
    assert payloads.parts(None) is payloads.ids(None) is None


def test_text_is_sent_as_it_is() -> None:
    assert content(payloads.text("ü")) == content(payloads.text("ü".encode())) == "ü"
    with pytest.raises(InvalidRequest):
        payloads.text("\ud800")


def read_back(headers: dict[str, str]) -> dict[str, str]:
    reply = HttpReply(200, "OK", Headers(headers.items()))
    return Answered(get(), reply, reply).metadata


def is_metadata(name: str) -> bool:
    text = name.strip().lower()
    return bool(text) and not text.startswith(("x-amz-meta-", "content-")) and text != "range"


@settings(deadline=None)
@given(st.dictionaries(ANY_TEXT.filter(is_metadata), ANY_TEXT, max_size=4))
def test_metadata_comes_back(metadata: dict[str, str]) -> None:
    expected = {name.strip().lower(): value for name, value in metadata.items()}
    try:
        sent = payloads.object_headers(metadata)
    except InvalidRequest:
        assert len(expected) < len(metadata)
        return
    assert read_back(sent) == expected
    for name, value in sent.items():
        assert name.isascii()
        assert name == name.lower() or "%" in name
        assert value.isascii()
        assert value.isprintable()
        assert value == value.strip()


@pytest.mark.parametrize(
    ("name", "value", "wire_name", "wire_value"),
    [
        ("Colour", "red", "x-amz-meta-colour", "red"),
        ("X-Amz-Meta-Colour", "a b", "x-amz-meta-colour", "a b"),
        ("list", ["a", "b"], "x-amz-meta-list", "a,b"),
        ("percent%", "50%", "x-amz-meta-percent%25", "50%25"),
        ("a b", "+", "x-amz-meta-a%20b", "%2B"),
        ("a:b", " x ", "x-amz-meta-a%3Ab", "%20x%20"),
        ("ü", "é\n", "x-amz-meta-%C3%BC", "%C3%A9%0A"),
        ("empty", "", "x-amz-meta-empty", ""),
        ("blank", "  ", "x-amz-meta-blank", "%20%20"),
        ("Content-MD5", "bWQ1", "content-md5", "bWQ1"),
        ("CONTENT-CRC32C", " x ", "content-crc32c", "x"),
        ("Range", "bytes=0-9", "range", "bytes=0-9"),
        ("Host", "evil", "x-amz-meta-host", "evil"),
        ("Authorization", "evil", "x-amz-meta-authorization", "evil"),
        ("Content-Encoding", "gzip", "x-amz-meta-content-encoding", "gzip"),
    ],
)
def test_headers_on_the_wire(name: str, value: str, wire_name: str, wire_value: str) -> None:
    assert payloads.object_headers({name: value}) == {wire_name: wire_value}


@pytest.mark.parametrize(
    "headers", [{"a": "1", "A": "2"}, {"a": "1", "x-amz-meta-a": "2"}, {"": "1"}, {"x-amz-meta-": "1"}, {"\ud800": "1"}]
)
def test_headers_of_which_one_would_be_lost_are_refused(headers: dict[str, str]) -> None:
    with pytest.raises(InvalidRequest):
        payloads.object_headers(headers)


def test_no_headers() -> None:
    assert payloads.object_headers(None) == payloads.object_headers({}) == {}


def test_metadata_of_other_clients_is_read_as_well_as_can_be() -> None:
    headers = {"X-AMZ-META-Colour": "100%", "x-amz-meta-a%zz": "%FF", "etag": "1"}
    assert read_back(headers) == {"colour": "100%", "a%zz": "\ufffd"}
