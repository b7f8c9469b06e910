"""Blobs that go to the server."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import dataclass, field

from ..body import Body, BytesBody
from .api import Blob, BucketRules
from .calls import Moving, PutCall
from .checksums import Checksum
from .comparing import Comparing
from .outgoing import AHEAD, HashedBody, checksum_ahead, in_memory, metadata_headers
from .pulse import WatchedBody
from .sources import PutItem
from .work import Work


@dataclass(slots=True)
class PutWork(Work):
    """Blobs of sources go to the server.

    A short blob takes its checksum along, and the server refuses it if it is damaged. A long one is hashed while it
    is sent; when the object is complete, the checksums that the server has computed are compared. Where an answer was
    lost nobody sees that: `left_over` has such objects when all blobs are there.
    """

    direction = "put"
    skip_cached = True

    sources: Mapping[str, PutItem]
    rules: BucketRules | None
    """What to check with; None for no checks."""
    noted: Callable[[Blob, Checksum], object] | None = None
    """Called with what a blob was hashed to while it was sent."""
    _comparing: Comparing = field(init=False)

    def __post_init__(self) -> None:
        kind = self.rules.kind if self.rules else None
        self._comparing = Comparing(self.api, self.bucket, self.pulse, self.sources, kind)

    def expect(self, blobs: Collection[Blob]) -> None:
        """Note which blobs are to be sent."""
        self._comparing.expect(blobs)

    def go_on(self, arrived: Iterable[Blob], hashed: Mapping[tuple[str, int], Checksum]) -> None:
        """Have the blobs compared that another process has sent; those it has not noted are read again for it."""
        for blob in arrived:
            if checksum := hashed.get((blob.name, blob.offset)):
                self._comparing.note(blob, checksum)
            else:
                self.begin_elsewhere(blob)

    @property
    def left_over(self) -> tuple[str, ...]:
        """The objects that have yet to be compared."""
        return self._comparing.left_over

    def compare(self, name: str) -> None:
        """Compare one of them; raises `CorruptContent`, or what the question for its checksums failed of."""
        self._comparing.compare(name)

    def moving(self, blob: Blob) -> Moving:
        """Send one blob; raises `SourceError` when its source has changed, `ChecksumMismatch` when it was damaged."""
        self.pulse.beat()
        source = self.sources[blob.name]
        headers = metadata_headers(source.metadata)
        body = source.body(blob.offset, blob.length)
        if self.rules is None:
            yield self._call(blob, body, headers)
        elif blob.length <= AHEAD or self.rules.required:
            yield self._call_with_checksum(blob, body, headers, self.rules)
        else:
            yield from self._send_and_hash(blob, body, headers, self.rules)
        self._settle(blob)

    def _call_with_checksum(self, blob: Blob, body: Body, headers: dict[str, str], rules: BucketRules) -> PutCall:
        if blob.length <= AHEAD and not isinstance(body, BytesBody):
            body = in_memory(body)
        found = checksum_ahead(body, rules.kind)
        return self._call(blob, body, headers | {found.kind.header: found.value})

    def _send_and_hash(self, blob: Blob, body: Body, headers: dict[str, str], rules: BucketRules) -> Moving:
        hashed = HashedBody(body, rules.kind)
        self._comparing.begin(blob)
        try:
            yield self._call(blob, hashed, headers)
        finally:  # the blob may have arrived, even if its answer has not
            self.note(blob, hashed.checksum)

    def _call(self, blob: Blob, body: Body, headers: Mapping[str, str]) -> PutCall:
        return PutCall(self.bucket, self.job_id, blob, WatchedBody(body, self.pulse), headers)

    def note(self, blob: Blob, checksum: Checksum | None) -> None:
        """Note what a blob was hashed to, by this process or another, whether it has arrived or not."""
        if checksum:
            self._comparing.note(blob, checksum)
            if self.noted:
                self.noted(blob, checksum)

    def begin_elsewhere(self, blob: Blob) -> None:
        """Note that another process sends a blob, perhaps without its checksum."""
        if self.rules and blob.length > AHEAD and not self.rules.required:
            self._comparing.begin(blob)

    def sent(self, blob: Blob) -> None:
        """Note that another process has sent a blob."""
        self._settle(blob)

    def checksum_of(self, blob: Blob) -> Checksum | None:
        """Return what a blob was hashed to, if it is to be compared when its object is complete."""
        return self._comparing.checksum_of(blob)

    def _settle(self, blob: Blob) -> None:
        self._comparing.settle(blob)
