"""Heads of messages: written, and read; pure, no socket in sight."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from ..errors import ConnectionFailed, InvalidRequest
from ..http import Headers

LONGEST_HEAD = 1 << 16
"""Bytes of an answer's head; more are refused."""
_LONGEST_TARGET = 1 << 16
_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_BAD_VALUE = re.compile(r"[^\t\x20-\x7e]")
_END = re.compile(rb"\r?\n\r?\n")
_TLS_RECORDS = (b"\x15\x03", b"\x16\x03")
_VERSIONS = {"HTTP/1.0": 0, "HTTP/1.1": 1}


class AnswerHead(NamedTuple):
    """What stands before the body of an answer."""

    status: int
    reason: str
    headers: Headers
    minor: int
    """Of HTTP/1.0 or 1.1."""

    @property
    def is_interim(self) -> bool:
        """Whether the real answer is still to come."""
        return self.status < 200

    @property
    def keeps_alive(self) -> bool:
        """Whether the server will take another request on the same connection."""
        wishes = self.headers.get("connection", "").lower()
        return "close" not in wishes if self.minor else "keep-alive" in wishes


def request_head(method: str, target: str, fields: Mapping[str, str]) -> bytes:
    """Return the head of a request; `InvalidRequest` for what would break out of its place in it."""
    values = "".join(fields.values())
    if not (values.isascii() and values.isprintable()):
        _check_values(fields)
    if not _USUAL.issuperset(fields):
        _check_names(fields)
    if len(target) > _LONGEST_TARGET or not (target.isascii() and target.isprintable()) or " " in target:
        raise InvalidRequest("the request target is too long, or holds characters that must be encoded")
    lines = "".join([f"{_CASED.get(name, name)}: {value}\r\n" for name, value in fields.items()])
    return f"{method} {target} HTTP/1.1\r\n{lines}\r\n".encode("ascii")


def in_usual_case(name: str) -> str:
    """Return the name of a header as most clients write it: to some proxies ``content-length`` is another."""
    return _CASED.get(name, name)


_ORDINARY = (
    "accept-encoding",
    "authorization",
    "content-length",
    "content-type",
    "date",
    "host",
    "proxy-authorization",
    "range",
    "user-agent",
)
_CASED = {name: name.title() for name in _ORDINARY} | {"content-md5": "Content-MD5"}
_USUAL = frozenset(_CASED)


def _check_names(fields: Iterable[str]) -> None:
    for name in fields:
        if not _TOKEN.fullmatch(name):
            raise InvalidRequest(f"{name!r} is no name of a header")


def _check_values(fields: Mapping[str, str]) -> None:
    for name, value in fields.items():
        if _BAD_VALUE.search(value):
            raise InvalidRequest(f"the header {name} must be ASCII, in one line")


def end_of_head(data: bytes) -> tuple[int, int] | None:
    """Return where the head ends and where the body begins; None when more must come.

    `ConnectionFailed` when this is no HTTP, or a head without end.
    """
    end = data.find(b"\r\n\r\n")
    if end >= 0 and end <= LONGEST_HEAD:
        return end, end + 4
    if not b"HTTP/1.".startswith(data[:7]):
        raise ConnectionFailed(_not_http(data))
    found = _END.search(data) if end < 0 else None  # a few servers end their lines with a line feed alone
    if found:
        return found.span()
    if len(data) > LONGEST_HEAD:
        raise ConnectionFailed(f"the head of the answer is longer than {LONGEST_HEAD} bytes")
    return None


def _not_http(data: bytes) -> str:
    if data.startswith(_TLS_RECORDS):
        return "the server speaks TLS at this port: the endpoint should begin with https://"
    return f"the server does not speak HTTP/1.1: {data[:60]!r}"


def read_head(head: bytes) -> AnswerHead:
    """Read a head without the empty line at its end; `ConnectionFailed` when it is none."""
    text = head.decode("latin-1").replace("\r\n", "\n")
    if "\n " in text or "\n\t" in text:
        text = re.sub(r"\n[ \t]+", " ", text)
    first, _, fields = text.partition("\n")
    version, _, rest = first.partition(" ")
    status, _, reason = rest.partition(" ")
    if version not in _VERSIONS or len(status) != 3 or not (status.isascii() and status.isdecimal()):
        raise ConnectionFailed(_not_http(head))
    return AnswerHead(int(status), reason, Headers(_fields(fields)), _VERSIONS[version])


def _fields(text: str) -> list[tuple[str, str]]:
    fields = []
    for line in text.split("\n") if text else ():
        name, colon, value = line.partition(":")
        if not colon or not name or name.strip() != name:
            raise ConnectionFailed(f"the answer has a header that is none: {line[:60]!r}")
        fields.append((name, value.strip()))
    return fields
