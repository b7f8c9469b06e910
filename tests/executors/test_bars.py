"""The progress bar."""

from __future__ import annotations

import io
import subprocess
import sys
from pathlib import Path

import pytest
from rich.console import Console

import ds3
from ds3_runtime.errors import ConfigurationError

from .conftest import BUCKET

STEP = {"job_id": "1", "objects_total": 9, "blobs_done": 1, "blobs_total": 9, "bytes_total": 4_000_000, "chunks": 1}


def test_it_shows_bytes_objects_and_reasons() -> None:
    shown = Console(file=io.StringIO(), width=160, force_terminal=True)
    with ds3.rich_progress("ingest [x]", console=shown) as callback:
        callback(ds3.Progress(objects_done=1, bytes_done=1_000_000, waiting=7.2, reason="no [blob] ready", **STEP))
    text = _plain(shown)
    assert "ingest [x]" in text
    assert "1.0/4.0 MB" in text
    assert "waiting 7 s: no [blob] ready" in text


def test_it_follows_a_transfer(client: ds3.Client, source: Path) -> None:
    shown = Console(file=io.StringIO(), width=160, force_terminal=True)
    with ds3.rich_progress(console=shown) as callback:
        ds3.Transfers(client).put_directory(BUCKET, source, on_progress=callback)
    assert "5 of 5 objects" in _plain(shown)


def _plain(console: Console) -> str:
    assert isinstance(console.file, io.StringIO)
    return console.file.getvalue()


def test_without_rich_it_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "rich.progress", None)
    with pytest.raises(ConfigurationError, match="pip install"), ds3.rich_progress():
        pass


def test_rich_is_loaded_only_when_it_is_used() -> None:
    script = "import ds3, sys; ds3.Transfers, ds3.rich_progress; print('rich' in sys.modules, 'asyncio' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == "False False\n"
