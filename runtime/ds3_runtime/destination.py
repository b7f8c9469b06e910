"""Where content goes: into whatever has write(), or into a file that appears only when it is whole."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, Protocol, TypeAlias, cast

from .body import Writable
from .errors import InvalidRequest, TargetError

Destination: TypeAlias = Writable | os.PathLike[str]
"""What an object can be read into: an open binary file, or anything else with write(); or a path."""


class Settled(Protocol):
    """A sink that wants to know how it ended."""

    def complete(self) -> None:
        """Keep what was written: that was all."""

    def abandon(self) -> None:
        """Forget what was written: the answer broke off."""


def settled(sink: Writable | None) -> Settled | None:
    """Return a sink that wants to know how it ended as one; None for any other.

    To ask `isinstance` of a protocol takes longer than to receive a short object.
    """
    return cast("Settled", sink) if hasattr(sink, "complete") and hasattr(sink, "abandon") else None


def sink_of(destination: Destination | None) -> Writable | None:
    """Return what takes the content; None stays None, and means memory."""
    if isinstance(destination, os.PathLike):
        return FileSink(destination)
    if destination is not None and not hasattr(destination, "write"):
        kind = type(destination).__name__
        raise InvalidRequest(f"content goes to an open file or a pathlib.Path; a {kind} has no write()")
    return destination


def restarts(sink: Writable) -> bool:
    """Tell whether an answer can be received again from its start, although some of it had come."""
    return isinstance(sink, FileSink) and sink.restarts


class FileSink:
    """Writes beside a path, and moves the file there when it is whole; `TargetError` when that cannot be done.

    A device or pipe at the path is written to as it is.
    """

    def __init__(self, path: os.PathLike[str]) -> None:
        self._path = os.path.realpath(path)
        with self._on_disk():
            self.restarts = _is_file_or_nothing(self._path)
        """Whether what was written can be taken back: not from a device."""
        self._partial: str | None = None
        self._file: BinaryIO | None = None

    def write(self, data: bytes, /) -> int:
        """Take all of `data`."""
        with self._on_disk():
            return self._opened().write(data)

    def complete(self) -> None:
        """Let the file appear."""
        with self._on_disk():
            file = self._opened()
            file.flush()
            if self._partial is not None:
                os.fsync(file.fileno())
            file.close()
            if self._partial is not None:
                os.replace(self._partial, self._path)
            self._file = self._partial = None

    def abandon(self) -> None:
        """Remove what was written."""
        with suppress(OSError):  # such as a full disk's, which the caller hears of already
            if self._file is not None:
                self._file.close()
        if self._partial is not None:
            with suppress(OSError):
                os.unlink(self._partial)
        self._file = self._partial = None

    def _opened(self) -> BinaryIO:
        if self._file is None:
            if self.restarts:
                partial = os.path.join(os.path.dirname(self._path), f".ds3-{os.urandom(8).hex()}.part")
                self._file = open(partial, "xb")  # noqa: SIM115  # complete() or abandon() closes it
                self._partial = partial
            else:
                self._file = open(self._path, "wb")  # noqa: SIM115  # the same
        return self._file

    @contextmanager
    def _on_disk(self) -> Iterator[None]:
        try:
            yield
        except OSError as error:
            raise TargetError(f"{self._path} cannot be written: {error.strerror or error}") from error


def _is_file_or_nothing(path: str) -> bool:
    try:
        mode = os.stat(path).st_mode
    except FileNotFoundError:
        return True
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(21, "it is a directory")
    return stat.S_ISREG(mode)
