"""An appliance with long and short blobs, and files to move."""

from __future__ import annotations

import hashlib
import random
import threading
from collections.abc import Iterator
from concurrent.futures import Executor, ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path

import pytest

import ds3
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

BUCKET = "films"
BLOB = 3 << 20
SIZES = {"long.mov": 2 * BLOB + 5, "deep/er/two.mov": BLOB + 1, "ünï 100%.wav": 300_000, "short": 4096, "empty": 0}


@pytest.fixture
def simulator(ds3_simulator_factory: Factory, tmp_path: Path) -> Simulator:
    settings = {"blob_size": BLOB, "chunk_size": 2 * BLOB, "retry_after": 0, "min_upload_size": 0}
    simulator = ds3_simulator_factory(api=ds3.api_version, data=tmp_path / "appliance", **settings)
    simulator.create_bucket(BUCKET)
    return simulator


@pytest.fixture
def client(simulator: Simulator) -> Iterator[ds3.Client]:
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key) as client:
        yield client


@pytest.fixture
def source(tmp_path: Path) -> Path:
    chance = random.Random(3)
    for name, size in SIZES.items():
        path = tmp_path / "source" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(chance.randbytes(size))
    return tmp_path / "source"


@pytest.fixture(params=["spawn", "fork"])
def pool(request: pytest.FixtureRequest) -> Iterator[Executor]:
    with ProcessPoolExecutor(2, mp_context=get_context(request.param)) as executor:
        yield executor


@pytest.fixture(autouse=True)
def _nothing_is_left(tmp_path: Path) -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    assert not {one for one in set(threading.enumerate()) - before if one.name.startswith("ds3-transfer")}
    assert not list(tmp_path.rglob("*.part"))


def new_pool() -> Executor:
    return ProcessPoolExecutor(2, mp_context=get_context("spawn"))


def tree(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def held(simulator: Simulator) -> dict[str, str | None]:
    return {one.name: one.sha256 for one in simulator.contents(BUCKET) if one.latest}


def digests(root: Path) -> dict[str, str]:
    return {name: hashlib.sha256(data).hexdigest() for name, data in tree(root).items()}
