from __future__ import annotations

import ssl
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import pytest
from blocking_client import BlockingClient

from ds3_runtime import BaseAsyncClient, BaseClient, RetryPolicy

from .scripted import Play, ScriptedServer, answer

Serve = Callable[..., ScriptedServer]
Connect = Callable[..., BaseClient]

QUICK = RetryPolicy(first_wait=0.001)


@pytest.fixture
def serve() -> Iterator[Serve]:
    """Start servers that play a script; without one they say 200 to everything."""
    with ExitStack() as stack:
        servers: list[ScriptedServer] = []

        def start(*script: bytes | Play, context: ssl.SSLContext | None = None, host: str = "127.0.0.1") -> Any:
            server = ScriptedServer(deque(script or (answer(),)), context, host=host)
            servers.append(server)
            return stack.enter_context(server)

        yield start
    for server in servers:
        assert not server.failures


@pytest.fixture(params=["threads", "tasks"])
def connect(request: pytest.FixtureRequest) -> Iterator[Connect]:
    """Make clients that repeat quickly, of both kinds."""
    with ExitStack() as stack:

        def start(endpoint: str | ScriptedServer, **options: Any) -> Any:
            url = endpoint.endpoint if isinstance(endpoint, ScriptedServer) else endpoint
            settings = {"retry": QUICK} | options
            if request.param == "threads":
                return stack.enter_context(BaseClient(url, "access", "secret", **settings))
            return stack.enter_context(BlockingClient(BaseAsyncClient, url, "access", "secret", **settings))

        yield start


@pytest.fixture
def connect_threads() -> Iterator[Connect]:
    """Make synchronous clients that repeat quickly."""
    with ExitStack() as stack:

        def start(endpoint: str | ScriptedServer, **options: Any) -> BaseClient:
            url = endpoint.endpoint if isinstance(endpoint, ScriptedServer) else endpoint
            return stack.enter_context(BaseClient(url, "access", "secret", **({"retry": QUICK} | options)))

        yield start
