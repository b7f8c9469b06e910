"""What the drop-in layer really is and does, in the words of `dropin_surface`."""

from __future__ import annotations

import ast
import importlib
import inspect
import io
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

from dropin_surface import pairs, parameters

from ds3 import ds3
from ds3_runtime.signing import canonical_resource

GIVEN: dict[str, Callable[[], Any]] = {
    "stream": lambda: io.BytesIO(b"0123456789"),
    "length": lambda: 10,
    "headers": lambda: {"Content-MD5": "bWQ1", "key1": "val1"},
}
"""What is given for an argument of this name instead of ``ARG~<name>``."""

CODES = (200, 201, 202, 204, 206, 207, 301, 307, 400, 403, 404, 409, 410, 416, 500, 503)


class HandMade:
    """An answer as the tests of users make it."""

    def __init__(self, status: int, body: bytes = b"", headers: tuple[tuple[str, str], ...] = ()) -> None:
        self.status = status
        self.reason = "because"
        self._headers = headers
        self._body = io.BytesIO(body)

    def getheaders(self) -> list[tuple[str, str]]:
        return list(self._headers)

    def read(self) -> bytes:
        return self._body.read()


def line_of_layer(line: str) -> str:
    """Return the line that takes the place of `line`, made from the layer as it is."""
    kind, _, rest = line.partition(" ")
    try:
        return _LINES[kind](rest)
    except (ImportError, AttributeError) as error:
        return f"{kind} {rest.partition('(')[0]}: {error}"


def _request(rest: str) -> str:
    name = rest.partition("(")[0]
    kind = getattr(ds3, name)
    request = kind(**{argument: _given(argument, name) for argument in inspect.signature(kind).parameters})
    sent = request.prepare()
    query = ",".join(key if value is None else f"{key}={value}" for key, value in request.query_params.items())
    return (
        f"request {name}{inspect.signature(kind)} {request.http_verb} {request.path} query {query or '-'}"
        f" headers {pairs(request.headers)} body {_body(request)} sends {sent.target}"
        f" signs {canonical_resource(sent.target)}"
    )


def _given(argument: str, owner: str) -> Any:
    if argument in GIVEN:
        return GIVEN[argument]()
    return _entries(owner) if argument.endswith("_list") else f"ARG~{argument}"


_ENTRIES: dict[str, Callable[[], Any]] = {
    "Ds3PutObjectList": lambda: ds3.Ds3PutObject("o", 1),
    "Ds3GetObjectList": lambda: ds3.Ds3GetObject("o", 5, 7, "v"),
    "DeleteObjectList": lambda: ds3.DeleteObject("k"),
    "PartList": lambda: ds3.Part(1, "e"),
    "IdsList": lambda: "i",
}


def _list_of(owner: str) -> str:
    """Return which list a request wants: the one whose entries it takes."""
    kind = getattr(ds3, owner)
    names = inspect.signature(kind).parameters
    takers = []
    for listed, make in _ENTRIES.items():
        values = {name: [make()] if name.endswith("_list") else f"ARG~{name}" for name in names}
        try:
            kind(**values)
        except TypeError as error:
            assert "should only contain" in str(error)
        else:
            takers.append(listed)
    (taker,) = takers
    return taker


def _entries(owner: str) -> list[Any]:
    return [_ENTRIES[_list_of(owner)]()]


def _body(request: Any) -> str:
    """Return what kind of body a request has, once it is certain that it says what it should."""
    if request.body is None:
        return "none"
    if isinstance(request.body, ds3.StreamWithLength):
        assert request.body.read() == b"0123456789"
        return "stream_with_length"
    if request.body == "ARG~request_payload":
        assert b"".join(request.prepare().body.pieces()) == b"ARG~request_payload"
        return "raw_request_payload"
    listed = _list_of(type(request).__name__)
    expected = ElementTree.tostring(getattr(ds3, listed)([_ENTRIES[listed]()]).to_xml())
    assert ElementTree.canonicalize(request.body.decode()) == ElementTree.canonicalize(expected.decode())
    assert b"".join(request.prepare().body.pieces()) == request.body
    return f"xml:{listed}"


def _method(rest: str) -> str:
    name, request, response, *_, _, _, _ = rest.split()
    method = inspect.signature(getattr(ds3.Client, name))
    assert list(method.parameters)[:2] == ["self", "request"]
    kind = getattr(ds3, response)
    accepted = [code for code in CODES if _accepts(kind, code)]
    result, model, at = _result(kind, accepted)
    lists = sorted(key for key, value in (model or {}).items() if isinstance(value, list))
    described = _model_of(kind) if model is not None else "-"
    paged = " paged" if hasattr(_answered(kind, accepted[0]), "paging_truncated") else ""
    return (
        f"method {name} {request} {response} accepts {','.join(map(str, accepted))}"
        f" gives {result} {described} at {at or '-'} lists {','.join(lists) or '-'}{paged}"
    )


def _answered(kind: type[Any], code: int, body: bytes = b"<Data/>") -> Any:
    return kind(HandMade(code, body), SimpleNamespace(stream=io.BytesIO()))


def _accepts(kind: type[Any], code: int) -> bool:
    try:
        _answered(kind, code)
    except ds3.RequestFailed as error:
        assert error.http_error_code == code
        return False
    return True


def _result(kind: type[Any], accepted: list[int]) -> tuple[str, dict[str, Any] | None, int | None]:
    results = {code: _answered(kind, code).result for code in accepted}
    told = {code: result for code, result in results.items() if result is not None}
    if not told:
        request = SimpleNamespace(stream=io.BytesIO())
        kind(HandMade(accepted[0], b"content"), request)
        return ("stream_to_request.stream" if request.stream.getvalue() == b"content" else "none"), None, None
    if len(told) == len(accepted) > 1:
        assert told == {200: "EXISTS", 403: "NOTAUTHORIZED", 404: "DOESNTEXIST"}
        return "head_status", None, None
    ((code, result),) = told.items()
    return ("model", result, code) if isinstance(result, dict) else ("raw_bytes", None, code)


def _model_of(response: type[Any]) -> str:
    """Return the name of the model whose keys the response's result has."""
    model: str = response.facts.model
    empty = ElementTree.Element("Data")
    code = response.facts.status
    assert _answered(response, code).result == ds3.parseModel(empty, getattr(ds3, model)())
    return model


def _model(rest: str) -> str:
    name = rest.split(maxsplit=1)[0]
    model = getattr(ds3, name)()
    empty = ds3.parseModel(ElementTree.Element("Any"), model)
    elements = sorted(f"{tag}:{_nested(nested)}" for tag, nested in model.elements.items())
    lists = sorted(
        f"{_key(tag, empty)}<{wrapper or ''}<{tag}:{_nested(nested)}" for tag, wrapper, nested in model.element_lists
    )
    assert sorted(empty) == sorted(
        [*model.attributes, *model.elements, *(f"{tag}List" for tag, *_ in model.element_lists)]
    )
    attributes = sorted(model.attributes)
    return (
        f"model {name} attributes {','.join(attributes) or '-'} elements {','.join(elements) or '-'}"
        f" lists {','.join(lists) or '-'}"
    )


def _key(tag: str, empty: dict[str, Any]) -> str:
    (key,) = (key for key, value in empty.items() if value == [] and key == f"{tag}List")
    return key


def _nested(model: Any) -> str:
    if model is None:
        return "text"
    name = type(model).__name__
    assert type(model) is getattr(ds3, name)
    return name


def _sample(rest: str) -> str:
    expression = rest.partition(" -> ")[0]
    made = eval(expression, dict(vars(ds3)))  # the committed summary is ours
    return f"sample {expression} -> {ElementTree.tostring(made.to_xml()).decode()}"


def _refusal(rest: str) -> str:
    name = rest.split(maxsplit=1)[0]
    try:
        getattr(ds3, name)([object()])
    except TypeError as error:
        return f"refusal {name} {error}"
    return f"refusal {name} none"


def _class(rest: str) -> str:
    module, name, *_ = rest.split()
    kind = getattr(importlib.import_module(module), name)
    constants = {key: value for key, value in vars(kind).items() if key.isupper()}
    base = next(base for base in kind.__mro__[1:] if base.__module__ == "builtins")
    return f"class {module} {name} bases {base.__name__} constants {pairs(constants)}"


def _member(rest: str) -> str:
    module, _, method = rest.partition("(")[0].partition(" ")
    kind, _, attribute = method.partition(".")
    function = inspect.getattr_static(getattr(importlib.import_module(module), kind), attribute)
    return f"member {module} {method}{_parameters(getattr(function, '__func__', function))}"


def _function(rest: str) -> str:
    module, _, name = rest.partition("(")[0].partition(" ")
    return f"function {module} {name}{_parameters(getattr(importlib.import_module(module), name))}"


def _parameters(function: Any) -> str:
    return parameters(_without_annotations(inspect.signature(function)))


def _without_annotations(signature: inspect.Signature) -> str:
    empty = inspect.Signature.empty
    plain = [parameter.replace(annotation=empty) for parameter in signature.parameters.values()]
    text = str(inspect.Signature(plain))
    ast.parse(f"def f{text}: ...")
    return text


def _constant(rest: str) -> str:
    module, name, _ = rest.split()
    return f"constant {module} {name} {getattr(importlib.import_module(module), name)}"


def _client(_: str) -> str:
    return f"client {_without_annotations(inspect.signature(ds3.Client))}"


def _enum(rest: str) -> str:
    path = rest.split(maxsplit=1)[0]
    module, _, name = path.rpartition(".")
    kind = getattr(importlib.import_module(module), name)
    return f"enum {path} {pairs({key: value for key, value in vars(kind).items() if key.isupper()})}"


def _star(rest: str) -> str:
    module, name = rest.split()
    return f"star {module} {name}" if name in starred(module) else f"star {module} lacks {name}"


def starred(module: str) -> set[str]:
    """Return what ``from module import *`` gives."""
    if module not in _STARRED:
        namespace: dict[str, Any] = {}
        exec(f"from {module} import *", namespace)
        _STARRED[module] = set(namespace) - {"__builtins__"}
    return _STARRED[module]


_STARRED: dict[str, set[str]] = {}

_LINES: dict[str, Callable[[str], str]] = {
    "request": _request,
    "method": _method,
    "model": _model,
    "sample": _sample,
    "refusal": _refusal,
    "class": _class,
    "member": _member,
    "function": _function,
    "constant": _constant,
    "client": _client,
    "enum": _enum,
    "star": _star,
}


def kinds() -> Iterator[str]:
    """Yield every kind of line."""
    yield from _LINES
