"""docs/migrating.md is true: its code runs, and what stands there before and after does the same."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from samples.documents import blocks

import ds3 as typed
from ds3 import ds3, ds3Helpers
from ds3_generator.generate import ROOT
from ds3_simulator import Simulator

from .conftest import BUCKET
from .test_surface import LINES, LISTED

PAGE = ROOT / "docs" / "migrating.md"
CODE = [block for block in blocks(PAGE) if block.language == "python"]


@pytest.fixture
def desk(client: Any, tmp_path: Path) -> Path:
    """Return a directory to work in; there is a reel in the bucket."""
    (tmp_path / "reels").mkdir()
    (tmp_path / "reels" / "a.mov").write_bytes(b"a")
    (tmp_path / "source").write_bytes(b"0123456789" * 3)
    with (tmp_path / "source").open("rb") as source:
        client.put_object(ds3.PutObjectRequest(BUCKET, "reel", 30, source, {"Title": "A Film"}))
    return tmp_path


def run(code: str, simulator: Simulator, desk: Path) -> str:
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    command = [sys.executable, "-c", code]
    done = subprocess.run(
        command, cwd=desk, env=environment | simulator.env, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.mark.parametrize("block", CODE, ids=lambda block: f"line {block.line}")
def test_the_code_runs(block: Any, simulator: Simulator, desk: Path) -> None:
    run(block.text, simulator, desk)


def test_a_whole_script_before_and_after(simulator: Simulator, desk: Path) -> None:
    before, after = (block.text for block in CODE if block.heading == "A whole script")
    printed = run(before, simulator, desk)
    assert printed.splitlines()[0].startswith("reel 2")
    assert printed.splitlines()[1:] == ["still in use"]
    assert run(after, simulator, desk) == printed


def table() -> list[tuple[str, str]]:
    """Return what stands before and after in the first table."""
    section = PAGE.read_text(encoding="utf-8").partition("### Before and after")[2].partition("\n\n| before")[2]
    lines = section.partition("\n\n")[0].splitlines()[2:]
    return [(before, after) for before, after in (re.findall(r"`(.+?)` +\|", line) for line in lines)]


def names_after(rows: list[str], names: dict[str, Any]) -> dict[str, Any]:
    for row in rows:
        exec(row, names)
    return names


def test_the_table(simulator: Simulator, client: Any, desk: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name, value in simulator.env.items():
        monkeypatch.setenv(name, value)
    monkeypatch.chdir(desk)
    rows = table()
    given = {"endpoint": simulator.endpoint, "access_key": simulator.access_key, "secret_key": simulator.secret_key}
    old = names_after([before for before, _ in rows], {**given, "ds3Helpers": ds3Helpers})
    assert (desk / "reel").read_bytes() == b"0123456789" * 3
    assert (desk / "restored" / "a.mov").read_bytes() == b"a"
    shutil.rmtree(desk / "restored")
    client.delete_object(ds3.DeleteObjectRequest(BUCKET, "a.mov"))
    client.delete_bucket(ds3.DeleteBucketRequest("new"))
    with (desk / "source").open("rb") as source:
        client.put_object(ds3.PutObjectRequest(BUCKET, "reel", 30, source, {"Title": "A Film"}))
    new = names_after([after for _, after in rows], {**given, "Path": Path})
    for name in ("names", "owner", "status", "kind", "there", "title", "checksum", "more"):
        assert old[name] == new[name], name
    assert old["total"] == new["total"] == 30
    assert [int(offset) for offset in old["blobs"]] == new["blobs"] == [0]
    assert (desk / "restored" / "a.mov").read_bytes() == b"a"
    assert len(rows) > 20


def test_the_other_table_speaks_of_what_there_is() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name in re.findall(r"`ds3\.errors\.(\w+)`|`except ds3\.errors\.(\w+):`", text):
        assert issubclass(getattr(typed.errors, "".join(name)), typed.errors.Ds3Error)
    for method in re.findall(r"transfers\.(\w+)\(", text):
        assert callable(getattr(typed.Transfers, method))


def test_the_figures_are_true() -> None:
    text = PAGE.read_text(encoding="utf-8")
    rows = Counter(line.partition(" ")[0] for line in LINES)
    for figure in (rows["request"], rows["method"], rows["model"], rows["star"], len(LINES)):
        assert re.search(rf"\b{figure}\b", text), figure
    assert not LISTED, "docs/migrating.md says that there are no differences"
