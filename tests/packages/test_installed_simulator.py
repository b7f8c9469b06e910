"""The simulator's wheel: what is in it, and that it works alone in an empty environment."""

from __future__ import annotations

import json
import re
import subprocess
import tarfile
import venv
import zipfile
from email import message_from_string
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest

from ds3_generator.__main__ import main
from ds3_generator.errors import GeneratorError
from ds3_generator.generate import ROOT
from ds3_generator.package.simulator import bundled

SIMULATOR = ROOT / "simulator"
PYPROJECT = (SIMULATOR / "pyproject.toml").read_text(encoding="utf-8")
VERSION = re.findall(r'^version = "(.*)"$', PYPROJECT, re.MULTILINE)[0]


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Return the wheel and the source archive."""
    out = tmp_path_factory.mktemp("dist")
    assert main(["package", "--simulator", "--out", str(out)]) == 0
    (wheel,), (source,) = out.glob("*.whl"), out.glob("*.tar.gz")
    return wheel, source


def test_the_wheel_holds_the_simulator_with_every_contract(archives: tuple[Path, Path]) -> None:
    wheel, source = archives
    assert wheel.name == f"ds3_simulator-{VERSION}-py3-none-any.whl"
    names = set(zipfile.ZipFile(wheel).namelist())
    expected = {f"ds3_contract/contracts/{path.name}" for path in (ROOT / "spec" / "contracts").iterdir()}
    expected |= {"ds3_contract/contract.rng", "ds3_contract/py.typed"}
    for package in (SIMULATOR / "ds3_simulator", ROOT / "spec" / "ds3_contract"):
        files = (path for path in package.rglob("*") if path.is_file() and path.suffix != ".pyc")
        paths = {path.relative_to(package.parent).as_posix() for path in files}
        expected |= {path for path in paths if "/." not in path}
    assert {name for name in names if "dist-info" not in name} == expected
    with tarfile.open(source) as archive:
        packed = {member.name.partition("/")[2] for member in archive if member.isfile()}
    assert packed == expected | {"LICENSE", "README.md", "CHANGELOG.md", "pyproject.toml", "PKG-INFO"}


def test_the_wheel_says_what_it_is(archives: tuple[Path, Path]) -> None:
    with zipfile.ZipFile(archives[0]) as archive:
        folder = f"ds3_simulator-{VERSION}.dist-info"
        metadata = message_from_string(archive.read(f"{folder}/METADATA").decode())
        entry_points = archive.read(f"{folder}/entry_points.txt").decode()
        assert archive.read(f"{folder}/licenses/LICENSE") == (ROOT / "LICENSE").read_bytes()
    assert (metadata["Name"], metadata["Version"]) == ("ds3-simulator", VERSION)
    assert metadata["License-Expression"] == "Apache-2.0"
    needed = metadata.get_all("Requires-Dist", [])
    assert {re.split(r"\W", each)[0] for each in needed if "extra" not in each} == {"lxml"}
    assert "ds3-simulator = ds3_simulator.__main__:main" in entry_points
    assert "[pytest11]\nds3_simulator = ds3_simulator.pytest_plugin" in entry_points
    assert str(metadata.get_payload()).strip() == (SIMULATOR / "README.md").read_text(encoding="utf-8").strip()


def test_metadata_that_cannot_be_changed_for_the_archive_is_refused() -> None:
    assert "ds3-contract" not in bundled(PYPROJECT)
    with pytest.raises(GeneratorError, match="ds3-contract"):
        bundled(PYPROJECT.replace("ds3-contract", "ds3-contracts"))


@pytest.fixture
def environment(tmp_path: Path, archives: tuple[Path, Path]) -> Path:
    """Return the folder of programs in an environment that holds the wheel, what it needs, and nothing else."""
    venv.create(tmp_path / "venv", with_pip=True)
    programs = tmp_path / "venv" / "bin"
    install = [programs / "python", "-I", "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*install, "--constraint", ROOT / "constraints.txt", archives[0]], check=True, timeout=200)
    return programs


@pytest.mark.slow
def test_it_works_alone_in_an_empty_environment(tmp_path: Path, environment: Path) -> None:
    command = environment / "ds3-simulator"
    shown = subprocess.run([command, "--version"], check=True, capture_output=True, text=True, cwd=tmp_path)
    assert shown.stdout == f"ds3-simulator {VERSION}\n"
    shown = subprocess.run([command, "--help"], check=True, capture_output=True, text=True, cwd=tmp_path)
    assert "3.2, 3.5, 4.1, 5.0, 5.4, 5.6, 5.8, 6.0" in shown.stdout
    started = [command, "--api", "5.4", "--bucket", "films"]
    with subprocess.Popen(
        started, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, cwd=tmp_path
    ) as process:
        assert process.stdout
        printed = dict(process.stdout.readline().strip().split("=", 1) for _ in range(5))
        with pytest.raises(HTTPError, match="403"):
            urlopen(printed["DS3_ENDPOINT"] + "/films", timeout=20)
        with urlopen(printed["DS3_CONTROL"] + "/state", timeout=20) as response:
            state = json.load(response)
        with urlopen(printed["DS3_CONTROL"], timeout=20) as response:
            assert "films" in response.read().decode()
        process.terminate()
    assert process.returncode == 0
    assert (state["api"], state["buckets"][0]["name"], state["last_requests"][0]["status"]) == ("5.4", "films", 403)
