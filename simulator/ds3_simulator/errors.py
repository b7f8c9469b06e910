"""What can go wrong: a refusal is answered with an ``Error`` body, a lost connection with nothing."""

from __future__ import annotations

from collections.abc import Mapping


class Refusal(Exception):
    """A request that is answered with a status of 300 or above."""

    def __init__(self, status: int, code: str, message: str, headers: Mapping[str, str] | None = None) -> None:
        super().__init__(message)
        self.status = status
        self.code = code
        self.message = message
        self.headers = dict(headers or {})


class Disconnected(Exception):
    """The client went away, or kept silent for too long, in the middle of a request."""


class Cut(Disconnected):
    """The connection is to be cut on purpose."""

    def __init__(self, *, reset: bool) -> None:
        super().__init__("the connection is cut on purpose")
        self.reset = reset
        """Whether the client is to see a reset instead of an orderly end."""


def bad_request(message: str, code: str = "BadRequest") -> Refusal:
    """Return the refusal of a request that makes no sense."""
    return Refusal(400, code, message)


def not_found(message: str, code: str = "NotFound") -> Refusal:
    """Return the refusal of a request for a thing that does not exist."""
    return Refusal(404, code, message)


def conflict(message: str, code: str = "CONFLICT") -> Refusal:
    """Return the refusal of a request that does not fit the state of things."""
    return Refusal(409, code, message)
