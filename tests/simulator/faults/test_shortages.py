"""Faults that look like the appliance's own decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator

if TYPE_CHECKING:
    from conftest import SignedClient

BODY = b"<Objects><Object Name='a' Size='1000'/><Object Name='b' Size='1000'/><Object Name='c' Size='1000'/></Objects>"
START = "operation=start_bulk_"


def open_job(client: SignedClient) -> str:
    return client("PUT", "/_rest_/bucket/bucket", BODY, query=START + "put").xml.attrib["JobId"]


def test_nothing_is_ready_at_first(client: SignedClient, simulator: Simulator) -> None:
    simulator.faults.add("not_ready", times=2)
    simulator.settings.retry_after = 3
    job = open_job(client)
    counts = []
    for _ in range(3):
        answer = client("GET", "/_rest_/job_chunk", query=f"job={job}")
        assert (answer.status, answer.headers["Retry-After"]) == (200, "3")
        assert answer.xml.find("Nodes/Node") is not None
        counts.append(len(answer.xml.findall("Objects")))
    assert counts == [0, 0, 2]


def test_nothing_is_ready_in_one_job(client: SignedClient, simulator: Simulator) -> None:
    slow, fast = open_job(client), None
    simulator.faults.add("not_ready", job=slow)
    body = BODY.replace(b"Name='", b"Name='x")
    fast = client("PUT", "/_rest_/bucket/bucket", body, query=START + "put").xml.attrib["JobId"]
    found = [len(client("GET", "/_rest_/job_chunk", query=f"job={job}").xml.findall("Objects")) for job in (slow, fast)]
    assert found == [0, 2]


def test_no_room_in_the_cache(client: SignedClient, simulator: Simulator) -> None:
    fault = simulator.faults.add("cache_full")
    job = open_job(client)
    answer = client("GET", "/_rest_/job_chunk", query=f"job={job}")
    assert (answer.status, answer.xml.findall("Objects")) == (200, [])
    chunk = client("GET", f"/_rest_/job_chunk/{job}").xml.attrib["ChunkId"]
    assert client("PUT", f"/_rest_/job_chunk/{chunk}", query="operation=allocate").status in (307, 503)
    naked = client("PUT", "/bucket/naked", b"x")
    assert (naked.status in (307, 503), naked.headers["Retry-After"]) == (True, "1")
    simulator.faults.remove(fault)
    assert len(client("GET", "/_rest_/job_chunk", query=f"job={job}").xml.findall("Objects")) == 2
    assert client("PUT", "/bucket/naked", b"x").status == 200


@pytest.mark.parametrize("kind", ["get", "stage", "verify"])
def test_the_limit_of_jobs(client: SignedClient, simulator: Simulator, kind: str) -> None:
    client("PUT", "/bucket/o", b"x")
    fault = simulator.faults.add("job_limit", times=2)
    refused = client("PUT", "/_rest_/bucket/bucket", BODY, query=START + "put")
    assert (refused.status, refused.code, refused.headers["Retry-After"]) == (503, "ServiceUnavailable", "1")
    body = b"<Objects><Object Name='o'/></Objects>"
    assert client("PUT", "/_rest_/bucket/bucket", body, query=START + kind).status == 503
    assert client("PUT", "/_rest_/bucket/bucket", body, query=START + kind).status == 200
    assert simulator.faults.struck(fault) == 2
    assert client("HEAD", "/bucket/a").status == 404


def test_chunks_that_were_not_ready(client: SignedClient, simulator: Simulator) -> None:
    simulator.settings.allocate_on_demand = False
    job = open_job(client)
    client("GET", "/_rest_/job_chunk", query=f"job={job}&preferred_number_of_chunks=1")
    assert client("PUT", "/bucket/a", bytes(1000), query=f"job={job}&offset=0").status == 200
    late = client("PUT", "/bucket/c", bytes(1000), query=f"job={job}&offset=0")
    assert (late.status, late.headers["Retry-After"]) == (307, "1")
    client("GET", "/_rest_/job_chunk", query=f"job={job}")
    assert client("PUT", "/bucket/c", bytes(1000), query=f"job={job}&offset=0").status == 200
