"""The simulator as one object: start it, use it, look at what it saw, stop it."""

from __future__ import annotations

from contextlib import ExitStack, closing
from pathlib import Path
from threading import Event
from types import TracebackType
from typing import Any, Self
from urllib.parse import quote

from ds3_contract import Contract

from .appliance import Appliance
from .behaviour.world import World
from .clock import Clock
from .contents import Content, contents
from .contracts import contract_at, contract_for
from .errors import conflict
from .events import Events
from .faults import Faults
from .faults.attendance import Attendance
from .faults.encounter import Means
from .inside import ask
from .life import Ground, Life
from .management import ManagementPort
from .notify.notifications import Notifications
from .pause import Pause
from .record import Requests
from .restarting import Turns
from .service import Address, serve
from .settings import Settings
from .state.seeds import seed
from .state.store import Store, erase
from .tls import Certificate, given_certificate, made_certificate

ACCESS_KEY = "c3BlY3RyYQ=="
SECRET_KEY = "simulator"


class Simulator:
    """A server that behaves like an appliance, with its data below one directory.

    Further keyword arguments are settings: see `Settings`, which `settings` is an instance of.
    """

    def __init__(  # noqa: PLR0913  what is none of the settings, each by its name
        self,
        data: str | Path,
        *,
        api: str | None = None,
        contract: Contract | str | Path | None = None,
        host: str = "127.0.0.1",
        port: int = 0,
        access_key: str = ACCESS_KEY,
        secret_key: str = SECRET_KEY,
        tls: bool = False,
        tls_certificate: str | Path | None = None,
        tls_key: str | Path | None = None,
        management: bool = False,
        **settings: Any,
    ) -> None:
        self.data = Path(data)
        self.contract = _contract(api, contract)
        self.access_key = access_key
        self.secret_key = secret_key
        self.settings = Settings(**settings)
        self.requests = Requests()
        self.faults = Faults(self.contract.operations)
        """What goes wrong, until it is taken back."""
        self.clock = Clock()
        """Goes on through restarts; ``clock.advance(3600)`` lets an hour pass at once."""
        self.endpoint = ""
        """The URL it answers at; empty before it was started."""
        self.management_endpoint = ""
        """The URL of the management port, if there is to be one: data cannot be had there."""
        self.certificate: Path | None = None
        """What clients are to trust, as PEM; None without TLS."""
        self._tls = tls or tls_certificate is not None
        self._given = tls_certificate, tls_key
        self._running: World | None = None
        self._notifications: Notifications | None = None
        self._data_path = Address(host, port)
        self._name = host
        self._management = Address(host, 0) if management else None
        self._closing = ExitStack()
        self._turns = Turns(self._open, self._close, self._hold)

    def start(self) -> Self:
        """Begin to answer; after a stop, at the same address with the same data."""
        self._turns.start()
        return self

    def stop(self) -> None:
        """Close all connections and files; the data stay where they are."""
        self._turns.stop()

    def restart(self, down: float = 0.0) -> None:
        """Cut all connections, refuse new ones for some seconds, and go on with the same data."""
        self._turns.restart(down)

    @property
    def running(self) -> World | None:
        """The appliance's inside; None while it is not running."""
        return self._running

    @property
    def world(self) -> World:
        """The appliance's inside; a RuntimeError while it is not running."""
        if self._running is None:
            raise RuntimeError("the simulator is not running")
        return self._running

    @property
    def notifications(self) -> Notifications:
        """What registered end points are told; a RuntimeError before the first start."""
        if self._notifications is None:
            raise RuntimeError("the simulator was never started")
        return self._notifications

    @property
    def env(self) -> dict[str, str]:
        """What clients find the appliance by, as environment variables."""
        return {
            "DS3_ENDPOINT": self.endpoint,
            "DS3_ACCESS_KEY": self.access_key,
            "DS3_SECRET_KEY": self.secret_key,
        }

    def create_bucket(self, name: str) -> None:
        """Create a bucket that belongs to the user spectra; a Refusal if that cannot be."""
        ask(self.world, "PUT", f"/{quote(name, safe='')}")

    def create_user(self, name: str, access_key: str, secret_key: str) -> None:
        """Create a user with keys of your choice, who has the rights of a new user; a Refusal if that cannot be."""
        records = self.world.store.records
        if records.by("SpectraUser", "auth_id", access_key):
            raise conflict(f"The access key {access_key} is another user's.")
        ask(self.world, "POST", f"/_rest_/user?name={quote(name, safe='')}")
        user = records.find("SpectraUser", name) or {}
        records.save(user | {"auth_id": access_key, "secret_key": secret_key})

    def contents(self, bucket: str | None = None) -> list[Content]:
        """Return all versions of all objects, or of those in one bucket; ValueError if there is no such bucket."""
        return list(contents(self.world.store, bucket))

    def sha256(self, bucket: str, name: str) -> str | None:
        """Return the SHA-256 of the latest version of an object as it is on the disk; None if there is no whole one."""
        found = contents(self.world.store, bucket, name)
        return next((each.sha256 for each in found if each.latest), None)

    def advance(self, seconds: float) -> None:
        """Let time pass at once; what becomes due by then happens on the way, each thing at its own time."""
        self.clock.advance(seconds)

    def settle(self) -> float:
        """Let time pass until the appliance has done all it does by itself; return how many seconds that took."""
        return self.world.life.settle()

    def reset(self) -> None:
        """Make the appliance new, at the same address: nothing stored, no faults, nothing seen."""
        self._turns.renew(self._forget)

    def __enter__(self) -> Self:
        return self.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.stop()

    def _open(self) -> None:
        with ExitStack() as stack:
            certificate = self._certificate()
            store = stack.enter_context(closing(Store(self.data)))
            notifications = Notifications(self.contract, self.settings, self.clock, store)
            self._notifications = stack.enter_context(notifications)
            port = stack.enter_context(self._data_path.taken())
            self.endpoint = self._data_path.url("https" if certificate else "http")
            world = self._enter(stack, store)
            self._open_management(stack)
            serve(port, self._appliance(stack, world), self.settings, certificate.wrapper() if certificate else None)
            self._closing = stack.pop_all()

    def _enter(self, stack: ExitStack, store: Store) -> World:
        self._running = world = self._world(store)
        stack.callback(self._leave)
        self.notifications.attend(world)
        world.life.start()
        stack.callback(world.life.stop)
        return world

    def _appliance(self, stack: ExitStack, world: World) -> Appliance:
        pause = stack.enter_context(closing(Pause()))
        means = Means(self.settings, self.clock, pause, self._turns.restart_soon)
        return Appliance(world, self.requests, Attendance(self.faults, means, world.store.records))

    def _open_management(self, stack: ExitStack) -> None:
        if self._management:
            serve(stack.enter_context(self._management.taken()), ManagementPort(), self.settings)
            self.management_endpoint = self._management.url("http")

    def _forget(self) -> None:
        erase(self.data)
        self.requests.clear()
        self.faults.clear()

    def _close(self) -> None:
        self._closing.close()

    def _hold(self, is_to_end: Event, seconds: float) -> None:
        """Keep the address while nobody is served there."""
        with self._data_path.taken():
            is_to_end.wait(seconds)

    def _certificate(self) -> Certificate | None:
        if not self._tls:
            return None
        certificate = given_certificate(*self._given) or made_certificate(self.data / "tls", self._name)
        self.certificate = certificate.authority
        return certificate

    def _leave(self) -> None:
        self._running = None

    def _world(self, store: Store) -> World:
        clock = self.clock
        with store.database.transaction():  # An appliance that is killed now has all of this, or nothing yet.
            seed(store.records, self.contract, self.settings, clock.now(), self.access_key, self.secret_key)
        (node, *_) = store.records.all("Node")
        scheme, other = ("https", "http") if self._tls else ("http", "https")
        host, port = self._data_path.host, self._data_path.port
        ports = {f"data_path_{scheme}_port": port, f"data_path_{other}_port": None}
        store.records.save(node | {"data_path_ip_address": host} | ports)
        address = {"end_point": host, f"{scheme}_port": port, "id": node["id"]}
        life = Life(Ground(self.contract, self.settings, clock, store, events := Events()))
        return World(self.contract, self.settings, clock, store, address, events, life)


def _contract(api: str | None, contract: Contract | str | Path | None) -> Contract:
    if isinstance(contract, Contract):
        return contract
    return contract_for(api) if contract is None else contract_at(Path(contract))
