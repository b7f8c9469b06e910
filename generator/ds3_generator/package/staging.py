"""The tree that a distribution is built from: nothing in it but what belongs into the source archive."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

from ..errors import GeneratorError
from ..generate import generated_files
from ..write import apply, differences
from .project import Project

_TEXTS = ("LICENSE", "CHANGELOG.md")
_TABLES = ("build-system", "project", "tool.hatch", "tool.check-wheel-contents")
"""The parts of ``pyproject.toml`` that the package needs; the others are for working on it."""

_VERSION = re.compile(r'^version = "[^"]*"$', re.MULTILINE)
_CLAIM = re.compile(r"All \d+ operations of API [\d.]+")


def stage(project: Project, api: str, version: str, tree: Path) -> None:
    """Fill the empty folder `tree` with the package for an API version, its runtime, contract and papers."""
    contract = project.contract(api)
    if not contract.is_file():
        raise GeneratorError(f"{contract} is missing: import API {api} first")
    _copy(project, contract, tree)
    _write(tree / "pyproject.toml", metadata(_read(project.root / "pyproject.toml"), version))
    files = generated_files(contract)
    apply(differences(files, tree / "generated" / "ds3"))
    operations = sum(path.startswith("operations/") for path in files) - 1
    _write(tree / "README.md", readme(_read(project.root / "README.md"), api, operations))


def _copy(project: Project, contract: Path, tree: Path) -> None:
    """Copy what goes into the archive as it is."""
    (tree / "spec" / "contracts").mkdir(parents=True)
    shutil.copyfile(contract, tree / "spec" / "contracts" / contract.name)
    for name in _TEXTS:
        shutil.copyfile(project.root / name, tree / name)
    strangers = shutil.ignore_patterns("__pycache__")
    shutil.copytree(project.root / "runtime" / "ds3_runtime", tree / "runtime" / "ds3_runtime", ignore=strangers)


def readme(text: str, api: str, operations: int) -> str:
    """Return the project's README with the number of operations that this package has."""
    return _CLAIM.sub(f"All {operations} operations of API {api}", text)


def metadata(text: str, version: str) -> str:
    """Return what the package needs of the project's ``pyproject.toml``, with the version set."""
    tables = re.split(r"^(?=\[)", text, flags=re.MULTILINE)
    wanted = "".join(table for table in tables if table.startswith(tuple(f"[{name}" for name in _TABLES)))
    result, count = _VERSION.subn(f'version = "{version}"', wanted)
    if count != 1 or tomllib.loads(result)["project"]["version"] != version:
        raise GeneratorError("pyproject.toml needs exactly one line `version = ...`, in [project]")
    return result


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def _write(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")
