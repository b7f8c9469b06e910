"""Refusals in every shape that servers, gateways and proxies give them."""

from __future__ import annotations

import pytest

from ds3_runtime import Headers, HttpReply, HttpRequest
from ds3_runtime import errors as e
from ds3_runtime.xml import parse_xml

from .calls import Call, get, put
from .conftest import Connect, Serve
from .scripted import answer

FULL = (
    b"<Error><Code>NotFound</Code><HttpErrorCode>404</HttpErrorCode><Message>No such user.</Message>"
    b"<Resource>/_rest_/user/x</Resource><ResourceId>578</ResourceId></Error>"
)
TEN = "&a;" * 10
BOMB = f'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "{TEN}">'
BOMB += "".join(f'<!ENTITY {chr(c + 1)} "{TEN.replace("a", chr(c))}">' for c in range(ord("b"), ord("j")))


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (301, e.ApiError),
        (400, e.BadRequest),
        (402, e.ApiError),
        (403, e.Forbidden),
        (404, e.NotFound),
        (405, e.ApiError),
        (409, e.Conflict),
        (410, e.Gone),
        (411, e.ApiError),
        (416, e.RangeNotSatisfiable),
        (500, e.ServerError),
        (502, e.ServerError),
        (599, e.ServerError),
    ],
)
def test_the_kind_follows_the_status(serve: Serve, connect: Connect, status: int, kind: type[e.ApiError]) -> None:
    with pytest.raises(e.ApiError) as raised:
        connect(serve(answer(status, FULL))).send(put())
    error = raised.value
    assert type(error) is kind
    assert (error.status, error.code, error.message) == (status, "NotFound", "No such user.")
    assert (error.resource, error.request_id, error.operation) == ("/_rest_/user/x", "578", "TestCall")
    assert (error.attempts, error.retry_after) == (1, None)


NAMESPACE = b"<e:Error xmlns:e='http://s3.amazonaws.com/doc/2006-03-01/'><e:Code>C</e:Code></e:Error>"


@pytest.mark.parametrize(
    ("body", "code", "message"),
    [
        pytest.param(b"", None, "Reason 404", id="empty"),
        pytest.param(b" \r\n ", None, "Reason 404", id="blank"),
        pytest.param(b"<Error/>", None, "Reason 404", id="no-fields"),
        pytest.param(b"<Error><Code/><Message></Message><Resource/></Error>", None, "Reason 404", id="empty-fields"),
        pytest.param(b"<Error><Code>C</Code></Error>", "C", "Reason 404", id="code-only"),
        pytest.param(b"<Error><Message>m</Message></Error>", None, "m", id="message-only"),
        pytest.param(b"<Error><Code> C </Code><Code>D</Code></Error>", "C", "Reason 404", id="twice"),
        pytest.param(b"<Error><!-- x --><Code>a<!-- y -->b</Code></Error>", "ab", "Reason 404", id="comments"),
        pytest.param(b"<Error><Message>a &amp; <![CDATA[<b>]]></Message></Error>", None, "a & <b>", id="cdata"),
        pytest.param(NAMESPACE, "C", "Reason 404", id="namespace"),
        pytest.param(b"\xef\xbb\xbf<?xml version='1.0'?><Error><Code>C</Code></Error>", "C", "Reason 404", id="bom"),
        pytest.param("<Error><Code>ü</Code></Error>".encode("utf-16"), "ü", "Reason 404", id="utf-16"),
        pytest.param(b"<Error><Code>C</Co", None, "<Error><Code>C</Co", id="broken"),
        pytest.param(b"\xff\xfe\x00binary", None, "\ufffd\ufffd\x00binary", id="binary"),
        pytest.param(b"Not Found", None, "Not Found", id="text"),
        pytest.param(b'{"error": 1}', None, '{"error": 1}', id="json"),
        pytest.param(b"<html><body>Gateway</body></html>", None, "Reason 404", id="xhtml"),
    ],
)
def test_error_bodies(serve: Serve, connect: Connect, body: bytes, code: str | None, message: str) -> None:
    with pytest.raises(e.NotFound) as raised:
        connect(serve(answer(404, body, X_Amz_Request_Id=184))).send(get())
    error = raised.value
    assert (error.status, error.code, error.message) == (404, code, message)
    assert (error.request_id, error.resource) == ("184", "/bucket/object")


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("<!DOCTYPE html><html><p>Bad gateway<br></html>" + "x" * 5000, id="html"),
        pytest.param("<!DOCTYPE Error><Error><Code>C</Code></Error>", id="doctype"),
        pytest.param(f"{BOMB}]><Error><Code>&j;</Code></Error>", id="bomb-in-text"),
        pytest.param(f"{BOMB}]><Error a='&j;'><Code>x</Code></Error>", id="bomb-in-attribute"),
        pytest.param(f"{BOMB}<!ATTLIST Error a CDATA '&i;'>]><Error/>", id="bomb-in-default"),
        pytest.param("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hosts'>]><Error><Code>&e;</Code></Error>", id="file"),
        pytest.param("<!DOCTYPE x SYSTEM 'http://127.0.0.1:1/x.dtd'><Error/>", id="network"),
        pytest.param("<a>" * 100_000, id="depth"),
    ],
)
def test_documents_that_are_more_than_plain_xml(serve: Serve, connect: Connect, body: str) -> None:
    server = serve(answer(500, body.encode(), X_Amz_Request_Id=9))
    with pytest.raises(e.ServerError) as raised:
        connect(server).send(put())
    error = raised.value
    assert (error.status, error.request_id, error.code) == (500, "9", None)
    assert error.message == body[:200]
    with pytest.raises(e.BadAnswer):
        parse_xml(body.encode())


def test_a_head_has_no_body_to_read(serve: Serve, connect: Connect) -> None:
    server = serve(
        b"HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n",
        b"HTTP/1.1 404 Not Found\r\nContent-Length: 300\r\nx-amz-request-id: 7\r\n\r\n",
        b"HTTP/1.1 503 Busy\r\nContent-Length: 300\r\n\r\n",
        answer(204),
    )
    client = connect(server)
    head = Call(HttpRequest("HEAD", "/bucket/object"))
    assert client.send(head).headers["content-length"] == "5000000"
    with pytest.raises(e.NotFound) as raised:
        client.send(head)
    assert (raised.value.message, raised.value.request_id) == ("Not Found", "7")
    assert client.send(head).attempts == 2
    assert server.connections == 1


def test_a_reason_may_be_missing(serve: Serve, connect: Connect) -> None:
    with pytest.raises(e.Gone) as raised:
        connect(serve(b"HTTP/1.1 410\r\nContent-Length: 0\r\n\r\n")).send(get())
    assert raised.value.message is None
    assert str(raised.value) == "TestCall /bucket/object: HTTP 410"


KINDS = [
    (400, "BadDigest", "x", e.ChecksumRefused),
    (400, "BAD_DIGEST", "x", e.ChecksumRefused),
    (400, "BadRequest", "The bad digest.", e.ChecksumRefused),
    (400, "InvalidDigestive", "x", e.BadRequest),
    (403, "InvalidAccessKeyId", "x", e.CredentialsRefused),
    (403, "SignatureDoesNotMatch", "x", e.CredentialsRefused),
    (403, "RequestTimeTooSkewed", "x", e.ClockSkew),
    (403, "AccessDenied", "Client clock is not synchronized.", e.ClockSkew),
    (403, "AccessDenied", "Access Denied", e.Forbidden),
    (409, "BucketAlreadyExists", "x", e.AlreadyExists),
    (409, "OBJECT_ALREADY_EXISTS", "x", e.AlreadyExists),
    (409, "BUCKET_NOT_EMPTY", "x", e.NotEmpty),
    (409, "BucketNotEmpty", "x", e.NotEmpty),
    (409, "CONFLICT", "x", e.Conflict),
    (409, "CONFLICT", "DataPolicy exists already: p", e.AlreadyExists),
    (307, "TemporaryRedirect", "The chunk is not in cache yet.", e.Busy),
    (307, "TemporaryRedirect", "There is no space left in the cache.", e.CacheFull),
    (503, "ServiceUnavailable", "The cache is full.", e.CacheFull),
    (503, "SlowDown", "GET jobs must be entirely pre-allocated.  Cannot pre-allocate 7 bytes.", e.CacheFull),
    (503, "SlowDown", "The maximum number of jobs is reached.", e.JobLimit),
    (503, "SlowDown", "Too many jobs are open.", e.JobLimit),
    (503, "SlowDown", "No new jobs are allowed at the moment.", e.JobLimit),
    (503, "SlowDown", "The data path is not activated.", e.Busy),
    (429, "TooManyRequests", "Slow down.", e.Busy),
    (404, "BadDigest", "x", e.NotFound),
]


@pytest.mark.parametrize(("status", "code", "message", "kind"), KINDS)
def test_codes_and_words_tell_more_than_the_status(
    status: int, code: str, message: str, kind: type[e.ApiError]
) -> None:
    body = f"<Error><Code>{code}</Code><Message>{message}</Message></Error>".encode()
    assert type(HttpReply(status, "", Headers(), body).error()) is kind


def test_the_management_port() -> None:
    headers = Headers([("Spectra-Data-Path-Request-Made-On-Management-Path", "")])
    assert type(HttpReply(404, "", headers).error()) is e.ManagementPath


def test_the_request_id_of_the_header_counts() -> None:
    body = b"<Error><RequestId>2</RequestId></Error>"
    assert HttpReply(400, "", Headers([("X-AMZ-Request-ID", "1")]), body).error().request_id == "1"
    assert HttpReply(400, "", Headers(), body).error().request_id == "2"


@pytest.mark.parametrize("accepted", [(201,), (204,), ()])
def test_a_status_that_was_not_expected_is_an_error(accepted: tuple[int, ...]) -> None:
    with pytest.raises(e.ApiError, match="HTTP 200"):
        HttpReply(200, "OK", Headers()).expect(*accepted)
