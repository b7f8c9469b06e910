"""The XML bodies that list ids."""

from __future__ import annotations

from collections.abc import Mapping

from ..errors import bad_request
from ..http.message import Request
from .xml import parse_body

LIMIT = 500_000


def read_ids(request: Request) -> list[str]:
    """Return the ids in an ``Ids`` body; none if there is no body."""
    ids: list[str] = []

    def take(path: str, _: Mapping[str, str], text: str) -> None:
        if path == "Ids/Id":
            if len(ids) == LIMIT:
                raise bad_request(f"The body lists more than {LIMIT} ids.")
            ids.append(text.strip())

    if request.body.length:
        parse_body(request, take)
    return ids
