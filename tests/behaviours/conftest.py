"""An appliance with small blobs and chunks, its client, and a directory of one's own."""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

import ds3
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

from .scenes import BLOB, BUCKET, connected


@pytest.fixture
def simulator(ds3_simulator_factory: Factory, request: pytest.FixtureRequest) -> Simulator:
    """Return an appliance that cuts jobs into small blobs, and wants to be asked again at once unless told."""
    settings: dict[str, object] = {"blob_size": BLOB, "chunk_size": 45_000, "retry_after": 0, "min_upload_size": 0}
    for marker in request.node.iter_markers("ds3_simulator"):
        settings |= marker.kwargs
    return ds3_simulator_factory(api=ds3.api_version, buckets=[BUCKET], **settings)


@pytest.fixture
def client(simulator: Simulator) -> Iterator[ds3.Client]:
    with connected(simulator) as client:
        yield client


@pytest.fixture
def here(tmp_path: Path) -> Path:
    """Return a directory that the simulator does not keep its data in."""
    (tmp_path / "here").mkdir()
    return tmp_path / "here"


@pytest.fixture(autouse=True)
def _no_transfer_leaves_a_thread() -> Iterator[None]:
    yield
    bound = time.monotonic() + 10
    while [thread for thread in threading.enumerate() if re.match("ds3-(?!simulator)", thread.name)]:
        assert time.monotonic() < bound, "a transfer has left a thread"
        time.sleep(0.01)
