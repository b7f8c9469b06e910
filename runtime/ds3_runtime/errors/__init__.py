"""Every error of the SDK, under one root.

``Ds3Error``
    ``InvalidRequest``: refused before anything was sent. ``ConfigurationError``: the client is set up wrongly.
    ``TransportError``: no complete answer arrived.
        ``ConnectionFailed``: ``ConnectFailed`` (``CertificateRefused``, ``ProxyRefused``).
        ``Timeout``: ``ConnectTimeout``, ``PoolTimeout``, ``WriteTimeout``, ``ReadTimeout``, ``TotalTimeout``.
        ``BadAnswer``: an answer arrived that makes no sense (``Truncated``, ``CorruptContent``).
    ``ApiError``: the server said no.
        ``BadRequest`` (``ChecksumRefused``), ``Forbidden`` (``CredentialsRefused``, ``ClockSkew``),
        ``NotFound`` (``ManagementPath``), ``Conflict`` (``AlreadyExists``, ``NotEmpty``), ``Gone``,
        ``RangeNotSatisfiable``, ``ServerError``, ``Busy`` (``CacheFull``, ``JobLimit``).
    ``TransferError``: a bulk transfer did not complete.
    ``ChecksumMismatch``: content was damaged, whoever found out (``ChecksumRefused``, ``CorruptContent``).
    ``TooManyRepeats``: the call was repeated in vain; such an error is of the last failure's class too.
"""

from .connections import (
    BadAnswer,
    CertificateRefused,
    ChecksumMismatch,
    ConnectFailed,
    ConnectionFailed,
    ConnectTimeout,
    CorruptContent,
    PoolTimeout,
    ProxyRefused,
    ReadTimeout,
    Timeout,
    TotalTimeout,
    TransportError,
    Truncated,
    UncheckedCertificates,
    WriteTimeout,
)
from .refusals import (
    AlreadyExists,
    ApiError,
    BadRequest,
    Busy,
    CacheFull,
    ChecksumRefused,
    ClockSkew,
    Conflict,
    CredentialsRefused,
    Forbidden,
    Gone,
    JobLimit,
    ManagementPath,
    NotEmpty,
    NotFound,
    RangeNotSatisfiable,
    ServerError,
)
from .requests import ConfigurationError, InvalidRequest, MissingField
from .root import Ds3Error, ForeignCause, TooManyRepeats, repeated_in_vain
from .transfers import (
    Cancelled,
    JobEnded,
    JobInUse,
    SourceError,
    Stalled,
    TargetError,
    TransferError,
    UnsafeName,
    WorkerLost,
)

__all__ = [
    "AlreadyExists",
    "ApiError",
    "BadAnswer",
    "BadRequest",
    "Busy",
    "CacheFull",
    "Cancelled",
    "CertificateRefused",
    "ChecksumMismatch",
    "ChecksumRefused",
    "ClockSkew",
    "ConfigurationError",
    "Conflict",
    "ConnectFailed",
    "ConnectTimeout",
    "ConnectionFailed",
    "CorruptContent",
    "CredentialsRefused",
    "Ds3Error",
    "ForeignCause",
    "Forbidden",
    "Gone",
    "InvalidRequest",
    "JobEnded",
    "JobInUse",
    "JobLimit",
    "ManagementPath",
    "MissingField",
    "NotEmpty",
    "NotFound",
    "PoolTimeout",
    "ProxyRefused",
    "RangeNotSatisfiable",
    "ReadTimeout",
    "ServerError",
    "SourceError",
    "Stalled",
    "TargetError",
    "Timeout",
    "TooManyRepeats",
    "TotalTimeout",
    "TransferError",
    "TransportError",
    "Truncated",
    "UncheckedCertificates",
    "UnsafeName",
    "WorkerLost",
    "WriteTimeout",
    "repeated_in_vain",
]
