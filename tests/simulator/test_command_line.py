"""The command line: what it says, what it starts, and how it refuses what makes no sense."""

from __future__ import annotations

import json
import os
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.request import urlopen

import pytest

from ds3_simulator import Settings, Simulator
from ds3_simulator.command import read_command_line
from ds3_simulator.faults import KINDS
from ds3_simulator.numbers import read_duration, read_size, show_duration, show_size
from ds3_simulator.tuning import read_settings, setting_types

if TYPE_CHECKING:
    from conftest import SignIn

Run = Callable[..., tuple["subprocess.Popen[str]", dict[str, str]]]


@pytest.fixture
def run() -> Iterator[Run]:
    """Start the simulator as a process; return it with what it printed."""
    with ExitStack() as stack:

        def run(*options: str) -> tuple[subprocess.Popen[str], dict[str, str]]:
            command = [sys.executable, "-m", "ds3_simulator", *options]
            pipe = subprocess.PIPE
            process = stack.enter_context(subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True))
            stack.callback(process.kill)
            assert process.stdout
            printed: dict[str, str] = {}
            while "DS3_DATA" not in printed:
                line = process.stdout.readline()
                assert line, process.stderr and process.stderr.read()
                name, _, value = line.strip().partition("=")
                printed[name] = value
            return process, printed

        yield run


class Server:
    """Where a process answers, for those who sign in."""

    def __init__(self, printed: dict[str, str], access_key: str = "", secret_key: str = "") -> None:
        self.endpoint = printed["DS3_ENDPOINT"]
        self.access_key = access_key or printed["DS3_ACCESS_KEY"]
        self.secret_key = secret_key or printed["DS3_SECRET_KEY"]


def refused(*options: str) -> str:
    """Return the only line that a command line which makes no sense is answered with, apart from the usage."""
    command = [sys.executable, "-m", "ds3_simulator", *options]
    result = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert (result.returncode, result.stdout) == (2, "")
    lines = [line for line in result.stderr.splitlines() if not line.startswith("usage:")]
    assert len(lines) == 1, result.stderr
    return lines[0]


def test_without_a_directory_everything_goes_away_in_the_end(run: Run, sign_in: SignIn) -> None:
    process, printed = run("--bucket", "films")
    data = Path(printed["DS3_DATA"])
    assert sign_in(Server(printed))("PUT", "/films/o", b"content").status == 200
    assert (data / "metadata.sqlite").exists()
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    assert not data.exists()
    assert process.stderr
    assert f"{data} goes away in the end" in process.stderr.read()


def test_buckets_users_and_faults_are_there_from_the_start(run: Run, sign_in: SignIn) -> None:
    options = ("--bucket", "films", "--bucket", "sounds", "--user", "jane:jane-id:jane-key", "--fault", "busy times=1")
    _, printed = run(*options, "--fault", "error status=418 object=tea", "--set", "rights=false")
    owner, jane = sign_in(Server(printed)), sign_in(Server(printed, "jane-id", "jane-key"))
    assert [name.text for name in owner("GET", "/").xml.findall("Buckets/Bucket/Name")] == ["films", "sounds"]
    assert [jane("PUT", "/films/o", b"x").status for _ in range(2)] == [307, 200]
    assert owner("PUT", "/films/tea", b"x").status == 418


def test_the_control_port_and_its_page_are_there(run: Run) -> None:
    options = ("--api", "5.4", "--cache-size", "3G", "--persist-delay", "1.5m", "--set", "ready_chunks=3")
    _, printed = run(*options)
    with urlopen(printed["DS3_CONTROL"] + "/state", timeout=20) as response:
        state = json.load(response)
    assert (state["api"], state["cache"]["size"], state["endpoint"]) == ("5.4", 3 << 30, printed["DS3_ENDPOINT"])
    with urlopen(printed["DS3_CONTROL"] + "/settings", timeout=20) as response:
        settings = json.load(response)
    assert (settings["persist_delay"], settings["ready_chunks"]) == (90.0, 3)
    with urlopen(printed["DS3_CONTROL"], timeout=20) as response:
        assert "<title>ds3-simulator</title>" in response.read().decode()


def test_without_control_there_is_none(run: Run) -> None:
    assert "DS3_CONTROL" not in run("--no-control")[1]


def test_with_tls_it_says_what_to_trust(run: Run) -> None:
    _, printed = run("--tls")
    assert printed["DS3_ENDPOINT"].startswith("https://")
    assert "BEGIN CERTIFICATE" in Path(printed["DS3_CERTIFICATE"]).read_text()


def test_the_same_data_at_the_same_port_again(run: Run, sign_in: SignIn, tmp_path: Path) -> None:
    process, printed = run("--data", str(tmp_path), "--bucket", "films")
    sign_in(Server(printed))("PUT", "/films/o", b"content")
    process.send_signal(signal.SIGINT)
    assert process.wait(20) == 0
    port = printed["DS3_ENDPOINT"].rpartition(":")[2]
    _, again = run("--data", str(tmp_path), "--port", port, "--bucket", "films")
    assert again["DS3_ENDPOINT"] == printed["DS3_ENDPOINT"]
    assert sign_in(Server(again))("GET", "/films/o").body == b"content"


@pytest.mark.parametrize(
    ("options", "word"),
    [
        (["--api", "0.1"], "there is no contract of API 0.1; known are: 3.2"),
        (["--contract", os.devnull], "is no file"),
        (["--blob-size", "much"], "blob_size: not a size: much"),
        (["--persist-delay", "soon"], "persist_delay: not a duration: soon"),
        (["--persist-delay", "-1"], "persist_delay: -1.0 is less than zero"),
        (["--tapes", "100000000"], "tapes: 100000000 are more than 10000"),
        (["--set", "bolb_size=1"], "do you mean 'blob_size'?"),
        (["--set", "blob_size"], "'blob_size' is not NAME=VALUE"),
        (["--fault", "bsuy times=3"], "bsuy"),
        (["--fault", "busy times=many"], "times is not a whole number"),
        (["--fault", "busy operation=PutObjekt"], "no operation is called PutObjekt; did you mean PutObject?"),
        (["--user", "jane"], "'jane' is not NAME:ID:KEY"),
        (["--bucket", "a/b"], "a/b"),
        (["--port", "65536"], "'65536' is no port"),
        (["--tls-certificate", os.devnull], "not a certificate"),
        (["--data", "/dev/null/x"], "/dev/null/x"),
        (["--tls-key", "key.pem"], "--tls-certificate"),
        (["--secret-key", ""], "cannot be empty"),
        (["--user", "jane:c3BlY3RyYQ==:x"], "another user's"),
    ],
)
def test_what_makes_no_sense_is_refused_in_one_line(options: list[str], word: str) -> None:
    line = refused(*options)
    assert line.startswith("ds3-simulator: ")
    assert word in line


def test_a_shell_reads_what_is_printed(tmp_path: Path, run: Run) -> None:
    folder = tmp_path / "my films; $HOME"
    _, printed = run("--data", str(folder), "--no-control")
    assert shlex.split(printed["DS3_DATA"]) == [str(folder)]
    assert printed["DS3_ACCESS_KEY"] == "c3BlY3RyYQ=="


def test_a_port_that_is_taken_is_refused_in_one_line(simulator: Simulator) -> None:
    port = simulator.endpoint.rpartition(":")[2]
    assert "in use" in refused("--port", port)
    assert "in use" in refused("--control-port", port)


def test_the_help_names_every_setting_and_the_list_every_fault(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="0"):
        read_command_line(["--help"])
    words = capsys.readouterr().out
    flags = {"cache_size": "--cache-size", "tape_drives": "--drives", "job_timeout": "--job-timeout"}
    missing = [name for name in setting_types() if name not in words and f"--{name.replace('_', '-')}" not in words]
    assert set(missing) <= set(flags)
    listed = subprocess.run(
        [sys.executable, "-m", "ds3_simulator", "--list-faults"], check=True, capture_output=True, text=True
    )
    assert [kind for kind in KINDS if f"\n{kind} " not in "\n" + listed.stdout] == []


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("90", 90.0), ("1.5s", 1.5), ("250ms", 0.25), ("2m", 120.0), ("24h", 86_400.0), ("7d", 604_800.0), ("0", 0.0)],
)
def test_durations_are_read(text: str, seconds: float) -> None:
    assert read_duration(text) == seconds


@pytest.mark.parametrize("text", ["", "1 h", "h", "1w", "1e9", "nan", "inf", "1.5.2", "\u0661"])
def test_what_is_no_duration_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="not a duration"):
        read_duration(text)


@pytest.mark.parametrize("size", [0, 1, 500, 1024, 1536, 10 << 20, 1 << 40, 6000 << 30])
def test_sizes_are_read_as_they_are_shown(size: int) -> None:
    assert read_size(show_size(size)) == size


@pytest.mark.parametrize(("seconds", "shown"), [(0, "0s"), (1.5, "1.5s"), (60, "1m"), (5400, "90m"), (86_400, "24h")])
def test_durations_are_shown_as_they_are_read(seconds: float, shown: str) -> None:
    assert show_duration(seconds) == shown
    assert read_duration(shown) == seconds


def test_every_setting_can_be_given_as_what_it_is() -> None:
    usual = Settings()
    given = {name: getattr(usual, name) for name in setting_types()}
    assert read_settings(given) == given
    assert read_settings(json.loads(json.dumps(given))) == given


@pytest.mark.parametrize("value", [True, None, [1], 1.5, "", "ten"])
def test_whole_numbers_are_numbers(value: object) -> None:
    with pytest.raises(ValueError, match="blob_size"):
        read_settings({"blob_size": value})


@pytest.mark.parametrize("value", [True, None, [1], float("inf"), float("nan"), "ten"])
def test_durations_are_numbers(value: object) -> None:
    with pytest.raises(ValueError, match="persist_delay"):
        read_settings({"persist_delay": value})


def test_requests_are_logged_when_that_is_asked_for(run: Run, sign_in: SignIn) -> None:
    process, printed = run("--log-level", "info", "--bucket", "films", "--fault", "busy times=1")
    sign_in(Server(printed))("PUT", "/films/a b", b"content")
    process.send_signal(signal.SIGTERM)
    assert process.wait(20) == 0
    assert process.stderr
    log = process.stderr.read()
    assert "INFO ds3_simulator.record: 307 PUT /films/a%20b (nobody, 0 bytes in" in log
    assert "struck by busy)" in log
