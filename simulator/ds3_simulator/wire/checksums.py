"""The five kinds of checksum that can protect a body."""

from __future__ import annotations

import base64
import binascii
import hashlib
import zlib
from collections.abc import Callable, Sequence
from typing import Protocol

from ..errors import bad_request
from ..http.message import Headers


class Digest(Protocol):
    """A checksum under way."""

    def update(self, data: memoryview, /) -> None:
        """Take in more data."""

    def digest(self) -> bytes:
        """Return the checksum of the data so far."""


class Crc32:
    """CRC-32 of RFC 1952, big-endian."""

    def __init__(self) -> None:
        self._value = 0

    def update(self, data: memoryview, /) -> None:
        """Take in more data."""
        self._value = zlib.crc32(data, self._value)

    def digest(self) -> bytes:
        """Return the four bytes of the checksum."""
        return self._value.to_bytes(4, "big")


def _crc32c_of_byte(value: int) -> int:
    for _ in range(8):
        value = value >> 1 ^ (0x82F63B78 if value & 1 else 0)
    return value


class Crc32c:
    """CRC-32C of RFC 3720, big-endian; slow, so it is only computed for clients that send one."""

    TABLE = tuple(map(_crc32c_of_byte, range(256)))

    def __init__(self) -> None:
        self._value = 0xFFFFFFFF

    def update(self, data: memoryview, /) -> None:
        """Take in more data."""
        value, table = self._value, self.TABLE
        for byte in data:
            value = table[(value ^ byte) & 0xFF] ^ value >> 8
        self._value = value

    def digest(self) -> bytes:
        """Return the four bytes of the checksum."""
        return (self._value ^ 0xFFFFFFFF).to_bytes(4, "big")


KINDS: dict[str, tuple[str, Callable[[], Digest]]] = {
    "MD5": ("Content-MD5", hashlib.md5),
    "CRC_32": ("Content-CRC32", Crc32),
    "CRC_32C": ("Content-CRC32C", Crc32c),
    "SHA_256": ("Content-SHA256", hashlib.sha256),
    "SHA_512": ("Content-SHA512", hashlib.sha512),
}
"""Header and implementation of each value of the contract's ChecksumType."""
CHECKSUM_HEADERS = tuple(header for header, _ in KINDS.values())


class Verifier:
    """Computes the checksum of a body while it passes, and compares it with the one the client sent."""

    def __init__(self, headers: Headers, default: str | None = None, *, later: bool = False) -> None:
        """Take the client's kind of checksum, or else the default one, which can also be computed `later`."""
        claim = _claim(headers)
        self.kind = claim[0] if claim else default
        self._claim = claim[1] if claim else None
        self._digest = KINDS[self.kind][1]() if self.kind and (claim or not later) else None

    @property
    def comes_later(self) -> bool:
        """Whether the checksum is left to be computed later."""
        return self._digest is None and self.kind is not None

    @property
    def is_claimed(self) -> bool:
        """Whether the client sent a checksum."""
        return self._claim is not None

    def update(self, block: memoryview) -> None:
        """Take in a piece of the body."""
        if self._digest:
            self._digest.update(block)

    def verify(self) -> bytes:
        """Return the checksum; a refusal if the client sent another one."""
        found = self._digest.digest() if self._digest else b""
        if self._claim is not None and self._claim != found:
            text = f"The body has the {self.kind} {base64.b64encode(found).decode()}, not what the header says."
            raise bad_request(text, "BadDigest")
        return found


def etag_of(checksums: Sequence[str | None]) -> str | None:
    """Return the ETag of an object: the checksum of its only blob, or one over those of its blobs.

    None if one of them is not known yet.
    """
    digests = [base64.b64decode(checksum) for checksum in checksums if checksum is not None]
    if len(digests) < len(checksums):
        return None
    if len(digests) == 1:
        return digests[0].hex()
    return f"{hashlib.md5(b''.join(digests)).hexdigest()}-{len(digests)}"


def _claim(headers: Headers) -> tuple[str, bytes] | None:
    for kind, (header, _) in KINDS.items():
        text = headers.get(header)
        if text is not None:
            return kind, _decode(header, text)
    return None


def _decode(header: str, text: str) -> bytes:
    try:
        return base64.b64decode(text, validate=True)
    except binascii.Error:
        raise bad_request(f"{header} is not Base64: {text}", "InvalidDigest") from None
