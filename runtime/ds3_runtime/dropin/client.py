"""A client with the constructor, methods and results of the SDK that came before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Self

from ..client import BaseClient
from ..config import environment_settings
from ..request import Request
from .response import DropInResponse


class DropInCredentials:
    """Access id and key of a user."""

    def __init__(self, accessId: str, key: str) -> None:  # the name that scripts use
        self.accessId = accessId.strip()
        self.key = key.strip()

    def is_valid(self) -> bool:
        """Tell whether both are set."""
        return bool(self.accessId and self.key)


class DropInClient:
    """Has every method of the typed client, but takes old credentials and returns old results."""

    typed: ClassVar[type[BaseClient]]

    def __init__(self, endpoint: str, credentials: DropInCredentials, proxy: str | None = None) -> None:
        self._client = self.typed(_with_scheme(endpoint), credentials.accessId, credentials.key, proxy=proxy)

    @classmethod
    def from_env(cls) -> Self:
        """Return a client set up by the environment; see `environment_settings`."""
        settings = environment_settings()
        credentials = DropInCredentials(settings["access_key"], settings["secret_key"])
        return cls(settings["endpoint"], credentials, settings.get("proxy"))

    def close(self) -> None:
        """Close all connections; older scripts leave that to the end of the process."""
        self._client.close()

    def __getattr__(self, name: str) -> Callable[[Request[Any]], DropInResponse]:
        method = None if name.startswith("_") else getattr(self.typed, name, None)
        expected = getattr(method, "__annotations__", {}).get("request")
        if method is None or expected is None:
            raise AttributeError(f"{type(self).__name__} has no operation {name}")

        def call(request: Request[Any]) -> DropInResponse:
            if expected not in [kind.__name__ for kind in type(request).__mro__]:
                raise TypeError(f"request for {name} should be of type {expected} but was {type(request).__name__}")
            return DropInResponse(method(self._client, request))

        return call


def _with_scheme(endpoint: str) -> str:
    """Older scripts may give a bare host, which meant plain http."""
    return endpoint if "://" in endpoint else f"http://{endpoint}"
