"""Import of the vendor's dialect, on small documents of our own, and on the real ones where they are at hand."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from ds3_contract import Contract, ContractError, Fixed
from ds3_contract.writer import format_contract
from ds3_generator.__main__ import main
from ds3_generator.generate import CONTRACTS, ROOT, contract_path
from ds3_generator.known import known_names
from ds3_generator.overlays import FOLDER, Overlays
from ds3_generator.vendor import import_contract

VENDOR = ROOT.parent / "shared" / "contracts"

PARAM = '<Param Name="{}" Type="{}"/>'
ANNOTATION = '<Annotation Name="x.y.{}"><AnnotationElements>{}</AnnotationElements></Annotation>'
FACT = '<AnnotationElement Name="{}" Value="{}" ValueType="java.lang.String"/>'


def handler(
    name: str, request: str, required: str = "", optional: str = "", codes: str = "", kind: str = "spectrads3"
) -> str:
    return f"""
    <RequestHandler Classification="{kind}" Name="com.x.{kind}.thing.{name}RequestHandler">
      <Request {request}>
        <OptionalQueryParams>{optional}</OptionalQueryParams><RequiredQueryParams>{required}</RequiredQueryParams>
      </Request>
      <ResponseCodes>{codes}</ResponseCodes><Version>1.0</Version>
    </RequestHandler>"""


def code(number: int, type_: str, component: str = "") -> str:
    extra = f' ComponentType="{component}"' if component else ""
    return (
        f"<ResponseCode><Code>{number}</Code><ResponseTypes>"
        f'<ResponseType Type="{type_}"{extra}/></ResponseTypes></ResponseCode>'
    )


def element(name: str, type_: str, annotations: str = "", component: str = "") -> str:
    extra = f'ComponentType="{component}" ' if component else ""
    return f'<Element {extra}Name="{name}" Type="{type_}"><Annotations>{annotations}</Annotations></Element>'


def custom(value: str, collection: str = "", mode: str = "UNDEFINED") -> str:
    facts = (("CollectionValue", collection), ("CollectionValueRenderingMode", mode), ("Value", value))
    return ANNOTATION.format("CustomMarshaledName", "".join(FACT.format(*fact) for fact in facts))


def type_(name: str, elements: str, extra: str = "", constants: str = "") -> str:
    values = f"<EnumConstants>{constants}</EnumConstants>" if constants else ""
    return f'<Type Name="com.x.{name}"{extra}><Elements>{elements}</Elements>{values}</Type>'


LIST = 'Action="LIST" HttpVerb="GET" IncludeIdInPath="false" Resource="THING" ResourceType="NON_SINGLETON"'
SHOW = 'Action="SHOW" HttpVerb="GET" IncludeIdInPath="true" Resource="THING" ResourceType="NON_SINGLETON"'
COUNT = (
    'Action="MODIFY" HttpVerb="PUT" IncludeIdInPath="true" Operation="START_COUNT" '
    'Resource="THING" ResourceType="NON_SINGLETON"'
)
PAGING = "".join(
    PARAM.format(*param)
    for param in (
        ("LastPage", "void"),
        ("PageLength", "int"),
        ("PageOffset", "int"),
        ("PageStartMarker", "java.util.UUID"),
    )
)
HANDLERS = [
    handler(
        "GetThings",
        LIST,
        optional=PARAM.format("Bucket", "java.lang.String") + PAGING,
        codes=code(200, "array", "com.x.ThingApiBean"),
    ),
    handler(
        "GetThing",
        SHOW,
        required=PARAM.format("FullDetails", "void"),
        codes=code(200, "com.x.ThingApiBean") + code(404, "com.x.Oops"),
    ),
    handler(
        "CreateCount",
        COUNT,
        required=PARAM.format("Operation", "com.x.RestOperationType") + PARAM.format("Zeal", "com.x.Colour"),
        optional=PARAM.format("Alpha", "java.util.Date"),
        codes=code(204, "null"),
    ),
    handler("Spy", LIST, codes=code(200, "null"), kind="spectrainternal"),
]
TYPES = [
    type_(
        "ThingApiBean",
        element("Colour", "com.x.Colour", ANNOTATION.format("DefaultEnumValue", FACT.format("Value", "RED")))
        + element("Count", "java.lang.Integer")
        + element("Gone", "long", ANNOTATION.format("ExcludeFromMarshaler", FACT.format("Value", "ALWAYS")))
        + element("Id", "java.util.UUID", ANNOTATION.format("MarshalXmlAsAttribute", "") + custom("iD"))
        + element("Inners", "array", custom("Inner", "Inners", "SINGLE_BLOCK_FOR_ALL_ELEMENTS"), "com.x.Outer$Inner")
        + element("Key", "java.lang.String", ANNOTATION.format("Secret", ""))
        + element("Names", "array", custom("Name", "Named", "BLOCK_FOR_EVERY_ELEMENT"), "java.lang.String")
        + element("OwnerId", "java.util.UUID", ANNOTATION.format("Optional", "")
                  + ANNOTATION.format("References", FACT.format("Value", "com.x.Owner"))
                  + ANNOTATION.format("CascadeDelete", FACT.format("Value", "DELETE_THIS_BEAN"))
                  + ANNOTATION.format("SortBy", FACT.format("Direction", "DESCENDING") + FACT.format("Value", "2"))),
        ' NameToMarshal="Thingy"',
    ),
    type_("Outer$Inner", element("Size", "long")),
    type_("Oops", element("Message", "java.lang.String")),
    type_("Colour", element("Wave", "int"), "",
          '<EnumConstant Name="RED"><Properties><Property Name="WaveLength" Value="700" ValueType="int"/></Properties>'
          '</EnumConstant><EnumConstant Name="BLUE"/>'),
    type_("Unreached", element("Message", "java.lang.String")),
    type_("Hail", element("Message", "java.lang.String")),
]  # fmt: skip
OVERLAYS = {
    "names": """
[types]
ThingApiBean = "Thing"
[requests.spectrads3]
CreateCountRequestHandler = "CountUpRequestHandler"
""",
    "bodies": "",
    "answers": "",
    "repeats": """
[commands]
start_count = false
[verbs]
GET = true
""",
    "roles": "",
    "secrets": "",
    "withdrawn": "",
    "summaries": """
[operations]
GetThingsSpectraS3 = "List things."
GetThingSpectraS3 = "Show a thing."
CountUpSpectraS3 = "Count up."
[types]
Thing = "A thing."
Inner = "Inside."
Oops = "A fault."
Hail = "A greeting."
[enums]
Colour = "A colour."
[arguments]
bucket = "B."
last_page = "L."
page_length = "P."
page_offset = "P."
page_start_marker = "P."
thing = "T."
zeal = "Z."
alpha = "A."
""",
}


class Vendor:
    """A vendor contract and overlays that a test may change before they are imported."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.overlays = dict(OVERLAYS)
        self.handlers, self.types = list(HANDLERS), list(TYPES)
        self.text = (
            "<Data><Contract><NotificationPayloadTypes><NotificationPayloadType>\n com.x.Hail \n"
            "</NotificationPayloadType></NotificationPayloadTypes>"
            "<RequestHandlers>{}</RequestHandlers><Types>{}</Types></Contract></Data>"
        )

    def load(self) -> Contract:
        path = self.folder / "vendor.xml"
        path.write_text(self.text.format("".join(self.handlers), "".join(self.types)), encoding="utf-8")
        for name, text in self.overlays.items():
            (self.folder / f"{name}.toml").write_text(text, encoding="utf-8")
        return import_contract(path, "9.9", Overlays(self.folder))


@pytest.fixture
def vendor(tmp_path: Path) -> Vendor:
    return Vendor(tmp_path)


def test_operations_get_public_names_paths_and_order(vendor: Vendor) -> None:
    contract = vendor.load()
    assert [operation.name for operation in contract.operations] == [
        "CountUpSpectraS3",
        "GetThingSpectraS3",
        "GetThingsSpectraS3",
    ]
    count = contract.operation("CountUpSpectraS3")
    assert (count.verb, count.path, count.area) == ("PUT", "/_rest_/thing/{thing}", "thing")
    assert count.query == (Fixed("operation", "start_count"), "zeal", "alpha")
    assert [(argument.name, argument.type, argument.optional) for argument in count.arguments] == [
        ("thing", "string", False),
        ("zeal", "Colour", False),
        ("alpha", "date", True),
    ]
    things = contract.operation("GetThingsSpectraS3")
    assert things.paged
    assert things.query[0] == "bucket"
    assert things.accepted[0].type == "ThingList"
    shown = contract.operation("GetThingSpectraS3")
    assert shown.query == (Fixed("full_details"),)
    assert [status.accepted for status in shown.statuses] == [True, False]


def test_fields_keep_what_the_contract_knows(vendor: Vendor) -> None:
    contract = vendor.load()
    thing = contract.type("Thing")
    fields = {field.name: field for field in thing.fields}
    assert thing.root == "Thingy"
    assert "gone" not in fields
    assert fields["colour"].default == "RED"
    assert fields["count"].optional
    assert (fields["id"].tag, fields["id"].origin) == ("ID", "attribute")
    assert (fields["inners"].layout, fields["inners"].wrapper, fields["inners"].type) == ("wrapped", "Inners", "Inner")
    assert (fields["names"].layout, fields["names"].tag, fields["names"].wrapper) == ("each", "Name", "Named")
    assert fields["key"].secret
    owner = fields["owner_id"]
    assert (owner.references, owner.on_delete, owner.sort, owner.optional) == ("Owner", "delete", -3, True)


def test_rows_and_notifications_get_their_types_and_what_is_not_reached_stays_out(vendor: Vendor) -> None:
    contract = vendor.load()
    names = [type_.name for type_ in contract.types]
    assert names == ["Hail", "Inner", "Oops", "Thing", "ThingList"]
    rows = contract.type("ThingList")
    assert rows.listing
    assert (rows.fields[0].name, rows.fields[0].tag) == ("things", "Thingy")
    assert contract.type("Hail").notification
    assert contract.enum("Colour").values[0].properties == (("wave_length", "700"),)


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (("overlays", "summaries", 'Thing = "A thing."', ""), r"Thing: .*add `Thing` to summaries.toml \[types\]"),
        (("overlays", "summaries", 'GetThingSpectraS3 = "Show a thing."', ""), "add `GetThingSpectraS3` to summaries"),
        (("overlays", "summaries", 'zeal = "Z."', ""), r"add `zeal` to summaries.toml \[arguments\]"),
        (
            ("overlays", "summaries", "[enums]", '[enums]\nTaste = "T."'),
            r"summaries.toml \[enums\]: `Taste` fits nothing",
        ),
        (("overlays", "names", "[types]", '[types]\nOld = "New"'), r"names.toml \[types\]: `Old` fits nothing"),
        (("overlays", "repeats", "= true", '= "yes"'), r"repeats.toml \[\w+\]: `\w+` must be true or false, not 'yes'"),
        (("overlays", "names", "[types]", "[types"), "names.toml: cannot be read"),
        (("handlers", 0, "spectrads3", "spectramystery"), "unknown classification spectramystery"),
        (("handlers", 0, "GetThingsRequestHandler", "GetThings"), "does not end in RequestHandler"),
        (("handlers", 0, 'Action="LIST"', 'Action="DANCE"'), "the action DANCE is unknown"),
        (
            ("handlers", 1, "com.x.ThingApiBean", "com.x.Nothing"),
            "the type com.x.Nothing is neither known nor declared",
        ),
        (("handlers", 1, "<Code>200</Code>", "<Code>ok</Code>"), "status 'ok', which is no number"),
        (("handlers", 1, 'HttpVerb="GET" ', ""), "has no HttpVerb"),
        (("types", 0, "x.y.Secret", "x.y.Riddle"), "Thing.Key carries the unknown annotation Riddle"),
        (("types", 1, "Outer$Inner", "ThingApiBean"), "types declared twice: com.x.ThingApiBean"),
    ],
)
def test_what_no_rule_covers_stops_with_one_clear_error(vendor: Vendor, change: Any, complaint: str) -> None:
    place, key, old, new = change
    texts = getattr(vendor, place)
    assert old in texts[key]
    texts[key] = texts[key].replace(old, new)
    with pytest.raises(ContractError, match=complaint):
        vendor.load()


def test_an_entry_may_serve_another_version_only(vendor: Vendor) -> None:
    vendor.overlays["summaries"] = vendor.overlays["summaries"].replace("[enums]", '[enums]\nTaste = "T."')
    path = vendor.folder / "vendor.xml"
    with pytest.raises(ContractError, match="Taste"):
        vendor.load()
    assert import_contract(path, "9.9", Overlays(vendor.folder), elsewhere={"Taste"}).api == "9.9"


def test_a_new_handler_stops_the_import_until_it_is_described(vendor: Vendor) -> None:
    vendor.handlers.append(handler("InspectThing", SHOW, codes=code(204, "null")))
    with pytest.raises(ContractError, match=r"InspectThingSpectraS3: .* add `InspectThingSpectraS3` to summaries"):
        vendor.load()
    vendor.overlays["summaries"] = vendor.overlays["summaries"].replace(
        "[operations]", '[operations]\nInspectThingSpectraS3 = "Look closely."'
    )
    assert vendor.load().operation("InspectThingSpectraS3").accepted[0].code == 204


def test_a_document_that_is_no_contract_is_refused_by_name(vendor: Vendor) -> None:
    vendor.text = "<Html>{}{}</Html>"
    with pytest.raises(ContractError, match=r"vendor\.xml:1: no <Contract> in <Data>"):
        vendor.load()


def test_what_may_be_repeated_is_told_by_name_then_by_command_then_by_verb(vendor: Vendor) -> None:
    def idempotent() -> dict[str, bool]:
        return {operation.name: operation.idempotent for operation in vendor.load().operations}

    assert idempotent() == {"CountUpSpectraS3": False, "GetThingSpectraS3": True, "GetThingsSpectraS3": True}
    vendor.overlays["repeats"] += "[operations]\nGetThingSpectraS3 = false\nCountUpSpectraS3 = true\n"
    shape = COUNT.replace('IncludeIdInPath="true"', 'IncludeIdInPath="false"')
    vendor.handlers.append(
        handler("CreateCount2", shape, PARAM.format("Operation", "com.x.RestOperationType"), codes=code(204, "null"))
    )
    vendor.overlays["summaries"] = vendor.overlays["summaries"].replace(
        "[operations]", '[operations]\nPutCount2SpectraS3 = "Count."'
    )
    assert idempotent() == {
        "CountUpSpectraS3": True,
        "PutCount2SpectraS3": False,
        "GetThingSpectraS3": False,
        "GetThingsSpectraS3": True,
    }


@pytest.mark.parametrize(
    ("line", "complaint"),
    [
        (
            "start_count = false",
            r"start_count: whether a repeat does no harm is not known; add `start_count` to repeats",
        ),
        ("GET = true", r"GET: whether a repeat does no harm is not known; add `GET` to repeats.toml \[verbs\]"),
    ],
)
def test_what_nobody_says_may_be_repeated_stops_the_import(vendor: Vendor, line: str, complaint: str) -> None:
    vendor.overlays["repeats"] = vendor.overlays["repeats"].replace(line, "")
    with pytest.raises(ContractError, match=complaint):
        vendor.load()


@pytest.mark.parametrize("line", ["PATCH = true", "[operations]\nSpySpectraS3 = true"])
def test_what_is_said_of_repeats_must_be_of_use(vendor: Vendor, line: str) -> None:
    vendor.overlays["repeats"] += line
    with pytest.raises(ContractError, match=r"repeats\.toml .* fits nothing"):
        vendor.load()


def test_a_failed_import_writes_nothing(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "broken.xml").write_text("<Data><Contract>")
    out = tmp_path / "out.xml"
    assert main(["import", str(tmp_path / "broken.xml"), "--api", "9.9", "--out", str(out)]) == 1
    assert "broken.xml:1: not well-formed XML" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [tmp_path / "broken.xml"]


@pytest.mark.skipif(not VENDOR.is_dir(), reason="the vendor's contracts are not part of the project")
def test_the_committed_contract_is_what_the_vendors_becomes() -> None:
    contract = import_contract(VENDOR / "5.8.xml", "5.8", elsewhere=known_names(CONTRACTS, "5.8"))
    assert format_contract(contract) == contract_path("5.8").read_text(encoding="utf-8")


@pytest.mark.skipif(not VENDOR.is_dir(), reason="the vendor's contracts are not part of the project")
def test_an_overlay_entry_that_is_taken_away_is_missed(tmp_path: Path) -> None:
    shutil.copytree(FOLDER, tmp_path / "overlays")
    names = tmp_path / "overlays" / "names.toml"
    names.write_text(names.read_text().replace('BlobApiBean = "BulkObject"\n', ""))
    with pytest.raises(ContractError, match="BlobApiBean"):
        import_contract(VENDOR / "5.8.xml", "5.8", Overlays(tmp_path / "overlays"))
