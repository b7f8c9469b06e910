"""Puts fetched objects into files: nothing outside the target, and no file before it is whole."""

from __future__ import annotations

import hashlib
import os
import secrets
from abc import ABC, abstractmethod
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from functools import lru_cache, partial
from threading import Lock
from types import TracebackType
from typing import NamedTuple, Self

from ..errors import TargetError, TransferError, UnsafeName
from .api import Blob, Entry
from .attributes import restore_attributes, times_in
from .folder import Folder
from .lines import BlobsLeft
from .links import ATTRIBUTES, TARGET, Fidelity
from .names import Paths, lay_out, path_parts
from .parts import Part
from .sink import Arrival, BlobSink, OnDisk, on_disk
from .tree import Parts, Tree


class Place(NamedTuple):
    """Where an object goes: a path beneath a directory."""

    tree: Tree
    parts: Parts


class Files(ABC):
    """Files that objects are restored to.

    A file grows under a hidden name in its directory and gets its own when all its blobs have arrived. Used
    as a context manager: when the block fails, what is not whole is removed again, unless `keep` is set. `receive`
    may be called by many threads; it holds two descriptors open while it is in use.
    """

    keep = False
    """Whether parts of files stay when the block fails, so that another process can go on with them."""
    told: Callable[[Entry], Mapping[str, str]] | None = None
    """Tells the metadata of an object that no answer came with; None when it does not matter."""

    def __init__(
        self,
        *,
        overwrite: bool = True,
        sync: bool = True,
        token: str | None = None,
        fidelity: Fidelity = ATTRIBUTES,
    ) -> None:
        self._overwrite = overwrite
        self._fidelity = fidelity
        self._sync = sync
        self.token = token or secrets.token_hex(8)
        """What makes the hidden names of this transfer differ from those of others."""
        self._lock = Lock()
        self._blobs_left = BlobsLeft()
        self._growing: set[Entry] = set()
        self._directories: dict[tuple[str, Parts], Place] = {}

    @abstractmethod
    def place(self, entry: Entry) -> Place:
        """Return where an object goes; raises `UnsafeName` when it can go nowhere."""

    def expect(self, entries: Iterable[Entry], blobs: Iterable[Blob]) -> None:
        """Note which blobs are to come for these objects; those without any are restored at once, empty."""
        blobs = list(blobs)
        self._blobs_left.expect(blobs)
        there = {blob.entry for blob in blobs}
        for entry in entries:
            if entry not in there:
                told = partial(self.told, entry) if self.told else None
                with self.receive(Blob(entry.name, 0, 0, version_id=entry.version_id), metadata=told):
                    pass

    def receive(
        self,
        blob: Blob,
        arrival: Arrival | None = None,
        *,
        noted: Callable[[Blob], object] | None = None,
        metadata: Callable[[], Mapping[str, str]] | None = None,
    ) -> AbstractContextManager[BlobSink]:
        """Take in one blob: it has arrived when the block ends without an error.

        `noted` is called when its bytes are safe and before the file is made visible; `metadata` tells the
        object's attributes, if they are to be restored.
        """
        place = self.place(blob.entry)
        arrival = arrival or Arrival(blob)
        if blob.name.endswith("/"):
            return _FolderReceived(self, arrival, place)
        return _FileReceived(self, arrival, place, noted, metadata)

    def part(self, blob: Blob) -> Part | None:
        """Return the hidden file that a blob goes to, for another process to write; None for a folder."""
        place = self.place(blob.entry)
        if blob.name.endswith("/"):
            return None
        return Part(place.tree.root, place.parts[:-1], self.temporary(blob.entry), self._sync)

    def read_back(self, blob: Blob, length: int) -> Iterator[bytes]:
        """Yield `length` bytes from where a blob was written: what is on the disk by now."""
        place = self.place(blob.entry)
        with OnDisk(blob.name), place.tree.folder(place.parts[:-1]) as folder:
            yield from folder.read(self.temporary(blob.entry), blob.offset, length)

    def give_up(self, entry: Entry) -> None:
        """Remove what has arrived of an object that failed."""
        with self._lock:
            started = entry in self._growing
            self._growing.discard(entry)
        if started:
            self._remove(entry)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._finish()
        elif not self.keep:
            self._abandon(error)

    def temporary(self, entry: Entry) -> str:
        """Return the hidden name under which an object's file grows; it is the same in every process."""
        return _hidden(self.token, entry)

    def publish(self, entry: Entry, folder: Folder, place: Place, metadata: Mapping[str, str] | None = None) -> None:
        """Give a whole file its attributes, where metadata tells them, and its name; or make the link that it is."""
        hidden, name = self.temporary(entry), place.parts[-1]
        leads_to = self._link_target(entry, folder, place, metadata) if metadata else None
        if metadata and leads_to is None and self._fidelity.attributes:
            with folder.opened(hidden) as descriptor:
                restore_attributes(descriptor, metadata)
        if not self._overwrite and folder.holds(name):
            raise TargetError(f"object {entry.name!r} cannot be restored, its path exists meanwhile")
        if metadata and leads_to is not None:
            times = times_in(metadata) if self._fidelity.attributes else None
            folder.link(leads_to, name, f"{hidden}.link", times)
            folder.remove(hidden)  # last, so that another process can do all of this again
        else:
            folder.replace(hidden, name)
        with self._lock:
            self._growing.discard(entry)
            key = place.tree.root, place.parts[:-1]
            if key not in self._directories:
                self._directories[key] = Place(place.tree, place.parts[:-1])

    def _link_target(self, entry: Entry, folder: Folder, place: Place, metadata: Mapping[str, str]) -> str | None:
        """Return where the link leads that an object is; None when it is a file."""
        if TARGET not in metadata or folder.size(self.temporary(entry)):
            return None
        return self._fidelity.target(entry.name, len(place.parts) - 1, metadata)

    def publish_if_there(self, entry: Entry) -> None:
        """Give a file its name that was whole when another process was killed, unless it has it already."""
        place = self.place(entry)
        with OnDisk(entry.name), place.tree.folder(place.parts[:-1]) as folder:
            if folder.holds(self.temporary(entry)):
                self.publish(entry, folder, place, self.told(entry) if self.told else None)

    def make_directory(self, name: str, place: Place) -> None:
        """Restore a folder object."""
        with OnDisk(name), place.tree.folder(place.parts):
            self._directories[place.tree.root, place.parts] = place

    def open(self, entry: Entry, folder: Folder) -> int:
        """Open the file that an object grows in; return its descriptor."""
        with self._lock:
            if entry not in self._growing:
                self._growing.add(entry)  # first: an interrupt may come with the file, and it must not stay
                return folder.create(self.temporary(entry))
        return folder.open(self.temporary(entry))  # a new one would lack the bytes that have arrived

    def go_on_with(self, entry: Entry) -> bool:
        """Take up a file that has begun to grow in another process; False if it is not there any more."""
        place = self.place(entry)
        with OnDisk(entry.name), place.tree.folder(place.parts[:-1]) as folder:
            there = folder.holds(self.temporary(entry))
        if there:
            with self._lock:
                self._growing.add(entry)
        return there

    def settle(self, descriptor: int) -> None:
        """See to it that what was written is on the disk, if that is wanted."""
        if self._sync:
            os.fsync(descriptor)

    def is_whole(self, entry: Entry) -> bool:
        """Count one blob as arrived; tell whether it was the object's last."""
        with self._lock:
            return self._blobs_left.arrived(entry)

    def _finish(self) -> None:
        for place in self._directories.values() if self._sync else ():
            with OnDisk("/".join(place.parts)), place.tree.folder(place.parts) as folder:
                folder.sync()

    def _abandon(self, error: BaseException) -> None:
        with self._lock:
            growing = list(self._growing)
        for entry in growing:
            try:
                self._remove(entry)
            except OSError as problem:
                error.add_note(f"{self.temporary(entry)} of object {entry.name!r} is left behind: {problem}")
        for tree in self.trees():
            tree.remove_empty()

    def _remove(self, entry: Entry) -> None:
        place = self.place(entry)
        with place.tree.folder(place.parts[:-1]) as folder, suppress(FileNotFoundError):
            folder.remove(self.temporary(entry))

    @abstractmethod
    def trees(self) -> Iterable[Tree]:
        """Return the directories that are restored to."""


@lru_cache(maxsize=256)  # it is asked for again and again while the object is under way
def _hidden(token: str, entry: Entry) -> str:
    text = f"{token}\0{entry.version_id}\0{entry.name}"
    return f".ds3-{hashlib.blake2b(text.encode(errors='surrogatepass'), digest_size=10).hexdigest()}.part"


class _FolderReceived:
    """A folder object on its way, which has no bytes."""

    __slots__ = ("_arrival", "_files", "_place")

    def __init__(self, files: Files, arrival: Arrival, place: Place) -> None:
        self._files = files
        self._arrival = arrival
        self._place = place

    def __enter__(self) -> BlobSink:
        return BlobSink(self._arrival, None)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            self._arrival.check_length()
            self._files.make_directory(self._arrival.blob.name, self._place)


class _FileReceived:
    """A blob on its way into a file; a generator would take much longer for a short one."""

    __slots__ = ("_arrival", "_descriptor", "_files", "_folder", "_metadata", "_noted", "_place")

    _folder: Folder
    _descriptor: int

    def __init__(
        self,
        files: Files,
        arrival: Arrival,
        place: Place,
        noted: Callable[[Blob], object] | None,
        metadata: Callable[[], Mapping[str, str]] | None,
    ) -> None:
        self._files = files
        self._arrival = arrival
        self._place = place
        self._noted = noted
        self._metadata = metadata

    def __enter__(self) -> BlobSink:
        blob = self._arrival.blob
        try:
            self._folder = self._place.tree.folder(self._place.parts[:-1])
            try:
                self._descriptor = self._files.open(blob.entry, self._folder)
            except BaseException:
                self._folder.close()
                raise
        except OSError as error:
            raise on_disk(blob.name, error) from error
        return BlobSink(self._arrival, self._descriptor)

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        with OnDisk(self._arrival.blob.name), self._folder:
            try:
                if error is None:
                    self._arrival.check_length()
                    self._files.settle(self._descriptor)
            finally:
                os.close(self._descriptor)
            if error is None:
                self._publish()
            elif isinstance(error, OSError):
                raise error

    def _publish(self) -> None:
        """Note that the bytes are safe; give the file its name if they were the last ones."""
        blob = self._arrival.blob
        if self._noted:
            self._noted(blob)
        if self._files.is_whole(blob.entry):
            metadata = self._metadata() if self._metadata else None
            self._files.publish(blob.entry, self._folder, self._place, metadata)


class Restore(Files):
    """Restores objects beneath a directory, under their names without `prefix`."""

    def __init__(  # each is a choice of its own
        self,
        directory: str | os.PathLike[str],
        *,
        prefix: str = "",
        overwrite: bool = True,
        sync: bool = True,
        token: str | None = None,
        fidelity: Fidelity = ATTRIBUTES,
    ) -> None:
        super().__init__(overwrite=overwrite, sync=sync, token=token, fidelity=fidelity)
        self._tree = Tree(directory)
        self._prefix = prefix

    def check(self, names: Iterable[str]) -> None:
        """Raise `UnsafeName` or `TargetError` unless all these objects can be restored beside each other."""
        paths = lay_out((name, path_parts(name, self._prefix)) for name in names)
        self._tree.check(paths, overwrite=self._overwrite)

    def refusals(self, entries: Iterable[Entry]) -> dict[Entry, TransferError]:
        """Return the objects that cannot be restored beside those before them, and why."""
        paths, refused = Paths(), dict[Entry, TransferError]()
        for entry in entries:
            try:
                own = lay_out([(entry.name, path_parts(entry.name, self._prefix))])
                self._tree.check(own, overwrite=self._overwrite)
                paths.join(own)
            except (TargetError, UnsafeName) as error:
                refused[entry] = error
        return refused

    def place(self, entry: Entry) -> Place:
        """Return where an object goes; raises `UnsafeName` when its name leads elsewhere."""
        return Place(self._tree, path_parts(entry.name, self._prefix))

    def __enter__(self) -> Self:
        self._tree.hold()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            super().__exit__(kind, error, trace)
        finally:
            self._tree.release()

    def trees(self) -> Sequence[Tree]:
        """Return the directory."""
        return (self._tree,)


class Scattered(Files):
    """Restores each object to a path of its own, which the caller vouches for."""

    def __init__(
        self,
        paths: Mapping[Entry, str],
        *,
        overwrite: bool = True,
        sync: bool = True,
        token: str | None = None,
        fidelity: Fidelity = ATTRIBUTES,
    ) -> None:
        super().__init__(overwrite=overwrite, sync=sync, token=token, fidelity=fidelity)
        self._paths = {entry: os.path.abspath(path) for entry, path in paths.items()}
        self._trees: dict[str, Tree] = {}

    def check(self, entries: Collection[Entry]) -> None:
        """Raise `TargetError` unless there is room for the files of these objects beside each other."""
        for entry, error in self._objections():
            if entry in entries:
                raise error

    def refusals(self) -> dict[Entry, TransferError]:
        """Return the objects that cannot be restored beside those before them, and why."""
        return dict(self._objections())

    def _objections(self) -> Iterator[tuple[Entry, TargetError]]:
        seen: dict[str, Entry] = {}
        for entry, path in self._paths.items():
            other = seen.setdefault(os.path.normcase(path), entry)
            if other != entry:
                yield entry, TargetError(f"objects {other} and {entry} have the same path: {path!r}")
            elif os.path.isdir(path) or (not self._overwrite and os.path.lexists(path)):
                yield entry, TargetError(f"object {entry} cannot be restored, its path exists: {path!r}")

    def place(self, entry: Entry) -> Place:
        """Return where an object goes."""
        directory, name = os.path.split(self._paths[entry])
        with self._lock:
            tree = self._trees.setdefault(directory, Tree(directory))
        return Place(tree, (name,))

    def trees(self) -> list[Tree]:
        """Return the directories of all files so far."""
        with self._lock:
            return list(self._trees.values())
