"""What users' type checkers make of the package: files with `assert_type`, checked strictly by mypy and by pyright.

Errors that users should get are marked with an ignore for each checker, and both complain of marks without need.
"""

from __future__ import annotations

import ast
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

USAGE = Path(__file__).parent / "usage"
FILES = sorted(USAGE.glob("*.py"))
MYPY = ["mypy", "--config-file=", "--strict", "--warn-unreachable", "--python-version", "3.11"]
PYRIGHT = ["basedpyright", "--pythonpath", sys.executable]


def run(command: list[str], folder: Path) -> str:
    done = subprocess.run(
        [sys.executable, "-m", *command], cwd=folder, capture_output=True, text=True, check=False, timeout=250
    )
    return f"{done.returncode}\n{done.stdout}{done.stderr}"


def mypy(cache: Path, *paths: Path) -> str:
    return run([*MYPY, "--cache-dir", str(cache), *map(str, paths)], cache)


def pyright(project: Path) -> str:
    return run([*PYRIGHT, "--project", str(project)], project)


def test_there_is_much_to_check() -> None:
    calls = [node for path in FILES for node in ast.walk(ast.parse(path.read_text("utf-8"))) if is_assert(node)]
    assert len(calls) > 60
    marked = "".join(path.read_text("utf-8") for path in FILES)
    assert marked.count("# type: ignore[") == marked.count("# pyright: ignore[") > 8


def is_assert(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "assert_type"


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return where mypy keeps what it knows of the package."""
    return tmp_path_factory.mktemp("mypy")


def test_mypy_has_nothing_to_say(cache: Path) -> None:
    assert mypy(cache, *FILES) == f"0\nSuccess: no issues found in {len(FILES)} source files\n"


def test_pyright_has_nothing_to_say() -> None:
    assert pyright(USAGE).startswith("0\n0 errors, 0 warnings, 0 notes")


@pytest.mark.parametrize(
    ("line", "rule", "other"),
    [
        ("assert_type(client.get_service(ds3.GetServiceRequest()).status, str)", "assert-type", "AssertTypeFailure"),
        ("client.get_service(ds3.PutBucketRequest('films'))", "arg-type", "ArgumentType"),
        ("ds3.PutBucketRequest(7)", "arg-type", "ArgumentType"),
        ("client.get_servicee(ds3.GetServiceRequest())", "attr-defined", "AttributeAccessIssue"),
    ],
)
def test_both_would_say_so(line: str, rule: str, other: str, cache: Path, tmp_path: Path) -> None:
    script = f"from typing import assert_type\n\nimport ds3\n\n\ndef use(client: ds3.Client) -> None:\n    {line}\n"
    (tmp_path / "wrong.py").write_text(script, encoding="utf-8")
    shutil.copy(USAGE / "pyrightconfig.json", tmp_path)
    assert f"[{rule}]\nFound 1 error in 1 file" in mypy(cache, tmp_path / "wrong.py")
    assert f"(report{other})" in pyright(tmp_path)
