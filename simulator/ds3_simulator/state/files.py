"""The bytes of blobs, one file each, written under another name first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from ..http.body import Body
from ..wire.checksums import Verifier
from .identity import new_id


class Files:
    """The files below one directory."""

    def __init__(self, directory: Path) -> None:
        self._blobs = directory / "blobs"
        self._incoming = directory / "incoming"
        for each in (self._blobs, self._incoming):
            each.mkdir(parents=True, exist_ok=True)
        for left_over in self._incoming.iterdir():
            left_over.unlink()

    @contextmanager
    def receive(self, body: Body, verifier: Verifier) -> Iterator[Path]:
        """Write a body to a file; it is gone afterwards unless it was kept."""
        part = self._incoming / new_id()
        try:
            with part.open("xb") as file:
                for block in body.blocks():
                    verifier.update(block)
                    file.write(block)
            yield part
        finally:
            part.unlink(missing_ok=True)

    def keep(self, part: Path, blob_id: str) -> None:
        """Make a received file the content of a blob."""
        try:
            part.replace(self._path(blob_id))
        except FileNotFoundError:
            self._path(blob_id).parent.mkdir(exist_ok=True)
            part.replace(self._path(blob_id))

    def open(self, blob_id: str) -> BinaryIO:
        """Open the content of a blob."""
        return self._path(blob_id).open("rb")

    def discard(self, blob_ids: Iterable[str]) -> None:
        """Delete the contents of blobs."""
        for blob_id in blob_ids:
            with suppress(FileNotFoundError):
                self._path(blob_id).unlink()

    def _path(self, blob_id: str) -> Path:
        return self._blobs / blob_id[-2:] / blob_id
