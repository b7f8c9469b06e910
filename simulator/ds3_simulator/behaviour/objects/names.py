"""What objects may be called."""

from __future__ import annotations

import re

from ...errors import bad_request

_UNSPEAKABLE = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def is_unspeakable(name: str) -> bool:
    """Whether there are characters in a name that XML cannot carry, so that no answer could tell it."""
    return _UNSPEAKABLE.search(name) is not None


def refuse_name(name: str, length: int) -> None:
    """Refuse objects that no answer could name, and folders with content."""
    if not name or is_unspeakable(name):
        raise bad_request("The object has no name, or one with characters that XML cannot carry.")
    if name.endswith("/") and length:
        raise bad_request(f"A folder cannot have content: {name}")
