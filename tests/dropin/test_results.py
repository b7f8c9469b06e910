"""Every answer in every way in which an appliance might write it: the dictionary is the same."""

from __future__ import annotations

import json
import os
from types import SimpleNamespace
from typing import Any
from xml.etree import ElementTree

import pytest
from answer_documents import VARIANTS, answer_documents
from dropin_layer import HandMade

from ds3 import ds3
from ds3_contract import Operation, read_contract
from ds3_generator.generate import contract_path
from ds3_runtime import Model, as_string, children, element, values
from ds3_runtime.dropin.results import plain_result, plan_of
from ds3_runtime.errors import BadAnswer

CONTRACT = read_contract(contract_path(os.environ.get("DS3_TEST_API", "5.8")))
DOCUMENTED = [operation for operation in CONTRACT.operations if next(answer_documents(CONTRACT, operation), None)]


@pytest.mark.parametrize("operation", DOCUMENTED, ids=lambda operation: operation.name)
def test_dictionaries(operation: Operation) -> None:
    response = getattr(ds3, f"{operation.name}Response")
    seen = set()
    for document in answer_documents(CONTRACT, operation):
        seen.add(document.variant)
        result = response(HandMade(document.status.code, document.content), None).result
        assert result == document.plain, f"{document.variant}: {document.content.decode(errors='replace')[:2000]}"
        assert json.loads(json.dumps(result)) == result
    assert seen == set(VARIANTS)


@pytest.mark.parametrize("operation", DOCUMENTED, ids=lambda operation: operation.name)
def test_trees_of_the_standard_library_give_the_same(operation: Operation) -> None:
    for document in answer_documents(CONTRACT, operation):
        if document.variant in ("two", "none", "cdata", "namespace"):
            model = getattr(ds3, document.status.type or "")
            assert ds3.parseModel(ElementTree.fromstring(document.content), model()) == document.plain
            assert ds3.parseModel(ElementTree.fromstring(document.content), model) == document.plain


def test_most_operations_answer_in_documents() -> None:
    assert len(DOCUMENTED) > len(CONTRACT.operations) / 2


def listing(body: str) -> Any:
    return ds3.GetBucketResponse(HandMade(200, body.encode()), None).result


def test_values_are_the_text_that_stood_on_the_wire() -> None:
    result = listing(
        "<Any><MaxKeys> 5 </MaxKeys><MaxKeys>6</MaxKeys><IsTruncated>TRUE</IsTruncated><Name>x<!-- c -->y</Name>"
        "<Marker/><Contents><Key>a</Key><Owner/></Contents><Contents><Size>many</Size></Contents></Any>"
    )
    assert (result["MaxKeys"], result["IsTruncated"], result["Name"], result["Marker"]) == (" 5 ", "TRUE", "xy", None)
    first, second = result["ContentsList"]
    assert (first["Key"], first["Owner"]) == ("a", {"DisplayName": None, "ID": None})
    assert (second["Key"], second["Owner"], second["Size"]) == (None, None, "many")
    assert result["CommonPrefixesList"] == []


def test_common_prefixes_however_they_are_wrapped() -> None:
    result = listing(
        "<R><CommonPrefixes><Prefix>p</Prefix><Prefix>q</Prefix></CommonPrefixes><CommonPrefixes/>"
        "<CommonPrefixes><Prefix>r</Prefix></CommonPrefixes></R>"
    )
    assert result["CommonPrefixesList"] == [{"Prefix": "p"}, {"Prefix": "q"}, {"Prefix": "r"}]


@pytest.mark.parametrize("body", [b"", b"<html>", b"<!DOCTYPE a [<!ENTITY b 'c'>]><Data>&b;</Data>", b"\xff\xfe"])
def test_a_success_without_a_document_is_no_success(body: bytes) -> None:
    with pytest.raises(BadAnswer):
        ds3.GetServiceResponse(HandMade(200, body), None)


def test_a_model_of_a_script() -> None:
    inner = SimpleNamespace(attributes=["Id"], elements={"Name": None}, element_lists=set())
    model = SimpleNamespace(
        attributes=["A"], elements={"Inner": inner}, element_lists=[("Row", "Rows", inner), ("Word", None, None)]
    )
    root = ElementTree.fromstring("<R A='1'><Inner Id='2'/><Rows><Row><Name>n</Name></Row></Rows><Word>w</Word></R>")
    assert ds3.parseModel(root, model) == {
        "A": "1",
        "Inner": {"Id": "2", "Name": None},
        "RowList": [{"Id": None, "Name": "n"}],
        "WordList": ["w"],
    }
    assert ds3.parseModel(root[2], None) == "w"
    assert ds3.parseModel(None, model) is None


@pytest.mark.parametrize("type_", [type_ for type_ in CONTRACT.types if not type_.notification], ids=lambda t: t.name)
def test_no_key_of_a_result_is_lost(type_: Any) -> None:
    """Lists whose items are called alike are told apart; API 6.0 has such a type."""
    if all(field.origin in ("attribute", "element") for field in type_.fields):
        keys = ds3.parseModel(ElementTree.Element("Any"), getattr(ds3, type_.name)())
        assert len(keys) == len(type_.fields)


def test_long_lists() -> None:
    """Lists of many rows are read in another way, and give the same."""
    row = '<Object Bucket="b" Id="{0}" InCache="true" Length="{0}" Name="a &amp; &quot;{0}&quot;" Offset="0"/>'
    tapes = "<PhysicalPlacement><Tapes><Tape><BarCode>t</BarCode></Tape></Tapes></PhysicalPlacement>"
    odd = f"<Object Name='odd'>{tapes}</Object>"
    rows = [row.format(number) for number in range(3000)]
    chunk = "".join([*rows[:1500], odd, *rows[1500:]])
    document = f'<MasterObjectList JobId="j"><Nodes/><Objects ChunkNumber="1">{chunk}</Objects></MasterObjectList>'
    response = ds3.GetJobSpectraS3Response(HandMade(200, document.encode()), None)
    expected = ds3.parseModel(ElementTree.fromstring(document), ds3.MasterObjectList())
    assert response.result == expected
    blobs = response.result["ObjectsList"][0]["ObjectList"]
    assert (len(blobs), blobs[1500]["Name"], blobs[3000]["Name"]) == (3001, "odd", 'a & "2999"')
    assert blobs[1500]["PhysicalPlacement"]["TapeList"][0]["BarCode"] == "t"
    assert blobs[0]["PhysicalPlacement"] is None


class Row(Model):
    name: str = element("Name", as_string)


class Halves(Model):
    done: list[Row] = children("Row", Row, wrapper="Done")  # type: ignore[assignment]
    open: list[Row] = children("Row", Row, wrapper="Open")  # type: ignore[assignment]
    other: list[str] = values("Word", as_string, wrapper="Words")


def test_lists_whose_items_are_called_alike_are_told_apart_by_their_wrappers() -> None:
    text = "<R><Done><Row><Name>a</Name></Row></Done><Open><Row/></Open><Words><Word>w</Word></Words></R>"
    assert plain_result(ElementTree.fromstring(text), plan_of(Halves)) == {
        "DoneList": [{"Name": "a"}],
        "OpenList": [{"Name": None}],
        "WordList": ["w"],
    }
