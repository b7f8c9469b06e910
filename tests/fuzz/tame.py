"""What generated modules may consist of: nothing but the kinds of nodes, calls and imports of the real package."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable, Iterator

from ds3_contract import Contract
from ds3_generator.build import build_package
from ds3_generator.render import render_package


def rendered(contract: Contract) -> dict[str, str]:
    """Return the unformatted text of each generated module."""
    return render_package(build_package(contract))


def habits(contract: Contract, files: dict[str, str], paths: Iterable[str]) -> set[tuple[str, ...]]:
    """Return the kinds of nodes, the calls and the imports in some modules, with the contract's own names left out."""
    own = {f"{operation.name}{part}" for operation in contract.operations for part in ("Request", "Response")}
    own |= {thing.name for thing in (*contract.types, *contract.enums)}
    found: set[tuple[str, ...]] = set()
    for path in paths:
        group = path.partition("/")[0]
        for node in ast.walk(ast.parse(files[path], path)):
            found.add((group, type(node).__name__))
            found |= {(group, *habit) for habit in _habits(node, own)}
            if isinstance(node, ast.ImportFrom):
                found.add((group, "from", _origin(path, node, files)))
    return found


def _habits(node: ast.AST, own: set[str]) -> Iterator[tuple[str, ...]]:
    if isinstance(node, ast.Call):
        yield "call", _callee(node.func, own)
    elif isinstance(node, ast.Import):
        yield from (("import", name.name) for name in node.names)
    elif isinstance(node, ast.FunctionDef | ast.ClassDef):
        yield from (("decorator", ast.unparse(decorator)) for decorator in node.decorator_list)


def _origin(path: str, node: ast.ImportFrom, files: Collection[str]) -> str:
    """Return the module that an import names, or a star when it is one of the package's own."""
    name = node.module or ""
    if not node.level:
        return name
    folder = path.split("/")[: -node.level]
    file = "/".join([*folder, *name.split(".")]) + ".py"
    return "*" if file in files else f"{'.' * node.level}{name}"


def _callee(node: ast.expr, own: set[str]) -> str:
    if isinstance(node, ast.Name):
        return "*" if node.id in own else node.id
    if isinstance(node, ast.Attribute):
        return f"{_callee(node.value, own)}.{node.attr}"
    return type(node).__name__
