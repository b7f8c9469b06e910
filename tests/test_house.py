"""The rules of the house that a script can see: who imports whom, and that no code asks for a name."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ds3_contract import read_contract
from ds3_generator.generate import ROOT, contract_path

SOURCES = {
    "ds3": ROOT / "generated" / "ds3",
    "ds3_runtime": ROOT / "runtime" / "ds3_runtime",
    "ds3_contract": ROOT / "spec" / "ds3_contract",
    "ds3_generator": ROOT / "generator" / "ds3_generator",
    "ds3_simulator": ROOT / "simulator" / "ds3_simulator",
}
ALLOWED = {
    "ds3": {"ds3", "ds3_runtime"},
    "ds3_runtime": {"httpx", "lxml"},
    "ds3_contract": {"lxml"},
    "ds3_generator": {"ds3_contract", "jinja2", "black", "lxml"},
    "ds3_simulator": {"ds3_contract", "lxml"},
}
GUESTS = {"pytest_plugin.py": {"pytest"}, "tls.py": {"trustme"}, "bars.py": {"rich"}}
"""Modules that only those import who have what else they need."""
ONLY_HERE = {
    "lxml": {"ds3_runtime/xml.py"},
    "httpx": {
        "ds3_runtime/async_client.py",
        "ds3_runtime/async_transport.py",
        "ds3_runtime/client.py",
        "ds3_runtime/tasks/guest.py",
        "ds3_runtime/transport.py",
        "ds3_runtime/wire/guest.py",
        "ds3_runtime/wire/host.py",
    },
    "environ": {"ds3_runtime/config.py"},
}
CONTRACT = read_contract(contract_path("5.8"))
NAMES = {thing.name for thing in (*CONTRACT.operations, *CONTRACT.types, *CONTRACT.enums)}


ORDINARY = {
    "Error",  # the tag of an error document
    "Part",  # a tag of a request body
    "Objects",  # a tag of a request body
    "DeleteObject",  # a class of request bodies, as every SDK calls it
    "Blob",  # a class of the transfer engine
    "PutObject",  # a class of the transfer engine
    "HeadRequestStatus",  # a class of the drop-in layer
    "Node",  # a name of xml.dom
}


def files(package: str) -> list[Path]:
    return sorted(SOURCES[package].rglob("*.py"))


def imported(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield (node.module or "").partition(".")[0]


@pytest.mark.parametrize("package", SOURCES)
def test_arrows_point_one_way(package: str) -> None:
    strangers = {
        f"{path.relative_to(ROOT)} imports {name}"
        for path in files(package)
        for name in imported(ast.parse(path.read_text(encoding="utf-8")))
        if name not in sys.stdlib_module_names
        and name not in ALLOWED[package] | {package, "__future__"} | GUESTS.get(path.name, set())
    }
    assert not strangers


@pytest.mark.parametrize("word", ONLY_HERE)
def test_each_door_to_the_world_is_in_one_room(word: str) -> None:
    pattern = re.compile(rf"^\s*(import|from) {word}\b|\bos\.{word}\b", re.MULTILINE)
    rooms = {
        path.relative_to(SOURCES["ds3_runtime"].parent).as_posix()
        for path in files("ds3_runtime")
        if pattern.search(path.read_text(encoding="utf-8"))
    }
    assert rooms == ONLY_HERE[word]


@pytest.mark.parametrize("package", ["ds3_generator", "ds3_contract", "ds3_runtime"])
def test_no_code_asks_for_an_operation_or_type_by_name(package: str) -> None:
    found = {
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value}"
        for path in files(package)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
        for word in re.findall(r"\w+", node.value)
        if word in NAMES and node.value.count(" ") < 2 and word not in ORDINARY
    }
    assert not found


def test_no_template_asks_for_an_operation_or_type_by_name() -> None:
    for path in (SOURCES["ds3_generator"] / "templates").glob("*.jinja"):
        text = path.read_text(encoding="utf-8")
        assert not set(re.findall(r"\w+", text)) & (NAMES - ORDINARY), path.name
        for condition in re.findall(r"{%-?\s*(?:el)?if (.*?)%}", text):
            assert not re.search(r"\.name\s*(==|!=|in)", condition), path.name


def test_importing_the_package_loads_nothing() -> None:
    script = "import sys, ds3; print(*sys.modules)"
    loaded = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout
    ours = [name for name in loaded.split() if name.partition(".")[0] in ("ds3", "ds3_runtime", "httpx", "lxml")]
    assert ours == ["ds3"]


def test_every_public_name_is_there() -> None:
    import ds3
    from ds3._exports import names

    assert set(names()) <= set(dir(ds3))
    assert all(getattr(ds3, name) is not None for name in names())
    assert len(names()) > 379 * 2 + len(CONTRACT.types) + len(CONTRACT.enums)
    with pytest.raises(AttributeError, match="module 'ds3' has no attribute 'Nonsense'"):
        ds3.Nonsense  # noqa: B018


def test_the_client_has_a_method_for_every_operation() -> None:
    import ds3
    from ds3_generator.naming import snake

    methods = {name: getattr(ds3.Client, name) for name in map(snake, (entry.name for entry in CONTRACT.operations))}
    assert len(methods) == 379
    for operation in CONTRACT.operations:
        method = methods[snake(operation.name)]
        assert method.__doc__ == operation.summary
        assert method.__annotations__ == {
            "request": f"{operation.name}Request",
            "return": f"{operation.name}Response",
        }


def test_no_file_names_a_registry_or_a_path_of_this_machine() -> None:
    tracked = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, check=False)
    names = tracked.stdout.decode().split("\0") if tracked.returncode == 0 else []
    hosts = re.compile(rb"pypi\.o" rb"rg|pythonho" rb"sted|npmjs\.o" rb"rg|deb\.deb" rb"ian")
    guilty = [name for name in names if name and (ROOT / name).is_file() and hosts.search((ROOT / name).read_bytes())]
    assert not guilty
