"""Blobs on their way to the server, hashed in passing, so that the source is read once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from ..body import Body, BytesBody, Piece
from .checksums import Checksum, ChecksumKind, Hasher, checksum, checksum_of, hasher
from .filebody import FileBody
from .requests import Metadata

METADATA_PREFIX = "x-amz-meta-"

AHEAD = 1 << 20
"""Longest blob that is read into memory to be hashed before it goes; of longer ones the server is asked afterwards."""


@dataclass(slots=True)
class HashedBody:
    """A body that is hashed while it is sent; `checksum` is that of the last attempt that was read to its end."""

    body: Body
    kind: ChecksumKind
    checksum: Checksum | None = field(init=False, default=None)

    @property
    def length(self) -> int:
        """Bytes in all."""
        return self.body.length

    def pieces(self) -> Iterator[Piece]:
        """Yield the body's pieces."""
        taken: Hasher = hasher(self.kind)
        for piece in self.body.pieces():
            taken.update(piece)
            yield piece
        self.checksum = checksum(self.kind, taken)


def in_memory(body: Body) -> BytesBody:
    """Return the body, read into memory."""
    return body.loaded() if isinstance(body, FileBody) else BytesBody(b"".join(map(bytes, body.pieces())))


def checksum_ahead(body: Body, kind: ChecksumKind) -> Checksum:
    """Return the checksum of a body that can be read again."""
    if isinstance(body, BytesBody):
        return checksum_of(kind, body.content)
    taken = hasher(kind)
    for piece in body.pieces():
        taken.update(piece)
    return checksum(kind, taken)


def metadata_headers(metadata: Metadata) -> dict[str, str]:
    """Return metadata as headers of a request, which encodes them."""
    return {_header(name): value if isinstance(value, str) else ",".join(value) for name, value in metadata.items()}


def _header(name: str) -> str:
    return name if name.lower().startswith(METADATA_PREFIX) else METADATA_PREFIX + name
