"""Named settings of clients, in a file of TOML.

::

    [archive]
    endpoint = "https://blackpearl.example"
    access_key = "..."
    secret_key = "..."
    verify = "/etc/ds3/authority.pem"
    timeout = 60
"""

from __future__ import annotations

import os
import stat
import tomllib
from collections.abc import Mapping
from dataclasses import fields
from pathlib import Path
from typing import Any

from .errors import ConfigurationError
from .policy import RetryPolicy, Timeouts

_TEXTS = ("endpoint", "access_key", "secret_key")
_NUMBER = (int, float)
_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    **dict.fromkeys(_TEXTS, ((str,), "text")),
    "proxy": ((str,), "text"),
    "verify": ((bool, str), "true, false or the path of a file with certificates"),
    "connections": ((int,), "a whole number"),
    "timeout": ((*_NUMBER, dict), "a number of seconds or a table"),
    "retry": ((dict,), "a table"),
}
_TABLES: dict[str, type] = {"timeout": Timeouts, "retry": RetryPolicy}


def profile_settings(name: str, path: Path) -> dict[str, Any]:
    """Return the settings of the profile called `name`: keyword arguments of a client.

    `ConfigurationError` names the file, the profile and the key that is wrong, never a secret.
    """
    profiles = _read(path)
    profile = profiles.get(name)
    if not isinstance(profile, dict):
        known = ", ".join(sorted(key for key, value in profiles.items() if isinstance(value, dict)))
        raise ConfigurationError(f"{path} has no profile {name!r}; it has {known or 'none'}")
    where = f"{path}, profile {name!r}"
    missing = [key for key in _TEXTS if not profile.get(key)]
    if missing:
        raise ConfigurationError(f"{where}: {', '.join(missing)} is missing or empty")
    return {key: _checked(where, key, value) for key, value in profile.items()}


def _read(path: Path) -> dict[str, Any]:
    try:
        with path.open("rb") as file:
            _warn_if_open_to_all(path, os.fstat(file.fileno()).st_mode)
            return tomllib.load(file)
    except OSError as error:
        raise ConfigurationError(f"the profiles in {path} cannot be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} is not TOML: {_place(error)}") from None  # it may quote a secret


def _place(error: ValueError) -> str:
    """Return where a file is wrong, without what stands there."""
    if isinstance(error, UnicodeDecodeError):
        return "it is not UTF-8"
    _, bracket, place = str(error).rpartition(" (at ")
    return f"see {place.rstrip(')')}" if bracket else "see its syntax"


def _warn_if_open_to_all(path: Path, mode: int) -> None:
    """Say that secrets lie open; to refuse them would break containers, which mount secrets readable for all."""
    if os.name == "posix" and mode & stat.S_IROTH:
        import logging

        logging.getLogger("ds3").warning("%s holds secret keys and can be read by all users: chmod 600 it", path)


def _checked(where: str, key: str, value: object) -> object:
    if key not in _KINDS:
        raise ConfigurationError(f"{where}: the key {key} is unknown; there are {', '.join(_KINDS)}")
    kinds, description = _KINDS[key]
    if not isinstance(value, kinds) or (isinstance(value, bool) and bool not in kinds):
        raise ConfigurationError(f"{where}: {key} must be {description}")
    return _made(f"{where}, {key}", _TABLES[key], value) if isinstance(value, dict) else value


def _made(where: str, kind: type, table: Mapping[str, object]) -> object:
    known = [field.name for field in fields(kind)]
    for key, value in table.items():
        if key not in known:
            raise ConfigurationError(f"{where}: the key {key} is unknown; there are {', '.join(known)}")
        if isinstance(value, bool) or not isinstance(value, _NUMBER):
            raise ConfigurationError(f"{where}: {key} must be a number")
    return kind(**table)
