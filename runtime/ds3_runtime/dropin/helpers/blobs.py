"""One blob of a job that a script has opened itself."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from contextlib import closing
from typing import Any, TypeVar

from ...body import write_all
from ...errors import CorruptContent, Ds3Error, TransportError
from ...transfer import Blob, BulkApi, Limits
from ...transfer.api import COMPLETED, ObjectFacts
from ...transfer.checksums import Checksum, ChecksumKind, checksum, hasher
from ...transfer.faults import final_error, pause_after
from ...transfer.outgoing import checksum_ahead
from ...transfer.streams import put_item
from .objects import HelperGetObject, HelperPutObject
from .places import source_of

Answer = TypeVar("Answer")


def patiently(call: Callable[[], Answer], limits: Limits) -> Answer:
    """Make a call until it succeeds or cannot; raises its last error."""
    given_up_at, tries = time.monotonic() + limits.patience, 0
    while True:
        tries += 1
        try:
            return call()
        except Ds3Error as error:
            if time.monotonic() >= given_up_at or final_error(error, tries, limits, None):
                raise
            time.sleep(pause_after(error, tries, limits))


def send_blob(api: BulkApi, bucket: str, wanted: HelperPutObject, blob: Blob, job_id: str, kind: ChecksumKind) -> None:
    """Send one blob with its checksum."""
    body = put_item(source_of(wanted)).body(blob.offset, blob.length)
    found = checksum_ahead(body, kind)
    try:
        api.put_blob(bucket, job_id, blob, body, {found.kind.header: found.value})
    except TransportError as error:
        if not error.sent or not _has_arrived(api, blob, job_id):
            raise


def _has_arrived(api: BulkApi, blob: Blob, job_id: str) -> bool:
    """Whether the server has a blob although its answer was lost: sent again, it would be refused."""
    state = api.show_job(job_id)
    there = ((one.name, one.offset) for one in state.blobs if one.in_cache)
    return state.status == COMPLETED or (blob.name, blob.offset) in there


def fetch_blob(api: BulkApi, bucket: str, wanted: HelperGetObject, offset: int, job_id: str) -> None:
    """Fetch one blob into its place; what a longer file has behind the object's end is cut off."""
    facts = api.object_facts(bucket, wanted.object_name, wanted.version_id)
    with closing(wanted.get_data_stream(offset)) as stream:
        sink = _HashedSink(stream, facts.kind if facts else None)
        blob = Blob(wanted.object_name, offset, _length(facts, offset), version_id=wanted.version_id)
        fetched = api.get_blob(bucket, job_id, blob, sink)
    sink.compare(fetched.checksum, blob)
    if facts and os.path.isfile(wanted.destination_path) and os.path.getsize(wanted.destination_path) > facts.size:
        os.truncate(wanted.destination_path, facts.size)


class _HashedSink:
    """Passes bytes on to a stream and hashes them."""

    def __init__(self, stream: Any, kind: ChecksumKind | None) -> None:
        self._stream = stream
        self._kind = kind
        self._taken = hasher(kind) if kind else None

    def write(self, data: bytes, /) -> object:
        """Take the next bytes."""
        write_all(self._stream, data)
        if self._taken:
            self._taken.update(data)
        return len(data)

    def compare(self, expected: Checksum | None, blob: Blob) -> None:
        """Raise `CorruptContent` if the server has another checksum of the same kind."""
        if not (expected and self._kind and self._taken) or expected.kind != self._kind:
            return
        found = checksum(self._kind, self._taken)
        if found != expected:
            message = (
                f"the blob at {blob.offset}: its {found.kind} is {found.value}, that of the server {expected.value}"
            )
            raise CorruptContent(message, resource=blob.name)


def _length(facts: ObjectFacts | None, offset: int) -> int:
    """Return the length of the blob at an offset: it ends where the next one begins, or with the object."""
    if facts is None:
        return 0
    return min((other for other in facts.checksums if other > offset), default=facts.size) - offset
