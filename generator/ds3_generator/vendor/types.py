"""Vendor types become contract types and enums; rows of listings get a type of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ds3_contract import Enum, EnumValue, Field, Type
from ds3_contract.errors import bare
from ds3_contract.nesting import DEEPEST
from ds3_contract.vocabulary import Layout, OnDelete, Origin

from ..naming import capitalised, plural, snake
from ..overlays import Overlays
from .annotations import KNOWN_ANNOTATIONS
from .names import NULLABLE, Names
from .source import Element, RawType, Source

_LAYOUTS: dict[str, Layout] = {
    "UNDEFINED": "flat",
    "SINGLE_BLOCK_FOR_ALL_ELEMENTS": "wrapped",
    "BLOCK_FOR_EVERY_ELEMENT": "each",
}
_TEACH = "teach it to generator/ds3_generator/vendor/annotations.py"
_ON_DELETE: dict[str, OnDelete] = {"DELETE_THIS_BEAN": "delete", "SET_NULL": "null", "DEFAULT": "default"}


class Types:
    """Builds contract types on demand, so that only what is reached comes into being."""

    def __init__(self, source: Source, names: Names, overlays: Overlays) -> None:
        self._source = source
        self._names = names
        self._overlays = overlays
        self.types: dict[str, Type] = {}
        self.enums: dict[str, Enum] = {}
        self._open: list[str] = []

    def reach(self, java_type: str, where: str, line: int | None = None) -> str:
        """Return the contract name of a Java type, building it and all it refers to."""
        name = self._names.type(java_type, where, line)
        raw = self._names.declared(java_type)
        if raw is not None and name == self._names.public(java_type):
            self._build(name, raw)
        return name

    def reach_listing(self, component: str, where: str, line: int) -> str:
        """Return the name of the type whose only content is rows of `component`."""
        row = self.reach(component, where, line)
        return self.listing(row, self._row_tag(component, row))

    def listing(self, row: str, tag: str) -> str:
        """Return the name of the type whose only content is rows of the type `row`."""
        name = f"{row}List"
        if name not in self.types:
            field = Field(name=snake(plural(row)), tag=tag, type=row, layout="flat")
            self.types[name] = Type(name, f"Rows of {row}.", (field,), listing=True)
        return name

    def reach_notifications(self, java_types: Iterable[str]) -> None:
        """Build the types that the server sends to notification end points, and those that only they refer to."""
        before = set(self.types)
        for java_type in java_types:
            self.reach(java_type, "notification payloads")
        for name in self.types.keys() - before:
            self.types[name] = replace(self.types[name], notification=True)

    def reach_public(self, name: str, where: str, line: int) -> str:
        """Return a public name once its type is built; an overlay speaks of types by these names."""
        for raw in self._source.types:
            if self._names.public(raw.name) == name:
                return self.reach(raw.name, where, line)
        raise self._source.fault(f"{where}: answers.toml names the type {name}, which is not declared", line)

    def _row_tag(self, component: str, row: str) -> str:
        raw = self._names.declared(component)
        if raw is not None and raw.name_to_marshal:
            return raw.name_to_marshal
        return raw.name.rpartition(".")[2] if raw and self._names.is_renamed(component) else row

    def _build(self, name: str, raw: RawType) -> None:
        if name in self.types or name in self.enums:
            return
        if raw.constants:
            self._build_enum(name, raw)
            return
        with self._source.at(raw.line):
            summary = self._overlays.meaning("types", name, "what the type is for")
        self.types[name] = Type(name, summary, ())
        fields = self._nested(name, raw)
        root = "Data" if raw.name_to_marshal is None else raw.name_to_marshal
        if not root:
            rows = self._only_rows(name, raw, fields)
            root, fields = rows.wrapper or "", (_unwrapped(rows),)
        self.types[name] = Type(name, summary, fields, root)

    def _only_rows(self, name: str, raw: RawType, fields: tuple[Field, ...]) -> Field:
        """Return the list whose wrapper is the root of the document."""
        if len(fields) != 1 or fields[0].wrapper is None:
            raise self._source.fault(
                f"{name}: an empty NameToMarshal needs one list in a wrapper, and no more", raw.line
            )
        return fields[0]

    def _build_enum(self, name: str, raw: RawType) -> None:
        with self._source.at(raw.line):
            summary = self._overlays.meaning("enums", name, "what the enum is for")
        values = (
            EnumValue(constant, tuple((snake(key), value) for key, value in properties))
            for constant, properties in raw.constants
        )
        self.enums[name] = Enum(name, summary, tuple(values))

    def _nested(self, name: str, raw: RawType) -> tuple[Field, ...]:
        """Return the fields of a type, and build the types that these have, down to a depth that Python bears."""
        self._open.append(name)
        if len(self._open) > DEEPEST:
            raise self._source.fault(f"{name}: holds more than {DEEPEST} types within each other", raw.line)
        fields = tuple(self._fields(name, raw))
        self._open.pop()
        return fields

    def _fields(self, owner: str, raw: RawType) -> Iterator[Field]:
        for element in raw.elements:
            unknown = element.annotations.keys() - KNOWN_ANNOTATIONS
            if unknown:
                kinds = bare(", ".join(sorted(unknown)))
                reason = f"{owner}.{element.name} carries the unknown annotation {kinds}; {_TEACH}"
                raise self._source.fault(reason, element.line)
            if element.annotations.get("ExcludeFromMarshaler", {}).get("Value") != "ALWAYS":
                yield self._field(owner, element)

    def _field(self, owner: str, element: Element) -> Field:
        notes = element.annotations
        custom = notes.get("CustomMarshaledName", {})
        layout = _LAYOUTS[custom.get("CollectionValueRenderingMode", "UNDEFINED")] if element.component else None
        omitted = "ExcludeFromMarshaler" in notes
        origin: Origin = "attribute" if "MarshalXmlAsAttribute" in notes else "element"
        java_type = element.component or element.type
        optional = "Optional" in notes or omitted or java_type in NULLABLE
        return Field(
            name=snake(element.name),
            tag=capitalised(custom.get("Value") or element.name),
            type=self.reach(java_type, f"{owner}.{element.name}", element.line),
            origin=origin,
            layout=layout,
            wrapper=custom["CollectionValue"] if layout in ("wrapped", "each") else None,
            optional=optional and layout is None,
            omitted=omitted,
            secret="Secret" in notes or self._is_secret(owner, element),
            deprecated="Deprecated" in notes,
            computed="ExcludeFromDatabasePersistence" in notes,
            generated="AutoIncrementing" in notes,
            default=_default(notes),
            references=self._reference(notes),
            on_delete=_ON_DELETE[notes["CascadeDelete"]["Value"]] if "CascadeDelete" in notes else None,
            sort=_sort(notes.get("SortBy")),
            pattern=notes.get("MustMatchRegularExpression", {}).get("Value"),
        )

    def _is_secret(self, owner: str, element: Element) -> bool:
        return bool(self._overlays.table("secrets", "fields").get(f"{owner}.{snake(element.name)}"))

    def _reference(self, notes: dict[str, dict[str, str]]) -> str | None:
        """Return the public name of the referent, which need not be a type of the contract."""
        return self._names.public(notes["References"]["Value"]) if "References" in notes else None


def _unwrapped(rows: Field) -> Field:
    """Return a list field whose wrapper has become the root of the document."""
    return Field(name=rows.name, tag=rows.tag, type=rows.type, layout="flat")


def _default(notes: dict[str, dict[str, str]]) -> str | None:
    if "DefaultToCurrentDate" in notes:
        return "now"
    return next((facts["Value"] for kind, facts in notes.items() if kind.startswith("Default")), None)


def _sort(facts: dict[str, str] | None) -> int | None:
    """Return the rank among sort keys, counted from 1; negative when descending."""
    if facts is None:
        return None
    rank = int(facts["Value"]) + 1
    return -rank if facts["Direction"] == "DESCENDING" else rank
