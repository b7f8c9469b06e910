"""The bytes on the wire: the target that was signed, and each header once."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Iterator
from urllib.parse import unquote

import httpx
import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from ds3_runtime import PRESENT, BaseClient, BytesBody, HttpRequest, payloads, rest_path, url_path
from ds3_runtime.errors import InvalidRequest
from ds3_runtime.signing import Credentials, authorization

from .calls import Call, get, put
from .conftest import Connect, Serve
from .scripted import Received, ScriptedServer, answer

NAMES = [
    "plain.txt", " ", " lead", "trail ", "a b", "a+b", "50%", "%2F", "%zz", "a;b", "a&b=c", "a?b", "a#b", "a:b", "a@b",
    "tab\there", "new\nline", "carriage\rreturn", "\x00nul", "\x7f", "..", ".", "a//b", "/lead", "trail/", "//",
    "a/../b", "a/./b", "../../x", "ü", "日本語", "😀", "e\u0301", "\u202e", "[x]", "back\\slash", "a|b", "{x}",
    '"quoted"', "<x>", "^", "`", "~", "!$&'()*,=", "http://evil/x", "x" * 1024,
]  # fmt: skip


@pytest.fixture(scope="module")
def pair() -> Iterator[tuple[ScriptedServer, BaseClient]]:
    with ScriptedServer(deque([answer()])) as server, BaseClient(server.endpoint, "access", "secret") as client:
        yield server, client


def signature_holds(request: Received) -> bool:
    expected = authorization(Credentials("access", "secret"), request.method, request.target, request.headers)
    return request.headers["authorization"] == expected


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=40))
@example(name="a/../b")
def test_any_object_name_goes_out_as_it_was_signed(pair: tuple[ScriptedServer, BaseClient], name: str) -> None:
    check_name(pair, name)


@pytest.mark.parametrize("name", NAMES)
def test_awkward_object_names_go_out_as_they_were_signed(pair: tuple[ScriptedServer, BaseClient], name: str) -> None:
    check_name(pair, name)


def check_name(pair: tuple[ScriptedServer, BaseClient], name: str) -> None:
    server, client = pair
    prepared = HttpRequest(
        "PUT",
        url_path(bucket_name="bucket", object_name=name),
        query={"job": "j+1", "prefix": name, "delete": PRESENT, "offset": 0, "missing": None},
        headers=payloads.object_headers({"Colour": name}),
        body=BytesBody(b"12345"),
    )
    client.send(Call(prepared))
    received = server.requests[-1]
    assert received.request_line == f"PUT {prepared.target} HTTP/1.1"
    assert unquote(received.target.partition("?")[0]) == f"/bucket/{name}"
    assert received.target.isascii()
    assert not set(received.target.partition("?")[0]) & set('+;?# \t"<>\\^`{|}[]&=@:,')
    assert unquote(received.headers["x-amz-meta-colour"]) == name
    assert signature_holds(received)
    assert received.body == b"12345"


@pytest.mark.parametrize("method", ["GET", "HEAD", "PUT", "POST", "DELETE"])
@pytest.mark.parametrize("body", [None, BytesBody(b""), BytesBody(b"<a/>")])
def test_headers(serve: Serve, connect: Connect, method: str, body: BytesBody | None) -> None:
    server = serve()
    connect(server).send(Call(HttpRequest(method, "/bucket", body=body)))
    received = server.requests[0]
    assert max(Counter(name for name, _ in received.fields).values()) == 1
    headers = received.headers
    expected = {"host", "date", "user-agent", "accept-encoding", "authorization"}
    expected |= {"content-length", "content-type"} if body else set()
    expected |= {"content-length"} if method in ("PUT", "POST") else set()
    assert set(headers) == expected
    assert headers["host"] == f"127.0.0.1:{server.port}"
    assert headers["accept-encoding"] == "identity"
    assert headers["date"].endswith(" GMT")
    assert headers.get("content-length", "0") == str(body.length if body else 0)
    assert signature_holds(received)


def test_headers_of_the_request_replace_those_of_the_client(serve: Serve, connect: Connect) -> None:
    server = serve()
    headers = payloads.object_headers({"Content-Type": "text/plain", "Content-Length": "77", "Range": "bytes=0-1"})
    connect(server).send(put(headers=headers, body=BytesBody(b"12345")))
    received = server.requests[0]
    assert received.headers["content-type"] == "text/plain"
    assert received.headers["content-length"] == "5"
    assert received.headers["range"] == "bytes=0-1"
    assert signature_holds(received)


@pytest.mark.parametrize(
    ("written", "prefix"),
    [
        ("http://{}", ""),
        ("HTTP://{}", ""),
        ("http://{}/", ""),
        ("  http://{}//\n", ""),
        ("http://{}/gateway/bp/", "/gateway/bp"),
        ("http://{}/a b/ü%20", "/a%20b/%C3%BC%20"),
    ],
)
def test_ways_to_write_the_endpoint(serve: Serve, connect: Connect, written: str, prefix: str) -> None:
    server = serve()
    client = connect(written.format(f"127.0.0.1:{server.port}"))
    client.send(get(rest_path("bucket", name="a/../b"), query={"versions": PRESENT}))
    received = server.requests[0]
    assert received.target == f"{prefix}/_rest_/bucket/a/../b?versions"
    assert received.headers["host"] == f"127.0.0.1:{server.port}"
    assert signature_holds(received)


def test_an_endpoint_that_is_an_ipv6_address(serve: Serve, connect: Connect) -> None:
    server = serve(host="::1")
    connect(f"http://[::1]:{server.port}").send(get())
    assert server.requests[0].headers["host"] == f"[::1]:{server.port}"


def test_an_endpoint_that_is_a_name(serve: Serve, connect: Connect) -> None:
    server = serve()
    connect(f"http://LocalHost:{server.port}").send(get())
    assert server.requests[0].headers["host"] == f"localhost:{server.port}"


def test_one_connection_serves_many_calls(serve: Serve, connect: Connect) -> None:
    server = serve(answer(200, b"x"), answer(404, b"<Error/>"), answer(204), answer(200, b"yy"))
    client = connect(server)
    for _ in range(50):
        client.send(Call(HttpRequest("GET", "/b"), (200, 204, 404)))
    assert len(server.requests) == 50
    assert server.connections == 1


@pytest.mark.parametrize(
    ("name", "value"), [("content-md5", "a\r\nX-Evil: 1"), ("content-type", "a\x00b"), ("content-md5", "ü")]
)
def test_headers_that_would_break_out_are_refused(serve: Serve, connect: Connect, name: str, value: str) -> None:
    server = serve()
    client = connect(server)
    with pytest.raises(InvalidRequest):
        client.send(put(headers={name: value}))
    assert not server.requests
    client.send(put())


def test_a_target_that_is_too_long_is_refused(serve: Serve, connect: Connect) -> None:
    with pytest.raises(InvalidRequest):
        connect(serve()).send(get("/" + "x" * 70000))


def test_any_transport_of_httpx_can_stand_in(connect: Connect) -> None:
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        seen.append(request)
        return httpx.Response(200, content=b"fine", headers={"x-amz-request-id": "1"})

    client = connect("http://bp.example/gateway", transport=httpx.MockTransport(handle))
    answered = client.send(put("/bucket/a/../b", query={"job": 1}, body=BytesBody(b"12345")))
    assert (answered.content, answered.request_id) == (b"fine", "1")
    assert seen[0].url.raw_path == b"/gateway/bucket/a/../b?job=1"
    assert (seen[0].url.host, seen[0].content) == ("bp.example", b"12345")


def test_a_slash_in_a_bucket_name_never_means_an_object() -> None:
    assert url_path(bucket_name="a/b") == "/a%2Fb"
    assert url_path(bucket_name="a/b", object_name="c/d") == "/a%2Fb/c/d"
