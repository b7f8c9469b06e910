"""A transfer as an iterator of its progress."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from threading import Condition, Thread
from types import TracebackType
from typing import ParamSpec, Self

from ..errors import Cancelled
from .progress import Progress
from .report import TransferReport
from .transfers import Transfers

P = ParamSpec("P")


class Following(Iterator[Progress]):
    """Yields how far a transfer has come, which runs in a thread of its own; `report` is there in the end.

    What the transfer raises is raised by the iteration. Leaving the ``with`` block early cancels the transfer, and
    with it the `Transfers` object; what it had failed of before is raised then.
    """

    def __init__(self, transfers: Transfers, call: Callable[[Callable[[Progress], None]], TransferReport]) -> None:
        self._transfers = transfers
        self._call = call
        self._news = Condition()
        self._step: Progress | None = None
        self._ended = False
        self._error: BaseException | None = None
        self._over = False
        self.report: TransferReport | None = None
        self._thread = Thread(target=self._run, name="ds3-transfer", daemon=True)
        self._thread.start()

    def __next__(self) -> Progress:
        step = None if self._over else self._latest()
        if step is not None:
            return step
        self._over = True
        self._thread.join()
        error, self._error = self._error, None
        if error:
            raise error
        raise StopIteration

    def _latest(self) -> Progress | None:
        """Return the newest step, or None for the end: who looks seldom misses some."""
        with self._news:
            self._news.wait_for(lambda: self._step is not None or self._ended)
            step, self._step = self._step, None
            return step

    def _show(self, step: Progress) -> None:
        with self._news:
            self._step = step
            self._news.notify_all()

    def _run(self) -> None:
        try:
            self.report = self._call(self._show)
        except BaseException as error:  # noqa: BLE001  # raised in the thread that iterates
            self._error = error
        finally:
            with self._news:
                self._ended = True
                self._news.notify_all()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._thread.is_alive() and not self._over:
            self._transfers.cancel()
        self._thread.join()
        failure, self._error = self._error, None
        if failure and error is None and not isinstance(failure, Cancelled):
            raise failure


def follow(method: Callable[P, TransferReport], /, *arguments: P.args, **options: P.kwargs) -> Following:
    """Begin a transfer and iterate over its progress: ``follow(transfers.put_directory, bucket, directory)``."""
    transfers: Transfers = method.__self__  # type: ignore[attr-defined]  # a bound method

    def call(show: Callable[[Progress], None]) -> TransferReport:
        options["on_progress"] = show
        return method(*arguments, **options)

    return Following(transfers, call)
