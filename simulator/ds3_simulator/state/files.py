"""The bytes of blobs, one file each, written under another name first.

Paths are plain strings here: for every small object a file is made, and pathlib takes longer than the kernel.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext, suppress
from io import BufferedReader
from pathlib import Path

from ..http.body import BLOCK, Body
from ..wire.checksums import Verifier
from .identity import new_id

# Elsewhere than on Windows files know no difference between text and bytes.
_ANEW = os.O_CREAT | os.O_TRUNC | os.O_WRONLY | getattr(os, "O_BINARY", 0)
_NEW = _ANEW | os.O_EXCL
SMALL = 64 * 1024
"""Bodies up to this length are taken into memory as a whole."""
Content = str | bytes | Path
"""What was received: in memory, or in a file."""


class Files:
    """The files below one directory."""

    def __init__(self, directory: Path) -> None:
        self._blobs = str(directory / "blobs")
        self._incoming = str(directory / "incoming")
        for each in (self._blobs, self._incoming):
            os.makedirs(each, exist_ok=True)
        for left_over in os.scandir(self._incoming):
            os.unlink(left_over)

    def receive(self, body: Body, verifier: Verifier) -> AbstractContextManager[Content]:
        """Write a body to a file, unless it is small enough to wait in memory; it is gone afterwards if not kept."""
        if body.length > SMALL:
            return self._written(body.blocks(), verifier)
        verifier.update(memoryview(body.whole()))
        return nullcontext(body.whole())

    def join(self, blob_ids: Iterable[str], verifier: Verifier) -> AbstractContextManager[Content]:
        """Write the contents of blobs one after the other to a file; it is gone afterwards unless it was kept."""
        return self._written((block for blob_id in blob_ids for block in self._blocks(blob_id)), verifier)

    def keep(self, content: Content, blob_id: str) -> None:
        """Make what was received the content of a blob, which nobody reads before the transaction under way ends."""
        path = self._path(blob_id)
        try:
            _place(content, path)
        except FileNotFoundError:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            _place(content, path)

    def open(self, blob_id: str) -> BufferedReader:
        """Open the content of a blob."""
        return open(self._path(blob_id), "rb")

    def discard(self, blob_ids: Iterable[str]) -> None:
        """Delete the contents of blobs."""
        for blob_id in blob_ids:
            with suppress(FileNotFoundError):
                os.unlink(self._path(blob_id))

    def kept(self) -> Iterator[list[str]]:
        """Yield the ids of all blobs that have contents, many at a time."""
        for directory in os.scandir(self._blobs):
            yield os.listdir(directory)

    @contextmanager
    def _written(self, blocks: Iterable[memoryview], verifier: Verifier) -> Iterator[Content]:
        part = f"{self._incoming}/{new_id()}"
        descriptor = os.open(part, _NEW, 0o666)
        try:
            try:
                for block in blocks:
                    verifier.update(block)
                    _write(descriptor, block)
            finally:
                os.close(descriptor)
            yield part
        finally:
            with suppress(FileNotFoundError):
                os.unlink(part)

    def _blocks(self, blob_id: str) -> Iterator[memoryview]:
        buffer = memoryview(bytearray(BLOCK))
        with open(self._path(blob_id), "rb", buffering=0) as file:
            while count := file.readinto(buffer):
                yield buffer[:count]

    def _path(self, blob_id: str) -> str:
        return f"{self._blobs}/{blob_id[-2:]}/{blob_id}"


def _place(content: Content, path: str) -> None:
    if not isinstance(content, bytes):
        os.replace(content, path)
        return
    descriptor = os.open(path, _ANEW, 0o666)
    try:
        _write(descriptor, content)
    finally:
        os.close(descriptor)


def _write(descriptor: int, block: bytes | memoryview) -> None:
    """Write a whole block, in however many pieces the system takes it."""
    while block:
        block = block[os.write(descriptor, block) :]
