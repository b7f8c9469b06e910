"""Other people's programs that build and judge distributions."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from ..errors import GeneratorError

_EPOCH = "1580601600"
"""Time stamp of every file in an archive, so that the same sources give the same bytes: 2020-02-02."""

SDK = ("ds3", "ds3_runtime")
"""The packages of the SDK."""

_IMPORT_ALL = """
import pkgutil, sys
from importlib import import_module
names, places = sys.argv[1].split(","), tuple(sys.argv[2:])
packages = [import_module(name) for name in names]
strangers = [package for package in packages if not package.__file__.startswith(places)]
assert not strangers, strangers
for package in packages:
    for module in pkgutil.walk_packages(package.__path__, package.__name__ + "."):
        import_module(module.name)
    for name in dir(package):
        getattr(package, name)
"""


def build_archives(tree: Path, out: Path) -> None:
    """Build the source archive of `tree`, and from that the wheel, which proves the archive complete."""
    _run("build", "build", "--no-isolation", "--outdir", str(out), str(tree))


def judge_archives(tree: Path, archives: list[Path]) -> None:
    """Have metadata and contents checked; GeneratorError with what was found."""
    wheels = [str(path) for path in archives if path.suffix == ".whl"]
    _run("twine check", "twine", "check", "--strict", *map(str, archives))
    _run("check-wheel-contents", "check_wheel_contents", "--config", str(tree / "pyproject.toml"), *wheels)


def import_everything(*places: Path, packages: Sequence[str] = SDK) -> None:
    """Import each module of packages from folders or wheels; GeneratorError with the first that cannot be."""
    paths = [str(place) for place in places]
    search = os.pathsep.join(paths)
    _call("import", [sys.executable, "-B", "-c", _IMPORT_ALL, ",".join(packages), *paths], {"PYTHONPATH": search})


def _run(what: str, module: str, *arguments: str) -> None:
    _call(what, [sys.executable, "-m", module, *arguments], {"SOURCE_DATE_EPOCH": _EPOCH})


def _call(what: str, command: list[str], settings: dict[str, str]) -> None:
    done = subprocess.run(
        command,
        env=os.environ | settings,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    if done.returncode:
        raise GeneratorError(f"{what} failed:\n{done.stdout.strip()}")
