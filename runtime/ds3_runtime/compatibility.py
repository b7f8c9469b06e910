"""What it means that appliance and package are of different API versions."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["same", "older", "newer", "unknown"]

_VERSION = re.compile(r"(\d+)\.(\d+)(?:\D|$)", re.ASCII)
_MEANINGS: dict[Verdict, str] = {
    "same": "The appliance ({0}) has the API that this package ({1}) is made for.",
    "older": "The appliance ({0}) is older than this package ({1}): it refuses calls and arguments that came after it, "
    "and fields that came after it are None, or raise MissingField when they are read.",
    "newer": "The appliance ({0}) is newer than this package ({1}): what the package knows works, "
    "new fields are ignored, and new constants stay text.",
    "unknown": "The appliance does not say which version it has ({0!r}); this package is made for {1}.",
}
_OTHER_MAJOR = " Between major versions calls may also have changed or gone: better use the package for version {0}."


@dataclass(frozen=True, slots=True)
class Compatibility:
    """How an appliance fits the package: `verdict` says what the appliance is, `meaning` what follows from it."""

    appliance_version: str
    """Version of the appliance's software as it says itself, such as ``5.6.0``."""
    api_version: str
    verdict: Verdict
    meaning: str


def compare_versions(appliance: str, api: str) -> Compatibility:
    """Compare the version of an appliance's software with an API version; only major and minor count."""
    ours, theirs = _numbers(api), _numbers(appliance)
    if ours is None or theirs is None:
        return Compatibility(appliance, api, "unknown", _MEANINGS["unknown"].format(appliance, api))
    verdict: Verdict = "same" if theirs == ours else "older" if theirs < ours else "newer"
    meaning = _MEANINGS[verdict].format(appliance, api)
    if theirs[0] != ours[0]:
        meaning += _OTHER_MAJOR.format("{}.{}".format(*theirs))
    return Compatibility(appliance, api, verdict, meaning)


def _numbers(version: str) -> tuple[int, int] | None:
    match = _VERSION.match(version)
    return (int(match[1]), int(match[2])) if match else None
