"""Versions of the distribution: major and minor are the API's, the rest counts our releases for it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

from ..errors import GeneratorError

_API = re.compile(r"\d+\.\d+", re.ASCII)
_TABLE = "[releases]\n"


def api_numbers(api: str) -> tuple[int, int]:
    """Return major and minor of an API version, so that versions can be put in order."""
    if not _API.fullmatch(api):
        raise GeneratorError(f"{api!r} is no API version; it has a major and a minor number, such as 5.8")
    major, _, minor = api.partition(".")
    return int(major), int(minor)


def read_releases(path: Path) -> dict[str, int]:
    """Return how often each API version was released."""
    try:
        releases = tomllib.loads(path.read_text(encoding="utf-8"))["releases"]
    except (OSError, tomllib.TOMLDecodeError, KeyError) as error:
        raise GeneratorError(f"{path}: releases cannot be read: {error}") from error
    for api, count in releases.items():
        api_numbers(api)
        if type(count) is not int or count < 0:
            raise GeneratorError(f"{path}: {api} needs a count of releases, not {count!r}")
    return dict(releases)


def release_version(path: Path, api: str) -> str:
    """Return the version that the next build for an API version has."""
    releases = read_releases(path)
    if api not in releases:
        raise GeneratorError(f'{path}: API {api} has no release count; add `"{api}" = 0`')
    return f"{api}.{releases[api]}"


def with_release(path: Path, api: str) -> str:
    """Return the text of the file with a count for `api`, which starts at 0, in order of versions."""
    releases = {api: 0} | read_releases(path)
    head, found, _ = path.read_text(encoding="utf-8").partition(_TABLE)
    if not found:
        raise GeneratorError(f"{path} needs a line of its own for [releases]")
    return head + _TABLE + "".join(f'"{key}" = {releases[key]}\n' for key in sorted(releases, key=api_numbers))
