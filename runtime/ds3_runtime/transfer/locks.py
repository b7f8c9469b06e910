"""Bytes of a file that one holder at a time can lock; the system unlocks them for whoever dies, however it dies."""

from __future__ import annotations

import errno
import os
import sys
from dataclasses import dataclass, field
from threading import Lock

if sys.platform == "win32":
    import msvcrt

    def _take(descriptor: int, number: int) -> None:
        os.lseek(descriptor, number, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

    def _release(descriptor: int, number: int) -> None:
        os.lseek(descriptor, number, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
else:
    import fcntl

    # Locks by `flock` would live on in forked children of a process that was killed: the workers of an executor.

    def _take(descriptor: int, number: int) -> None:
        fcntl.lockf(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, number)

    def _release(descriptor: int, number: int) -> None:
        fcntl.lockf(descriptor, fcntl.LOCK_UN, 1, number)


_TAKEN = (errno.EACCES, errno.EAGAIN)
"""What the systems say of a byte that another process has locked."""


@dataclass(slots=True)
class _File:
    """A file that this process has open once: to close it a second time would unlock everything."""

    descriptor: int
    held: set[int] = field(default_factory=set)


_files: dict[str, _File] = {}
_guard = Lock()


def lock(path: str, number: int) -> bool:
    """Lock a byte of a file, which is made if it is not there; False when somebody has it, here or elsewhere.

    Raises `OSError` where the file system has no locks.
    """
    with _guard:
        file = _files.get(path) or _opened(path)
        try:
            if number in file.held or not _has_taken(file.descriptor, number):
                return False
            file.held.add(number)
            return True
        finally:
            _close_if_idle(path)


def give_back(path: str, number: int) -> None:
    """Unlock a byte."""
    with _guard:
        file = _files.get(path)
        if file and number in file.held:  # a forked child has nothing of its parent's
            file.held.remove(number)
            _release(file.descriptor, number)
            _close_if_idle(path)


def _opened(path: str) -> _File:
    return _files.setdefault(path, _File(os.open(path, os.O_RDWR | os.O_CREAT, 0o666)))


def _close_if_idle(path: str) -> None:
    if not _files[path].held:
        os.close(_files.pop(path).descriptor)


def _has_taken(descriptor: int, number: int) -> bool:
    try:
        _take(descriptor, number)
    except OSError as error:
        if error.errno not in _TAKEN:
            raise
        return False
    return True


def _forget() -> None:
    """Begin anew in a forked child, while a thread of the parent may have held the guard."""
    global _guard  # noqa: PLW0603  # there is one process, hence one guard
    _guard = Lock()
    _files.clear()


if sys.platform != "win32":
    os.register_at_fork(after_in_child=_forget)
