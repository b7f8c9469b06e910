"""Who may do what: each right, held in each way, against each kind of operation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from ds3_contract import read_contract
from ds3_simulator import Simulator
from ds3_simulator.access.rules import Kind, rule_of
from ds3_simulator.contracts import DIRECTORY, known_versions

if TYPE_CHECKING:
    from conftest import Answered, Connect, SignedClient, SignIn

Member = Callable[..., "SignedClient"]

ENTRY = b'<Objects><Object Name="o"/></Objects>'
NEW_ENTRY = b'<Objects><Object Name="%d" Size="1"/></Objects>'
DELETION = b"<Delete><Object><Key>o</Key></Object></Delete>"
PERMISSIONS = ["LIST", "READ", "WRITE", "DELETE", "JOB", "OWNER"]


@dataclass(frozen=True)
class Deed:
    """Something a user may want to do with a bucket that somebody else owns."""

    needs: str
    """The right it takes; ANY for whichever."""
    verb: str
    path: str
    query: str = ""
    body: bytes | None = None

    def tried_by(self, client: SignedClient, job: str) -> Answered:
        """Do it."""
        return client(self.verb, self.path.format(job=job), self.body, query=self.query.format(job=job))


DEEDS = [
    Deed("ANY", "HEAD", "/bucket"),
    Deed("ANY", "GET", "/_rest_/bucket/bucket"),
    Deed("LIST", "GET", "/bucket"),
    Deed("LIST", "GET", "/bucket", "uploads"),
    Deed("LIST", "GET", "/_rest_/object", "bucket_id=bucket"),
    Deed("LIST", "GET", "/_rest_/object", "bucket_id=bucket&full_details"),
    Deed("LIST", "GET", "/_rest_/object/o", "bucket_id=bucket"),
    Deed("LIST", "GET", "/_rest_/bucket_history", "bucket_id=bucket"),
    Deed("READ", "GET", "/bucket/o"),
    Deed("READ", "HEAD", "/bucket/o"),
    Deed("READ", "PUT", "/_rest_/bucket/bucket", "operation=start_bulk_get", ENTRY),
    Deed("READ", "PUT", "/_rest_/bucket/bucket", "operation=start_bulk_verify", ENTRY),
    Deed("READ", "PUT", "/_rest_/bucket/bucket", "operation=start_bulk_stage", ENTRY),
    Deed("READ", "PUT", "/_rest_/bucket/bucket", "operation=get_physical_placement", ENTRY),
    Deed("READ", "GET", "/_rest_/bucket/bucket", "operation=verify_physical_placement", ENTRY),
    Deed("WRITE", "PUT", "/bucket/new", body=b"new"),
    Deed("WRITE", "PUT", "/_rest_/bucket/bucket", "operation=start_bulk_put", NEW_ENTRY % 1),
    Deed("WRITE", "PUT", "/_rest_/bucket/bucket", "operation=verify_safe_to_start_bulk_put"),
    Deed("WRITE", "POST", "/bucket/upload", "uploads"),
    Deed("ANY", "GET", "/_rest_/job/{job}"),
    Deed("ANY", "GET", "/_rest_/active_job/{job}"),
    Deed("ANY", "GET", "/_rest_/job_chunk", "job={job}"),
    Deed("JOB", "PUT", "/_rest_/job/{job}", "name=changed"),
    Deed("JOB", "DELETE", "/_rest_/job/{job}", "force"),
    Deed("DELETE", "POST", "/bucket", "delete", DELETION),
    Deed("DELETE", "DELETE", "/bucket/folder/"),
    Deed("DELETE", "DELETE", "/_rest_/folder/more", "recursive&bucket_id=bucket"),
    Deed("OWNER", "POST", "/_rest_/bucket_acl", "permission=LIST&bucket_id=bucket&user_id=spectra"),
    Deed("OWNER", "PUT", "/_rest_/bucket/bucket", "protected=false"),
    Deed("OWNER", "DELETE", "/bucket"),
    Deed("OWNER", "DELETE", "/_rest_/bucket/bucket", "force"),
]


@pytest.fixture
def member(client: SignedClient, connect: Connect) -> Member:
    """What creates a user and opens a connection of that user."""

    def member(name: str = "jane", **values: str) -> SignedClient:
        query = "&".join(f"{key}={value}" for key, value in {"name": name, **values}.items())
        user = client("POST", "/_rest_/user", query=query).xml
        return connect(user.findtext("AuthId"), user.findtext("SecretKey"))

    return member


@pytest.fixture
def job(client: SignedClient) -> str:
    """A job of the administrator in a bucket with some objects."""
    for name in ("o", "folder/", "more/a"):
        assert client("PUT", f"/bucket/{name}", b"" if name.endswith("/") else b"data").status == 200
    opened = client("PUT", "/_rest_/bucket/bucket", NEW_ENTRY % 0, query="operation=start_bulk_put")
    return opened.xml.attrib["JobId"]


def create(client: SignedClient, resource: str, **values: str) -> str:
    """Create a record and return its id."""
    query = "&".join(f"{name}={value}" for name, value in values.items())
    answer = client("POST", f"/_rest_/{resource}", query=query)
    assert answer.status == 201, answer.body
    return answer.xml.findtext("Id") or ""


def to_user(client: SignedClient, permission: str) -> None:
    create(client, "bucket_acl", bucket_id="bucket", permission=permission, user_id="jane")


def to_group(client: SignedClient, permission: str) -> None:
    create(client, "group", name="team")
    create(client, "group_member", group_id="team", member_user_id="jane")
    create(client, "bucket_acl", bucket_id="bucket", permission=permission, group_id="team")


def to_group_of_groups(client: SignedClient, permission: str) -> None:
    for name in ("inner", "middle", "outer"):
        create(client, "group", name=name)
    create(client, "group_member", group_id="inner", member_user_id="jane")
    create(client, "group_member", group_id="middle", member_group_id="inner")
    create(client, "group_member", group_id="outer", member_group_id="middle")
    create(client, "group_member", group_id="inner", member_group_id="outer")
    create(client, "bucket_acl", bucket_id="bucket", permission=permission, group_id="outer")


def to_everyone(client: SignedClient, permission: str) -> None:
    create(client, "bucket_acl", bucket_id="bucket", permission=permission, group_id="Everyone")


def to_user_everywhere(client: SignedClient, permission: str) -> None:
    create(client, "bucket_acl", permission=permission, user_id="jane")


def to_group_everywhere(client: SignedClient, permission: str) -> None:
    create(client, "group", name="team")
    create(client, "group_member", group_id="team", member_user_id="jane")
    create(client, "bucket_acl", permission=permission, group_id="team")


WAYS = [to_user, to_group, to_group_of_groups, to_everyone, to_user_everywhere, to_group_everywhere]


@pytest.mark.parametrize("give", WAYS, ids=lambda way: way.__name__)
@pytest.mark.parametrize("permission", PERMISSIONS)
def test_a_right_allows_what_it_is_for_and_nothing_else(
    client: SignedClient, member: Member, job: str, give: Callable[[SignedClient, str], None], permission: str
) -> None:
    jane = member()
    give(client, permission)
    answers = {deed: deed.tried_by(jane, job) for deed in in_a_safe_order(permission)}
    refused = {deed for deed, answer in answers.items() if answer.status == 403}
    assert refused == {deed for deed in DEEDS if deed.needs not in ("ANY", permission) and permission != "OWNER"}


def in_a_safe_order(permission: str) -> list[Deed]:
    """What is refused first, so that nothing else can be the reason that it is not there any more."""
    return sorted(DEEDS, key=lambda deed: deed.needs in (permission, "ANY"))


def test_without_a_right_nothing_is_allowed_nor_seen(client: SignedClient, member: Member, job: str) -> None:
    jane = member()
    assert {deed: deed.tried_by(jane, job).status for deed in DEEDS} == dict.fromkeys(DEEDS, 403)
    assert names(jane("GET", "/"), "Buckets/Bucket/Name") == []
    assert names(jane("GET", "/_rest_/bucket"), "Bucket/Name") == []
    assert names(jane("GET", "/_rest_/object"), "S3Object/Name") == []
    assert jobs(jane) == jobs(jane, "active_job") == set()
    assert jobs(client) == jobs(client, "active_job") == {job}


def names(answer: Answered, path: str) -> list[str | None]:
    assert answer.status == 200, answer.body
    return [element.text for element in answer.xml.findall(path)]


def jobs(client: SignedClient, resource: str = "job") -> set[str | None]:
    answer = client("GET", f"/_rest_/{resource}")
    if resource == "job":
        return {element.attrib["JobId"] for element in answer.xml}
    return {element.findtext("Id") for element in answer.xml}


def test_a_refusal_is_an_error_document(member: Member) -> None:
    answer = member()("GET", "/bucket")
    assert (answer.status, answer.code, answer.xml.findtext("HttpErrorCode")) == (403, "AccessDenied", "403")
    assert "jane" in (answer.xml.findtext("Message") or "")


def test_lists_show_what_there_are_rights_for(client: SignedClient, member: Member, job: str) -> None:
    jane = member()
    client("PUT", "/other")
    client("PUT", "/other/secret", b"")
    to_user(client, "LIST")
    assert names(jane("GET", "/"), "Buckets/Bucket/Name") == ["bucket"]
    buckets = jane("GET", "/_rest_/bucket")
    assert (names(buckets, "Bucket/Name"), buckets.headers["total-result-count"]) == (["bucket"], "1")
    objects = jane("GET", "/_rest_/object")
    assert set(names(objects, "S3Object/Name")) == {"o", "folder/", "more/a", "0"}
    assert objects.headers["total-result-count"] == "4"
    assert jobs(jane) == jobs(jane, "active_job") == {job}
    history = jane("GET", "/_rest_/bucket_history")
    assert "secret" not in names(history, "BucketHistoryEvent/ObjectName")
    assert "secret" in names(client("GET", "/_rest_/bucket_history"), "BucketHistoryEvent/ObjectName")


def test_the_owner_of_a_bucket_may_do_everything_with_it(client: SignedClient, member: Member, job: str) -> None:
    jane = member()
    assert client("PUT", "/_rest_/bucket/bucket", query="user_id=jane").status == 200
    assert not [deed for deed in in_a_safe_order("OWNER") if deed.tried_by(jane, job).status == 403]


def test_jobs_of_ones_own(client: SignedClient, member: Member) -> None:
    jane = member()
    to_user(client, "WRITE")
    opened = jane("PUT", "/_rest_/bucket/bucket", NEW_ENTRY % 1, query="operation=start_bulk_put")
    own = opened.xml.attrib["JobId"]
    other = client("PUT", "/_rest_/bucket/bucket", NEW_ENTRY % 2, query="operation=start_bulk_put").xml.attrib["JobId"]
    assert jane("PUT", f"/_rest_/job/{own}", query="name=mine").status == 200
    assert jane("PUT", f"/_rest_/job/{other}", query="name=mine").status == 403
    assert jane("DELETE", "/_rest_/job", query="force").status == 204
    assert jobs(client) == {other}
    assert client("GET", f"/_rest_/job/{own}").xml.attrib["Status"] == "CANCELED"


def test_a_chunk_belongs_to_its_job(client: SignedClient, member: Member, job: str) -> None:
    jane = member()
    ready = client("GET", "/_rest_/job_chunk", query=f"job={job}")
    chunk = ready.xml.find("Objects").attrib["ChunkId"]  # type: ignore[union-attr]
    assert jane("GET", f"/_rest_/job_chunk/{chunk}").status == 403
    assert jane("PUT", f"/_rest_/job_chunk/{chunk}", query="operation=allocate").status == 403
    to_user(client, "JOB")
    assert jane("GET", f"/_rest_/job_chunk/{chunk}").status == 200
    assert jane("PUT", f"/_rest_/job_chunk/{chunk}", query="operation=allocate").status == 200


@pytest.mark.parametrize(
    ("verb", "path", "query"),
    [
        ("GET", "/missing", ""),
        ("DELETE", "/missing/o", ""),
        ("GET", "/_rest_/bucket/missing", ""),
        ("GET", "/_rest_/job/8d0bb372-9e44-4d4e-a0f4-0a8c8d8f7f3c", ""),
        ("GET", "/_rest_/user/missing", ""),
        ("DELETE", "/_rest_/bucket_acl/8d0bb372-9e44-4d4e-a0f4-0a8c8d8f7f3c", ""),
        ("GET", "/_rest_/object/o", "bucket_id=missing"),
    ],
)
def test_what_is_not_there_is_missing_and_not_forbidden(member: Member, verb: str, path: str, query: str) -> None:
    assert member()(verb, path, query=query).status == 404


@pytest.mark.parametrize("scope", [{"data_policy_id": "special"}, {}], ids=["one policy", "all policies"])
@pytest.mark.parametrize("holder", ["user_id=jane", "group_id=team", "group_id=Everyone"])
def test_a_bucket_takes_a_right_on_its_data_policy(
    client: SignedClient, member: Member, scope: dict[str, str], holder: str
) -> None:
    jane = member(default_data_policy_id="default")
    create(client, "group", name="team")
    create(client, "group_member", group_id="team", member_user_id="jane")
    create(client, "data_policy", name="special")
    assert jane("PUT", "/usual").status == 200
    assert jane("POST", "/_rest_/bucket", query="name=b&data_policy_id=special").status == 403
    assert jane("PUT", "/_rest_/bucket/usual", query="data_policy_id=special").status == 403
    name, _, value = holder.partition("=")
    create(client, "data_policy_acl", **scope, **{name: value})
    assert jane("POST", "/_rest_/bucket", query="name=b&data_policy_id=special").status == 201
    assert jane("PUT", "/_rest_/bucket/usual", query="data_policy_id=special").status == 200


def test_everyone_may_use_the_default_policy_until_that_is_taken_away(client: SignedClient, member: Member) -> None:
    jane = member(default_data_policy_id="default")
    assert jane("PUT", "/one").status == 200
    (entry,) = names(client("GET", "/_rest_/data_policy_acl"), "DataPolicyAcl/Id")
    assert client("DELETE", f"/_rest_/data_policy_acl/{entry}").status == 204
    assert jane("PUT", "/two").status == 403
    assert client("PUT", "/two").status == 200


def test_a_user_without_a_default_policy_creates_no_bucket(member: Member) -> None:
    assert member()("PUT", "/b").status == 400


def test_nobody_creates_buckets_for_others(client: SignedClient, member: Member) -> None:
    jane = member(default_data_policy_id="default")
    assert jane("POST", "/_rest_/bucket", query="name=b&user_id=spectra").status == 403
    assert jane("POST", "/_rest_/bucket", query="name=b&user_id=jane").status == 201
    assert jane("PUT", "/_rest_/bucket/b", query="user_id=spectra").status == 403
    assert client("PUT", "/_rest_/bucket/b", query="user_id=spectra").status == 200


ADMINISTRATION = [
    ("POST", "/_rest_/user", "name=joe"),
    ("PUT", "/_rest_/user/spectra", "name=joe"),
    ("PUT", "/_rest_/user/jane", "max_buckets=9"),
    ("PUT", "/_rest_/user/spectra", "operation=regenerate_secret_key"),
    ("DELETE", "/_rest_/user/spectra", ""),
    ("POST", "/_rest_/group", "name=team"),
    ("POST", "/_rest_/group_member", "group_id=Administrators&member_user_id=jane"),
    ("POST", "/_rest_/data_policy", "name=p"),
    ("POST", "/_rest_/data_policy_acl", "user_id=jane"),
    ("POST", "/_rest_/bucket_acl", "user_id=jane&permission=OWNER"),
    ("DELETE", "/_rest_/canceled_job", ""),
    ("PUT", "/_rest_/data_path_backend", "activated=true"),
    ("PUT", "/_rest_/cache_filesystem", "reclaim"),
    ("PUT", "/_rest_/tape", "operation=eject"),
    ("PUT", "/_rest_/node/simulator", "name=other"),
    ("POST", "/_rest_/ds3_target", "name=t&admin_auth_id=a&admin_secret_key=b&data_path_end_point=c"),
]


@pytest.mark.parametrize(("verb", "path", "query"), ADMINISTRATION)
def test_administration_is_for_administrators(
    client: SignedClient, member: Member, verb: str, path: str, query: str
) -> None:
    jane = member()
    assert jane(verb, path, query=query).status == 403
    create(client, "group_member", group_id="Administrators", member_user_id="jane")
    assert jane(verb, path, query=query).status not in (403, 404, 501)


READING = [
    "user",
    "group",
    "data_policy",
    "tape",
    "pool",
    "node",
    "system_information",
    "capacity_summary",
    "ds3_target",
]


@pytest.mark.parametrize("resource", READING)
def test_everyone_may_read_unless_administration_is_private(
    simulator: Simulator, member: Member, resource: str
) -> None:
    jane = member()
    assert jane("GET", f"/_rest_/{resource}").status == 200
    simulator.settings.private_administration = True
    assert jane("GET", f"/_rest_/{resource}").status == 403
    assert jane("GET", "/_rest_/user/jane").status == 200


def test_an_administrator_through_a_group_of_groups(client: SignedClient, member: Member) -> None:
    jane = member()
    create(client, "group", name="operators")
    create(client, "group_member", group_id="operators", member_user_id="jane")
    assert jane("POST", "/_rest_/group", query="name=g").status == 403
    create(client, "group_member", group_id="Administrators", member_group_id="operators")
    assert jane("POST", "/_rest_/group", query="name=g").status == 201


@pytest.mark.parametrize(
    ("path", "query"),
    [
        ("/_rest_/tape/SIM001L7", "operation=get_physical_placement"),
        ("/_rest_/suspect_object", ""),
        ("/_rest_/suspect_object", "full_details"),
        ("/_rest_/degraded_bucket", ""),
    ],
)
def test_what_others_have_on_media_is_for_administrators(
    client: SignedClient, member: Member, path: str, query: str
) -> None:
    jane = member()
    assert (client("GET", path, query=query).status, jane("GET", path, query=query).status) == (200, 403)


def test_a_bucket_called_like_the_id_of_another(client: SignedClient, member: Member) -> None:
    jane = member(default_data_policy_id="default")
    bucket = client("GET", "/_rest_/bucket/bucket").xml.findtext("Id")
    client("PUT", "/bucket/o", b"data")
    assert jane("PUT", f"/{bucket}").status == 200
    assert jane("GET", f"/{bucket}").xml.find("Contents") is None
    assert jane("GET", f"/_rest_/bucket/{bucket}").status == 403
    assert jane("GET", "/_rest_/object", query=f"bucket_id={bucket}").status == 403


def test_a_right_that_is_taken_away_is_gone_at_once(client: SignedClient, member: Member) -> None:
    jane = member()
    entry = create(client, "bucket_acl", bucket_id="bucket", permission="LIST", user_id="jane")
    assert jane("GET", "/bucket").status == 200
    assert client("DELETE", f"/_rest_/bucket_acl/{entry}").status == 204
    assert jane("GET", "/bucket").status == 403


def test_the_owner_of_a_bucket_gives_and_takes_rights_on_it(client: SignedClient, member: Member) -> None:
    jane, joe = member(default_data_policy_id="default"), member("joe")
    jane("PUT", "/janes")
    entry = create(jane, "bucket_acl", bucket_id="janes", permission="LIST", user_id="joe")
    assert joe("GET", "/janes").status == 200
    assert joe("DELETE", f"/_rest_/bucket_acl/{entry}").status == 403
    assert jane("DELETE", f"/_rest_/bucket_acl/{entry}").status == 204
    everywhere = create(client, "bucket_acl", permission="LIST", user_id="joe")
    assert jane("DELETE", f"/_rest_/bucket_acl/{everywhere}").status == 403


def test_rights_can_be_switched_off(simulator: Simulator, member: Member, job: str) -> None:
    jane = member()
    simulator.settings.rights = False
    assert not [deed for deed in in_a_safe_order("OWNER") if deed.tried_by(jane, job).status == 403]
    assert jane("POST", "/_rest_/user", query="name=joe").status == 201


def test_rights_outlive_a_restart(simulator: Simulator, client: SignedClient, member: Member, connect: Connect) -> None:
    jane = member()
    to_group_of_groups(client, "LIST")
    simulator.stop()
    simulator.start()
    again = connect(jane.access_key, jane.secret_key)
    assert (again("GET", "/bucket").status, again("PUT", "/bucket/o", b"").status) == (200, 403)


@pytest.mark.parametrize("api", known_versions())
def test_rights_in_every_version_of_the_api(tmp_path: Path, sign_in: SignIn, api: str) -> None:
    with Simulator(tmp_path, api=api) as simulator:
        client = sign_in(simulator)
        client("POST", "/_rest_/user", query="name=jane")
        user = client("PUT", "/_rest_/user/jane", query="default_data_policy_id=default").xml
        keys = {"access_key": user.findtext("AuthId"), "secret_key": user.findtext("SecretKey")}
        jane = sign_in(SimpleNamespace(endpoint=simulator.endpoint, **keys))
        client("PUT", "/bucket")
        assert (jane("PUT", "/janes").status, jane("GET", "/bucket").status) == (200, 403)
        assert jane("POST", "/_rest_/user", query="name=joe").status == 403
        to_group_of_groups(client, "LIST")
        assert (jane("GET", "/bucket").status, jane("PUT", "/bucket/o", b"").status) == (200, 403)


@pytest.mark.parametrize("path", sorted(DIRECTORY.glob("*.xml")), ids=lambda path: path.stem)
def test_no_operation_changes_anything_for_nothing(path: Path) -> None:
    contract = read_contract(path)
    rules = {operation: rule_of(contract, operation) for operation in contract.operations}
    free = {
        operation.path for operation, rule in rules.items() if rule.kind is Kind.NOTHING and operation.verb != "GET"
    }
    # They end jobs, and only those that the user may end.
    assert free <= {"/_rest_/job", "/_rest_/active_job"}
    reading = {operation for operation in rules if operation.verb in ("GET", "HEAD")}
    closed = {operation.resource for operation in reading if rules[operation].kind is Kind.ADMINISTRATION}
    media = {"azure_target", "ds3_target", "pool", "s3_target", "tape"}
    assert closed <= media | {"degraded_bucket", "suspect_bucket", "suspect_object"}
    assert {rule.permission for rule in rules.values()} == {"", "ANY", *PERMISSIONS}
