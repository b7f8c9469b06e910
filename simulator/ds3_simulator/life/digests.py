"""Checksums that are computed behind the answer: long bodies come in faster than most of them can be computed."""

from __future__ import annotations

import logging
from base64 import b64encode
from collections import deque
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from threading import Condition, Lock, Thread, current_thread

from ..state.rows import Blob, StoredObject
from ..wire.checksums import KINDS, etag_of
from .ground import Ground

logger = logging.getLogger(__name__)

_BLOCK = 1024**2
_MISSING = "received IS NOT NULL AND checksum IS NULL"


class Digests:
    """Computes what is missing, while no long bodies come in; whoever needs a checksum waits for it."""

    def __init__(self, ground: Ground) -> None:
        self._ground = ground
        self._database = ground.database
        self._waiting: deque[str] = deque()
        self._changed = Condition()
        self._underway: dict[str, Lock] = {}
        self._busy = 0
        self._awaited = 0
        self._stopped = True
        self._thread: Thread | None = None

    def start(self) -> None:
        """Go on with what was left when the appliance stopped."""
        self._stopped = False
        self._waiting.extend(self._database.column(f"SELECT id FROM blob WHERE {_MISSING} ORDER BY id"))
        self._thread = Thread(target=self._work, name="ds3-simulator-digests", daemon=True)
        self._thread.start()

    def stop(self) -> None:
        """Leave what is missing for the next start."""
        with self._changed:
            self._stopped = True
            self._waiting.clear()
            self._changed.notify()
        if self._thread:
            self._thread.join()

    @contextmanager
    def held_back(self) -> Iterator[None]:
        """Begin nothing, and go on with nothing, while a long body comes in."""
        self._count(1)
        try:
            yield
        finally:
            self._count(-1)

    def _count(self, change: int) -> None:
        with self._changed:
            self._busy += change
            self._changed.notify()

    def later(self, blob: Blob) -> None:
        """Compute the checksum of a blob once it is certain that it is there."""
        self._database.afterwards(partial(self._add, blob.id))

    def known(self, blob: Blob) -> Blob:
        """Return a blob with its checksum, for which it may have to be waited."""
        if blob.checksum is not None or blob.received is None:
            return blob
        self._compute_at_once(blob.id)
        return self._database.first(Blob, "WHERE id = ?", blob.id) or blob

    def settled(self, stored: StoredObject) -> StoredObject:
        """Return an object with its ETag, if it is complete; for its checksums it may have to be waited."""
        if stored.etag is not None or stored.created is None:
            return stored
        for blob_id in self._database.column(f"SELECT id FROM blob WHERE object_id = ? AND {_MISSING}", stored.id):
            self._compute_at_once(blob_id)
        return self._database.first(StoredObject, "WHERE id = ?", stored.id) or stored

    def _add(self, blob_id: str) -> None:
        with self._changed:
            self._waiting.append(blob_id)
            self._changed.notify()

    def _work(self) -> None:
        while (blob_id := self._next()) is not None:
            try:
                self._compute(blob_id)
            except OSError:  # whoever asks for this checksum is told; the others go on
                logger.exception("the checksum of blob %s could not be computed", blob_id)

    def _next(self) -> str | None:
        with self._changed:
            self._changed.wait_for(lambda: (self._waiting and not self._busy) or self._stopped)
            return None if self._stopped else self._waiting.popleft()

    def _compute_at_once(self, blob_id: str) -> None:
        """Compute what somebody waits for; what is held back in the middle of it goes on meanwhile."""
        with self._changed:
            self._awaited += 1
            self._changed.notify()
        try:
            self._compute(blob_id)
        finally:
            with self._changed:
                self._awaited -= 1

    def _compute(self, blob_id: str) -> None:
        """Compute a checksum, unless somebody else has done so meanwhile."""
        with self._changed:
            lock = self._underway.setdefault(blob_id, Lock())
        with lock:
            blob = self._database.first(Blob, f"WHERE id = ? AND {_MISSING}", blob_id)
            digest = self._digest(blob) if blob else None
            if blob and digest:
                self._note(blob, digest)
        with self._changed:
            self._underway.pop(blob_id, None)

    def _digest(self, blob: Blob) -> bytes | None:
        """Return the checksum of a blob; None if it is gone, or the thread is to end."""
        digest = KINDS[str(blob.checksum_type)][1]()
        buffer = memoryview(bytearray(_BLOCK))
        with suppress(FileNotFoundError), closing(self._ground.store.files.open(blob.id)) as file:
            while count := file.readinto(buffer):
                digest.update(buffer[:count])
                if current_thread() is self._thread and not self._may_go_on():
                    return None
            return digest.digest()
        return None

    def _may_go_on(self) -> bool:
        if not self._busy and not self._stopped:
            return True
        with self._changed:
            self._changed.wait_for(lambda: not self._busy or self._awaited or self._stopped)
            return not self._stopped

    def _note(self, blob: Blob, digest: bytes) -> None:
        with self._database.transaction():
            checksum = b64encode(digest).decode()
            self._database.change("UPDATE blob SET checksum = ? WHERE id = ?", checksum, blob.id)
            query = "SELECT checksum FROM blob WHERE object_id = ? ORDER BY offset"
            etag = etag_of(self._database.column(query, blob.object_id))
            statement = "UPDATE object SET etag = ? WHERE id = ? AND etag IS NULL AND created IS NOT NULL"
            self._database.change(statement, etag, blob.object_id)
