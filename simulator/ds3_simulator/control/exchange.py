"""One connection to the control port after the other: requests in, JSON or the page out."""

from __future__ import annotations

import json
import logging
import socket
from collections.abc import Callable
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from sqlite3 import ProgrammingError
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl, urlsplit
from weakref import WeakSet

from ..errors import Refusal
from ..numbers import read_length
from .guard import Denied, check_origin
from .page import Page
from .routes import ROUTES, Call

if TYPE_CHECKING:
    from ..simulator import Simulator

logger = logging.getLogger(__name__)

LARGEST_BODY = 1024**2
PATIENCE = 10.0
"""Seconds after which a silent client is given up."""

_Content = tuple[int, str, bytes]
"""Status, type and body of an answer."""


class Server(ThreadingHTTPServer):
    """Gives each connection a thread, and knows all of them."""

    daemon_threads = True
    block_on_close = False
    simulator: Simulator

    def __init__(self, address: tuple[str, int]) -> None:
        self.connections: WeakSet[socket.socket] = WeakSet()
        if ":" in address[0]:
            self.address_family = socket.AF_INET6
        super().__init__(address, _Exchange)

    def get_request(self) -> tuple[socket.socket, Any]:
        """Accept a connection, and know it."""
        connected, peer = super().get_request()
        self.connections.add(connected)
        return connected, peer

    def handle_error(self, request: object, client_address: object) -> None:
        """Log what ended a connection: its client went away, or the port was stopped."""
        logger.debug("the connection of %s ended", client_address, exc_info=True)


class _Exchange(BaseHTTPRequestHandler):
    server: Server
    protocol_version = "HTTP/1.1"
    server_version = "ds3-simulator"
    sys_version = ""
    timeout = PATIENCE

    def log_message(self, format: str, *arguments: Any) -> None:
        """Log as everything else here does."""
        logger.debug(format, *arguments)

    def _serve(self) -> None:
        try:
            answer = self._answer()
        except Denied as denied:
            answer = _error(denied.status, str(denied))
        except ProgrammingError:  # the database was closed while it was looked at
            answer = _error(HTTPStatus.SERVICE_UNAVAILABLE, "the appliance went down")
        except (Refusal, ValueError, RecursionError) as error:  # the last for JSON that is nested too deeply
            answer = _error(HTTPStatus.BAD_REQUEST, str(error))
        except Exception:  # a fault of ours is logged and told, but must not end the connection without a word
            logger.exception("%s %s failed", self.command, self.path)
            answer = _error(HTTPStatus.INTERNAL_SERVER_ERROR, "the control port has a fault; the log says which")
        self._send(*answer)

    do_GET = do_POST = do_PUT = do_DELETE = do_HEAD = do_PATCH = do_OPTIONS = _serve  # noqa: N815

    def _answer(self) -> _Content:
        content = self._content()  # before anything is refused: what is left unread would pass for the next request
        url = urlsplit(self.path)
        host = str(self.server.server_address[0])
        check_origin(dict(self.headers.items()), host, changes=self.command not in ("GET", "HEAD"))
        body = _read(self.headers.get_content_type(), content) if content else None
        verb = "GET" if self.command == "HEAD" else self.command
        if verb == "GET" and url.path in ("/", "/panels"):
            return HTTPStatus.OK, "text/html; charset=utf-8", self._html(whole=url.path == "/").encode()
        query = dict(parse_qsl(url.query, keep_blank_values=True))
        value = _route(verb, url.path)(Call(self.server.simulator, url.path, query, body))
        return HTTPStatus.OK, "application/json", json.dumps(value, indent=1).encode() + b"\n"

    def _html(self, *, whole: bool) -> str:
        page = Page(self.server.simulator)
        self._policy = page.policy
        return page.document() if whole else page.panels()

    def _content(self) -> bytes:
        """Return the body; the connection ends if it cannot be read whole."""
        is_last, self.close_connection = self.close_connection, True
        if "Transfer-Encoding" in self.headers:
            raise Denied(HTTPStatus.LENGTH_REQUIRED, "a body needs a Content-Length")
        length = read_length(self.headers.get("Content-Length") or "0")
        if length is None or length > LARGEST_BODY:
            raise Denied(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, f"a body has {LARGEST_BODY} bytes at most")
        try:
            content = self.rfile.read(length)
        except TimeoutError:
            content = b""
        if len(content) < length:
            raise Denied(HTTPStatus.REQUEST_TIMEOUT, "the body did not come whole")
        self.close_connection = is_last
        return content

    _policy = "default-src 'none'"

    def _send(self, status: int, kind: str, content: bytes) -> None:
        self.send_response(status)
        headers = {
            "Content-Type": kind,
            "Content-Length": str(len(content)),
            "Cache-Control": "no-store",
            "Content-Security-Policy": self._policy,
            "X-Content-Type-Options": "nosniff",
        }
        if self.close_connection:
            headers["Connection"] = "close"
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content)


def _read(kind: str, content: bytes) -> Any:
    text = content.decode("utf-8")
    if kind == "text/plain":
        return text
    if kind != "application/json":
        raise Denied(HTTPStatus.UNSUPPORTED_MEDIA_TYPE, f"a body is application/json or text/plain, not {kind}")
    value = json.loads(text)
    json.dumps(value, ensure_ascii=False).encode()  # halves of characters, which JSON can spell, are refused
    return value


def _route(verb: str, path: str) -> Callable[[Call], Any]:
    place = "/" + path.removeprefix("/").partition("/")[0]
    verbs = {known: function for (known, where), function in ROUTES.items() if where == place}
    is_about_one = (verb, place) == ("DELETE", "/faults") and path.startswith(place)
    if not verbs or not (path == place or is_about_one):
        raise Denied(HTTPStatus.NOT_FOUND, f"there is no {path}; there are {', '.join(sorted({r for _, r in ROUTES}))}")
    if verb not in verbs:
        raise Denied(HTTPStatus.METHOD_NOT_ALLOWED, f"{place} takes {', '.join(sorted(verbs))}")
    return verbs[verb]


def _error(status: HTTPStatus, message: str) -> _Content:
    return status, "application/json", json.dumps({"error": message}).encode() + b"\n"
