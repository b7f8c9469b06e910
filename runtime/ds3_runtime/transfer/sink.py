"""One blob on its way into a file."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager

from ..errors import TargetError, Truncated, UnsafeName
from .api import Blob

_UNSAFE = (errno.ELOOP, errno.ENOTDIR, errno.ENAMETOOLONG)


@contextmanager
def on_disk(name: str) -> Iterator[None]:
    """Tell failures of the file system from others: they become `UnsafeName` or `TargetError`."""
    try:
        yield
    except OSError as error:
        kind = UnsafeName if error.errno in _UNSAFE else TargetError
        raise kind(f"object {name!r}: {error.strerror or error}") from error


class BlobSink:
    """Writes one blob to its place in a file, or a folder's, which has no bytes, to nowhere."""

    def __init__(self, blob: Blob, descriptor: int | None) -> None:
        self._count = 0
        self._blob = blob
        self._descriptor = descriptor
        if descriptor is not None:
            os.lseek(descriptor, blob.offset, os.SEEK_SET)

    def write(self, data: bytes, /) -> int:
        """Take the next bytes; raise `Truncated` for more than the blob has, `TargetError` from the disk."""
        self._count += len(data)
        if self._count > self._blob.length:
            self.check()
        rest = memoryview(data)
        while rest and self._descriptor is not None:
            with on_disk(self._blob.name):
                rest = rest[os.write(self._descriptor, rest) :]
        return len(data)

    def check(self) -> None:
        """Raise `Truncated` unless exactly the blob's bytes have arrived."""
        if self._count != self._blob.length:
            message = f"{self._count} bytes arrived of {self._blob.length} from {self._blob.offset} on"
            raise Truncated(message, target=self._blob.name)
