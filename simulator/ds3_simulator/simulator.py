"""The simulator as one object: start it, use it, look at what it saw, stop it."""

from __future__ import annotations

import socket
from contextlib import ExitStack, closing, suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from ds3_contract import Contract

from .appliance import Appliance
from .behaviour.world import World
from .clock import Clock
from .contracts import contract_at, contract_for
from .events import Events
from .http.connection import Connection
from .http.listener import Listener
from .record import Requests
from .settings import Settings
from .state.seeds import seed
from .state.store import Store

ACCESS_KEY = "c3BlY3RyYQ=="
SECRET_KEY = "simulator"


class Simulator:
    """A server that behaves like an appliance, with its data below one directory.

    Further keyword arguments are settings: see `Settings`, which `settings` is an instance of.
    """

    def __init__(
        self,
        data: str | Path,
        *,
        api: str | None = None,
        contract: Contract | str | Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        access_key: str = ACCESS_KEY,
        secret_key: str = SECRET_KEY,
        **settings: Any,
    ) -> None:
        self.data = Path(data)
        self.contract = _contract(api, contract)
        self.access_key = access_key
        self.secret_key = secret_key
        self.settings = Settings(**settings)
        self.requests = Requests()
        self.endpoint = ""
        """The URL it answers at; empty before it was started."""
        self._address = host, port
        self._closing = ExitStack()

    def start(self) -> Self:
        """Begin to answer; after a stop, at the same address with the same data."""
        with ExitStack() as stack:
            store = stack.enter_context(closing(Store(self.data)))
            listener = Listener(*self._address)
            stack.callback(listener.stop)
            self._address = host, port = listener.address
            self.endpoint = f"http://{host}:{port}"
            appliance = Appliance(self._world(store, host, port), self.requests)
            listener.start(partial(self._serve, appliance))
            self._closing = stack.pop_all()
        return self

    def stop(self) -> None:
        """Close all connections and files; the data stay where they are."""
        self._closing.close()

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _world(self, store: Store, host: str, port: int) -> World:
        clock = Clock(self.settings)
        seed(store.records, self.contract, clock.now(), self.access_key, self.secret_key)
        (node, *_) = store.records.all("Node")
        store.records.save(node | {"data_path_ip_address": host, "data_path_http_port": port})
        address = {"end_point": host, "http_port": port, "id": node["id"]}
        return World(self.contract, self.settings, clock, store, address, Events())

    def _serve(self, appliance: Appliance, connected: socket.socket) -> None:
        self.requests.add_traffic(connections=1)
        # The client may have gone again before its connection is looked at.
        with connected, suppress(OSError):
            Connection(connected, appliance, self.settings.idle_timeout).run()


def _contract(api: str | None, contract: Contract | str | Path | None) -> Contract:
    if isinstance(contract, Contract):
        return contract
    return contract_for(api) if contract is None else contract_at(Path(contract))
