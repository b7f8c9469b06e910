"""Hears what happens, and tells the end points that are registered for it, in a thread of its own."""

from __future__ import annotations

import logging
from dataclasses import dataclass
from functools import partial
from threading import Lock, Thread
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self

from ds3_contract import Contract

from ..clock import Clock
from ..events import Occurrence
from ..settings import Settings
from ..state.records import Fields
from ..state.store import Store
from ..wire.encoder import Values
from .audience import audience
from .outbox import Outbox
from .payload import Payloads
from .post import Undelivered, post
from .subscriptions import Subscription, subscriptions

if TYPE_CHECKING:
    from ..behaviour.world import World

logger = logging.getLogger(__name__)


@dataclass(slots=True)
class _Letter:
    """One occurrence for one end point."""

    registration: Fields
    subscription: Subscription
    values: Values
    tries: int = 0


class Notifications:
    """What registered end points are told, as long as the block runs."""

    def __init__(self, contract: Contract, settings: Settings, clock: Clock, store: Store) -> None:
        self._settings = settings
        self._clock = clock
        self._store = store
        self._payloads = Payloads(contract)
        self._subscriptions = subscriptions(contract)
        self._outbox = Outbox[_Letter]()
        self._thread = Thread(target=self._run, name="ds3-simulator-notifications", daemon=True)
        self._storing = Lock()
        self._left = False
        self.accepted = 0
        """Number of notifications that end points accepted."""
        self.given_up = 0
        """Number of notifications that no try could deliver."""
        self.dropped = 0
        """Number of notifications that were never sent: too many waited, or the simulator stopped."""

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Send what waits as long as the settings allow, and drop the rest."""
        self._outbox.close()
        self._thread.join(self._settings.notification_grace)
        self.dropped += self._outbox.clear()
        with self._storing:
            # An end point may still keep the thread waiting; its answer no longer matters.
            self._left = True

    def attend(self, world: World) -> None:
        """Hear from now on what happens in a world."""
        world.events.listen(partial(self._hear, world))

    def flush(self, timeout: float = 10.0) -> bool:
        """Wait until everything was delivered or given up; False if that takes too long."""
        return self._outbox.flush(timeout)

    def _hear(self, world: World, occurrence: Occurrence) -> None:
        """Have all end points told that are registered for an occurrence at this moment."""
        subscription = self._subscriptions.get(occurrence.kind)
        if subscription is None:
            return
        registrations = self._store.records.all(subscription.registration)
        hearers = audience(world, registrations, occurrence) if registrations else []
        if hearers:
            date = {"notification_generation_date": self._clock.now()}
            values = {name: _kept(value) for name, value in occurrence.values.items()} | date
            for registration in hearers:
                self._queue(_Letter(registration, subscription, values))

    def _queue(self, letter: _Letter, delay: float = 0.0) -> None:
        if not self._outbox.put(letter, self._settings.notification_queue, delay):
            self.dropped += 1
            logger.warning("a notification for %s is dropped", letter.registration["notification_end_point"])

    def _run(self) -> None:
        while (letter := self._outbox.take()) is not None:
            try:
                self._deliver(letter)
            except Exception:  # a fault in one notification is logged, but ends none of the others
                logger.exception("a notification for %s failed", letter.registration["notification_end_point"])
            finally:
                self._outbox.done()

    def _deliver(self, letter: _Letter) -> None:
        registration, subscription = letter.registration, letter.subscription
        style = registration["format"], registration["naming_convention"]
        document = self._payloads.document(subscription.payload, letter.values, *style)
        end_point, method = registration["notification_end_point"], registration["notification_http_method"]
        letter.tries += 1
        try:
            status = post(end_point, method, document, self._settings.notification_timeout)
            failure = None if 200 <= status < 300 else f"The end point answered with status {status}."
        except Undelivered as undelivered:
            status, failure = None, str(undelivered)
        self._note(letter, status, failure)
        if failure is None:
            self.accepted += 1
        elif letter.tries < self._settings.notification_tries:
            self._queue(letter, self._settings.notification_retry_delay)
        else:
            self.given_up += 1

    def _note(self, letter: _Letter, status: int | None, failure: str | None) -> None:
        """Write down in the registration how a try went, if there still is one."""
        records = self._store.records
        with self._storing:
            if self._left:
                return
            with self._store.database.transaction():
                row = records.get(letter.subscription.registration, letter.registration["id"])
                if row is not None:
                    news = self._news(row, letter.values, status, failure)
                    records.save(row | {name: value for name, value in news.items() if name in row})

    def _news(self, row: Fields, values: Values, status: int | None, failure: str | None) -> Fields:
        failures = "number_of_failures_since_last_success"
        news = {"last_notification": self._clock.now(), "last_http_response_code": status}
        if failure is not None:
            return news | {"last_failure": failure, failures: row.get(failures, 0) + 1}
        return news | {failures: 0, "last_sequence_number": values.get("last_processed_event")}


def _kept(value: Any) -> Any:
    """Return a value that can be read more than once, and later."""
    return value if value is None or isinstance(value, str | int | float | dict) else list(value)
