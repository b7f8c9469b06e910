"""Where objects are: on which tapes and pools."""

from __future__ import annotations

from typing import TYPE_CHECKING
from uuid import uuid4

import pytest
from bulk_jobs import put_job, send_all, store

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import Answered, SignedClient, SignIn

GET, VERIFY = ("PUT", "get_physical_placement"), ("GET", "verify_physical_placement")


def ask(client: SignedClient, how: tuple[str, str], *names: str, more: str = "", bucket: str = "bucket") -> Answered:
    verb, operation = how
    body = "".join(f"<Object Name='{name}'/>" for name in names)
    query = f"operation={operation}{more}"
    return client(verb, f"/_rest_/bucket/{bucket}", f"<Objects>{body}</Objects>".encode(), query=query)


@pytest.mark.parametrize("how", [GET, VERIFY])
def test_the_media_that_hold_any_of_some_objects(client: SignedClient, how: tuple[str, str]) -> None:
    store(client, a=1500, b=10)
    answer = ask(client, how, "a", "b")
    assert answer.status == 200
    assert [each.tag for each in answer.xml] == ["AzureTargets", "Ds3Targets", "Pools", "S3Targets", "Tapes"]
    (tape,) = answer.xml.iter("Tape")
    assert (tape.findtext("BarCode"), tape.findtext("State")) == ("SIM001L7", "NORMAL")


@pytest.mark.parametrize("how", [GET, VERIFY])
def test_the_media_of_each_blob(client: SignedClient, how: tuple[str, str]) -> None:
    store(client, a=1500)
    client("PUT", "/_rest_/cache_filesystem", query="reclaim")
    answer = ask(client, how, "a", more="&full_details")
    assert answer.xml.tag == "Data"
    found = [(each.get("Bucket"), each.get("Name"), each.get("Offset"), each.get("InCache")) for each in answer.xml]
    assert found == [("bucket", "a", "0", "false"), ("bucket", "a", "1000", "false")]
    codes = [each.findtext("PhysicalPlacement/Tapes/Tape/BarCode") for each in answer.xml]
    assert codes == ["SIM001L7", "SIM001L7"]


def test_what_is_on_no_medium_yet(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 60
    send_all(client, put_job(client, a=10))
    assert list(ask(client, GET, "a").xml.iter("Tape")) == []
    assert ask(client, VERIFY, "a").status == 404
    assert ask(client, VERIFY, "a", more="&full_details").status == 404
    simulator.advance(60)
    assert ask(client, VERIFY, "a").status == 200


@pytest.mark.parametrize("how", [GET, VERIFY])
@pytest.mark.parametrize("more", ["", "&full_details"])
def test_missing_objects_and_buckets(client: SignedClient, how: tuple[str, str], more: str) -> None:
    store(client, a=1)
    assert ask(client, how, "a", "nothing", more=more).status == 404
    missing = ask(client, how, "a", more=more, bucket="nowhere")
    assert (missing.status, missing.code) == (404, "NoSuchBucket")
    assert client(how[0], "/_rest_/bucket/bucket", b"no xml", query=f"operation={how[1]}").status == 400


def test_only_one_storage_domain_is_looked_at(client: SignedClient) -> None:
    store(client, a=1)
    assert client("POST", "/_rest_/storage_domain", query="name=other").status == 201
    assert len(list(ask(client, GET, "a", more="&storage_domain=default").xml.iter("Tape"))) == 1
    assert len(list(ask(client, GET, "a", more="&storage_domain=other").xml.iter("Tape"))) == 0
    assert ask(client, VERIFY, "a", more="&storage_domain=other").status == 404
    assert ask(client, GET, "a", more=f"&storage_domain={uuid4()}").status == 404


def test_a_part_of_an_object(client: SignedClient) -> None:
    store(client, a=3000)
    body = b"<Objects><Object Name='a' Offset='1500' Length='100'/></Objects>"
    answer = client("PUT", "/_rest_/bucket/bucket", body, query="operation=get_physical_placement&full_details")
    assert [each.get("Offset") for each in answer.xml] == ["1000"]


def test_objects_are_listed_with_their_media(client: SignedClient) -> None:
    store(client, a=10)
    answer = client("GET", "/_rest_/object", query="full_details&include_physical_placement=true")
    assert [each.text for each in answer.xml.iter("BarCode")] == ["SIM001L7"]


@pytest.mark.parametrize("api", ["3.2", "6.0"])
def test_other_contracts_know_placement(simulator: Simulator, sign_in: SignIn, api: str) -> None:
    with Simulator(simulator.data.parent / "other", api=api) as other:
        client = sign_in(other)
        client("PUT", "/bucket")
        client("PUT", "/bucket/a", b"x")
        for how in (GET, VERIFY):
            assert len(list(ask(client, how, "a").xml.iter("Tape"))) == 1
            assert len(list(ask(client, how, "a", more="&full_details").xml.iter("Tape"))) == 1


def test_how_far_blobs_are_persisted(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.persist_delay = 60
    job = send_all(client, put_job(client, a=10))
    blob_id = simulator.world.database.value("SELECT id FROM blob")
    question = f'{{"job": "{job}", "blobs": [{{"id": "{blob_id}"}}, {{"id": "{uuid4()}"}}]}}'.encode()
    answer = client("GET", "/_rest_/blob_persistence", question)
    assert b'"jobExistant": true' in answer.body
    assert answer.body.count(b'"id"') == 1
    assert b'"availableOnTapeNow": false' in answer.body
    simulator.advance(60)
    assert b'"availableOnTapeNow": true' in client("GET", "/_rest_/blob_persistence", question).body
    assert client("GET", "/_rest_/blob_persistence", b"<no json>").status == 400
    assert client("GET", "/_rest_/blob_persistence", b"[" * 100_000).status == 400
