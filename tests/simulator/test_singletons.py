"""Resources that have no rows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from contract_answers import check_answer

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient

BACKEND = "/_rest_/data_path_backend"


def test_the_back_end_is_one_thing(client: SignedClient, simulator: Simulator) -> None:
    answer = client("GET", BACKEND)
    check_answer(simulator.contract, simulator.contract.operation("GetDataPathBackendSpectraS3"), answer)
    assert answer.xml.findtext("Activated") == "true"
    assert "total-result-count" not in answer.headers


def test_the_back_end_is_modified_as_a_whole(client: SignedClient, simulator: Simulator) -> None:
    changed = client("PUT", BACKEND, query="auto_inspect=never&iom_enabled=false&auto_activate_timeout_in_mins=5")
    check_answer(simulator.contract, simulator.contract.operation("ModifyDataPathBackendSpectraS3"), changed)
    shown = client("GET", BACKEND).xml
    found = [shown.findtext(tag) for tag in ("AutoInspect", "IomEnabled", "AutoActivateTimeoutInMins")]
    assert found == ["NEVER", "false", "5"]
    assert (
        client("PUT", BACKEND, query="auto_activate_timeout_in_mins=").xml.findtext("AutoActivateTimeoutInMins") == ""
    )
    assert client("PUT", BACKEND, query="auto_inspect=sometimes").status == 400


def test_the_instance_gets_another_identity(client: SignedClient, simulator: Simulator) -> None:
    before = client("GET", BACKEND).xml.findtext("InstanceId")
    answer = client("PUT", "/_rest_/instance_identifier")
    check_answer(simulator.contract, simulator.contract.operation("ResetInstanceIdentifierSpectraS3"), answer)
    after = answer.xml.findtext("InstanceId")
    assert after not in (None, before)
    assert client("GET", BACKEND).xml.findtext("InstanceId") == after
    assert client("GET", "/_rest_/system_information").xml.findtext("InstanceId") == after


@pytest.mark.parametrize("verb", ["POST", "DELETE"])
def test_what_there_is_one_of_is_neither_created_nor_deleted(client: SignedClient, verb: str) -> None:
    assert client(verb, BACKEND).status == 405
