"""Every operation of a contract is called by an old client, where it can succeed, and answers in a dictionary."""

from __future__ import annotations

import dataclasses
import inspect
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from preparations import Preparations

import ds3 as typed
from ds3 import ds3
from ds3_contract import Contract, Operation, read_contract
from ds3_generator.generate import contract_path
from ds3_generator.naming import snake
from ds3_simulator import Simulator

API = os.environ.get("DS3_TEST_API", "5.8")
CONTRACT = read_contract(contract_path(API))
PARTS = 8


def old_request(request: Any) -> Any:
    """Return what an older script would make in place of a typed request."""
    given = {field.name: _old(getattr(request, field.name)) for field in dataclasses.fields(request)}
    return getattr(ds3, type(request).__name__)(**given)


def _old(value: Any) -> Any:
    return [_old_entry(entry) for entry in value] if isinstance(value, list) else value


def _old_entry(entry: Any) -> Any:
    if not dataclasses.is_dataclass(entry):
        return str(entry)
    kind = getattr(ds3, type(entry).__name__)
    return kind(*(getattr(entry, name) for name in inspect.signature(kind).parameters))


def called(directory: Path, operation: Operation) -> Any:
    """Call an operation in an appliance of its own."""
    with Simulator(directory, api=API, min_upload_size=0, retry_after=0) as simulator:
        keys = simulator.access_key, simulator.secret_key
        with typed.Client(simulator.endpoint, *keys) as client:
            request = old_request(Preparations(simulator, client).request(operation))
        old = ds3.Client(simulator.endpoint, ds3.Credentials(*keys))
        response = getattr(old, snake(operation.name))(request)
        old.close()
        assert simulator.requests[-1].operation == operation.name
        assert isinstance(response, getattr(ds3, f"{operation.name}Response"))
        assert response.request is request
        return response


def faults(contract: Contract, operation: Operation, response: Any) -> Iterator[str]:
    """Yield what is wrong with a response."""
    status = next((each for each in operation.accepted if each.code == response.response.status), None)
    if status is None:
        yield f"{response.response.status} is not accepted"
    elif status.outcome:
        yield from [] if response.result == status.outcome else [f"{response.result} is not {status.outcome}"]
    elif status.type == "bytes":
        yield from [] if isinstance(response.result, bytes) and response.result else ["there are no bytes"]
    elif status.type is None or status.stream:
        yield from [] if response.result is None else [f"the result is {response.result}"]
    else:
        yield from _gaps(contract, status.type, response.result)
    if operation.paged and not isinstance(response.paging_total_result_count, int):
        yield "nothing is said about pages"


def _gaps(contract: Contract, type_name: str, result: Any) -> Iterator[str]:
    """Yield what a dictionary lacks, or has although it is no text."""
    types = {type_.name: type_ for type_ in contract.types}
    for field in types[type_name].fields:
        if field.layout:
            continue
        if field.tag not in result:
            yield f"{type_name} has no {field.tag}"
        elif result[field.tag] is None:
            yield from [] if field.optional or field.type == "string" else [f"{type_name}.{field.tag} is empty"]
        elif field.type in types:
            yield from _gaps(contract, field.type, result[field.tag])
        elif not isinstance(result[field.tag], str):
            yield f"{type_name}.{field.tag} is {result[field.tag]!r}"
    lists = {key: value for key, value in result.items() if isinstance(value, list)}
    if len(lists) != sum(field.layout is not None for field in types[type_name].fields):
        yield f"{type_name} has the lists {sorted(lists)}"
    if types[type_name].listing and not any(lists.values()):
        yield "nothing is listed"


@pytest.mark.parametrize("part", range(PARTS))
def test_every_operation_answers(part: int, tmp_path: Path) -> None:
    operations = CONTRACT.operations[part::PARTS]
    wrong = {}
    for number, operation in enumerate(operations):
        found = list(faults(CONTRACT, operation, called(tmp_path / str(number), operation)))
        if found:
            wrong[operation.name] = found
    print(f"\n{API}: {len(operations)} operations called by an old client, {len(operations) - len(wrong)} succeeded")
    assert not wrong, "\n".join(f"{name}: {'; '.join(found)}" for name, found in wrong.items())


def test_the_layer_has_the_operations_of_the_contract_and_no_others() -> None:
    names = {operation.name for operation in CONTRACT.operations}
    assert {name.removesuffix("Request") for name in ds3.__all__ if name.endswith("Request")} == names | {"Abstract"}
    assert {name.removesuffix("Response") for name in ds3.__all__ if name.endswith("Response")} == names | {"Abstract"}
    for operation in CONTRACT.operations:
        method = getattr(ds3.Client, snake(operation.name))
        assert method.__name__ == snake(operation.name)
        old, new = (inspect.signature(getattr(module, f"{operation.name}Request")) for module in (ds3, typed))
        assert list(old.parameters) == list(new.parameters)


@pytest.mark.parametrize("wrong", [5, None, "request"])
def test_a_wrong_request(wrong: object) -> None:
    client = ds3.Client("bp", ds3.Credentials("a", "s"))
    for operation in CONTRACT.operations:
        method, kind = snake(operation.name), f"{operation.name}Request"
        with pytest.raises(TypeError) as raised:
            getattr(client, method)(wrong)
        assert str(raised.value) == f"request for {method} should be of type {kind} but was {type(wrong).__name__}"
