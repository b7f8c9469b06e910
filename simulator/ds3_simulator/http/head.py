"""Reads the head of a request: request line and header fields, bounded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import BufferedReader

from ..errors import Refusal, bad_request
from ..numbers import read_length
from .message import Headers

LIMIT = 64 * 1024
_REQUEST_LINE = re.compile(r"([A-Z]+) ([^ ]+) (HTTP/1\.[01])")
_FIELDS = re.compile(r"^([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*([^\r\n]*)\r?$", re.MULTILINE)
_FIELD = re.compile(r"([!#$%&'*+.^_`|~0-9A-Za-z-]+):[ \t]*(.*?)[ \t]*")


@dataclass(frozen=True, slots=True)
class Head:
    """Everything before the body."""

    verb: str
    target: str
    version: str
    headers: Headers

    @property
    def content_length(self) -> int:
        """Length of the body that follows; a refusal if it cannot be known."""
        if self.headers.get("transfer-encoding") is not None:
            raise Refusal(411, "MissingContentLength", "A body needs a Content-Length; chunks are not understood.")
        text = self.headers.get("content-length") or "0"
        length = read_length(text)
        if length is None:
            raise bad_request(f"Content-Length is not a length: {text}")
        return length


def read_head(reader: BufferedReader) -> Head | None:
    """Return the next head, or None when the client has no more requests."""
    whole = _whole(reader)
    if whole is not None:
        return _parse_whole(whole)
    lines: list[str] = []
    for line in _lines(reader):
        if line:
            lines.append(line)
        elif lines:
            return _parse(lines)
    return None


def _whole(reader: BufferedReader) -> str | None:
    """Return a head that has arrived in one piece, without the empty line; None if it must be read line by line."""
    window = reader.peek()
    end = window.find(b"\r\n\r\n")
    head = window[: max(end, 0)]
    if not head or head.startswith(b"\r\n") or head.count(b"\n") != head.count(b"\r\n"):
        return None
    reader.read(end + 4)
    return head.decode("latin-1")


def _lines(reader: BufferedReader) -> Iterator[str]:
    """Yield lines until the client goes away; a refusal if they get too long."""
    budget = LIMIT
    while line := reader.readline(budget + 1):
        budget -= len(line)
        if budget < 0:
            raise Refusal(431, "RequestHeaderSectionTooLarge", f"The head is longer than {LIMIT} bytes.")
        yield line.decode("latin-1").rstrip("\r\n")


def _parse_whole(text: str) -> Head:
    line, _, rest = text.partition("\r\n")
    fields = _FIELDS.findall(rest)
    if len(fields) != rest.count("\r\n") + bool(rest):
        raise bad_request("A header field is malformed.")
    return _head(line, Headers((name, value.rstrip(" \t")) for name, value in fields))


def _parse(lines: list[str]) -> Head:
    return _head(lines[0], Headers(map(_field, lines[1:])))


def _head(line: str, headers: Headers) -> Head:
    request = _REQUEST_LINE.fullmatch(line)
    if request is None:
        raise bad_request("The request line is not one of HTTP/1.1.")
    verb, target, version = request.groups()
    return Head(verb, _origin_form(target), version, headers)


def _field(line: str) -> tuple[str, str]:
    field = _FIELD.fullmatch(line)
    if field is None:
        raise bad_request("A header field is malformed.")
    return field[1], field[2]


def _origin_form(target: str) -> str:
    """Return the path and query of a target; proxies send the host along."""
    if target.startswith("/"):
        return target
    _, separator, rest = target.partition("://")
    if not separator:
        raise bad_request(f"The request target is neither a path nor a URL: {target}")
    return "/" + rest.partition("/")[2]
