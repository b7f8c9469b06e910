"""The public surface of a package as lines of text, so that two can be compared: ours, and what scripts rely on."""

from __future__ import annotations

import dataclasses
import inspect
import io
import re
from collections.abc import Iterator
from typing import Any


def lines_of_reference(reference: dict[str, Any]) -> Iterator[str]:
    """Yield the facts of the reference as lines; `docs/migrating.md` will say where a script may see a difference."""
    for name, facts in reference["requests"].items():
        yield f"request {name}{facts['signature']} {facts['verb']} {facts['wire_target_all_args']}"
    for name, facts in reference["client_methods"].items():
        model = facts["model"] or "-"
        codes = ",".join(map(str, sorted(facts["success_codes"])))
        paged = " paged" if facts["paging"] else ""
        yield f"method {name} {facts['request_class']} {facts['response_class']} {codes} {model}{paged}"
    for name, facts in reference["models"].items():
        elements = [f"{tag}:{nested or 'text'}" for tag, nested in facts["elements"].items()]
        lists = sorted(
            f"{key}<{wrapper or ''}:{nested or 'text'}" for _, wrapper, key, nested in facts["element_lists"]
        )
        yield f"model {name} {','.join(facts['attributes'])} {','.join(elements)} {','.join(lists)}"


def request_line(name: str, kind: type[Any]) -> str:
    """Return the line of a request class, sent with every argument given the text ``ARG~<name>``."""
    fields = dataclasses.fields(kind)
    signature = ", ".join(field.name + ("=None" if field.default is None else "") for field in fields)
    request = kind(**{field.name: _given(field.name) for field in fields}).prepare()
    flags = {key for key, value in request.query.items() if repr(value) == "PRESENT"}
    given = flags & {field.name for field in fields}
    # A flag is bare when it is on; the earlier SDK wrote its value, and a server looks at its presence alone.
    target = re.sub(rf"\b({'|'.join(given)})(?=&|$)", r"\1=ARG~\1", request.target) if given else request.target
    return f"request {name}({signature}) {request.method} {target}"


def _given(name: str) -> Any:
    special: dict[str, Any] = {"stream": io.BytesIO(), "length": 10, "headers": None}
    return special[name] if name in special else None if name.endswith("_list") else f"ARG~{name}"


def method_line(name: str, method: Any, request: type[Any], response: type[Any], paged: bool) -> str:
    """Return the line of a client method."""
    annotations = method.__annotations__
    source = inspect.getsource(request.parse)
    found = re.search(r"reply\.expect\(([\d, ]+)\)", source)
    assert found
    codes = ",".join(sorted(found[1].replace(" ", "").split(",")))
    model = re.search(r"(\w+)\.parse\(reply\)", source)
    extra = " paged" if paged else ""
    return f"method {name} {annotations['request']} {annotations['return']} {codes} {model[1] if model else '-'}{extra}"


def model_line(name: str, model: type[Any]) -> str:
    """Return the line of a model."""
    fields = model.__fields__
    attributes = [field.tag for field in fields if field.origin == "attribute"]
    elements = [f"{field.tag}:{_nested(field)}" for field in fields if field.origin == "element" and not field.many]
    lists = sorted(map(_list, (field for field in fields if field.many)))
    return f"model {name} {','.join(attributes)} {','.join(elements)} {','.join(lists)}"


def _nested(field: Any) -> str:
    return str(field.model.__name__) if field.model else "text"


def _list(field: Any) -> str:
    if field.each:  # the earlier SDK has a model of one field for it, called like the wrapper
        return f"{field.wrapper}List<:{field.wrapper}"
    return f"{field.tag}List<{field.wrapper or ''}:{_nested(field)}"
