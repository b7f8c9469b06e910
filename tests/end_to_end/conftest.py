"""The SDK and a simulated appliance, over real sockets."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

import ds3
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

BUCKET = "films"


@pytest.fixture
def simulator(ds3_simulator_factory: Factory) -> Simulator:
    """Return an appliance that cuts jobs into small blobs and chunks, and wants to be asked again at once."""
    settings = {"blob_size": 10_000, "chunk_size": 25_000, "retry_after": 0, "min_upload_size": 0}
    return ds3_simulator_factory(api=ds3.api_version, **settings)


@pytest.fixture
def client(simulator: Simulator) -> Iterator[ds3.Client]:
    """Return a client of the appliance, with an empty bucket."""
    with ds3.Client(simulator.endpoint, simulator.access_key, simulator.secret_key) as client:
        client.put_bucket(ds3.PutBucketRequest(BUCKET))
        yield client
