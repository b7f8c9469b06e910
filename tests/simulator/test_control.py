"""The control port: what it shows, what it changes, and whom it lets in."""

from __future__ import annotations

import hashlib
import json
import socket
import threading
from collections.abc import Iterator
from http.client import HTTPConnection
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import pytest

from ds3_simulator import ControlPort, Simulator

if TYPE_CHECKING:
    from conftest import SignedClient

JOB = b"<Objects><Object Name='a' Size='2500'/></Objects>"


class Control:
    """A client of the control port."""

    def __init__(self, endpoint: str) -> None:
        self.authority = urlsplit(endpoint).netloc

    def __call__(self, verb: str, path: str, body: Any = None, **headers: str) -> tuple[int, Any]:
        """Send JSON; return the status and the JSON that came back."""
        content = None if body is None else json.dumps(body).encode()
        status, answer, _ = self.send(verb, path, content, **({"Content-Type": "application/json"} | headers))
        return status, json.loads(answer)

    def send(self, verb: str, path: str, body: bytes | None = None, **headers: str) -> tuple[int, bytes, Any]:
        """Send bytes; underscores in the names of headers become hyphens."""
        connection = HTTPConnection(self.authority, timeout=20)
        connection.request(verb, path, body, {name.replace("_", "-"): value for name, value in headers.items()})
        response = connection.getresponse()
        answer = response.read()
        connection.close()
        return response.status, answer, response.headers

    def raw(self, request: str) -> tuple[int, bytes]:
        """Send what may be no request, and nothing after it; return the status and all that came back."""
        host, port = self.authority.split(":")
        with socket.create_connection((host, int(port)), timeout=20) as connection:
            connection.sendall(request.encode())
            connection.shutdown(socket.SHUT_WR)
            answer = b"".join(iter(lambda: connection.recv(65_536), b""))
        return int(answer[9:12]), answer


@pytest.fixture
def control(simulator: Simulator) -> Iterator[Control]:
    """A client of the simulator's control port."""
    with ControlPort(simulator) as port:
        yield Control(port.endpoint)


def test_it_says_that_it_is_there(control: Control, simulator: Simulator) -> None:
    assert control("GET", "/health") == (200, {"status": "ok", "endpoint": simulator.endpoint, "api": "5.8"})


def test_faults_are_added_seen_to_strike_and_removed(control: Control, client: SignedClient) -> None:
    status, added = control("POST", "/faults", "busy times=2")
    assert status == 200
    (fault,) = added
    assert fault["kind"] == "busy"
    assert client("PUT", "/bucket/o", b"x").status == 307
    status, faults = control("GET", "/faults")
    assert [(each["id"], each["struck"], each["description"]) for each in faults] == [(fault["id"], 1, "busy times=2")]
    assert control("DELETE", f"/faults/{fault['id']}") == (200, [])
    assert client("PUT", "/bucket/o", b"x").status == 200


def test_faults_are_added_as_objects_and_lists_and_plain_text(control: Control, simulator: Simulator) -> None:
    assert control("POST", "/faults", {"kind": "busy", "times": 2})[0] == 200
    assert control("POST", "/faults", ["stall seconds=1", {"kind": "slow"}])[0] == 200
    assert control.send("POST", "/faults", b"html status=502", Content_Type="text/plain")[0] == 200
    assert [fault.kind for fault in simulator.faults] == ["busy", "stall", "slow", "html"]
    assert control("DELETE", "/faults") == (200, [])
    assert not simulator.faults


def test_of_several_faults_none_is_added_when_one_makes_no_sense(control: Control, simulator: Simulator) -> None:
    status, answer = control("POST", "/faults", ["busy times=2", "bsuy"])
    assert status == 400
    assert "bsuy" in answer["error"]
    assert not simulator.faults


@pytest.mark.parametrize("body", [7, [], [7], None, {"kind": "busy", "tmies": 1}])
def test_what_is_no_fault_is_refused(control: Control, simulator: Simulator, body: object) -> None:
    assert control("POST", "/faults", body)[0] == 400
    assert not simulator.faults


def test_settings_are_shown_and_changed_while_it_runs(control: Control, client: SignedClient) -> None:
    assert control("GET", "/settings")[1]["blob_size"] == 1000
    status, settings = control("PUT", "/settings", {"blob_size": "1K", "retry_after": 7, "persist_delay": "2m"})
    assert (status, settings["blob_size"], settings["persist_delay"]) == (200, 1024, 120.0)
    job = client("PUT", "/_rest_/bucket/bucket", JOB, query="operation=start_bulk_put").xml
    assert [each.get("Length") for each in job.iter("Object")] == ["1024", "1024", "452"]


@pytest.mark.parametrize(
    ("body", "named"),
    [
        ({"retry_after": 5, "blob_szie": 1}, "there is no setting 'blob_szie'; do you mean 'blob_size'?"),
        ({"retry_after": 5, "blob_size": "much"}, "blob_size: not a size: much"),
        ({"retry_after": 5, "blob_size": 0}, "blob_size must be more than zero"),
        ({"retry_after": 5, "persist_delay": -1}, "persist_delay: -1.0 is less than zero"),
        ({"retry_after": 5, "persist_delay": 1e300}, "persist_delay: 1e+300 is too much"),
        ({"retry_after": 5, "cache_size": 10**30}, "is too much"),
        ({"retry_after": 5, "busy_status": 200}, "busy_status: 200 is no status from 300 to 599"),
        ({"retry_after": 5, "rights": "maybe"}, "rights: 'maybe' is neither true nor false"),
        ({"retry_after": 5, "_lock": 1}, "there is no setting '_lock'"),
        (["retry_after"], "settings are an object"),
    ],
)
def test_bad_settings_are_named_and_nothing_is_changed(
    control: Control, simulator: Simulator, body: object, named: str
) -> None:
    status, answer = control("PUT", "/settings", body)
    assert status == 400
    assert named in answer["error"]
    assert simulator.settings.retry_after == 1


def test_an_hour_passes_at_once(control: Control, simulator: Simulator) -> None:
    before = simulator.clock.now()
    status, clock = control("POST", "/clock", {"advance": "1h"})
    assert status == 200
    assert 3599.9 < clock["ahead"] < 3610
    assert 3_599_900 < simulator.clock.now() - before < 3_610_000
    assert control("POST", "/clock", {"advance": -1})[0] == 400
    assert control("POST", "/clock", {"forward": 1}) == (400, {"error": "unknown: forward; known is 'advance'"})


def test_requests_are_counted_shown_and_forgotten(control: Control, client: SignedClient) -> None:
    client("PUT", "/bucket/o", b"content")
    client("GET", "/bucket/nothing")
    status, seen = control("GET", "/requests?last=2")
    assert status == 200
    assert seen["operations"] == {"PutBucket": 1, "PutObject": 1, "GetObject": 1}
    assert seen["statuses"] == {"200": 2, "404": 1}
    assert [each["target"] for each in seen["last"]] == ["/bucket/nothing", "/bucket/o"]
    assert seen["bytes_received"] == len(b"content")
    assert control("GET", "/requests?operation=PutObject")[1]["requests"] == 1
    assert control("GET", "/requests?last=x")[0] == 400
    assert control("DELETE", "/requests")[1]["requests"] == 0


def test_blobs_that_were_put_twice_are_told(control: Control, client: SignedClient) -> None:
    job = client("PUT", "/_rest_/bucket/bucket", JOB, query="operation=start_bulk_put").xml.get("JobId")
    for _ in range(2):
        client("PUT", "/bucket/a", bytes(1000), query=f"job={job}&offset=0")
    (duplicate,) = control("GET", "/requests")[1]["duplicates"]
    assert (duplicate["job"], duplicate["object"], duplicate["offset"]) == (job, "a", 0)


def test_objects_are_listed_with_the_digest_of_all_their_blobs(control: Control, client: SignedClient) -> None:
    content = bytes(range(250)) * 10
    job = client("PUT", "/_rest_/bucket/bucket", JOB, query="operation=start_bulk_put").xml.get("JobId")
    client("PUT", "/bucket/a", content[:1000], query=f"job={job}&offset=0")
    (held,) = control("GET", "/objects?bucket=bucket")[1]
    assert (held["name"], held["size"], held["complete"], held["sha256"]) == ("a", 2500, False, None)
    client("PUT", "/bucket/a", content[1000:2000], query=f"job={job}&offset=1000")
    client("PUT", "/bucket/a", content[2000:], query=f"job={job}&offset=2000")
    (held,) = control("GET", "/objects")[1]
    assert (held["bucket"], held["complete"]) == ("bucket", True)
    assert held["sha256"] == hashlib.sha256(content).hexdigest()
    assert control("GET", "/objects?bucket=other") == (400, {"error": "there is no bucket 'other'"})


def test_the_state_shows_jobs_with_their_chunks(control: Control, client: SignedClient) -> None:
    job = client("PUT", "/_rest_/bucket/bucket", JOB, query="operation=start_bulk_put").xml.get("JobId")
    client("PUT", "/bucket/a", bytes(1000), query=f"job={job}&offset=0")
    state = control("GET", "/state")[1]
    (shown,) = state["jobs"]
    assert (shown["id"], shown["type"], shown["status"], shown["size"]) == (job, "PUT", "IN_PROGRESS", 2500)
    assert shown["chunk_count"] == len(shown["chunks"]) == 1
    assert sum(chunk["left"] for chunk in shown["chunks"]) == 2
    assert state["buckets"] == [{"name": "bucket", "objects": 1, "bytes": 2500}]
    assert state["cache"]["used"] >= 1000
    assert len(state["tapes"]) == 10


def test_a_chunk_of_a_put_job_is_waiting_then_ready_then_persisting_then_done(
    control: Control, client: SignedClient, simulator: Simulator
) -> None:
    simulator.settings.persist_delay = 60
    body = JOB.replace(b"2500", b"3500")
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.get("JobId")

    def chunks() -> Any:
        (shown,) = control("GET", "/state")[1]["jobs"]
        return shown["chunks"]

    assert [chunk["state"] for chunk in chunks()] == ["waiting", "waiting"]
    client("GET", "/_rest_/job_chunk", query=f"job={job}&preferred_number_of_chunks=1")
    assert [chunk["state"] for chunk in chunks()] == ["ready", "waiting"]
    client("PUT", "/bucket/a", bytes(1000), query=f"job={job}&offset=0")
    client("PUT", "/bucket/a", bytes(1000), query=f"job={job}&offset=1000")
    first, other = chunks()
    assert (first["state"], first["left"]) == ("persisting", 0)
    assert (other["state"], other["left"]) == ("waiting", 2)
    control("POST", "/clock", {"advance": 61})
    assert chunks()[0]["state"] == "done"


def test_a_reset_leaves_nothing_but_the_address(control: Control, client: SignedClient, simulator: Simulator) -> None:
    simulator.faults.add("busy operation=HeadObject")
    (simulator.data / "mine.txt").write_text("stays")
    endpoint = simulator.endpoint
    assert control("POST", "/reset") == (200, {"status": "ok", "endpoint": endpoint, "api": "5.8"})
    assert (simulator.data / "mine.txt").read_text() == "stays"
    assert len(simulator.requests) == len(simulator.faults) == 0
    client.connection.close()
    assert client("GET", "/bucket").status == 404


def test_resets_at_the_same_time_take_turns(control: Control, client: SignedClient, simulator: Simulator) -> None:
    client.connection.close()
    statuses: list[int] = []
    threads = [threading.Thread(target=lambda: statuses.append(control("POST", "/reset")[0])) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert statuses == [200] * 4
    assert client("PUT", "/another").status == 200


@pytest.mark.parametrize("advance", ["soon", -1, 1e300, None, True])
def test_time_that_makes_no_sense_does_not_pass(control: Control, simulator: Simulator, advance: object) -> None:
    status, answer = control("POST", "/clock", {"advance": advance})
    assert status == 400
    assert answer["error"].startswith("advance: ")
    assert simulator.clock.ahead == 0


def test_a_restart_keeps_what_is_stored_and_the_control_port(
    control: Control, client: SignedClient, simulator: Simulator
) -> None:
    client("PUT", "/bucket/o", b"content")
    assert control("POST", "/restart", {"down": "50ms"})[1]["status"] == "ok"
    assert control("GET", "/state")[1]["running"]
    client.connection.close()
    assert client("GET", "/bucket/o").body == b"content"
    assert control("POST", "/restart", {"down": "2h"})[0] == 400


def test_while_the_appliance_is_down_the_control_port_answers(control: Control, simulator: Simulator) -> None:
    simulator.stop()
    assert control("GET", "/state")[1]["running"] is False
    assert control("GET", "/objects") == (503, {"error": "the appliance is down"})
    assert b"The appliance is down" in control.send("GET", "/")[1]


@pytest.mark.parametrize(
    ("verb", "path", "status", "word"),
    [
        ("GET", "/nonsense", 404, "/faults"),
        ("GET", "/clock/now", 404, "/clock"),
        ("PUT", "/clock", 405, "GET, POST"),
        ("PATCH", "/settings", 405, "GET, PUT"),
        ("DELETE", "/faults/17", 400, "17"),
        ("DELETE", "/faults/x", 400, "x"),
        ("DELETE", "/faults/", 400, "id"),
        ("GET", "/faults/1", 404, "/faults"),
    ],
)
def test_mistakes_are_explained(control: Control, verb: str, path: str, status: int, word: str) -> None:
    answered, value = control(verb, path)
    assert answered == status
    assert word in value["error"]


def test_bodies_are_bounded(control: Control) -> None:
    assert control.send("POST", "/faults", b"", Content_Length=str(1 << 21), Content_Type="application/json")[0] == 413
    assert control.send("POST", "/faults", b"", Transfer_Encoding="chunked")[0] == 411


@pytest.mark.parametrize("kind", ["application/x-www-form-urlencoded", "multipart/form-data", "text/html"])
def test_forms_of_other_pages_are_refused(control: Control, simulator: Simulator, kind: str) -> None:
    assert control.send("POST", "/faults", b"busy", Content_Type=kind)[0] == 415
    assert not simulator.faults


def test_bodies_that_are_no_json_are_refused(control: Control) -> None:
    assert control.send("POST", "/faults", b"{", Content_Type="application/json")[0] == 400
    assert control.send("POST", "/faults", b"\xff", Content_Type="application/json")[0] == 400
    assert control.send("POST", "/faults", b'"error text=\\ud800"', Content_Type="application/json")[0] == 400
    assert control.send("POST", "/faults", b"[" * 100_000, Content_Type="application/json")[0] == 400


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "https://127.0.0.1"])
def test_other_sites_may_change_nothing(control: Control, simulator: Simulator, origin: str) -> None:
    status, answer = control("POST", "/faults", "busy", Origin=origin)
    assert status == 403
    assert origin in answer["error"]
    assert control("POST", "/reset", Sec_Fetch_Site="cross-site")[0] == 403
    assert not simulator.faults
    assert control("POST", "/faults", "busy", Origin=f"http://{control.authority}")[0] == 200


def test_the_body_of_a_refused_request_is_no_request(control: Control, simulator: Simulator) -> None:
    host = f"Host: {control.authority}\r\nContent-Type: text/plain\r\n"
    hidden = f"POST /faults HTTP/1.1\r\n{host}Content-Length: 4\r\n\r\nbusy"
    head = f"POST /reset HTTP/1.1\r\n{host}Origin: http://evil.example\r\nContent-Length: {len(hidden)}\r\n\r\n"
    status, answer = control.raw(head + hidden + f"GET /faults HTTP/1.1\r\n{host}Connection: close\r\n\r\n")
    assert (status, answer.count(b"HTTP/1.1"), answer[-3:]) == (403, 2, b"[]\n")
    assert not simulator.faults


@pytest.mark.parametrize("length", ["5", "+4", "1" * 5000])
def test_a_body_that_is_not_what_was_announced_ends_the_connection(
    control: Control, simulator: Simulator, length: str
) -> None:
    head = f"POST /faults HTTP/1.1\r\nHost: {control.authority}\r\nContent-Type: text/plain\r\n"
    status, answer = control.raw(f"{head}Content-Length: {length}\r\n\r\nbusy")
    assert status in (408, 413)
    assert b"\r\nConnection: close\r\n" in answer
    assert not simulator.faults


@pytest.mark.parametrize("target", ["faults", "*", "http://localhost", "?"])
def test_targets_that_are_no_paths_are_not_there(control: Control, target: str) -> None:
    status, _ = control.raw(f"GET {target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")
    assert status == 404


@pytest.mark.parametrize("name", ["evil.example", "evil.example:80", "127.0.0.1.evil.example", "["])
def test_a_name_that_somebody_pointed_here_is_refused(control: Control, name: str) -> None:
    assert control("GET", "/state", Host=name)[0] == 403


@pytest.mark.parametrize("name", ["localhost", "localhost:1234", "127.0.0.1:1", "[::1]:80", "192.0.2.7"])
def test_addresses_and_localhost_are_its_names(control: Control, name: str) -> None:
    assert control("GET", "/health", Host=name)[0] == 200


def test_a_port_that_is_stopped_answers_no_connection_any_more(simulator: Simulator) -> None:
    with ControlPort(simulator) as port:
        connection = HTTPConnection(urlsplit(port.endpoint).netloc, timeout=20)
        connection.request("GET", "/health")
        assert connection.getresponse().read()
        kept = connection.sock
        port.stop()
        kept.sendall(b"GET /health HTTP/1.1\r\nHost: localhost\r\n\r\n")
        assert kept.recv(100) == b""
        connection.close()


def test_it_speaks_ipv6_too(simulator: Simulator) -> None:
    with ControlPort(simulator, "::1") as port:
        assert port.endpoint.startswith("http://[::1]:")
        assert Control(port.endpoint)("GET", "/health")[0] == 200


def test_the_library_opens_no_control_port_unless_asked(simulator: Simulator) -> None:
    port = ControlPort(simulator)
    assert port.endpoint.startswith("http://127.0.0.1:")
    port.stop()
    with pytest.raises(ConnectionRefusedError):
        Control(port.endpoint)("GET", "/health")
