"""httpx carries the bytes; this is the only room that knows it."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from .body import Body
from .config import ClientConfig
from .errors import (
    BadAnswer,
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
from .policy import Timeouts
from .reply import HttpReply

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
    limits = httpx.Limits(
        max_connections=config.connections,
        max_keepalive_connections=config.connections,
        keepalive_expiry=_KEEP_ALIVE_SECONDS,
    )
    return httpx.HTTPTransport(verify=_verification(config), limits=limits, trust_env=False, proxy=config.proxy)


def _verification(config: ClientConfig) -> ssl.SSLContext | bool:
    """Return the TLS settings, made once since reading all authorities takes long; False where no TLS is spoken."""
    proxied_by_tls = config.proxy is not None and config.proxy.lower().startswith("https:")
    if config.verify is False or (config.endpoint.scheme == "http" and not proxied_by_tls):
        return False
    authorities = config.verify if isinstance(config.verify, str) else None
    try:
        return ssl.create_default_context(cafile=authorities)
    except OSError as error:
        raise ConfigurationError(f"the certificates in {authorities} cannot be used: {error}") from error


def exchange(transport: httpx.BaseTransport, url: str, step: Send, config: ClientConfig) -> HttpReply:
    """Send one request and return the answer; a `TransportError` when none arrived whole."""
    with _translated(step):
        response = transport.handle_request(_outgoing(url, step, config.timeouts))
    try:
        return _received(response, step, config)
    finally:
        response.close()


def _outgoing(url: str, step: Send, timeouts: Timeouts) -> httpx.Request:
    """Build the request by hand: httpx would rewrite some targets and add headers that are not signed."""
    body = step.request.body
    return httpx.Request(
        step.request.method,
        url,
        headers=[(name.encode("ascii"), _header_value(name, value)) for name, value in step.headers.items()],
        stream=_Pieces(body),
        extensions={"target": step.target.encode("ascii"), "timeout": _phases(step, timeouts)},
    )


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
    """A body on its way out."""

    def __init__(self, body: Body | None) -> None:
        self._body = body

    def __iter__(self) -> Iterator[bytes]:
        return iter(()) if self._body is None else self._body.pieces()


def _received(response: httpx.Response, step: Send, config: ClientConfig) -> HttpReply:
    headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)
    sink = step.request.sink if response.is_success else None
    content = bytearray()
    write = content.extend if sink is None else sink.write
    count = 0
    for piece in _pieces(response, step):
        count += len(piece)
        if sink is None and count > config.longest_answer:
            raise BadAnswer(f"the answer is longer than {config.longest_answer} bytes", operation=step.operation)
        write(piece)
    _check_length(headers, count, step)
    reason = response.extensions.get("reason_phrase", b"").decode("latin-1")
    streamed = None if sink is None else count
    return HttpReply(response.status_code, reason, headers, bytes(content), streamed=streamed)


def _pieces(response: httpx.Response, step: Send) -> Iterator[bytes]:
    """Yield the body piece by piece; the deadline holds while it flows."""
    assert isinstance(response.stream, httpx.SyncByteStream)
    pieces = iter(response.stream)
    while True:
        with _translated(step, in_body=True):
            piece = next(pieces, None)
        if piece is None:
            return
        if step.deadline is not None and time.monotonic() > step.deadline:
            raise TotalTimeout(
                "the answer took longer than allowed", operation=step.operation, target=step.request.path
            )
        yield piece


def _check_length(headers: Headers, count: int, step: Send) -> None:
    announced = headers.get("content-length", "")
    if step.request.method != "HEAD" and announced.isdigit() and int(announced) != count:
        message = f"the body has {count} bytes, {announced} were announced"
        raise Truncated(message, operation=step.operation, target=step.request.path)


@contextmanager
def _translated(step: Send, *, in_body: bool = False) -> Iterator[None]:
    """Turn what httpx raises into errors of this package, with what they are about."""
    try:
        yield
    except httpx.LocalProtocolError as error:
        raise InvalidRequest(f"{step.operation}: {error}") from error
    except httpx.HTTPError as error:
        kind = next(ours for theirs, ours in _ERRORS if isinstance(error, theirs))
        if in_body and isinstance(error, httpx.RemoteProtocolError):
            kind = Truncated
        message = str(error) or type(error).__name__
        raise kind(message, operation=step.operation, target=step.request.path) from error
