# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Drop-in layer: ``from ds3 import ds3network`` for scripts written for the SDK that came before."""

from __future__ import annotations

from typing import Any

from ds3_runtime.dropin.connection import (
    Credentials,
    HttpVerb,
    NetworkConnection,
    ensureUTF8,
    typeCheck,
    typeCheckString,
)
from ds3_runtime.dropin.failures import Ds3Error, RequestFailed, XmlSerializer
from ds3_runtime.dropin.network import NetworkClient
from ds3_runtime.dropin.streams import StreamWithLength
from ds3_runtime.dropin.surface import borrowed

__all__ = [
    "Credentials",
    "Ds3Error",
    "HttpVerb",
    "NetworkClient",
    "NetworkConnection",
    "RequestFailed",
    "StreamWithLength",
    "XmlSerializer",
    "ensureUTF8",
    "typeCheck",
    "typeCheckString",
]
_BORROWED = ("Node", "base64", "contextmanager", "formatdate", "hmac", "http", "sha1", "urllib", "xml")
__all__ += _BORROWED


def __getattr__(name: str) -> Any:
    if name not in _BORROWED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals().setdefault(name, borrowed(name))


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
