"""Checksums as older scripts ask for them: by the words of data policies, as headers."""

from __future__ import annotations

from typing import Any

from ...body import PIECE
from ...errors import SourceError
from ...transfer.checksums import ChecksumKind, checksum, hasher

crc_byte_length = 4
"""Bytes of a CRC."""

POLICY_WORDS = {
    ChecksumKind.MD5: "MD5",
    ChecksumKind.CRC32: "CRC_32",
    ChecksumKind.CRC32C: "CRC_32C",
    ChecksumKind.SHA256: "SHA_256",
    ChecksumKind.SHA512: "SHA_512",
}


def calculate_checksum_header(object_data_stream: Any, checksum_type: str, length: int) -> dict[str, str]:
    """Return the header for the next `length` bytes of a stream, which then stands where it stood if it can seek.

    `checksum_type` is the data policy's word: MD5, CRC_32, CRC_32C, SHA_256 or SHA_512. Raises
    `ConfigurationError` for another, `SourceError` when the stream ends early.
    """
    kind = ChecksumKind.read(checksum_type)
    start = object_data_stream.tell() if _can_seek(object_data_stream) else None
    taken, remaining = hasher(kind), int(length)
    while remaining:
        piece = object_data_stream.read(min(PIECE, remaining))
        if not piece:
            raise SourceError(f"the stream ended {remaining} bytes before the end of its blob")
        taken.update(piece)
        remaining -= len(piece)
    if start is not None:
        object_data_stream.seek(start)
    return {f"Content-{kind.upper()}": checksum(kind, taken).value}


def _can_seek(stream: Any) -> bool:
    return hasattr(stream, "seekable") and bool(stream.seekable())
