"""Operation modules."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import replace

from ds3_contract import Argument, Contract, Fixed, Operation
from ds3_contract.names import ARGUMENT_WORDS

from ..errors import GeneratorError
from ..ir import Imports, Line, OperationModule
from ..naming import import_order, snake
from .literals import literal, prose
from .paging import Pages, build_paging
from .results import Result, build_result
from .types import PythonType, argument_type, import_lines

_WIDTH = 110
_WRITERS = {
    "objects-to-put": "payloads.objects_to_put(self.{name})",
    "objects-to-get": "payloads.objects_to_get(self.{name})",
    "objects-to-delete": "payloads.objects_to_delete(self.{name})",
    "parts": "payloads.parts(self.{name})",
    "ids": "payloads.ids(self.{name})",
    "text": "payloads.text(self.{name})",
    "stream": "payloads.stream(self.{name}, self.{length})",
}
"""How each form of body is written; ``spec/README.md`` lists the forms."""


def build_operation(contract: Contract, operation: Operation) -> OperationModule:
    """Return the module of an operation."""
    for argument in operation.arguments:
        if argument.name in ARGUMENT_WORDS:
            raise GeneratorError(f"{operation.name}: an argument cannot be called {argument.name}")
    result = build_result(contract, operation)
    pages = build_paging(contract, operation)
    operation = _relaxed(operation)
    return OperationModule(
        name=operation.name,
        module=snake(operation.name),
        method=snake(operation.name),
        headline=f"``{operation.verb} {target(operation)}``",
        docstring=tuple(_docstring(contract, operation)),
        imports=_imports(operation, result, pages),
        idempotent=operation.idempotent,
        request_base=_request_base(operation, pages),
        paging=pages.expression if pages else "",
        base="PagedResponse" if operation.paged else "Response",
        result=result.annotation,
        result_module=snake(result.model),
        attributes=tuple(map(_attribute, operation.arguments)),
        prepared=tuple(_prepared(operation)),
        query=tuple(_query(operation)),
        accepted=", ".join(str(status.code) for status in operation.accepted),
        parsed=result.expression,
        summary=prose(operation.name, operation.summary),
    )


def _relaxed(operation: Operation) -> Operation:
    """Return the operation with what may be left out in Python: where content goes, and lengths that can be known."""
    arguments = list(operation.arguments)
    required = [place for place, argument in enumerate(arguments) if not argument.optional]
    while required and _may_be_none(arguments[required[-1]]):
        place = required.pop()
        arguments[place] = replace(arguments[place], optional=True)
    return replace(operation, arguments=tuple(arguments))


def _may_be_none(argument: Argument) -> bool:
    return argument.place in ("length", "sink") or argument.type == "stream"


def _request_base(operation: Operation, pages: Pages | None) -> str:
    response = f"{operation.name}Response"
    if pages:
        return f"PagedRequest[{response}, {pages.row.annotation}]"
    return f"{_request_word(operation, pages)}[{response}]"


def _request_word(operation: Operation, pages: Pages | None) -> str:
    if pages:
        return "PagedRequest"
    return "ContentRequest" if any(argument.place == "sink" for argument in operation.arguments) else "Request"


def target(operation: Operation) -> str:
    """Return the path with the query that is always sent."""
    fixed = "&".join(key if value is None else f"{key}={value}" for key, value in operation.fixed.items())
    return f"{operation.path}?{fixed}" if fixed else operation.path


def _docstring(contract: Contract, operation: Operation) -> Iterator[str]:
    """Yield the summary and a line or two for every argument."""
    yield prose(operation.name, operation.summary)
    if not operation.arguments:
        return
    yield ""
    yield "Arguments:"
    for argument in operation.arguments:
        meaning = prose(operation.name, argument.summary or contract.glossary.get(argument.name, ""))
        kind = argument_type(argument).words + (", optional" if argument.optional else "")
        yield from textwrap.wrap(
            f"{argument.name} ({kind}): {meaning}",
            _WIDTH - 4,
            initial_indent="    ",
            subsequent_indent="        ",
        )


def _attribute(argument: Argument) -> Line:
    annotation = argument_type(argument).annotation
    if argument.optional:
        return Line(
            argument.name, "field(default=None, repr=False)" if argument.secret else "None", f"{annotation} | None"
        )
    return Line(argument.name, "field(repr=False)" if argument.secret else "", annotation)


def _imports(operation: Operation, result: Result, pages: Pages | None) -> Imports:
    types = [argument_type(argument) for argument in operation.arguments]
    executed = {*result.imports, *(pages.imports if pages else ())}
    checking = {line for kind in types for line in kind.local} - executed
    standard = {
        ("dataclasses", "dataclass"),
        ("typing", "ClassVar"),
        *(pair for kind in types for pair in kind.standard),
    }
    if any(argument.secret for argument in operation.arguments):
        standard.add(("dataclasses", "field"))
    if checking:
        standard.add(("typing", "TYPE_CHECKING"))
    return Imports(
        standard=import_lines(standard),
        runtime=tuple(sorted({*_runtime(operation, pages), *_names(types)}, key=import_order)),
        local=tuple(sorted(executed)),
        checking=tuple(sorted(checking)),
    )


def _names(types: list[PythonType]) -> set[str]:
    return {name for kind in types for name in kind.runtime}


def _runtime(operation: Operation, pages: Pages | None) -> Iterator[str]:
    yield from ("HttpReply", "HttpRequest", _request_word(operation, pages))
    if pages:
        yield from ("Paging", pages.kind)
    yield "PagedResponse" if operation.paged else "Response"
    yield from _path_words(operation)
    if any(argument.type == "flag" for argument in operation.arguments):
        yield "flag"
    if any(value is None for value in operation.fixed.values()):
        yield "PRESENT"
    if operation.body or any(argument.place == "sink" for argument in operation.arguments):
        yield "payloads"


def _path_words(operation: Operation) -> Iterator[str]:
    if operation.resource:
        yield "rest_path"
    elif operation.path != "/":
        yield "url_path"


def _prepared(operation: Operation) -> Iterator[Line]:
    """Yield the keyword arguments of the HTTP request, but for the query."""
    yield Line("method", literal(operation.verb))
    yield Line("path", _path(operation))
    places = {argument.place: argument.name for argument in operation.arguments}
    if "headers" in places:
        yield Line("headers", f"payloads.object_headers(self.{places['headers']})")
    if operation.body:
        writer = _WRITERS[operation.body.type]
        yield Line("body", writer.format(name=operation.body.name, length=places.get("length")))
    if "sink" in places:
        yield Line("sink", f"payloads.sink(self.{places['sink']})")


def _path(operation: Operation) -> str:
    parts = [f"{name}=self.{name}" for name in _path_arguments(operation)]
    if operation.resource:
        return f"rest_path({', '.join([literal(operation.resource), *parts])})"
    return f"url_path({', '.join(parts)})" if parts else '"/"'


def _path_arguments(operation: Operation) -> list[str]:
    return [part[1:-1] for part in operation.path.split("/") if part.startswith("{")]


def _query(operation: Operation) -> Iterator[Line]:
    for entry in operation.query:
        if isinstance(entry, Fixed):
            yield Line(entry.name, "PRESENT" if entry.value is None else literal(entry.value))
        else:
            is_flag = operation.argument(entry).type == "flag"
            yield Line(entry, f"flag(self.{entry})" if is_flag else f"self.{entry}")
