"""What the engine reports and raises, as older scripts are told of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from ...errors import ApiError, Ds3Error
from ...transfer import Blob, TransferReport
from ..failures import Ds3Error as Facts
from ..failures import RequestFailed
from .failures import AggregateTransferException, GetBlobException, PutBlobException


def not_stored(blob: Blob, error: BaseException) -> PutBlobException:
    """Return what older scripts catch when something could not be stored."""
    return PutBlobException(blob.name, blob.offset, blob.length, as_refusal(error))


def not_fetched(blob: Blob, error: BaseException) -> GetBlobException:
    """Return what older scripts catch when something could not be fetched."""
    return GetBlobException(blob.name, blob.offset, as_refusal(error))


Failure = Callable[[Blob, BaseException], Exception]


def job_ids(report: TransferReport, failure: Failure) -> list[str]:
    """Return the ids of a transfer's jobs; `AggregateTransferException` if it could not move everything."""
    failures: list[BaseException] = [
        failure(_blob_of(error) or Blob(one.name, 0, one.size), error) for one in report.failed if (error := one.error)
    ]
    if failures:
        raise AggregateTransferException(", ".join(report.jobs), failures)
    return list(report.jobs)


@contextmanager
def told(failure: Failure, blob: Blob | None = None) -> Iterator[None]:
    """Raise what the engine raises as older scripts know it: about `blob` if that is what was to be moved."""
    try:
        yield
    except Ds3Error as error:
        if about := blob or _blob_of(error):
            raise failure(about, error) from error
        if isinstance(error, ApiError):
            raise as_refusal(error) from error
        raise


def as_refusal(error: BaseException) -> BaseException:
    """Return a refusal of the server as `RequestFailed`, and any other error as it is."""
    if isinstance(error, ApiError):
        return RequestFailed(str(error), Facts(error.code, error.status, error.message))
    return error


def _blob_of(error: BaseException) -> Blob | None:
    blob = getattr(error, "blob", None)
    return blob if isinstance(blob, Blob) else None
