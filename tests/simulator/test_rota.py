"""One thread watches all connections; whatever takes longer is done beside it."""

from __future__ import annotations

import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient, SignIn


@pytest.fixture
def many(simulator: Simulator, sign_in: SignIn, client: SignedClient) -> list[SignedClient]:
    assert client("HEAD", "/bucket").status == 200
    return [sign_in(simulator) for _ in range(40)]


def test_quick_requests_need_no_threads(many: list[SignedClient]) -> None:
    for each in many:
        each("HEAD", "/bucket")
    threads = threading.active_count()
    for number, each in enumerate(many):
        assert each("PUT", f"/bucket/{number}", b"content").status == 200
        assert each("GET", f"/bucket/{number}").body == b"content"
    assert threading.active_count() <= threads


def test_slow_requests_hold_nobody_up(simulator: Simulator, many: list[SignedClient]) -> None:
    *slow, quick = many
    for each in slow:
        fields = each.signed("PUT", f"/bucket/slow{id(each)}", {"content-length": "100"})
        each.connection.putrequest("PUT", f"/bucket/slow{id(each)}")
        for name, value in fields.items():
            each.connection.putheader(name, value)
        each.connection.endheaders(b"half")
    begin = time.monotonic()
    assert quick("PUT", "/bucket/quick", b"content").status == 200
    assert time.monotonic() - begin < 5
    for each in slow:
        each.connection.send(bytes(96))
        assert each.connection.getresponse().read() == b""
    assert len(simulator.requests.puts) == 40


def test_many_at_once_are_all_answered(simulator: Simulator, many: list[SignedClient]) -> None:
    def work(number: int) -> None:
        mine = many[number]
        for count in range(20):
            size = 200_000 if count % 5 == 0 else 100
            assert mine("PUT", f"/bucket/{number}-{count}", bytes(size)).status == 200
            assert len(mine("GET", f"/bucket/{number}-{count}").body) == size
            assert mine("GET", "/_rest_/bucket/bucket").status == 200

    with ThreadPoolExecutor(len(many)) as pool:
        list(pool.map(work, range(len(many))))
    assert sum(simulator.requests.puts.values()) == 800
