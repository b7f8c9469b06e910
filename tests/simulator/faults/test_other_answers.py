"""Answers in the place of the appliance's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient
    from faults.conftest import Compose, Dial


@pytest.mark.parametrize(("status", "code"), [(307, "TemporaryRedirect"), (503, "ServiceUnavailable")])
def test_busy(client: SignedClient, simulator: Simulator, status: int, code: str) -> None:
    simulator.faults.add("busy", status=status, retry_after=7, times=3)
    for answer in (client("PUT", "/bucket/o", b"x"), client("GET", "/bucket/o"), client("PUT", "/bucket/o", b"x")):
        assert (answer.status, answer.code, answer.headers["Retry-After"]) == (status, code, "7")
        assert "Location" not in answer.headers
    assert client("PUT", "/bucket/o", b"x").status == 200
    assert [seen.status for seen in simulator.requests.of("PutObject")] == [status, status, 200]


def test_retry_after_is_that_of_the_appliance(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.retry_after = 9
    simulator.faults.add("busy operation=GetService status=503")
    assert client("GET", "/").headers["Retry-After"] == "9"


def test_unless_told_only_transfers_are_busy(client: SignedClient, simulator: Simulator) -> None:
    fault = simulator.faults.add("busy")
    assert client("GET", "/").status == 200
    assert client("HEAD", "/bucket").status == 200
    assert client("DELETE", "/bucket/o").status == 404
    assert simulator.faults.struck(fault) == 0


def test_an_error_of_any_kind(client: SignedClient, simulator: Simulator) -> None:
    simulator.faults.add("error status=402 code=PaymentRequired text='Out of tapes.' bucket=bucket method=head,get")
    answer = client("GET", "/bucket")
    assert (answer.status, answer.code, answer.xml.findtext("Message")) == (402, "PaymentRequired", "Out of tapes.")
    assert client("HEAD", "/bucket").status == 402
    assert client("PUT", "/bucket/o", b"x").status == 200


def test_an_error_page(simulator: Simulator, dial: Dial, compose: Compose) -> None:
    simulator.faults.add("html", times=1)
    wire = dial()
    wire.send(compose("GET", "/"))
    wire.receive_answer()
    assert (wire.status, wire.fields["content-type"]) == (502, "text/html;charset=UTF-8")
    assert wire.body.startswith(b"<!DOCTYPE html>")
    assert b"502" in wire.body


def test_an_empty_error(simulator: Simulator, dial: Dial, compose: Compose) -> None:
    simulator.faults.add("empty", status=503, retry_after=4, times=1)
    wire = dial()
    wire.send(compose("GET", "/", connection="close"))
    wire.receive()
    assert (wire.status, wire.body) == (503, b"")
    assert (wire.fields["content-length"], wire.fields["retry-after"]) == ("0", "4")
    assert "content-type" not in wire.fields


def test_a_digest_that_is_called_bad(client: SignedClient, simulator: Simulator) -> None:
    simulator.faults.add("bad_digest", object="*.mov", times=1)
    answer = client("PUT", "/bucket/a.mov", b"abc")
    assert (answer.status, answer.code) == (400, "BadDigest")
    assert client("HEAD", "/bucket/a.mov").status == 404
    assert client("PUT", "/bucket/a.mov", b"abc").status == 200
    assert [seen.received for seen in simulator.requests.of("PutObject")] == [3, 3]


@pytest.mark.parametrize("text", [None, "SSH-2.0-OpenSSH_9.6\r\n"])
def test_what_is_no_http(simulator: Simulator, dial: Dial, compose: Compose, text: str | None) -> None:
    simulator.faults.add("garbage", text=text, times=1)
    wire = dial()
    wire.send(compose("GET", "/"))
    assert wire.receive() == "closed"
    assert wire.received.startswith(text.encode() if text else b"\x16\x03")
    assert b"HTTP/1.1" not in wire.received


def test_another_first_line(simulator: Simulator, dial: Dial, compose: Compose) -> None:
    simulator.faults.add("status_line", text="HTTP/1.1 2OO OK", times=1)
    wire = dial()
    wire.send(compose("GET", "/"))
    assert wire.receive_answer() == "complete"
    assert wire.head.startswith(b"HTTP/1.1 2OO OK\r\n")
    assert wire.body.endswith(b"</ListAllMyBucketsResult>")
