"""Checksums of blobs: the five kinds that the server knows, as they stand in its headers."""

from __future__ import annotations

import base64
import hashlib
import zlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from importlib import import_module
from typing import Protocol, TypeAlias

from ..errors import ConfigurationError


class ChecksumKind(StrEnum):
    """A kind of checksum, as users write it."""

    MD5 = "md5"
    CRC32 = "crc32"
    CRC32C = "crc32c"
    SHA256 = "sha256"
    SHA512 = "sha512"

    @classmethod
    def read(cls, text: str) -> ChecksumKind:
        """Return the kind of that name, as users or the server write it; `ConfigurationError` for another."""
        try:
            return cls(text.lower().replace("_", "").replace("-", ""))
        except ValueError:
            known = ", ".join(cls)
            raise ConfigurationError(f"{text!r} is no kind of checksum; known are {known}") from None

    @classmethod
    def known(cls, text: object) -> ChecksumKind | None:
        """Return the kind that the server names; None for none, and for one of a later version."""
        try:
            return cls.read(str(text))
        except ConfigurationError:
            return None

    @property
    def header(self) -> str:
        """The header that carries it, in lower case."""
        return f"content-{self.value}"


@dataclass(frozen=True, slots=True)
class Checksum:
    """The checksum of one blob: its kind, and its value in Base64 as in headers."""

    kind: ChecksumKind
    value: str


_BY_HEADER = tuple((kind.header, kind) for kind in ChecksumKind)


def checksum_in(headers: Mapping[str, str]) -> Checksum | None:
    """Return the checksum that an answer announces; None when it announces none."""
    for name, kind in _BY_HEADER:
        if value := headers.get(name):
            return Checksum(kind, value)
    return None


class Hasher(Protocol):
    """Takes bytes in order and tells the checksum of all so far."""

    def update(self, data: bytes | memoryview, /) -> object:
        """Take the next bytes."""

    def digest(self) -> bytes:
        """Return the checksum so far."""


class _Crc:
    """A CRC as a hasher; its digest is big-endian."""

    def __init__(self, extend: Callable[[bytes | memoryview, int], int]) -> None:
        self._extend = extend
        self._state = 0

    def update(self, data: bytes | memoryview, /) -> None:
        self._state = self._extend(data, self._state)

    def digest(self) -> bytes:
        return self._state.to_bytes(4, "big")


Extend: TypeAlias = Callable[[bytes | memoryview, int], int]


@cache
def _crc32() -> Extend:
    """Return what extends a CRC-32: that of the extra ``fast``, or zlib's, which takes ten times as long."""
    fast: Extend | None = _fast("iso_hdlc")
    return fast or zlib.crc32


@cache
def _crc32c() -> Extend:
    """Return what extends a CRC-32C: that of the extra ``fast``, or our own."""
    if fast := _fast("iscsi"):
        return fast
    from .crc32c import crc32c

    return crc32c


def _fast(name: str) -> Extend | None:
    """Return a function of ``pip install fastcrc``, which knows CRCs by the names of their catalogue."""
    try:
        found: Extend = getattr(import_module("fastcrc.crc32"), name)
    except ImportError:
        return None
    return found


_HASHERS: dict[ChecksumKind, Callable[[], Hasher]] = {
    ChecksumKind.MD5: lambda: hashlib.md5(usedforsecurity=False),
    ChecksumKind.CRC32: lambda: _Crc(_crc32()),
    ChecksumKind.CRC32C: lambda: _Crc(_crc32c()),
    ChecksumKind.SHA256: hashlib.sha256,
    ChecksumKind.SHA512: hashlib.sha512,
}


def hasher(kind: ChecksumKind) -> Hasher:
    """Return a hasher of that kind that has taken nothing yet."""
    return _HASHERS[kind]()


def checksum(kind: ChecksumKind, taken: Hasher) -> Checksum:
    """Return the checksum of what a hasher has taken."""
    return Checksum(kind, base64.b64encode(taken.digest()).decode())


def checksum_of(kind: ChecksumKind, data: bytes | memoryview) -> Checksum:
    """Return the checksum of `data`."""
    taken = hasher(kind)
    taken.update(data)
    return checksum(kind, taken)
