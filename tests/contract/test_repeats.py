"""Which calls may be made twice, in every contract and in the package."""

from __future__ import annotations

import pytest

import ds3
from ds3_contract import Contract, Operation, read_contract
from ds3_generator.generate import CONTRACTS, contract_path

READING = ("GET", "HEAD")
NEW_EACH_TIME = ("start_bulk_", "regenerate_", "pair_back")


@pytest.fixture(params=sorted(path.stem for path in CONTRACTS.glob("*.xml")))
def contract(request: pytest.FixtureRequest) -> Contract:
    return read_contract(contract_path(request.param))


def named(operations: list[Operation]) -> list[str]:
    return [operation.name for operation in operations]


def test_reading_is_repeated_and_making_is_not(contract: Contract) -> None:
    assert not named([one for one in contract.operations if one.verb in READING and not one.idempotent])
    assert not named([one for one in contract.operations if one.verb == "POST" and one.idempotent])
    commands = [one for one in contract.operations if (one.fixed.get("operation") or "").startswith(NEW_EACH_TIME)]
    assert len(commands) > 3
    assert not named([one for one in commands if one.idempotent])


def test_blobs_are_repeated(contract: Contract) -> None:
    roles = dict(contract.roles())
    assert {role: roles[role].idempotent for role in ("put-blob", "get-blob", "ready-chunks", "open-put-job")} == {
        "put-blob": True,
        "get-blob": True,
        "ready-chunks": True,
        "open-put-job": False,
    }


def test_requests_say_what_the_contract_says() -> None:
    contract = read_contract(contract_path(ds3.api_version))
    said = {one.name: getattr(ds3, f"{one.name}Request").idempotent for one in contract.operations}
    assert said == {one.name: one.idempotent for one in contract.operations}
    assert set(said.values()) == {True, False}
