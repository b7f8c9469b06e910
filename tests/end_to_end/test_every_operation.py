"""Every operation of the contract finds its way through the client to the simulator's handler for it."""

from __future__ import annotations

import importlib
import io
import os
from pathlib import Path
from typing import Any

import pytest

import ds3
from ds3_contract import Argument, Contract
from ds3_generator.naming import snake
from ds3_simulator import Simulator

API = os.environ.get("DS3_TEST_API", "5.8")
ID = "0a1b2c3d-0000-4000-8000-000000000001"


def given(contract: Contract, argument: Argument) -> Any:
    """Return a value for a required argument."""
    known: dict[str, Any] = {
        "string": "thing",
        "integer": 1,
        "long": 1,
        "double": 0.5,
        "boolean": True,
        "uuid": ID,
        "objects-to-put": [ds3.Ds3PutObject("a", 1)],
        "objects-to-get": [ds3.Ds3GetObject("a")],
        "objects-to-delete": [ds3.DeleteObject("a")],
        "parts": [ds3.Part(1, "e")],
        "ids": [ID],
        "text": "text",
        "stream": io.BytesIO(b"x"),
        "sink": io.BytesIO(),
    }
    if argument.type in known:
        return known[argument.type]
    return contract.enum(argument.type).values[0].name


def test_every_operation_reaches_its_handler(tmp_path: Path) -> None:
    with (
        Simulator(tmp_path / "appliance", api=API) as simulator,
        ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key) as client,
    ):
        unmodelled = 0
        for operation in simulator.contract.operations:
            module = importlib.import_module(f"ds3.operations.{snake(operation.name)}")
            required = [argument for argument in operation.arguments if not argument.optional]
            arguments = [given(simulator.contract, argument) for argument in required]
            request = getattr(module, f"{operation.name}Request")(*arguments)
            try:
                getattr(client, snake(operation.name))(request)
            except ds3.errors.ApiError as error:
                assert error.operation == operation.name
                assert error.request_id
                unmodelled += error.status == 501
                if error.status == 501:
                    assert operation.name in str(error)
            assert simulator.requests[-1].operation == operation.name
    assert len(simulator.requests) == len(simulator.contract.operations)
    assert unmodelled < len(simulator.contract.operations)


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
