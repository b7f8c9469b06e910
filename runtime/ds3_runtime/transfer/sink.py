"""One blob on its way into a file or a stream."""

from __future__ import annotations

import errno
import os
from collections.abc import Sequence
from dataclasses import dataclass, field
from types import TracebackType

from ..body import Writable, write_all
from ..errors import CorruptContent, TargetError, TransferError, Truncated, UnsafeName
from .api import Blob
from .checksums import Checksum, ChecksumKind, Hasher, checksum, hasher
from .holes import LEAST, leave_hole
from .requests import ByteRange
from .spans import Span, rest_of, spans_of

_UNSAFE = (errno.ELOOP, errno.ENOTDIR, errno.ENAMETOOLONG)


class OnDisk:
    """Tells failures of the file system from others: within it they become `UnsafeName` or `TargetError`."""

    __slots__ = ("_name",)

    def __init__(self, name: str) -> None:
        self._name = name

    def __enter__(self) -> None:
        pass

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if isinstance(error, OSError):
            raise on_disk(self._name, error) from error


def on_disk(name: str, error: OSError) -> TransferError:
    """Return what a failure of the file system means for an object."""
    told = UnsafeName if error.errno in _UNSAFE else TargetError
    return told(f"object {name!r}: {error.strerror or error}")


@dataclass(slots=True)
class Arrival:
    """How much of a blob has arrived: kept from one attempt to the next, so that a broken one is continued."""

    blob: Blob
    ranges: Sequence[ByteRange] = ()
    kind: ChecksumKind | None = None
    count: int = field(init=False, default=0)
    spans: tuple[Span, ...] = field(init=False)
    length: int = field(init=False)
    """How many bytes are wanted."""
    _hasher: Hasher | None = field(init=False, default=None)

    def __post_init__(self) -> None:
        self.spans = spans_of(self.blob, self.ranges)
        self.length = sum([span.length for span in self.spans]) if self.ranges else self.blob.length
        self.begin_anew()

    @property
    def complete(self) -> bool:
        """Whether all that is wanted has arrived."""
        return self.count == self.length

    @property
    def is_whole_blob(self) -> bool:
        """Whether all of the blob is wanted, so that its checksum can be compared."""
        return self.length == self.blob.length

    @property
    def checksum(self) -> Checksum | None:
        """The checksum of what has arrived; None when it is not hashed."""
        return checksum(self.kind, self._hasher) if self.kind and self._hasher else None

    def begin_anew(self) -> None:
        """Forget what has arrived."""
        self.count = 0
        self._hasher = hasher(self.kind) if self.kind and self.is_whole_blob else None

    def adopt(self, taken: Hasher | None) -> None:
        """Hash with another hasher from now on, which has taken what has arrived; None when nothing can."""
        self._hasher = taken

    def still_wanted(self) -> tuple[ByteRange, ...]:
        """Return the ranges to ask for; none when the whole blob is to be sent."""
        if not self.count and self.is_whole_blob:
            return ()
        return tuple(ByteRange(span.offset, span.length) for span in rest_of(self.spans, self.count))

    def take(self, data: bytes) -> None:
        """Count bytes that have been written."""
        self.count += len(data)
        if self._hasher:
            self._hasher.update(data)

    def check_length(self) -> None:
        """Raise `Truncated` unless exactly the wanted bytes have arrived."""
        if not self.complete:
            message = f"{self.count} bytes arrived of {self.length} from {self.blob.offset} on"
            raise Truncated(message, resource=self.blob.name)

    def compare(self, expected: Checksum | None) -> None:
        """Raise `CorruptContent` if the server has another checksum of the same kind; what came is then forgotten."""
        found = self.checksum
        if expected and found and expected.kind == found.kind and expected.value != found.value:
            self.begin_anew()
            message = f"its {found.kind} is {found.value}, that of the server {expected.value}"
            raise CorruptContent(f"the blob at {self.blob.offset}: {message}", resource=self.blob.name)


class BlobSink:
    """Writes one blob to its place in a file, or a folder's, which has no bytes, to nowhere.

    Long runs of zeros become holes; see `leave_hole`.
    """

    def __init__(self, arrival: Arrival, descriptor: int | None) -> None:
        self._arrival = arrival
        self._descriptor = descriptor
        self._spans = iter(rest_of(arrival.spans, arrival.count))
        self._room = self._position = 0
        self._next_span()

    def write(self, data: bytes, /) -> int:
        """Take the next bytes; raise `Truncated` for more than the blob has, `TargetError` from the disk."""
        if self._arrival.count + len(data) > self._arrival.length:
            self._arrival.begin_anew()
            raise Truncated(f"more than {self._arrival.length} bytes arrived", resource=self._arrival.blob.name)
        rest = memoryview(data)
        while rest and self._descriptor is not None:
            rest = rest[self._write_some(rest, self._descriptor) :]
        self._arrival.take(data)
        return len(data)

    def _write_some(self, rest: memoryview, descriptor: int) -> int:
        piece = rest[: self._room]
        try:
            is_hole = len(piece) >= LEAST and leave_hole(descriptor, piece, self._position - self._room)
            taken = len(piece) if is_hole else os.write(descriptor, piece)
        except OSError as error:
            raise on_disk(self._arrival.blob.name, error) from error
        self._room -= taken
        if not self._room:
            self._next_span()
        return taken

    def _next_span(self) -> None:
        """Go to where the next span begins in the file."""
        span = next(self._spans, None)
        if span is None or self._descriptor is None:
            return
        self._room = span.length
        if span.position != self._position:
            os.lseek(self._descriptor, span.position, os.SEEK_SET)
        self._position = span.position + span.length

    def check(self) -> None:
        """Raise `Truncated` unless exactly the wanted bytes have arrived."""
        self._arrival.check_length()


class StreamSink:
    """Writes one blob to a stream, behind what it has got already."""

    def __init__(self, arrival: Arrival, stream: Writable) -> None:
        self._arrival = arrival
        self._stream = stream
        self.position = arrival.count
        """How many bytes of the blob the stream has got, whatever is thought of them."""

    def write(self, data: bytes, /) -> int:
        """Take the next bytes; raise `Truncated` for more than the blob has, `TargetError` from the stream."""
        if self._arrival.count + len(data) > self._arrival.length:
            raise Truncated(f"more than {self._arrival.length} bytes arrived", resource=self._arrival.blob.name)
        with OnDisk(self._arrival.blob.name):
            write_all(self._stream, bytes(data))  # a view holds only until the next piece, a stream may keep it
        self.position += len(data)
        self._arrival.take(data)
        return len(data)

    def check(self) -> None:
        """Raise `Truncated` unless exactly the wanted bytes have arrived."""
        self._arrival.check_length()
