"""Answers whose bodies are not what their heads say."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient
    from faults.conftest import Compose, Dial, Wire

CONTENT = bytes(range(256)) * 1000
LENGTH = len(CONTENT)
MD5 = base64.b64encode(hashlib.md5(CONTENT).digest()).decode()

Get = Callable[..., "Wire"]


@pytest.fixture
def get(client: SignedClient, dial: Dial, compose: Compose) -> Get:
    """What asks for the content, over a connection of its own."""
    assert client("PUT", "/bucket/o", CONTENT, content_md5=MD5).status == 200

    def get(**fields: str) -> Wire:
        wire = dial()
        wire.send(compose("GET", "/bucket/o", **fields))
        return wire

    return get


def different(received: bytes) -> list[int]:
    assert len(received) == LENGTH
    return [at for at in range(LENGTH) if received[at] != CONTENT[at]]


def test_more_than_announced(simulator: Simulator, get: Get) -> None:
    simulator.faults.add("overlong", bytes=1234)
    wire = get()
    assert wire.receive() == "closed"
    assert wire.fields["content-length"] == str(LENGTH)
    assert (wire.body[:LENGTH], len(wire.body)) == (CONTENT, LENGTH + 1234)


def test_less_announced_than_sent(simulator: Simulator, get: Get) -> None:
    simulator.faults.add("overlong", bytes=1000, variant="understated")
    wire = get()
    assert wire.receive() == "closed"
    assert wire.fields["content-length"] == str(LENGTH - 1000)
    assert wire.body == CONTENT


def test_what_is_too_much_stands_before_the_next_answer(simulator: Simulator, get: Get, compose: Compose) -> None:
    simulator.faults.add("overlong", bytes=10, variant="kept", times=1)
    wire = get()
    wire.send(compose("GET", "/", connection="close"))
    assert wire.receive() == "closed"
    assert wire.body.startswith(CONTENT + b"\0junk\0junkHTTP/1.1 200 OK\r\n")


def test_without_a_length(simulator: Simulator, get: Get) -> None:
    simulator.faults.add("lengthless")
    wire = get()
    assert wire.receive() == "closed"
    assert wire.body == CONTENT
    assert "content-length" not in wire.fields
    assert wire.fields["connection"] == "close"


@pytest.mark.parametrize(("at", "bytes_"), [(None, 1), (0, 1), (LENGTH - 1, 1), (100_000, 500), (LENGTH - 2, 500)])
def test_changed_bytes(simulator: Simulator, get: Get, at: int | None, bytes_: int) -> None:
    simulator.faults.add("corrupt", at=at, bytes=bytes_)
    wire = get()
    assert wire.receive_answer() == "complete"
    begin = LENGTH // 2 if at is None else at
    assert different(wire.body) == list(range(begin, min(LENGTH, begin + bytes_)))
    assert wire.fields["content-md5"] == MD5


def test_changed_bytes_in_ranges(simulator: Simulator, get: Get) -> None:
    simulator.faults.add("corrupt", at=3)
    wire = get(range="bytes=0-1,10-12")
    assert wire.receive_answer() == "complete"
    assert wire.body == bytes([0, 1, 10, 11 ^ 255, 12])


def test_what_is_stored_stays_whole(simulator: Simulator, get: Get, client: SignedClient) -> None:
    simulator.faults.add("corrupt", times=1)
    get().receive_answer()
    assert client("GET", "/bucket/o").body == CONTENT


def test_a_listing_can_be_changed_too(simulator: Simulator, client: SignedClient) -> None:
    before = client("GET", "/bucket").body
    simulator.faults.add("corrupt operation=GetBucket at=0")
    assert client("GET", "/bucket").body == bytes([before[0] ^ 255]) + before[1:]


def test_another_checksum(simulator: Simulator, get: Get) -> None:
    simulator.faults.add("wrong_checksum")
    wire = get()
    assert wire.receive_answer() == "complete"
    assert wire.body == CONTENT
    claimed = base64.b64decode(wire.fields["content-md5"])
    assert len(claimed) == 16
    assert claimed != hashlib.md5(CONTENT).digest()


def test_refusals_are_not_spoilt(simulator: Simulator, client: SignedClient) -> None:
    faults = [simulator.faults.add(f"{kind} operation=*") for kind in ("truncate", "wrong_checksum")]
    assert client("GET", "/bucket/missing").code == "NoSuchKey"
    assert client("HEAD", "/bucket").status == 200
    assert [simulator.faults.struck(fault) for fault in faults] == [0, 0]
