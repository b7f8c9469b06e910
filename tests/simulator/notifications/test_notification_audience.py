"""Who hears of what."""

from __future__ import annotations

from typing import TYPE_CHECKING

from notification_listener import Listener, job_created, open_job, register, row

from ds3_simulator import Simulator
from ds3_simulator.notify.failures import report_failure

if TYPE_CHECKING:
    from conftest import Connect, SignedClient


def test_changes_of_a_bucket_are_told_with_their_numbers(
    client: SignedClient, simulator: Simulator, listener: Listener
) -> None:
    client("PUT", "/other")
    register(client, "bucket_changes", f"{listener.url}&all")
    registration = register(client, "bucket_changes", f"{listener.url}&one", bucket_id="bucket")
    client("PUT", "/other/o", b"data")
    client("PUT", "/bucket/o", b"data")
    assert simulator.notifications.flush()
    assert sorted(received.path[-3:] for received in listener.received) == ["all", "all", "one"]
    (told,) = (received for received in listener.received if received.path.endswith("one"))
    last = told.xml.findtext("LastProcessedEvent")
    assert told.xml.findall("Changes")[-1].findtext("SequenceNumber") == last
    assert row(client, "bucket_changes", registration)["LastSequenceNumber"] == last


def test_a_registration_for_one_job_hears_of_no_other(
    client: SignedClient, simulator: Simulator, listener: Listener
) -> None:
    wanted, other = open_job(client, "a"), open_job(client, "b")
    register(client, "job_completed", listener.url, job_id=wanted)
    for job in (other, wanted):
        assert client("DELETE", f"/_rest_/job/{job}", query="force").status == 204
    assert simulator.notifications.flush()
    assert [received.xml.findtext("JobId") for received in listener.received] == [wanted]
    assert listener.received[0].xml.findtext("CancelOccurred") == "true"


def test_who_registers_too_late_hears_nothing(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    job_created(simulator)
    register(client, "job_created", listener.url)
    register(client, "object_lost", listener.url)
    assert simulator.notifications.flush()
    assert listener.received == []


def test_who_left_hears_nothing_more(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    registration = register(client, "job_created", listener.url)
    assert client("DELETE", f"/_rest_/job_created_notification_registration/{registration}").status == 204
    job_created(simulator)
    assert simulator.notifications.flush()
    assert listener.received == []


def test_registrations_outlive_a_restart(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "job_created", listener.url)
    simulator.stop()
    simulator.start()
    job_created(simulator)
    assert simulator.notifications.flush()
    assert len(listener.received) == 1


def test_users_see_their_own_registrations(client: SignedClient, connect: Connect) -> None:
    user = client("POST", "/_rest_/user", query="name=jane").xml
    jane = connect(user.findtext("AuthId"), user.findtext("SecretKey"))
    path = "/_rest_/job_created_notification_registration"
    hers, other = register(jane, "job_created", "192.0.2.1"), register(client, "job_created", "192.0.2.2")
    assert [each.findtext("Id") for each in jane("GET", path).xml] == [hers]
    assert {each.findtext("Id") for each in client("GET", path).xml} == {hers, other}
    assert row(jane, "job_created", hers)["UserId"] == user.findtext("Id")
    assert [jane(verb, f"{path}/{other}").status for verb in ("GET", "DELETE")] == [403, 403]
    assert jane("DELETE", f"{path}/{hers}").status == 204


def test_users_hear_of_jobs_and_buckets_that_they_may_see(client: SignedClient, connect: Connect) -> None:
    user = client("POST", "/_rest_/user", query="name=jane").xml
    jane = connect(user.findtext("AuthId"), user.findtext("SecretKey"))
    queries = {"job_completed": f"job_id={open_job(client)}", "bucket_changes": "bucket_id=bucket"}
    for status in (403, 201):
        for kind, query in queries.items():
            path = f"/_rest_/{kind}_notification_registration"
            assert jane("POST", path, query=f"{query}&notification_end_point=192.0.2.1").status == status
        client("POST", "/_rest_/bucket_acl", query="bucket_id=bucket&user_id=jane&permission=LIST")


def test_users_hear_nothing_of_what_they_may_not_see(
    client: SignedClient, connect: Connect, simulator: Simulator, listener: Listener
) -> None:
    user = client("POST", "/_rest_/user", query="name=jane").xml
    jane = connect(user.findtext("AuthId"), user.findtext("SecretKey"))
    for kind in ("job_created", "bucket_changes", "system_failure"):
        register(jane, kind, listener.url)
    open_job(client, "a")
    client("PUT", "/bucket/b", b"data")
    assert simulator.notifications.flush()
    assert listener.received == []
    client("POST", "/_rest_/bucket_acl", query="bucket_id=bucket&user_id=jane&permission=LIST")
    job = open_job(client, "c")
    client("PUT", "/bucket/d", b"data")
    report_failure(simulator.world, "SystemFailure", error_message="It is hot.")
    assert simulator.notifications.flush()
    assert {received.xml.findtext("JobId") for received in listener.received} == {job, None}
    assert {received.xml.findtext("ErrorMessage") for received in listener.received} == {"It is hot.", None}
    assert any(received.xml.find("Changes") is not None for received in listener.received)


def test_users_hear_of_objects_that_they_put_without_a_job(
    client: SignedClient, connect: Connect, simulator: Simulator, listener: Listener
) -> None:
    user = client("POST", "/_rest_/user", query="name=jane&default_data_policy_id=default").xml
    jane = connect(user.findtext("AuthId"), user.findtext("SecretKey"))
    register(jane, "object_persisted", listener.url)
    jane("PUT", "/janes")
    client("PUT", "/bucket/other", b"data")
    jane("PUT", "/janes/own", b"data")
    simulator.settle()
    assert simulator.notifications.flush()
    blobs = [blob for received in listener.received for blob in received.xml.findall("Objects/Object")]
    assert [blob.attrib["Name"] for blob in blobs] == ["own"]
