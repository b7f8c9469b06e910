"""What of a request may be seen by people: everything but its secrets."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass

from .http import HttpRequest

HIDDEN = "***"
_COMMAND = "operation"
"""Says what is to be done, and is never secret."""


def shown_query(request: object, prepared: HttpRequest) -> str:
    """Return the query as it is sent, with `HIDDEN` in the place of secret values.

    Shown are those of arguments that show in the request's repr, and no others.
    """
    _, _, query = prepared.target.partition("?")
    if not query:
        return ""
    public = {_COMMAND}
    if is_dataclass(request):
        public |= {argument.name for argument in fields(request) if argument.repr}
    return "&".join(_shown(part, public) for part in query.split("&"))


def _shown(part: str, public: set[str]) -> str:
    name, equals, _ = part.partition("=")
    return part if name in public or not equals else f"{name}={HIDDEN}"


def shown_headers(headers: Mapping[str, str]) -> dict[str, str]:
    """Return the headers with `HIDDEN` in the place of the signature."""
    access_id, colon, _ = headers.get("authorization", "").partition(":")
    return {**headers, "authorization": f"{access_id}{colon}{HIDDEN}"}
