"""Users with keys of their own, and groups of them."""

from __future__ import annotations

import base64
from typing import TYPE_CHECKING
from urllib.parse import quote

import pytest

if TYPE_CHECKING:
    from conftest import Answered, Connect, SignedClient


def create(client: SignedClient, resource: str, query: str) -> Answered:
    answer = client("POST", f"/_rest_/{resource}", query=query)
    assert answer.status == 201, answer.body
    return answer


def signed_in(connect: Connect, answer: Answered) -> SignedClient:
    return connect(answer.xml.findtext("AuthId"), answer.xml.findtext("SecretKey"))


def secrets(client: SignedClient) -> dict[str | None, str | None]:
    """The secret keys in a list of users, by their names."""
    users = client("GET", "/_rest_/user").xml.findall("User")
    return {user.findtext("Name"): user.findtext("SecretKey") for user in users}


def test_a_new_user_signs_with_the_keys_it_was_given(client: SignedClient, connect: Connect) -> None:
    answer = create(client, "user", "name=jane")
    assert answer.xml.findtext("AuthId") == base64.b64encode(b"jane").decode()
    assert signed_in(connect, answer)("GET", "/").xml.findtext("Owner/DisplayName") == "jane"


def test_a_user_with_chosen_values(client: SignedClient) -> None:
    user_id = "11111111-2222-4333-8444-555555555555"
    query = f"name=jane&id={user_id}&secret_key=knock&default_data_policy_id=default&max_buckets=3"
    user = create(client, "user", query).xml
    policy = client("GET", "/_rest_/data_policy/default").xml.findtext("Id")
    expected = {"Id": user_id, "SecretKey": "knock", "DefaultDataPolicyId": policy, "MaxBuckets": "3", "Name": "jane"}
    assert {name: user.findtext(name) for name in expected} == expected
    assert client("GET", f"/_rest_/user/{user_id}").xml.findtext("Name") == "jane"


def test_names_and_ids_of_users_are_unique(client: SignedClient) -> None:
    jane = create(client, "user", "name=jane").xml.findtext("Id")
    create(client, "user", "name=joe")
    assert client("POST", "/_rest_/user", query="name=jane").status == 409
    assert client("POST", "/_rest_/user", query=f"name=other&id={jane}").status == 409
    assert client("PUT", "/_rest_/user/joe", query="name=jane").status == 409
    assert client("PUT", "/_rest_/user/joe", query="name=joe").status == 200


def test_a_name_that_is_free_again_gets_another_access_key(client: SignedClient, connect: Connect) -> None:
    first = create(client, "user", "name=jane")
    assert client("PUT", "/_rest_/user/jane", query="name=joan").status == 200
    second = create(client, "user", "name=jane")
    assert first.xml.findtext("AuthId") != second.xml.findtext("AuthId")
    assert signed_in(connect, first)("GET", "/").xml.findtext("Owner/DisplayName") == "joan"
    assert signed_in(connect, second)("GET", "/").xml.findtext("Owner/DisplayName") == "jane"


def test_a_new_secret_key_makes_the_old_one_worthless_at_once(client: SignedClient, connect: Connect) -> None:
    created = create(client, "user", "name=jane")
    jane = signed_in(connect, created)
    assert jane("GET", "/").status == 200
    renewed = client("PUT", "/_rest_/user/jane", query="operation=regenerate_secret_key")
    assert renewed.xml.findtext("SecretKey") not in (None, "", created.xml.findtext("SecretKey"))
    assert jane("GET", "/").code == "SignatureDoesNotMatch"
    assert signed_in(connect, renewed)("GET", "/").status == 200


def test_users_renew_their_own_secret_key_and_no_other(client: SignedClient, connect: Connect) -> None:
    jane = signed_in(connect, create(client, "user", "name=jane"))
    assert jane("PUT", "/_rest_/user/spectra", query="operation=regenerate_secret_key").status == 403
    assert jane("PUT", "/_rest_/user/jane", query="operation=regenerate_secret_key").status == 200
    assert jane("GET", "/").status == 403


def test_only_administrators_see_the_secrets_of_others(client: SignedClient, connect: Connect) -> None:
    created = create(client, "user", "name=jane")
    jane, secret = signed_in(connect, created), created.xml.findtext("SecretKey")
    assert secrets(jane) == {"Administrator": "", "jane": secret, "spectra": ""}
    assert jane("GET", "/_rest_/user/spectra").xml.findtext("SecretKey") == ""
    assert jane("GET", "/_rest_/user/jane").xml.findtext("SecretKey") == secret
    assert secrets(client)["jane"] == secret
    assert all(secrets(client).values())


def test_secrets_of_targets_are_for_administrators(client: SignedClient, connect: Connect) -> None:
    query = "name=t&admin_auth_id=a&admin_secret_key=hidden&data_path_end_point=127.0.0.1"
    assert create(client, "ds3_target", query).xml.findtext("AdminSecretKey") == "hidden"
    jane = signed_in(connect, create(client, "user", "name=jane"))
    assert b"hidden" in client("GET", "/_rest_/ds3_target").body
    assert b"hidden" not in jane("GET", "/_rest_/ds3_target").body
    assert jane("GET", "/_rest_/ds3_target/t").xml.findtext("AdminAuthId") == "a"


def test_a_user_is_changed(client: SignedClient, connect: Connect) -> None:
    jane = signed_in(connect, create(client, "user", "name=jane"))
    assert jane("PUT", "/b").status == 400
    changed = client("PUT", "/_rest_/user/jane", query="default_data_policy_id=default&name=joan&secret_key=new")
    assert (changed.status, changed.xml.findtext("Name")) == (200, "joan")
    assert jane("PUT", "/b").status == 403
    assert connect(jane.access_key, "new")("PUT", "/b").status == 200


def test_a_user_who_owns_a_bucket_stays(client: SignedClient, connect: Connect) -> None:
    jane = signed_in(connect, create(client, "user", "name=jane&default_data_policy_id=default"))
    jane("PUT", "/b")
    assert client("DELETE", "/_rest_/user/jane").status == 409
    assert jane("DELETE", "/b").status == 204
    assert client("DELETE", "/_rest_/user/jane").status == 204
    assert jane("GET", "/").code == "InvalidAccessKeyId"
    assert client("GET", "/_rest_/user/jane").status == 404


def test_what_a_deleted_user_had_goes_too(client: SignedClient, connect: Connect) -> None:
    jane = signed_in(connect, create(client, "user", "name=jane"))
    create(client, "group", "name=team")
    create(client, "group_member", "group_id=team&member_user_id=jane")
    create(client, "bucket_acl", "bucket_id=bucket&permission=LIST&user_id=jane")
    create(jane, "job_created_notification_registration", "notification_end_point=127.0.0.1:9")
    resources = ["bucket_acl", "group_member", "job_created_notification_registration"]
    before = {name: len(client("GET", f"/_rest_/{name}").xml) for name in resources}
    assert client("DELETE", "/_rest_/user/jane").status == 204
    assert {name: len(client("GET", f"/_rest_/{name}").xml) + 1 for name in resources} == before


@pytest.mark.parametrize("name", ["ünï cödé", "a/b", "per%cent", "plus+plus"])
def test_names_of_users_in_any_script(client: SignedClient, connect: Connect, name: str) -> None:
    jane = signed_in(connect, create(client, "user", f"name={quote(name, '')}"))
    assert jane("GET", "/").xml.findtext("Owner/DisplayName") == name


def member_status(client: SignedClient, group: str, user: str) -> int:
    answer = client("PUT", f"/_rest_/group/{group}", query=f"operation=verify&user_id={user}")
    assert bool(answer.body) == (answer.status == 200)
    return answer.status


def test_members_of_groups_and_of_groups_in_groups(client: SignedClient) -> None:
    for name in ("jane", "joe"):
        create(client, "user", f"name={name}")
    for name in ("inner", "outer", "empty"):
        create(client, "group", f"name={name}")
    create(client, "group_member", "group_id=inner&member_user_id=jane")
    create(client, "group_member", "group_id=outer&member_group_id=inner")
    create(client, "group_member", "group_id=inner&member_group_id=outer")
    create(client, "group_member", "group_id=outer&member_group_id=outer")
    groups = ("inner", "outer", "empty", "Everyone", "Administrators")
    assert [member_status(client, group, "jane") for group in groups] == [200, 200, 204, 200, 204]
    assert [member_status(client, group, "joe") for group in groups] == [204, 204, 204, 200, 204]
    assert [member_status(client, group, "spectra") for group in groups] == [204, 204, 204, 200, 200]


def test_without_a_user_the_caller_is_meant(client: SignedClient, connect: Connect) -> None:
    jane = signed_in(connect, create(client, "user", "name=jane"))
    for signed_client, status in ((client, 200), (jane, 204)):
        assert signed_client("PUT", "/_rest_/group/Administrators", query="operation=verify").status == status


@pytest.mark.parametrize(("group", "user"), [("missing", "spectra"), ("Everyone", "missing")])
def test_members_and_groups_that_are_not_there(client: SignedClient, group: str, user: str) -> None:
    answer = client("PUT", f"/_rest_/group/{group}", query=f"operation=verify&user_id={user}")
    assert answer.status == 404


@pytest.mark.parametrize("group", ["Everyone", "Administrators"])
def test_built_in_groups_stay_as_they_are(client: SignedClient, group: str) -> None:
    assert client("DELETE", f"/_rest_/group/{group}").status == 409
    assert client("PUT", f"/_rest_/group/{group}", query="name=other").status == 409
    assert client("GET", f"/_rest_/group/{group}").xml.findtext("BuiltIn") == "true"


def test_other_groups_are_renamed_and_deleted(client: SignedClient) -> None:
    create(client, "group", "name=team")
    assert client("POST", "/_rest_/group", query="name=team").status == 409
    assert client("PUT", "/_rest_/group/team", query="name=crew").xml.findtext("Name") == "crew"
    create(client, "group_member", "group_id=crew&member_user_id=spectra")
    assert client("DELETE", "/_rest_/group/crew").status == 204
    assert client("GET", "/_rest_/group/crew").status == 404
    assert len(client("GET", "/_rest_/group_member").xml) == 2
