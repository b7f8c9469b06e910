"""The contract format: what is written is read back, and what is wrong is refused with file and line."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path

import pytest

from ds3_contract import Contract, ContractError, read_contract, write_contract
from ds3_contract.reader import parse_contract
from ds3_contract.writer import format_contract
from ds3_generator.generate import CONTRACTS

COMMITTED = sorted(CONTRACTS.glob("*.xml"))

SMALL = """<?xml version="1.0" encoding="UTF-8"?>
<contract api="9.9">
<operation name="PutThing" area="s3" role="put-blob"
    verb="PUT" path="/{bucket_name}" query="operation=start recursive" query-order="operation size recursive hush">
  <summary>Put a thing.</summary>
  <arg name="bucket_name" type="string" in="path"/>
  <arg name="size" type="long?"/>
  <arg name="hush" type="string?" secret="true" summary="Hush."/>
  <status code="200" type="Thing"/>
  <status code="404" type="Thing" accepted="true"/>
  <status code="409" type="Thing"/>
</operation>
<type name="Thing" root="Th">
  <summary>A thing.</summary>
  <field name="colour" type="Colour?" sort="-1" default="RED"/>
  <field name="id" tag="ID" type="uuid" in="attribute"/>
  <field name="parts" tag="Part" type="string" list="wrapped" wrapper="Parts" omitted="true"/>
</type>
<enum name="Colour">
  <summary>A colour.</summary>
  <value name="RED" wave_length="700"/>
</enum>
<word name="size">Bytes.</word>
</contract>
"""


def parse(text: str) -> Contract:
    return parse_contract(text.encode(), "small.xml")


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: path.stem)
def test_committed_contracts_are_as_the_writer_writes_them(path: Path) -> None:
    assert format_contract(read_contract(path)) == path.read_text(encoding="utf-8")


@pytest.mark.parametrize("path", COMMITTED, ids=lambda path: path.stem)
def test_committed_contracts_hold_no_java_names(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert not re.search(r"com\.|java\.|RequestHandler\b|\$", re.sub(r'pattern="[^"]*"', "", text))


def test_small_contract_is_understood() -> None:
    contract = parse(SMALL)
    operation = contract.operation("PutThing")
    assert [getattr(entry, "name", entry) for entry in operation.query] == [
        "operation",
        "size",
        "recursive",
        "hush",
    ]
    assert operation.fixed == {"operation": "start", "recursive": None}
    assert [argument.optional for argument in operation.arguments] == [False, True, True]
    assert operation.argument("hush").secret
    assert [status.code for status in operation.accepted] == [200, 404]
    colour, identity, parts = contract.type("Thing").fields
    assert (colour.tag, colour.optional, colour.sort) == ("Colour", True, -1)
    assert (identity.tag, identity.origin) == ("ID", "attribute")
    assert (parts.layout, parts.wrapper, parts.omitted) == ("wrapped", "Parts", True)
    assert contract.enum("Colour").values[0].properties == (("wave_length", "700"),)
    assert dict(contract.roles())["put-blob"] is operation


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    contract = parse(SMALL)
    write_contract(contract, tmp_path / "c.xml")
    assert read_contract(tmp_path / "c.xml") == contract
    assert list(tmp_path.iterdir()) == [tmp_path / "c.xml"]


def test_the_digest_is_of_the_file_and_no_part_of_equality() -> None:
    contract = parse(SMALL)
    assert len(contract.digest) == 64
    assert replace(contract, digest="") == contract


@pytest.mark.parametrize(
    ("old", "new", "line", "reason"),
    [
        ('verb="PUT"', 'verb="PATCH"', 3, "verb"),
        ('area="s3"', 'area="S 3"', 3, "area"),
        ('path="/{bucket_name}"', 'path="/{bucket}"', 3, "path"),
        ('type="long?"', 'type="quad?"', 3, "unknown type quad"),
        ('name="size" type="long?"', 'name="class" type="long?"', 3, "class is a word of Python"),
        ('<status code="200" type="Thing"/>', '<status code="200" type="Thong"/>', 3, "unknown type Thong"),
        ('type="Colour?"', 'type="Color?"', 14, "unknown type Color"),
        ('wrapper="Parts"', "", 14, "wrapper"),
        ('name="id" tag="ID"', 'name="colour" tag="ID"', 14, "declared 2 times"),
        ('<value name="RED" wave_length="700"/>', '<value name="RED"/><value name="RED"/>', 20, "declared 2 times"),
        ("Put a thing.", 'Put a """ thing.', 3, None),
        ("Put a thing.", "Put a \\ thing.", 3, None),
        ('<word name="size">', '<word name="size" why="">', 24, None),
        ("<contract api", "<!DOCTYPE contract><contract api", 1, "DOCTYPE"),
        ("</contract>", "", None, "not well-formed"),
        ('name="PutThing"', 'name="PutThing(); import os"', 3, None),
    ],
)
def test_what_is_wrong_is_refused_with_its_line(old: str, new: str, line: int | None, reason: str | None) -> None:
    text = SMALL.replace(old, new)
    assert text != SMALL
    with pytest.raises(ContractError) as raised:
        parse(text)
    assert "small.xml" in str(raised.value)
    assert raised.value.line is not None
    if line is not None:
        assert abs(raised.value.line - line) <= 1 or reason is None
    if reason is not None:
        assert reason in str(raised.value)


def test_an_entity_bomb_does_not_go_off() -> None:
    bomb = '<!DOCTYPE c [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]><contract api="1.0">&b;</contract>'
    with pytest.raises(ContractError):
        parse_contract(bomb.encode(), "bomb.xml")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ContractError, match=r"none\.xml: cannot be read"):
        read_contract(tmp_path / "none.xml")


def test_an_operation_that_accepts_nothing_is_refused() -> None:
    text = SMALL.replace('<status code="200" type="Thing"/>', "").replace(' accepted="true"', "")
    with pytest.raises(ContractError, match="PutThing: no status is accepted"):
        parse(text)


def test_a_required_argument_after_an_optional_one_is_refused() -> None:
    text = SMALL.replace('name="hush" type="string?"', 'name="hush" type="string"')
    with pytest.raises(ContractError, match="hush follows an optional one"):
        parse(text)
