"""Brings a folder to the state of the generated files: writes what differs, removes what is stale."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from .errors import GeneratorError

_MARK = "Generated from Spectra S3 contract "
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
    if any(path.suffix == ".py" for path in wanted):
        wanted[folder / _TYPED] = b""
    try:
        _check_folders(wanted)
        found = [*_changed(wanted), *_stale(wanted, folder)]
    except OSError as error:
        raise GeneratorError(f"{error.filename}: cannot be read: {error.strerror}") from error
    return sorted(found, key=lambda difference: difference.path)


def _check_folders(wanted: Iterable[Path]) -> None:
    """Raise GeneratorError when something else stands where a folder or a file must stand."""
    for folder in {folder for path in wanted for folder in path.parents}:
        if folder.exists() and not folder.is_dir():
            raise GeneratorError(f"{folder} is no folder; nothing was written")
    for path in wanted:
        if path.is_dir():
            raise GeneratorError(f"{path} is a folder; nothing was written")


def _changed(wanted: dict[Path, bytes]) -> Iterator[Difference]:
    for path, content in wanted.items():
        if not path.exists():
            yield Difference(path, content, "missing")
        elif path.read_bytes() != content:
            yield Difference(path, content, "differs")


def _stale(wanted: dict[Path, bytes], folder: Path) -> Iterator[Difference]:
    suffixes = sorted({path.suffix for path in wanted})
    for path in (path for suffix in suffixes for path in folder.rglob(f"*{suffix}")):
        if path in wanted:
            continue
        if path.is_dir() or _MARK.encode() not in path.read_bytes().partition(b"\n")[0]:
            raise GeneratorError(f"{path} was not generated; move it elsewhere, this folder is the generator's")
        yield Difference(path, None, "stale")


def apply(changes: list[Difference]) -> None:
    """Write and remove files; each appears whole or not at all. GeneratorError names the file that did not."""
    for change in changes:
        try:
            _apply(change)
        except OSError as error:
            raise GeneratorError(f"{change.path}: cannot be written: {error.strerror}") from error


def _apply(change: Difference) -> None:
    if change.content is None:
        change.path.unlink()
        return
    change.path.parent.mkdir(parents=True, exist_ok=True)
    part = change.path.with_suffix(".part")
    try:
        part.write_bytes(change.content)
        part.replace(change.path)
    except OSError:
        part.unlink(missing_ok=True)
        raise
