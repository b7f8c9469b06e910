"""Who is let in, and what the others are told."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import pytest

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


@pytest.mark.parametrize("date", ["", "yesterday", "2024"])
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
    simulator.settings.clock_offset = 3600
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
