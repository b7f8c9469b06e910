"""One reply on its way to the client."""

from __future__ import annotations

import socket
import ssl
from collections.abc import Callable, Iterator
from http import HTTPStatus
from io import BytesIO
from typing import BinaryIO

from ..errors import Disconnected
from .message import FileBody, Reply

ONE_PACKET = 64 * 1024
PIECE = 16 * 1024**2
"""Between two pieces of this size it is looked whether the client takes too long."""
BLOCK = 1024**2


class Outgoing:
    """Sends head and body, files without a copy where the connection allows it."""

    def __init__(self, connected: socket.socket, reply: Reply, check: Callable[[], None]) -> None:
        self._socket = connected
        self._reply = reply
        self._check = check
        self._sent = 0
        self._is_told = False

    def send(self, head: bytes, *, with_body: bool) -> None:
        """Send everything; whoever wants to hear of the end hears of it."""
        try:
            self._send(head, with_body=with_body)
        finally:
            self._report(self._sent)

    def packet(self, head: bytes, *, with_body: bool) -> bytes:
        """Return everything in one piece, for a short body; whoever wants to hear of the end has heard of it."""
        length = self._reply.length if with_body else 0
        content = _in_memory(self._reply) if length else b""
        self._finish(length)
        return self._rewritten(head) + content + self._reply.excess

    def _rewritten(self, head: bytes) -> bytes:
        return self._reply.rewrite(head) if self._reply.rewrite else head

    def _send(self, head: bytes, *, with_body: bool) -> None:
        self._check()
        reply = self._reply
        length = reply.length if with_body else 0
        if length <= ONE_PACKET and reply.allowance is None:
            self._socket.sendall(self.packet(head, with_body=with_body))
        else:
            self._socket.sendall(self._rewritten(head))
            self._send_body(reply.file or FileBody(BytesIO(reply.content), [(0, length)]))
            self._socket.sendall(reply.excess)

    def _send_body(self, body: FileBody) -> None:
        if not body.length:
            self._finish(0)
        for start, count in self._pieces(body):
            self._check()
            if self._sent + count == body.length:
                self._finish(body.length)
            self._send_piece(body.file, start, count)

    def _pieces(self, body: FileBody) -> Iterator[tuple[int, int]]:
        """Yield start and length of what may be sent next; the last packet goes by itself."""
        for start, length in body.spans:
            done = 0
            while done < length:
                early = body.length - self._sent - ONE_PACKET
                count = min(length - done, PIECE, early if early > 0 else PIECE)
                if self._reply.allowance:
                    count = self._reply.allowance(self._sent, count)
                yield start + done, count
                done += count

    def _send_piece(self, file: BinaryIO, start: int, count: int) -> None:
        if isinstance(self._socket, ssl.SSLSocket) or isinstance(file, BytesIO):
            self._send_copied(file, start, count)
            return
        file.seek(start)
        try:
            self._socket.sendfile(file, start, count)
        finally:
            sent = file.tell() - start
            self._sent += sent
        if sent < count:
            raise Disconnected("a file became shorter while it was sent")

    def _send_copied(self, file: BinaryIO, start: int, count: int) -> None:
        file.seek(start)
        while count:
            block = file.read(min(count, BLOCK))
            if not block:
                raise Disconnected("a file became shorter while it was sent")
            self._socket.sendall(block)
            self._sent += len(block)
            count -= len(block)

    def _finish(self, length: int) -> None:
        """Whoever wants to hear of the end hears of it now, since only one packet is left."""
        if self._reply.before_end:
            self._reply.before_end()
        self._report(length)

    def _report(self, sent: int) -> None:
        if self._reply.ended and not self._is_told:
            self._is_told = True
            self._reply.ended(sent)


def render_head(reply: Reply, *, keep: bool, old: bool) -> bytes:
    """Return the head of a reply; `old` clients must be told that the connection stays open."""
    lines = [f"HTTP/1.1 {reply.status} {_phrase(reply.status)}"]
    lines += [f"{name}: {value}" for name, value in reply.headers.items()]
    if reply.status != HTTPStatus.NO_CONTENT and "Content-Length" not in reply.headers:
        lines.append(f"Content-Length: {reply.length}")
    if not keep or old:
        lines.append(f"Connection: {'keep-alive' if keep else 'close'}")
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


def _phrase(status: int) -> str:
    try:
        return HTTPStatus(status).phrase
    except ValueError:
        return "Unknown"


def _in_memory(reply: Reply) -> bytes:
    if reply.file is None:
        return reply.content
    pieces = []
    for start, length in reply.file.spans:
        reply.file.file.seek(start)
        pieces.append(reply.file.file.read(length))
    return b"".join(pieces)
