"""Every operation is called with both generated clients, where it can succeed, and answers as the contract says."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from blocking_client import BlockingClient
from contract_answers import answer_faults
from preparations import Preparations

import ds3
from ds3_contract import Contract, Operation
from ds3_generator.naming import snake
from ds3_simulator import Simulator

Connect = Callable[[Simulator], Any]

API = os.environ.get("DS3_TEST_API", "5.8")

REFUSED: dict[str, str] = {}
"""Operations that are refused even so, with the reason."""


@dataclass
class Outcome:
    """How a call ended."""

    operation: Operation
    status: int
    error: str = ""
    result: Any = None
    body: bytes = b""


def threads(simulator: Simulator) -> Any:
    """Return a client for threads."""
    return ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key)


def tasks(simulator: Simulator) -> Any:
    """Return a client for tasks, which waits for each."""
    return BlockingClient(ds3.AsyncClient, simulator.endpoint, simulator.access_key, simulator.secret_key)


def called(directory: Path, operation_name: str, connect: Connect) -> Outcome:
    """Call an operation in an appliance of its own."""
    with (
        Simulator(directory, api=API, min_upload_size=0, retry_after=0) as simulator,
        threads(simulator) as helper,
        connect(simulator) as client,
    ):
        operation = simulator.contract.operation(operation_name)
        request = Preparations(simulator, helper).request(operation)
        try:
            response = getattr(client, snake(operation.name))(request)
        except ds3.errors.ApiError as error:
            assert error.operation == operation.name
            assert error.request_id
            return Outcome(operation, error.status, str(error))
        finally:
            assert simulator.requests[-1].operation == operation.name
        return Outcome(operation, response.status, result=response.result, body=response.content)


def unread(contract: Contract, type_name: str, value: Any) -> Iterator[str]:
    """Yield the fields of a result that cannot be read, or are not there although they are promised."""
    for field in contract.type(type_name).fields:
        try:
            read = getattr(value, field.name)
        except ds3.errors.MissingField as error:
            yield str(error)
            continue
        if read is None and not field.optional:
            yield f"{type_name}.{field.name} is empty"
        nested = any(type_.name == field.type for type_ in contract.types)
        for each in (read or ()) if field.layout else (read,):
            if nested and each is not None:
                yield from unread(contract, field.type, each)


def faults(contract: Contract, outcome: Outcome) -> Iterator[str]:
    """Yield what is wrong with an answer."""
    operation = outcome.operation
    documented = {status.code: status for status in operation.statuses}
    status = documented.get(outcome.status)
    if outcome.status >= 300 and operation.name not in REFUSED:
        yield f"{outcome.status}: {outcome.error}"
    if status is None:
        yield f"{outcome.status} is not in the contract"
    elif status.type and status.accepted and status.type != "bytes":
        yield from unread(contract, status.type, outcome.result)
        yield from answer_faults(contract, operation, outcome.status, outcome.body)
        type_ = contract.type(status.type)
        if type_.listing and outcome.status == 200 and not getattr(outcome.result, type_.fields[0].name):
            yield "nothing is listed"


@pytest.mark.parametrize("connect", [threads, tasks])
def test_every_operation_answers(tmp_path: Path, connect: Connect) -> None:
    contract = Simulator(tmp_path, api=API).contract
    wrong: dict[str, list[str]] = {}
    succeeded = 0
    for number, operation in enumerate(contract.operations):
        outcome = called(tmp_path / str(number), operation.name, connect)
        succeeded += outcome.status < 300
        found = list(faults(contract, outcome))
        if found:
            wrong[operation.name] = found
    total = len(contract.operations)
    print(f"\n{API}: {total} operations called by {connect.__name__}, {succeeded} succeeded")
    assert not wrong, "\n".join(f"{name}: {'; '.join(found)}" for name, found in wrong.items())
    expected = {operation.name for operation in contract.operations} & set(REFUSED)
    assert succeeded == total - len(expected)


def test_the_quick_start_of_the_sdk_that_people_know(
    simulator: Simulator, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DS3_ENDPOINT", simulator.endpoint)
    monkeypatch.setenv("DS3_ACCESS_KEY", simulator.access_key)
    monkeypatch.setenv("DS3_SECRET_KEY", simulator.secret_key)
    monkeypatch.delenv("http_proxy", raising=False)

    from ds3 import ds3 as vendor

    client = vendor.createClientFromEnv()
    client.put_bucket(vendor.PutBucketRequest("TestBucket"))
    for bucket in client.get_service(vendor.GetServiceRequest()).result["BucketList"]:
        print(bucket["Name"])
    assert capsys.readouterr().out == "TestBucket\n"
    with pytest.raises(TypeError, match="request for put_bucket should be of type PutBucketRequest but was int"):
        client.put_bucket(5)
    client.close()
