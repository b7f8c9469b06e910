"""The surface that older scripts rely on, as lines of text in a form of our own, made from the reference."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Mapping
from typing import Any


def lines_of_reference(reference: Mapping[str, Any]) -> Iterator[str]:
    """Yield every row of the reference; all of its facts but prose and annotations of types."""
    for name, facts in reference["requests"].items():
        yield _request(name, facts)
    for name, facts in reference["client_methods"].items():
        yield _method(name, facts)
    for name, facts in reference["models"].items():
        yield _model(name, facts)
    for name, facts in reference["payload_classes"].items():
        yield from _payload(name, facts)
    for room in ("network", "helpers"):
        yield from _module(room, reference[room])
    for name, facts in reference["module_functions"].items():
        yield f"function ds3.ds3 {name}{parameters(facts['signature'])}"
    yield f"client {_given(reference['client_init'])}"
    for name, constants in reference["enums"].items():
        yield f"enum {name} {pairs(constants)}"
    for module, names in reference["star_exports"].items():
        yield from (f"star {module} {name}" for name in names)


def parameters(signature: str) -> str:
    """Return a signature without annotations."""
    (function,) = ast.parse(f"def f{signature}: ...").body
    assert isinstance(function, ast.FunctionDef)
    names = [argument.arg for argument in (*function.args.posonlyargs, *function.args.args)]
    defaults = [ast.unparse(default) for default in function.args.defaults]
    first = len(names) - len(defaults)
    written = names[:first] + [f"{name}={value}" for name, value in zip(names[first:], defaults, strict=True)]
    written += [f"*{function.args.vararg.arg}"] if function.args.vararg else []
    return f"({', '.join(written)})"


def pairs(values: Mapping[str, object]) -> str:
    """Return names and values."""
    return ",".join(f"{name}={value}" for name, value in values.items()) or "-"


def _request(name: str, facts: Mapping[str, Any]) -> str:
    query = ",".join(name if value is None else f"{name}={value}" for name, value in dict(facts["query"]).items())
    return (
        f"request {name}{facts['signature']} {facts['verb']} {facts['path']} query {query or '-'}"
        f" headers {pairs(facts['headers'])} body {facts['body_kind']}"
        f" sends {facts['wire_target_all_args']} signs {facts['signed_resource']}"
    )


def _method(name: str, facts: Mapping[str, Any]) -> str:
    return (
        f"method {name} {facts['request_class']} {facts['response_class']}"
        f" accepts {','.join(map(str, sorted(facts['success_codes'])))}"
        f" gives {facts['result_kind']} {facts['model'] or '-'} at {facts['parse_status'] or '-'}"
        f" lists {','.join(sorted(facts['result_list_keys'])) or '-'}{' paged' if facts['paging'] else ''}"
    )


def _model(name: str, facts: Mapping[str, Any]) -> str:
    elements = sorted(f"{tag}:{nested or 'text'}" for tag, nested in facts["elements"].items())
    lists = sorted(
        f"{key}<{wrapper or ''}<{tag}:{nested or 'text'}" for tag, wrapper, key, nested in facts["element_lists"]
    )
    attributes = sorted(facts["attributes"])
    return (
        f"model {name} attributes {','.join(attributes) or '-'} elements {','.join(elements) or '-'}"
        f" lists {','.join(lists) or '-'}"
    )


def _payload(name: str, facts: Mapping[str, Any]) -> Iterator[str]:
    yield from _class("ds3.ds3", name, facts)
    for sample in facts["samples"]:
        yield f"sample {sample['expr'].replace(' ', '')} -> {sample['to_xml_tostring']}"
    if "type_error" in facts:
        yield f"refusal {name} {facts['type_error']}"


_MODULES = {"network": "ds3.ds3network", "helpers": "ds3.ds3Helpers"}


def _module(room: str, facts: Mapping[str, Any]) -> Iterator[str]:
    module = _MODULES[room]
    for name, described in facts["classes"].items():
        yield from _class(module, name, described)
    for name, signature in facts["functions"].items():
        yield f"function {module} {name}{parameters(signature)}"
    for name, value in facts.get("constants", {}).items():
        yield f"constant {module} {name} {value}"


def _class(module: str, name: str, facts: Mapping[str, Any]) -> Iterator[str]:
    yield f"class {module} {name} bases {','.join(facts['bases'])} constants {pairs(facts['constants'])}"
    for method, signature in facts["methods"].items():
        yield f"member {module} {name}.{method}{parameters(signature)}"


def _given(described: list[dict[str, Any]]) -> str:
    written = [each["name"] + ("" if each["required"] else f"={each['default']!r}") for each in described]
    return parameters(f"({', '.join(written)})")
