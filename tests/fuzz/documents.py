"""Small valid documents of both formats, for tests to damage."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from functools import cache

from ds3_contract import ROLES, Contract, read_contract
from ds3_contract.reader import parse_contract
from ds3_contract.writer import format_contract
from ds3_generator.generate import contract_path
from ds3_generator.overlays import Overlays, Table

_KEPT = {"HeadObject", "GetService", "DeleteObjects", "ModifyUserSpectraS3", "GetTapesSpectraS3", "PutBucket"}


@cache
def whole_contract() -> Contract:
    """Return the committed contract."""
    return read_contract(contract_path("5.8"))


@cache
def small_contract() -> bytes:
    """Return the text of a contract with every role, every place of an argument and every kind of field."""
    whole = whole_contract()
    operations = tuple(entry for entry in whole.operations if entry.role or entry.name in _KEPT)
    types = {type_.name: type_ for type_ in whole.types}
    reached: set[str] = set()
    waiting = [status.type for operation in operations for status in operation.statuses if status.type]
    waiting += [argument.type for operation in operations for argument in operation.arguments]
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [field.type for field in types[name].fields] if name in types else []
    small = replace(
        whole,
        operations=operations,
        types=tuple(type_ for type_ in whole.types if type_.name in reached),
        enums=tuple(enum for enum in whole.enums if enum.name in reached),
    )
    text = format_contract(small).encode()
    parse_contract(text, "small.xml")
    return text


_HANDLER = """<RequestHandler Classification="{kind}" Name="com.x.{kind}.thing.{name}RequestHandler">
<Request {request}><OptionalQueryParams>{optional}</OptionalQueryParams>
<RequiredQueryParams>{required}</RequiredQueryParams></Request>
<ResponseCodes><ResponseCode><Code>200</Code><ResponseTypes><ResponseType {answer}/></ResponseTypes></ResponseCode>
<ResponseCode><Code>404</Code><ResponseTypes><ResponseType Type="com.x.Oops"/></ResponseTypes></ResponseCode>
</ResponseCodes><Version>1.0</Version></RequestHandler>"""
_ROW = 'HttpVerb="{}" IncludeIdInPath="true" Resource="THING" ResourceType="NON_SINGLETON" Action="{}"'
_OBJECT = 'HttpVerb="{}" BucketRequirement="REQUIRED" ObjectRequirement="{}"'
_ONE, _MANY = 'Type="com.x.Thing"', 'Type="array" ComponentType="com.x.Thing"'
_PAGES = "".join(
    f'<Param Name="{name}" Type="int"/>' for name in ("LastPage", "PageLength", "PageOffset", "PageStartMarker")
)
_ALPHA = '<Param Name="Alpha" Type="com.x.Colour"/><Param Name="Force" Type="void"/>'
_START = '<Param Name="Operation" Type="com.x.RestOperationType"/>'
_HANDLERS = (
    ("spectrads3", "CreateThing", _ROW.format("PUT", "CREATE"), _ALPHA, "", _ONE),
    ("spectrads3", "GetThing", _ROW.format("GET", "SHOW"), "", _ALPHA, _ONE),
    ("spectrads3", "GetThings", _ROW.format("GET", "LIST").replace("true", "false"), "", _PAGES, _MANY),
    ("spectrads3", "StartThing", _ROW.format("PUT", "MODIFY") + ' Operation="CLEAN"', _START, "", 'Type="null"'),
    ("spectrads3", "ReadThing", _ROW.format("GET", "SHOW"), "", "", 'Type="java.lang.String"'),
    ("amazons3", "PutObject", _OBJECT.format("PUT", "REQUIRED"), "", "", 'Type="null"'),
    ("amazons3", "GetObject", _OBJECT.format("GET", "REQUIRED"), "", "", 'Type="null"'),
    ("amazons3", "HeadBucket", _OBJECT.format("HEAD", "NOT_ALLOWED"), "", "", 'Type="null"'),
    ("amazons3", "GetBucket", _OBJECT.format("GET", "NOT_ALLOWED"), "", "", _ONE),
    ("spectrainternal", "Spy", _ROW.format("GET", "LIST"), "", "", 'Type="null"'),
)
_NOTE = '<Annotation Name="x.y.{}"><AnnotationElements>{}</AnnotationElements></Annotation>'
_FACT = '<AnnotationElement Name="{}" Value="{}" ValueType="java.lang.String"/>'


def _element(name: str, type_: str, *notes: tuple[str, dict[str, str]]) -> str:
    texts = (_NOTE.format(kind, "".join(_FACT.format(*fact) for fact in facts.items())) for kind, facts in notes)
    return f'<Element Name="{name}" Type={type_}><Annotations>{"".join(texts)}</Annotations></Element>'


def _custom(value: str, wrapper: str, mode: str) -> tuple[str, dict[str, str]]:
    return (
        "CustomMarshaledName",
        {"CollectionValue": wrapper, "CollectionValueRenderingMode": mode, "Value": value},
    )


_ELEMENTS = (
    _element("Colour", '"com.x.Colour"', ("DefaultEnumValue", {"Value": "RED"})),
    _element("Id", '"java.util.UUID"', ("MarshalXmlAsAttribute", {}), _custom("iD", "", "UNDEFINED")),
    _element(
        "Inners",
        '"array" ComponentType="com.x.Outer$Inner"',
        _custom("Inner", "Inners", "SINGLE_BLOCK_FOR_ALL_ELEMENTS"),
    ),
    _element("Key", '"java.lang.String"', ("Secret", {}), ("MustMatchRegularExpression", {"Value": "[a-z]+"})),
    _element("Names", '"array" ComponentType="java.lang.String"', _custom("N", "Ns", "BLOCK_FOR_EVERY_ELEMENT")),
    _element(
        "Owner",
        '"java.util.UUID"',
        ("Optional", {}),
        ("References", {"Value": "com.x.Owner"}),
        ("CascadeDelete", {"Value": "SET_NULL"}),
        ("SortBy", {"Direction": "DESCENDING", "Value": "2"}),
    ),
    _element("Size", '"long"', ("ExcludeFromMarshaler", {"Value": "VALUE_IS_NULL"})),
)
_TYPES = (
    f'<Type Name="com.x.Thing" NameToMarshal="Thingy"><Elements>{"".join(_ELEMENTS)}</Elements></Type>'
    f'<Type Name="com.x.Outer$Inner"><Elements>{_element("Size", chr(34) + "int" + chr(34))}</Elements></Type>'
    f'<Type Name="com.x.Oops"><Elements>{_element("Message", chr(34) + "java.lang.String" + chr(34))}</Elements></Type>'
    '<Type Name="com.x.Colour"><Elements/><EnumConstants><EnumConstant Name="RED"><Properties>'
    '<Property Name="WaveLength" Value="700" ValueType="int"/></Properties></EnumConstant><EnumConstant Name="BLUE"/>'
    "</EnumConstants></Type>"
)


@cache
def small_vendor() -> bytes:
    """Return a document in the vendor's dialect with every kind of handler, annotation and layout."""
    keys = ("kind", "name", "request", "required", "optional", "answer")
    handlers = "".join(_HANDLER.format(**dict(zip(keys, handler, strict=True))) for handler in _HANDLERS)
    return (
        "<Data><Contract><NotificationPayloadTypes><NotificationPayloadType>com.x.Outer$Inner"
        "</NotificationPayloadType></NotificationPayloadTypes>"
        f"<RequestHandlers>{handlers}</RequestHandlers><Types>{_TYPES}</Types></Contract></Data>"
    ).encode()


class Obliging(Overlays):
    """Overlays that explain every name and give the small document roles, so that damage gets further."""

    def table(self, file: str, *keys: str) -> Table:
        if file == "roles":
            names = ["CreateThing", "GetThing", "GetThings", "StartThing", "ReadThing"]
            players = [*(f"{name.replace('Create', 'Put')}SpectraS3" for name in names), "PutObject", "GetObject"]
            players += ["HeadBucket", "GetBucket", *(f"Nobody{number}" for number in range(len(ROLES)))]
            return Table("roles", dict(zip(ROLES, players, strict=False)))
        return super().table(file, *keys)

    def meaning(self, kind: str, name: str, what: str) -> str:
        return "What it is for."

    def check_used(self, elsewhere: Collection[str] = ()) -> None:
        """Find no fault."""
