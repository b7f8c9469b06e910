"""How connections are made, kept, and left behind in another process."""

from __future__ import annotations

import multiprocessing
import socket
import threading
import time
from multiprocessing.queues import SimpleQueue
from typing import Any

import pytest

from ds3_runtime import BaseClient, RetryPolicy, Timeouts
from ds3_runtime import errors as e
from ds3_runtime.endpoint import Endpoint
from ds3_runtime.wire.pool import Pool
from ds3_runtime.wire.route import Route

from .calls import get, put
from .conftest import Connect, Serve
from .scripted import Peer, Received, answer

ONCE = RetryPolicy(attempts=1)


@pytest.mark.parametrize(("endpoint", "port"), [("http://bp", 80), ("https://bp", 443), ("http://bp:81", 81)])
def test_ports_that_go_without_saying(endpoint: str, port: int) -> None:
    assert Route(Endpoint.parse(endpoint), None, None).port == port


def test_a_name_that_is_looked_up_for_too_long(connect_threads: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    release = threading.Event()
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: release.wait(10) and [])
    with pytest.raises(e.ConnectTimeout, match=r"bp\.example was not found within") as raised:
        connect_threads("http://bp.example", timeout=Timeouts(connect=0.05), retry=ONCE).send(get())
    release.set()
    assert not raised.value.sent


def test_the_next_address_is_tried(serve: Serve, connect_threads: Connect, monkeypatch: pytest.MonkeyPatch) -> None:
    server = serve()
    found = [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (host, server.port)) for host in ("127.0.0.9", "127.0.0.1")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: found)
    assert connect_threads(f"http://bp.example:{server.port}", retry=ONCE).send(get()).status == 200


def test_when_no_connection_is_free(serve: Serve) -> None:
    pool = Pool(Route(Endpoint.parse(serve().endpoint), None, None), 1)
    lane = pool.take(None)
    with pytest.raises(e.PoolTimeout, match="in use") as raised:
        pool.take(0.01)
    assert not raised.value.sent
    pool.give_back(lane)
    assert pool.take(0.01) is lane
    pool.close()


def echo(peer: Peer, request: Received) -> None:
    peer.read_body(request)
    peer.send(answer(200, request.target.encode()))


def ask_often(client: BaseClient, name: str, wrong: Any) -> None:
    for number in range(50):
        target = f"/{name}/{number}"
        content = client.send(put(target)).content
        if content != target.encode():
            wrong.put((target, content))


def test_a_client_can_be_used_on_both_sides_of_a_fork(serve: Serve, connect_threads: Connect) -> None:
    server = serve(echo)
    client = connect_threads(server, retry=ONCE)
    client.send(get("/before"))
    context = multiprocessing.get_context("fork")
    wrong: SimpleQueue[Any] = context.SimpleQueue()
    child = context.Process(target=ask_often, args=(client, "child", wrong))
    child.start()
    ask_often(client, "parent", wrong)
    child.join(20)
    assert child.exitcode == 0
    assert wrong.empty()
    assert server.connections == 2


def test_a_fork_while_another_thread_is_at_work(serve: Serve, connect_threads: Connect) -> None:
    client = connect_threads(serve(echo), retry=ONCE)
    context = multiprocessing.get_context("fork")
    wrong: SimpleQueue[Any] = context.SimpleQueue()
    done = threading.Event()

    def work() -> None:
        while not done.is_set():
            ask_often(client, "thread", wrong)

    thread = threading.Thread(target=work)
    thread.start()
    for _ in range(10):
        child = context.Process(target=ask_often, args=(client, "child", wrong))
        child.start()
        child.join(20)
        assert child.exitcode == 0
        time.sleep(0.001)
    done.set()
    thread.join()
    assert wrong.empty()
