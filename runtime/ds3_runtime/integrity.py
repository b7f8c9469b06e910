"""Content compared with the checksum that the server sent along."""

from __future__ import annotations

from .body import Piece
from .errors import CorruptContent
from .flow import Send
from .reply import HttpReply
from .signing import CHECKSUM_HEADERS


class Integrity:
    """Takes the content of one answer, and knows which checksum it should have."""

    def __init__(self, step: Send, header: str, expected: str) -> None:
        from .transfer.checksums import ChecksumKind, hasher

        self._step = step
        self._expected = expected
        self._kind = ChecksumKind.read(header.removeprefix("content-"))
        self._hasher = hasher(self._kind)

    def take(self, piece: Piece) -> None:
        """Take the next bytes."""
        self._hasher.update(piece)

    def check(self) -> None:
        """Raise `CorruptContent` unless all that was taken has the checksum."""
        from .transfer.checksums import checksum

        found = checksum(self._kind, self._hasher).value
        if found != self._expected:
            message = f"the content has the {self._kind} {found}, the server sent {self._expected} along"
            raise CorruptContent(message, operation=self._step.operation, resource=self._step.request.path)


def integrity_of(step: Send, head: HttpReply) -> Integrity | None:
    """Return what checks an answer; None without a checksum, and for a part, whose checksum is that of the whole.

    A sink that `checks_content` does so itself.
    """
    if head.status != 200 or step.request.method != "GET" or getattr(step.request.sink, "checks_content", False):
        return None
    found = ((name, head.headers.get(name)) for name in CHECKSUM_HEADERS)
    return next((Integrity(step, name, value) for name, value in found if value), None)
