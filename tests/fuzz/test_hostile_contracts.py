"""Contracts of our own format that say something impossible or dangerous: each is refused for its own reason."""

from __future__ import annotations

import re

import pytest
from fuzz.damage import HOSTILE
from lxml import etree

from ds3_contract import Contract, ContractError
from ds3_contract.nesting import DEEPEST
from ds3_contract.reader import parse_contract

TEXT = """<contract api="9.9">
<operation name="PutThing" area="s3" verb="PUT" path="/_rest_/thing/{thing}" resource="thing" query="force">
  <summary>Put a thing.</summary>
  <arg name="stream" type="stream" in="body"/><arg name="length" type="long" in="length"/>
  <arg name="thing" type="string" in="path"/>
  <arg name="size" type="long?"/>
  <status code="200" type="Thing"/>
</operation>
<operation name="HeadThing" area="s3" verb="HEAD" path="/{thing}">
  <summary>Look.</summary>
  <arg name="thing" type="string" in="path"/>
  <status code="200" type="Head" outcome="RED"/>
</operation>
<type name="Thing"><summary>A thing.</summary>
  <field name="colour" type="Colour?"/><field name="part" type="Part2"/>
  <field name="parts" type="Part2" list="flat"/><field name="key" type="string" secret="true"/></type>
<type name="Part2"><summary>A part.</summary><field name="id" type="uuid"/></type>
<type name="Head"><summary>A head.</summary>
  <field name="status" type="Colour" in="outcome"/><field name="size" type="long" in="header"/></type>
<enum name="Colour"><summary>A colour.</summary><value name="RED" wave="700"/></enum>
<word name="size">Bytes.</word>
</contract>
"""


def parse(text: str) -> Contract:
    return parse_contract(text.encode(), "odd.xml")


def test_the_text_is_good_before_it_is_spoilt() -> None:
    assert [operation.name for operation in parse(TEXT).operations] == ["PutThing", "HeadThing"]


ARGUMENT, FIELD = 'name="size" type="long?"', 'name="id" type="uuid"'
REFUSED = [
    *((ARGUMENT, f'name="{name}" type="long?"', 2, name) for name in ("self", "str", "field", "parse", "import")),
    *((FIELD, f'name="{name}" type="uuid"', 18, name) for name in ("self", "read", "from_headers", "values", "class")),
    *(("PutThing", name, 2, "an operation cannot be called so") for name in ("Send", "Import", "FromEnv", "Http")),
    *(("Part2", name, 18, "a type cannot be called so") for name in ("None", "Model", "PutThingRequest", "Aux")),
    ("HeadThing", "PUTThing", 9, "differs from PutThing in nothing but capitals"),
    ('name="Head"', 'name="THING"', 19, "differs from Thing in nothing but capitals"),
    ('enum name="Colour"', 'enum name="Thing"', 21, "declared 2 times"),
    ("HeadThing", "PutThing", 9, "declared 2 times"),
    ('wave="700"', 'name2="a" Bad="b"', 21, "properties"),
    ('<word name="size">', '<word name="size">Twice.</word><word name="size">', 22, "declared twice"),
    (' query="force"', ' query="force force=a"', 2, "sends a parameter twice"),
    (' query="force"', ' query="size"', 2, "query order"),
    ("/_rest_/thing/{thing}", "/_rest_/thing/{thing}/{thing}", 2, "path"),
    ("/_rest_/thing/{thing}", "/_rest_/other/{thing}", 2, "path"),
    ('type="string" in="path"/>\n  <arg name="size"', 'type="string?" in="path"/>\n  <arg name="size"', 2, "must"),
    ('type="long" in="length"', 'type="string" in="length"', 2, "cannot stand in the length"),
    ('type="stream" in="body"', 'type="text" in="body"', 2, "length"),
    ('type="long?"', 'type="bytes?"', 2, "unknown type bytes"),
    ('type="long?"', 'type="Thing?"', 2, "unknown type Thing"),
    ('type="uuid"', 'type="flag"', 18, "unknown type flag"),
    ('type="uuid"', 'type="Thing"', 17, "contains itself: Part2 > Thing > Part2"),
    ('type="Part2" list="flat"', 'type="Part2" list="flat" secret="true"', 14, "cannot be secret"),
    ('type="Part2" list="flat"', 'type="Part2?" list="flat"', 14, "never absent"),
    ('type="long" in="header"', 'type="Part2" in="header"', 19, "structure"),
    ('type="long" in="header"', 'type="long"', 19, "partly in headers"),
    ('type="Colour" in="outcome"', 'type="long" in="outcome"', 19, "no enum"),
    ('outcome="RED"', 'outcome="BLUE"', 9, "status 200 means BLUE"),
    ('type="Thing"/>\n</op', 'type="Thing"/><status code="201" type="Head"/>\n</op', 2, "have the types Head, Thing"),
    ('<status code="200" type="Thing"/>', '<status code="200"/><status code="200"/>', 2, "declared 2 times"),
    ("</contract>", "<contract/></contract>", 22, "contract"),
]  # fmt: skip


@pytest.mark.parametrize(("old", "new", "line", "reason"), REFUSED)
def test_what_cannot_be_is_refused_with_its_line(old: str, new: str, line: int, reason: str) -> None:
    assert old in TEXT
    with pytest.raises(ContractError, match=re.escape(reason)) as raised:
        parse(TEXT.replace(old, new) if reason == "a type cannot be called so" else TEXT.replace(old, new, 1))
    assert raised.value.source == "odd.xml"
    assert raised.value.line is not None
    assert abs(raised.value.line - line) <= 1, raised.value


def test_a_chain_of_types_has_an_end() -> None:
    links = "".join(
        f'<type name="Link{n}"><summary>L.</summary><field name="next" type="Link{n + 1}"/></type>\n'
        for n in range(3000)
    )
    last = '<type name="Link3000"><summary>L.</summary></type>\n'
    with pytest.raises(ContractError, match=f"more than {DEEPEST} types within each other"):
        parse(TEXT.replace("<enum", f"{links}{last}<enum"))


def places() -> list[tuple[int, str]]:
    """Return each attribute of the text, and each text, by the number of its element."""
    root = etree.fromstring(TEXT)
    found = [(number, str(name)) for number, node in enumerate(root.iter()) for name in node.attrib]
    return found + [(number, "") for number, node in enumerate(root.iter()) if (node.text or "").strip()]


_PLAIN = re.compile(r"[A-Za-z0-9_/{} ?=.\-\[\]+$%()',:;@#]*")


@pytest.mark.parametrize(("number", "name"), places())
def test_no_hostile_text_gets_anywhere(number: int, name: str) -> None:
    """Quotes, backslashes, line breaks and letters of other scripts are refused wherever they stand."""
    for value in (text for text in HOSTILE if not _PLAIN.fullmatch(text)):
        root = etree.fromstring(TEXT)
        node = list(root.iter())[number]
        if name:
            node.set(name, value)
        else:
            node.text = value
        if (name, node.tag) == ("wave", "value") and re.fullmatch("[ -~]*", value):
            continue  # a fact about a constant is text that no template prints
        with pytest.raises(ContractError):
            parse_contract(etree.tostring(root), "odd.xml")
