"""A request of an older script on its way through the flow of the typed client."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ..http import HttpRequest
from ..reply import HttpReply
from ..request import Request
from .answer import Answer
from .requests import AbstractRequest


class Call:
    """Sends what the request's attributes say; all else that the flow wants to know is told by the typed request.

    `answer` is the last that came.
    """

    answer: Answer

    def __init__(
        self,
        request: AbstractRequest,
        read: Callable[[Answer], Any],
        change: Callable[[HttpRequest], HttpRequest] = lambda prepared: prepared,
    ) -> None:
        self._request = request
        self._read = read
        self._change = change

    @property
    def operation(self) -> str:
        """Name of the operation, or of the class where a script has made one of its own."""
        return self._request.typed.operation if self._request.typed else type(self._request).__name__

    @property
    def idempotent(self) -> bool:
        """Whether a repeat does no harm: as the contract says, unless the script has changed the method."""
        return self._request.typed is not None and self._request.typed.idempotent and self._request.method_is_kept

    def prepare(self) -> HttpRequest:
        """Return what goes over the wire."""
        return self._change(self._request.prepare())

    def parse(self, reply: HttpReply) -> Any:
        """Return what the script gets; an `ApiError` for a refusal, which the flow may want to try again."""
        self.answer = Answer(reply)
        facts = type(self._request).facts
        reply.expect(*(facts.accepted if facts else range(200, 300)))
        return self._read(self.answer)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._request.typed or Request, name)
