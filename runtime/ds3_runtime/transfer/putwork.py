"""Blobs that go to the server."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from threading import Lock

from ..body import Body, BytesBody
from ..errors import CorruptContent
from .api import Blob, BucketRules
from .calls import Moving, PutCall
from .checksums import Checksum
from .outgoing import AHEAD, HashedBody, checksum_ahead, in_memory, metadata_headers
from .pulse import WatchedBody
from .sources import PutItem
from .work import Work

LOOKS = 6
"""How often the server is asked for checksums that it computes behind its answer."""
FIRST_LOOK = 0.05


@dataclass(slots=True)
class PutWork(Work):
    """Blobs of sources go to the server.

    A short blob takes its checksum along, and the server refuses it if it is damaged. A long one is hashed while it
    is sent; when the object is complete, the checksums that the server has computed are compared.
    """

    direction = "put"
    skip_cached = True

    sources: Mapping[str, PutItem]
    rules: BucketRules | None
    """What to check with; None for no checks."""
    _left: Counter[str] = field(init=False, default_factory=Counter)
    _sent: dict[str, dict[int, Checksum]] = field(init=False, default_factory=dict)
    _stored_versions: dict[str, str] = field(init=False, default_factory=dict)
    _lock: Lock = field(init=False, default_factory=Lock)

    def expect(self, blobs: tuple[Blob, ...]) -> None:
        """Note which blobs are to be sent; those of which the server has some already are not compared."""
        self._left.update(blob.name for blob in blobs)

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
        yield self._call(blob, hashed, headers)
        if hashed.checksum:
            self._note(blob, hashed.checksum)

    def _call(self, blob: Blob, body: Body, headers: Mapping[str, str]) -> PutCall:
        return PutCall(self.bucket, self.job_id, blob, WatchedBody(body, self.pulse), headers)

    def sent(self, blob: Blob, checksum: Checksum | None) -> None:
        """Note a blob that another process has sent, with its checksum if it is to be compared."""
        if checksum:
            self._note(blob, checksum)
        self._settle(blob)

    def checksum_of(self, blob: Blob) -> Checksum | None:
        """Return the checksum of a blob that was sent, if it is to be compared when its object is complete."""
        return self._sent.get(blob.name, {}).get(blob.offset)

    def _note(self, blob: Blob, checksum: Checksum) -> None:
        with self._lock:
            self._sent.setdefault(blob.name, {})[blob.offset] = checksum

    def _settle(self, blob: Blob) -> None:
        """Count a blob as sent; compare the checksums of its object if it was the last one."""
        with self._lock:
            self._left[blob.name] -= 1
            sent = self._sent.pop(blob.name, None) if not self._left[blob.name] else None
        if sent:
            self._compare(blob.name, sent)

    def _compare(self, name: str, sent: Mapping[int, Checksum]) -> None:
        stored = self._stored(name, sent)
        for offset, one in sent.items():
            if stored.get(offset, one.value) != one.value:
                error = CorruptContent(f"the blob at {offset} was stored with another {one.kind} than it was sent with")
                error.lasting = True  # the server takes the blob no second time
                error.resource = name
                raise error

    def _stored(self, name: str, sent: Mapping[int, Checksum]) -> Mapping[int, str]:
        """Return the checksums that the server has; it may need a moment. Those of another kind say nothing."""
        kind = next(iter(sent.values())).kind
        for look in range(LOOKS):
            facts = self.api.object_facts(self.bucket, name)
            if facts and facts.kind not in (None, kind):
                return {}
            known = {offset: value for offset, value in facts.checksums.items() if value} if facts else {}
            if known.keys() >= sent.keys():
                return known
            self.pulse.pause(FIRST_LOOK * 2**look)
        return {}
