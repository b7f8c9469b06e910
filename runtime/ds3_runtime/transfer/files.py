"""Puts fetched objects into a directory: nothing outside it, and no file before it is whole."""

from __future__ import annotations

import os
import secrets
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from itertools import count
from threading import Lock
from types import TracebackType
from typing import Self

from ..errors import TargetError
from .api import Blob
from .folder import Folder
from .names import lay_out, path_parts
from .sink import BlobSink, on_disk
from .tree import Parts, Tree


class Restore:
    """Restores objects beneath a directory, under their names without `prefix`.

    A file grows under a hidden name in its directory and gets its own when all its blobs have arrived. Used
    as a context manager: when the block fails, what is not whole is removed again. `receive` may be called
    by many threads; it holds two descriptors open while it is in use.
    """

    def __init__(
        self,
        directory: str | os.PathLike[str],
        *,
        prefix: str = "",
        overwrite: bool = True,
        sync: bool = True,
    ) -> None:
        self._tree = Tree(directory)
        self._prefix = prefix
        self._overwrite = overwrite
        self._sync = sync
        self._token = secrets.token_hex(4)
        self._numbers = count()
        self._lock = Lock()
        self._blobs_left: Counter[str] = Counter()
        self._temporaries: dict[str, str] = {}
        self._directories: set[Parts] = set()

    def check(self, names: Iterable[str]) -> None:
        """Raise `UnsafeName` or `TargetError` unless all these objects can be restored beside each other."""
        paths = lay_out((name, self._parts(name)) for name in names)
        self._tree.check(paths, overwrite=self._overwrite)

    def expect(self, names: Iterable[str], blobs: Sequence[Blob]) -> None:
        """Note which blobs are to come for these objects; those without any are restored at once, empty."""
        self._blobs_left.update(blob.name for blob in blobs)
        for name in names:
            if name not in self._blobs_left:
                self._blobs_left[name] = 1
                with self.receive(Blob(name, 0, 0)):
                    pass

    @contextmanager
    def receive(self, blob: Blob) -> Iterator[BlobSink]:
        """Take in one blob: it has arrived when the block ends without an error."""
        parts = self._parts(blob.name)
        if blob.name.endswith("/"):
            sink = BlobSink(blob, None)
            yield sink
            sink.check()
            self._make_directory(blob.name, parts)
            return
        with on_disk(blob.name), self._tree.folder(parts[:-1]) as folder:
            with self._open(blob, folder) as descriptor:
                sink = BlobSink(blob, descriptor)
                yield sink
                sink.check()
            if self._is_whole(blob.name):
                self._publish(blob.name, folder, parts)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._finish()
        else:
            self._abandon(error)

    def _parts(self, name: str) -> Parts:
        return path_parts(name, self._prefix)

    def _make_directory(self, name: str, parts: Parts) -> None:
        with on_disk(name), self._tree.folder(parts):
            self._directories.add(parts)

    @contextmanager
    def _open(self, blob: Blob, folder: Folder) -> Iterator[int]:
        """Open the file that an object grows in; what was written is on the disk when it is closed."""
        descriptor = folder.create(self._temporary(blob.name))
        try:
            yield descriptor
            if self._sync:
                os.fsync(descriptor)
        finally:
            os.close(descriptor)

    def _temporary(self, name: str) -> str:
        with self._lock:
            if name not in self._temporaries:
                self._temporaries[name] = f".ds3-{self._token}-{next(self._numbers)}.part"
            return self._temporaries[name]

    def _is_whole(self, name: str) -> bool:
        """Count one blob as arrived; tell whether it was the object's last."""
        with self._lock:
            self._blobs_left[name] -= 1
            return not self._blobs_left[name]

    def _publish(self, name: str, folder: Folder, parts: Parts) -> None:
        if not self._overwrite and folder.holds(parts[-1]):
            raise TargetError(f"object {name!r} cannot be restored, its path exists meanwhile")
        folder.replace(self._temporaries[name], parts[-1])
        with self._lock:
            del self._temporaries[name], self._blobs_left[name]
            self._directories.add(parts[:-1])

    def _finish(self) -> None:
        for parts in self._directories if self._sync else ():
            with on_disk("/".join(parts)), self._tree.folder(parts) as folder:
                folder.sync()

    def _abandon(self, error: BaseException) -> None:
        with self._lock:
            temporaries = dict(self._temporaries)
        for name, temporary in temporaries.items():
            try:
                with self._tree.folder(self._parts(name)[:-1]) as folder, suppress(FileNotFoundError):
                    folder.remove(temporary)
            except OSError as problem:
                error.add_note(f"{temporary} of object {name!r} is left behind: {problem}")
        self._tree.remove_empty()
