"""Generation: the same bytes every time, only what differs is written, and failure leaves no trace."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from ds3_contract import Argument, Contract, read_contract, write_contract
from ds3_generator.__main__ import main
from ds3_generator.build import build_package
from ds3_generator.errors import GeneratorError
from ds3_generator.format import format_all
from ds3_generator.generate import PACKAGE, contract_path, generated_files
from ds3_generator.write import apply, differences

API = "5.8"


@pytest.fixture(scope="session")
def contract() -> Contract:
    return read_contract(contract_path(API))


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """Return a copy of the committed package that a test may spoil."""
    copy = tmp_path / "ds3"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("__pycache__"))
    return copy


def test_the_committed_package_is_what_the_contract_generates(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", "--api", API]) == 0, capsys.readouterr().out


def test_check_notices_one_changed_character(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    module = package / "operations" / "put_bucket.py"
    module.write_text(module.read_text().replace('"PUT"', '"PUR"'))
    assert main(["check", "--out", str(package)]) == 1
    assert "put_bucket.py: differs" in capsys.readouterr().out


def test_check_notices_one_changed_line_of_the_contract(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    changed = tmp_path / "5.8.xml"
    line = '<field name="logical_used_capacity" type="long?"'
    text = contract_path(API).read_text(encoding="utf-8")
    assert text.count(line) == 1
    changed.write_text(text.replace(line, line.replace("?", "")), encoding="utf-8")
    assert main(["check", "--contract", str(changed)]) == 1
    assert "bucket.py: differs" in capsys.readouterr().out


def test_generate_writes_only_what_differs_and_removes_what_is_stale(package: Path) -> None:
    before = {path: path.stat().st_mtime_ns for path in package.rglob("*.py")}
    spoilt = package / "models" / "bucket.py"
    spoilt.write_text("# spoilt")
    (package / "client.py").unlink()
    stale = package / "operations" / "put_nothing.py"
    stale.write_text("# Generated from Spectra S3 contract 1.0 by ds3_generator.\n")
    assert main(["generate", "--out", str(package)]) == 0
    assert not stale.exists()
    after = {path: path.stat().st_mtime_ns for path in package.rglob("*.py")}
    changed = {path.name for path in before if before[path] != after[path]}
    assert changed == {"bucket.py", "client.py"}
    assert main(["check", "--out", str(package)]) == 0


def test_a_file_of_somebody_else_is_not_touched(package: Path, capsys: pytest.CaptureFixture[str]) -> None:
    mine = package / "models" / "mine.py"
    mine.write_text("# my own work\n")
    (package / "client.py").unlink()
    assert main(["generate", "--out", str(package)]) == 1
    assert "mine.py was not generated" in capsys.readouterr().err
    assert mine.exists()
    assert not (package / "client.py").exists()


def test_nothing_is_written_when_generation_fails(tmp_path: Path, contract: Contract) -> None:
    without_roles = replace(contract, operations=tuple(replace(entry, role=None) for entry in contract.operations))
    write_contract(without_roles, tmp_path / "c.xml")
    assert main(["generate", "--contract", str(tmp_path / "c.xml"), "--out", str(tmp_path / "out")]) == 1
    assert not (tmp_path / "out").exists()


def test_missing_roles_are_named(contract: Contract) -> None:
    without = tuple(entry for entry in contract.operations if entry.role != "get-blob")
    with pytest.raises(GeneratorError, match="no operation plays get-blob"):
        build_package(replace(contract, operations=without))


def test_two_things_with_one_public_name_are_refused(contract: Contract) -> None:
    twin = replace(contract.types[0], name="Client")
    with pytest.raises(GeneratorError, match="public names clash: Client"):
        build_package(replace(contract, types=(*contract.types, twin)))


def test_names_that_clash_after_snake_casing_are_refused(contract: Contract) -> None:
    twin = replace(contract.operation("PutBucket"), name="Putbucket", role=None)
    first = replace(twin, name="PutBucket")
    twins = (replace(first, name="PutBUcket"), replace(first, name="PutB_ucket"))
    with pytest.raises(GeneratorError, match="operation modules clash"):
        build_package(replace(contract, operations=(*contract.operations, *twins, *twins)))


def test_an_argument_that_would_hide_a_method_is_refused(contract: Contract) -> None:
    operation = contract.operation("GetService")
    spoilt = replace(operation, arguments=(Argument("parse", "string", optional=True),))
    with pytest.raises(GeneratorError, match="GetService: an argument cannot be called parse"):
        build_package(replace(contract, operations=(*contract.operations[:0], spoilt)))


def test_formatting_names_the_file_that_is_not_python(tmp_path: Path) -> None:
    with pytest.raises(GeneratorError, match=r"models/odd\.py is not Python"):
        format_all({"models/odd.py": "def ("}, tmp_path / "cache")


def test_formatting_comes_from_the_cache_the_second_time(tmp_path: Path) -> None:
    first = format_all({"a.py": "x  =  1\n"}, tmp_path)
    (cached,) = tmp_path.iterdir()
    cached.write_text("x = 2  # from the cache\n")
    assert first == {"a.py": "x = 1\n"}
    assert format_all({"a.py": "x  =  1\n"}, tmp_path) == {"a.py": "x = 2  # from the cache\n"}


def test_a_folder_is_brought_to_the_wanted_state(tmp_path: Path) -> None:
    apply(differences({"a/b.py": "1\n"}, tmp_path))
    assert (tmp_path / "a" / "b.py").read_text() == "1\n"
    assert (tmp_path / "py.typed").exists()
    assert differences({"a/b.py": "1\n"}, tmp_path) == []


_DIGEST = """
import hashlib
from ds3_contract import read_contract
from ds3_generator.build import build_package
from ds3_generator.generate import contract_path
from ds3_generator.render import render_package
files = render_package(build_package(read_contract(contract_path("5.8"))))
print(hashlib.sha256(repr(list(files.items())).encode()).hexdigest())
"""


def test_the_same_bytes_whatever_the_order_of_hashes() -> None:
    digests = {
        subprocess.run(
            [sys.executable, "-c", _DIGEST],
            env=os.environ | {"PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C"},
            check=True,
            capture_output=True,
        ).stdout
        for seed, zone in (("1", "UTC"), ("2", "Asia/Tokyo"))
    }
    assert len(digests) == 1


def test_no_generated_file_bears_a_path_or_a_clock() -> None:
    text = "".join(generated_files(contract_path(API)).values())
    assert str(PACKAGE.parents[1]) not in text
    assert hashlib.sha256(contract_path(API).read_bytes()).hexdigest() in text
