"""Many calls at once, one thread."""

from __future__ import annotations

import heapq
import socket
import time
from collections import deque
from contextlib import suppress
from itertools import count
from selectors import EVENT_READ, EVENT_WRITE, DefaultSelector
from typing import TYPE_CHECKING, Any

from ..errors import Cancelled, TransportError
from ..flow import Send, Wait
from ..reply import HttpReply
from .channel import Channel
from .dialler import Dialler
from .errand import Done, Errand
from .pace import Pace

if TYPE_CHECKING:
    from ..client import BaseClient
    from ..policy import RetryRule
    from ..request import Request
    from ..wire.pool import Pool

_BUFFER = 1 << 18
_SWEEP = 1.0
"""Seconds between looks for calls that take too long."""
_REDIAL = 0.2
"""Seconds before another connection is made when one could not be."""

LEAST_CONNECTIONS = 4
"""A client that may have fewer is better off with a thread for each: calls beside these must not wait for them."""


class Multiplexer:
    """Makes the calls that are submitted, as many at once as `pace` allows, whenever `turn` is called.

    Each call goes through the client's flow: it is signed, repeated and read as by `client.send`. A context manager;
    its connections are those of the client's pool. Everything but `wake` belongs to one thread.
    """

    def __init__(self, client: BaseClient, pool: Pool, pace: Pace | None = None) -> None:
        self._flow = client._flow
        self._pace = pace or Pace(most=max(1, client.config.connections * 3 // 4))  # the rest is for other calls
        self._waker, self._wakened = socket.socketpair()
        for end in (self._waker, self._wakened):
            end.setblocking(False)
        self._selector = DefaultSelector()
        self._selector.register(self._wakened, EVENT_READ)
        self._dialler = Dialler(pool, client.config, self.wake)
        self._calls: deque[Errand] = deque()
        self._busy: dict[Channel, Errand] = {}
        self._free: list[Channel] = []
        self._waits: list[tuple[float, int, Errand]] = []
        self._numbers = count()
        self._buffer = memoryview(bytearray(_BUFFER))
        self._swept = time.monotonic()
        self._redial_at = 0.0

    def __enter__(self) -> Multiplexer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    @property
    def room(self) -> int:
        """How many more calls could be under way now; to submit more is allowed, but they wait in memory."""
        return self._pace.limit - len(self._busy) - len(self._calls)

    def submit(self, request: Request[Any], done: Done, *, retry: RetryRule | None = None) -> None:
        """Have a call made; `done` is given its response or its error in one of the next turns."""
        self._calls.append(Errand(self._flow.run(request, retry), done))

    def wake(self) -> None:
        """End the turn under way; from any thread."""
        with suppress(OSError):  # it is full of calls already, or closed
            self._waker.send(b"!")

    def turn(self, seconds: float) -> None:
        """Go on with all calls; wait up to so many seconds for something to happen first."""
        self._assign()
        begin = time.monotonic()
        is_short = bool(self._calls) or self.room <= 0
        events = self._selector.select(self._patience(begin, seconds))
        now = time.monotonic()
        if is_short and not self._dialler.pending:
            self._pace.waited(now - begin)
        for key, mask in events:
            if key.data is None:
                self._drain()
            else:
                self._attend(key.data, mask)
        if now - self._swept >= _SWEEP:
            self._sweep(now)
        self._assign()

    def close(self) -> None:
        """Cut the calls under way, which end as `Cancelled`; the other connections go back to the client's pool."""
        calls = [*self._busy.values(), *self._calls, *(wait[2] for wait in self._waits)]
        registered = self._selector.get_map() or {}  # nothing when it was closed before
        open_channels = [key.data for key in registered.values() if key.data is not None]
        for channel in open_channels:  # an interrupt may have taken one from both _busy and _free
            self._selector.unregister(channel)
            if channel in self._free and channel not in self._busy:
                channel.release()
            else:
                channel.close()
        self._busy, self._free, self._waits = {}, [], []
        self._calls.clear()
        self._dialler.close()
        for each in (self._selector, self._waker, self._wakened):
            each.close()
        for call in calls:
            call.cancel(Cancelled("the call was cut off"))

    def _patience(self, now: float, seconds: float) -> float:
        due = self._waits[0][0] - now if self._waits else _SWEEP
        if self._calls and self._redial_at > now:
            due = min(due, self._redial_at - now)
        return max(0.0, min(due, seconds, _SWEEP))

    def _drain(self) -> None:
        with suppress(BlockingIOError):
            while self._wakened.recv(4096):
                pass

    def _attend(self, channel: Channel, mask: int) -> None:
        """Go on with the call on a channel."""
        try:
            if mask & EVENT_WRITE:
                self._send(channel)
            reply = channel.receive(self._buffer) if mask & EVENT_READ else None
        except Exception as error:  # noqa: BLE001  # it is the call's, whose body or sink may raise anything
            call = self._drop(channel)
            if call is not None:
                self._advance(call, error)
            return
        if reply is not None:
            self._pace.answered()
            self._finish(channel, reply)

    def _send(self, channel: Channel) -> None:
        channel.send()
        if not channel.wants_to_send:
            self._selector.modify(channel, EVENT_READ, channel)

    def _finish(self, channel: Channel, reply: HttpReply) -> None:
        """Give a call its answer, and the channel to the next one."""
        call = self._busy.pop(channel)
        if channel.is_spent:
            self._drop(channel)
        else:
            self._free.append(channel)
        self._advance(call, reply)

    def _drop(self, channel: Channel) -> Errand | None:
        """Close a channel; return the call that was under way on it."""
        if channel in self._free:
            self._free.remove(channel)
        self._selector.unregister(channel)  # before it is closed, since then its number may be another one's
        channel.close()
        return self._busy.pop(channel, None)

    def _advance(self, call: Errand, answer: HttpReply | Exception | None) -> None:
        """Give a call what it waited for, and see what it wants next."""
        step = call.advance(answer)
        if isinstance(step, Send):
            self._calls.appendleft(call)
        elif step is not None:
            self._delay(call, step)

    def _delay(self, call: Errand, step: Wait) -> None:
        heapq.heappush(self._waits, (time.monotonic() + step.seconds, next(self._numbers), call))

    def _assign(self) -> None:
        """Give calls that are to be made to channels that are free, and open more if there are too few."""
        while self._waits and self._waits[0][0] <= time.monotonic():
            self._advance(heapq.heappop(self._waits)[2], None)
        while (opened := self._dialler.next()) is not None:
            self._welcome(opened)
        while self._calls and self._free:
            self._begin(self._free.pop(), self._calls.popleft())
        idle = self._pace.limit - len(self._busy) - len(self._free)
        wanted = min(len(self._calls), idle) - self._dialler.pending
        if wanted > 0 and time.monotonic() >= self._redial_at:
            for _ in range(wanted):
                self._dialler.open()

    def _begin(self, channel: Channel, call: Errand) -> None:
        step = call.begin()
        if not isinstance(step, Send):
            self._free.append(channel)
            if step is not None:
                self._delay(call, step)
            return
        self._busy[channel] = call
        try:
            channel.begin(step)
        except Exception as error:  # noqa: BLE001  # as above
            self._drop(channel)
            self._advance(call, error)
            return
        if channel.wants_to_send:
            self._selector.modify(channel, EVENT_READ | EVENT_WRITE, channel)

    def _welcome(self, opened: Channel | TransportError) -> None:
        if isinstance(opened, Channel):
            self._selector.register(opened, EVENT_READ, opened)
            self._free.append(opened)
            return
        self._redial_at = time.monotonic() + _REDIAL
        if self._calls and not self._busy and not self._free and not self._dialler.pending:
            self._advance(self._calls.popleft(), opened)  # the others will try again, each for itself

    def _sweep(self, now: float) -> None:
        """End the calls that take too long."""
        self._swept = now
        for channel, call in list(self._busy.items()):
            try:
                channel.check(now)
            except TransportError as error:
                self._drop(channel)
                self._advance(call, error)


def multiplexer_of(client: BaseClient) -> Multiplexer | None:
    """Return what makes many calls of a client at once; None if the client has not the connections for it."""
    from ..wire.pool import Pool

    pool = client._connections()
    if isinstance(pool, Pool) and pool.route.proxy_tls is None and client.config.connections >= LEAST_CONNECTIONS:
        return Multiplexer(client, pool)
    return None
