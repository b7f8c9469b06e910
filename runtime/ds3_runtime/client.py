"""The synchronous driver of the flow: it carries out what a call asks for."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Generator
from types import TracebackType
from typing import TYPE_CHECKING, Self

from .config import ClientConfig, environment_settings
from .endpoint import Endpoint
from .errors import ConfigurationError, TransportError
from .flow import Flow, Send, Step
from .policy import RetryPolicy, Timeouts
from .reply import HttpReply
from .request import Answer, Request
from .signing import Credentials

if TYPE_CHECKING:
    import httpx

_LOG = logging.getLogger("ds3")
_USER_AGENT = "ds3-sdk-python"


class BaseClient:
    """Sends requests to one appliance; safe to share between threads, closes its connections as a context manager.

    `timeouts`, `retry`, `proxy` and `verify` are explained in `Timeouts`, `RetryPolicy` and `ClientConfig`;
    `transport` replaces the connection pool by any `httpx.BaseTransport`.
    """

    def __init__(  # noqa: PLR0913  # each is a setting of its own
        self,
        endpoint: str,
        access_key: str,
        secret_key: str,
        *,
        timeouts: Timeouts | None = None,
        retry: RetryPolicy | None = None,
        proxy: str | None = None,
        verify: bool | str = True,
        connections: int = 64,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        self.config = ClientConfig(
            endpoint=Endpoint.parse(endpoint),
            credentials=Credentials(access_key, secret_key),
            timeouts=timeouts or Timeouts(),
            retry=retry or RetryPolicy(),
            proxy=proxy,
            verify=verify,
            connections=connections,
        )
        self._transport = transport
        self._opening = threading.Lock()
        self._closed = False
        self._flow = Flow(
            host=self.config.endpoint.authority,
            prefix=self.config.endpoint.prefix,
            credentials=self.config.credentials,
            user_agent=_USER_AGENT,
            timeouts=self.config.timeouts,
            retry=self.config.retry,
            now=time.monotonic,
        )

    @classmethod
    def from_env(
        cls,
        *,
        timeouts: Timeouts | None = None,
        retry: RetryPolicy | None = None,
        verify: bool | str = True,
    ) -> Self:
        """Return a client set up by ``DS3_ENDPOINT``, ``DS3_ACCESS_KEY``, ``DS3_SECRET_KEY`` and ``http_proxy``.

        `ConfigurationError` names the variables that are missing.
        """
        settings = environment_settings()
        return cls(
            settings["endpoint"],
            settings["access_key"],
            settings["secret_key"],
            timeouts=timeouts,
            retry=retry,
            verify=verify,
            proxy=settings.get("proxy"),
        )

    def send(self, request: Request[Answer]) -> Answer:
        """Make one call and return its typed response.

        Raises `ApiError` when the server refuses, `TransportError` when no complete answer arrives, and
        `InvalidRequest` when the request makes no sense.
        """
        flow = self._flow.run(request)
        step = next(flow)
        while True:
            try:
                step = self._advance(flow, step)
            except StopIteration as done:
                response: Answer = done.value
                return response

    def _advance(self, flow: Generator[Step, HttpReply | None, Answer], step: Step) -> Step:
        """Carry out one step and return the next."""
        try:
            reply = self._carry_out(step)
        except TransportError as error:
            _LOG.info("%s", error)
            return flow.throw(error)
        return flow.send(reply)

    def _carry_out(self, step: Step) -> HttpReply | None:
        if isinstance(step, Send):
            return self._exchange(step)
        _LOG.info("waiting %.1f s: %s", step.seconds, step.reason)
        time.sleep(step.seconds)
        return None

    def _exchange(self, step: Send) -> HttpReply:
        from .transport import exchange

        reply = exchange(self._connections(), self.config.endpoint.url, step, self.config)
        _LOG.debug("%s %s %s: %d", step.operation, step.request.method, step.request.path, reply.status)
        return reply

    def _connections(self) -> httpx.BaseTransport:
        """Return the connection pool, opened by the first call."""
        with self._opening:
            if self._closed:
                raise ConfigurationError("the client is closed")
            if self._transport is None:
                from .transport import open_transport

                self._transport = open_transport(self.config)
            return self._transport

    def close(self) -> None:
        """Close all connections; the client cannot be used afterwards."""
        with self._opening:
            self._closed = True
            if self._transport is not None:
                self._transport.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.config.endpoint.url!r}, {self.config.credentials.access_key!r})"
