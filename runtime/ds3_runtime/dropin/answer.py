"""An answer as `http.client` would give it: older scripts look at status, headers and body."""

from __future__ import annotations

import io
from functools import cached_property
from types import TracebackType
from typing import IO, TYPE_CHECKING, Self

from ..reply import HttpReply

if TYPE_CHECKING:
    from email.message import Message


class Answer:
    """Status, headers and body; the body can be read once."""

    def __init__(self, reply: HttpReply) -> None:
        self.status = reply.status
        self.code = reply.status
        self.reason = reply.reason
        self._fields = list(reply.headers.items())
        self._body: IO[bytes] = io.BytesIO(reply.content)

    def take_body(self, body: IO[bytes]) -> None:
        """Read the body from here."""
        self._body = body

    @cached_property
    def msg(self) -> Message:
        """The header fields, by name in any case; None for one that is not there."""
        from email.message import Message

        message = Message()
        for name, value in self._fields:
            message[name] = value
        return message

    @property
    def headers(self) -> Message:
        """The same as `msg`."""
        return self.msg

    def getheaders(self) -> list[tuple[str, str]]:
        """Return names and values of all header fields."""
        return list(self._fields)

    def getheader(self, name: str, default: str | None = None) -> str | None:
        """Return the value of a header field, whose name may be in any case."""
        found: str | None = self.msg.get(name, default)
        return found

    def read(self, amt: int | None = None) -> bytes:
        """Return at most `amt` bytes, or all that is left."""
        return self._body.read(-1 if amt is None else amt)

    def close(self) -> None:
        """Let go of the body."""
        self._body.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()
