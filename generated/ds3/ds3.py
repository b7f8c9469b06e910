# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Drop-in layer: ``from ds3 import ds3`` for scripts written for the SDK that came before.

Its classes have the names, constructors and attributes that such scripts use; they are made when they are first asked
for, and run on the typed client. New code has no need of this module; docs/migrating.md shows how to move on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import ds3
from ds3_runtime.dropin.bodies import (
    DeleteObject,
    DeleteObjectList,
    Ds3GetObject,
    Ds3GetObjectList,
    Ds3PutObject,
    Ds3PutObjectList,
    IdsList,
    Part,
    PartList,
)
from ds3_runtime.dropin.client import DropInClient, add_methods
from ds3_runtime.dropin.connection import (
    Credentials,
    HttpVerb,
    NetworkConnection,
    ensureUTF8,
    typeCheck,
    typeCheckString,
)
from ds3_runtime.dropin.descriptors import parseModel
from ds3_runtime.dropin.failures import Ds3Error, RequestFailed, XmlSerializer
from ds3_runtime.dropin.network import NetworkClient
from ds3_runtime.dropin.requests import AbstractRequest
from ds3_runtime.dropin.responses import AbstractResponse, HeadRequestStatus
from ds3_runtime.dropin.streams import StreamWithLength
from ds3_runtime.dropin.surface import BORROWED, Surface, borrowed

from ._dropin import MODELS, OPERATIONS, WRAPPERS

if TYPE_CHECKING:
    from .client import Client as TypedClient

_SURFACE = Surface(__name__, OPERATIONS, MODELS, WRAPPERS, lambda name: getattr(ds3, name))


def _typed_client() -> type[TypedClient]:
    from .client import Client as TypedClient

    return TypedClient


class Client(DropInClient):
    """All operations of Spectra S3 API 5.8, with results as dictionaries."""

    _typed_class = staticmethod(_typed_client)


add_methods(Client, _SURFACE)
Ds3Client = Client


def createClientFromEnv() -> Client:
    """Return a client set up by ``DS3_ENDPOINT``, ``DS3_ACCESS_KEY``, ``DS3_SECRET_KEY`` and ``http_proxy``."""
    return Client.from_env()


__all__ = [
    "AbstractRequest",
    "AbstractResponse",
    "Client",
    "Credentials",
    "DeleteObject",
    "DeleteObjectList",
    "Ds3Error",
    "Ds3GetObject",
    "Ds3GetObjectList",
    "Ds3PutObject",
    "Ds3PutObjectList",
    "HeadRequestStatus",
    "HttpVerb",
    "IdsList",
    "NetworkClient",
    "NetworkConnection",
    "Part",
    "PartList",
    "RequestFailed",
    "StreamWithLength",
    "XmlSerializer",
    "createClientFromEnv",
    "ensureUTF8",
    "parseModel",
    "typeCheck",
    "typeCheckString",
]
__all__ += sorted({*BORROWED, *_SURFACE.names})


def __getattr__(name: str) -> Any:
    if name not in _SURFACE and name not in BORROWED:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return globals().setdefault(name, _SURFACE.make(name) if name in _SURFACE else borrowed(name))


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
