"""The tree that ``ds3-simulator`` is built from: the simulator, and the contracts with their reader."""

from __future__ import annotations

import re
import shutil
import tomllib
from pathlib import Path

from ..errors import GeneratorError
from .project import Project

SIMULATOR = ("ds3_contract", "ds3_simulator")
"""Its packages. Nothing else that is published needs the first one, so it travels inside."""

_TEXTS = ("LICENSE", "CHANGELOG.md")
_STRANGERS = shutil.ignore_patterns("__pycache__", ".*")
_NEEDED = '"ds3-contract", '
_PACKAGES = 'packages = ["ds3_simulator"]'


def simulator_version(project: Project) -> str:
    """Return the version of the next build: it speaks every API version, so it has a number of its own."""
    try:
        metadata = tomllib.loads(_metadata(project))["project"]
    except (tomllib.TOMLDecodeError, KeyError) as error:
        raise GeneratorError(f"{project.simulator / 'pyproject.toml'} cannot be read: {error}") from error
    return str(metadata.get("version", ""))


def stage_simulator(project: Project, tree: Path) -> None:
    """Fill the empty folder `tree` with the simulator, the contracts, and its papers."""
    shutil.copytree(project.simulator / "ds3_simulator", tree / "ds3_simulator", ignore=_STRANGERS)
    shutil.copytree(project.root / "spec" / "ds3_contract", tree / "ds3_contract", ignore=_STRANGERS)
    shutil.copytree(project.contracts, tree / "ds3_contract" / "contracts")
    shutil.copyfile(project.root / "spec" / "contract.rng", tree / "ds3_contract" / "contract.rng")
    for name in _TEXTS:
        shutil.copyfile(project.root / name, tree / name)
    shutil.copyfile(project.simulator / "README.md", tree / "README.md")
    (tree / "pyproject.toml").write_text(bundled(_metadata(project)), encoding="utf-8", newline="\n")


def bundled(text: str) -> str:
    """Return the simulator's ``pyproject.toml`` with the reader of contracts inside instead of beside it."""
    if text.count(_NEEDED) != 1 or text.count(_PACKAGES) != 1:
        raise GeneratorError(f"simulator/pyproject.toml needs {_NEEDED.strip(', ')} and {_PACKAGES!r}, once each")
    inside = f"packages = [{', '.join(f'{name!r}' for name in SIMULATOR)}]".replace("'", '"')
    return re.sub(re.escape(_PACKAGES), inside, text.replace(_NEEDED, ""))


def _metadata(project: Project) -> str:
    return (project.simulator / "pyproject.toml").read_text(encoding="utf-8")
