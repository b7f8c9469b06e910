"""Pages of long lists, with the headers that say what follows."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from ..errors import bad_request
from ..wire.encoder import Values
from .world import Answer, Call

PAGE_LENGTH = 1000


def page(call: Call, rows: Sequence[Values]) -> Answer:
    """Return the page of `rows` that the call asks for."""
    begin, length = window(call, len(rows), lambda marker: _place_after(rows, marker))
    return page_answer(rows[begin : begin + length], begin, len(rows))


def page_answer(rows: Sequence[Values], begin: int, total: int) -> Answer:
    """Return the answer with some of `total` rows, of which the first has the number `begin`."""
    after = max(0, total - begin - len(rows))
    return Answer(rows=rows, headers={"page-truncated": str(after), "total-result-count": str(total)})


def window(call: Call, total: int, place_after: Callable[[str], int]) -> tuple[int, int]:
    """Return where the page begins and how many rows fit on it."""
    arguments = call.arguments
    length = arguments.number("page_length")
    length = PAGE_LENGTH if length is None else length
    offset, marker = arguments.number("page_offset"), arguments.text("page_start_marker")
    if length < 1 or (offset or 0) < 0 or (offset is not None and marker is not None):
        raise bad_request("page_length, page_offset and page_start_marker do not fit together.", "InvalidArgument")
    if arguments.flag("last_page"):
        return max(0, total - 1) // length * length, length
    return place_after(marker) if marker else offset or 0, length


def _place_after(rows: Sequence[Values], marker: str) -> int:
    ids = [row["id"] for row in rows]
    if marker not in ids:
        raise bad_request(f"page_start_marker is no row of this list: {marker}", "InvalidArgument")
    return ids.index(marker) + 1
