"""What a client is set up with; the only place that reads environment variables."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from .endpoint import Endpoint
from .errors import ConfigurationError
from .policy import RetryPolicy, RetryRule, Timeouts
from .signing import Credentials

if TYPE_CHECKING:
    from pathlib import Path

    from .events import Handler

LONGEST_ANSWER = 1 << 30


@dataclass(frozen=True, slots=True)
class ClientConfig:
    """Settings of a client.

    `verify` is True (certificates are checked against the system's authorities), the path of a file with
    authorities of your own, or False: then nobody knows who answers. `proxy` is a URL.
    """

    endpoint: Endpoint
    credentials: Credentials
    timeouts: Timeouts = field(default_factory=Timeouts)
    retry: RetryRule = field(default_factory=RetryPolicy)
    proxy: str | None = field(default=None, repr=False)
    verify: bool | str = True
    connections: int = 64
    """How many connections are held at the most; further calls wait for one."""
    longest_answer: int = LONGEST_ANSWER
    """Bytes of an answer that may be held in memory; object content streams and is not counted."""
    events: Handler | None = field(default=None, repr=False)
    """Is called with each event of the client."""

    def __post_init__(self) -> None:
        if self.connections < 1:
            raise ConfigurationError("a client must have at least one connection")
        if self.longest_answer < 1:
            raise ConfigurationError("a client must be able to hold answers in memory")


def environment_settings(environ: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return endpoint, keys and proxy from ``DS3_ENDPOINT``, ``DS3_ACCESS_KEY``, ``DS3_SECRET_KEY``, ``http_proxy``.

    `proxy_for` tells which proxy counts.
    """
    source = os.environ if environ is None else environ
    names = {"endpoint": "DS3_ENDPOINT", "access_key": "DS3_ACCESS_KEY", "secret_key": "DS3_SECRET_KEY"}
    missing = [variable for variable in names.values() if not source.get(variable)]
    if missing:
        raise ConfigurationError(f"environment variables are not set: {', '.join(missing)}")
    settings = {setting: source[variable] for setting, variable in names.items()}
    proxy = environment_proxy(settings["endpoint"], source)
    return settings | ({"proxy": proxy} if proxy else {})


def environment_proxy(endpoint: str, environ: Mapping[str, str] | None = None) -> str | None:
    """Return the proxy that the environment names for an endpoint; None without one."""
    from .proxy import proxy_for

    return proxy_for(endpoint, os.environ if environ is None else environ)


def profiles_file(environ: Mapping[str, str] | None = None, platform: str = sys.platform) -> Path:
    r"""Return where profiles stand: in ``DS3_PROFILES``, or in the user's configuration folder.

    That is ``~/.config/ds3/profiles.toml`` (or below ``XDG_CONFIG_HOME``), on macOS
    ``~/Library/Application Support/ds3/profiles.toml``, on Windows ``%APPDATA%\ds3\profiles.toml``.
    """
    from pathlib import Path

    source = os.environ if environ is None else environ
    chosen = source.get("DS3_PROFILES")
    return Path(chosen).expanduser() if chosen else _configuration_folder(source, platform) / "ds3" / "profiles.toml"


def _configuration_folder(environ: Mapping[str, str], platform: str) -> Path:
    from pathlib import Path

    if platform == "win32":
        roaming = environ.get("APPDATA")
        return Path(roaming) if roaming else Path.home() / "AppData" / "Roaming"
    if platform == "darwin":
        return Path.home() / "Library" / "Application Support"
    folder = environ.get("XDG_CONFIG_HOME", "")
    return Path(folder) if folder.startswith("/") else Path.home() / ".config"
