"""Hostile and broken documents: refused with an error that says which answer it was, quickly and in little memory."""

from __future__ import annotations

import tracemalloc
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

import pytest

from ds3_runtime import HttpReply, HttpRequest, Model, Request, Response, as_integer, as_string, attribute, children
from ds3_runtime.errors import BadAnswer
from ds3_runtime.xml import DEEPEST, LARGE, parse_xml

from .conftest import Connect, Serve
from .scripted import answer


class Item(Model):
    name: str = attribute("Name", as_string)


class Listing(Model):
    count: int | None = attribute("Count", as_integer, optional=True)
    items: Sequence[Item] = children("Item", Item)
    name: str | None = attribute("Name", as_string, optional=True)


class ListingResponse(Response[Listing]):
    __slots__ = ()


@dataclass
class GetListing(Request[ListingResponse]):
    operation: ClassVar[str] = "GetListing"

    def prepare(self) -> HttpRequest:
        return HttpRequest("GET", "/listing")

    def parse(self, reply: HttpReply) -> ListingResponse:
        reply.expect(200)
        return ListingResponse(self, reply, Listing.parse(reply))


def bomb(depth: int) -> str:
    entities = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(depth))
    return f'<!DOCTYPE Data [<!ENTITY e0 "boom">{entities}]>'


ROWS = b"<Item Name='x'/>" * 10 + b'<Item Name="x"/>' * (LARGE // 10)
SECRET = "the content of a file"


def hostile(secret: Path) -> Iterator[tuple[str, bytes]]:
    """Yield documents that no appliance sends."""
    yield "billion laughs", f"{bomb(9)}<Data Name='x'>&e9;</Data>".encode()
    yield "billion laughs in an attribute", f"{bomb(9)}<Data Name='&e9;'/>".encode()
    yield "quadratic blowup", f"<!DOCTYPE d [<!ENTITY a '{'a' * 50_000}'>]><d x='{'&a;' * 20_000}'/>".encode()
    yield "external entity", f"<!DOCTYPE d [<!ENTITY x SYSTEM '{secret.as_uri()}'>]><d Name='y'>&x;</d>".encode()
    yield "external DTD", f"<!DOCTYPE d SYSTEM '{secret.as_uri()}'><d/>".encode()
    yield "parameter entity", f"<!DOCTYPE d [<!ENTITY % x SYSTEM '{secret.as_uri()}'> %x;]><d/>".encode()
    yield "doctype in UTF-16", "<?xml version='1.0' encoding='utf-16'?><!DOCTYPE d><d/>".encode("utf-16")
    yield "doctype before many rows", b"<!DOCTYPE d><d>" + ROWS + b"</d>"
    yield "unknown entity", b"<d Name='&nbsp;'/>"
    yield "deep", b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1)
    yield "very deep", b"<a>" * 1_000_000 + b"</a>" * 1_000_000
    yield "deep and never closed", b"<a>" * 2_000_000
    yield "truncated", b"<Data><Item Name='a'/>"
    yield "truncated in rows", b"<Data>" + ROWS[:-1]
    yield "truncated after rows", b"<Data>" + ROWS
    yield "two roots", b"<Data/><Data/>"
    yield "rows without a root", ROWS
    yield "NUL", b"<Data Name='a\x00b'/>"
    yield "NUL in rows", b"<Data>" + ROWS + b'<Item Name="\x00"/></Data>'
    yield "not UTF-8", b"<Data Name='\xff\xfe'/>"
    yield "not UTF-8 in rows", b"<Data>" + ROWS + b'<Item Name="\xff"/></Data>'
    yield "no such encoding", b"<?xml version='1.0' encoding='klingon'?><Data/>"
    yield "another encoding than it says", b"<?xml version='1.0' encoding='utf-16'?><Data/>"
    yield "the same attribute twice", b"<Data>" + b'<Item Name="a" Name="b"/>' * (LARGE // 10) + b"</Data>"
    yield "a huge attribute, never closed", b"<Data Name='" + b"a" * 20_000_000
    yield "a web page", b"<!doctype html><html><body>Login</body></html>"
    yield "JSON", b'{"Data": []}'
    yield "nothing", b""
    yield "blanks", b" \n" * 10
    yield "binary", bytes(range(256)) * 300


@pytest.fixture
def documents(tmp_path: Path) -> dict[str, bytes]:
    secret = tmp_path / "secret"
    secret.write_text(SECRET)
    return dict(hostile(secret))


def test_hostile_documents_are_refused(documents: dict[str, bytes]) -> None:
    assert len(documents) == 30
    for name, content in documents.items():
        tracemalloc.start()
        with pytest.raises(BadAnswer) as raised:
            pytest.fail(f"{name} gave {Listing.from_xml(content)!r:.200}")
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        assert peak < 10_000_000 + 2 * len(content), name
        assert len(str(raised.value)) < 1000, name
        assert SECRET not in str(raised.value), name


def test_the_error_says_which_answer_it_was(documents: dict[str, bytes], serve: Serve, connect: Connect) -> None:
    for name in ("billion laughs", "external entity", "very deep", "truncated after rows", "no such encoding"):
        server = serve(answer(200, documents[name], X_Amz_Request_Id=42))
        with pytest.raises(BadAnswer) as raised:
            connect(server).send(GetListing())
        error = raised.value
        assert (error.operation, error.status, error.request_id) == ("GetListing", 200, "42")
        assert len(server.requests) == 1, "what makes no sense is not asked for again"


def test_an_external_entity_is_not_read(documents: dict[str, bytes]) -> None:
    with pytest.raises(BadAnswer, match="DOCTYPE"):
        parse_xml(documents["external entity"])


def test_depth_has_a_bound() -> None:
    assert parse_xml(b"<a>" * DEEPEST + b"</a>" * DEEPEST).tag == "a"
    with pytest.raises(BadAnswer, match=f"more than {DEEPEST} elements"):
        parse_xml(b"<a>" * (DEEPEST + 1) + b"</a>" * (DEEPEST + 1))


@pytest.mark.parametrize("size", [1_000, 9_000_000, 12_000_000])
def test_long_text_is_no_fault(size: int) -> None:
    name = "ü" * (size // 2)
    assert Listing.from_xml(f"<Data Name='{name}'>{ROWS.decode()}</Data>".encode()).name == name


def test_entities_that_every_document_may_use() -> None:
    listing = Listing.from_xml(b"<Data Name='&amp;&#38;&lt;&#x3c;&gt;&quot;&apos;&#233;&amp;amp;'/>")
    assert listing.name == "&&<<>\"'é&amp;"


def test_the_size_of_an_answer_has_a_bound_that_can_be_raised(serve: Serve, connect: Connect) -> None:
    document = b"<Data>" + ROWS + b"</Data>"
    server = serve(answer(200, document, X_Amz_Request_Id=42))
    with pytest.raises(BadAnswer, match=f"longer than {len(document) - 1} bytes") as raised:
        connect(server, longest_answer=len(document) - 1).send(GetListing())
    error = raised.value
    assert (error.operation, error.status, error.request_id) == ("GetListing", 200, "42")
    assert len(connect(server, longest_answer=len(document)).send(GetListing()).result.items) == 10 + LARGE // 10
