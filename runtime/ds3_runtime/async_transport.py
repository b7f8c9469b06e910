"""How a call gets to the appliance and its answer back without blocking the event loop; httpx carries the bytes."""

from __future__ import annotations

import asyncio
import ssl
import time
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from functools import partial
from typing import TypeVar

import httpx

from .body import PIECE, AsyncBody, Body, BytesBody, Piece
from .config import ClientConfig
from .errors import InvalidRequest
from .flow import Send
from .incoming import Intake, check_deadline
from .proxy import Proxy
from .reply import HttpReply
from .trust import tls_settings
from .wire.guest import head_of, outgoing, translated
from .wire.head import request_head

_KEEP_ALIVE_SECONDS = 60.0
_PATIENCE = 1.0
"""Seconds for which a cancelled call waits for a thread of its own that is at a file."""

T = TypeVar("T")


class AsyncPool(httpx.AsyncBaseTransport):
    """Gives each call a connection of its own, up to `count` at a time; who waits is served first come, first served.

    A call that is cancelled or fails takes its connection with it: nobody knows what would come by it next.
    """

    def __init__(self, make: Callable[[], httpx.AsyncBaseTransport], count: int) -> None:
        self._make = make
        self._places = asyncio.Semaphore(count)
        self._idle: deque[tuple[httpx.AsyncBaseTransport, float]] = deque()
        self._closed = False

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Return the head of the answer; closing the answer frees the connection."""
        await self._take_place(request)
        connection = self._idle.pop()[0] if self._idle else self._make()
        try:
            response = await connection.handle_async_request(request)
        except BaseException:  # cancellation too must not cost the pool a place
            await self._give_up(connection)
            raise
        response.stream = _Returning(response, partial(self._finish, connection))
        return response

    async def _take_place(self, request: httpx.Request) -> None:
        try:
            async with asyncio.timeout(request.extensions["timeout"]["pool"]):
                await self._places.acquire()
        except TimeoutError as error:
            raise httpx.PoolTimeout("all connections are in use", request=request) from error

    async def _finish(self, connection: httpx.AsyncBaseTransport, is_over: bool) -> None:
        """Keep a connection that can serve another call."""
        if not is_over or self._closed:
            await self._give_up(connection)
            return
        self._idle.append((connection, time.monotonic()))
        self._places.release()
        while self._idle and self._idle[0][1] < time.monotonic() - _KEEP_ALIVE_SECONDS:
            await self._idle.popleft()[0].aclose()

    async def _give_up(self, connection: httpx.AsyncBaseTransport) -> None:
        self._places.release()
        await asyncio.shield(asyncio.ensure_future(connection.aclose()))

    async def aclose(self) -> None:
        """Close the connections, those in use when they are free."""
        self._closed = True
        while self._idle:
            await self._idle.popleft()[0].aclose()


class _Returning(httpx.AsyncByteStream):
    """The body of an answer, whose end frees the connection."""

    def __init__(self, response: httpx.Response, finish: Callable[[bool], Awaitable[None]]) -> None:
        assert isinstance(response.stream, httpx.AsyncByteStream)
        self._body = response.stream
        self._finish = finish
        self._is_over = False
        self._is_closed = False

    async def __aiter__(self) -> AsyncIterator[bytes]:
        async for piece in self._body:
            yield piece
        self._is_over = True

    async def aclose(self) -> None:
        if self._is_closed:
            return
        self._is_closed = True
        try:
            await asyncio.shield(asyncio.ensure_future(self._body.aclose()))
        finally:
            await self._finish(self._is_over)


def open_async_transport(config: ClientConfig) -> AsyncPool:
    """Return a pool of keep-alive connections to the appliance, for the running event loop."""
    proxy = None if config.proxy is None else Proxy.parse(config.proxy)
    schemes = {config.endpoint.scheme} | ({proxy.scheme} if proxy else set())
    tls = tls_settings(config) if "https" in schemes else ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    return AsyncPool(partial(_open_connection, tls, config.proxy if proxy else None), config.connections)


def _open_connection(tls: ssl.SSLContext, proxy: str | None) -> httpx.AsyncHTTPTransport:
    one = httpx.Limits(max_connections=1, max_keepalive_connections=1, keepalive_expiry=_KEEP_ALIVE_SECONDS)
    return httpx.AsyncHTTPTransport(verify=tls, limits=one, trust_env=False, proxy=_proxy(proxy, tls))


def _proxy(text: str | None, tls: ssl.SSLContext) -> httpx.Proxy | None:
    """Return the proxy; one that is reached by TLS must show a certificate just as an appliance must."""
    if text is None:
        return None
    proxy = httpx.Proxy(text if "://" in text else f"http://{text}")
    if proxy.url.scheme == "https":
        proxy.ssl_context = tls
    return proxy


async def async_exchange(transport: httpx.AsyncBaseTransport, url: str, step: Send, config: ClientConfig) -> HttpReply:
    """Send one request and return the answer; a `TransportError` when none arrived whole."""
    async with async_arriving(transport, url, step, config) as (head, pieces):
        return await async_receive(step, head, pieces, config.longest_answer)


@asynccontextmanager
async def async_arriving(
    transport: httpx.AsyncBaseTransport, url: str, step: Send, config: ClientConfig
) -> AsyncIterator[tuple[HttpReply, AsyncIterator[bytes]]]:
    """Send one request; hand over the answer without its body, and the body in pieces, as they come.

    Leaving before the last piece costs the connection. Raises a `TransportError`, also with the pieces.
    """
    request_head(step.request.method, step.target, step.headers)  # what would break out is refused here too
    with translated(step):
        proxied = config.proxy is not None
        response = await transport.handle_async_request(outgoing(url, step, config, _Pieces(step), proxied=proxied))
    try:
        yield head_of(response), _incoming(response, step)
    finally:
        await response.aclose()


async def async_receive(step: Send, head: HttpReply, pieces: AsyncIterator[bytes], limit: int) -> HttpReply:
    """Return `head` with its body; a sink, which may take its time, is written to in a thread."""
    intake = Intake(step, head, limit)
    try:
        if not intake.in_memory:
            return await _pour(intake, step, pieces)
        async for piece in pieces:
            intake.take(piece)
        return intake.complete()
    except BaseException as error:  # noqa: BLE001  # whatever it was, nothing half-written may stay
        return intake.broken(error)


async def _pour(intake: Intake, step: Send, pieces: AsyncIterator[bytes]) -> HttpReply:
    gathered = bytearray()
    async for piece in pieces:
        check_deadline(step)
        gathered += piece
        if len(gathered) >= PIECE:
            await in_thread(intake.take, bytes(gathered))
            gathered.clear()
    if gathered:
        await in_thread(intake.take, bytes(gathered))
    return await in_thread(intake.complete)


async def in_thread(work: Callable[..., T], *given: object) -> T:
    """Do what may block in a thread, and let it end before a cancellation goes on, lest it act on what is gone."""
    task = asyncio.get_running_loop().run_in_executor(None, partial(work, *given))
    try:
        return await asyncio.shield(task)
    except asyncio.CancelledError:
        await asyncio.wait([task], timeout=_PATIENCE)
        raise


async def _incoming(response: httpx.Response, step: Send) -> AsyncIterator[bytes]:
    """Yield the body as it came, piece by piece."""
    assert isinstance(response.stream, httpx.AsyncByteStream)
    with translated(step, in_body=True):
        async for piece in response.stream:
            yield piece


class _Pieces(httpx.AsyncByteStream):
    """A body on its way out, of exactly the announced length; the deadline holds while it flows."""

    def __init__(self, step: Send) -> None:
        self._step = step

    async def __aiter__(self) -> AsyncIterator[bytes]:
        body = self._step.request.body
        if body is None:
            return
        remaining = body.length
        async for piece in _read(body):
            remaining -= len(piece)
            if remaining < 0:
                break
            check_deadline(self._step)
            yield bytes(piece)
        if remaining:
            raise InvalidRequest(f"the body has {body.length - remaining} bytes, {body.length} were announced")


async def _read(body: Body) -> AsyncIterator[Piece]:
    """Yield the pieces of a body; reading a file is left to threads."""
    if isinstance(body, AsyncBody):
        async for piece in body.async_pieces():
            yield piece
    elif isinstance(body, BytesBody):
        for piece in body.pieces():
            yield piece
    else:
        pieces = body.pieces()
        while (read := await in_thread(next, pieces, None)) is not None:
            yield read
