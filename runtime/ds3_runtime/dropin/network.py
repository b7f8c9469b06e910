"""The network client that older scripts know: settings, requests of any kind, and parts of signatures.

It makes no connections itself: requests go out through the flow and the transport of the typed client.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import replace
from functools import cache
from typing import IO, TYPE_CHECKING, Any, Self, TypeVar, cast

from ..client import BaseClient
from ..errors import ApiError, TransportError
from ..policy import RetryPolicy
from ..request import Request
from . import by_hand
from .answer import Answer
from .calls import Call
from .connection import Credentials, NetworkConnection
from .failures import RequestFailed
from .links import familiar
from .requests import AbstractRequest

if TYPE_CHECKING:
    from http.client import HTTPConnection

_T = TypeVar("_T")
_IN_MEMORY = 1 << 20
"""Bytes of an object that are held in memory when it is read without a stream."""
_PATIENCE = 300.0
"""Seconds that a connection made for a script waits for anything."""


@cache
def _forgettable(kind: type[BaseClient]) -> type[BaseClient]:
    """Return a client class that closes its connections when nobody holds it: older scripts close nothing."""
    return type(kind.__name__, (kind,), {"__del__": _forget, "__doc__": kind.__doc__, "__module__": kind.__module__})


def _forget(client: BaseClient) -> None:
    if getattr(client, "_pool", None) is not None:
        client.close()


def _itself(answer: Answer) -> Answer:
    return answer


class NetworkClient:
    """Sends requests to an appliance; changed settings hold from the next request on.

    `client_class` is what the requests go through.
    """

    client_class: type[BaseClient] = BaseClient

    def __init__(self, endpoint: str, credentials: Credentials) -> None:
        self.network_connection = NetworkConnection(endpoint)
        self.endpoint = self.network_connection.url
        self.credentials = credentials
        self.maxredirects = RetryPolicy().attempts - 1
        self._settings: dict[str, Any] = {}
        self._typed: BaseClient | None = None
        self._opening = threading.Lock()

    @property
    def typed_client(self) -> BaseClient:
        """The typed client that everything goes through."""
        with self._opening:
            if self._typed is None:
                keys = self.credentials.accessId, self.credentials.key
                kind = _forgettable(self.client_class)  # type: ignore[arg-type]  # classes are hashable
                self._typed = kind(self.endpoint, *keys, **self._settings)
            return self._typed

    def _with(self, **settings: Any) -> Self:
        with self._opening:
            self._settings |= settings
            self._typed = None
        return self

    def with_proxy(self, proxy: str | None) -> Self:
        """Send everything through a proxy, given as ``http://[user:password@]host:port``."""
        return self._with(proxy=proxy)

    def with_max_redirects(self, maxredirects: int) -> Self:
        """Ask a server that is busy (307, 503) so many times again."""
        self.maxredirects = maxredirects
        return self._with(retry=RetryPolicy(attempts=maxredirects + 1))

    def with_settings(self, **settings: Any) -> Self:
        """Set what the typed client can be set up with, such as ``timeout=60`` or ``verify="my-ca.pem"``."""
        return self._with(**settings)

    def endpoint_secure(self, endpoint: str) -> bool:
        """Tell whether an endpoint is spoken to by TLS."""
        return NetworkConnection(endpoint).secure

    def call(self, request: AbstractRequest, read: Callable[[Answer], _T]) -> _T:
        """Make a request and return what `read` makes of the answer, also of a refusal."""
        return self._made(Call(request, read), read)

    def _made(self, call: Call, read: Callable[[Answer], _T]) -> _T:
        try:
            return cast("_T", self.typed_client.send(cast("Request[Any]", call)))
        except ApiError as error:
            try:
                return read(call.answer)
            except RequestFailed as failed:
                raise failed from error
        except TransportError as error:
            raise familiar(error) from error.__cause__

    def get_response(self, request: AbstractRequest) -> Answer:
        """Make a request and return the answer, whatever its status; the content of an object too is read from it."""
        if request.prepare().sink is None:
            return self.call(request, _itself)
        from tempfile import SpooledTemporaryFile

        with ExitStack() as stack:
            spool = cast("IO[bytes]", stack.enter_context(SpooledTemporaryFile(_IN_MEMORY)))
            answer = self._made(Call(request, _itself, lambda prepared: replace(prepared, sink=spool)), _itself)
            if spool.tell():
                spool.seek(0)
                answer.take_body(spool)
                stack.pop_all()  # it is the answer's now
            return answer

    def send_request(self, request: AbstractRequest) -> Answer:
        """Do the same as `get_response`."""
        return self.get_response(request)

    def _send_request_with_connection(self, request: AbstractRequest) -> Answer:
        """Do the same as `get_response`; connections are pooled."""
        return self.get_response(request)

    @contextmanager
    def open_response(self, request: AbstractRequest) -> Iterator[Answer]:
        """Make a request, lend the answer, and close it in the end."""
        with self.get_response(request) as answer:
            yield answer

    def setup_connection(self, target: str | NetworkConnection) -> HTTPConnection:
        """Return a connection of the standard library to an endpoint, for scripts that talk to it themselves."""
        from http.client import HTTPConnection, HTTPSConnection

        place = target if isinstance(target, NetworkConnection) else NetworkConnection(target)
        kind = HTTPSConnection if place.secure else HTTPConnection
        return kind(place.hostname or "", place.port, timeout=_PATIENCE)

    canonicalize_header_value = by_hand.canonicalize_header_value
    canonicalized_amz_headers = by_hand.canonicalized_amz_headers
    canonicalize_path = by_hand.canonicalize_path
    build_authorization = by_hand.build_authorization
    aws_signature = by_hand.aws_signature
    sign = by_hand.sign
    normalize_string = by_hand.normalize_string
    build_path = by_hand.build_path
    build_query_param = by_hand.build_query_param
    get_date = by_hand.get_date
