"""AWS signature version 2, header form, as BlackPearl wants it (protocol section 1.2)."""

from __future__ import annotations

import hmac
import re
from binascii import b2a_base64
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from .errors import ConfigurationError

SUB_RESOURCES = ("delete", "uploads", "versioning", "versions")
"""Query keys that are part of what is signed: the set common to all SDKs that work."""
_MAY_BE_SIGNED = re.compile("|".join(SUB_RESOURCES))

CHECKSUM_HEADERS = ("content-md5", "content-crc32", "content-crc32c", "content-sha256", "content-sha512")
"""Whichever of them is sent takes the slot that AWS reserves for Content-MD5."""


@dataclass(frozen=True, slots=True)
class Credentials:
    """Access key and secret key of a user; the secret never shows."""

    access_key: str
    secret_key: str = field(repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "access_key", self.access_key.strip())
        object.__setattr__(self, "secret_key", self.secret_key.strip())
        if not self.access_key or not self.secret_key:
            raise ConfigurationError("access key and secret key must not be empty")
        if not (self.access_key.isascii() and self.access_key.isprintable()):
            raise ConfigurationError("an access key is printable ASCII, since it travels in a header")
        if any("\ud800" <= character <= "\udfff" for character in self.secret_key):
            raise ConfigurationError("the secret key cannot be written as UTF-8")


def authorization(credentials: Credentials, method: str, target: str, headers: Mapping[str, str]) -> str:
    """Return the Authorization header for a request with exactly this target and these headers."""
    text = string_to_sign(method, target, headers)
    signing = _signer(credentials.secret_key).copy()
    signing.update(text.encode())
    return f"AWS {credentials.access_key}:{b2a_base64(signing.digest(), newline=False).decode()}"


@lru_cache(maxsize=8)  # to take in the key takes as long as to sign
def _signer(secret_key: str) -> hmac.HMAC:
    return hmac.new(secret_key.encode(), digestmod="sha1")


def string_to_sign(method: str, target: str, headers: Mapping[str, str]) -> str:
    """Return the text that the signature is made of; header names may be in any case."""
    return _text_to_sign(method, target, {name.lower(): value for name, value in headers.items()})


def _text_to_sign(method: str, target: str, headers: Mapping[str, str]) -> str:
    checksum = ""
    for name in CHECKSUM_HEADERS:
        if name in headers:
            checksum = headers[name].strip()
            break
    kind, date = headers.get("content-type", "").strip(), headers.get("date", "").strip()
    return "\n".join([method, checksum, kind, date, *_amz_lines(headers), canonical_resource(target)])


def _amz_lines(headers: Mapping[str, str]) -> list[str]:
    """Return the metadata lines in the order of their names; that of whole lines is another one."""
    names = [name for name in headers if name.startswith("x-amz-")]
    return [f"{name}:{headers[name].strip()}" for name in sorted(names)]


def canonical_resource(target: str) -> str:
    """Return the encoded path with the sub-resources that are signed."""
    path, _, query = target.partition("?")
    if not _MAY_BE_SIGNED.search(query):
        return path
    signed = sorted([part for part in query.split("&") if part.partition("=")[0] in SUB_RESOURCES])
    return f"{path}?{'&'.join(signed)}" if signed else path
