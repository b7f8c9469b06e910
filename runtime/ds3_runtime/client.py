"""The synchronous driver of the flow: it carries out what a call asks for."""

from __future__ import annotations

import os
import threading
import time
import weakref
from collections.abc import Callable, Generator, Iterator
from contextlib import ExitStack, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Self

from .driver import Driver
from .flow import Send, Step
from .reply import HttpReply
from .request import Answer, Request

if TYPE_CHECKING:
    import httpx

    from .content import ContentRequest, ContentStream
    from .pages import PagedRequest, Pages, Row
    from .policy import RetryRule
    from .wire.pool import Pool


class BaseClient(Driver["httpx.BaseTransport"]):
    """Sends requests to one appliance; closes its connections as a context manager.

    It may be shared between threads, and used on by a process that forks: the child makes connections of its own.
    """

    def _begin(self) -> None:
        self._opening = threading.Lock()
        self._pool: Pool | None = None
        _CLIENTS.add(self)

    def send(self, request: Request[Answer], *, retry: RetryRule | None = None) -> Answer:
        """Make one call and return its typed response; `retry` replaces the client's policy for this call.

        Raises `ApiError` when the server refuses, `TransportError` when no complete answer arrives, and
        `InvalidRequest` when the request makes no sense.
        """
        return _drive(self._flow.run(request, retry), self._exchange)

    def pages(self, request: PagedRequest[Answer, Row], *, page_size: int | None = None) -> Pages[Answer, Row]:
        """Return the rows of all pages of a listing, from the page that `request` asks for on.

        Pages are asked for as rows are used, with up to `page_size` rows each. `by_page()` of what is returned
        yields the responses instead. Raises what `send` raises, and `BadAnswer` when the listing goes in circles.
        """
        from .pages import Pages

        return Pages(self.send, request, page_size)

    @contextmanager
    def stream(
        self, request: ContentRequest[Answer], *, retry: RetryRule | None = None
    ) -> Iterator[ContentStream[Answer]]:
        """Make one call whose answer is content: ``with client.stream(request) as pieces: for piece in pieces: ...``.

        `pieces.response` is the response. Raises what `send` raises, also with the pieces: `Truncated` when they end
        too early. Leaving before the last piece costs the connection.
        """
        from .content import ContentStream, check_stream

        check_stream(request)
        with ExitStack() as stack:
            arrived: list[Iterator[bytes]] = []

            def exchange(step: Send) -> HttpReply:
                return self._arrive(step, stack, arrived)

            response = _drive(self._flow.run(request, retry), exchange)
            yield ContentStream(response, arrived[-1])

    def _exchange(self, step: Send) -> HttpReply:
        from .transport import exchange

        return exchange(self._connections(), self.config.endpoint.url, step, self.config)

    def _arrive(self, step: Send, stack: ExitStack, arrived: list[Iterator[bytes]]) -> HttpReply:
        """Make an attempt; leave the body of an accepted answer in `arrived`."""
        from .content import counted
        from .incoming import receive
        from .transport import arriving

        with ExitStack() as attempt:
            arrival = arriving(self._connections(), self.config.endpoint.url, step, self.config)
            head, pieces = attempt.enter_context(arrival)
            if not 200 <= head.status < 300:
                return receive(step, head, pieces, self.config.longest_answer)
            stack.push(attempt.pop_all())
        arrived.append(counted(step, head, pieces))
        return head

    def _connections(self) -> Pool | httpx.BaseTransport:
        """Return the connection pool, opened by the first call."""
        with self._opening:
            given = self._given_transport()
            if given is not None:
                return given
            if self._pool is None:
                from .transport import open_transport

                self._pool = open_transport(self.config)
            return self._pool

    def close(self) -> None:
        """Close all connections; the client cannot be used afterwards."""
        with self._opening:
            self._closed = True
            for transport in (self._pool, self._given):
                if transport is not None:
                    transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _drive(flow: Generator[Step, HttpReply | None, Answer], exchange: Callable[[Send], HttpReply]) -> Answer:
    """Carry out the steps of a flow until it is over."""
    step = next(flow)
    while True:
        try:
            step = _advance(flow, step, exchange)
        except StopIteration as done:
            response: Answer = done.value
            return response


def _advance(
    flow: Generator[Step, HttpReply | None, Answer], step: Step, exchange: Callable[[Send], HttpReply]
) -> Step:
    """Carry out one step and return the next."""
    reply = None
    try:
        if isinstance(step, Send):
            reply = exchange(step)
        else:
            time.sleep(step.seconds)
    except BaseException as error:  # noqa: BLE001  # the flow tells of it, and raises it again if it has no use for it
        return flow.throw(error)
    return flow.send(reply)


_CLIENTS: weakref.WeakSet[BaseClient] = weakref.WeakSet()


def _renew_locks() -> None:
    """Do so in a child: a thread of the parent may have held them. The pool renews itself."""
    for client in list(_CLIENTS):
        client._opening = threading.Lock()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_renew_locks)
