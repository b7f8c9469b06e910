"""What end points are told, in the format and with the names they asked for."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from notification_listener import JOB, Listener, job_created, open_job, register

from ds3_contract import read_contract
from ds3_simulator import Simulator
from ds3_simulator.contracts import DIRECTORY
from ds3_simulator.events import Occurrence
from ds3_simulator.notify.failures import report_failure
from ds3_simulator.notify.naming import spelling
from ds3_simulator.notify.subscriptions import REGISTRATION, subscriptions

if TYPE_CHECKING:
    from conftest import SignedClient

BLOB = {"name": "ünï", "offset": 0, "length": 7, "in_cache": True, "latest": 1, "version_id": JOB}
CONVENTIONS = {
    "CONCAT_LOWERCASE": ("jobid", "notificationgenerationdate"),
    "CONSTANT": ("JOB_ID", "NOTIFICATION_GENERATION_DATE"),
    "UNDERSCORED": ("job_id", "notification_generation_date"),
    "CAMEL_CASE_WITH_FIRST_LETTER_UPPERCASE": ("JobId", "NotificationGenerationDate"),
    "CAMEL_CASE_WITH_FIRST_LETTER_LOWERCASE": ("jobId", "notificationGenerationDate"),
}


def test_a_job_that_is_opened_is_told(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "job_created", listener.url)
    job = open_job(client)
    assert simulator.notifications.flush()
    (received,) = listener.received
    assert (received.method, received.path) == ("POST", "/hook?a=b")
    assert received.content_type == "text/xml;charset=UTF-8"
    assert (received.xml.tag, received.xml.findtext("JobId")) == ("Data", job)
    assert (received.xml.findtext("NotificationGenerationDate") or "").endswith("Z")


def test_a_job_from_beginning_to_end(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    for kind in ("job_created", "object_cached", "object_persisted", "job_completed"):
        register(client, kind, f"{listener.url}&kind={kind}")
    job = open_job(client)
    assert client("PUT", "/bucket/o", b"data", query=f"job={job}&offset=0").status == 200
    simulator.settle()
    assert simulator.notifications.flush()
    told = {received.path.rpartition("=")[2]: received.xml for received in listener.received}
    assert set(told) == {"job_created", "object_cached", "object_persisted", "job_completed"}
    assert {document.findtext("JobId") for document in told.values()} == {job}
    for kind in ("object_cached", "object_persisted"):
        (blob,) = told[kind].findall("Objects/Object")
        assert (blob.attrib["Name"], blob.attrib["Length"]) == ("o", "4")
    assert told["job_completed"].findtext("CancelOccurred") == "false"


@pytest.mark.parametrize("convention", CONVENTIONS)
@pytest.mark.parametrize("form", ["DEFAULT", "XML", "JSON"])
def test_names_are_spelt_as_asked_for(
    client: SignedClient, simulator: Simulator, listener: Listener, form: str, convention: str
) -> None:
    register(client, "job_created", listener.url, format=form, naming_convention=convention.lower())
    job_created(simulator)
    assert simulator.notifications.flush()
    (received,) = listener.received
    job_name, date_name = CONVENTIONS[convention]
    if form == "JSON":
        assert received.content_type == "application/json"
        document = json.loads(received.body)["Data"]
        assert (list(document), document[job_name]) == ([job_name, date_name], JOB)
    else:
        assert [element.tag for element in received.xml] == [job_name, date_name]
        assert received.xml.findtext(job_name) == JOB


def test_names_of_several_kinds() -> None:
    names = ["ETag", "S3Objects", "Ds3TargetId", "X", "LastHttpResponseCode"]
    assert list(map(spelling("UNDERSCORED"), names)) == [
        "e_tag",
        "s3_objects",
        "ds3_target_id",
        "x",
        "last_http_response_code",
    ]
    lower = ["eTag", "s3Objects", "ds3TargetId", "x", "lastHttpResponseCode"]
    assert list(map(spelling("CAMEL_CASE_WITH_FIRST_LETTER_LOWERCASE"), names)) == lower
    assert list(map(spelling("A_STYLE_TO_COME"), names)) == names


def test_lists_and_attributes_in_xml(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "job_completed", listener.url, naming_convention="underscored")
    lost(simulator)
    (received,) = listener.received
    (blob,) = received.xml.findall("objects_not_persisted/object")
    expected = {"in_cache": "true", "latest": "true", "length": "7", "name": "ünï", "offset": "0", "version_id": JOB}
    assert (blob.attrib, received.xml.findtext("cancel_occurred")) == (expected, "true")


def test_lists_and_values_in_json(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "job_completed", listener.url, format="JSON")
    lost(simulator)
    document = json.loads(listener.received[0].body)["Data"]
    expected = {"InCache": True, "Latest": True, "Length": 7, "Name": "ünï", "Offset": 0, "VersionId": JOB}
    assert (document["ObjectsNotPersisted"], document["CancelOccurred"]) == ([expected], True)


def lost(simulator: Simulator) -> None:
    values = {"job_id": JOB, "cancel_occurred": True, "objects_not_persisted": iter([BLOB])}
    simulator.world.events.emit(Occurrence("job_completed", values, JOB))
    assert simulator.notifications.flush()


def test_structures_within_structures(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "job_creation_failed", listener.url)
    register(client, "job_creation_failed", listener.url, format="JSON")
    sets = {"tapes_to_online": [{"tape_bar_codes": ["A1", "A2"]}, {"tape_bar_codes": ["B1"]}]}
    values = {"user_name": "jane", "error_message": None, "tapes_must_be_onlined": sets}
    simulator.world.events.emit(Occurrence("job_creation_failed", values))
    assert simulator.notifications.flush()
    (xml,) = (received.xml for received in listener.received if received.content_type.startswith("text/xml"))
    (document,) = (json.loads(each.body)["Data"] for each in listener.received if each.content_type.endswith("json"))
    assert [element.text for element in xml.iter("TapeBarCodes")] == ["A1", "A2", "B1"]
    assert document["TapesMustBeOnlined"] == {
        "TapesToOnline": [{"TapeBarCodes": ["A1", "A2"]}, {"TapeBarCodes": ["B1"]}]
    }
    assert (xml.findtext("ErrorMessage"), document["ErrorMessage"]) == ("", None)


def test_a_failure_is_kept_and_told(client: SignedClient, simulator: Simulator, listener: Listener) -> None:
    register(client, "system_failure", listener.url)
    type_ = simulator.contract.enum("SystemFailureType").values[0].name
    report_failure(simulator.world, "SystemFailure", type=type_, error_message="It is hot.")
    assert simulator.notifications.flush()
    (received,) = listener.received
    assert (received.xml.findtext("Type"), received.xml.findtext("ErrorMessage")) == (type_, "It is hot.")
    assert received.xml.findtext("Date")
    (kept,) = client("GET", "/_rest_/system_failure").xml
    assert kept.findtext("ErrorMessage") == "It is hot."


@pytest.mark.parametrize("path", sorted(DIRECTORY.glob("*.xml")), ids=lambda path: path.stem)
def test_every_registration_of_a_contract_has_its_payload(path: Path) -> None:
    contract = read_contract(path)
    resources = {
        each.resource.removesuffix(REGISTRATION)
        for each in contract.operations
        if (each.resource or "").endswith(REGISTRATION)
    }
    found = subscriptions(contract)
    assert set(found) == resources
    assert found["object_cached"].payload == "S3ObjectsCachedNotificationPayload"
    assert found["job_created"].payload == "JobCreatedNotificationPayload"
    assert len({subscription.payload for subscription in found.values()}) == len(found)
    unheard = {type_.name for type_ in contract.types if type_.name.endswith("NotificationPayload")}
    assert unheard - {each.payload for each in found.values()} == {"GenericDaoNotificationPayload"}
