"""From a checkout to a wheel and a source archive in ``dist/``, both or none."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from ..errors import GeneratorError
from .project import Project
from .releases import release_version
from .simulator import SIMULATOR, simulator_version, stage_simulator
from .staging import stage
from .tools import SDK, build_archives, import_everything, judge_archives


def build_distribution(project: Project, api: str, out: Path) -> list[Path]:
    """Build and check the next version of the SDK for an API version; return the archives, in `out`.

    GeneratorError, and `out` as it was, when anything is not as it should be.
    """
    version = release_version(project.releases, api)
    return _build(f"ds3-sdk {version}", partial(stage, project, api, version), SDK, out)


def build_simulator(project: Project, out: Path) -> list[Path]:
    """Build and check the simulator with all contracts; return the archives, in `out`, as `build_distribution` does."""
    version = simulator_version(project)
    return _build(f"ds3-simulator {version}", partial(stage_simulator, project), SIMULATOR, out)


def _build(what: str, stage: Callable[[Path], None], packages: Sequence[str], out: Path) -> list[Path]:
    try:
        with tempfile.TemporaryDirectory(prefix="ds3-package-") as folder:
            tree, built = Path(folder, "tree"), Path(folder, "built")
            stage(tree)
            build_archives(tree, built)
            archives = sorted(built.iterdir())
            judge_archives(tree, archives)
            import_everything(*built.glob("*.whl"), packages=packages)
            return _deliver(archives, out)
    except OSError as error:
        raise GeneratorError(f"{what} cannot be built: {error}") from error


def _deliver(archives: list[Path], out: Path) -> list[Path]:
    """Copy first and rename last, so that no half file ever has its final name."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".part-", dir=out) as part:
        ready = [Path(shutil.copy(archive, part)) for archive in archives]
        return [path.replace(out / path.name) for path in ready]
