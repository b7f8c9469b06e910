"""Brings a folder to the state of the generated files: writes what differs, removes what is stale."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .errors import GeneratorError

_MARK = "# Generated from Spectra S3 contract "
_TYPED = "py.typed"


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that is not as it should be; `content` is None for one that should not be there."""

    path: Path
    content: bytes | None
    reason: str


def differences(files: dict[str, str], folder: Path) -> list[Difference]:
    """Return what would have to change in `folder`; GeneratorError when a stranger's file is in the way."""
    wanted = {folder / path: text.encode() for path, text in files.items()}
    wanted[folder / _TYPED] = b""
    return sorted([*_changed(wanted), *_stale(wanted, folder)], key=lambda difference: difference.path)


def _changed(wanted: dict[Path, bytes]) -> Iterator[Difference]:
    for path, content in wanted.items():
        if not path.exists():
            yield Difference(path, content, "missing")
        elif path.read_bytes() != content:
            yield Difference(path, content, "differs")


def _stale(wanted: dict[Path, bytes], folder: Path) -> Iterator[Difference]:
    for path in folder.rglob("*.py"):
        if path in wanted:
            continue
        if not path.read_text(encoding="utf-8").startswith(_MARK):
            raise GeneratorError(f"{path} was not generated; move it elsewhere, this folder is the generator's")
        yield Difference(path, None, "stale")


def apply(changes: list[Difference]) -> None:
    """Write and remove files; each appears whole or not at all."""
    for change in changes:
        if change.content is None:
            change.path.unlink()
            continue
        change.path.parent.mkdir(parents=True, exist_ok=True)
        part = change.path.with_suffix(".part")
        part.write_bytes(change.content)
        part.replace(change.path)
