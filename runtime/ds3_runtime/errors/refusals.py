"""The server said no."""

from __future__ import annotations

from .connections import ChecksumMismatch
from .root import Ds3Error


class ApiError(Ds3Error):
    """The server refused the request.

    Facts come from the status line, the headers and, where the server sent one, the ``<Error>`` document. Statuses
    without a class of their own, such as 402 and 411, are plain `ApiError`.
    """

    status: int


class BadRequest(ApiError):
    """400: the server does not accept the request as it stands."""


class ChecksumRefused(ChecksumMismatch, BadRequest):
    """400: the body that arrived does not have the checksum that was sent with it."""

    @property
    def retryable(self) -> bool:
        """Always: the body was damaged on its way, unless the checksum was wrong from the start."""
        return True


class Forbidden(ApiError):
    """403: wrong credentials, or no right to do this."""


class CredentialsRefused(Forbidden):
    """403: the access key is unknown, or the secret key is not the one that belongs to it."""


class ClockSkew(Forbidden):
    """403: the clocks of client and server differ too much for a signature to hold."""


class NotFound(ApiError):
    """404: the bucket, object, job or other resource does not exist."""


class ManagementPath(NotFound):
    """404: the request reached the management port instead of the data path; the endpoint has the wrong port."""


class Conflict(ApiError):
    """409: the resource is in a state that forbids this."""


class AlreadyExists(Conflict):
    """409: there is a bucket, object or other resource of this name."""


class NotEmpty(Conflict):
    """409: the bucket or folder that is to go still holds something."""


class Gone(ApiError):
    """410: the job is finished or cancelled."""


class RangeNotSatisfiable(ApiError):
    """416: the byte range lies outside the object."""


class ServerError(ApiError):
    """5xx: the server, or a proxy before it, failed."""

    @property
    def retryable(self) -> bool:
        """Whether the server may have acted, and may act twice; what it does not implement (501, 505) lasts."""
        return self.idempotent and self.status not in (501, 505)


class Busy(ApiError):
    """307, 429 or 503: the server asks to come again later, and was not heard or did not change its mind."""

    @property
    def retryable(self) -> bool:
        """Always: the server has not acted."""
        return True


class CacheFull(Busy):
    """307 or 503: the server's cache has no room for the data."""


class JobLimit(Busy):
    """503: as many jobs are open as the server allows, or it takes no new ones now."""
