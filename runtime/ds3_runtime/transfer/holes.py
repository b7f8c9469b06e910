"""Long runs of zeros become holes in a file, which take no room on the disk."""

from __future__ import annotations

import errno
import os

LEAST = 64 * 1024
"""Zeros in a row, at least, that are worth a hole."""
_DATA: int | None = getattr(os, "SEEK_DATA", None)


def leave_hole(descriptor: int, data: memoryview, position: int) -> bool:
    """Leave out `data`, which is to stand at `position`, if it is a long run of zeros where the file has nothing yet.

    The file is then as long as if they had been written, and stands behind them; otherwise it stands at `position`.
    Raises `OSError`.
    """
    if _DATA is None or len(data) < LEAST or data[0] or data[-1] or bytes(data) != bytes(len(data)):
        return False
    if not _is_hole(descriptor, position, len(data), _DATA):
        os.lseek(descriptor, position, os.SEEK_SET)
        return False
    os.lseek(descriptor, position + len(data) - 1, os.SEEK_SET)
    os.write(descriptor, b"\0")
    return True


def _is_hole(descriptor: int, position: int, length: int, seek_data: int) -> bool:
    """Whether the file has no data there: what an earlier attempt has written must not stay."""
    try:
        return os.lseek(descriptor, position, seek_data) >= position + length
    except OSError as error:
        return error.errno == errno.ENXIO
