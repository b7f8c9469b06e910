"""Blobs that were hashed while they were sent, until the checksums that the server has computed are compared."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from threading import Lock
from typing import NamedTuple

from ..errors import ApiError, CorruptContent, TransportError
from .api import Blob, BulkApi
from .checksums import Checksum, ChecksumKind
from .lines import BlobsLeft
from .outgoing import checksum_ahead
from .pulse import Pulse, WatchedBody
from .sources import PutItem

LOOKS = 6
"""How often the server is asked for checksums that it computes behind its answer."""
FIRST_LOOK = 0.05


class Sent(NamedTuple):
    """A blob that went without its checksum; None where nobody has heard yet what was hashed."""

    blob: Blob
    checksum: Checksum | None


@dataclass(slots=True)
class Comparing:
    """Compares objects as soon as all their blobs were sent; `left_over` names those of which an answer was lost."""

    api: BulkApi
    bucket: str
    pulse: Pulse
    sources: Mapping[str, PutItem]
    kind: ChecksumKind | None
    """What to hash with; None for no checks."""
    _left: BlobsLeft = field(init=False, default_factory=BlobsLeft)
    _sent: dict[str, dict[int, Sent]] = field(init=False, default_factory=dict)
    _lock: Lock = field(init=False, default_factory=Lock)

    def expect(self, blobs: Collection[Blob]) -> None:
        """Note which blobs are to be sent."""
        self._left.expect(blobs)

    def begin(self, blob: Blob) -> None:
        """Note that a blob goes without its checksum."""
        with self._lock:
            self._sent.setdefault(blob.name, {}).setdefault(blob.offset, Sent(blob, None))

    def note(self, blob: Blob, checksum: Checksum) -> None:
        """Note what a blob was hashed to when the last of its bytes was sent, whatever the answer will be."""
        with self._lock:
            self._sent.setdefault(blob.name, {})[blob.offset] = Sent(blob, checksum)

    def checksum_of(self, blob: Blob) -> Checksum | None:
        """Return what a blob was hashed to, if it is still to be compared."""
        found = self._sent.get(blob.name, {}).get(blob.offset)
        return found.checksum if found else None

    def settle(self, blob: Blob) -> None:
        """Count a blob as sent; compare its object if it was the last one."""
        with self._lock:
            is_complete = self._left.arrived(blob.entry) and blob.name in self._sent
        if not is_complete:
            return
        try:
            self.compare(blob.name)
        except CorruptContent:
            raise
        except (ApiError, TransportError):
            return  # it is left over: if this were the blob's failure, it would be sent again

    @property
    def left_over(self) -> tuple[str, ...]:
        """The objects that went without checksums and have not been compared."""
        return tuple(self._sent)

    def compare(self, name: str) -> None:
        """Compare an object; raises `CorruptContent` if something else is stored than was sent."""
        sent = [self._hashed(one) for one in self._sent[name].values()]
        stored = self._stored(name, sent)
        for blob, checksum in sent:
            if checksum and stored.get(blob.offset, checksum.value) != checksum.value:
                raise _damaged(blob, checksum)
        with self._lock:
            del self._sent[name]

    def _hashed(self, sent: Sent) -> Sent:
        """Read a blob again whose hash was lost with the process that sent it, if it can be read again."""
        if sent.checksum or self.kind is None or (source := self.sources[sent.blob.name]).sequential:
            return sent
        body = WatchedBody(source.body(sent.blob.offset, sent.blob.length), self.pulse)
        return Sent(sent.blob, checksum_ahead(body, self.kind))

    def _stored(self, name: str, sent: Iterable[Sent]) -> Mapping[int, str]:
        """Return the checksums that the server has; it may need a moment. Those of another kind say nothing."""
        offsets = {one.blob.offset for one in sent}
        for look in range(LOOKS):
            facts = self.api.object_facts(self.bucket, name)
            if facts and facts.kind not in (None, self.kind):
                return {}
            known = {offset: value for offset, value in facts.checksums.items() if value} if facts else {}
            if known.keys() >= offsets:
                return known
            self.pulse.pause(FIRST_LOOK * 2**look)
        return {}


def _damaged(blob: Blob, checksum: Checksum) -> CorruptContent:
    error = CorruptContent(f"the blob at {blob.offset} was stored with another {checksum.kind} than it was sent with")
    error.lasting = True  # the server takes the blob no second time
    error.resource = blob.name
    return error
