"""What is in wheel and source archive."""

from __future__ import annotations

import os
import re
import tarfile
import zipfile
from email import message_from_string
from pathlib import Path

import pytest

from ds3_contract import read_contract
from ds3_generator.generate import PACKAGE, ROOT, contract_path
from ds3_generator.naming import snake
from ds3_generator.package import Project, build_distribution

from .conftest import Built

APIS = ["5.8", pytest.param("3.2", marks=pytest.mark.slow)]
RUNTIME = ROOT / "runtime" / "ds3_runtime"


def wheel_texts(wheel: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(wheel) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def source_texts(source: Path) -> dict[str, bytes]:
    with tarfile.open(source) as archive:
        files = {member.name.partition("/")[2]: archive.extractfile(member) for member in archive if member.isfile()}
        return {name: file.read() for name, file in files.items() if file}


def files_below(folder: Path) -> set[str]:
    kept = (".py", ".pyi", ".typed")
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.suffix in kept}


@pytest.mark.parametrize("api", APIS)
def test_the_wheel_holds_the_package_and_its_runtime_and_nothing_else(built: Built, api: str) -> None:
    wheel, _ = built(api)
    names = set(wheel_texts(wheel))
    contract = read_contract(contract_path(api))
    assert wheel.name == f"ds3_sdk-{api}.0-py3-none-any.whl"
    assert {name.partition("/")[0] for name in names} == {"ds3", "ds3_runtime", f"ds3_sdk-{api}.0.dist-info"}
    assert {name.removeprefix("ds3_runtime/") for name in names if name.startswith("ds3_runtime/")} == files_below(
        RUNTIME
    )
    operations = {f"ds3/operations/{snake(operation.name)}.py" for operation in contract.operations}
    assert {name for name in names if name.startswith("ds3/operations/")} == {*operations, "ds3/operations/__init__.py"}
    assert {"ds3/__init__.pyi", "ds3/py.typed", "ds3/ds3.py", "ds3/jobs.py", "ds3_runtime/py.typed"} <= names


@pytest.mark.parametrize("api", APIS)
def test_the_wheel_says_what_it_is(built: Built, api: str) -> None:
    texts = wheel_texts(built(api)[0])
    folder = f"ds3_sdk-{api}.0.dist-info"
    metadata = message_from_string(texts[f"{folder}/METADATA"].decode())
    assert (metadata["Name"], metadata["Version"]) == ("ds3-sdk", f"{api}.0")
    assert metadata["License-Expression"] == "Apache-2.0"
    always = [needed for needed in metadata.get_all("Requires-Dist", []) if "extra ==" not in needed]
    assert {re.split(r"\W", needed)[0] for needed in always} == {"httpx", "lxml"}
    assert set(metadata.get_all("Provides-Extra", [])) == {"dask", "fast", "progress"}
    assert texts[f"{folder}/licenses/LICENSE"] == (ROOT / "LICENSE").read_bytes()
    contract = read_contract(contract_path(api))
    assert f'api_version = "{api}"\n' in texts["ds3/_version.py"].decode()
    assert f'contract_digest = "{contract.digest}"\n' in texts["ds3/_version.py"].decode()
    readme = str(metadata.get_payload())
    assert "from_env" in readme
    claims = set(re.findall(r"(\d+) operations of API ([\d.]+\d)", readme))
    assert claims <= {(str(len(contract.operations)), api)}


@pytest.mark.parametrize("api", APIS)
def test_the_source_archive_is_complete_and_clean(built: Built, api: str) -> None:
    wheel, source = built(api)
    texts = source_texts(source)
    assert source.name == f"ds3_sdk-{api}.0.tar.gz"
    papers = {"README.md", "LICENSE", "CHANGELOG.md", "pyproject.toml", "PKG-INFO", f"spec/contracts/{api}.xml"}
    code = {f"{'runtime' if name.startswith('ds3_runtime') else 'generated'}/{name}" for name in wheel_texts(wheel)}
    assert set(texts) == papers | {name for name in code if "dist-info" not in name}
    assert texts[f"spec/contracts/{api}.xml"] == contract_path(api).read_bytes()
    assert b"tool.mypy" not in texts["pyproject.toml"]


def test_the_package_for_the_committed_api_is_the_committed_one(built: Built) -> None:
    texts = wheel_texts(built("5.8")[0])
    packed = {name.removeprefix("ds3/"): text for name, text in texts.items() if name.startswith("ds3/")}
    assert packed == {name: (PACKAGE / name).read_bytes() for name in files_below(PACKAGE)}


def test_the_same_sources_give_the_same_bytes(built: Built, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    usual = [path.read_bytes() for path in sorted(built("5.8"))]
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1")
    monkeypatch.setenv("PYTHONHASHSEED", "7")
    umask = os.umask(0o077)
    try:
        again = build_distribution(Project(), "5.8", tmp_path)
    finally:
        os.umask(umask)
    assert [path.read_bytes() for path in sorted(again)] == usual
