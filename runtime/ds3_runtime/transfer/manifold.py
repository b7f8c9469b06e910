"""Calls that move blobs, made by a client's multiplexer."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any

from ..policy import RetryPolicy
from .api import FetchedBlob
from .calls import BlobCall, Told

if TYPE_CHECKING:
    from ..client import BaseClient
    from ..multiplex import Multiplexer
    from ..request import Request, Response

_ONCE = RetryPolicy(attempts=1)


class Manifold:
    """The `ManyCalls` of a client: `request_of` says what goes over the wire, `answer_of` what came back."""

    def __init__(
        self,
        multiplexer: Multiplexer,
        request_of: Callable[[BlobCall], Request[Any]],
        answer_of: Callable[[BlobCall, Response[Any]], FetchedBlob | None],
    ) -> None:
        self._multiplexer = multiplexer
        self._request_of = request_of
        self._answer_of = answer_of
        self.turn = multiplexer.turn
        self.wake = multiplexer.wake
        self.close = multiplexer.close

    @property
    def room(self) -> int:
        """How many more calls could be under way now."""
        return self._multiplexer.room

    def submit(self, call: BlobCall, told: Told) -> None:
        """Have a call made, without repeats: the engine waits, visibly."""
        done = partial(self._done, call, told)
        self._multiplexer.submit(self._request_of(call), done, retry=_ONCE)

    def _done(self, call: BlobCall, told: Told, outcome: Response[Any] | BaseException) -> None:
        told(outcome if isinstance(outcome, BaseException) else self._answer_of(call, outcome))


def manifold(
    client: BaseClient,
    request_of: Callable[[BlobCall], Request[Any]],
    answer_of: Callable[[BlobCall, Response[Any]], FetchedBlob | None],
) -> Manifold | None:
    """Return what makes many calls at once; None if the client has not the connections for it."""
    from ..multiplex import multiplexer_of

    multiplexer = multiplexer_of(client)
    return None if multiplexer is None else Manifold(multiplexer, request_of, answer_of)
