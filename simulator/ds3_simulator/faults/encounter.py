"""One request and the faults that strike it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from functools import partial

from ..clock import Clock
from ..errors import Cut
from ..http.message import Reply, Request
from ..settings import Settings
from ..shortage import Good, shortage
from .answers import ANSWERS
from .fault import Fault
from .faults import Faults, Fits
from .fitting import fits_connection, fits_reply, fits_request
from .flow import both, crawl, until
from .situation import Situation
from .spoiling import SPOILERS, position

_GOODS: dict[str, Good] = {"job_limit": "jobs", "not_ready": "chunks", "cache_full": "cache"}


@dataclass(frozen=True, slots=True)
class Means:
    """What faults need of the server."""

    settings: Settings
    clock: Clock
    pause: Callable[[float], None]
    restart: Callable[[float], None]
    """Let the server be down for some seconds, from now on; returns at once."""

    def happen(self, fault: Fault) -> None:
        """Cut the connection, or hold it up."""
        if fault.kind == "stall":
            self.pause(fault.get("seconds"))
            return
        if fault.kind == "restart":
            self.restart(fault.get("seconds"))
        raise Cut(reset=fault.kind in ("reset", "restart"))


class Undisturbed:
    """An exchange in which nothing goes wrong."""

    kinds: tuple[str, ...] = ()
    """The kinds of the faults that have struck so far."""

    def conditions(self) -> AbstractContextManager[None]:
        """Let the appliance find what faults make it believe."""
        return nullcontext()

    def begin(self) -> Reply | None:
        """Do what happens before the work; return the answer if the work is not to be done."""
        return None

    def end(self, reply: Reply) -> None:
        """Do what happens after the work, and what is to happen to the answer."""


class Encounter(Undisturbed):
    """The faults that strike one request, and what they do at each moment of the exchange."""

    def __init__(self, faults: Faults, situation: Situation, request: Request, means: Means) -> None:
        self._faults = faults
        self._situation = situation
        self._request = request
        self._means = means
        self._struck: list[Fault] = []
        self._strike(partial(fits_request, request))

    def _strike(self, fits: Fits) -> list[Fault]:
        groups = {fault.rules.group for fault in self._struck}
        struck = self._faults.meet(self._situation, fits, groups)
        self._struck += struck
        self.kinds += tuple(fault.kind for fault in struck)
        return struck

    @contextmanager
    def conditions(self) -> Iterator[None]:
        """Put the clock wrong, and let things run short."""
        skew = sum(fault.get("seconds") for fault in self._struck if fault.kind == "skew")
        goods = [_GOODS[kind] for kind in self.kinds if kind in _GOODS]
        with self._means.clock.skewed(skew), shortage(goods):
            yield

    def begin(self) -> Reply | None:
        """Do what happens before the work; return the answer if the work is not to be done."""
        self._reach("request")
        self._hamper_upload()
        if kinds := {fault.kind for fault in self._struck if fault.get("when") == "received"}:
            body = self._request.body
            body.hold() if kinds == {"stall"} else body.drain()  # after a stall, all goes on
            self._reach("received")
        for fault in self._struck:
            if answer := ANSWERS.get(fault.kind):
                return answer(fault, self._request, self._means.settings.retry_after)
        return None

    def end(self, reply: Reply) -> None:
        """Do what happens after the work, and what is to happen to the answer."""
        self._reach("done")
        for fault in self._strike(partial(fits_reply, self._request, reply)):
            if spoiler := SPOILERS.get(fault.kind):
                spoiler(reply, fault)
            elif fault.kind == "truncate":
                reply.close = True
                self._at(reply, fault, partial(_cut, reset=False))
            elif fault.kind != "slow":
                self._at(reply, fault, partial(self._means.happen, fault))
        self._slow_download(reply)
        reply.afterwards = partial(self._reach, "answered")

    def _reach(self, moment: str) -> None:
        for fault in sorted(self._struck, key=lambda each: each.kind != "stall"):
            if fault.get("when") == moment:
                self._means.happen(fault)

    def _hamper_upload(self) -> None:
        body = self._request.body
        for fault in self._struck:
            if fault.get("when") == "upload":
                place = position(fault, body.length)
                body.allowance = both(body.allowance, until(place, partial(self._means.happen, fault)))
            elif fault.get("direction") in ("both", "upload"):
                body.allowance = both(body.allowance, self._crawl(fault))

    def _slow_download(self, reply: Reply) -> None:
        for fault in self._struck:
            if fault.get("direction") in ("both", "download"):
                reply.allowance = both(reply.allowance, self._crawl(fault))

    def _crawl(self, fault: Fault) -> Callable[[int, int], int]:
        return crawl(fault.get("rate"), fault.get("seconds"), self._means.pause)

    def _at(self, reply: Reply, fault: Fault, happens: Callable[[], None]) -> None:
        reply.allowance = both(reply.allowance, until(position(fault, reply.length), happens))


def greet(faults: Faults, situation: Situation, means: Means) -> None:
    """Let a connection that was just made meet its faults."""
    for fault in faults.meet(situation, fits_connection):
        means.happen(fault)


def _cut(*, reset: bool) -> None:
    raise Cut(reset=reset)
