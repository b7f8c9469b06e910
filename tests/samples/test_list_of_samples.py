"""samples/README.md lists every sample, and each says itself how it is run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ds3_generator.generate import ROOT

SAMPLES = ROOT / "samples"
ROWS = re.findall(
    r"^\| \[(\S+)\]\((\S+)\) \| .+? \| (.+) \|$", (SAMPLES / "README.md").read_text("utf-8"), re.MULTILINE
)
FOUND = sorted(path.relative_to(SAMPLES).as_posix() for path in SAMPLES.rglob("*.py"))
TESTS = "".join(path.read_text("utf-8") for path in sorted(Path(__file__).parent.parent.rglob("test_*.py")))


def test_every_sample_is_listed() -> None:
    assert sorted(name for name, _, _ in ROWS) == FOUND
    assert all(name == link for name, link, _ in ROWS)


@pytest.mark.parametrize(("name", "usage"), [(name, usage) for name, _, usage in ROWS if usage.startswith("`" + name)])
def test_a_sample_says_the_same_of_itself(name: str, usage: str) -> None:
    (line,) = re.findall(r"^Usage: python samples/(.+)$", (SAMPLES / name).read_text("utf-8"), re.MULTILINE)
    assert f"`{line}`" == usage


@pytest.mark.parametrize("name", FOUND)
def test_a_sample_is_run_by_a_test(name: str) -> None:
    assert re.search(rf'"(samples/)?{re.escape(name)}"', TESTS)
