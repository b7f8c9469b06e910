"""The samples that move whole directories, or those objects whose names begin alike."""

from __future__ import annotations

from pathlib import Path

import ds3
from ds3_simulator import Simulator

from .conftest import BUCKET, Run, contents, digests, held


def test_put_a_directory(run: Run, appliance: Simulator, source: Path) -> None:
    appliance.create_bucket(BUCKET)
    shown = run("put_directory.py", BUCKET, source, "2026/")
    files = contents(source)
    assert held(appliance) == digests({f"2026/{name}": data for name, data in files.items()})
    assert shown.startswith(f"{len(files)} objects, {sum(map(len, files.values())):,} bytes")


def test_get_a_directory(run: Run, stored: Path, tmp_path: Path) -> None:
    run("get_directory.py", BUCKET, tmp_path / "restored")
    assert contents(tmp_path / "restored") == contents(stored)


def test_get_what_begins_with_a_prefix(run: Run, stored: Path, tmp_path: Path) -> None:
    shown = run("get_with_prefix.py", BUCKET, "cut/", tmp_path / "restored")
    assert contents(tmp_path / "restored") == contents(stored / "cut")
    assert shown.startswith("2 objects below cut/")


def test_nothing_is_below_a_prefix(run: Run, client: ds3.Client, stored: Path, tmp_path: Path) -> None:
    assert run("get_with_prefix.py", BUCKET, "nowhere/", tmp_path / "restored").startswith("0 objects")
