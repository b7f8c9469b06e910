"""Walks through listings that behave oddly; tests/end_to_end/test_pages.py has those that behave."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, ClassVar
from uuid import UUID

import pytest

import ds3
from ds3_runtime import (
    ByOffset,
    HttpReply,
    HttpRequest,
    Model,
    PagedRequest,
    PagedResponse,
    Paging,
    as_string,
    children,
)
from ds3_runtime import element as element_
from ds3_runtime import errors as e

from .conftest import Connect, Serve
from .scripted import answer

IDS = [UUID(int=number) for number in range(1, 30)]


def buckets(*numbers: int, more: int | None = None) -> bytes:
    """Return a page of buckets with these numbers, and the header that says how many follow."""
    rows = "".join(f"<Bucket><Id>{IDS[number]}</Id><Name>b{number}</Name></Bucket>" for number in numbers)
    return answer(200, f"<Data>{rows}</Data>".encode(), **({} if more is None else {"page_truncated": more}))


def names(client: Any, **options: Any) -> list[str]:
    return [row.name for row in client.pages(ds3.GetBucketsSpectraS3Request(), **options)]


def targets(server: Any) -> list[str]:
    return [request.target.partition("?")[2] for request in server.requests]


def test_each_page_begins_after_the_last_row(serve: Serve, connect: Connect) -> None:
    server = serve(buckets(0, 1, more=3), buckets(2, 3, more=1), buckets(4, more=0))
    assert names(connect(server), page_size=2) == ["b0", "b1", "b2", "b3", "b4"]
    assert targets(server) == [
        "page_length=2",
        f"page_length=2&page_start_marker={IDS[1]}",
        f"page_length=2&page_start_marker={IDS[3]}",
    ]


def test_pages_are_asked_for_when_they_are_needed(serve: Serve, connect: Connect) -> None:
    server = serve(buckets(0, 1, more=1), buckets(2, more=0))
    walk = iter(connect(server).pages(ds3.GetBucketsSpectraS3Request()))
    assert not server.requests
    assert [next(walk).name, next(walk).name] == ["b0", "b1"]
    assert len(server.requests) == 1
    assert next(walk).name == "b2"
    assert len(server.requests) == 2


def test_each_iteration_asks_anew(serve: Serve, connect: Connect) -> None:
    server = serve(buckets(0, more=0), buckets(1, more=0))
    pages = connect(server).pages(ds3.GetBucketsSpectraS3Request())
    assert [[row.name for row in pages] for _ in range(2)] == [["b0"], ["b1"]]


def test_a_server_without_headers_is_asked_until_it_has_no_more(serve: Serve, connect: Connect) -> None:
    server = serve(buckets(0, 1), buckets(2), buckets())
    assert names(connect(server)) == ["b0", "b1", "b2"]
    assert len(server.requests) == 3


def test_a_server_without_pages_says_everything_twice(serve: Serve, connect: Connect) -> None:
    server = serve(buckets(0, 1, 2))
    assert names(connect(server)) == ["b0", "b1", "b2"]
    assert len(server.requests) == 2


def test_a_server_that_goes_in_circles(serve: Serve, connect: Connect) -> None:
    server = serve(buckets(0, 1, more=2), buckets(2, 3, more=2), buckets(0, 1, more=2), buckets(2, 3, more=2))
    client = connect(server)
    with pytest.raises(e.BadAnswer, match="goes on where it has been already") as raised:
        names(client)
    assert raised.value.operation == "GetBucketsSpectraS3"
    assert len(server.requests) == 3


def test_a_page_that_is_empty_though_more_follow(serve: Serve, connect: Connect) -> None:
    with pytest.raises(e.BadAnswer, match="goes on, but its page is empty"):
        names(connect(serve(buckets(0, more=5), buckets(more=5))))


def test_rows_without_a_key_are_counted(serve: Serve, connect: Connect) -> None:
    nameless = answer(200, b"<Data><Bucket><Name>x</Name></Bucket></Data>", page_truncated=1)
    server = serve(nameless, buckets(1, more=0))
    assert names(connect(server)) == ["x", "b1"]
    assert targets(server) == ["", "page_offset=1"]


def test_rows_without_a_key_after_a_marker_cannot_be_counted(serve: Serve, connect: Connect) -> None:
    nameless = answer(200, b"<Data><Bucket><Name>x</Name></Bucket></Data>", page_truncated=1)
    request = ds3.GetBucketsSpectraS3Request(page_start_marker=IDS[0])
    with pytest.raises(e.BadAnswer, match="no key to go on from"):
        list(connect(serve(nameless)).pages(request))


def test_the_last_row_has_gone(serve: Serve, connect: Connect) -> None:
    """The one before it will do; what was seen already does not come twice."""
    server = serve(buckets(0, 1, 2, more=2), answer(400), buckets(2, 3, 4, more=0))
    assert names(connect(server)) == ["b0", "b1", "b2", "b3", "b4"]
    assert targets(server) == ["", f"page_start_marker={IDS[2]}", f"page_start_marker={IDS[1]}"]


def test_a_refusal_for_another_reason_costs_few_calls(serve: Serve, connect: Connect) -> None:
    server = serve(buckets(*range(20), more=5), answer(404))
    with pytest.raises(e.NotFound):
        names(connect(server))
    assert len(server.requests) == 6


@pytest.mark.parametrize("status", [403, 409, 500])
def test_other_refusals_end_the_walk(serve: Serve, connect: Connect, status: int) -> None:
    server = serve(buckets(0, 1, more=5), answer(status))
    with pytest.raises(e.ApiError) as raised:
        names(connect(server))
    assert raised.value.status == status
    assert len(server.requests) == 2


def objects(*keys: str, following: str = "", more: bool = True) -> bytes:
    rows = "".join(f"<Contents><Key>{key}</Key></Contents>" for key in keys)
    told = f"<IsTruncated>{str(more).lower()}</IsTruncated><NextMarker>{following}</NextMarker>"
    return answer(200, f"<ListBucketResult>{rows}{told}</ListBucketResult>".encode())


def test_markers(serve: Serve, connect: Connect) -> None:
    server = serve(objects("a", "b", following="b"), objects("c", more=False))
    rows = connect(server).pages(ds3.GetBucketRequest("films", prefix="x"), page_size=2)
    assert [row.key for row in rows] == ["a", "b", "c"]
    assert targets(server) == ["max_keys=2&prefix=x", "marker=b&max_keys=2&prefix=x"]


@pytest.mark.parametrize(
    ("pages", "says"),
    [
        ([objects("a")], "goes on, but not where"),
        ([objects("a", following="a"), objects("b", following="b"), objects("a", following="a")], "been already"),
        ([objects("a", following="m")], "been already"),
    ],
)
def test_a_listing_that_goes_on_but_not_where(serve: Serve, connect: Connect, pages: list[bytes], says: str) -> None:
    with pytest.raises(e.BadAnswer, match=says):
        list(connect(serve(*pages)).pages(ds3.GetBucketRequest("films", marker="m")))


def test_a_listing_that_does_not_say_whether_it_goes_on(serve: Serve, connect: Connect) -> None:
    server = serve(answer(200, b"<ListBucketResult><Contents><Key>a</Key></Contents></ListBucketResult>"))
    assert [row.key for row in connect(server).pages(ds3.GetBucketRequest("films"))] == ["a"]


def test_what_has_no_pages_is_refused(connect: Connect) -> None:
    client = connect("http://127.0.0.1:9")
    with pytest.raises(e.InvalidRequest, match="GetService does not answer in pages"):
        client.pages(ds3.GetServiceRequest())
    with pytest.raises(e.InvalidRequest, match="a page cannot have 0 rows"):
        client.pages(ds3.GetBucketRequest("films"), page_size=0)


class Word(Model):
    text: str = element_("Text", as_string)


class Words(Model):
    words: list[Word] = children("Word", Word)


class WordsResponse(PagedResponse[Words]):
    __slots__ = ()


@dataclass(slots=True)
class WordsRequest(PagedRequest[WordsResponse, Word]):
    """A listing whose rows have no key."""

    operation: ClassVar[str] = "Words"
    paging: ClassVar[Paging] = ByOffset(rows=("words",), size="length", offset="offset", last="last")

    length: int | None = None
    offset: int | None = None
    last: bool | None = None

    def prepare(self) -> HttpRequest:
        return HttpRequest("GET", "/words", {"length": self.length, "offset": self.offset})

    def parse(self, reply: HttpReply) -> WordsResponse:
        reply.expect(200)
        return WordsResponse(self, reply, Words.parse(reply))


def words(*texts: str, **headers: object) -> bytes:
    rows = "".join(f"<Word><Text>{text}</Text></Word>" for text in texts)
    return answer(200, f"<Data>{rows}</Data>".encode(), **headers)


def test_offsets(serve: Serve, connect: Connect) -> None:
    server = serve(words("a", "a", page_truncated=2), words("a", "b", page_truncated=0))
    rows = connect(server).pages(WordsRequest(offset=4), page_size=2)
    assert [row.text for row in rows] == ["a", "a", "a", "b"]
    assert targets(server) == ["length=2&offset=4", "length=2&offset=6"]


@pytest.mark.parametrize("script", [[words("a", "b")], [words("a", "b"), words()]])
def test_offsets_without_headers(serve: Serve, connect: Connect, script: list[bytes]) -> None:
    rows: Iterator[Word] = iter(connect(serve(*script)).pages(WordsRequest()))
    assert [row.text for row in rows] == ["a", "b"]


def test_the_last_page_is_the_last(serve: Serve, connect: Connect) -> None:
    server = serve(words("y", "z"))
    assert [row.text for row in connect(server).pages(WordsRequest(last=True))] == ["y", "z"]
    assert len(server.requests) == 1
