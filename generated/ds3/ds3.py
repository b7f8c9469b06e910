# Generated from Spectra S3 contract 5.8 by ds3_generator. Do not edit: run `make generate`.
"""Drop-in layer: ``from ds3 import ds3`` for scripts written for the SDK that came before.

Requests are those of the typed API; results are plain dictionaries. New code has no need of this module.
"""

from __future__ import annotations

import ds3
from ds3_runtime.dropin import DropInClient
from ds3_runtime.dropin import DropInCredentials as Credentials

from .client import Client as TypedClient

__all__ = ["Client", "Credentials", "createClientFromEnv"]


class Client(DropInClient):
    """All operations of Spectra S3 API 5.8, with results as dictionaries."""

    typed = TypedClient


def createClientFromEnv() -> Client:
    """Return a client set up by ``DS3_ENDPOINT``, ``DS3_ACCESS_KEY``, ``DS3_SECRET_KEY`` and ``http_proxy``."""
    return Client.from_env()


def __getattr__(name: str) -> object:
    return getattr(ds3, name)
