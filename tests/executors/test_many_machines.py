"""docs/many-machines.md, followed word by word."""

from __future__ import annotations

import os
import re
import signal
import socket
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from samples.documents import Block, blocks

from ds3_generator.generate import ROOT
from ds3_simulator import Simulator
from ds3_simulator.faults.fault import Fault

from .conftest import held, tree

BLOCKS = blocks(ROOT / "docs" / "many-machines.md")
PORT = "8786"


def block(heading: str, language: str) -> Block:
    (found,) = [one for one in BLOCKS if (one.heading, one.language) == (heading, language)]
    return found


@pytest.fixture
def desk(source: Path, tmp_path: Path) -> Path:
    """Return a directory with three reels."""
    for path in (source / "short", source / "empty"):
        path.unlink()
    source.rename(tmp_path / "reels")
    return tmp_path


@pytest.fixture
def environment(simulator: Simulator) -> dict[str, str]:
    path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    return os.environ | simulator.env | {"PATH": path}


@pytest.fixture
def port() -> str:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return str(free.getsockname()[1])


@pytest.fixture
def cluster(port: str, desk: Path, environment: dict[str, str]) -> Iterator[int]:
    """Start what the page says; only the port is another one, lest two tests meet there. Yield the shell's process."""
    commands = block("Many machines", "sh").text.replace(PORT, port)
    shell = subprocess.Popen(
        ["sh", "-c", f"{commands}\nwait"],
        cwd=desk,
        env=environment,
        start_new_session=True,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    yield shell.pid
    os.killpg(shell.pid, signal.SIGKILL)
    shell.wait()


def follow(heading: str, desk: Path, environment: dict[str, str], port: str = PORT) -> None:
    """Run the program of a section, which must print what the section says."""
    program = desk / "program.py"
    program.write_text(block(heading, "python").text.replace(PORT, port), encoding="utf-8")
    command = [sys.executable, str(program)]
    done = subprocess.run(command, cwd=desk, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    assert done.stdout == block(heading, "text").text


def test_processes_of_one_machine(simulator: Simulator, desk: Path, environment: dict[str, str]) -> None:
    follow("Processes of one machine", desk, environment)
    assert tree(desk / "restored") == tree(desk / "reels")
    assert len(held(simulator)) == 3


@pytest.mark.usefixtures("cluster")
def test_many_machines(desk: Path, environment: dict[str, str], port: str) -> None:
    follow("Many machines", desk, environment, port)
    assert tree(desk / "restored-too") == tree(desk / "reels")


def test_a_machine_is_lost_in_the_midst(
    simulator: Simulator, desk: Path, environment: dict[str, str], port: str, cluster: int
) -> None:
    """The other one moves what it was moving, as the page says."""
    fault = simulator.faults.add("slow operation=put rate=2000000")
    lost: list[psutil.Process] = []
    killer = threading.Thread(target=lambda: lost.extend(lose_a_machine(simulator, fault, cluster)))
    killer.start()
    follow("Many machines", desk, environment, port)
    killer.join()
    assert lost
    assert tree(desk / "restored-too") == tree(desk / "reels")
    sent = [seen.status for seen in simulator.requests.of("PutObject")]
    assert len(sent) > sent.count(200) == 6, "it was lost when it had nothing to do"


def lose_a_machine(simulator: Simulator, fault: Fault, shell: int) -> list[psutil.Process]:
    """Pull the plug of one worker once all blobs are on their way; return its processes."""
    while simulator.faults.struck(fault) < 5:
        time.sleep(0.01)
    workers = [one for one in psutil.Process(shell).children() if "worker" in one.cmdline()]
    machine = [workers[0], *workers[0].children(recursive=True)]
    for one in machine:
        one.kill()
    return machine


def test_the_code_is_well_typed(tmp_path: Path) -> None:
    for number, found in enumerate(one for one in BLOCKS if one.language == "python"):
        (tmp_path / f"program_{number}.py").write_text(found.text, encoding="utf-8")
    strict = ["--strict", "--allow-untyped-calls", "--follow-imports=silent"]  # Dask has few types
    command = [sys.executable, "-m", "mypy", *strict, "--cache-dir", str(tmp_path / "cache"), str(tmp_path)]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert re.match("Success", done.stdout), done.stdout + done.stderr
