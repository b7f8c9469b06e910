"""Formats with black, in this process; what was formatted before is taken from a cache by content."""

from __future__ import annotations

import hashlib
import os
from functools import cache as remember
from importlib.metadata import version
from pathlib import Path

import black
from black.mode import TargetVersion
from black.parsing import InvalidInput

from .errors import GeneratorError

MODE = black.Mode(target_versions={TargetVersion.PY311}, line_length=110)
CACHE = Path(__file__).parents[2] / ".cache" / "formatted"


def format_all(texts: dict[str, str], cache: Path = CACHE) -> dict[str, str]:
    """Return each text formatted; GeneratorError names the file that is not Python."""
    return {path: _cached(path, text, cache) for path, text in texts.items()}


def _cached(path: str, text: str, cache: Path) -> str:
    known = cache / _key(text)
    try:
        return known.read_text(encoding="utf-8")
    except FileNotFoundError:
        formatted = _format(path, text)
    cache.mkdir(parents=True, exist_ok=True)
    part = known.with_suffix(f".{os.getpid()}.part")  # other processes may format the same text at this moment
    part.write_text(formatted, encoding="utf-8", newline="\n")
    part.replace(known)
    return formatted


def _key(text: str) -> str:
    return hashlib.sha256(f"{_settings()}\n{text}".encode()).hexdigest()


@remember
def _settings() -> str:
    """Return what besides the text decides how it is formatted."""
    return f"{version('black')}\n{MODE.get_cache_key()}"


def _format(path: str, text: str) -> str:
    try:
        return black.format_str(text, mode=MODE)
    except InvalidInput as error:
        raise GeneratorError(f"{path} is not Python: {error}") from error
