"""One call on its way through the flow."""

from __future__ import annotations

import logging
from collections.abc import Callable, Generator
from typing import Any

from ..errors import Ds3Error
from ..flow import Step
from ..reply import HttpReply
from ..request import Response

Done = Callable[[Response[Any] | BaseException], object]
"""Is given the response of a call, or its error."""

_LOG = logging.getLogger("ds3")


class Errand:
    """Knows what comes next; tells whoever waits what came of it."""

    def __init__(self, flow: Generator[Step, HttpReply | None, Any], done: Done) -> None:
        self._flow = flow
        self._done = done
        self._next: Step | None = None

    def begin(self) -> Step | None:
        """Return the step to carry out; None when it has ended."""
        if self._next is None:
            self._next = self._go(lambda: next(self._flow))
        step, self._next = self._next, None
        return step

    def advance(self, answer: HttpReply | Exception | None) -> Step | None:
        """Go on after a step; return the next one, None when the call has ended."""
        if isinstance(answer, Exception):
            self._next = self._go(lambda: self._flow.throw(answer))
        else:
            self._next = self._go(lambda: self._flow.send(answer))
        return self._next

    def cancel(self, error: Ds3Error) -> None:
        """End the call with an error."""
        self._flow.close()
        self._done(error)

    def _go(self, advance: Callable[[], Step]) -> Step | None:
        try:
            return advance()
        except StopIteration as end:
            self._done(end.value)
        except Exception as error:  # noqa: BLE001  # it belongs to whoever waits for the answer
            self._done(error)
        return None
