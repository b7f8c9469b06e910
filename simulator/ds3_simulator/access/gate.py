"""Lets in who can prove to be a user, and whose clock is right."""

from __future__ import annotations

from functools import lru_cache

from ..clock import Clock, read_http_date
from ..errors import Refusal
from ..http.message import Request
from ..numbers import read_length
from ..settings import Settings
from ..state.records import Fields, Records
from .credentials import credentials_of
from .signature import is_signed

# Clients send many requests in the same second.
_read_date = lru_cache(maxsize=64)(read_http_date)


class Gate:
    """Checks the signatures of requests."""

    def __init__(self, records: Records, settings: Settings, clock: Clock) -> None:
        self._records = records
        self._settings = settings
        self._clock = clock

    def admit(self, request: Request) -> Fields:
        """Return the user who signed a request; a refusal if none did."""
        credentials = credentials_of(request)
        user = self._records.by("SpectraUser", "auth_id", credentials.access_key)
        if user is None:
            raise Refusal(403, "InvalidAccessKeyId", "There is no user with this access key.")
        if credentials.expires is None:
            self._check_clock(request)
        else:
            self._check_expiry(credentials.expires)
        if not is_signed(request, user["secret_key"], credentials.signature, credentials.expires):
            raise Refusal(403, "SignatureDoesNotMatch", "The signature is not what the secret key gives.")
        return user

    def _check_clock(self, request: Request) -> None:
        text = request.headers.get("x-amz-date") or request.headers.get("date")
        date = _read_date(text or "")
        if date is None:
            raise Refusal(403, "AccessDenied", "The request has no valid Date.")
        skew = abs(date - self._clock.outside()) / 1000
        if skew > self._settings.max_clock_skew:
            raise Refusal(403, "RequestTimeTooSkewed", f"Client clock differs from the server's by {skew:.0f} s.")

    def _check_expiry(self, expires: str) -> None:
        if not self._settings.presigned_urls:
            raise Refusal(403, "AccessDenied", "URLs that were signed in advance are not accepted.")
        seconds = read_length(expires)
        if seconds is None:
            raise Refusal(403, "AccessDenied", f"Expires is not a number of seconds: {expires}")
        if seconds * 1000 < self._clock.outside():
            raise Refusal(403, "AccessDenied", "The URL has expired.")
