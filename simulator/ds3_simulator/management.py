"""The port beside the data path: whoever asks it for data is told that this is the wrong one."""

from __future__ import annotations

from .errors import Refusal
from .http.message import Reply, Request

MISTAKEN = {"Spectra-Data-Path-Request-Made-On-Management-Path": "true"}


class ManagementPort:
    """Answers every request with 404 and a header that says why."""

    def connected(self) -> int:
        """Return the number of the connection, which nobody counts."""
        return 0

    def disconnected(self) -> None:
        """Do nothing."""

    def greet(self, peer: str, port: int) -> None:
        """Do nothing."""

    def is_quick(self, _: Request) -> bool:
        """Whether an answer takes no time, which is so."""
        return True

    def answer(self, request: Request) -> Reply:
        """Tell the client that it asked at the wrong port."""
        return Reply(404, dict(MISTAKEN))

    def gather(self) -> None:
        """Do nothing."""

    def settle(self) -> bool:
        """Whether the answers are certain, which is so."""
        return True

    def refuse(self, refusal: Refusal, resource: str) -> Reply:
        """Refuse what is no request."""
        return Reply(refusal.status, dict(refusal.headers))
