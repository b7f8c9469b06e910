"""Models: what documents and headers become, and what happens when they are not as promised."""

from __future__ import annotations

import copy
import json
import pickle
from datetime import UTC, datetime
from uuid import UUID

import pytest

from ds3_runtime import (
    ApiEnum,
    Headers,
    HttpReply,
    Model,
    as_boolean,
    as_date,
    as_double,
    as_integer,
    as_string,
    attribute,
    child,
    children,
    element,
    header,
    headers,
    outcome,
    values,
)
from ds3_runtime.errors import BadAnswer, Ds3Error, MissingField


class Priority(ApiEnum):
    LOW = "LOW"
    HIGH = "HIGH"


class Owner(Model):
    name: str = element("Name", as_string)
    key: str | None = element("SecretKey", as_string, optional=True, secret=True)


class Job(Model):
    count: int = element("Count", as_integer)
    done: bool | None = element("Done", as_boolean, optional=True)
    id: UUID = attribute("Id", UUID)
    ids: list[UUID] = values("Id", UUID, wrapper="Ids")
    name: str = element("Name", as_string)
    note: str | None = element("Note", as_string, optional=True)
    owner: Owner | None = child("Owner", Owner, optional=True)
    owners: list[Owner] = children("User", Owner, wrapper="Users")
    prefixes: list[str] = values("Prefix", as_string, wrapper="CommonPrefixes", each=True)
    priority: Priority | str = element("Priority", Priority.read)
    ratio: float | None = element("Ratio", as_double, optional=True)
    size: int | None = attribute("Size", as_integer, optional=True)
    tags: list[str] = values("Tag", as_string)
    when: datetime | None = element("When", as_date, optional=True)


class Head(Model):
    status: Priority | str = outcome(Priority.read)
    length: int | None = header("Content-Length", as_integer, optional=True)
    e_tag: str = header("ETag", as_string)
    sums: dict[int, str] = headers("sum-", int, as_string)


ID = UUID("0a1b2c3d-0000-4000-8000-000000000001")


def parse(body: str) -> Job:
    return Job.parse(HttpReply(200, "OK", Headers(), body.encode()))


def test_a_full_document() -> None:
    job = parse(
        f"""<Job Id="{ID}" Size="7"><Count>3</Count><Done>true</Done><Ids><Id>{ID}</Id><Id>{ID}</Id></Ids>
        <Name>n</Name><Note>x</Note><Owner><Name>o</Name></Owner><Priority>HIGH</Priority><Ratio>0.5</Ratio>
        <Users><User><Name>a</Name></User><User><Name>b</Name></User></Users><Tag>1</Tag><Tag>2</Tag>
        <CommonPrefixes><Prefix>p/</Prefix></CommonPrefixes><CommonPrefixes><Prefix>q/</Prefix></CommonPrefixes>
        <When>2020-01-02T03:04:05.678Z</When></Job>"""
    )
    assert job == Job(
        count=3,
        done=True,
        id=ID,
        ids=[ID, ID],
        name="n",
        note="x",
        owner=Owner(name="o", key=None),
        owners=[Owner(name="a", key=None), Owner(name="b", key=None)],
        prefixes=["p/", "q/"],
        priority=Priority.HIGH,
        ratio=0.5,
        size=7,
        tags=["1", "2"],
        when=datetime(2020, 1, 2, 3, 4, 5, 678000, UTC),
    )


def test_an_empty_document() -> None:
    job = parse("<Data/>")
    assert (job.ids, job.owners, job.prefixes, job.tags) == ([], [], [], [])
    assert (job.done, job.note, job.owner, job.ratio, job.size, job.when) == (None,) * 6
    for name in ("count", "id", "name", "priority"):
        with pytest.raises(MissingField, match=f"Job.{name}: the server sent no") as raised:
            getattr(job, name)
        assert isinstance(raised.value, Ds3Error)
        assert not hasattr(job, name)


def test_empty_elements_are_null_but_for_text_that_must_be_there() -> None:
    job = parse("<Data Size=''><Count/><Done/><Name/><Note/><Priority> </Priority><When/><Ratio> \n</Ratio></Data>")
    assert (job.done, job.note, job.when, job.ratio, job.size) == (None,) * 5
    assert job.name == ""
    assert not hasattr(job, "count")
    assert not hasattr(job, "priority")


def test_space_around_values_means_nothing_around_text_it_does() -> None:
    job = parse(
        f"<Data Id=' {ID} ' Size=' 7 '><Count> 3\n</Count><Done> TRUE </Done><Ids><Id> {ID}\n</Id></Ids>"
        "<Name> n </Name><Priority> high </Priority><When> 2020-01-02T03:04:05Z </When></Data>"
    )
    assert (job.id, job.size, job.count, job.done, job.ids) == (ID, 7, 3, True, [ID])
    assert (job.name, job.priority) == (" n ", Priority.HIGH)
    assert job.when == datetime(2020, 1, 2, 3, 4, 5, tzinfo=UTC)


def test_what_is_unknown_is_ignored() -> None:
    job = parse(f"<Data Id='{ID}' New='1'><!-- c --><New><Count>9</Count></New><Count>1</Count><Count>2</Count></Data>")
    assert job.count == 1


def test_namespaces_and_comments_do_not_matter() -> None:
    job = parse("<d:Data xmlns:d='urn:x'><d:Count>1<!-- c -->2</d:Count><d:Tag>a</d:Tag><Tag>b</Tag></d:Data>")
    assert (job.count, job.tags) == (12, ["a", "b"])


def test_every_wrapper_counts() -> None:
    job = parse("<Data><Users><User><Name>a</Name></User></Users><Users/><Users><User/><Other/></Users></Data>")
    assert len(job.owners) == 2


def test_constants_of_a_newer_server_stay_text() -> None:
    assert parse("<Data><Priority> Sublime\n</Priority></Data>").priority == "Sublime"


@pytest.mark.parametrize(
    ("field", "text"),
    [("Count", "three"), ("Done", "yes"), ("When", "yesterday"), ("Ratio", "half"), ("Count", "1.5")],
)
def test_values_that_make_no_sense_name_their_tag(field: str, text: str) -> None:
    with pytest.raises(BadAnswer, match=f"{field} holds '{text}'"):
        parse(f"<Data><{field}>{text}</{field}></Data>")


@pytest.mark.parametrize("body", ["", "text", "<Data>", "<Data/><Data/>", "<!DOCTYPE Data><Data/>"])
def test_what_is_no_document(body: str) -> None:
    with pytest.raises(BadAnswer):
        parse(body)


def read_head(status: int, *fields: tuple[str, str]) -> Head:
    return Head.from_headers(HttpReply(status, "", Headers(fields)), Priority.LOW)


def test_headers_are_found_in_any_case() -> None:
    head = read_head(200, ("content-LENGTH", "5"), ("etag", ""), ("SUM-0", "a"), ("sum-10", "b"), ("summary", "c"))
    assert head == Head(status=Priority.LOW, length=5, e_tag="", sums={0: "a", 10: "b"})


def test_missing_headers() -> None:
    head = read_head(200)
    assert (head.length, head.sums) == (None, {})
    with pytest.raises(MissingField, match="ETag"):
        _ = head.e_tag


def test_headers_of_a_refusal_speak_of_no_object() -> None:
    head = read_head(404, ("Content-Length", "300"), ("sum-0", "a"))
    assert (head.status, head.length, head.sums) == (Priority.LOW, None, {})


@pytest.mark.parametrize("field", [("sum-first", "a"), ("sum-", "a"), ("Content-Length", "many")])
def test_headers_that_make_no_sense(field: tuple[str, str]) -> None:
    with pytest.raises(BadAnswer, match="(?i)" + field[0]):
        read_head(200, field)


def test_models_are_values() -> None:
    job = parse("<Data><Count>1</Count><Owner><Name>o</Name><SecretKey>k</SecretKey></Owner><Tag>t</Tag></Data>")
    for twin in (pickle.loads(pickle.dumps(job)), copy.copy(job), copy.deepcopy(job)):
        assert twin == job
        assert repr(twin) == repr(job)
        assert not hasattr(twin, "name")
    twin.count = 2
    assert twin != job
    assert job != Owner(name="o", key=None)
    assert job != 1
    with pytest.raises(TypeError):
        hash(job)


def test_names_that_do_not_exist() -> None:
    owner = Owner(name="o")  # type: ignore[call-arg]
    with pytest.raises(AttributeError, match="Owner has no attribute nam"):
        _ = owner.nam
    with pytest.raises(AttributeError):
        owner.nam = 1  # type: ignore[attr-defined]
    with pytest.raises(TypeError, match="Owner has no field nam"):
        Owner(nam="o")  # type: ignore[call-arg]
    with pytest.raises(MissingField):
        _ = owner.key


def test_secrets_do_not_show() -> None:
    owner = Owner(name="o", key="s3cr3t")
    assert repr(owner) == "Owner(name='o', key=***)"
    assert repr(Owner(name="o", key=None)) == "Owner(name='o', key=None)"
    job = parse("<Data><Owner><SecretKey>s3cr3t</SecretKey></Owner></Data>")
    assert "key=***" in repr(job)
    assert "s3cr3t" not in repr(job)


def test_models_become_plain_values() -> None:
    job = parse(
        f"<Job Id='{ID}' Size='7'><Count>3</Count><Done>true</Done><Ids><Id>{ID}</Id></Ids><Priority>HIGH</Priority>"
        "<Owner><Name>o</Name><SecretKey>s3cr3t</SecretKey></Owner><Users><User><Name>a</Name></User></Users>"
        "<Ratio>0.5</Ratio><When>2020-01-02T03:04:05.678Z</When></Job>"
    )
    expected = {
        "count": 3,
        "done": True,
        "id": str(ID),
        "ids": [str(ID)],
        "note": None,
        "owner": {"name": "o", "key": "***"},
        "owners": [{"name": "a", "key": None}],
        "prefixes": [],
        "priority": "HIGH",
        "ratio": 0.5,
        "size": 7,
        "tags": [],
        "when": "2020-01-02T03:04:05.678000+00:00",
    }
    assert json.loads(json.dumps(job.to_dict())) == job.to_dict() == expected
    assert type(job.to_dict()["priority"]) is str
    assert job.to_dict(secrets=True)["owner"] == {"name": "o", "key": "s3cr3t"}


def test_headers_become_plain_values() -> None:
    head = read_head(200, ("Content-Length", "5"), ("ETag", "e"), ("sum-10", "b"))
    assert head.to_dict() == {"status": "LOW", "length": 5, "e_tag": "e", "sums": {"10": "b"}}


def test_a_document_that_came_some_other_way() -> None:
    assert Owner.from_xml(b"<Notification><Name>o</Name></Notification>") == Owner(name="o", key=None)
    with pytest.raises(BadAnswer):
        Owner.from_xml(b"hello")
