"""Every error of the SDK, under one root.

``Ds3Error``
    ``InvalidRequest``: refused before anything was sent.
    ``TransportError``: no complete answer arrived (``ConnectionFailed``, ``ConnectTimeout``, ...).
    ``BadAnswer``: an answer arrived that makes no sense (``Truncated``, ``ChecksumMismatch``, ...).
    ``ApiError``: the server said no (``NotFound``, ``Forbidden``, ``Conflict``, ``Busy``, ...).
    ``TransferError``: a bulk transfer did not complete.
"""

from __future__ import annotations


class Ds3Error(Exception):
    """Root of all errors of this package."""


class InvalidRequest(Ds3Error, ValueError):
    """A request that must not be sent, such as one with an empty object name."""


class MissingField(Ds3Error, AttributeError):
    """A field was read that the contract promises but the answer did not contain."""


class ConfigurationError(Ds3Error, ValueError):
    """The client's settings are missing or contradict each other."""


class TransportError(Ds3Error):
    """No complete answer arrived; the low-level error is the ``__cause__``."""

    sent = True
    """False when the server cannot have seen the request, so that repeating it is always safe."""

    lasting = False
    """True when a repeat cannot end otherwise, or there is no time left for one."""

    def __init__(self, message: str, *, operation: str = "", target: str = "") -> None:
        super().__init__(message)
        self.message = message
        self.operation = operation
        self.target = target

    def __str__(self) -> str:
        place = f"{self.operation} {self.target}".strip()
        return f"{place}: {self.message}" if place else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.args, self.__dict__))


class ConnectionFailed(TransportError):
    """The connection broke, or was refused, after the request may have been sent."""


class ConnectFailed(ConnectionFailed):
    """No connection could be made."""

    sent = False


class CertificateRefused(ConnectFailed):
    """The server's certificate is not one that the client trusts; see ``verify`` in `ClientConfig`."""

    lasting = True


class Timeout(TransportError):
    """The server took longer than the configured time; see the subclasses for the phase."""


class ConnectTimeout(Timeout):
    """No connection within the connect timeout."""

    sent = False


class ReadTimeout(Timeout):
    """No byte of the answer within the read timeout."""


class WriteTimeout(Timeout):
    """The server did not take a piece of the body within the write timeout."""


class TotalTimeout(Timeout):
    """The whole call, repeats and waits included, took longer than the total timeout."""

    lasting = True


class BadAnswer(TransportError):
    """An answer that cannot be understood, such as a body that is not XML."""

    lasting = True
    status: int | None = None
    request_id: str | None = None

    def about(self, operation: str, status: int, request_id: str | None) -> None:
        """Say which answer this is about; where the answer was read, that is not known."""
        self.operation = operation
        self.status = status
        self.request_id = request_id

    def __str__(self) -> str:
        facts = [super().__str__()]
        facts += [f"HTTP {self.status}"] if self.status else []
        facts += [f"request id {self.request_id}"] if self.request_id else []
        return ", ".join(facts)


class Truncated(BadAnswer):
    """A body ended before (or went on after) the length that was announced."""

    lasting = False


class ApiError(Ds3Error):
    """The server refused the request.

    Facts come from the status line, the headers and, where the server sent one, the ``<Error>`` document.
    """

    def __init__(  # noqa: PLR0913  # the facts of one answer
        self,
        *,
        operation: str,
        status: int,
        code: str | None = None,
        message: str | None = None,
        resource: str | None = None,
        request_id: str | None = None,
        attempts: int = 1,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(operation, status, code, message)
        self.operation = operation
        self.status = status
        self.code = code
        self.message = message
        self.resource = resource
        self.request_id = request_id
        self.attempts = attempts
        self.retry_after = retry_after

    def __str__(self) -> str:
        parts = [f"{self.operation}: HTTP {self.status}"]
        parts += [part for part in (self.code, self.message) if part]
        if self.resource:
            parts.append(f"resource {self.resource}")
        if self.request_id:
            parts.append(f"request id {self.request_id}")
        if self.attempts > 1:
            parts.append(f"after {self.attempts} attempts")
        return ", ".join(parts)

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.args, self.__dict__))


class BadRequest(ApiError):
    """400: the server does not accept the request as it stands."""


class Forbidden(ApiError):
    """403: wrong credentials, or no right to do this."""


class ClockSkew(Forbidden):
    """403: the clocks of client and server differ too much for a signature to hold."""


class NotFound(ApiError):
    """404: the bucket, object, job or other resource does not exist."""


class ManagementPath(NotFound):
    """404: the request reached the management port instead of the data path."""


class Conflict(ApiError):
    """409: the resource exists already or is in a state that forbids this."""


class Gone(ApiError):
    """410: the job is finished or cancelled."""


class RangeNotSatisfiable(ApiError):
    """416: the byte range lies outside the object."""


class ServerError(ApiError):
    """5xx: the server failed."""


class Busy(ApiError):
    """307 or 503 that did not go away within the allowed repeats."""


class TransferError(Ds3Error):
    """A bulk transfer did not complete; ``job_id`` tells which job, where there is one."""

    def __init__(self, message: str, *, job_id: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.job_id = job_id

    def __str__(self) -> str:
        return f"job {self.job_id}: {self.message}" if self.job_id else self.message

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.args, self.__dict__))


class JobEnded(TransferError):
    """The job was cancelled, or vanished, while blobs were still to be moved."""


class Stalled(TransferError):
    """No blob became ready within the patience the caller allowed."""


class UnsafeName(TransferError):
    """An object's name would lead outside the target directory, or is no file name there."""


class SourceError(TransferError):
    """A file to be stored cannot be: missing, not a regular file, or changed meanwhile."""


class TargetError(TransferError):
    """A file cannot be restored where it belongs: something stands in its way, or the disk is full."""


class Cancelled(TransferError):
    """The caller cancelled the transfer, or it was stopped because another part of it failed."""


def _rebuild(cls: type[Ds3Error], args: tuple[object, ...], state: dict[str, object]) -> Ds3Error:
    """Unpickle an error whose constructor takes keyword arguments."""
    error = cls.__new__(cls, *args)
    error.args = args
    error.__dict__.update(state)
    return error
