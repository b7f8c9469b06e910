"""Prints with Jinja; a name that a template asks for in vain is an error."""

from __future__ import annotations

from collections.abc import Iterator

from jinja2 import Environment, PackageLoader, StrictUndefined

from .ir import Package


def render_package(package: Package) -> dict[str, str]:
    """Return the unformatted text of each Python file by its path below the package."""
    printer = environment(package.api)
    printer.globals["package"] = package
    return {path: printer.get_template(template).render(**names) for path, template, names in _files(package)}


def environment(api: str) -> Environment:
    """Return what prints the templates for an API version."""
    printer = Environment(
        loader=PackageLoader("ds3_generator"),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
        autoescape=False,
    )
    printer.globals["api"] = api
    return printer


def _files(package: Package) -> Iterator[tuple[str, str, dict[str, object]]]:
    for path, template in {
        "__init__.py": "package.py.jinja",
        "__init__.pyi": "package.pyi.jinja",
        "_exports.py": "exports.py.jinja",
        "_version.py": "version.py.jinja",
        "async_client.py": "async_client.py.jinja",
        "async_jobs.py": "async_jobs.py.jinja",
        "client.py": "client.py.jinja",
        "_dropin.py": "dropin_tables.py.jinja",
        "ds3.py": "dropin.py.jinja",
        "ds3Helpers.py": "dropin_helpers.py.jinja",
        "ds3network.py": "dropin_network.py.jinja",
        "jobs.py": "jobs.py.jinja",
        "models/__init__.py": "models_package.py.jinja",
        "operations/__init__.py": "operations_package.py.jinja",
    }.items():
        yield path, template, {}
    for operation in package.operations:
        yield f"operations/{operation.module}.py", "operation.py.jinja", {"op": operation}
    for model in package.models:
        yield f"models/{model.module}.py", "model.py.jinja", {"model": model}
    for enum in package.enums:
        yield f"models/{enum.module}.py", "enum.py.jinja", {"enum": enum}
