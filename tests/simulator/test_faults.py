"""An appliance that is busy, slow to be ready, or cut off, as the settings say."""

from __future__ import annotations

from http.client import IncompleteRead
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Settings, Simulator

if TYPE_CHECKING:
    from conftest import SignedClient

BODY = b"<Objects><Object Name='a' Size='1000'/><Object Name='b' Size='1000'/><Object Name='c' Size='1000'/></Objects>"


@pytest.mark.parametrize(("status", "code"), [(307, "TemporaryRedirect"), (503, "ServiceUnavailable")])
def test_busy(client: SignedClient, simulator: Simulator, status: int, code: str) -> None:
    simulator.settings.busy_status = status
    simulator.settings.retry_after = 7
    simulator.settings.busy = 3
    for answer in (client("PUT", "/bucket/o", b"x"), client("GET", "/bucket/o"), client("PUT", "/bucket/o", b"x")):
        assert (answer.status, answer.code, answer.headers["Retry-After"]) == (status, code, "7")
    assert client("PUT", "/bucket/o", b"x").status == 200
    assert simulator.settings.busy == 0


def test_only_objects_are_busy(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.busy = 1
    assert client("GET", "/").status == 200
    assert client("HEAD", "/bucket").status == 200
    assert simulator.settings.busy == 1


def test_the_nth_answer_is_cut(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/o", b"x" * 1000)
    simulator.settings.truncate = 2
    assert client("GET", "/bucket/o").status == 200
    with pytest.raises(IncompleteRead) as caught:
        client("GET", "/bucket/o")
    assert len(caught.value.partial) == 500
    client.connection.close()
    assert client("GET", "/bucket/o").body == b"x" * 1000


@pytest.mark.parametrize("kept", [0, 1, 150, 299])
def test_where_the_answer_is_cut(client: SignedClient, simulator: Simulator, kept: int) -> None:
    data = bytes(range(250)) * 4
    client("PUT", "/bucket/o", data)
    simulator.settings.truncate = 1
    simulator.settings.truncate_after = kept
    with pytest.raises(IncompleteRead) as caught:
        client("GET", "/bucket/o", range="bytes=0-99,500-699")
    assert caught.value.partial == (data[:100] + data[500:700])[:kept]
    client.connection.close()


def test_nothing_is_ready_at_first(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.empty_polls = 2
    simulator.settings.retry_after = 3
    job = client("PUT", "/_rest_/bucket/bucket", BODY, query="operation=start_bulk_put").xml.attrib["JobId"]
    counts = []
    for _ in range(3):
        answer = client("GET", "/_rest_/job_chunk", query=f"job={job}")
        assert (answer.status, answer.headers["Retry-After"]) == (200, "3")
        assert answer.xml.find("Nodes/Node") is not None
        counts.append(len(answer.xml.findall("Objects")))
    assert counts == [0, 0, 2]


def test_chunks_that_were_not_ready(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.allocate_on_demand = False
    job = client("PUT", "/_rest_/bucket/bucket", BODY, query="operation=start_bulk_put").xml.attrib["JobId"]
    client("GET", "/_rest_/job_chunk", query=f"job={job}&preferred_number_of_chunks=1")
    assert client("PUT", "/bucket/a", bytes(1000), query=f"job={job}&offset=0").status == 200
    late = client("PUT", "/bucket/c", bytes(1000), query=f"job={job}&offset=0")
    assert (late.status, late.headers["Retry-After"]) == (307, "1")
    client("GET", "/_rest_/job_chunk", query=f"job={job}")
    assert client("PUT", "/bucket/c", bytes(1000), query=f"job={job}&offset=0").status == 200


def test_counting_down() -> None:
    settings = Settings(busy=2)
    assert [settings.count_down("busy") for _ in range(4)] == [2, 1, 0, 0]


def test_a_fault_of_the_simulator_itself_is_not_hidden(
    client: SignedClient, simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    simulator.settings.blob_size = "nonsense"  # type: ignore[assignment]
    answer = client("PUT", "/_rest_/bucket/bucket", BODY, query="operation=start_bulk_put")
    assert (answer.status, answer.code) == (500, "InternalError")
    assert "TypeError" in caplog.text
    assert client("GET", "/bucket").xml.find("Contents") is None
