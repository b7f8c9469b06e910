"""An answer of the server, and the error it stands for."""

from __future__ import annotations

import re
import time
from dataclasses import dataclass

from .dates import read_http_date
from .errors import (
    AlreadyExists,
    ApiError,
    BadAnswer,
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
from .http import Headers
from .xml import child_texts, parse_xml

_BY_STATUS: dict[int, type[ApiError]] = {
    307: Busy,
    400: BadRequest,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    410: Gone,
    416: RangeNotSatisfiable,
    429: Busy,
    503: Busy,
}
_BY_CODE: dict[tuple[int, str], type[ApiError]] = {
    (400, "baddigest"): ChecksumRefused,
    (403, "invalidaccesskeyid"): CredentialsRefused,
    (403, "signaturedoesnotmatch"): CredentialsRefused,
    (403, "requesttimetooskewed"): ClockSkew,
    (409, "bucketalreadyexists"): AlreadyExists,
    (409, "objectalreadyexists"): AlreadyExists,
    (409, "bucketnotempty"): NotEmpty,
}
"""By status and code, in lower case and without underscores: appliances write both BadDigest and BAD_DIGEST."""

_NO_ROOM = re.compile(r"\bcache\b.*\b(room|full|space|capacity)\b|\b(room|full|space)\b.*\bcache\b|cannot pre-allocate")
_NO_JOBS = re.compile(r"\bjobs\b.*\b(most|maximum|limit|allowed)\b|\b(most|maximum|limit|too many)\b.*\bjobs\b")
_BY_MESSAGE: tuple[tuple[int, re.Pattern[str], type[ApiError]], ...] = (
    (400, re.compile(r"\bdigest\b"), ChecksumRefused),
    (403, re.compile("client clock"), ClockSkew),
    (409, re.compile(r"\balready exists\b|\bexists already\b"), AlreadyExists),
    (307, _NO_ROOM, CacheFull),
    (503, _NO_ROOM, CacheFull),
    (503, _NO_JOBS, JobLimit),
)
"""By status and words of the message, where no code is known that would tell."""

_MANAGEMENT_HEADER = "spectra-data-path-request-made-on-management-path"
_WRONG_PORT = "this is the management port: the endpoint must be the address of the data path"


@dataclass(slots=True)  # to freeze it would take three times as long, for every call
class HttpReply:
    """Status, headers and content; the content is empty when the body went into a sink."""

    status: int
    reason: str
    headers: Headers
    content: bytes = b""
    operation: str = ""
    resource: str | None = None
    """The path that was asked for."""
    attempts: int = 1
    streamed: int | None = None
    """How many bytes went into the sink; None when there was none."""

    def to(self, operation: str, resource: str, attempts: int) -> HttpReply:
        """Note what it answers; return it."""
        self.operation, self.resource, self.attempts = operation, resource, attempts
        return self

    def expect(self, *accepted: int) -> None:
        """Raise the fitting `ApiError` unless the status is one of `accepted`."""
        if self.status not in accepted:
            raise self.error()

    def error(self) -> ApiError:
        """Return the error that this answer stands for."""
        facts = self._error_facts()
        message = _WRONG_PORT if self._at_wrong_port else facts.get("Message") or self.reason or None
        code = facts.get("Code") or None
        return self._error_type(code or "", message or "")(
            message,
            operation=self.operation,
            resource=facts.get("Resource") or self.resource,
            status=self.status,
            code=code,
            request_id=self.request_id or facts.get("ResourceId") or facts.get("RequestId") or None,
            attempts=self.attempts,
            retry_after=self.retry_after,
        )

    @property
    def request_id(self) -> str | None:
        """The number under which the server knows the request, if a header says so."""
        return self.headers.get("x-amz-request-id")

    @property
    def retry_after(self) -> float | None:
        """Seconds the server wants to be left alone; None when it does not say.

        It says so in seconds, or as a date, which is compared with the date of the answer.
        """
        seconds = self.headers.whole_number("retry-after")
        return self._seconds_until(self.headers.get("retry-after", "")) if seconds is None else seconds

    def _seconds_until(self, date: str) -> float | None:
        then = read_http_date(date) if date else None
        if then is None:
            return None
        now = read_http_date(self.headers.get("date", ""))
        return max(0.0, then - (time.time() if now is None else now))

    @property
    def _at_wrong_port(self) -> bool:
        return self.status == 404 and _MANAGEMENT_HEADER in self.headers

    def _error_type(self, code: str, message: str) -> type[ApiError]:
        if self._at_wrong_port:
            return ManagementPath
        fallback = ServerError if self.status >= 500 else ApiError
        usual = _BY_STATUS.get(self.status, fallback)
        text = message.lower()
        by_message = (kind for status, words, kind in _BY_MESSAGE if self.status == status and words.search(text))
        return _BY_CODE.get((self.status, code.lower().replace("_", ""))) or next(by_message, usual)

    def _error_facts(self) -> dict[str, str]:
        """Return the fields of the error document; a body that is none says what it looks like."""
        if not self.content.strip():
            return {}
        try:
            return child_texts(parse_xml(self.content))
        except BadAnswer:
            return {"Message": self.content[:200].decode("utf-8", "replace")}
