"""From an API version to a wheel and a source archive in ``dist/``, both or none."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from ..errors import GeneratorError
from .project import Project
from .releases import release_version
from .staging import stage
from .tools import build_archives, import_everything, judge_archives


def build_distribution(project: Project, api: str, out: Path) -> list[Path]:
    """Build and check the next version for an API version; return the archives, in `out`.

    GeneratorError, and `out` as it was, when anything is not as it should be.
    """
    version = release_version(project.releases, api)
    try:
        return _build(project, api, version, out)
    except OSError as error:
        raise GeneratorError(f"ds3-sdk {version} cannot be built: {error}") from error


def _build(project: Project, api: str, version: str, out: Path) -> list[Path]:
    with tempfile.TemporaryDirectory(prefix="ds3-package-") as folder:
        tree, built = Path(folder, "tree"), Path(folder, "built")
        stage(project, api, version, tree)
        build_archives(tree, built)
        archives = sorted(built.iterdir())
        judge_archives(tree, archives)
        import_everything(*built.glob("*.whl"))
        return _deliver(archives, out)


def _deliver(archives: list[Path], out: Path) -> list[Path]:
    """Copy first and rename last, so that no half file ever has its final name."""
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=".part-", dir=out) as part:
        ready = [Path(shutil.copy(archive, part)) for archive in archives]
        return [path.replace(out / path.name) for path in ready]
