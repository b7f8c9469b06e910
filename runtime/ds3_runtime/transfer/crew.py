"""The workers of an executor, who move blobs for a transfer."""

from __future__ import annotations

import os
import pickle
from collections.abc import Callable
from concurrent.futures import BrokenExecutor, Executor, Future, wait
from contextlib import suppress
from itertools import count
from threading import Lock
from types import TracebackType
from typing import Self, TypeAlias, TypeVar

from ..errors import ConfigurationError, WorkerLost
from .api import BulkApi
from .pulse import Pulse
from .signs import Sign
from .tasks import Calls, Task, Told, begin, carry_out

GLANCE = 0.1
"""Seconds after which a wait for a worker is looked up from, to see whether the transfer goes on."""

_CANNOT = (ImportError, AttributeError, TypeError, pickle.PicklingError, RuntimeError)
"""What an executor says that cannot do the task, now or later."""


Result = TypeVar("Result")
Workers: TypeAlias = Executor | Callable[[], Executor]
"""An executor, or what makes a new one."""


class Crew:
    """Has tasks done by an executor, and replaces it when it breaks if it was given a way to make a new one.

    An executor that was given is the caller's, who shuts it down; one that was made here is shut down by `close`.
    """

    def __init__(self, workers: Workers, api: BulkApi) -> None:
        self._executor = workers if isinstance(workers, Executor) else None
        self._make = None if isinstance(workers, Executor) else workers
        self._calls = _pickled(api)
        self._lock = Lock()
        import tempfile  # which takes a while to load

        descriptor, path = tempfile.mkstemp(prefix="ds3-", suffix=".moving")
        os.close(descriptor)
        self._sign = Sign.at(path)
        self._attempts = count()

    def start(self) -> None:
        """Have the workers started by the calling thread, before there are others: a fork would copy their locks.

        Workers that died between two jobs are replaced if they can be.
        """
        try:
            self._submit(self._ready(), begin)
        except WorkerLost as lost:
            if lost.lasting or self._executor is not None:
                raise
            self._submit(self._ready(), begin)

    def run(self, task: Task, pulse: Pulse) -> Told:
        """Have a task done; raises `WorkerLost` when its worker died, `Cancelled` when the transfer was."""
        executor = self._ready()
        future = self._submit(executor, carry_out, task, self._calls, self._sign, next(self._attempts))
        _await(future, pulse)
        try:
            return future.result()
        except Exception as error:
            raise self._lost(executor, error) from error

    def _submit(self, executor: Executor, call: Callable[..., Result], *arguments: object) -> Future[Result]:
        try:
            return executor.submit(call, *arguments)
        except Exception as error:
            raise self._lost(executor, error) from error

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close(orderly=error is None)

    def close(self, *, orderly: bool = True) -> None:
        """Let the workers stop within a second; wait for those that were started here if all went well."""
        with suppress(FileNotFoundError):
            os.unlink(self._sign.path)
        with self._lock:
            executor, self._executor = self._executor, None
        if self._make and executor:
            executor.shutdown(wait=orderly, cancel_futures=True)

    def _ready(self) -> Executor:
        with self._lock:
            if self._executor is None:
                if self._make is None:
                    raise WorkerLost("the transfer is over")
                self._executor = _checked(self._make())
            return self._executor

    def _lost(self, executor: Executor, error: Exception) -> WorkerLost:
        lost = WorkerLost(f"a worker did not end its task: {type(error).__name__}: {error}")
        if self._make and isinstance(error, BrokenExecutor):
            self._replace(executor)
        else:
            lost.lasting = isinstance(error, _CANNOT)  # a broken executor is a RuntimeError too
        return lost

    def _replace(self, broken: Executor) -> None:
        with self._lock:
            if self._executor is not broken:
                return
            self._executor = None
        broken.shutdown(wait=False, cancel_futures=True)


def _checked(made: object) -> Executor:
    if not isinstance(made, Executor):
        raise ConfigurationError(f"{made!r} is no concurrent.futures.Executor")
    return made


def _await(future: Future[Told], pulse: Pulse) -> None:
    """Wait for the end of a task; raise `Cancelled` as soon as nobody wants it."""
    try:
        while not wait([future], timeout=GLANCE).done:
            pulse.check()
    finally:
        future.cancel()  # changes nothing for one that is done


def _pickled(api: BulkApi) -> Calls:
    try:
        return Calls(pickle.dumps(api))
    except (pickle.PicklingError, AttributeError, TypeError) as error:
        raise ConfigurationError(f"the client's settings cannot be sent to other processes: {error}") from error
