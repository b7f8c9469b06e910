"""The wheel in an empty environment: what a user gets, against an appliance in a process of its own."""

from __future__ import annotations

import subprocess
import sys
import venv
from collections.abc import Iterator
from pathlib import Path

import pytest

from ds3_generator.generate import ROOT

from .conftest import Built

SCRIPT = """
import sys
from pathlib import Path
import ds3
endpoint, access_key, secret_key, source, target = sys.argv[1:]
with ds3.Client(endpoint, access_key, secret_key) as client:
    client.put_bucket(ds3.PutBucketRequest("films"))
    transfers = ds3.Transfers(client)
    transfers.put_directory("films", source)
    transfers.get_directory("films", target)
    print(ds3.__file__, ds3.__version__, ds3.api_version, ds3.check_appliance(client).verdict, sep="\\n")
"""
FILES = {
    "plain.dpx": b"x" * 3_000_000,
    "a b/ü +&%.wav": b"sound" * 1000,
    "empty": b"",
    "deep/er/est.bin": bytes(range(256)),
}


@pytest.fixture
def appliance(tmp_path: Path) -> Iterator[list[str]]:
    """Run a simulated appliance of API 5.8; return its endpoint and keys."""
    command = [
        sys.executable,
        "-m",
        "ds3_simulator",
        "--port",
        "0",
        "--data",
        str(tmp_path / "appliance"),
        "--api",
        "5.8",
    ]
    with subprocess.Popen([*command, "--blob-size", "1M"], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        yield [process.stdout.readline().strip().partition("=")[2] for _ in range(3)]
        process.terminate()


@pytest.fixture
def python(tmp_path: Path, built: Built) -> Path:
    """Return the interpreter of an environment that holds the wheel, what it needs, and nothing else."""
    venv.create(tmp_path / "venv", with_pip=True)
    python = tmp_path / "venv" / "bin" / "python"
    install = [python, "-I", "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    wheel, _ = built("5.8")
    subprocess.run([*install, "--constraint", ROOT / "constraints.txt", wheel], check=True, timeout=200)
    return python


@pytest.mark.slow
def test_a_directory_goes_there_and_back(tmp_path: Path, python: Path, appliance: list[str]) -> None:
    source, target = tmp_path / "source", tmp_path / "target"
    for name, content in FILES.items():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes(content)
    command = [python, "-I", "-c", SCRIPT, *appliance, source, target]
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=100, cwd=tmp_path)
    place, version, api, verdict = done.stdout.splitlines()
    assert Path(place).is_relative_to(tmp_path / "venv")
    assert (version, api, verdict) == ("5.8.0", "5.8", "same")
    found = {path.relative_to(target).as_posix(): path.read_bytes() for path in target.rglob("*") if path.is_file()}
    assert found == FILES
