"""An answer of the server, and the error it stands for."""

from __future__ import annotations

from dataclasses import dataclass

from .errors import (
    ApiError,
    BadAnswer,
    BadRequest,
    Busy,
    ClockSkew,
    Conflict,
    Forbidden,
    Gone,
    ManagementPath,
    NotFound,
    RangeNotSatisfiable,
    ServerError,
)
from .http import Headers
from .xml import child_texts, parse_xml

BUSY = (307, 503)
"""Statuses that ask to repeat the request later, at the same address (protocol: vendor SDKs ignore Location)."""

_BY_STATUS: dict[int, type[ApiError]] = {
    307: Busy,
    400: BadRequest,
    403: Forbidden,
    404: NotFound,
    409: Conflict,
    410: Gone,
    416: RangeNotSatisfiable,
    503: Busy,
}
_MANAGEMENT_HEADER = "spectra-data-path-request-made-on-management-path"


@dataclass(frozen=True, slots=True)
class HttpReply:
    """Status, headers and content; the content is empty when the body went into a sink."""

    status: int
    reason: str
    headers: Headers
    content: bytes = b""
    operation: str = ""
    attempts: int = 1
    streamed: int | None = None
    """How many bytes went into the sink; None when there was none."""

    def expect(self, *accepted: int) -> None:
        """Raise the fitting `ApiError` unless the status is one of `accepted`."""
        if self.status not in accepted:
            raise self.error()

    def error(self) -> ApiError:
        """Return the error that this answer stands for."""
        facts = self._error_facts()
        message = facts.get("Message") or self.reason or None
        return self._error_type(message or "")(
            operation=self.operation,
            status=self.status,
            code=facts.get("Code") or None,
            message=message,
            resource=facts.get("Resource") or None,
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
        """Seconds the server wants to be left alone; None when it does not say."""
        return self.headers.whole_number("retry-after")

    def _error_type(self, message: str) -> type[ApiError]:
        if self.status == 404 and _MANAGEMENT_HEADER in self.headers:
            return ManagementPath
        if self.status == 403 and "client clock" in message.lower():
            return ClockSkew
        fallback = ServerError if self.status >= 500 else ApiError
        return _BY_STATUS.get(self.status, fallback)

    def _error_facts(self) -> dict[str, str]:
        """Return the fields of the error document; a body that is none says what it looks like."""
        if not self.content.strip():
            return {}
        try:
            return child_texts(parse_xml(self.content))
        except BadAnswer:
            return {"Message": self.content[:200].decode("utf-8", "replace")}
