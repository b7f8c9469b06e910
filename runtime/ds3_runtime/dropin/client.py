"""A client with the constructor, methods and results of the SDK that came before."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, ClassVar, Self, cast

from ..client import BaseClient
from ..config import environment_proxy, environment_settings
from .connection import Credentials, NetworkConnection
from .network import NetworkClient
from .operation import Operation
from .requests import AbstractRequest
from .responses import AbstractResponse

if TYPE_CHECKING:
    from .surface import Surface


class DropInClient:
    """Has a method for every operation that takes an old request and returns an old response."""

    _typed_class: ClassVar[Callable[[], type[BaseClient]]]

    def __init__(self, endpoint: str, credentials: Credentials, proxy: str | None = None) -> None:
        self.net_client = NetworkClient(endpoint, credentials)
        self.net_client.client_class = type(self)._typed_class()
        if proxy:
            self.net_client = self.net_client.with_proxy(proxy)

    @classmethod
    def from_env(cls) -> Self:
        """Return a client set up by the environment; see `environment_settings`."""
        settings = environment_settings()
        credentials = Credentials(settings["access_key"], settings["secret_key"])
        endpoint = NetworkConnection(settings["endpoint"]).url
        return cls(endpoint, credentials, environment_proxy(endpoint))

    def get_net_client(self) -> NetworkClient:
        """Return what the requests go through."""
        return self.net_client

    @property
    def typed_client(self) -> Any:
        """The typed client that this one runs on: the way to move a script over piece by piece."""
        return self.net_client.typed_client

    def close(self) -> None:
        """Close all connections; without it they are closed when nobody holds the client any more."""
        self.typed_client.close()

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Callable[..., Any]:
            """Every operation is a method."""


def add_methods(client: type[DropInClient], surface: Surface) -> None:
    """Give a client class a method for every operation."""
    for name, facts in surface.operations.items():
        method = _streaming_method(name, facts, surface) if facts.sink else _method(name, facts, surface)
        method.__name__ = facts.method
        method.__qualname__ = f"{client.__qualname__}.{facts.method}"
        method.__module__ = client.__module__
        method.__doc__ = f"Send a `{name}Request`; `RequestFailed` when the server refuses."
        setattr(client, facts.method, method)


def _method(name: str, facts: Operation, surface: Surface) -> Callable[..., AbstractResponse]:
    def call(self: DropInClient, request: AbstractRequest) -> AbstractResponse:
        return _answered(self, request, name, facts, surface)

    return call


def _streaming_method(name: str, facts: Operation, surface: Surface) -> Callable[..., AbstractResponse]:
    def call(self: DropInClient, request: AbstractRequest, buffer_size: int = 1048576) -> AbstractResponse:
        return _answered(self, request, name, facts, surface)

    return call


def _answered(
    client: DropInClient, request: AbstractRequest, name: str, facts: Operation, surface: Surface
) -> AbstractResponse:
    expected = surface.make(f"{name}Request")
    if not isinstance(request, expected):
        raise TypeError(
            f"request for {facts.method} should be of type {expected.__name__} but was {type(request).__name__}"
        )
    response = cast("type[AbstractResponse]", surface.make(f"{name}Response"))
    return client.net_client.call(request, lambda answer: response(answer, request))
