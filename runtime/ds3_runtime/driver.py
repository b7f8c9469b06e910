"""What both clients are: settings, and the flow that each call of theirs goes through."""

from __future__ import annotations

import os
import time
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Generic, Self, TypedDict, TypeVar, Unpack, overload

from .config import LONGEST_ANSWER, ClientConfig, environment_proxy, environment_settings, profiles_file
from .endpoint import Endpoint
from .errors import ConfigurationError
from .flow import Flow
from .listener import Listener
from .policy import RetryPolicy, RetryRule, Timeouts
from .signing import Credentials

if TYPE_CHECKING:
    from .events import Handler

_USER_AGENT = "ds3-sdk-python"

Transport = TypeVar("Transport")


class Settings(TypedDict, Generic[Transport], total=False):
    """Keyword arguments of a client; `Driver` explains them."""

    timeout: Timeouts | float | None
    retry: RetryRule | None
    proxy: str | None
    verify: bool | str
    connections: int
    longest_answer: int
    transport: Transport | None
    events: Handler | None


class Driver(Generic[Transport]):
    """Settings of one appliance and one user.

    `access_key` may be `Credentials` instead of two keys. `timeout` is a `Timeouts`, or the seconds that the server
    may be silent: for connecting, and for each piece that is read or written. `retry` is a `RetryPolicy`, or any
    object with its method. `proxy` and `verify` are explained in `ClientConfig`; `connections` bounds how many calls
    are under way at once, `longest_answer` the bytes of an answer in memory. `transport` replaces the connection
    pool by any of httpx. `events` is called with each `Event` of the client.
    """

    @overload
    def __init__(self, endpoint: str, access_key: Credentials, **settings: Unpack[Settings[Transport]]) -> None: ...
    @overload
    def __init__(
        self, endpoint: str, access_key: str, secret_key: str, **settings: Unpack[Settings[Transport]]
    ) -> None: ...
    def __init__(  # noqa: PLR0913  # each is a setting of its own
        self,
        endpoint: str,
        access_key: str | Credentials,
        secret_key: str | None = None,
        *,
        timeout: Timeouts | float | None = None,
        retry: RetryRule | None = None,
        proxy: str | None = None,
        verify: bool | str = True,
        connections: int = 64,
        longest_answer: int = LONGEST_ANSWER,
        transport: Transport | None = None,
        events: Handler | None = None,
    ) -> None:
        self.config = ClientConfig(
            endpoint=Endpoint.parse(endpoint),
            credentials=_credentials(access_key, secret_key),
            timeouts=_timeouts(timeout),
            retry=retry or RetryPolicy(),
            proxy=proxy,
            verify=verify,
            connections=connections,
            longest_answer=longest_answer,
            events=events,
        )
        self._given = transport
        self._process = os.getpid()
        self._closed = False
        self._flow = Flow(
            host=self.config.endpoint.authority,
            prefix=self.config.endpoint.prefix,
            credentials=self.config.credentials,
            user_agent=_USER_AGENT,
            timeouts=self.config.timeouts,
            retry=self.config.retry,
            now=time.monotonic,
            tell=Listener(events),
        )
        self._begin()

    def _begin(self) -> None:
        """Set up what belongs to one process."""

    @classmethod
    def from_env(cls, **settings: Unpack[Settings[Transport]]) -> Self:
        """Return a client set up by ``DS3_ENDPOINT``, ``DS3_ACCESS_KEY``, ``DS3_SECRET_KEY`` and ``http_proxy``.

        `settings` are keyword arguments of the client; they count more than the environment. `ConfigurationError`
        names the variables that are missing.
        """
        found: dict[str, Any] = dict(environment_settings())
        return cls(**{**found, **settings})

    @classmethod
    def from_profile(cls, name: str = "default", **settings: Unpack[Settings[Transport]]) -> Self:
        """Return a client set up by a profile in the user's file of profiles.

        That file is named by ``DS3_PROFILES``, or stands in the configuration folder; see `profiles_file`. A proxy
        that the profile does not name comes from the environment. `settings` are keyword arguments of the client; they
        count more than the file. `ConfigurationError` names file, profile and key that are wrong.
        """
        from .profiles import profile_settings

        found = profile_settings(name, profiles_file())
        found.setdefault("proxy", environment_proxy(found["endpoint"]))
        return cls(**{**found, **settings})

    @classmethod
    def of(cls, config: ClientConfig) -> Self:
        """Return a client with these settings."""
        return cls(
            config.endpoint.url + config.endpoint.prefix,
            config.credentials,
            timeout=config.timeouts,
            retry=config.retry,
            proxy=config.proxy,
            verify=config.verify,
            connections=config.connections,
            longest_answer=config.longest_answer,
            events=config.events,
        )

    @property
    def portable_config(self) -> ClientConfig:
        """The settings, for another client like this; `ConfigurationError` if it has a transport of its user's."""
        if self._given is not None:
            raise ConfigurationError("a client with a transport of its own cannot be made again elsewhere")
        return self.config

    def __reduce__(self) -> tuple[object, ...]:
        """Pickle the settings, secrets included, but for the handler of events, which belongs to its process."""
        return (type(self).of, (replace(self.portable_config, events=None),))

    @property
    def events(self) -> Listener:
        """What is told of events: it logs them, and hands them on to the client's handler."""
        return self._flow.tell

    def _given_transport(self) -> Transport | None:
        """Return the transport that the user has brought, if it can be used."""
        if self._closed:
            raise ConfigurationError("the client is closed")
        if self._given is not None and os.getpid() != self._process:
            raise ConfigurationError("a process that forked cannot use a transport of its parent: make a new client")
        return self._given

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.config.endpoint.url!r}, {self.config.credentials.access_key!r})"


def _credentials(access_key: str | Credentials, secret_key: str | None) -> Credentials:
    if isinstance(access_key, Credentials):
        if secret_key is not None:
            raise ConfigurationError("credentials hold a secret key already; another one was given")
        return access_key
    if secret_key is None:
        raise ConfigurationError("the secret key is missing")
    return Credentials(access_key, secret_key)


def _timeouts(timeout: Timeouts | float | None) -> Timeouts:
    if isinstance(timeout, Timeouts):
        return timeout
    if timeout is None:
        return Timeouts()
    if not timeout > 0:
        raise ConfigurationError(f"a timeout of {timeout} s leaves no time for anything")
    return Timeouts(connect=timeout, read=timeout, write=timeout)
