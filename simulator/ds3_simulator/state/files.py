"""The bytes of blobs, one file each, written under another name first.

Paths are plain strings here: for every small object a file is made, and pathlib takes longer than the kernel.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from ..http.body import BLOCK, Body
from ..wire.checksums import Verifier
from .identity import new_id

# Elsewhere than on Windows files know no difference between text and bytes.
_NEW = os.O_CREAT | os.O_EXCL | os.O_WRONLY | getattr(os, "O_BINARY", 0)


class Files:
    """The files below one directory."""

    def __init__(self, directory: Path) -> None:
        self._blobs = str(directory / "blobs")
        self._incoming = str(directory / "incoming")
        for each in (self._blobs, self._incoming):
            os.makedirs(each, exist_ok=True)
        for left_over in os.scandir(self._incoming):
            os.unlink(left_over)

    def receive(self, body: Body, verifier: Verifier) -> AbstractContextManager[str]:
        """Write a body to a file; it is gone afterwards unless it was kept."""
        return self._written(body.blocks(), verifier)

    def join(self, blob_ids: Iterable[str], verifier: Verifier) -> AbstractContextManager[str]:
        """Write the contents of blobs one after the other to a file; it is gone afterwards unless it was kept."""
        return self._written((block for blob_id in blob_ids for block in self._blocks(blob_id)), verifier)

    def keep(self, part: str | Path, blob_id: str) -> None:
        """Make a received file the content of a blob."""
        try:
            os.replace(part, self._path(blob_id))
        except FileNotFoundError:
            os.makedirs(os.path.dirname(self._path(blob_id)), exist_ok=True)
            os.replace(part, self._path(blob_id))

    def open(self, blob_id: str) -> BinaryIO:
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
    def _written(self, blocks: Iterable[memoryview], verifier: Verifier) -> Iterator[str]:
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


def _write(descriptor: int, block: memoryview) -> None:
    """Write a whole block, in however many pieces the system takes it."""
    while block:
        block = block[os.write(descriptor, block) :]
