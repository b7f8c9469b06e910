"""The life of a record of every resource that can be created and shown, in every version of the contract."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from contract_answers import check_answer

from ds3_contract import Argument, Contract, Field, Operation
from ds3_generator.generate import CONTRACTS
from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignIn

APIS = sorted(path.stem for path in CONTRACTS.glob("*.xml"))
every_version = pytest.mark.parametrize("api", APIS)

_PAGING = ("last_page", "page_length", "page_offset", "page_start_marker", "sort_by")
_SCALARS: dict[str, Any] = {"integer": 7, "long": 7, "double": 0.5, "boolean": "true", "date": 1_704_164_645_678}
_NOT_RECORDS = ("bucket", "object")


class Resources:
    """Talks to an appliance about resources, with arguments that the contract asks for."""

    def __init__(self, contract: Contract, send: Callable[..., Answered]) -> None:
        self.contract = contract
        self._send = send
        self._count = 0
        self._ids: dict[str, str] = {}

    def __iter__(self) -> Iterator[str]:
        """Yield the resources that can be created and shown."""
        for resource in dict.fromkeys(each.resource for each in self.contract.operations if each.action == "create"):
            if resource and resource not in _NOT_RECORDS and self.operation(resource, "show"):
                yield resource

    def operation(self, resource: str, action: str) -> Operation | None:
        """Return the operation that does just that."""
        found = (each for each in self.contract.operations if (each.resource, each.action) == (resource, action))
        return next((each for each in found if not each.fixed), None)

    def kind(self, resource: str) -> str:
        """Return the type of a resource's records."""
        show = self.operation(resource, "show")
        assert show is not None
        return show.accepted[0].type or ""

    def send(self, operation: Operation, key: str = "", /, **query: Any) -> Answered:
        """Call an operation and hold a success against the contract."""
        path = operation.path.partition("{")[0] + key
        answer = self._send(operation.verb, path, query=urlencode(query))
        if answer.status < 300:
            check_answer(self.contract, operation, answer)
        return answer

    def required(self, operation: Operation) -> dict[str, Any]:
        """Return values for the arguments that an operation cannot do without."""
        arguments = [each for each in operation.arguments if each.place == "query" and not each.optional]
        return {argument.name: self.value(operation.resource or "", argument) for argument in arguments}

    def value(self, resource: str, argument: Argument) -> Any:
        """Return a value for an argument: something that exists, or something new."""
        field = self.field(resource, argument.name)
        if field is not None and field.references:
            return self.existing(field.references)
        if argument.type in ("string", "uuid"):
            self._count += 1
            return f"thing-{self._count}"
        return _SCALARS.get(argument.type) or self.constant(argument.type)

    def field(self, resource: str, name: str) -> Field | None:
        """Return a field of a resource's records."""
        return next((field for field in self.contract.type(self.kind(resource)).fields if field.name == name), None)

    def constant(self, enum: str) -> str:
        """Return a constant that clients may give, in small letters."""
        values = self.contract.enum(enum).values
        free = [value for value in values if dict(value.properties).get("specifiable_by_user") != "false"]
        return free[-1].name.lower()

    def existing(self, kind: str) -> str:
        """Return the id of a record of some type, creating it if there is none yet."""
        if kind == "ActiveJob":
            body = b'<Objects><Object Name="o" Size="1"/></Objects>'
            answer = self._send("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put")
            return str(answer.xml.get("JobId"))
        if kind == "Bucket":
            return self._first("bucket", "name=bucket")
        if kind not in self._ids:
            resource = next(each for each in self._shown() if self.kind(each) == kind)
            creation = self.operation(resource, "create")
            self._ids[kind] = self.create(resource) if creation else self._first(resource)
        return self._ids[kind]

    def create(self, resource: str) -> str:
        """Create a record and return its id."""
        creation = self.operation(resource, "create")
        assert creation is not None
        return self.send(creation, **self.required(creation)).xml.findtext("Id") or ""

    def _shown(self) -> list[str]:
        return [each.resource or "" for each in self.contract.operations if each.action == "show" and not each.fixed]

    def _first(self, resource: str, query: str = "") -> str:
        return self._send("GET", f"/_rest_/{resource}", query=query).xml[0].findtext("Id") or ""


@pytest.fixture
def resources(api: str, tmp_path: Path, sign_in: SignIn) -> Iterator[Resources]:
    """Return an appliance's resources."""
    with Simulator(tmp_path / "data", api=api) as simulator:
        client = sign_in(simulator)
        assert client("PUT", "/bucket").status == 200
        yield Resources(simulator.contract, client)


def listed(resources: Resources, resource: str, **query: Any) -> list[str | None]:
    operation = resources.operation(resource, "list")
    assert operation is not None
    return [row.findtext("Id") for row in resources.send(operation, **query).xml]


@every_version
def test_records_are_created_shown_and_deleted(resources: Resources) -> None:
    lives = 0
    for resource in resources:
        show, delete = resources.operation(resource, "show"), resources.operation(resource, "delete")
        assert show is not None
        key = resources.create(resource)
        shown = resources.send(show, key)
        assert shown.status == 200, resource
        name = shown.xml.findtext("Name")
        if name:
            assert resources.send(show, name).xml.findtext("Id") == key
        assert key in listed(resources, resource)
        if delete is not None:
            assert resources.send(delete, key).status == 204, resource
            assert resources.send(show, key).status == 404, resource
            assert resources.send(delete, key).status == 404, resource
            assert key not in listed(resources, resource)
            lives += 1
    assert lives >= 25


@every_version
def test_nothing_is_created_twice_but_registrations(resources: Resources) -> None:
    for resource in resources:
        for creation in resources.contract.operations:
            if (creation.resource, creation.action) == (resource, "create"):
                given = resources.required(creation)
                assert resources.send(creation, **given).status == 201, creation.name
                expected = 201 if "notification_end_point" in given else 409
                assert resources.send(creation, **given).status == expected, creation.name


@every_version
def test_what_is_required_is_named_when_it_is_missing(resources: Resources) -> None:
    for resource in resources:
        creation = resources.operation(resource, "create")
        assert creation is not None
        answer = resources.send(creation)
        assert answer.status == 400
        names = resources.required(creation)
        assert any(name in (answer.xml.findtext("Message") or "") for name in names), resource


@every_version
def test_every_column_filters(resources: Resources) -> None:
    filters = 0
    for resource in resources:
        operation, show = resources.operation(resource, "list"), resources.operation(resource, "show")
        assert operation is not None and show is not None
        key = resources.create(resource)
        shown = resources.send(show, key).xml
        for argument in operation.arguments:
            field = resources.field(resource, argument.name)
            if argument.name in _PAGING or field is None:
                continue
            text = shown.findtext(field.tag) or ""
            if argument.type == "boolean" or text:
                assert key in listed(resources, resource, **{argument.name: text}), (resource, argument.name)
                other = {"boolean": "false" if text == "true" else "true", "string": f"{text}-"}.get(argument.type)
                if other:
                    assert key not in listed(resources, resource, **{argument.name: other}), (resource, argument.name)
                    filters += 1
            else:
                assert key in listed(resources, resource, **{argument.name: ""}), (resource, argument.name)
    assert filters > 10


@every_version
def test_what_can_be_modified_is(resources: Resources) -> None:
    changes = 0
    for resource in resources:
        modify, key = resources.operation(resource, "modify"), resources.create(resource)
        for argument in modify.arguments if modify else ():
            field = resources.field(resource, argument.name)
            if modify is None or argument.place != "query" or field is None or field.pattern not in (None, ".+"):
                continue
            value = resources.value(resource, argument)
            changed = resources.send(modify, key, **{argument.name: value})
            assert changed.status == 200, (resource, argument.name, changed.body)
            text = changed.xml.findtext(field.tag) or ""
            if field.type == "date":
                assert text == "2024-01-02T03:04:05.678Z"
            else:
                assert text.lower() == str(value), (resource, argument.name)
            changes += 1
    assert changes > 20


@every_version
def test_unknown_references_and_constants_are_refused(resources: Resources) -> None:
    for resource in resources:
        creation = resources.operation(resource, "create")
        assert creation is not None
        given = resources.required(creation)
        for name in given:
            field, argument = resources.field(resource, name), creation.argument(name)
            if field is not None and field.references:
                assert resources.send(creation, **given | {name: "nobody"}).status == 404, (resource, name)
            elif argument.type not in ("string", "uuid"):
                assert resources.send(creation, **given | {name: "nonsense"}).status == 400, (resource, name)
