"""The Range header: positions in the whole object, several of them allowed."""

from __future__ import annotations

import re
import sys

from ..errors import Refusal
from ..numbers import MOST_DIGITS

_SPEC = re.compile(r"(\d*)-(\d*)")


def read_ranges(header: str | None) -> list[tuple[int | None, int | None]]:
    """Return first and last position of each range; none at all if the header is absent or malformed."""
    unit, separator, specs = (header or "").partition("=")
    if unit.strip().lower() != "bytes" or not separator:
        return []
    matches = [_SPEC.fullmatch(spec.strip()) for spec in specs.split(",")]
    pairs = [(_number(match[1]), _number(match[2])) for match in matches if match]
    sound = len(pairs) == len(matches) and all(_is_sound(first, last) for first, last in pairs)
    return pairs if sound else []


def _number(text: str) -> int | None:
    if len(text) > MOST_DIGITS:
        return sys.maxsize
    return int(text) if text else None


def _is_sound(first: int | None, last: int | None) -> bool:
    if first is None:
        return last is not None
    return last is None or first <= last


def resolve_range(first: int | None, last: int | None, begin: int, end: int, size: int) -> tuple[int, int]:
    """Return the first and last position to send of the blob that spans `begin` to `end` of an object."""
    if first is None:
        first, last = max(begin, end - (last or 0)), end - 1
    last = end - 1 if last is None else min(last, size - 1)
    if begin <= first <= last < end:
        return first, last
    message = f"Bytes {first}-{last} are not within the {end - begin} bytes from {begin} on."
    raise Refusal(416, "InvalidRange", message, {"Content-Range": f"bytes */{size}"})
