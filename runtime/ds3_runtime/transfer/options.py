"""What users can set about a transfer: how wide, how patient, what happens when it fails."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Literal, get_args

from ..errors import ConfigurationError
from .checksums import ChecksumKind
from .links import Fidelity, Links
from .requests import StrPath

OBJECTS_PER_JOB = 500_000
"""The most objects the server takes in one job."""
BYTES_PER_JOB = 2 * 1024**4
"""Bytes after which another job is begun: those of a tape or less are what the vendor advises."""


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
    bytes_per_job: int = BYTES_PER_JOB
    """A job takes objects until the next one would make it larger than this; it has at least one."""
    checksum: str | None = None
    """"md5", "crc32", "crc32c", "sha256", "sha512", or "none"; by itself, what the bucket's data policy says."""
    failures: Literal["first", "group", "report"] = "first"
    """What the failure of an object means. "first": the transfer ends with it. Otherwise the other objects go on,
    and in the end all failures are raised as one `TransferFailed` ("group") or only stand in the report ("report").
    """
    on_failure: Literal["cancel", "keep"] = "cancel"
    """What becomes of the server's job when the transfer fails; a job that is kept can be resumed."""
    grace: float = 0.7
    """How long a stopped transfer waits for calls that do not return, in seconds."""
    journal: StrPath | None = None
    """File in which every job is noted, so that `Transfers.resume` can end it in another process."""
    include_empty: bool = True
    """Store empty directories as folder objects."""
    links: Links = "files"
    """Symbolic links in a directory to be stored. "files": those to files are followed, those to directories
    skipped. "follow": all are, and loops are refused; "refuse": any is an error; "skip": none is stored. "keep": each
    becomes an object without bytes whose metadata ``ds3-symlink-target`` tells its target, wherever that is.

    With "keep", objects to be restored that are links become links again, unless they might lead out of the directory
    that is restored to: such ones are refused with `UnsafeName`, and made with "keep-all" only. With anything else
    they become empty files. The engine itself follows no link beneath that directory.
    """
    attributes: bool = False
    """Store mode, owner and times of files as metadata ``ds3-*``, and restore mode and times from it."""
    skip_identical: bool = False
    """Do not move what stands on the other side with the same size and, blob by blob, the same checksum."""
    dry_run: bool = False
    """Move nothing; the report says what would be moved."""
    overwrite: bool = True
    """Replace files that stand where a restored one goes; when False they are refused before the start."""
    sync: bool = True
    """Force restored files to the disk before they count as done."""

    def __post_init__(self) -> None:
        Limits.__post_init__(self)
        self._check_choice("on_failure", ("cancel", "keep"))
        self._check_choice("failures", ("first", "group", "report"))
        self._check_choice("links", get_args(Links))
        if self.objects_per_job > OBJECTS_PER_JOB:
            raise ConfigurationError(f"objects_per_job must be at most {OBJECTS_PER_JOB}")
        if self.checksum not in (None, "none"):
            ChecksumKind.read(self.checksum)

    def _check_choice(self, name: str, choices: Sequence[str]) -> None:
        if getattr(self, name) not in choices:
            known = " or ".join(f'"{choice}"' for choice in choices)
            raise ConfigurationError(f"{name} must be {known}, not {getattr(self, name)!r}")

    @property
    def keeps_links(self) -> bool:
        """Whether links are stored and restored as such."""
        return self.links in ("keep", "keep-all")

    @property
    def fidelity(self) -> Fidelity:
        """What is restored besides bytes."""
        return Fidelity(self.attributes, self.keeps_links, self.links == "keep-all")

    @property
    def best_effort(self) -> bool:
        """Whether the other objects go on when one fails."""
        return self.failures != "first"
