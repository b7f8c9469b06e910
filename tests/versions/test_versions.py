"""Every API version in spec/contracts generates a package that imports, type-checks and speaks."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from ds3_contract import Contract, read_contract
from ds3_generator.build import build_package
from ds3_generator.generate import CONTRACTS, ROOT, contract_path
from ds3_generator.render import render_package

COUNTS = {
    "3.2": (294, 139),
    "3.5": (363, 169),
    "4.1": (365, 169),
    "5.0": (367, 169),
    "5.4": (374, 173),
    "5.6": (379, 175),
    "5.8": (379, 178),
    "6.0": (381, 188),
}
"""Public operations, and structures that answers are read with, where a second source tells them."""

APIS = sorted(path.stem for path in CONTRACTS.glob("*.xml"))
every_version = pytest.mark.parametrize("api", APIS)
SAMPLED = ("3.2", "6.0")
"""Versions whose packages `make test` checks with mypy, documents and old scripts too; `make test-all` checks all."""
some_versions = pytest.mark.parametrize(
    "api", [api if api in SAMPLED else pytest.param(api, marks=pytest.mark.slow) for api in COUNTS]
)


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder below which each version's package is generated when it is first asked for."""
    return tmp_path_factory.mktemp("packages")


def generated(packages: Path, api: str) -> Path:
    """Return a folder that holds the package `ds3` of this version; black would only change its looks."""
    folder = packages / api
    for path, text in render_package(build_package(read_contract(contract_path(api)))).items():
        file = folder / "ds3" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    (folder / "ds3" / "py.typed").touch()
    return folder


def answered(contract: Contract) -> int:
    """Count the structures that stand in documents: not those in headers, nor those that are only sent."""
    return sum(
        not type_.notification and all(field.origin in ("element", "attribute") for field in type_.fields)
        for type_ in contract.types
    )


def test_no_version_is_missing() -> None:
    assert set(COUNTS) <= set(APIS)


@pytest.mark.parametrize("api", COUNTS)
def test_each_contract_has_all_operations_and_types(api: str) -> None:
    contract = read_contract(contract_path(api))
    assert (len(contract.operations), answered(contract)) == COUNTS[api]


def passed_by(api: str, packages: Path, *paths: str) -> str:
    """Run tests with the package of a version; return what they printed."""
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-p", "no:xdist", "-s", *paths]
    environment = os.environ | {"PYTHONPATH": str(generated(packages, api)), "DS3_TEST_API": api}
    run = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr[-2000:]
    return run.stdout


@every_version
def test_each_package_imports_speaks_and_is_understood(api: str, packages: Path) -> None:
    """Run the tests of generated operations, and send each operation to a simulator of this version."""
    told = passed_by(api, packages, "tests/generated/test_operations.py", "tests/end_to_end/test_every_operation.py")
    lines = re.findall(r"^.* operations called by \w+, .* succeeded$", told, re.MULTILINE)
    print(*lines, sep="\n")
    expected = f"{api}: {len(read_contract(contract_path(api)).operations)} operations called by"
    assert [line.partition(",")[0] for line in lines] == [f"{expected} threads", f"{expected} tasks"]


@some_versions
def test_each_package_reads_all_answers_and_serves_old_scripts(api: str, packages: Path) -> None:
    documents = "tests/generated/test_documents.py"
    old = ("operations", "results", "helpers", "helpers_blobs")
    passed_by(api, packages, documents, *(f"tests/dropin/test_{name}.py" for name in old))


@some_versions
def test_each_package_is_typed_strictly(api: str, packages: Path) -> None:
    folder = generated(packages, api)
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(folder / "cache"), "-p", "ds3"]
    run = subprocess.run(
        command, cwd=folder, env=os.environ | {"MYPYPATH": str(folder)}, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout[-3000:] + run.stderr
