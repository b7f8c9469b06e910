"""Every operation module against the contract: what it sends, and how it reads what comes back."""

from __future__ import annotations

import dataclasses
import importlib
import io
import os
import re
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import unquote
from uuid import UUID

import pytest
from contract_documents import assert_holds, document, headers_of
from lxml import etree

import ds3_runtime
from ds3_contract import Argument, Fixed, Operation, read_contract
from ds3_generator.generate import contract_path
from ds3_runtime import errors
from ds3_runtime.http import Headers
from ds3_runtime.reply import HttpReply

CONTRACT = read_contract(contract_path(os.environ.get("DS3_TEST_API", "5.8")))
"""The contract of the package that is imported; tests/versions runs this module for every other one."""
ID = "0a1b2c3d-0000-4000-8000-000000000001"
every_operation = pytest.mark.parametrize("operation", CONTRACT.operations, ids=lambda operation: operation.name)

# For each type of argument: a value, and the text that must stand for it in a query or path.
_GIVEN: dict[str, tuple[Any, str]] = {
    "string": ("a b/ü+%&=?#", "a%20b/%C3%BC%2B%25%26%3D%3F%23"),
    "integer": (7, "7"),
    "long": (1 << 40, str(1 << 40)),
    "double": (0.5, "0.5"),
    "boolean": (True, "true"),
    "uuid": (UUID(ID), ID),
    "date": (datetime(2024, 1, 2, 3, 4, 5, 678000, UTC), "1704164645678"),
}
_BODIES: dict[str, tuple[Any, str]] = {
    "objects-to-put": (
        [ds3_runtime.Ds3PutObject('ä&<"o', 10)],
        '<Objects><Object Name="ä&amp;&lt;&quot;o" Size="10"/></Objects>',
    ),
    "objects-to-get": (
        [ds3_runtime.Ds3GetObject("o"), ds3_runtime.Ds3GetObject("p", 5, 0, ID)],
        f'<Objects><Object Name="o"/><Object Name="p" Length="5" Offset="0" VersionId="{ID}"/></Objects>',
    ),
    "objects-to-delete": (
        [ds3_runtime.DeleteObject("k<"), ds3_runtime.DeleteObject("v", ID)],
        f"<Delete><Object><Key>k&lt;</Key></Object><Object><Key>v</Key><VersionId>{ID}</VersionId></Object></Delete>",
    ),
    "parts": (
        [ds3_runtime.Part(1, "e")],
        "<CompleteMultipartUpload><Part><PartNumber>1</PartNumber><ETag>e</ETag></Part></CompleteMultipartUpload>",
    ),
    "ids": ([ID], f"<Ids><Id>{ID}</Id></Ids>"),
    "text": ("as it ü is", "as it ü is"),
}


def request_class(operation: Operation) -> Any:
    module = re.sub(r"(?<!^)([A-Z])", r"_\1", operation.name).lower()
    return getattr(importlib.import_module(f"ds3.operations.{module}"), f"{operation.name}Request")


def given(argument: Argument) -> Any:
    """Return a value for an argument."""
    special: dict[str, Any] = {
        "flag": True,
        "stream": io.BytesIO(b"12345"),
        "sink": io.BytesIO(),
        "headers": {"Colour": ["red", "blue"], "Content-MD5": "bWQ1"},
    }
    if argument.place == "length":
        return 5
    if argument.type in special:
        return special[argument.type]
    if argument.type in _BODIES:
        return _BODIES[argument.type][0]
    return (_GIVEN.get(argument.type) or _constant(argument.type))[0]


def _constant(enum: str) -> tuple[str, str]:
    constant = CONTRACT.enum(enum).values[0].name
    return constant, constant


def written(argument: Argument) -> str:
    """Return the encoded text of an argument's value."""
    return (_GIVEN.get(argument.type) or _constant(argument.type))[1]


def expected_target(operation: Operation, arguments: dict[str, Argument]) -> str:
    path = re.sub(r"\{(\w+)\}", lambda match: written(arguments[match[1]]), operation.path)
    if operation.resource is None and path != "/":  # a slash in a bucket's name must not begin an object's
        bucket = written(next(argument for argument in arguments.values() if argument.place == "path"))
        path = path.replace(f"/{bucket}", "/" + bucket.replace("/", "%2F"), 1)
    parts = []
    for entry in operation.query:
        if isinstance(entry, Fixed):
            parts.append(entry.name if entry.value is None else f"{entry.name}={entry.value}")
        elif entry in arguments:
            is_flag = arguments[entry].type == "flag"
            parts.append(entry if is_flag else f"{entry}={written(arguments[entry])}")
    return f"{path}?{'&'.join(parts)}" if parts else path


@every_operation
@pytest.mark.parametrize("everything", [True, False], ids=["all-arguments", "required-only"])
def test_what_is_sent(operation: Operation, everything: bool) -> None:
    arguments = {argument.name: argument for argument in operation.arguments if everything or not argument.optional}
    request = request_class(operation)(*(given(argument) for argument in arguments.values()))
    prepared = request.prepare()
    assert prepared.method == operation.verb
    assert prepared.target == expected_target(operation, arguments)
    assert not re.search(r"[^\x21-\x7e]", prepared.target)
    check_body(operation, prepared, everything)


def canonical(document: bytes) -> bytes:
    return etree.tostring(etree.fromstring(document), method="c14n")


def check_body(operation: Operation, prepared: Any, everything: bool) -> None:
    if operation.body is None:
        assert prepared.body is None
    elif operation.body.type == "stream":
        assert b"".join(prepared.body.pieces()) == b"12345"
        assert prepared.body.length == 5
        wanted = {"x-amz-meta-colour": "red,blue", "content-md5": "bWQ1"} if everything else {}
        assert prepared.headers == wanted
    else:
        sent, wanted = b"".join(prepared.body.pieces()), _BODIES[operation.body.type][1].encode()
        assert sent == wanted if operation.body.type == "text" else canonical(sent) == canonical(wanted)
        assert prepared.body.length == len(sent)
    assert (prepared.sink is not None) == any(argument.place == "sink" for argument in operation.arguments)


@every_operation
def test_arguments_are_the_contracts(operation: Operation) -> None:
    fields = {field.name: field for field in dataclasses.fields(request_class(operation))}
    assert list(fields) == [argument.name for argument in operation.arguments]
    secret = {argument.name for argument in operation.arguments if argument.secret}
    assert {name for name, field in fields.items() if not field.repr} == secret


def minimal(operation: Operation) -> Any:
    return request_class(operation)(*(given(argument) for argument in operation.arguments if not argument.optional))


@every_operation
def test_accepted_answers(operation: Operation) -> None:
    for status in operation.accepted:
        request = minimal(operation)
        if status.type is None:
            assert request.parse(HttpReply(status.code, "", Headers())).result is None
        elif status.type == "bytes":
            assert request.parse(HttpReply(status.code, "", Headers(), b"raw \xff")).result == b"raw \xff"
        elif any(field.origin in ("header", "headers") for field in CONTRACT.type(status.type).fields):
            fields, values = headers_of(CONTRACT, CONTRACT.type(status.type))
            response = request.parse(HttpReply(status.code, "", Headers(fields)))
            assert_holds(response.result, values if status.code < 300 else {})
        elif status.outcome:
            assert request.parse(HttpReply(status.code, "", Headers())).result.status == status.outcome
        else:
            check_document(request, status.code, status.type)


def check_document(request: Any, code: int, name: str) -> None:
    for rows in (0, 1, 2):
        sample = document(CONTRACT, CONTRACT.type(name), rows)
        etree.fromstring(sample.text)
        response = request.parse(HttpReply(code, "", Headers(), sample.text.encode()))
        assert_holds(response.result, sample.values)


@every_operation
def test_every_other_status_is_an_error(operation: Operation) -> None:
    accepted = {status.code for status in operation.accepted}
    body = "<Error><Code>C</Code><HttpErrorCode>1</HttpErrorCode><Message>M</Message><Resource>/r</Resource></Error>"
    for code in {200, 201, 204, 207, 302, 307, 400, 402, 403, 404, 409, 410, 418, 500, 503} - accepted:
        headers = Headers([("X-Amz-Request-Id", "184")])
        reply = HttpReply(code, "Reason", headers, body.encode(), operation=operation.name)
        with pytest.raises(errors.ApiError) as raised:
            minimal(operation).parse(reply)
        error = raised.value
        assert (error.status, error.code, error.message) == (code, "C", "M")
        assert (error.resource, error.request_id, error.operation) == ("/r", "184", operation.name)


@every_operation
def test_empty_path_parts_are_refused(operation: Operation) -> None:
    in_path = [argument.name for argument in operation.arguments if argument.place == "path"]
    for name in in_path:
        request = minimal(operation)
        setattr(request, name, "")
        with pytest.raises(errors.InvalidRequest, match=name):
            request.prepare()


@every_operation
def test_unquoting_the_path_gives_the_names_back(operation: Operation) -> None:
    prepared = minimal(operation).prepare()
    names = [argument for argument in operation.arguments if argument.place == "path"]
    assert all(str(given(name)) in unquote(prepared.path) for name in names)


def test_there_are_as_many_modules_as_operations() -> None:
    folder = importlib.import_module("ds3.operations").__path__[0]
    modules = {path.stem for path in Path(folder).glob("*.py")} - {"__init__"}
    assert len(modules) == len(CONTRACT.operations)


def test_the_package_is_of_this_contract() -> None:
    import ds3._version

    assert CONTRACT.digest in vars(ds3._version).values()
