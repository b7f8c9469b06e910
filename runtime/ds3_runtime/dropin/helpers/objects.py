"""What a script hands to the helpers: which objects, and where their bytes are on disk."""

from __future__ import annotations

import os
from typing import BinaryIO


class Blob:
    """A piece of one object: its name, and `length` bytes from `offset` on."""

    def __init__(self, name: str, length: int, offset: int) -> None:
        self.name = name
        self.length = length
        self.offset = offset

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Blob) and self._key() == other._key()

    def __hash__(self) -> int:
        return hash(self._key())

    def __repr__(self) -> str:
        return f"Blob(name={self.name!r}, length={self.length}, offset={self.offset})"

    def _key(self) -> tuple[str, int, int]:
        return self.name, int(self.length), int(self.offset)


class EmptyReader:
    """Stands for the bytes of a directory: there are none."""

    @staticmethod
    def read(_: int) -> bytes:
        """Return nothing."""
        return b""

    @staticmethod
    def close() -> None:
        """Have nothing to close."""


class HelperPutObject:
    """An object to be stored: its name, the file (or directory) it is on disk, and its size in bytes."""

    def __init__(self, object_name: str, file_path: str, size: int) -> None:
        self.object_name = object_name
        self.file_path = file_path
        self.size = size

    def get_data_stream(self, offset: int) -> BinaryIO | EmptyReader:
        """Return the file, open for reading from `offset` on; a script may override this."""
        if os.path.isdir(self.file_path):
            return EmptyReader()
        stream = open(self.file_path, "rb")  # noqa: SIM115  # whoever asks closes it
        stream.seek(offset)
        return stream


class HelperGetObject:
    """An object to be fetched: its name, the file it becomes, and its version if that is not the latest."""

    def __init__(self, object_name: str, destination_path: str, version_id: str | None = None) -> None:
        self.object_name = object_name
        self.destination_path = destination_path
        self.version_id = version_id

    def get_data_stream(self, offset: int) -> BinaryIO:
        """Return the file, made if need be, open for writing from `offset` on; a script may override this."""
        os.makedirs(os.path.dirname(os.path.abspath(self.destination_path)), exist_ok=True)
        descriptor = os.open(self.destination_path, os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0), 0o666)
        stream = os.fdopen(descriptor, "r+b")
        stream.seek(offset)
        return stream
