"""One connection: requests come in, replies go out, until one side has enough."""

from __future__ import annotations

import logging
import socket
import ssl
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from io import BufferedReader

from ..errors import Cut, Disconnected, Refusal
from .body import Body
from .cutting import DRAIN_LIMIT, linger, reset, shut_down
from .head import Head, read_head
from .incoming import Incoming, Patience
from .message import Application, Reply, Request
from .outgoing import ONE_PACKET, Outgoing, render_head
from .turn import Turn

BUFFER = 64 * 1024

logger = logging.getLogger(__name__)


class Connection:
    """Serves one client over one socket."""

    def __init__(self, connected: socket.socket, application: Application, patience: Patience) -> None:
        self._socket = connected
        self._application = application
        self._patience = patience
        self._incoming = Incoming(connected, patience.idle)
        self._reader: BufferedReader = BufferedReader(self._incoming, BUFFER)
        self._peer, self._port = connected.getpeername()[:2]
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        connected.settimeout(patience.idle)
        self._number = application.connected()

    @property
    def idle(self) -> float:
        """Seconds after which it is closed if it is silent."""
        return self._patience.idle

    @property
    def needs_company(self) -> bool:
        """Whether it takes a thread of its own: with TLS, bytes that can be read need not be those of a request."""
        return isinstance(self._socket, ssl.SSLSocket)

    def fileno(self) -> int:
        """Return the number by which the system knows it."""
        return self._socket.fileno()

    def shut_down(self) -> None:
        """Wake up whoever reads from it or writes to it: it has ended."""
        shut_down(self._socket)

    def close(self) -> None:
        """Close it."""
        with suppress(OSError):  # it was cut off already
            self._socket.close()
        self._application.disconnected()

    def begin(self) -> bool:
        """Do what comes before the first request; False if it does not come to that."""
        return self._survives(self._greet)

    def exchange(self, turn: Turn) -> bool:
        """Answer one request, after `turn.step_aside` if that takes time; False when it was the last."""
        goes_on = self._survives(partial(self._exchange, turn))
        while goes_on and self._has_next():
            goes_on = self._survives(partial(self._exchange, turn))
        return goes_on

    def _has_next(self) -> bool:
        """Whether the next request has been read already, or the beginning of it."""
        self._incoming.is_left_alone = True
        window = self._reader.peek(1)
        self._incoming.is_left_alone = False
        return bool(window)

    def _survives(self, part: Callable[[], bool]) -> bool:
        """Do a part of the conversation; whether there is one to follow."""
        try:
            return part()
        except Cut as cut:
            with suppress(OSError):
                (reset if cut.reset else linger)(self._socket)
        except (Disconnected, OSError):
            pass  # the client has gone, which is its right
        except Exception:  # a fault in one conversation must not end the others
            logger.exception("the conversation with %s failed", self._peer)
        return False

    def _greet(self) -> bool:
        self._application.greet(self._peer, self._port)
        if isinstance(self._socket, ssl.SSLSocket):
            self._socket.do_handshake()
        return True

    def _exchange(self, turn: Turn) -> bool:
        window = self._reader.peek(1)
        if not window:
            return False
        end = window.find(b"\r\n\r\n")
        if end < 0:  # the rest may be long in coming
            turn.step_aside()
        try:
            self._incoming.expect_all_within(self._patience.idle)
            head = read_head(self._reader)
            if head is None:
                return False
            self._incoming.expect_all_within(self._patience.request)
            request = self._request(head)
        except Refusal as refusal:
            turn.step_aside()
            return self._reply(None, self._application.refuse(refusal, "/"))
        if len(window) - end - 4 != request.body.length or not self._application.is_quick(request):
            turn.step_aside()
        reply = self._application.answer(request)
        if reply.length > ONE_PACKET or not _stays(request, reply):
            turn.step_aside()
        elif turn.gathers and not self._has_next():
            turn.hold(partial(self._finish, request, reply, self._packet(request, reply)))
            return True
        turn.settle()
        return self._reply(request, reply)

    def _packet(self, request: Request, reply: Reply) -> bytes:
        """Return a short reply as it is sent."""
        head = render_head(reply, keep=True, old=request.version == "HTTP/1.0")
        try:
            return Outgoing(self._socket, reply, self._incoming.check).packet(head, with_body=request.verb != "HEAD")
        finally:
            reply.discard()

    def _finish(self, request: Request, reply: Reply, packet: bytes, certain: bool) -> bool:
        """Send a reply that was held back; if what it says did not happen after all, say that."""
        if certain:
            return self._survives(partial(self._send, request, reply, packet))
        sorry = Refusal(500, "InternalError", "The simulator could not store this; its log says why.")
        return self._survives(partial(self._reply, request, self._application.refuse(sorry, request.path)))

    def _send(self, request: Request, reply: Reply, packet: bytes) -> bool:
        self._incoming.check()
        self._socket.sendall(packet)
        if reply.afterwards:
            reply.afterwards()
        return self._go_on(request)

    def _request(self, head: Head) -> Request:
        expectant = head.version != "HTTP/1.0" and (head.headers.get("expect") or "").lower() == "100-continue"
        body = Body(self._reader, head.content_length, self._invite if expectant else None)
        peer = (self._peer, self._port, self._number)
        return Request(head.verb, head.target, head.version, head.headers, body, *peer)

    def _invite(self) -> None:
        self._socket.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")

    def _reply(self, request: Request | None, reply: Reply) -> bool:
        keep = request is not None and _stays(request, reply)
        old = request is not None and request.version == "HTTP/1.0"
        head = render_head(reply, keep=keep, old=old)
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


def _stays(request: Request, reply: Reply) -> bool:
    """Whether the connection is to be used again; what is left of a body must be worth reading for that."""
    body = request.body
    is_drainable = body.remaining <= DRAIN_LIMIT and not body.awaits_invitation
    return request.keep_alive and not reply.close and is_drainable
