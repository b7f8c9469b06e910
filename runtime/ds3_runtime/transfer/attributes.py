"""Mode, owner and times of files as metadata, under the keys that other Spectra S3 SDKs use, and back."""

from __future__ import annotations

import os
import stat
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from .sources import status_of

MODE: Final = "ds3-mode"
OWNER: Final = "ds3-uid"
GROUP: Final = "ds3-gid"
MODIFIED: Final = "ds3-last-modified-time"
ACCESSED: Final = "ds3-last-access-time"

_PERMISSIONS = 0o777
"""What is restored of a mode: who may read, write and execute; never that a program runs as somebody else."""


def attributes_of(path: str, *, follows: bool = True) -> dict[str, str]:
    """Return what is worth knowing of a file: times in UTC, mode in octal, numbers of owner and group.

    Of a symbolic link it is what its target has if it `follows`, or else what the link has.
    """
    found = status_of(path, follows=follows)
    return {
        MODE: f"{stat.S_IMODE(found.st_mode):o}",
        OWNER: str(found.st_uid),
        GROUP: str(found.st_gid),
        MODIFIED: _text(found.st_mtime_ns),
        ACCESSED: _text(found.st_atime_ns),
    }


def restore_attributes(descriptor: int, metadata: Mapping[str, str]) -> None:
    """Give an open file the mode and times that its metadata tell; what cannot be read is left as it is."""
    mode = metadata.get(MODE, "")
    if mode and set(mode) <= set("01234567"):
        os.fchmod(descriptor, int(mode, 8) & _PERMISSIONS)
    if times := times_in(metadata):
        os.utime(descriptor, ns=times)


def times_in(metadata: Mapping[str, str]) -> tuple[int, int] | None:
    """Return the times of last access and modification, in nanoseconds; None when metadata tell none."""
    modified = _nanoseconds(metadata.get(MODIFIED))
    if modified is None:
        return None
    accessed = _nanoseconds(metadata.get(ACCESSED))
    return modified if accessed is None else accessed, modified


def _text(nanoseconds: int) -> str:
    seconds, rest = divmod(nanoseconds, 1_000_000_000)
    return f"{datetime.fromtimestamp(seconds, UTC):%Y-%m-%dT%H:%M:%S}.{rest:09}Z"


def _nanoseconds(text: str | None) -> int | None:
    if not text:
        return None
    whole, _, fraction = text.removesuffix("Z").partition(".")
    try:
        seconds = int(datetime.fromisoformat(whole).replace(tzinfo=UTC).timestamp())
        return seconds * 1_000_000_000 + int(fraction.ljust(9, "0")[:9] or "0")
    except ValueError:
        return None
