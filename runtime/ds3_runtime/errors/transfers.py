"""A bulk transfer did not complete."""

from __future__ import annotations

from .root import Ds3Error


class TransferError(Ds3Error):
    """A bulk transfer did not complete; ``job_id`` tells which job, where there is one."""

    def __init__(self, message: str, *, job_id: str | None = None) -> None:
        super().__init__(message)
        self.job_id = job_id

    def __str__(self) -> str:
        text = super().__str__()
        return f"job {self.job_id}: {text}" if self.job_id else text


class JobEnded(TransferError):
    """The job was cancelled, or vanished, while blobs were still to be moved."""


class JobInUse(TransferError):
    """Another process, or another transfer of this one, works at the job; `journal` is the file that says so."""

    def __init__(self, message: str, *, job_id: str | None = None, journal: str | None = None) -> None:
        super().__init__(message, job_id=job_id)
        self.journal = journal


class Stalled(TransferError):
    """No blob became ready within the patience the caller allowed."""


class UnsafeName(TransferError):
    """An object's name would lead outside the target directory, or is no file name there."""


class SourceError(TransferError):
    """A file to be stored cannot be: missing, not a regular file, or changed meanwhile."""


class TargetError(TransferError):
    """A file cannot be restored where it belongs: something stands in its way, or the disk is full."""


class WorkerLost(TransferError):
    """A worker of the executor that moves the blobs died, or its executor cannot do such work at all."""

    lasting = False
    """True when another worker could not do it either."""


class Cancelled(TransferError):
    """The caller cancelled the transfer, or it was stopped because another part of it failed."""
