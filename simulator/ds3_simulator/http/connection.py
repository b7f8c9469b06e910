"""One connection: requests come in, replies go out, until one side has enough."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from http import HTTPStatus
from typing import BinaryIO

from ..errors import Disconnected, Refusal
from .body import Body
from .head import Head, read_head
from .message import Application, FileBody, Reply, Request

DRAIN_LIMIT = 4 * 1024**2
"""So much of an unwanted body is read to keep a connection; beyond it the connection is closed."""
ONE_PACKET = 64 * 1024
LINGER_SECONDS = 2.0


class Connection:
    """Serves one client over one socket."""

    def __init__(self, connected: socket.socket, application: Application, timeout: float) -> None:
        self._socket = connected
        self._application = application
        self._reader = connected.makefile("rb")
        self._peer = str(connected.getpeername()[0])
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connected.settimeout(timeout)

    def run(self) -> None:
        """Answer requests until the connection ends."""
        with self._socket, self._reader, suppress(Disconnected, OSError):
            while self._exchange():
                pass

    def _exchange(self) -> bool:
        """Answer one request; False when it was the last."""
        try:
            head = read_head(self._reader)
            if head is None:
                return False
            request = self._request(head)
        except Refusal as refusal:
            self._send(self._application.refuse(refusal, "/"), with_body=True, keep=False)
            self._linger()
            return False
        return self._reply(request, self._application.answer(request))

    def _request(self, head: Head) -> Request:
        expectant = (head.headers.get("expect") or "").lower() == "100-continue"
        body = Body(self._reader, head.content_length, self._invite if expectant else None)
        return Request(head.verb, head.target, head.version, head.headers, body, self._peer)

    def _invite(self) -> None:
        self._socket.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _reply(self, request: Request, reply: Reply) -> bool:
        body = request.body
        keep = request.keep_alive and not reply.close and _drainable(body)
        self._application.count_traffic(body.length - body.remaining, reply.length)
        try:
            self._send(reply, with_body=request.verb != "HEAD", keep=keep)
        finally:
            if reply.file:
                reply.file.file.close()
        if keep:
            body.drain()
        else:
            self._linger()
        return keep

    def _send(self, reply: Reply, *, with_body: bool, keep: bool) -> None:
        head = _head(reply, keep=keep)
        before_end = reply.before_end or _nothing
        if reply.file and with_body and reply.length > ONE_PACKET:
            self._socket.sendall(head)
            self._send_file(reply.file, before_end)
        else:
            content = _in_memory(reply) if with_body else b""
            before_end()
            self._socket.sendall(head + content)

    def _send_file(self, body: FileBody, before_end: Callable[[], None]) -> None:
        *spans, (start, length) = body.spans
        early = max(0, length - ONE_PACKET)
        for span in [*spans, (start, early)]:
            self._send_span(body.file, *span)
        before_end()
        self._send_span(body.file, start + early, length - early)

    def _send_span(self, file: BinaryIO, start: int, length: int) -> None:
        if length and self._socket.sendfile(file, start, length) < length:
            raise Disconnected("a file became shorter while it was sent")

    def _linger(self) -> None:
        """Let the client read the reply: closing on unread bytes would reset the connection and lose it."""
        self._socket.shutdown(socket.SHUT_WR)
        self._socket.settimeout(LINGER_SECONDS)
        unread = DRAIN_LIMIT
        while unread > 0 and (block := self._socket.recv(ONE_PACKET)):
            unread -= len(block)


def _nothing() -> None:
    pass


def _drainable(body: Body) -> bool:
    return body.remaining <= DRAIN_LIMIT and not body.awaits_invitation


def _head(reply: Reply, *, keep: bool) -> bytes:
    lines = [f"HTTP/1.1 {reply.status} {HTTPStatus(reply.status).phrase}"]
    lines += [f"{name}: {value}" for name, value in reply.headers.items()]
    if reply.status != HTTPStatus.NO_CONTENT and "Content-Length" not in reply.headers:
        lines.append(f"Content-Length: {reply.length}")
    if not keep:
        lines.append("Connection: close")
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def _in_memory(reply: Reply) -> bytes:
    if reply.file is None:
        return reply.content
    pieces = []
    for start, length in reply.file.spans:
        reply.file.file.seek(start)
        pieces.append(reply.file.file.read(length))
    return b"".join(pieces)
