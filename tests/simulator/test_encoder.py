"""Answers are written as the contract's types say."""

from __future__ import annotations

from typing import Any

import pytest

from ds3_contract import Contract, Enum, EnumValue, Field, Type
from ds3_simulator.wire.encoder import Encoder

DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n'


def encode(*fields: Field, root: str = "Data", others: tuple[Type, ...] = (), **values: Any) -> str:
    contract = Contract("1.0", (), (Type("Thing", "A thing.", fields, root), *others), (COLOUR,))
    text = Encoder(contract).document("Thing", values).decode()
    return text.removeprefix(DECLARATION)


COLOUR = Enum("Colour", "Colours.", (EnumValue("RED"),))
INNER = Type("Inner", "Inside.", (Field("id", "Id", "uuid", origin="attribute"), Field("note", "Note", "string")))


def test_children_are_in_the_order_of_their_tags_and_null_ones_are_empty() -> None:
    fields = (Field("a", "Zebra", "string"), Field("b", "Apple", "integer"), Field("c", "Mango", "string"))
    assert encode(*fields, a="x", b=1) == "<Data><Apple>1</Apple><Mango/><Zebra>x</Zebra></Data>"


def test_nothing_at_all() -> None:
    assert encode() == "<Data/>"
    assert encode(Field("a", "A", "string", omitted=True), root="Root") == "<Root/>"


@pytest.mark.parametrize(
    ("type_name", "value", "text"),
    [
        ("string", "a&b<c>\"'d\r\n\te", "a&amp;b&lt;c&gt;&quot;'d&#13;&#10;&#9;e"),
        ("string", "日本🎬", "日本🎬"),
        ("string", "\x00\x1b\ufffe is no XML", "\ufffd\ufffd\ufffd is no XML"),
        ("boolean", True, "true"),
        ("boolean", 0, "false"),
        ("long", 1 << 62, "4611686018427387904"),
        ("double", 0.82, "0.82"),
        ("date", 1404245524000, "2014-07-01T20:12:04.000Z"),
        ("date", 1404245524007, "2014-07-01T20:12:04.007Z"),
        ("date", 0, "1970-01-01T00:00:00.000Z"),
        ("Colour", "RED", "RED"),
    ],
)
def test_text(type_name: str, value: object, text: str) -> None:
    assert encode(Field("a", "A", type_name), a=value) == f"<Data><A>{text}</A></Data>"
    assert encode(Field("a", "A", type_name, origin="attribute"), a=value) == f'<Data A="{text}"/>'


def test_empty_text_is_an_empty_element() -> None:
    assert encode(Field("a", "A", "string"), a="") == "<Data><A/></Data>"


def test_null_attributes_are_left_out() -> None:
    fields = (Field("a", "A", "string", origin="attribute"), Field("b", "B", "string", origin="attribute"))
    assert encode(*fields, b="") == '<Data B=""/>'


def test_nested_structures() -> None:
    field = Field("inner", "Inside", "Inner")
    assert encode(field, others=(INNER,), inner={"id": "1", "note": "n"}) == (
        '<Data><Inside Id="1"><Note>n</Note></Inside></Data>'
    )
    assert encode(field, others=(INNER,)) == "<Data><Inside/></Data>"
    assert encode(field, others=(INNER,), inner={}) == "<Data><Inside><Note/></Inside></Data>"


@pytest.mark.parametrize(
    ("field", "none", "empty", "two"),
    [
        (Field("v", "V", "string", layout="flat"), "", "", "<V>1</V><V>2</V>"),
        (Field("v", "V", "string", layout="wrapped", wrapper="W"), "<W></W>", "<W></W>", "<W><V>1</V><V>2</V></W>"),
        (
            Field("v", "V", "string", layout="wrapped", wrapper="W", omitted=True),
            "",
            "<W></W>",
            "<W><V>1</V><V>2</V></W>",
        ),
        (Field("v", "V", "string", layout="each", wrapper="W"), "", "", "<W><V>1</V></W><W><V>2</V></W>"),
    ],
)
def test_lists(field: Field, none: str, empty: str, two: str) -> None:
    for values, inside in (({}, none), ({"v": []}, empty), ({"v": iter("12")}, two)):
        expected = f"<Data>{inside}</Data>" if inside else "<Data/>"
        assert encode(field, **values) == expected


def test_wrappers_take_part_in_the_order() -> None:
    fields = (Field("a", "A", "string", layout="wrapped", wrapper="Zoo"), Field("b", "M", "string"))
    assert encode(*fields, a=["1"]) == "<Data><M/><Zoo><A>1</A></Zoo></Data>"


def test_lists_of_structures() -> None:
    field = Field("all", "One", "Inner", layout="flat")
    assert encode(field, others=(INNER,), all=[{"id": "1"}, {"id": "2"}]) == (
        '<Data><One Id="1"><Note/></One><One Id="2"><Note/></One></Data>'
    )


def test_what_stands_in_the_head_is_not_in_the_body() -> None:
    fields = (Field("a", "etag", "string", origin="header"), Field("b", "B", "string", origin="outcome"))
    contract = Contract("1.0", (), (Type("Head", "Head.", fields), INNER), ())
    assert not Encoder(contract).has_body("Head")
    assert Encoder(contract).has_body("Inner")
    assert encode(*fields, a="x", b="y") == "<Data/>"


def test_values_the_version_does_not_know_are_left_out() -> None:
    assert encode(Field("a", "A", "string"), a="1", newer="2") == "<Data><A>1</A></Data>"
