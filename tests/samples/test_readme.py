"""The README's code is taken from the README and run."""

from __future__ import annotations

import io
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import ds3
from ds3_generator.generate import ROOT
from ds3_simulator import Simulator

from .conftest import contents
from .documents import Block, blocks

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
README = blocks(ROOT / "README.md")
UPLOADER = """
import io
import ds3

def my_uploader(*settings):
    with ds3.Client(*settings) as client:
        client.put_object(ds3.PutObjectRequest("films", "a", 5, io.BytesIO(b"hello")))
"""


def under(heading: str, language: str) -> list[Block]:
    found = [block for block in README if (block.heading, block.language) == (heading, language)]
    assert found, f"no {language} under {heading!r}"
    return found


def test_every_block_is_run_by_a_test_here() -> None:
    tested = {"In five minutes", "Scripts for the SDK that came before", "Tests without an appliance"}
    assert {block.heading for block in README if block.language} == tested
    assert [block.language for block in README if block.heading == "In five minutes"] == ["sh", "sh", "python", "sh"]


def test_the_quick_start(tmp_path: Path) -> None:
    """The blocks are one session of a shell in a checkout, in which `make setup` was done already."""
    (tmp_path / ".venv").symlink_to(sys.prefix)
    (tmp_path / "docs" / "api").mkdir(parents=True)
    for name in ("guide.md", "api/README.md"):
        (tmp_path / "docs" / name).write_bytes((ROOT / "docs" / name).read_bytes())
    (program,) = under("In five minutes", "python")
    (tmp_path / "quick_start.py").write_text(program.text)
    steps = [block.text for block in under("In five minutes", "sh")]
    done = "make() { [ $* = setup ]; }\ntrap 'kill $! 2>/dev/null' EXIT\n"
    shown = shell(tmp_path, done + "\n".join(steps))
    listed = [f"{len(data)} 2026/{name}" for name, data in sorted(contents(tmp_path / "docs").items())]
    assert [*sorted(shown, key=lambda line: line.split()[-1])] == sorted(
        [*listed, "identical"], key=lambda line: line.split()[-1]
    )
    assert contents(tmp_path / "restored" / "2026") == contents(tmp_path / "docs")


def test_the_make_targets_that_it_names() -> None:
    targets = set(re.findall(r"(?:^|`)make ([a-z-]+)", TEXT, re.MULTILINE))
    assert {"setup", "demo", "test", "help"} <= targets
    subprocess.run(["make", "--dry-run", *targets], cwd=ROOT, check=True, capture_output=True)


def test_scripts_in_the_old_style(tmp_path: Path, environment: dict[str, str], appliance: Simulator) -> None:
    (program,) = under("Scripts for the SDK that came before", "python")
    command = [sys.executable, "-W", "error", "-c", program.text]
    done = subprocess.run(command, env=environment, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "TestBucket\n", "")
    assert list(appliance.contents("TestBucket")) == []


def test_the_fixture(tmp_path: Path) -> None:
    (program,) = under("Tests without an appliance", "python")
    (tmp_path / "my_project.py").write_text(UPLOADER)
    (tmp_path / "test_mine.py").write_text(program.text)
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--rootdir", str(tmp_path), "."]
    environment = os.environ | {"PYTHONPATH": str(tmp_path)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "1 passed" in done.stdout


def test_the_fault_that_it_shows(appliance: Simulator, client: ds3.Client) -> None:
    assert 'ds3-simulator --fault "busy operation=put times=3"' in TEXT
    fault = appliance.faults.add("busy operation=put times=3")
    client.put_bucket(ds3.PutBucketRequest("films"))
    client.put_object(ds3.PutObjectRequest("films", "a", 0, io.BytesIO()))
    assert appliance.faults.struck(fault) == 3


def shell(directory: Path, script: str) -> list[str]:
    """Run a script in bash and return the lines it printed."""
    without = {name: value for name, value in os.environ.items() if not name.startswith("DS3_")}
    command = ["bash", "-e", "-u", "-o", "pipefail", "-c", script]
    done = subprocess.run(command, cwd=directory, env=without, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout.splitlines()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
