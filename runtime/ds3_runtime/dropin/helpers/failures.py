"""What the helpers raise."""

from __future__ import annotations

from concurrent.futures import Future
from typing import Any


class AggregateTransferException(Exception):
    """A transfer that went on without what failed: `exceptions` says what, and why."""

    def __init__(self, job_id: str, exceptions: list[BaseException]) -> None:
        super().__init__(job_id, exceptions)
        self.job_id = job_id
        self.exceptions = exceptions

    def __str__(self) -> str:
        reasons = "; ".join(str(error) for error in self.exceptions)
        return f"{len(self.exceptions)} failures in job {self.job_id}: {reasons}"


class PutBlobException(Exception):
    """An object, or a blob of it, could not be stored; `exception` says why."""

    def __init__(self, object_name: str, offest: int, length: int, e: BaseException) -> None:
        super().__init__(object_name, offest, length, e)
        self.object_name = object_name
        self.offset = offest
        self.length = length
        self.exception = e
        self.__cause__ = e

    def __str__(self) -> str:
        return f"{self.object_name!r} could not be stored from byte {self.offset} on: {self.exception}"


class GetBlobException(Exception):
    """An object, or a blob of it, could not be fetched; `exception` says why."""

    def __init__(self, object_name: str, offest: int, e: BaseException) -> None:
        super().__init__(object_name, offest, e)
        self.object_name = object_name
        self.offset = offest
        self.exception = e
        self.__cause__ = e

    def __str__(self) -> str:
        return f"{self.object_name!r} could not be fetched from byte {self.offset} on: {self.exception}"


def done_callback(future: Future[Any]) -> None:
    """Raise what a future failed with, if it did."""
    if not future.cancelled() and (error := future.exception()):
        raise error
