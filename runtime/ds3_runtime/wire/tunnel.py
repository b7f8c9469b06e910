"""What is said to a proxy, and heard from it."""

from __future__ import annotations

import socket
from collections.abc import Iterator

from ..errors import ConnectFailed, ConnectTimeout, ProxyRefused, TransportError
from .head import AnswerHead, end_of_head, read_head, request_head
from .route import Route


def ask_for_tunnel(connected: socket.socket, route: Route) -> None:
    """Have the proxy pass on to the appliance whatever comes."""
    assert route.proxy
    fields = {"host": route.authority}
    if route.proxy.authorization:
        fields["proxy-authorization"] = route.proxy.authorization
    try:
        connected.sendall(request_head("CONNECT", route.authority, fields))
        heads = _heads(connected)
        head = next(head for head in heads if not head.is_interim)
    except TimeoutError as error:
        raise ConnectTimeout("the proxy did not answer within the connect timeout") from error
    except OSError as error:
        raise ConnectFailed(f"the proxy broke the connection: {error}") from error
    except TransportError as error:
        raise ConnectFailed(f"no answer of a proxy: {error}") from error
    if not 200 <= head.status < 300:
        raise refusal_of_proxy(head) or ConnectFailed(f"the proxy does not connect: {said(head)}")


def _heads(connected: socket.socket) -> Iterator[AnswerHead]:
    """Yield heads as they come, byte by byte at their end, since what follows is meant for others."""
    data = b""
    while True:
        while (end := end_of_head(data)) is None:
            piece = connected.recv(1)
            if not piece:
                raise ConnectFailed("the proxy hung up")
            data += piece
        yield read_head(data[: end[0]])
        data = data[end[1] :]


def refusal_of_proxy(head: AnswerHead) -> ProxyRefused | None:
    """Return the error for a proxy that does not let us in; None when it is something else."""
    if head.status != 407:
        return None
    return ProxyRefused(f"the proxy does not accept user and password, or wants some: {said(head)}")


def said(head: AnswerHead) -> str:
    """Return status and reason for a message."""
    return f"HTTP {head.status} {head.reason}".rstrip()
