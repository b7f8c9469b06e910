"""What changes for callers: every kind of change is told once, with its verdict."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import fields, replace

import pytest

from ds3_contract import Argument, Contract, Enum, EnumValue, Field, Fixed, Operation, Status, Type
from ds3_generator.diff import Change, compare, suggest
from ds3_generator.diff.field_rules import FIELD_RULES

COLOUR = Enum("Colour", "A colour.", (EnumValue("RED", (("wave", "long"),)), EnumValue("BLUE")))
BOX = Type(
    "Box",
    "A box.",
    (Field("id", "Id", "uuid"), Field("size", "Size", "integer"), Field("lids", "Lid", "string", layout="flat")),
)
OPEN = Operation(
    name="OpenBox",
    summary="Open a box.",
    area="boxes",
    verb="PUT",
    path="/_rest_/box/{box}",
    query=(Fixed("operation", "open"), "colour", "depth", "far", "wide"),
    arguments=(
        Argument("box", "string", "path"),
        Argument("colour", "Colour"),
        Argument("depth", "integer"),
        Argument("far", "boolean", optional=True),
        Argument("wide", "uuid", optional=True),
    ),
    statuses=(Status(200, "Box"), Status(404, "Error", accepted=False)),
    action="modify",
    resource="box",
)
POUR = Operation(
    name="PourBox",
    summary="Fill a box.",
    area="boxes",
    verb="PUT",
    path="/box",
    query=(),
    arguments=(Argument("ids", "ids", "body"),),
    statuses=(Status(204),),
    role="put-blob",
)
ERROR = Type("Error", "What went wrong.", (Field("code", "Code", "string"),), root="Error")
BOXES = Contract("1.0", (OPEN, POUR), (BOX, ERROR), (COLOUR,), {"far": "Whether it is far."})


def changed(old: Contract, new: Contract) -> list[Change]:
    return list(compare(old, new).changes)


def only(old: Contract, new: Contract) -> Change:
    (change,) = changed(old, new)
    return change


def with_operation(operation: Operation, contract: Contract = BOXES) -> Contract:
    return replace(
        contract, operations=tuple(operation if o.name == operation.name else o for o in contract.operations)
    )


def with_arguments(*arguments: Argument) -> Contract:
    return with_operation(replace(OPEN, arguments=arguments))


def with_argument(name: str, **facts: object) -> Contract:
    swapped = (replace(a, **facts) if a.name == name else a for a in OPEN.arguments)  # type: ignore[arg-type]
    return with_arguments(*swapped)


def with_statuses(*statuses: Status) -> Contract:
    return with_operation(replace(OPEN, statuses=statuses))


def with_field(field: Field) -> Contract:
    swapped = tuple(field if f.name == field.name else f for f in BOX.fields)
    return replace(BOXES, types=(replace(BOX, fields=swapped), ERROR))


def with_box(**facts: object) -> Contract:
    return replace(BOXES, types=(replace(BOX, **facts), ERROR))  # type: ignore[arg-type]


def with_values(*values: EnumValue) -> Contract:
    return replace(BOXES, enums=(replace(COLOUR, values=values),))


def test_a_contract_against_itself_gives_nothing() -> None:
    report = compare(BOXES, replace(BOXES))
    assert report.changes == report.breaking == report.compatible == ()


def operation_cases() -> Iterator[tuple[str, Contract, str, str, str]]:
    yield "verb", with_operation(replace(OPEN, verb="POST")), "OpenBox", "verb changed", "breaking"
    yield "path", with_operation(replace(OPEN, path="/_rest_/case/{box}")), "OpenBox", "path changed", "breaking"
    yield "paged", with_operation(replace(OPEN, paged=True)), "OpenBox", "paging changed", "breaking"
    yield "action", with_operation(replace(OPEN, action="create")), "OpenBox", "action changed", "compatible"
    yield "resource", with_operation(replace(OPEN, resource="case")), "OpenBox", "resource changed", "compatible"
    yield "idempotent", with_operation(replace(OPEN, idempotent=True)), "OpenBox", "idempotence changed", "compatible"
    yield "singleton", with_operation(replace(OPEN, singleton=True)), "OpenBox", "singleton changed", "compatible"
    yield "area", with_operation(replace(OPEN, area="cases")), "OpenBox", "area changed", "compatible"
    query = (Fixed("operation", "shut"), *OPEN.query[1:])
    yield "fixed", with_operation(replace(OPEN, query=query)), "OpenBox", "fixed query changed", "breaking"
    query = (Fixed("operation"), *OPEN.query[1:])
    yield "bare", with_operation(replace(OPEN, query=query)), "OpenBox", "fixed query changed", "breaking"
    query = (*OPEN.query[1:], OPEN.query[0])
    yield "order", with_operation(replace(OPEN, query=query)), "OpenBox", "query order changed", "compatible"
    yield "no role", with_operation(replace(POUR, role=None)), "PourBox", "role removed", "breaking"
    yield "role", with_operation(replace(OPEN, role="get-blob")), "OpenBox", "role added", "compatible"
    moved = with_operation(replace(OPEN, role="put-blob"), with_operation(replace(POUR, role=None)))
    yield "moved", moved, "PourBox", "role moved", "compatible"
    yield "gone", replace(BOXES, operations=(POUR,)), "OpenBox", "operation removed", "breaking"
    more = replace(BOXES, operations=(*BOXES.operations, replace(OPEN, name="ShutBox")))
    yield "added", more, "ShutBox", "operation added", "compatible"


def argument_cases() -> Iterator[tuple[str, Contract, str, str, str]]:
    box, colour, depth, far, wide = OPEN.arguments
    yield "removed", with_arguments(box, colour, depth, wide), "OpenBox.far", "argument removed", "breaking"
    heavy = Argument("heavy", "boolean")
    required = with_arguments(box, colour, depth, heavy, far, wide)
    yield "required", required, "OpenBox.heavy", "required argument added", "breaking"
    heavy = replace(heavy, optional=True)
    middle = with_arguments(box, colour, depth, far, heavy, wide)
    yield "optional", middle, "OpenBox.heavy", "optional argument added", "compatible"
    yield "type", with_argument("depth", type="date"), "OpenBox.depth", "argument type changed", "breaking"
    yield "narrower", with_argument("wide", type="string"), "OpenBox.wide", "argument type changed", "breaking"
    yield "wider", with_argument("box", type="uuid"), "OpenBox.box", "argument type changed", "compatible"
    yield "number", with_argument("depth", type="long"), "OpenBox.depth", "argument type changed", "compatible"
    yield "place", with_argument("depth", place="path"), "OpenBox.depth", "argument place changed", "breaking"
    yield "secret", with_argument("depth", secret=True), "OpenBox.depth", "argument secrecy changed", "compatible"
    yield "must", with_argument("far", optional=False), "OpenBox.far", "argument became required", "breaking"
    yield "may", with_argument("depth", optional=True), "OpenBox.depth", "argument became optional", "compatible"
    behind = with_arguments(box, depth, replace(colour, optional=True), far, wide)
    yield "behind", behind, "OpenBox.colour", "argument became optional", "breaking"
    later = with_arguments(box, colour, far, wide, replace(depth, optional=True))
    yield "later", later, "OpenBox.depth", "argument became optional", "breaking"
    yield "order", with_arguments(box, depth, colour, far, wide), "OpenBox", "argument order changed", "breaking"
    yield "later order", with_arguments(box, colour, depth, wide, far), "OpenBox", "argument order changed", "breaking"
    text = replace(POUR, arguments=(Argument("ids", "text", "body"),))
    yield "body", with_operation(text), "PourBox.ids", "body form changed", "breaking"


def status_cases() -> Iterator[tuple[str, Contract, str, str, str]]:
    found, missing = OPEN.statuses
    yield "gone", with_statuses(missing, Status(201, "Box")), "OpenBox.200", "accepted status removed", "breaking"
    yield "no error", with_statuses(found), "OpenBox.404", "error status removed", "compatible"
    yield (
        "error",
        with_statuses(found, missing, Status(409, accepted=False)),
        "OpenBox.409",
        "error status added",
        "compatible",
    )
    more = with_statuses(found, missing, Status(201, "Box"))
    yield "accepted", more, "OpenBox.201", "accepted status added", "compatible"
    yield "empty", with_statuses(found, missing, Status(204)), "OpenBox.204", "accepted status added", "breaking"
    kept = with_statuses(found, missing, Status(307, "Box", accepted=True))
    yield "kept", kept, "OpenBox.307", "accepted status added", "breaking"
    taken = with_statuses(found, replace(missing, accepted=True))
    yield "taken", taken, "OpenBox.404", "status acceptance changed", "breaking"
    yield "type", with_statuses(replace(found, type="Error"), missing), "OpenBox.200", "status type changed", "breaking"
    yield "no type", with_statuses(replace(found, type=None), missing), "OpenBox.200", "status type changed", "breaking"
    bare = with_statuses(found, replace(missing, type=None))
    yield "error type", bare, "OpenBox.404", "status type changed", "compatible"
    told = with_statuses(replace(found, outcome="RED"), missing)
    yield "outcome", told, "OpenBox.200", "status outcome changed", "breaking"
    poured = with_statuses(replace(found, stream="far"), missing)
    yield "stream", poured, "OpenBox.200", "status stream changed", "breaking"
    answering = with_operation(replace(POUR, statuses=(Status(204, "Box"),)))
    yield "answer", answering, "PourBox.204", "status type changed", "compatible"


def type_cases() -> Iterator[tuple[str, Contract, str, str, str]]:
    size, lids = BOX.fields[1:]
    yield "gone", replace(BOXES, types=(ERROR,)), "Box", "type removed", "breaking"
    more = replace(BOXES, types=(*BOXES.types, replace(BOX, name="Case")))
    yield "added", more, "Case", "type added", "compatible"
    yield "root", with_box(root="Box"), "Box", "root tag changed", "compatible"
    yield "notification", with_box(notification=True), "Box", "notification changed", "compatible"
    yield "listing", with_box(listing=True), "Box", "listing changed", "compatible"
    yield "less", with_box(fields=BOX.fields[1:]), "Box.id", "field removed", "breaking"
    yield (
        "more",
        with_box(fields=(*BOX.fields, Field("lid", "Cover", "string"))),
        "Box.lid",
        "field added",
        "compatible",
    )
    yield "type", with_field(replace(size, type="string")), "Box.size", "field type changed", "breaking"
    yield "enum", with_field(replace(size, type="Colour")), "Box.size", "field type changed", "breaking"
    yield "long", with_field(replace(size, type="long")), "Box.size", "field type changed", "compatible"
    yield "list", with_field(replace(size, layout="flat")), "Box.size", "field type changed", "breaking"
    wrapped = with_field(replace(lids, layout="wrapped", wrapper="Lids"))
    yield "layout", wrapped, "Box.lids", "field layout changed", "breaking"


def fact_cases() -> Iterator[tuple[str, Contract, str, str, str]]:
    size = BOX.fields[1]
    yield "tag", with_field(replace(size, tag="Extent")), "Box.size", "field tag changed", "breaking"
    yield "origin", with_field(replace(size, origin="attribute")), "Box.size", "field origin changed", "breaking"
    yield "key", with_field(replace(size, key="string")), "Box.size", "field key changed", "breaking"
    yield "optional", with_field(replace(size, optional=True)), "Box.size", "field optionality changed", "breaking"
    yield "omitted", with_field(replace(size, omitted=True)), "Box.size", "field omission changed", "compatible"
    yield "secret", with_field(replace(size, secret=True)), "Box.size", "field secrecy changed", "compatible"
    old = with_field(replace(size, deprecated=True))
    yield "deprecated", old, "Box.size", "field deprecation changed", "compatible"
    yield "computed", with_field(replace(size, computed=True)), "Box.size", "field computation changed", "compatible"
    yield "generated", with_field(replace(size, generated=True)), "Box.size", "field numbering changed", "compatible"
    yield "default", with_field(replace(size, default="3")), "Box.size", "field default changed", "compatible"
    yield "references", with_field(replace(size, references="Box")), "Box.size", "field reference changed", "compatible"
    yield "on-delete", with_field(replace(size, on_delete="null")), "Box.size", "field on-delete changed", "compatible"
    yield "sort", with_field(replace(size, sort=-1)), "Box.size", "field sort changed", "compatible"
    yield "pattern", with_field(replace(size, pattern="[0-9]")), "Box.size", "field pattern changed", "breaking"


def enum_cases() -> Iterator[tuple[str, Contract, str, str, str]]:
    red, blue = COLOUR.values
    yield "gone", replace(BOXES, enums=()), "Colour", "enum removed", "breaking"
    yield "added", replace(BOXES, enums=(COLOUR, replace(COLOUR, name="Hue"))), "Hue", "enum added", "compatible"
    yield "more", with_values(red, blue, EnumValue("PINK")), "Colour.PINK", "constant added", "compatible"
    yield "less", with_values(blue), "Colour.RED", "constant removed", "breaking"
    short = with_values(EnumValue("RED", (("wave", "short"),)), blue)
    yield "properties", short, "Colour.RED", "constant properties changed", "compatible"


def wording_cases() -> Iterator[tuple[str, Contract, str, str, str]]:
    yield "operation", with_operation(replace(OPEN, summary="Lift.")), "OpenBox", "wording", "compatible"
    yield "argument", with_argument("far", summary="Off."), "OpenBox.far", "wording", "compatible"
    yield "type", with_box(summary="A case."), "Box", "wording", "compatible"
    yield "enum", replace(BOXES, enums=(replace(COLOUR, summary="A hue."),)), "Colour", "wording", "compatible"
    yield "word", replace(BOXES, glossary={"far": "Off."}), "far", "wording", "compatible"


CASES = [
    pytest.param(*case[1:], id=f"{group.__name__.removesuffix('_cases')}: {case[0]}")
    for group in (operation_cases, argument_cases, status_cases, type_cases, fact_cases, enum_cases, wording_cases)
    for case in group()
]


@pytest.mark.parametrize(("new", "subject", "kind", "verdict"), CASES)
def test_each_change_is_told_with_its_verdict(new: Contract, subject: str, kind: str, verdict: str) -> None:
    change = next(change for change in changed(BOXES, new) if change.kind == kind)
    assert (change.subject, change.verdict) == (subject, verdict)
    assert change.reason.endswith(".")


@pytest.mark.parametrize("rule", FIELD_RULES, ids=lambda rule: rule.attribute)
def test_one_fact_gives_one_change(rule: object) -> None:
    new = next(case for name, case, *_ in fact_cases() if name.replace("-", "_") == rule.attribute)  # type: ignore[attr-defined]
    assert only(BOXES, new).kind == rule.kind  # type: ignore[attr-defined]


def test_every_attribute_of_a_field_is_compared() -> None:
    judged = {rule.attribute for rule in FIELD_RULES}
    assert judged | {"name", "type", "layout", "wrapper"} == {field.name for field in fields(Field)}


@pytest.mark.parametrize(("new", "subject", "kind", "verdict"), CASES)
def test_the_way_back_is_told_too(new: Contract, subject: str, kind: str, verdict: str) -> None:
    assert any(change.subject == subject for change in changed(new, BOXES)) or "moved" in kind


@pytest.mark.parametrize(
    ("attribute", "value"), [("optional", True), ("pattern", "x"), ("secret", True), ("deprecated", True)]
)
def test_what_a_field_sheds_breaks_nobody(attribute: str, value: object) -> None:
    old = with_field(replace(BOX.fields[1], **{attribute: value}))  # type: ignore[arg-type]
    assert only(old, BOXES).verdict == "compatible"


def test_an_optional_argument_at_the_end_shifts_nobody() -> None:
    last = Argument("zoom", "integer", optional=True)
    middle = replace(last, name="gap")
    *others, wide = OPEN.arguments
    assert "stands last" in only(BOXES, with_arguments(*OPEN.arguments, last)).reason
    assert "by position must check" in only(BOXES, with_arguments(*others, middle, wide)).reason


def test_a_renamed_argument_is_removed_and_added() -> None:
    swapped = (replace(a, name="off") if a.name == "far" else a for a in OPEN.arguments)
    kinds = {change.subject: change.kind for change in changed(BOXES, with_arguments(*swapped))}
    assert kinds == {"OpenBox.far": "argument removed", "OpenBox.off": "optional argument added"}


def test_a_renamed_argument_of_the_path_does_not_change_the_path() -> None:
    arguments = (replace(OPEN.arguments[0], name="box_id"), *OPEN.arguments[1:])
    new = with_operation(replace(OPEN, path="/_rest_/box/{box_id}", arguments=arguments))
    assert {change.kind for change in changed(BOXES, new)} == {"argument removed", "required argument added"}


def test_what_is_passed_and_read_is_written_as_in_python() -> None:
    change = only(BOXES, with_argument("wide", optional=False))
    assert (change.old, change.new) == ("UUID | str | None", "UUID | str")
    change = only(BOXES, with_field(replace(BOX.fields[1], type="Colour", layout="flat")))
    assert (change.old, change.new) == ("int", "list[Colour | str]")


def test_a_removed_field_names_the_one_that_reads_its_tag_now() -> None:
    new = with_box(fields=(*BOX.fields[:1], Field("extent", "Size", "integer"), BOX.fields[2]))
    removed = next(change for change in changed(BOXES, new) if change.kind == "field removed")
    assert removed.reason.endswith("extent reads the tag Size now.")


def test_one_edit_can_make_several_changes() -> None:
    new = with_operation(replace(OPEN, verb="POST", paged=True, statuses=(Status(200, "Error"),)))
    assert [change.kind for change in changed(BOXES, new)] == [
        "verb changed",
        "paging changed",
        "error status removed",
        "status type changed",
    ]


def test_changes_come_by_section_and_name() -> None:
    new = replace(BOXES, operations=(), types=(), enums=(), glossary={"far": "Off."})
    found = [change.subject for change in changed(BOXES, new)]
    assert found == ["OpenBox", "PourBox", "PourBox", "Box", "Error", "Colour", "far"]


def test_wording_can_be_left_out() -> None:
    report = compare(BOXES, with_box(summary="A case.", root="Box"))
    assert [change.kind for change in report.changes] == ["root tag changed", "wording"]
    assert [change.kind for change in report.without_wording().changes] == ["root tag changed"]


def test_another_api_starts_its_own_numbers() -> None:
    assert suggest(compare(BOXES, replace(BOXES, api="1.2", types=()))).version == "1.2.0"


@pytest.mark.parametrize(
    ("new", "says"),
    [
        (BOXES, "nothing here asks for a release"),
        (with_box(root="Box"), "no breaking change"),
        (with_box(fields=()), "carries breaking changes"),
    ],
)
def test_a_corrected_contract_counts_up_and_says_whether_it_breaks(new: Contract, says: str) -> None:
    suggestion = suggest(compare(BOXES, new))
    assert suggestion.version == "next 1.0.N"
    assert says in suggestion.reason
