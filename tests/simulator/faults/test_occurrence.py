"""Whom a fault strikes, and how often."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest

from ds3_simulator import Simulator
from ds3_simulator.faults import Faults
from ds3_simulator.faults.situation import Situation

if TYPE_CHECKING:
    from conftest import Connect, SignedClient
    from faults.conftest import Compose

PLACE = Situation(method=("GET",))


def sequence(text: str, length: int = 12) -> str:
    """Return which of so many matching requests are struck."""
    faults = Faults()
    faults.add(f"error {text}")
    return "".join("x" if faults.meet(PLACE, lambda _: True) else "." for _ in range(length))


@pytest.mark.parametrize(
    ("text", "struck"),
    [
        ("", "xxxxxxxxxxxx"),
        ("times=2", "xx.........."),
        ("every=3", "..x..x..x..x"),
        ("every=3 times=2", "..x..x......"),
        ("after=4", "....xxxxxxxx"),
        ("after=4 every=3", "......x..x.."),
        ("after=4 times=1", "....x......."),
        ("probability=0", "............"),
        ("probability=1", "xxxxxxxxxxxx"),
    ],
)
def test_turns(text: str, struck: str) -> None:
    assert sequence(text) == struck


def test_chance_follows_the_seed() -> None:
    first, second = (sequence(f"probability=0.5 seed={seed}", 200) for seed in (1, 2))
    assert first == sequence("probability=0.5 seed=1", 200)
    assert first != second
    assert 60 < first.count("x") < 140


def test_faults_of_a_kind_take_turns(client: SignedClient, simulator: Simulator) -> None:
    simulator.faults.add("busy", times=2)
    simulator.faults.add("busy", times=1, status=503)
    assert [client("PUT", "/bucket/o", b"x").status for _ in range(4)] == [307, 307, 503, 200]


def test_faults_of_different_kinds_come_together(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/o", b"abc")
    for kind in ("corrupt at=0", "wrong_checksum"):
        simulator.faults.add(kind)
    answer = client("GET", "/bucket/o")
    assert answer.body == b"\x9ebc"
    assert simulator.requests[-1].faults == ("corrupt", "wrong_checksum")


@pytest.mark.parametrize(
    ("conditions", "struck"),
    [
        ("operation=putobject", "ab"),
        ("operation=put-blob", "ab"),
        ("operation=put", "ab"),
        ("operation=PutO*,HeadBucket", "abh"),
        ("method=head", "h"),
        ("object=*.mov", "b"),
        ("object=deep/*", "b"),
        ("bucket=buck?t object=a", "a"),
        ("bucket=other", ""),
        ("user=spectra", "abhl"),
        ("user=nobody", ""),
        ("peer=127.0.0.1", "abhl"),
        ("peer=127.0.0.2", ""),
        ("agent=agent/*", "abhl"),
        ("job=*", ""),
    ],
)
def test_conditions(client: SignedClient, simulator: Simulator, conditions: str, struck: str) -> None:
    simulator.faults.add(f"error status=418 {conditions}")
    statuses = {
        "a": client("PUT", "/bucket/a", b"x", user_agent="Agent/1").status,
        "b": client("PUT", "/bucket/deep/b.mov", b"x", user_agent="Agent/1").status,
        "h": client("HEAD", "/bucket", user_agent="Agent/1").status,
        "l": client("GET", "/", user_agent="Agent/1").status,
    }
    assert "".join(key for key, status in statuses.items() if status == 418) == struck


def test_one_user_of_two(client: SignedClient, connect: Connect, simulator: Simulator) -> None:
    jane = client("POST", "/_rest_/user", query="name=jane&secret_key=knock").xml.findtext("AuthId")
    simulator.faults.add("error", user="jane", status=500)
    assert client("GET", "/").status == 200
    assert connect(jane, "knock")("GET", "/").status == 500
    simulator.faults.clear()
    simulator.faults.add("error", user=jane, status=500)
    assert connect(jane, "knock")("GET", "/").status == 500


def test_one_client_of_two(client: SignedClient, compose: Compose, simulator: Simulator) -> None:
    simulator.faults.add("empty", peer="127.0.0.2", status=503)
    parts = urlsplit(simulator.endpoint)
    address = (str(parts.hostname), int(parts.port or 0))
    with socket.create_connection(address, timeout=10, source_address=("127.0.0.2", 0)) as other:
        other.sendall(compose("GET", "/"))
        assert other.recv(65536).startswith(b"HTTP/1.1 503 ")
    assert client("GET", "/").status == 200


def test_what_asks_for_no_operation_can_fail_too(client: SignedClient, simulator: Simulator) -> None:
    simulator.faults.add("error status=503")
    assert client("PATCH", "/bucket").status == 503
    simulator.faults.clear()
    simulator.faults.add("error status=503 operation=*")
    assert client("PATCH", "/bucket").status == 405


def test_faults_come_and_go_while_clients_are_served(connect: Connect, simulator: Simulator) -> None:
    statuses: list[int] = []

    def work(client: SignedClient) -> None:
        statuses.extend(client("GET", "/").status for _ in range(30))

    threads = [threading.Thread(target=work, args=(connect(),)) for _ in range(4)]
    for thread in threads:
        thread.start()
    struck = 0
    for _ in range(20):
        fault = simulator.faults.add("error operation=GetService status=500 times=2")
        while simulator.faults.struck(fault) < 2 and any(thread.is_alive() for thread in threads):
            threads[0].join(0.001)
        struck += simulator.faults.struck(fault)
        simulator.faults.remove(fault)
    for thread in threads:
        thread.join()
    assert statuses.count(500) == struck > 0
    assert statuses.count(200) == 120 - struck
