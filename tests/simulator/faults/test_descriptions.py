"""Faults as text, JSON and objects, and what is said about those that make no sense."""

from __future__ import annotations

import json
from typing import Any

import pytest

from ds3_simulator.contracts import contract_for
from ds3_simulator.faults import KINDS, Fault, FaultError, Faults

TEXT = "busy operation=PutObject object=*.mov times=3 retry_after=2"


def test_text_json_and_object_are_the_same() -> None:
    fault = Fault("busy", operation="PutObject", object="*.mov", times=3, retry_after=2)
    assert Fault.parse(TEXT) == fault
    assert Fault.parse(str(fault)) == fault
    values = fault.to_json()
    assert values == {"kind": "busy", "operation": "PutObject", "object": "*.mov", "times": 3, "retry_after": 2}
    assert Fault.from_json(json.loads(json.dumps(values))) == fault
    assert Fault.from_json({key: str(value) for key, value in values.items()}) == fault


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_can_be_said_with_all_it_takes(kind: str) -> None:
    usual = {"code": "Oops", "text": "so it is", "at": 5, "retry_after": 1}
    given = {name: usual.get(name) if value is None else value for name, value in KINDS[kind].parameters.items()}
    given |= {"when": "upload"} if "when" in given else {}
    fault = Fault.from_json({"kind": kind} | given)
    assert Fault.parse(str(fault)) == fault
    assert all(fault.get(name) == value for name, value in given.items())
    assert KINDS[kind].summary


def test_sizes_hyphens_and_blanks() -> None:
    fault = Fault.parse("Wrong-Checksum object='two words' retry-after=1".replace(" retry-after=1", ""))
    assert (fault.kind, fault.object) == ("wrong_checksum", "two words")
    assert Fault.parse("slow rate=10K").rate == 10240
    assert Fault.parse("truncate at=1M").at == 1 << 20
    assert Fault.parse("busy retry-after=1").retry_after == 1


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("bussy", "there is no kind of fault 'bussy'; did you mean busy?"),
        ("", "there is no kind of fault ''; there are busy, error"),
        ("busy 'x", "not a fault"),
        ("busy times", "not name=value: times"),
        ("busy tmies=3", "faults have no tmies; did you mean times?"),
        ("busy times=x", "times is not a whole number of 1 or more: x"),
        ("busy times=0", "times is not a whole number of 1 or more: 0"),
        ("busy every=-1", "every is not a whole number of 1 or more: -1"),
        ("busy probability=1.1", "probability is not a number from 0 to 1: 1.1"),
        ("busy status=200", "status is not a whole number from 300 to 599: 200"),
        ("busy at=3", "busy does not take at, only status, retry_after"),
        ("bad_digest status=400", "bad_digest does not take status: it takes no parameters"),
        ("truncate at=-1", "at is not a number of bytes of 0 or more: -1"),
        ("truncate at=1.5", "at is not a number of bytes of 0 or more: 1.5"),
        ("slow rate=0", "rate is not a number of bytes of 1 or more: 0"),
        ("slow direction=sideways", "direction is none of both, upload, download: sideways"),
        ("stall seconds=4000", "seconds is not a number from 0 to 3600: 4000"),
        ("stall seconds=-1", "seconds is not a number from 0 to 3600: -1"),
        ("stall seconds=nan", "seconds is not a number"),
        ("reset when=later", "when is none of connected, request"),
        ("reset when=connected object=a", "before a request only the peer is known, not object"),
        ("busy object=", "object is not a text"),
        ("restart at=3", "at has a place only with when=upload or when=download"),
    ],
)
def test_nonsense(text: str, message: str) -> None:
    with pytest.raises(FaultError) as raised:
        Fault.parse(text)
    assert message in str(raised.value)


@pytest.mark.parametrize(
    "values", [{"times": True}, {"times": 1.5}, {"times": [1]}, {"object": 3}, {"retry_after": {}}]
)
def test_json_of_the_wrong_types(values: dict[str, Any]) -> None:
    with pytest.raises(FaultError, match=f"{next(iter(values))} is not"):
        Fault.from_json({"kind": "busy"} | values)


def test_objects_are_checked_as_well() -> None:
    with pytest.raises(FaultError, match="times"):
        Fault("busy", times=0)
    with pytest.raises(FaultError, match="does not take"):
        Fault("busy", seconds=1.0)


def test_adding_and_removing() -> None:
    faults = Faults()
    first, second = faults.add(TEXT), faults.add("error", status=404)
    third = faults.add({"kind": "html"})
    assert [fault.id for fault in faults] == [first.id, second.id, third.id] == [1, 2, 3]
    assert faults.to_json()[1] == {
        "kind": "error",
        "status": 404,
        "id": 2,
        "description": "error status=404",
        "matched": 0,
        "struck": 0,
    }
    faults.remove(second.id)
    faults.remove(first)
    assert list(faults) == [third]
    with pytest.raises(KeyError):
        faults.remove(first)
    faults.clear()
    assert (len(faults), bool(faults)) == (0, False)
    assert faults.add("html").id == 4


def test_operations_that_are_not_there() -> None:
    faults = Faults(contract_for("5.8").operations)
    with pytest.raises(FaultError, match="no operation is called PutObjekt; did you mean PutObject"):
        faults.add("busy operation=PutObjekt")
    with pytest.raises(FaultError, match="no operation is called nonsense"):
        faults.add("busy operation=PutObject,nonsense")
    assert len(faults) == 0
    for operation in ("PutObject", "put", "ready-chunks", "ready_chunks", "*Job*", "open-put-job", "getjobs"):
        faults.add("error", operation=operation)
