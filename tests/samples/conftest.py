"""Samples run as people run them: as scripts, set up by the environment, with real files."""

from __future__ import annotations

import hashlib
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import ds3
from ds3_generator.generate import ROOT
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

BUCKET = "films"
SIZES = {"plain.mov": 30_000, "with space.mov": 12_345, "empty.txt": 0, "cut/ü & 50%.wav": 25_001, "cut/b/c.bin": 1}

Run = Callable[..., str]
Launch = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def appliance(ds3_simulator_factory: Factory) -> Simulator:
    """Return an appliance that cuts jobs into small blobs and chunks, and wants to be asked again at once."""
    settings = {"blob_size": 10_000, "chunk_size": 25_000, "retry_after": 0, "min_upload_size": 0}
    return ds3_simulator_factory(api=ds3.api_version, **settings)


@pytest.fixture
def environment(appliance: Simulator) -> dict[str, str]:
    """Return the environment that leads a client to the appliance."""
    proxies = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")
    ours = {name: value for name, value in os.environ.items() if name.lower() not in proxies}
    return ours | appliance.env | {"PYTHONUNBUFFERED": "1", "PYTHONIOENCODING": "utf-8"}


@pytest.fixture
def client(appliance: Simulator) -> Iterator[ds3.Client]:
    """Return a client of the appliance, to look at what samples did."""
    with ds3.Client(appliance.endpoint, appliance.access_key, appliance.secret_key) as client:
        yield client


@pytest.fixture
def launch(environment: dict[str, str], tmp_path: Path) -> Iterator[Launch]:
    """Start samples; those that still run in the end are killed."""
    running: list[subprocess.Popen[str]] = []

    def start(sample: str, *arguments: str | Path) -> subprocess.Popen[str]:
        command = [sys.executable, "-W", "error", str(ROOT / "samples" / sample), *map(str, arguments)]
        pipe = subprocess.PIPE
        running.append(subprocess.Popen(command, stdout=pipe, stderr=pipe, text=True, env=environment, cwd=tmp_path))
        return running[-1]

    yield start
    for process in running:
        process.kill()
        process.communicate()


@pytest.fixture
def run(launch: Launch) -> Run:
    """Run a sample to its end and return what it printed; it must succeed and complain of nothing."""

    def to_the_end(sample: str, *arguments: str | Path) -> str:
        process = launch(sample, *arguments)
        output, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors
        assert not errors
        return output

    return to_the_end


@pytest.fixture
def source(tmp_path: Path) -> Path:
    """Return a directory of files under awkward names, one of them empty, some longer than a blob."""
    chance = random.Random(5)
    root = tmp_path / "source"
    for name, size in SIZES.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(chance.randbytes(size))
    return root


@pytest.fixture
def stored(client: ds3.Client, source: Path) -> Path:
    """Return the source, whose files are objects of the bucket already."""
    client.put_bucket(ds3.PutBucketRequest(BUCKET))
    ds3.Transfers(client).put_directory(BUCKET, source)
    return source


def contents(root: Path, below: str = "") -> dict[str, bytes]:
    """Return the files beneath a directory, by their path from `root`."""
    found = (path for path in (root / below).rglob("*") if path.is_file())
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}


def held(appliance: Simulator, bucket: str = BUCKET) -> dict[str, str | None]:
    """Return the SHA-256 of every object that the appliance itself says it holds."""
    return {content.name: content.sha256 for content in appliance.contents(bucket) if content.latest}


def digests(files: dict[str, bytes]) -> dict[str, str | None]:
    """Return the SHA-256 of each file."""
    return {name: hashlib.sha256(data).hexdigest() for name, data in files.items()}
