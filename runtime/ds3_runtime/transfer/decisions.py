"""What a `JobPlan` can tell its driver to do next."""

from __future__ import annotations

from dataclasses import dataclass, field

from .api import Blob


@dataclass(frozen=True, slots=True)
class Transfer:
    """Start moving these blobs, and tell the plan of each how it went."""

    blobs: tuple[Blob, ...]


@dataclass(frozen=True, slots=True)
class Ask:
    """Ask the server which blobs are ready."""


@dataclass(frozen=True, slots=True)
class Wait:
    """Decide again after so many seconds, or as soon as a blob has been moved or has failed."""

    seconds: float
    reason: str = field(default="", compare=False)
    """What for, in words."""


@dataclass(frozen=True, slots=True)
class Done:
    """Every blob is where it belongs or was given up; `blobs` are those that somebody else has moved."""

    blobs: tuple[Blob, ...] = ()


@dataclass(frozen=True, slots=True)
class Failed:
    """Stop everything and raise this."""

    error: BaseException


Decision = Transfer | Ask | Wait | Done | Failed
