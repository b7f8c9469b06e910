"""What the layer must know of an operation that its typed request does not tell."""

from __future__ import annotations

from typing import NamedTuple


class Body(NamedTuple):
    """Which argument is the body, and in which form it goes out."""

    argument: str
    form: str
    length: str = ""
    """The argument that says how long a stream is."""


class Operation(NamedTuple):
    """One row of a contract."""

    method: str
    """Name of the client's method."""
    required: tuple[str, ...] = ()
    optional: tuple[str, ...] = ()
    accepted: tuple[int, ...] = (200,)
    model: str = ""
    """The typed model that describes the answer; ``bytes`` for an answer that is handed on as it came."""
    status: int | None = None
    """The one status that comes with a result."""
    paged: bool = False
    outcomes: tuple[tuple[int, str], ...] = ()
    """What each status means, where the status line is the answer."""
    sink: str = ""
    """The argument that receives the body of the answer."""
    body: Body | None = None

    @property
    def arguments(self) -> tuple[str, ...]:
        """Names of all arguments, in order."""
        return self.required + self.optional
