"""Connections that end too early, or only just too late."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient
    from faults.conftest import Compose, Dial

CONTENT = bytes(range(256)) * 1000
ENDS = [("reset", "reset"), ("close", "closed")]


@pytest.mark.parametrize(("kind", "end"), ENDS)
def test_as_soon_as_it_is_made(simulator: Simulator, dial: Dial, compose: Compose, kind: str, end: str) -> None:
    request = compose("GET", "/")
    simulator.faults.add(kind, when="connected", times=1)
    try:
        wire = dial()
        assert (wire.receive(), wire.received) == (end, b"")
    except ConnectionResetError:  # so soon that the client was still connecting
        assert end == "reset"
    again = dial()
    again.send(request)
    assert again.receive_answer() == "complete"
    assert [seen.method for seen in simulator.requests] == ["PUT", "GET"]


@pytest.mark.parametrize(("kind", "end"), ENDS)
@pytest.mark.parametrize(("when", "read", "status"), [("request", 0, 0), ("received", 3, 0), ("done", 3, 200)])
def test_without_an_answer(  # noqa: PLR0917
    simulator: Simulator,
    client: SignedClient,
    dial: Dial,
    compose: Compose,
    kind: str,
    end: str,
    when: str,
    read: int,
    status: int,
) -> None:
    simulator.faults.add(kind, when=when, operation="PutObject", times=1)
    wire = dial()
    wire.send(compose("PUT", "/bucket/o", b"abc"))
    assert (wire.receive(), wire.received) == (end, b"")
    assert client("HEAD", "/bucket/o").status == (status or 404)
    (seen,) = simulator.requests.of("PutObject")
    assert (seen.faults, seen.received, seen.status) == ((kind,), read, status)


@pytest.mark.parametrize(("kind", "end"), ENDS)
def test_within_the_body_of_a_request(
    simulator: Simulator, client: SignedClient, dial: Dial, compose: Compose, kind: str, end: str
) -> None:
    simulator.faults.add(kind, when="upload", at=100_000, times=1)
    wire = dial()
    wire.send(compose("PUT", "/bucket/o", CONTENT))
    assert (wire.receive(), wire.received) == (end, b"")
    assert client("HEAD", "/bucket/o").status == 404
    assert simulator.requests.of("PutObject")[0].received == 100_000
    assert list((simulator.data / "incoming").iterdir()) == []


@pytest.mark.parametrize("at", [0, 1, 999, 70_000, 200_000, 255_999])
@pytest.mark.parametrize(("kind", "end"), ENDS)
def test_within_the_body_of_an_answer(
    simulator: Simulator, client: SignedClient, dial: Dial, compose: Compose, kind: str, end: str, at: int
) -> None:
    client("PUT", "/bucket/o", CONTENT)
    simulator.faults.add(kind, when="download", at=at, times=1)
    wire = dial()
    wire.send(compose("GET", "/bucket/o"))
    assert wire.receive() == end
    assert wire.fields["content-length"] == str(len(CONTENT))
    assert wire.body == CONTENT[:at]
    assert simulator.requests.of("GetObject")[0].sent == at
    assert client("GET", "/bucket/o").body == CONTENT


@pytest.mark.parametrize(("kind", "end"), ENDS)
def test_after_the_answer(
    simulator: Simulator, client: SignedClient, dial: Dial, compose: Compose, kind: str, end: str
) -> None:
    client("PUT", "/bucket/o", CONTENT)
    simulator.faults.add(kind, when="answered", operation="get", times=1)
    wire = dial()
    wire.send(compose("GET", "/bucket/o"))
    assert wire.receive() == end
    assert wire.body == CONTENT
    assert "connection" not in wire.fields


def test_a_cut_that_has_no_place_does_not_count(simulator: Simulator, client: SignedClient) -> None:
    short = simulator.faults.add("reset", when="download", at=10, times=1)
    early = simulator.faults.add("reset", when="upload", at=10, times=1)
    client("PUT", "/bucket/o", b"x" * 10)
    assert client("GET", "/bucket/o").status == 200
    assert client("GET", "/bucket/nothing-here").status == 404
    assert [simulator.faults.struck(each) for each in (short, early)] == [0, 0]


@pytest.mark.parametrize("at", [0, 1, 150, 299])
def test_a_truncated_answer(simulator: Simulator, client: SignedClient, dial: Dial, compose: Compose, at: int) -> None:
    data = bytes(range(250)) * 4
    client("PUT", "/bucket/o", data)
    simulator.faults.add("truncate", at=at, times=1)
    wire = dial()
    wire.send(compose("GET", "/bucket/o", range="bytes=0-99,500-699"))
    assert wire.receive() == "closed"
    assert (wire.status, wire.fields["content-length"], wire.fields["connection"]) == (206, "300", "close")
    assert wire.body == (data[:100] + data[500:700])[:at]


def test_a_truncated_answer_has_half_its_body(
    simulator: Simulator, client: SignedClient, dial: Dial, compose: Compose
) -> None:
    client("PUT", "/bucket/o", CONTENT)
    simulator.faults.add("truncate")
    wire = dial()
    wire.send(compose("GET", "/bucket/o"))
    assert wire.receive() == "closed"
    assert wire.body == CONTENT[: len(CONTENT) // 2]
    assert client("HEAD", "/bucket/o").status == 200
