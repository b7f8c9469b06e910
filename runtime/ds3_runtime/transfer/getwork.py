"""Blobs that come from the server."""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping, Sequence
from dataclasses import dataclass, field
from threading import Lock

from ..errors import CorruptContent
from .api import Blob, Entry, FetchedBlob, ObjectFacts
from .calls import BlobCall, GetCall, Moving
from .checksums import Checksum, ChecksumKind, hasher
from .landing import Landing
from .lines import Key, key_of
from .pulse import WatchedSink
from .requests import ByteRange
from .sink import Arrival
from .work import Work


@dataclass(slots=True)
class GetWork(Work):
    """Blobs from the server go into files or streams, hashed on their way.

    What has arrived of a blob is remembered from one attempt to the next, which asks only for the rest.
    """

    direction = "get"
    skip_cached = False

    landing: Landing
    kind: ChecksumKind | None
    """What to hash with until the server names another kind; None for no checks."""
    ranges: Mapping[Entry, Sequence[ByteRange]] = field(default_factory=dict)
    arrivals: dict[Key, Arrival] = field(default_factory=dict)
    noted: Callable[[Blob], object] | None = None
    """Called when a blob is safe."""
    attributes: bool = False
    """Whether anything of the metadata is restored."""
    _progress: dict[Key, int] = field(init=False, default_factory=dict)
    _lock: Lock = field(init=False, default_factory=Lock)

    def moving(self, blob: Blob) -> Moving:
        """Fetch one blob; raises `Truncated`, `CorruptContent`, or `TargetError` from the disk."""
        self.pulse.beat()
        key = key_of(blob)
        arrival = self.arrivals.get(key) or self.arrival(blob)
        self._progress[key] = arrival.count
        fetched: list[FetchedBlob] = []
        metadata = (lambda: self._metadata(blob, fetched)) if self.attributes else None
        with self.landing.receive(blob, arrival, noted=self.noted, metadata=metadata) as sink:
            if not arrival.complete or not arrival.length:
                fetched.append((yield from self._fetch(blob, arrival, WatchedSink(sink, self.pulse))))
                sink.check()
            self._check(blob, arrival, fetched[0].checksum if fetched else self._told(blob))
            self.pulse.beat()
        self.forget(blob)

    def forget(self, blob: Blob) -> None:
        """Forget a blob that has arrived."""
        key = key_of(blob)
        self.arrivals.pop(key, None)
        self._progress.pop(key, None)

    def has_progressed(self, blob: Blob) -> bool:
        """Whether the last attempt has fetched a part that need not be fetched again."""
        arrival = self.arrivals.get(key_of(blob))
        return arrival is not None and arrival.count > self._progress.get(key_of(blob), 0)

    def arrival(self, blob: Blob) -> Arrival:
        """Return what is known of a blob that is on its way."""
        with self._lock:
            key = key_of(blob)
            found = self.arrivals.get(key)
            if found is None:
                found = Arrival(blob, self.ranges.get(blob.entry, ()) if self.ranges else (), self.kind)
                self.arrivals[key] = found
            return found

    def _fetch(
        self, blob: Blob, arrival: Arrival, sink: WatchedSink
    ) -> Generator[BlobCall, FetchedBlob | None, FetchedBlob]:
        try:
            fetched = yield GetCall(self.bucket, self.job_id, blob, sink, arrival.still_wanted())
            assert fetched is not None
            return fetched
        except CorruptContent:  # a refusal brings no bytes: what came before it stays good
            arrival.begin_anew()
            raise

    def _check(self, blob: Blob, arrival: Arrival, expected: Checksum | None) -> None:
        if expected is None or self.kind is None or not arrival.is_whole_blob:
            return
        if arrival.kind != expected.kind:
            self.kind = arrival.kind = expected.kind
            self._hash_again(blob, arrival)
        arrival.compare(expected)

    def _hash_again(self, blob: Blob, arrival: Arrival) -> None:
        """Hash what was written: the server's kind of checksum was another than expected."""
        assert arrival.kind
        taken, count = hasher(arrival.kind), 0
        for piece in self.landing.read_back(blob, blob.length):
            taken.update(piece)
            count += len(piece)
        arrival.adopt(taken if count == blob.length else None)

    def _told(self, blob: Blob) -> Checksum | None:
        """Return the checksum that the server has for a blob of which all arrived, but not the end of the answer."""
        facts = self._facts(blob)
        value = facts.checksums.get(blob.offset) if facts else None
        return Checksum(facts.kind, value) if facts and facts.kind and value else None

    def _facts(self, blob: Blob) -> ObjectFacts | None:
        return self.api.object_facts(self.bucket, blob.name, blob.version_id)

    def _metadata(self, blob: Blob, fetched: Sequence[FetchedBlob]) -> Mapping[str, str]:
        if fetched:
            return fetched[0].metadata
        facts = self._facts(blob)
        return facts.metadata if facts else {}
