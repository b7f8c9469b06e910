"""What a client is set up with; the only place that reads environment variables."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field

from .endpoint import Endpoint
from .errors import ConfigurationError
from .policy import RetryPolicy, Timeouts
from .signing import Credentials


@dataclass(frozen=True, slots=True)
class ClientConfig:
    """Settings of a client.

    `verify` is True (certificates are checked against the system's authorities), the path of a file with
    authorities of your own, or False: then nobody knows who answers. `proxy` is a URL.
    """

    endpoint: Endpoint
    credentials: Credentials
    timeouts: Timeouts = field(default_factory=Timeouts)
    retry: RetryPolicy = field(default_factory=RetryPolicy)
    proxy: str | None = field(default=None, repr=False)
    verify: bool | str = True
    connections: int = 64
    """How many connections are held at the most; further calls wait for one."""
    longest_answer: int = 1 << 30
    """Bytes of an answer that may be held in memory; object content streams and is not counted."""

    def __post_init__(self) -> None:
        if self.connections < 1:
            raise ConfigurationError("a client must have at least one connection")


def environment_settings(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return endpoint, keys and proxy from ``DS3_ENDPOINT``, ``DS3_ACCESS_KEY``, ``DS3_SECRET_KEY``, ``http_proxy``."""
    source = os.environ if environ is None else environ
    names = {"endpoint": "DS3_ENDPOINT", "access_key": "DS3_ACCESS_KEY", "secret_key": "DS3_SECRET_KEY"}
    missing = [variable for variable in names.values() if not source.get(variable)]
    if missing:
        raise ConfigurationError(f"environment variables are not set: {', '.join(missing)}")
    settings = {setting: source[variable] for setting, variable in names.items()}
    if source.get("http_proxy"):
        settings["proxy"] = source["http_proxy"]
    return settings
