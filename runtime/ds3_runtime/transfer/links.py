"""Symbolic links as objects: without bytes, their target in the metadata; and which may be made again of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from ..errors import UnsafeName
from .names import WINDOWS

Links = Literal["files", "follow", "keep", "keep-all", "refuse", "skip"]

TARGET: Final = "ds3-symlink-target"
"""Key of the metadata that tells where a link leads. No other SDK keeps links, so the name is ours."""


@dataclass(frozen=True, slots=True)
class Fidelity:
    """What of an object's metadata is made true again of the file it is restored to."""

    attributes: bool = True
    """Mode and times."""
    links: bool = False
    """Links that stay in the directory which is restored to, whatever else is made there."""
    all_links: bool = False
    """Any link."""

    @property
    def needs_metadata(self) -> bool:
        """Whether there is anything to know of an object but its bytes."""
        return self.attributes or self.links

    def target(self, name: str, depth: int, metadata: Mapping[str, str]) -> str | None:
        """Return where the link leads that an object without bytes is; None if it is none.

        It is to stand `depth` directories below the one that is restored to. Raises `UnsafeName` for one that must
        not be made.
        """
        target = metadata.get(TARGET) if self.links else None
        if target is None:
            return None
        if not _is_path(target):
            raise UnsafeName(f"object {name!r} is a link to {target!r}, which is no path")
        if not self.all_links and leads_out(target, depth):
            raise UnsafeName(f"object {name!r} is a link to {target!r}, which may lead out of the directory")
        return target


ATTRIBUTES = Fidelity()
"""Mode and times, where metadata is asked for at all."""


def leads_out(target: str, depth: int, *, windows: bool = WINDOWS) -> bool:
    """Whether a link may lead out of a directory, from `depth` directories below it.

    One that goes up again after it has gone down may, by way of another link.
    """
    path = target.replace("\\", "/") if windows else target
    if path.startswith("/") or (windows and ":" in path):
        return True
    parts = [part for part in path.split("/") if part not in ("", ".")]
    climbs = next((count for count, part in enumerate(parts) if part != ".."), len(parts))
    return climbs > depth or ".." in parts[climbs:]


def _is_path(target: str) -> bool:
    try:
        target.encode()
    except UnicodeEncodeError:
        return False
    return bool(target) and "\0" not in target
