"""The seam for older scripts: plain results, old credentials, the old words for a wrong request."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from ds3_runtime import (
    BaseClient,
    Headers,
    HttpReply,
    HttpRequest,
    Model,
    PagedResponse,
    Request,
    Response,
    as_boolean,
    as_integer,
    as_string,
    attribute,
    child,
    children,
    element,
    header,
    outcome,
    values,
)
from ds3_runtime.dropin import DropInClient, DropInCredentials, DropInResponse, plain_result
from ds3_runtime.xml import parse_xml

from .conftest import Serve
from .scripted import answer


class Owner(Model):
    display_name: str | None = element("DisplayName", as_string, optional=True)
    id: int = element("ID", as_integer)


class Entry(Model):
    key: str = element("Key", as_string)
    owner: Owner = child("Owner", Owner)


class Listing(Model):
    cached: bool = attribute("InCache", as_boolean)
    common_prefixes: list[str] = values("Prefix", as_string, wrapper="CommonPrefixes", each=True)
    entries: list[Entry] = children("Contents", Entry)
    max_keys: int = element("MaxKeys", as_integer)
    owner: Owner | None = child("Owner", Owner, optional=True)
    tapes: list[Owner] = children("Tape", Owner, wrapper="Tapes")
    words: list[str] = values("Word", as_string)


def plain(body: str) -> dict[str, object]:
    return plain_result(parse_xml(body.encode()), Listing)


EMPTY: dict[str, object] = {
    "InCache": None,
    "CommonPrefixesList": [],
    "ContentsList": [],
    "MaxKeys": None,
    "Owner": None,
    "TapeList": [],
    "WordList": [],
}


@pytest.mark.parametrize("body", ["<Data/>", "<Other><Unknown>1</Unknown></Other>", "<Data><Tapes/></Data>"])
def test_every_key_is_there_always(body: str) -> None:
    assert plain(body) == EMPTY


FULL = """<Data InCache=" True "><MaxKeys> 5 </MaxKeys><MaxKeys>6</MaxKeys><Contents><Key>a</Key><Owner/></Contents>
<Contents><Key/></Contents><CommonPrefixes><Prefix>p</Prefix><Prefix>q</Prefix></CommonPrefixes><CommonPrefixes/>
<CommonPrefixes><Prefix>r</Prefix></CommonPrefixes><Tapes><Tape><ID>1</ID></Tape><Tape/></Tapes>
<Word>x<!-- c -->y</Word><Word/><Owner><ID> </ID></Owner><Extra/></Data>"""


@pytest.mark.parametrize("body", [FULL, FULL.replace("<Data", "<Data xmlns='http://s3.amazonaws.com/doc/2006-03-01/'")])
def test_values_are_the_text_that_stood_on_the_wire(body: str) -> None:
    result = plain(body)
    assert result == {
        "InCache": " True ",
        "CommonPrefixesList": [{"Prefix": "p"}, {"Prefix": "q"}, {"Prefix": "r"}],
        "ContentsList": [{"Key": "a", "Owner": {"DisplayName": None, "ID": None}}, {"Key": None, "Owner": None}],
        "MaxKeys": " 5 ",
        "Owner": {"DisplayName": None, "ID": " "},
        "TapeList": [{"DisplayName": None, "ID": "1"}, {"DisplayName": None, "ID": None}],
        "WordList": ["xy", None],
    }
    assert json.loads(json.dumps(result)) == result


class ListThingsResponse(PagedResponse[Listing]):
    __slots__ = ()


class ListThingsRequest(Request[ListThingsResponse]):
    operation = "ListThings"

    def prepare(self) -> HttpRequest:
        return HttpRequest("GET", "/things")

    def parse(self, reply: HttpReply) -> ListThingsResponse:
        reply.expect(200)
        return ListThingsResponse(self, reply, Listing.parse(reply))


class MoreThingsRequest(ListThingsRequest):
    """A request that a script has derived from another."""


class Typed(BaseClient):
    def list_things(self, request: ListThingsRequest) -> ListThingsResponse:
        return self.send(request)


class Old(DropInClient):
    typed = Typed


def test_a_call(serve: Serve) -> None:
    headers = {"page-TRUNCATED": 2, "total-result-count": "x", "X-Amz-Meta-Colour%25": "red,50%25"}
    server = serve(answer(200, b"<Data><MaxKeys>5</MaxKeys></Data>", **headers))
    client = Old(f"127.0.0.1:{server.port}", DropInCredentials(" access ", "secret\n"))
    request = MoreThingsRequest()
    response = client.list_things(request)
    assert response.result == EMPTY | {"MaxKeys": "5"}
    assert response.meta_data == {"colour%": ["red", "50%"]}
    assert (response.paging_truncated, response.paging_total_result_count) == (2, None)
    assert response.request is request
    assert server.requests[0].headers["authorization"].startswith("AWS access:")
    client.close()


@pytest.mark.parametrize("request_", [5, None, HttpRequest("GET", "/")])
def test_a_wrong_request(request_: object) -> None:
    client = Old("bp", DropInCredentials("a", "s"))
    message = f"request for list_things should be of type ListThingsRequest but was {type(request_).__name__}"
    with pytest.raises(TypeError) as raised:
        client.list_things(request_)  # type: ignore[arg-type]
    assert str(raised.value) == message


@pytest.mark.parametrize("name", ["no_such_call", "config", "from_nowhere", "_missing", "__len__"])
def test_names_that_are_no_operation(name: str) -> None:
    client = Old("bp", DropInCredentials("a", "s"))
    assert not hasattr(client, name)
    with pytest.raises(AttributeError, match=name):
        getattr(client, name)


def test_looking_at_a_client_from_outside_does_no_harm() -> None:
    client = Old.__new__(Old)
    with pytest.raises(AttributeError):
        _ = client._client
    assert copy.copy(client) is not client
    assert isinstance(pickle.loads(pickle.dumps(client)), Old)


def test_credentials() -> None:
    assert DropInCredentials(accessId=" a ", key="b").is_valid()
    assert not DropInCredentials("a", " ").is_valid()


class Head(Model):
    status: str = outcome(as_string)
    length: int | None = header("Content-Length", as_integer, optional=True)


@pytest.mark.parametrize(
    ("result", "content", "expected"),
    [
        (None, b"", None),
        (b"raw", b"raw", b"raw"),
        (Head(status="EXISTS", length=5), b"", "EXISTS"),
        (Owner(display_name="o", id=1), b"", None),
    ],
)
def test_results_that_are_no_document(result: object, content: bytes, expected: object) -> None:
    response = Response(ListThingsRequest(), HttpReply(200, "", Headers(), content), result)
    assert DropInResponse(response).result == expected
    assert DropInResponse(response).meta_data is None
