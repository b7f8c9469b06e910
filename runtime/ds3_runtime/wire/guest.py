"""Calls by a transport of httpx that the user has brought."""

from __future__ import annotations

import ssl
import time
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from ..config import ClientConfig
from ..errors import (
    CertificateRefused,
    ConnectFailed,
    ConnectionFailed,
    ConnectTimeout,
    InvalidRequest,
    PoolTimeout,
    ProxyRefused,
    ReadTimeout,
    TotalTimeout,
    TransportError,
    Truncated,
    WriteTimeout,
)
from ..flow import Send
from ..http import Headers
from ..incoming import check_deadline, is_late
from ..policy import Timeouts
from ..reply import HttpReply
from .calls import Arrival
from .head import in_usual_case, request_head

_ERRORS: tuple[tuple[type[httpx.HTTPError], type[TransportError]], ...] = (
    (httpx.ConnectTimeout, ConnectTimeout),
    (httpx.PoolTimeout, PoolTimeout),
    (httpx.ReadTimeout, ReadTimeout),
    (httpx.WriteTimeout, WriteTimeout),
    (httpx.ConnectError, ConnectFailed),
    (httpx.ProxyError, ProxyRefused),
    (httpx.HTTPError, ConnectionFailed),
)


def arrive_by(transport: httpx.BaseTransport, url: str, step: Send, config: ClientConfig) -> Arrival:
    """Send one request and return the answer; a `TransportError` when none comes."""
    request_head(step.request.method, step.target, step.headers)  # what would break out is refused here too
    with translated(step):
        response = transport.handle_request(outgoing(url, step, config, _Pieces(step)))
    return Arrival(head_of(response), _incoming(response, step), response.close)


def outgoing(
    url: str,
    step: Send,
    config: ClientConfig,
    stream: httpx.SyncByteStream | httpx.AsyncByteStream,
    *,
    proxied: bool = False,
) -> httpx.Request:
    """Build the request by hand: httpx would add headers that are not signed."""
    target = _ExactUrl(url, step.target)
    request = httpx.Request(
        step.request.method,
        target,
        headers=[(in_usual_case(name).encode("ascii"), value.encode("ascii")) for name, value in step.headers.items()],
        stream=stream,
        extensions={"timeout": _phases(step, config.timeouts)},
    )
    request.url = target  # httpx has made a plain copy
    if not proxied:  # through a proxy, the extension would stand in place of other targets too
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
            yield bytes(piece)
        if remaining:
            raise InvalidRequest(f"the body has {body.length - remaining} bytes, {body.length} were announced")


def head_of(response: httpx.Response) -> HttpReply:
    """Return an answer without its body."""
    headers = Headers((name.decode("latin-1"), value.decode("latin-1")) for name, value in response.headers.raw)
    reason = response.extensions.get("reason_phrase", b"").decode("latin-1")
    return HttpReply(response.status_code, reason, headers)


def _incoming(response: httpx.Response, step: Send) -> Iterator[bytes]:
    """Yield the body as it came, piece by piece."""
    assert isinstance(response.stream, httpx.SyncByteStream)
    with translated(step, in_body=True):
        yield from response.stream


@contextmanager
def translated(step: Send, *, in_body: bool = False) -> Iterator[None]:
    """Turn what httpx raises into errors of this package, with what they are about."""
    try:
        yield
    except (httpx.LocalProtocolError, httpx.InvalidURL) as error:
        raise InvalidRequest(str(error), operation=step.operation, resource=step.request.path) from error
    except httpx.HTTPError as error:
        origin = _origin(error)
        message = str(error) or str(origin) or type(error).__name__
        raise _kind(error, step, in_body)(message, operation=step.operation, resource=step.request.path) from origin


def _kind(error: httpx.HTTPError, step: Send, in_body: bool) -> type[TransportError]:
    if isinstance(error, httpx.TimeoutException) and is_late(step):
        return TotalTimeout
    if in_body and isinstance(error, httpx.RemoteProtocolError):
        return Truncated
    if any(isinstance(cause, ssl.SSLCertVerificationError) for cause in _causes(error)):
        return CertificateRefused
    return next(ours for theirs, ours in _ERRORS if isinstance(error, theirs))


def _origin(error: BaseException) -> BaseException:
    """Return what the system said, if it did."""
    return next((cause for cause in reversed([*_causes(error)]) if isinstance(cause, OSError)), error)


def _causes(error: BaseException | None) -> Iterator[BaseException]:
    """Yield an error and what led to it, also where httpcore hides that."""
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
