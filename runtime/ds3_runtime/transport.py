"""httpx carries the bytes; this is the only room that knows it."""

from __future__ import annotations

import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial

import httpx

from .config import ClientConfig
from .errors import (
    CertificateRefused,
    ConfigurationError,
    ConnectFailed,
    ConnectionFailed,
    ConnectTimeout,
    InvalidRequest,
    ReadTimeout,
    TotalTimeout,
    TransportError,
    Truncated,
    WriteTimeout,
)
from .flow import Send
from .http import Headers
from .incoming import check_deadline, is_late, receive
from .lanes import Lanes
from .policy import Timeouts
from .reply import HttpReply
from .trust import tls_settings

_KEEP_ALIVE_SECONDS = 60.0
_ERRORS: tuple[tuple[type[httpx.HTTPError], type[TransportError]], ...] = (
    (httpx.ConnectTimeout, ConnectTimeout),
    (httpx.PoolTimeout, ConnectTimeout),
    (httpx.ReadTimeout, ReadTimeout),
    (httpx.WriteTimeout, WriteTimeout),
    (httpx.ConnectError, ConnectFailed),
    (httpx.ProxyError, ConnectFailed),
    (httpx.HTTPError, ConnectionFailed),
)


def open_transport(config: ClientConfig) -> httpx.BaseTransport:
    """Return a pool of keep-alive connections to the appliance."""
    tls = tls_settings(config)
    try:
        open_connection = partial(_open_connection, tls, _proxy(config, tls))
        open_connection().close()
    except ImportError as error:
        raise ConfigurationError(f"the proxy cannot be used: {error}") from error
    except (ValueError, httpx.InvalidURL):
        raise ConfigurationError("the proxy is not given as http://host:port") from None  # it may hold a password
    end = httpx.HTTPTransport.close
    return _Pool(Lanes(open_connection, end, count=config.connections, longest_idle=_KEEP_ALIVE_SECONDS))


def _open_connection(tls: ssl.SSLContext, proxy: httpx.Proxy | None) -> httpx.HTTPTransport:
    one = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_KEEP_ALIVE_SECONDS)
    return httpx.HTTPTransport(verify=tls, limits=one, trust_env=False, proxy=proxy)


def _proxy(config: ClientConfig, tls: ssl.SSLContext) -> httpx.Proxy | None:
    """Return the proxy; one that is reached by TLS must show a certificate just as an appliance must."""
    if config.proxy is None:
        return None
    proxy = httpx.Proxy(config.proxy if "://" in config.proxy else f"http://{config.proxy}")
    if proxy.url.scheme == "https":
        proxy.ssl_context = tls
    return proxy


class _Pool(httpx.BaseTransport):
    """Gives each call a connection of its own.

    Threads that share a pool of httpcore's can lose answers: while one begins to use an idle connection, another
    may take the answer that arrives for a sign that the server has closed it, and close it too.
    """

    def __init__(self, connections: Lanes[httpx.HTTPTransport]) -> None:
        self._connections = connections

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Return the head of the answer; closing the answer frees the connection."""
        try:
            lane, connection = self._connections.take(request.extensions["timeout"]["pool"])
        except TimeoutError as error:
            raise httpx.PoolTimeout(str(error), request=request) from error
        try:
            response = connection.handle_request(request)
        except BaseException:  # Ctrl-C too must not cost the pool a connection
            self._connections.give_back(lane)
            raise
        response.stream = _Returning(response, partial(self._connections.give_back, lane))
        return response

    def close(self) -> None:
        """Close the connections, those in use when they are free."""
        self._connections.close()


class _Returning(httpx.SyncByteStream):
    """The body of an answer, whose end frees the connection."""

    def __init__(self, response: httpx.Response, free: Callable[[], None]) -> None:
        assert isinstance(response.stream, httpx.SyncByteStream)
        self._body = response.stream
        self._free = free

    def __iter__(self) -> Iterator[bytes]:
        return iter(self._body)

    def close(self) -> None:
        try:
            self._body.close()
        finally:
            self._free()


def exchange(transport: httpx.BaseTransport, url: str, step: Send, config: ClientConfig) -> HttpReply:
    """Send one request and return the answer; a `TransportError` when none arrived whole."""
    with _translated(step):
        response = transport.handle_request(_outgoing(url, step, config))
    try:
        return receive(step, _head(response), _incoming(response, step), config.longest_answer)
    finally:
        response.close()


def _outgoing(url: str, step: Send, config: ClientConfig) -> httpx.Request:
    """Build the request by hand: httpx would add headers that are not signed."""
    target = _ExactUrl(url, step.target)
    request = httpx.Request(
        step.request.method,
        target,
        headers=[(name.encode("ascii"), _header_value(name, value)) for name, value in step.headers.items()],
        stream=_Pieces(step),
        extensions={"timeout": _phases(step, config.timeouts)},
    )
    request.url = target  # httpx has made a plain copy
    if config.proxy is None:  # through one, the extension would stand in place of other targets too
        request.extensions["target"] = target.raw_path
    return request


class _ExactUrl(httpx.URL):
    """A URL whose path goes out as it was signed; httpx would rewrite some."""

    def __init__(self, url: str, target: str) -> None:
        super().__init__(url + target)
        self._target = target.encode("ascii")

    @property
    def raw_path(self) -> bytes:
        """The request target."""
        return self._target


def _header_value(name: str, value: str) -> bytes:
    try:
        return value.encode("ascii")
    except UnicodeEncodeError as error:
        raise InvalidRequest(f"the header {name} must be ASCII") from error


def _phases(step: Send, timeouts: Timeouts) -> dict[str, float | None]:
    phases = {
        "connect": timeouts.connect,
        "read": timeouts.read,
        "write": timeouts.write,
        "pool": timeouts.read,
    }
    if step.deadline is None:
        return phases
    left = max(step.deadline - time.monotonic(), 0.001)
    return {phase: left if bound is None else min(bound, left) for phase, bound in phases.items()}


class _Pieces(httpx.SyncByteStream):
    """A body on its way out, of exactly the announced length; the deadline holds while it flows."""

    def __init__(self, step: Send) -> None:
        self._step = step

    def __iter__(self) -> Iterator[bytes]:
        body = self._step.request.body
        if body is None:
            return
        remaining = body.length
        for piece in body.pieces():
            remaining -= len(piece)
            if remaining < 0:
                break
            check_deadline(self._step)
            yield piece
        if remaining:
            raise InvalidRequest(f"the body has {body.length - remaining} bytes, {body.length} were announced")


def _head(response: httpx.Response) -> HttpReply:
    headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)
    reason = response.extensions.get("reason_phrase", b"").decode("latin-1")
    return HttpReply(response.status_code, reason, headers)


def _incoming(response: httpx.Response, step: Send) -> Iterator[bytes]:
    """Yield the body as it came, piece by piece."""
    assert isinstance(response.stream, httpx.SyncByteStream)
    with _translated(step, in_body=True):
        yield from response.stream


@contextmanager
def _translated(step: Send, *, in_body: bool = False) -> Iterator[None]:
    """Turn what httpx raises into errors of this package, with what they are about."""
    try:
        yield
    except (httpx.LocalProtocolError, httpx.InvalidURL) as error:
        raise InvalidRequest(f"{step.operation}: {error}") from error
    except httpx.HTTPError as error:
        message = str(error) or type(error).__name__
        raise _kind(error, step, in_body)(message, operation=step.operation, target=step.request.path) from error


def _kind(error: httpx.HTTPError, step: Send, in_body: bool) -> type[TransportError]:
    if isinstance(error, httpx.TimeoutException) and is_late(step):
        return TotalTimeout
    if in_body and isinstance(error, httpx.RemoteProtocolError):
        return Truncated
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error)):
        return CertificateRefused
    return next(ours for theirs, ours in _ERRORS if isinstance(error, theirs))


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and what led to it, also where httpcore hides that."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
