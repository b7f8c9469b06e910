"""What users can set about a transfer: how wide, how patient, what happens when it fails."""

from __future__ import annotations

import math
from dataclasses import dataclass, fields
from typing import Literal

from ..errors import ConfigurationError

OBJECTS_PER_JOB = 500_000
"""The most objects the server takes in one job."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """How often and how long one job is tried; all times are seconds.

    Raises `ConfigurationError` for a number that is not positive and finite.
    """

    blob_tries: int = 5
    """How often one blob is moved, and one poll made, before its error ends the job."""
    patience: float = 24 * 3600.0
    """How long nothing at all may move or become ready."""
    default_wait: float = 1.0
    """The wait before a poll when the server names none, and before a failed blob is moved again."""
    maximum_wait: float = 300.0
    """The longest wait between two polls, whatever the server asks for."""

    def __post_init__(self) -> None:
        for field in fields(self):
            value = getattr(self, field.name)
            is_number = isinstance(value, int | float) and not isinstance(value, bool)
            if is_number and not 0 < value < math.inf:
                raise ConfigurationError(f"{field.name} must be positive and finite, not {value}")


@dataclass(frozen=True, slots=True, kw_only=True)
class TransferOptions(Limits):
    """Everything about a transfer that does not name what is transferred."""

    threads: int = 16
    """How many blobs are moved at the same time, at most."""
    objects_per_job: int = OBJECTS_PER_JOB
    """Larger sets are cut into several jobs, one after another."""
    on_failure: Literal["cancel", "keep"] = "cancel"
    """What becomes of the server's job when the transfer fails."""
    grace: float = 30.0
    """How long a stopped transfer waits for calls that do not return, in seconds."""
    include_empty: bool = True
    """Store empty directories as folder objects."""
    overwrite: bool = True
    """Replace files that stand where a restored one goes; when False they are refused before the start."""
    sync: bool = True
    """Force restored files to the disk before they count as done."""

    def __post_init__(self) -> None:
        Limits.__post_init__(self)
        if self.on_failure not in ("cancel", "keep"):
            raise ConfigurationError(f'on_failure must be "cancel" or "keep", not {self.on_failure!r}')
        if self.objects_per_job > OBJECTS_PER_JOB:
            raise ConfigurationError(f"objects_per_job must be at most {OBJECTS_PER_JOB}")
