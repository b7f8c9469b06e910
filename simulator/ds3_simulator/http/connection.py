"""One connection: requests come in, replies go out, until one side has enough."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from io import BufferedReader
from threading import Lock

from ..errors import Cut, Disconnected, Refusal
from .body import Body
from .cutting import DRAIN_LIMIT, linger, reset
from .head import Head, read_head
from .incoming import Incoming, Patience
from .message import Application, Reply, Request
from .outgoing import ONE_PACKET, Outgoing, render_head
from .turnstile import Turnstile

BUFFER = 64 * 1024


class Connection:
    """Serves one client over one socket."""

    def __init__(
        self, connected: socket.socket, application: Application, patience: Patience, turnstile: Turnstile
    ) -> None:
        self._socket = connected
        self._application = application
        self._patience = patience
        self._turnstile = turnstile
        self._turn: Lock | None = None
        self._incoming = Incoming(connected, patience.idle)
        self._reader: BufferedReader = BufferedReader(self._incoming, BUFFER)
        self._peer, self._port = connected.getpeername()[:2]
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connected.settimeout(patience.idle)
        self._number = application.connected()

    def run(self) -> None:
        """Answer requests until the connection ends."""
        with self._socket, suppress(Disconnected, OSError):
            try:
                self._application.greet(self._peer, self._port)
                self._shake_hands()
                while self._exchange():
                    pass
            except Cut as cut:
                (reset if cut.reset else linger)(self._socket)
            finally:
                self._application.disconnected()

    def _shake_hands(self) -> None:
        if isinstance(self._socket, ssl.SSLSocket):
            self._socket.do_handshake()

    def _exchange(self) -> bool:
        """Answer one request; False when it was the last."""
        window = self._reader.peek(1)
        if not window:
            return False
        if b"\r\n\r\n" in window:  # nothing is to be waited for
            self._turn = self._turnstile.enter()
        try:
            return self._answer()
        finally:
            self._step_aside()

    def _step_aside(self) -> None:
        """Let others go on, since this is going to take longer, or is done."""
        if self._turn:
            self._turn.release()
            self._turn = None

    def _answer(self) -> bool:
        try:
            self._incoming.expect_all_within(self._patience.idle)
            head = read_head(self._reader)
            if head is None:
                return False
            self._incoming.expect_all_within(self._patience.request)
            request = self._request(head)
            if request.body.length > BUFFER:
                self._step_aside()
        except Refusal as refusal:
            return self._reply(None, self._application.refuse(refusal, "/"))
        return self._reply(request, self._application.answer(request))

    def _request(self, head: Head) -> Request:
        expectant = head.version != "HTTP/1.0" and (head.headers.get("expect") or "").lower() == "100-continue"
        body = Body(self._reader, head.content_length, self._invite if expectant else None)
        peer = (self._peer, self._port, self._number)
        return Request(head.verb, head.target, head.version, head.headers, body, *peer)

    def _invite(self) -> None:
        self._socket.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _reply(self, request: Request | None, reply: Reply) -> bool:
        keep = request is not None and request.keep_alive and not reply.close and _drainable(request.body)
        old = request is not None and request.version == "HTTP/1.0"
        head = render_head(reply, keep=keep, old=old)
        if reply.length > ONE_PACKET or not keep:
            self._step_aside()
        try:
            outgoing = Outgoing(self._socket, reply, self._incoming.check)
            outgoing.send(head, with_body=request is None or request.verb != "HEAD")
        finally:
            reply.discard()
        if reply.afterwards:
            reply.afterwards()
        return self._go_on(request) if request and keep else self._end()

    def _go_on(self, request: Request) -> bool:
        request.body.drain()
        self._incoming.expect_all_within(float("inf"))
        return True

    def _end(self) -> bool:
        linger(self._socket)
        return False


def _drainable(body: Body) -> bool:
    return body.remaining <= DRAIN_LIMIT and not body.awaits_invitation
