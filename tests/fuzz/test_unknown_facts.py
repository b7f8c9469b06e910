"""What the vendor's next contract may bring and no rule covers: one error says what, where, and what settles it."""

from __future__ import annotations

from pathlib import Path

import pytest
from fuzz.documents import Obliging, small_vendor

from ds3_contract import ContractError
from ds3_generator.vendor import import_contract

GET = 'HttpVerb="GET" IncludeIdInPath="true" Resource="THING" ResourceType="NON_SINGLETON" Action="SHOW"'
ID = 'Name="Id" Type="java.util.UUID"'
SIZE = '<Element Name="Size" Type="int"><Annotations></Annotations></Element>'
OOPS = '<ResponseType Type="com.x.Oops"/>'
UNKNOWN = [
    ('Action="SHOW"', 'Action="DANCE"', "GetThingRequestHandler: the action DANCE is unknown; the format has list,"),
    (GET, GET.replace('"GET"', '"PATCH"'), "HttpVerb is 'PATCH', not one of DELETE, GET,"),
    (GET, GET.replace('"true"', '"maybe"'), "IncludeIdInPath is 'maybe', not one of true, false"),
    (GET, GET.replace('Resource="THING"', ""), "includes an id in the path, but names no Resource"),
    (GET, GET + ' Mood="GOOD"', "the request has the unknown attribute 'Mood'; teach it to"),
    (GET, GET.replace('"THING"', '"T&#10;"'), r"Resource is 'T\n', which no contract has there"),
    ("NON_SINGLETON", "TWIN", "ResourceType is 'TWIN', not one of SINGLETON"),
    ('"CLEAN"', '"DANCE"', "dance: whether a repeat does no harm is not known; add `dance` to repeats.toml [commands]"),
    (' Operation="CLEAN"', "", "has the parameter Operation, but no value for it"),
    ('Name="Alpha" Type="com.x.Colour"', 'Name="Alpha" Type="com.x.New"', "add New to names.toml [retype]"),
    (
        'Name="Alpha" Type="com.x.Colour"',
        'Name="Alpha" Type="com.x.Thing"',
        "alpha has the unknown type Thing",
    ),
    ('Name="Alpha"', 'Name="Al pha"', "the parameter is 'Al pha'"),
    ('Type="array" ComponentType="com.x.Thing"', 'Type="array"', "rows are named in answers.toml [rows]"),
    ('Type="array" ComponentType="com.x.Thing"', 'Type="java.util.Set"', "rows are named in answers.toml [rows]"),
    ('<ResponseType Type="com.x.Thing"/>', '<ResponseType Type="java.util.List&lt;com.x.Thing>"/>', "no plain name"),
    (OOPS, OOPS * 2, "has 2 response types for the status 404 instead of one"),
    ("<Code>404</Code>", "<Code>\u00b2</Code>", "which is no number from 200 to 599"),
    ("<Code>404</Code>", "<Code>200</Code>", "status 200 is declared 2 times"),
    ("x.y.Secret", "x.y.Riddle", "Thing.Key carries the unknown annotation Riddle; teach it to"),
    ("x.y.Secret", "x.y.MustMatchRegularExpression", "carries the annotation 'MustMatchRegularExpression' twice"),
    ('"SET_NULL"', '"EXPLODE"', "Thing.Owner: the Value of CascadeDelete is 'EXPLODE'; teach it to"),
    ('"DESCENDING"', '"SIDEWAYS"', "the Direction of SortBy is 'SIDEWAYS'"),
    ('"BLOCK_FOR_EVERY_ELEMENT"', '"SPIRAL"', "the CollectionValueRenderingMode of CustomMarshaledName is 'SPIRAL'"),
    ('Value="Ns"', 'Value=""', "but no CollectionValue names the wrapper"),
    ('"VALUE_IS_NULL"', '"SOMETIMES"', "the Value of ExcludeFromMarshaler is 'SOMETIMES'"),
    (ID, 'Name="Id" Type="array"', "Thing.Id: array does not say of what"),
    (ID, 'Name="Id" Type="com.x.New"', "Thing.Id: the type com.x.New is neither known nor declared"),
    (ID, 'Name="Key" Type="java.util.UUID"', "field key is declared 2 times"),
    (ID, 'Name="Self" Type="java.util.UUID"', "field self is called like a part of every model"),
    (SIZE, SIZE.replace('"int"', '"com.x.Thing"'), "contains itself: "),
    ('NameToMarshal="Thingy"', 'NameToMarshal=""', "empty NameToMarshal and 7 elements"),
    ('NameToMarshal="Thingy"', 'NameToMarshal="a b"', "NameToMarshal is 'a b'"),
    ('<EnumConstant Name="BLUE"/>', '<EnumConstant Name="RED"/>', "constant RED is declared 2 times"),
    ('<EnumConstant Name="BLUE"/>', '<EnumConstant Name="mro"/>', "the constant is 'mro'"),
    ('Property Name="WaveLength"', 'Property Name="Name"', "constant RED has properties that cannot be called so"),
    ("com.x.Oops", "com.x.THING", "differs from "),
    ("com.x.Outer$Inner</Notif", "com.x.Nobody</Notif", "notification payloads: the type com.x.Nobody is neither"),
    ('Classification="spectrainternal"', 'Classification="secret"', "has the unknown classification secret"),
]


@pytest.mark.parametrize(("old", "new", "complaint"), UNKNOWN)
def test_what_no_rule_covers_stops_the_import(old: str, new: str, complaint: str, tmp_path: Path) -> None:
    text = small_vendor().decode()
    assert old in text
    path = tmp_path / "vendor.xml"
    path.write_text(text.replace(old, new) if "differs" in complaint else text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(ContractError) as raised:
        import_contract(path, "9.9", Obliging())
    assert complaint in str(raised.value)
    assert str(raised.value).startswith(f"{path}:")
    assert raised.value.line or "notification" in complaint


def test_types_within_types_have_an_end(tmp_path: Path) -> None:
    links = "".join(
        f'<Type Name="com.x.Link{n}"><Elements><Element Name="Next" Type="com.x.Link{n + 1}"/></Elements></Type>'
        for n in range(2000)
    )
    text = small_vendor().decode().replace(SIZE, SIZE.replace('"int"', '"com.x.Link0"'))
    path = tmp_path / "vendor.xml"
    path.write_text(text.replace("<Types>", f"<Types>{links}"), encoding="utf-8")
    with pytest.raises(ContractError, match="holds more than 40 types within each other"):
        import_contract(path, "9.9", Obliging())
