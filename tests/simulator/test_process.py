"""The simulator as a process: its command line, its memory, and its return after a restart."""

from __future__ import annotations

import os
import signal
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from ds3_simulator import Simulator
from ds3_simulator.contracts import DIRECTORY

if TYPE_CHECKING:
    from conftest import Run, SignedClient, SignIn


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_it_serves_until_it_is_told_to_stop(run: Run, sign_in: SignIn, number: int) -> None:
    process, printed = run("--access-key", "me", "--secret-key", "mine", "--api", "5.8", "--blob-size", "10M")
    assert (printed.access_key, printed.secret_key) == ("me", "mine")
    mine = sign_in(printed)
    assert mine("PUT", "/films").status == 200
    body = b"<Objects><Object Name='a' Size='20971521'/></Objects>"
    job = mine("PUT", "/_rest_/bucket/films", body, query="operation=start_bulk_put").xml
    assert [each.get("Length") for each in job.iter("Object")] == ["10485760", "10485760", "1"]
    process.send_signal(number)
    assert process.wait(10) == 0


def test_a_contract_in_a_file(run: Run) -> None:
    _, printed = run("--contract", str(DIRECTORY / "5.8.xml"), "--retry-after", "3")
    assert printed.endpoint.startswith("http://127.0.0.1:")


def test_a_version_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(Exception, match=r"no contract of API 0\.1; known are: .*5\.8"):
        Simulator(tmp_path, api="0.1")


def test_a_port_that_is_taken(simulator: Simulator, tmp_path: Path) -> None:
    port = int(simulator.endpoint.rpartition(":")[2])
    with pytest.raises(OSError, match="in use"):
        Simulator(tmp_path / "other", port=port).start()


def test_a_data_directory_that_is_taken(simulator: Simulator) -> None:
    with pytest.raises(OSError, match="in use by another simulator"):
        Simulator(simulator.data).start()


def test_unknown_settings(tmp_path: Path) -> None:
    with pytest.raises(TypeError, match="bolb_size"):
        Simulator(tmp_path, bolb_size=1)


def test_memory_stays_flat(run: Run, sign_in: SignIn) -> None:
    process, printed = run()
    mine = sign_in(printed)
    mine("PUT", "/films")
    mine("PUT", "/films/warm-up", bytes(1 << 20))
    before = resident(process)
    block = os.urandom(1 << 20)
    fields = mine.signed("PUT", "/films/long", {"content-length": str(300 << 20)})
    mine.connection.request("PUT", "/films/long", (block for _ in range(300)), fields)
    assert mine.connection.getresponse().read() == b""
    mine.connection.request("GET", "/films/long", headers=mine.signed("GET", "/films/long", {}))
    response = mine.connection.getresponse()
    assert sum(iter(lambda: len(response.read(1 << 20)), 0)) == 300 << 20
    assert resident(process) - before < 12 << 20


def resident(process: subprocess.Popen[str]) -> int:
    """Return the bytes of memory a process has in use."""
    pages = Path(f"/proc/{process.pid}/statm").read_text().split()[1]
    return int(pages) * os.sysconf("SC_PAGE_SIZE")


def test_a_restart_finds_everything(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/o", b"content", x_amz_meta_a="1")
    client("POST", "/_rest_/user", query="name=jane")
    body = b"<Objects><Object Name='a' Size='1500'/></Objects>"
    job = client("PUT", "/_rest_/bucket/bucket", body, query="operation=start_bulk_put").xml.attrib["JobId"]
    client("PUT", "/bucket/a", b"x" * 1000, query=f"job={job}&offset=0")
    before = client("HEAD", "/bucket/o").headers["version-id"]
    endpoint = simulator.endpoint
    (simulator.data / "incoming" / "left-over").touch()
    simulator.stop()
    client.connection.close()
    simulator.start()
    assert simulator.endpoint == endpoint
    assert list((simulator.data / "incoming").iterdir()) == []
    assert client("GET", "/bucket/o").body == b"content"
    assert client("HEAD", "/bucket/o").headers["version-id"] == before
    assert client("GET", "/_rest_/user/jane").status == 200
    cached = [each.get("InCache") for each in client("GET", f"/_rest_/job/{job}").xml.iter("Object")]
    assert cached == ["true", "false"]
    client("PUT", "/bucket/a", b"x" * 500, query=f"job={job}&offset=1000")
    assert client("GET", f"/_rest_/job/{job}").xml.get("Status") == "COMPLETED"


def test_a_restart_may_change_the_keys(client: SignedClient, simulator: Simulator) -> None:
    client("PUT", "/bucket/o", b"content")
    simulator.stop()
    with Simulator(simulator.data, access_key="new", secret_key="newer") as again:
        mine = type(client)(again)
        assert mine("GET", "/bucket/o").body == b"content"
        mine.connection.close()
