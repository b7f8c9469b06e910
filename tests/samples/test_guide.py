"""docs/guide.md is true: its code runs and prints what it says, and its tables have everything."""

from __future__ import annotations

import inspect
import re
import subprocess
import sys
from pathlib import Path

import pytest

import ds3
from ds3_generator.generate import ROOT

from .documents import blocks

GUIDE = ROOT / "docs" / "guide.md"
BLOCKS = blocks(GUIDE)
SECTIONS = list(dict.fromkeys(block.heading for block in BLOCKS if block.language == "python"))
PREAMBLE = "import ds3\n\nclient = ds3.Client.from_env()\n"


def section(heading: str) -> str:
    """Return the text of a section, without those below it."""
    found = re.search(rf"^#+ {re.escape(heading)}\n(.*?)(?=^#|\Z)", GUIDE.read_text("utf-8"), re.MULTILINE | re.DOTALL)
    assert found, heading
    return found[1]


def joined(heading: str, language: str) -> str:
    return "\n".join(block.text for block in BLOCKS if (block.heading, block.language) == (heading, language))


@pytest.fixture
def desk(client: ds3.Client, tmp_path: Path) -> Path:
    """Return a directory with a few reels, which are objects too."""
    client.put_bucket(ds3.PutBucketRequest("films"))
    reels = {"reel1.mov": bytes(25_000), "reel2.mov": b"a short film", "reels/a": b"one", "reels/b/c": b"three"}
    for name, data in {**reels, "reels/empty": b""}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(data)
    for name in ("reel1.mov", "reel2.mov"):
        client.put_object(ds3.PutObjectRequest("films", name, stream=tmp_path / name))
    return tmp_path


@pytest.mark.parametrize("heading", SECTIONS)
def test_the_code_of_a_section(heading: str, desk: Path, environment: dict[str, str]) -> None:
    profile = desk / ".config" / "ds3" / "profiles.toml"
    profile.parent.mkdir(parents=True)
    profile.write_text(joined("From a profile", "toml"))
    profile.chmod(0o600)
    program = desk / "program.py"
    program.write_text(f"{PREAMBLE}{joined(heading, 'python')}\nclient.close()\n", encoding="utf-8")
    elsewhere = {name: value for name, value in environment.items() if name not in ("XDG_CONFIG_HOME", "DS3_PROFILES")}
    done = subprocess.run(
        [sys.executable, "-W", "error", str(program)],
        cwd=desk,
        env=elsewhere | {"HOME": str(desk)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not done.stderr
    shows = [block for block in BLOCKS if (block.heading, block.language) == (heading, "text")]
    assert not shows or done.stdout == "".join(block.text for block in shows)


def test_nothing_is_left_out() -> None:
    assert {block.language for block in BLOCKS} == {"python", "text", "toml"}
    assert len(SECTIONS) >= 10


def test_every_error_is_in_the_table() -> None:
    named = {name for row in rows("Errors") for name in re.findall(r"`([A-Z]\w+)`", row[0])}
    known = {name for name, kind in vars(ds3.errors).items() if is_error(kind)}
    assert named == known - {"Ds3Error"}


def is_error(kind: object) -> bool:
    return isinstance(kind, type) and issubclass(kind, ds3.errors.Ds3Error)


def test_every_argument_of_a_client_is_in_the_table() -> None:
    named = [name for row in rows("A client") for name in re.findall(r"`(\w+)`", row[0])]
    assert named == list(inspect.signature(ds3.Client).parameters)


@pytest.mark.parametrize(
    ("heading", "options"), [("Options of a transfer", ds3.TransferOptions), ("Options of a job", ds3.JobOptions)]
)
def test_every_option_is_in_the_table(heading: str, options: type) -> None:
    named = [name for row in rows(heading) for name in re.findall(r"`(\w+)`", row[0])]
    assert sorted(named) == sorted(inspect.signature(options).parameters)


def rows(heading: str) -> list[list[str]]:
    """Return the cells of the table in a section, without its head."""
    lines = [line for line in section(heading).splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def test_the_code_is_well_typed(tmp_path: Path) -> None:
    """Each section is a module of its own, as users write theirs."""
    for number, heading in enumerate(SECTIONS):
        (tmp_path / f"section_{number}.py").write_text(f"{PREAMBLE}{joined(heading, 'python')}", encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
    done = subprocess.run([*command, str(tmp_path)], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
