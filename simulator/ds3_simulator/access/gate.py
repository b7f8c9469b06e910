"""Lets in who can prove to be a user, and whose clock is right."""

from __future__ import annotations

from ..clock import Clock, read_http_date
from ..errors import Refusal
from ..http.message import Request
from ..settings import Settings
from ..state.records import Fields, Records
from .signature import is_signed


class Gate:
    """Checks the Authorization header of requests."""

    def __init__(self, records: Records, settings: Settings, clock: Clock) -> None:
        self._records = records
        self._settings = settings
        self._clock = clock

    def admit(self, request: Request) -> Fields:
        """Return the user who signed a request; a refusal if none did."""
        access_key, signature = _credentials(request)
        user = self._user(access_key)
        self._check_clock(request)
        if not is_signed(request, user["secret_key"], signature):
            raise Refusal(403, "SignatureDoesNotMatch", "The signature is not what the secret key gives.")
        return user

    def _user(self, access_key: str) -> Fields:
        for user in self._records.all("SpectraUser"):
            if user["auth_id"] == access_key:
                return user
        raise Refusal(403, "InvalidAccessKeyId", "There is no user with this access key.")

    def _check_clock(self, request: Request) -> None:
        text = request.headers.get("x-amz-date") or request.headers.get("date")
        date = read_http_date(text or "")
        if date is None:
            raise Refusal(403, "AccessDenied", "The request has no valid Date.")
        skew = abs(date - self._clock.outside()) / 1000
        if skew > self._settings.max_clock_skew:
            raise Refusal(403, "RequestTimeTooSkewed", f"Client clock differs from the server's by {skew:.0f} s.")


def _credentials(request: Request) -> tuple[str, str]:
    header = request.headers.get("authorization")
    if header is None:
        raise Refusal(403, "AccessDenied", "The request has no Authorization header.")
    scheme, _, credentials = header.partition(" ")
    access_key, _, signature = credentials.strip().rpartition(":")
    if scheme != "AWS" or not access_key:
        raise Refusal(403, "AccessDenied", "The request is not signed with version 2 of the Amazon signature.")
    return access_key, signature
