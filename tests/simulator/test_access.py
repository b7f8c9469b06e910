"""Who is let in, and what the others are told."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from http.client import HTTPConnection
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import pytest
from botocore.config import Config
from botocore.session import Session

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Connect, SignedClient


def test_wrong_secret_key(connect: Connect) -> None:
    answer = connect(secret_key="wrong")("GET", "/")
    assert (answer.status, answer.code) == (403, "SignatureDoesNotMatch")


def test_unknown_access_key(connect: Connect) -> None:
    answer = connect(access_key="nobody")("GET", "/")
    assert (answer.status, answer.code) == (403, "InvalidAccessKeyId")


@pytest.mark.parametrize("header", [None, "AWS", "AWS x", "Basic eDp5", "AWS4-HMAC-SHA256 Credential=x, Signature=y"])
def test_no_usable_authorization(client: SignedClient, header: str | None) -> None:
    fields = {} if header is None else {"Authorization": header}
    client.connection.request("GET", "/", headers=fields)
    response = client.connection.getresponse()
    assert response.status == 403
    assert b"<Code>AccessDenied</Code>" in response.read()


@pytest.mark.parametrize("date", ["", "yesterday", "2024", "Tue, 27 Mar 2007 19:36:42 +9999999999999999"])
def test_no_usable_date(client: SignedClient, date: str) -> None:
    answer = client("GET", "/", **{"date": date})
    assert (answer.status, answer.code) == (403, "AccessDenied")


@pytest.mark.parametrize("offset", [-1000, 1000])
def test_clock_too_far_off(client: SignedClient, offset: int) -> None:
    answer = client("GET", "/", clock=time.time() + offset)
    assert (answer.status, answer.code) == (403, "RequestTimeTooSkewed")
    assert "Client clock" in (answer.xml.findtext("Message") or "")


def test_clock_a_little_off(client: SignedClient) -> None:
    assert client("GET", "/", clock=time.time() + 800).status == 200


@pytest.mark.parametrize(
    "form", ["%a, %d %b %Y %H:%M:%S +0000", "%a, %d %b %Y %H:%M:%S -0000", "%a, %d %b %Y %H:%M:%S GMT"]
)
def test_forms_of_dates(client: SignedClient, form: str) -> None:
    assert client("GET", "/", **{"date": time.strftime(form, time.gmtime())}).status == 200


def test_a_date_in_another_zone(client: SignedClient) -> None:
    text = time.strftime("%a, %d %b %Y %H:%M:%S +0200", time.gmtime(time.time() + 7200))
    assert client("GET", "/", **{"date": text}).status == 200


def test_the_clock_can_be_put_wrong(client: SignedClient, simulator: Simulator) -> None:
    simulator.faults.add("skew seconds=3600")
    assert client("GET", "/").code == "RequestTimeTooSkewed"
    simulator.settings.max_clock_skew = 7200
    assert client("GET", "/").status == 200


def test_a_tampered_path_is_noticed(client: SignedClient) -> None:
    fields = client.signed("GET", "/bucket/a", {})
    client.connection.request("GET", "/bucket/b", headers=fields)
    response = client.connection.getresponse()
    assert response.status == 403
    response.read()


def test_another_user_may_sign(client: SignedClient, connect: Connect) -> None:
    user = client("POST", "/_rest_/user", query="name=jane&secret_key=knock").xml
    assert user.findtext("SecretKey") == "knock"
    jane = connect(user.findtext("AuthId"), "knock")
    assert jane("GET", "/").xml.findtext("Owner/DisplayName") == "jane"


def test_an_amazon_date_counts_instead_of_the_other(client: SignedClient) -> None:
    now = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime())
    assert signed_with_amazon_date(client, now, f"GET\n\n\n\nx-amz-date:{now}\n/bucket/").status == 200
    assert signed_with_amazon_date(client, now, f"GET\n\n\n{now}\nx-amz-date:{now}\n/bucket").status == 403
    then = time.strftime("%a, %d %b %Y %H:%M:%S GMT", time.gmtime(time.time() - 3600))
    assert signed_with_amazon_date(client, then, f"GET\n\n\n\nx-amz-date:{then}\n/bucket").status == 403


def signed_with_amazon_date(client: SignedClient, date: str, text: str) -> Answer:
    digest = hmac.new(client.secret_key.encode(), text.encode(), hashlib.sha1).digest()
    signature = f"AWS {client.access_key}:{base64.b64encode(digest).decode()}"
    client.connection.request("GET", "/bucket", headers={"x-amz-date": date, "authorization": signature})
    return Answer(client.connection)


class Answer:
    """What an unsigned connection was answered, read to its end."""

    def __init__(self, connection: HTTPConnection) -> None:
        response = connection.getresponse()
        self.status, self.body = response.status, response.read()


Ask = Callable[..., Answer]


@pytest.fixture
def ask(simulator: Simulator) -> Iterator[Ask]:
    """What asks for a URL, with nothing that identifies the client but what stands in it."""
    with closing(HTTPConnection(urlsplit(simulator.endpoint).netloc, timeout=20)) as connection:

        def ask(verb: str, target: str, body: bytes | None = None) -> Answer:
            connection.request(verb, target, body)
            return Answer(connection)

        yield ask


def presigned(client: SignedClient, verb: str, path: str, expires: float) -> str:
    text = f"{verb}\n\n\n{expires:.0f}\n{path}"
    digest = hmac.new(client.secret_key.encode(), text.encode(), hashlib.sha1).digest()
    signature = quote(base64.b64encode(digest).decode(), "")
    return f"{path}?AWSAccessKeyId={quote(client.access_key, '')}&Expires={expires:.0f}&Signature={signature}"


def test_a_url_can_be_signed_in_advance(client: SignedClient, ask: Ask) -> None:
    later = time.time() + 86_400
    assert ask("PUT", presigned(client, "PUT", "/bucket/o", later), b"data").status == 200
    assert ask("GET", presigned(client, "GET", "/bucket/o", later)).body == b"data"


def test_a_url_signed_in_advance_is_good_for_one_thing(client: SignedClient, ask: Ask) -> None:
    url = presigned(client, "GET", "/bucket/o", time.time() + 60)
    assert b"NoSuchKey" in ask("GET", url).body
    assert b"SignatureDoesNotMatch" in ask("DELETE", url).body
    assert b"SignatureDoesNotMatch" in ask("GET", url.replace("/o?", "/p?")).body
    assert b"SignatureDoesNotMatch" in ask("GET", url.replace("Expires=", "Expires=1")).body


def test_a_url_signed_in_advance_ends(client: SignedClient, ask: Ask) -> None:
    answer = ask("GET", presigned(client, "GET", "/bucket", time.time() - 60))
    assert answer.status == 403
    assert b"expired" in answer.body


def test_urls_signed_in_advance_can_be_switched_off(client: SignedClient, ask: Ask, simulator: Simulator) -> None:
    simulator.settings.presigned_urls = False
    assert ask("GET", presigned(client, "GET", "/bucket", time.time() + 60)).status == 403


@pytest.mark.parametrize(
    "query", ["Signature=x", "Signature=x&AWSAccessKeyId=k", "Signature=x&Expires=9", "x=Signature="]
)
def test_a_url_that_is_signed_in_part(ask: Ask, query: str) -> None:
    answer = ask("GET", f"/?{query}")
    assert (answer.status, b"<Code>AccessDenied</Code>" in answer.body) == (403, True)


@pytest.mark.parametrize("expires", ["tomorrow", "-1", "1e99", ""])
def test_an_end_that_is_no_number(client: SignedClient, ask: Ask, expires: str) -> None:
    key = quote(client.access_key, "")
    assert ask("GET", f"/?AWSAccessKeyId={key}&Expires={expires}&Signature=x").status == 403


def test_urls_that_amazons_client_signs_in_advance(client: SignedClient, ask: Ask, simulator: Simulator) -> None:
    name = "ünï cö+dé/%41;&=?#.mxf"
    client("PUT", f"/bucket/{name}", b"data")
    config = Config(signature_version="s3", s3={"addressing_style": "path"})
    keys = {"aws_access_key_id": simulator.access_key, "aws_secret_access_key": simulator.secret_key}
    with closing(
        Session().create_client("s3", "us-east-1", endpoint_url=simulator.endpoint, config=config, **keys)
    ) as s3:
        get, head, list_ = (
            s3.generate_presigned_url(verb, {"Bucket": "bucket", **more}, HttpMethod=method)
            for verb, more, method in (
                ("get_object", {"Key": name}, "GET"),
                ("head_object", {"Key": name}, "HEAD"),
                ("list_objects", {"Prefix": "ü"}, "GET"),
            )
        )
    assert ask("GET", get.removeprefix(simulator.endpoint)).body == b"data"
    assert ask("HEAD", head.removeprefix(simulator.endpoint)).status == 200
    assert b"mxf</Key>" in ask("GET", list_.removeprefix(simulator.endpoint)).body
