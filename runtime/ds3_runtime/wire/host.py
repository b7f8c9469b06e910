"""Our own connections for those who want them behind the interface of httpx."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

import httpx

from ..config import ClientConfig
from ..errors import (
    ConnectFailed,
    ConnectTimeout,
    InvalidRequest,
    PoolTimeout,
    ProxyRefused,
    ReadTimeout,
    TransportError,
    Truncated,
    WriteTimeout,
)
from ..flow import Send
from ..http import HttpRequest
from ..policy import Timeouts
from .calls import Arrival, arrive
from .pool import Pool
from .route import route_for

_ERRORS: tuple[tuple[type[TransportError], type[httpx.TransportError]], ...] = (
    (PoolTimeout, httpx.PoolTimeout),
    (ConnectTimeout, httpx.ConnectTimeout),
    (ReadTimeout, httpx.ReadTimeout),
    (WriteTimeout, httpx.WriteTimeout),
    (ProxyRefused, httpx.ProxyError),
    (ConnectFailed, httpx.ConnectError),
    (Truncated, httpx.RemoteProtocolError),
    (TransportError, httpx.ReadError),
)


class LeanTransport(httpx.BaseTransport):
    """The connections that a client opens by itself, for what wraps transports of httpx, or for `httpx.Client`.

    It goes to the endpoint of `config` alone, by its proxy and with its `verify`. Requests must know the length of
    their body. Raises errors of httpx.
    """

    def __init__(self, config: ClientConfig) -> None:
        self._config = config
        self._pool = Pool(route_for(config), config.connections)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request and return the answer, whose body comes as it is read."""
        with _translated(request):
            arrival = arrive(self._pool, self._step(request), replace(self._config, timeouts=self._timeouts(request)))
        return httpx.Response(
            arrival.head.status,
            headers=list(arrival.head.headers.items()),
            stream=_Incoming(arrival, request),
            extensions={"http_version": b"HTTP/1.1", "reason_phrase": arrival.head.reason.encode("latin-1")},
        )

    def _step(self, request: httpx.Request) -> Send:
        place = self._config.endpoint
        asked = (request.url.scheme, request.url.host, request.url.port)
        if asked != (place.scheme, place.host, place.port):
            raise httpx.UnsupportedProtocol(f"this transport goes to {place.url} alone", request=request)
        target = request.extensions.get("target", request.url.raw_path).decode("ascii")
        fields = {name.decode("ascii").lower(): value.decode("ascii") for name, value in request.headers.raw}
        prepared = HttpRequest(request.method, target, body=_body(request, fields))
        return Send(prepared, target, fields, request.method, None)

    def _timeouts(self, request: httpx.Request) -> Timeouts:
        """Return the bounds that the request brings along; the config's where it brings none."""
        own, brought = self._config.timeouts, request.extensions.get("timeout", {})
        return Timeouts(**{phase: brought.get(phase, getattr(own, phase)) for phase in ("connect", "read", "write")})

    def close(self) -> None:
        """Close the connections, those in use when they are free."""
        self._pool.close()


class _Outgoing:
    """The body of a request of httpx, which is sent once."""

    def __init__(self, stream: httpx.SyncByteStream, length: int) -> None:
        self._stream = stream
        self.length = length

    def pieces(self) -> Iterator[bytes]:
        """Yield the body."""
        yield from self._stream


def _body(request: httpx.Request, fields: Mapping[str, str]) -> _Outgoing | None:
    length = fields.get("content-length", "")
    if "transfer-encoding" in fields or (length and not length.isdecimal()):
        raise httpx.LocalProtocolError("the length of the body must be known", request=request)
    assert isinstance(request.stream, httpx.SyncByteStream)
    return _Outgoing(request.stream, int(length)) if length else None


class _Incoming(httpx.SyncByteStream):
    """The body of an answer, whose end frees the connection."""

    def __init__(self, arrival: Arrival, request: httpx.Request) -> None:
        self._arrival = arrival
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        with _translated(self._request):
            for piece in self._arrival.pieces:
                yield bytes(piece)

    def close(self) -> None:
        """Give the connection back, or up."""
        self._arrival.close()


@contextmanager
def _translated(request: httpx.Request) -> Iterator[None]:
    try:
        yield
    except InvalidRequest as error:
        raise httpx.LocalProtocolError(str(error), request=request) from error
    except TransportError as error:
        kind = next(theirs for ours, theirs in _ERRORS if isinstance(error, ours))
        raise kind(str(error), request=request) from error
