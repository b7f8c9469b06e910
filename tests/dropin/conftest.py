"""Older scripts, an appliance for them, and servers that misbehave."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from runtime.scripted import Play, ScriptedServer, answer

import ds3 as typed
from ds3 import ds3
from ds3_runtime import RetryPolicy
from ds3_simulator import Simulator
from ds3_simulator.pytest_plugin import Factory

BUCKET = "films"
Serve = Callable[..., ScriptedServer]
Connect = Callable[..., Any]


@pytest.fixture
def simulator(ds3_simulator_factory: Factory) -> Simulator:
    """Return an appliance that cuts jobs into small blobs and chunks, and wants to be asked again at once."""
    settings = {"blob_size": 10_000, "chunk_size": 25_000, "retry_after": 0, "min_upload_size": 0}
    return ds3_simulator_factory(api=typed.api_version, **settings)


@pytest.fixture
def client(simulator: Simulator) -> Iterator[Any]:
    """Return an old client of the appliance, with an empty bucket."""
    client = ds3.Client(simulator.endpoint, ds3.Credentials(simulator.access_key, simulator.secret_key))
    client.put_bucket(ds3.PutBucketRequest(BUCKET))
    yield client
    client.close()


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start servers that play a script; without one they say 200 to everything."""
    servers: list[ScriptedServer] = []
    with ExitStack() as stack:

        def start(*script: bytes | Play) -> ScriptedServer:
            servers.append(ScriptedServer(deque(script or (answer(),))))
            return stack.enter_context(servers[-1])

        yield start
    for server in servers:
        assert not server.failures


@pytest.fixture
def connect() -> Iterator[Connect]:
    """Make old clients that repeat quickly."""
    with ExitStack() as stack:

        def start(server: ScriptedServer, **settings: Any) -> Any:
            client = ds3.Client(server.endpoint, ds3.Credentials("access", "secret"))
            client.get_net_client().with_settings(retry=RetryPolicy(first_wait=0.001), **settings)
            stack.callback(client.close)
            return client

        yield start
