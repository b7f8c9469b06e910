"""Calls that may hang, made by threads of their own: whoever waits for one can be cancelled or interrupted."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, wait
from threading import Thread
from typing import TypeVar

from ..errors import Stalled

Answer = TypeVar("Answer")

GLANCE = 0.1
"""Seconds after which a wait is looked up from."""
PARTING = 0.7
"""Seconds that a call has to end which nobody waits for any more; after that, its thread is left behind in it."""


def beside(
    call: Callable[[], Answer], look: Callable[[], object], *, late: Callable[[Answer], object] | None = None
) -> Answer:
    """Make a call and return its answer; raises what it raises, and at any time what `look` raises.

    `late` is given, in another thread, the answer that nobody waits for any more.
    """
    made: Future[Answer] = Future()
    thread = Thread(target=_make, args=(call, made, late), name="ds3-call", daemon=True)
    try:
        thread.start()
        while not wait([made], GLANCE).done:
            look()
        answer = made.result()
    except BaseException:
        if made.cancel() or made.exception():
            _leave(thread)
        elif late:
            _begin(Thread(target=late, args=(made.result(),), name="ds3-call", daemon=True))
        raise
    thread.join()
    return answer


def within(seconds: float, call: Callable[[], Answer]) -> Answer:
    """Make a call and return its answer; `Stalled` when there is none after so many seconds."""
    given_up_at = time.monotonic() + seconds

    def look() -> None:
        if time.monotonic() >= given_up_at:
            raise Stalled(f"no answer came within {seconds:g} s")

    return beside(call, look)


def _make(call: Callable[[], Answer], made: Future[Answer], late: Callable[[Answer], object] | None) -> None:
    try:
        answer = call()
    except BaseException as error:  # noqa: BLE001  # raised by whoever waits, if anybody does
        if made.set_running_or_notify_cancel():
            made.set_exception(error)
        return
    if made.set_running_or_notify_cancel():
        made.set_result(answer)
    elif late:
        late(answer)


def _begin(thread: Thread) -> None:
    thread.start()
    _leave(thread)


def _leave(thread: Thread) -> None:
    if thread.ident is not None:
        thread.join(PARTING)
